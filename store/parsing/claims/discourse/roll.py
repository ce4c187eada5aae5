"""Areas called by those concerned, graded one after another: "Adoption is good. Leaders are …"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.before import target_before
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.verbs import ends_clause
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_BEING = frozenset({"is", "are", "was", "were"})
_JOINTS = frozenset({"and", "but", "while", "though"})
_SUBJECTS = (
    *(Role.AREA, Role.GROUP, Role.DETERMINER, Role.POSSESSIVE, Role.PRONOUN),
    *(Role.OTHER_JUDGE, Role.INSPECTION),
)
_LEADING = (Role.DETERMINER, Role.POSSESSIVE, Role.CONJUNCTION, Role.ADVERB)
_THEY = frozenset({"they", "it"})
_ELSE = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.OPINION)


def next_in_roll(
    sentence: Sentence, at: int, recent: Sequence[Claim], said: Sentence | None
) -> Tie | None:
    """The tie in "Care leavers were outstanding.", where people stand for the judgement on them.

    So they do among areas that are graded: those of the claims `recent`, of the sentence before,
    or one that follows in theirs; and leaders do where inspectors say so of them.
    """
    if Role.GROUP not in sentence.roles:
        return None
    verb = sentence.marks[_before(sentence, at)]
    subject = target_before(sentence, at) if verb.word in _BEING else None
    if subject is None or subject.kind is not TargetKind.AREAS or not subject.group:
        return None
    if not _is_all_said(sentence, at, subject):
        return None
    opening = [m for m in sentence.marks[: subject.first] if m.word[0].isalnum()]
    by_them = _is_by_inspectors(sentence, subject.first, said)
    if not by_them and not all(mark.has(*_LEADING) for mark in opening):
        return None
    led = by_them and subject.areas == (Area.LEADERS,)
    if not (led or any(_is_of_part(one) for one in recent) or _goes_on(sentence, at)):
        return None
    return Tie("one of the areas that are graded in turn", None, subject, subject.areas)


def _before(sentence: Sentence, at: int) -> int:
    """The mark before the grade that is no quotation mark."""
    index = at - 1
    while index > 0 and sentence.tokens[sentence.marks[index].first].is_quote:
        index -= 1
    return max(index, 0)


def _is_all_said(sentence: Sentence, at: int, subject: Target) -> bool:
    """Whether nothing but the verb stands between them and the grade, which ends its clause."""
    between = sentence.marks[subject.last : at]
    told = [m for m in between if not sentence.tokens[m.first].is_quote]
    return len(told) == 1 and (ends_clause(sentence, at) or _is_joined(sentence, at))


def _is_joined(sentence: Sentence, at: int) -> bool:
    """Whether another clause is joined to it: "leaders were good and adoption …"."""
    following = sentence.marks[next_after(sentence, at) :][:2]
    if len(following) < 2 or following[0].word not in _JOINTS:
        return False
    return following[1].word == "that" or following[1].has(*_SUBJECTS)


def _is_by_inspectors(sentence: Sentence, first: int, said: Sentence | None) -> bool:
    """Whether inspectors, by name or as "they", are said to find what begins at mark `first`."""
    opening = [m for m in sentence.marks[:first] if m.word[0].isalnum()]
    opening = [m for m in opening if not m.has(Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB)]
    if len(opening) != 2 or not opening[1].has(Role.FIND, Role.VERDICT):
        return False
    if opening[0].has(Role.INSPECTION):
        return True
    told = said is not None and said.has(Role.INSPECTION) and not said.has(*_ELSE)
    return told and opening[0].word in _THEY


def _is_of_part(claim: Claim) -> bool:
    return bool(claim.areas) and Area.OVERALL not in claim.areas


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether another area and its grade follow at once: "… were good and care leavers good"."""
    named = False
    for mark in sentence.marks[next_after(sentence, at) :]:
        if mark.has(Role.GRADE):
            return named
        if mark.plain or mark.word in (";", "."):
            return False
        named = named or mark.has(Role.AREA, Role.GROUP)
    return False
