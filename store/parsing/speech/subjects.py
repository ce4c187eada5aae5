"""The subjects of verbs that tell: who tells, who is told of, and what is no verb at all."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.speech.cues import Cue, Means

VERBS = frozenset({Means.TELLING, Means.REPORTED, Means.PRAISING, Means.BLAMING, Means.ASKING})
_BEING = frozenset({"is", "are", "was", "were", "been", "be", "being"})
_GOING_ON = _BEING | {"had", "has", "have", "did", "does", "would", "will", "could", "can", "said"}
_PAPERS = frozenset(
    {"report", "letter", "inspection", "visit", "visits", "findings", "inspections"}
)
_CLAUSE_OPENERS = frozenset({";", "that", "but", "while", "where", "which"})
_JOINTS = frozenset({"but", "and", "yet", "so", "meanwhile"})
_PLACING = frozenset({"in", "at", "of", "to", "from", "for", "across", "around", "on"})
_BEHIND_PAPERS = _PLACING | {"which", "that", "published", "today", "yesterday", "this"}
"""What goes on from a paper that tells: "said the report on Kent", not "… was fair"."""
_BETWEEN = frozenset(
    {
        "also",
        "today",
        "now",
        "warmly",
        "widely",
        "rightly",
        "often",
        "again",
        "both",
        "has",
        "had",
        "have",
    }
)
_TIMES = frozenset({"since", "after", "before", "following", "until", "during"})
_DETERMINERS = frozenset({"the", "a", "its", "their", "this", "these", "new", "latest"})
_PRONOUNS = frozenset({"they", "it", "them"})
_AGENT_REACH = 4
_PRONOUN_REACH = 4
_BEING_REACH = 3
Words = list[str]
"""The words of a sentence, token by token."""


class Teller(Enum):
    """Who tells what a sentence says."""

    INSPECTORS = "inspectors"
    OTHERS = "others"


def is_of_pronoun(words: Words, verb: Cue) -> bool:
    """Whether "they" or "it" is the subject: "they also found"."""
    return not _PRONOUNS.isdisjoint(words[max(0, verb.first - _PRONOUN_REACH) : verb.first])


def is_named(sentence: Sentence, verb: Cue, before: Sequence[Cue], *, apart: bool) -> bool:
    """Whether a name that is no council's stands right before the verb: "Jo Bell said".

    `apart` says that a comma may stand between: "the manager, Jo Bell, said".
    """
    at = verb.first - 1
    at -= apart and at > 0 and sentence.tokens[at].word == ","
    if at < 1 or not sentence.tokens[at].capital or any(cue.last > at for cue in before):
        return False
    return not any(mark.first <= at < mark.last and mark.roles for mark in sentence.marks)


def is_of_council(sentence: Sentence, verb: Cue) -> bool:
    """Whether the council is who tells: "the council has welcomed the findings"."""
    at = verb.first
    while at and sentence.tokens[at - 1].word in _BETWEEN:
        at -= 1
    if at > 0 and sentence.tokens[at - 1].word in ("council", "authority"):
        return True
    if at == 0 or Role.COUNCIL not in sentence.roles:
        return False
    return any(
        mark.councils
        and mark.last == at
        and not (mark.first and sentence.tokens[mark.first - 1].word in _PLACING)
        for mark in sentence.marks
    )


def opens_with_name(sentence: Sentence) -> bool:
    """Whether a name and a comma open the sentence: "But Jo Bell, who runs the department, …"."""
    tokens = sentence.tokens
    first = int(tokens[0].word in _JOINTS) if tokens else 0
    if len(tokens) < first + 3 or tokens[first + 2].word != ",":
        return False
    if not (tokens[first].capital and tokens[first + 1].capital):
        return False
    return not any(mark.roles for mark in sentence.marks if first <= mark.first < first + 2)


def is_passed(words: Words, cue: Cue, between: Words, after: Sequence[Cue]) -> bool:
    """Whether a paper is named in passing by those who tell: "introduced the report and said"."""
    if words[cue.last - 1] not in _PAPERS or not _CLAUSE_OPENERS.isdisjoint(between):
        return False
    tells = (
        after and after[0].is_of(VERBS) and _BETWEEN.issuperset(words[cue.last : after[0].first])
    )
    return not tells


def is_time(words: Words, cue: Cue) -> bool:
    """Whether an inspection only says when: "since the visit the council has …"."""
    before = words[cue.first - 1] if cue.first else ""
    return before in _TIMES and words[cue.last - 1] in _PAPERS


def is_object(words: Words, cue: Cue, before: Sequence[Cue], after: Sequence[Cue]) -> bool:
    """Whether it is the object of a verb, not the subject of the next: "welcomed the report"."""
    if not before or not cue.has(Means.INSPECTORS, Means.OTHERS) or not before[-1].is_of(VERBS):
        return False
    if after and after[0].first == cue.last and after[0].is_of(VERBS):
        return False
    return _DETERMINERS.issuperset(words[before[-1].last : cue.first])


def is_noun(words: Words, verb: Cue) -> bool:
    """Whether what could be a verb of telling is a noun: "the list"."""
    alone = verb.last - verb.first == 1 and verb.first > 0
    return alone and words[verb.first - 1] in _DETERMINERS and verb.has(Means.TELLING)


def is_of_witness(verb: Cue, before: Sequence[Cue]) -> bool:
    """Whether those whom inspectors ask are the subject: "foster carers say"."""
    if not before or verb.first - before[-1].last > 1:
        return False
    return Means.TELLING in verb.means and Means.WITNESSES in before[-1].means


def is_to_others(sentence: Sentence, verb: Cue) -> bool:
    """Whether a paper, or the like, follows "told": "told the Post", not "told the team"."""
    words = sentence.tokens[verb.last - 1 : verb.last + 2]
    if len(words) < 3 or words[1].word != "the":
        return False
    named = any(mark.first <= verb.last + 1 < mark.last and mark.roles for mark in sentence.marks)
    return words[2].capital and words[2].word not in ("ofsted", "inspectorate") and not named


def is_passive(words: Words, verb: Cue) -> bool:
    """Whether the verb is in the passive: "was praised", "is rightly said to"."""
    if words[verb.first] in _BEING and verb.has(Means.REPORTED):
        return True
    before = words[max(0, verb.first - _BEING_REACH) : verb.first]
    while before and before[-1] in _BETWEEN:
        before.pop()
    return bool(before) and before[-1] in _BEING


def opens_with_being(words: Words, verb: Cue) -> bool:
    """Whether the verb is a state: "are pleased", not "praised"."""
    return words[verb.first] in _BEING


def agent(words: Words, cue: Cue, after: Sequence[Cue]) -> Teller | None:
    """Whose words they are, where "by" or "from" and someone's name follow."""
    by = words[cue.last : cue.last + 1] in (["by"], ["from"])
    return _named_next(cue, after) if by else None


def turned(sentence: Sentence, verb: Cue, after: Sequence[Cue]) -> Teller | None:
    """The subject that stands behind its verb: "…, said the director"; not "said it was fair"."""
    tokens = sentence.tokens
    if (verb.first and tokens[verb.first - 1].is_word) or not verb.has(Means.TELLING):
        return None
    subject = after[0].last if after else len(tokens)
    if after and after[0].first == verb.last and Means.PERSON in after[0].means:
        return None
    following = tokens[subject : subject + 1]
    if following and following[0].word in _GOING_ON:
        return None
    if following and following[0].is_word and tokens[subject - 1].word in _PAPERS:
        return _named_next(verb, after) if following[0].word in _BEHIND_PAPERS else None
    return _named_next(verb, after)


def _named_next(verb: Cue, after: Sequence[Cue]) -> Teller | None:
    """Who is named right behind a verb: "praised by residents", "said inspectors"."""
    for cue in after:
        if cue.first - verb.last > _AGENT_REACH:
            return None
        if cue.has(Means.INSPECTORS):
            return Teller.INSPECTORS
        if cue.has(Means.OTHERS):
            return Teller.OTHERS
    return None
