"""Whether a rating stands whatever is said of it, since its noun phrase takes it for given."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.rating_nouns import JUDGEMENT_ON, Rating, owner, rating
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_OTHERS = frozenset({Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.NOBODY})
_OPENING = frozenset({"that", "and", "but", ",", ":", "–", "because", "since", "whether", "as"})
_FEELING = frozenset({"proud", "ashamed", "glad", "sick", "aware", "critical", "because"})
_BECAUSE = frozenset({"despite", "because of", "about", "by", "over", "following", "after"})
_BECAUSE |= {"followed", "follows", "since", "lose", "losing", "in the wake of"}
_KEEPING = frozenset({"endanger", "endangers", "endangered", "endangering", "hold", "held"}) | {
    *("jeopardise", "jeopardises", "jeopardised", "jeopardising", "threaten", "threatens"),
    *("threatened", "undermine", "undermines", "undermined", "protect", "protects", "defend"),
    *("keep", "keeps", "keeping", "retain", "retains", "retaining", "maintain", "maintains"),
    *("build", "builds", "building", "hang", "cling", "safeguard", "preserve", "damage"),
}
"""What is done to what one has: "could endanger its good rating"."""
_TO_COME = frozenset({"will", "can", "could", "may", "might", "should", "must"})
_PAST = frozenset({"was", "were", "has", "had", "have", "led", "came", "cost", "left", "made"}) | {
    *("took", "brought", "meant", "put", "set", "gave", "sent", "hit", "hurt", "became", "did"),
}
"""What tells of one rating, where the present tense may tell of any: "the inadequate grade is"."""
_INTRODUCED = frozenset({"introduced", "abolished", "replaced", "renamed", "scrapped", "into"}) | {
    *("brought in", "brought", "created", "dropped", "called", "into use", "retired"),
}
"""What happens to a grade of the scale, and not to one that a council has."""
_BEING = frozenset({"be", "have", "mean", "bring", "give", "lead", "not"}) | {
    *("come", "follow", "arrive", "go", "help", "end", "allow", "remain", "stand"),
}


def stands(sentence: Sentence, noun: Rating) -> bool:
    """Whether it stands though it is asked, feared or hoped for: "our good grade is at risk".

    It is the subject of its clause then, or what somebody feels, keeps or may lose. Nobody has yet
    what they hope for: "wants its good rating back".
    """
    marks, first = sentence.marks, owner(sentence, noun)
    verb = first - 1 - (first > 1 and marks[first - 1].word in ("on", "to"))
    kept = noun.owned and verb >= 0 and marks[verb].word.split()[0] in _KEEPING
    return kept or _opens_clause(marks, first) or _is_felt(marks, first)


def is_spoken_of(sentence: Sentence, noun: Rating) -> bool:
    """Whether it stands whoever speaks of it: "a union called the inadequate verdict unfair"."""
    first = owner(sentence, noun)
    before = [mark for mark in sentence.marks[max(0, first - 2) : first] if mark.word not in QUOTES]
    return not any(mark.has(Role.GIVE, Role.COPULA) for mark in before[-1:])


def rating_given(sentence: Sentence, at: int) -> Rating | None:
    """The noun phrase of a rating that was given, in a sentence that speaks of nothing else."""
    if not sentence.roles.isdisjoint(_OTHERS):
        return None
    noun = rating(sentence, at)
    return None if noun is None or is_of_scale(sentence, noun) else noun


def is_of_scale(sentence: Sentence, noun: Rating) -> bool:
    """Whether it is any such rating, or one to come: "the inadequate grade is given where …".

    So is one that is told of behind it: "the good rating that Kent hopes for".
    """
    following = [m for m in sentence.marks[noun.last : noun.last + 4] if m.word not in QUOTES]
    if following[1:] and following[0].has(Role.RELATIVE):
        return True
    if noun.owned or not following:
        return False
    if any(mark.word in _INTRODUCED for mark in following[:3]):
        return True
    if noun.pointed:
        return following[0].word in _TO_COME
    if not _opens_clause(sentence.marks, owner(sentence, noun)):
        return False
    verb = following[0]
    if verb.word == "would":
        told = noun.first > 0 and sentence.marks[noun.first - 1].word in ("that", "whether")
        return not told or any(mark.word in _BEING for mark in following[1:2])
    if not verb.word[0].isalnum() or verb.has(Role.PREPOSITION, Role.CONJUNCTION, Role.OPENER):
        return False
    past = verb.word.split()[0] in _PAST or verb.word.endswith("ed") or verb.has(Role.DATE)
    return not (past or sentence.marks[noun.last - 1].word in JUDGEMENT_ON)


def _opens_clause(marks: Sequence[Mark], first: int) -> bool:
    """Whether nothing but what joins clauses stands before it, so that it is a subject."""
    before = [mark for mark in marks[max(0, first - 2) : first] if mark.word not in QUOTES][-1:]
    return not before or before[0].word in _OPENING


def _is_felt(marks: Sequence[Mark], first: int) -> bool:
    """Whether somebody feels or does something for it: "should be proud of", "despite"."""
    before = [mark.word for mark in marks[max(0, first - 2) : first]]
    if before[-1:] == ["of"]:
        return before[:1] != before and before[0] in _FEELING
    return before[-1:] != [] and before[-1] in _BECAUSE
