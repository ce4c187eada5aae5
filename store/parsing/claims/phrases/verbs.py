"""The verbs around a grade: where a change arrives, what they take up, where their clause ends."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_CHANGES = frozenset({"upgrade", "downgrade", "drop", "rise", "fall", "climb", "jump", "leap"}) | {
    *("changed", "change"),
}
_SWAPPING = frozenset(["swap", "swaps", "swapped", "swapping", "trade", "trades", "traded"])
_SWAPPING |= {"trading", "exchange", "exchanges", "exchanged", "exchanging", "switched"}
_SWAPPING |= {"replaced", "replaces", "replacing", "dumped", "ditched", "dropped"}
_SWAP = 9
LINKING = frozenset({"'s", "for", "of", "in", "at"})
_HEARING = frozenset({"told", "informed", "warned", "advised", "notified"})
_BY_WHOM = (Role.RELATIVE, Role.CURRENT, Role.PREPOSITION, Role.INSPECTION, Role.DATE, Role.AGAIN)
_ANEW = frozenset({"it", "they"})
_DATING = frozenset({"in", "at", "on", "of", "from"})
_COLONS = frozenset({":", ";", "–"})
_ENDS = frozenset({",", ".", ";", "–", "again", "too", "as well"})
PARTICIPLES = frozenset({"having been", "since being", "after being"})
"""Participles that are said of what the sentence speaks of, whatever stands before them."""


def arrives(before: Sequence[Mark]) -> bool:
    """Whether a change ends at the grade: "climbed two grades to good"."""
    if before and before[-1].word in ("being", "a", "an"):
        before = before[:-1]
    if not before or before[-1].word not in ("to", "to be", "for", "with"):
        return False
    if len(before) > 1 and before[-2].word in _CHANGES:
        return True
    if len(before) > 1 and before[-1].word == "to" and before[-2].word == "got":
        return True
    if before[-1].word in ("for", "with"):
        return any(m.word.split()[0] in _SWAPPING for m in before[-6:])
    return any(m.has(Role.UP, Role.DOWN) for m in before[-10:])


def is_swapped(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` was had, or got, for another: "swapped X for Y"."""
    if not sentence.has(Role.GIVEN_UP):
        return False
    marks = sentence.marks
    swap = next(
        (
            i
            for i in range(at - 1, max(-1, at - _SWAP), -1)
            if marks[i].word.split()[0] in _SWAPPING
        ),
        None,
    )
    if swap is None:
        return False
    joint = next((i for i in range(swap, len(marks)) if marks[i].word in ("for", "with")), None)
    if joint is None:
        return False
    got = any(mark.grade for mark in marks[joint + 1 : joint + 5])
    return got and any(mark.grade for mark in marks[swap:joint])


def is_served_so(between: Sequence[Mark]) -> bool:
    """Whether it is as in "care leavers have services that are good"."""
    served = [i for i, mark in enumerate(between) if mark.word in ("service", "services")]
    if not served or not any(mark.has(Role.GIVE) for mark in between[: served[0]]):
        return False
    following = between[served[0] + 1 :]
    return len(following) > 1 and following[0].has(Role.RELATIVE) and following[1].has(Role.COPULA)


def ends_clause(sentence: Sentence, at: int) -> bool:
    """Whether the clause ends right after the grade at mark `at`."""
    following = marks_after(sentence, at, 2)
    if following and following[0].word == "overall":
        following = following[1:]
    if [mark.word for mark in following] == ["as", "well"]:
        return True
    return all(m.word in _ENDS for m in following[:1])


def has_finite_verb(sentence: Sentence) -> bool:
    """Whether the sentence has a verb of being, giving, judging or finding."""
    return any(
        mark.has(Role.COPULA, Role.RATE, Role.FIND, Role.SAME)
        or (mark.has(Role.GIVE) and mark.word != "have")
        for mark in sentence.marks
    )


def resumes(sentence: Sentence, at: int) -> bool:
    """Whether a second verb takes it up again: "have changed and are good", "…, which is good".

    So does "it" behind a colon: "Kent fared worse: it is inadequate".
    """
    for index in range(at - 1, 0, -1):
        mark = sentence.marks[index]
        if mark.has(Role.COPULA, Role.SAME):
            before = sentence.marks[index - 1]
            anew = before.word in _ANEW and index > 1 and sentence.marks[index - 2].word in _COLONS
            if anew:
                return ends_clause(sentence, at)
            return before.has(Role.CONJUNCTION, Role.RELATIVE) or _is_put_off(sentence, index)
        if not mark.has(Role.ADVERB, Role.CURRENT, Role.AGAIN):
            return False
    return False


def _is_put_off(sentence: Sentence, verb: int) -> bool:
    """Whether only a time parts the verb from "which": "leadership, which last time out was"."""
    timed = False
    for index in range(verb - 1, max(0, verb - 9), -1):
        mark = sentence.marks[index]
        if mark.has(Role.RELATIVE):
            return timed
        timed = timed or mark.date is not None or mark.has(Role.PREVIOUS)
        if mark.word in (",", ";") or mark.has(Role.COPULA, Role.GRADE, Role.RATE):
            return False
    return False


def is_told_so(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether the subject hears of itself: "has been told by Ofsted that it is now good"."""
    before = sentence.marks[target.first - 1] if target.first else None
    if before and before.word in LINKING:
        return False
    told = next((i for i, m in enumerate(between) if m.word in _HEARING), 0)
    if not told or not any(m.has(Role.COPULA) for m in between[max(0, told - 2) : told]):
        return False
    said = [m for m in between[told + 1 :] if not m.has(*_BY_WHOM)]
    itself = len(said) == 2 and said[0].has(Role.PRONOUN) and said[1].has(Role.COPULA)
    return itself and (ends_clause(sentence, at) or is_dated_behind(sentence, at))


def date_ahead(ahead: Sequence[Mark]) -> Mark | None:
    """The date with which `ahead` begins: "in *2018*", "of *2018*", "*five years ago*"."""
    if ahead and ahead[0].tells_year:
        return ahead[0] if ahead[0].has(Role.PREVIOUS) else None
    led = len(ahead) > 1 and ahead[0].word in _DATING and ahead[1].tells_year
    return ahead[1] if led else None


def is_dated_behind(sentence: Sentence, at: int) -> bool:
    """Whether its date follows a grade: "good in 2018", "good five years ago", "good by 2019"."""
    ahead = [m for m in marks_after(sentence, at, 3) if not m.has(Role.PREPOSITION)]
    return bool(ahead) and ahead[0].tells_year
