"""The verbs around a grade: their objects, where a change arrives, subjects not known."""

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
_HANDED = frozenset({"given", "awarded", "received", "handed"})
LINKING = frozenset({"'s", "for", "of", "in", "at"})
_HEARING = frozenset({"told", "informed", "warned", "advised", "notified"})
_BY_WHOM = (Role.RELATIVE, Role.CURRENT, Role.PREPOSITION, Role.INSPECTION, Role.DATE, Role.AGAIN)
_ANEW = frozenset({"it", "they"})
_COLONS = frozenset({":", ";", "–"})
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


def is_crossed(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether the way goes straight on to another grade: "a leap took Kent from A to B"."""
    marks = sentence.marks
    arrival = next((i for i in range(at + 1, min(len(marks), at + 7)) if marks[i].grade), None)
    if arrival is None or not between or between[0].word.split()[-1] != "from":
        return False
    return any(mark.word == "to" for mark in marks[at + 1 : arrival])


def is_served_so(between: Sequence[Mark]) -> bool:
    """Whether it is as in "care leavers have services that are good"."""
    served = [i for i, mark in enumerate(between) if mark.word in ("service", "services")]
    if not served or not any(mark.has(Role.GIVE) for mark in between[: served[0]]):
        return False
    following = between[served[0] + 1 :]
    return len(following) > 1 and following[0].has(Role.RELATIVE) and following[1].has(Role.COPULA)


_DEGREES = frozenset({"lower", "higher", "highest", "lowest", "lower down", "higher up"})
"""How high something is marked, which is nothing that is marked itself."""
_OPENING = frozenset({"that", "as", "before", "after", "until"})
_OF_ANTECEDENT = frozenset({",", "which", "who", "that", "'s"})
"""What stands between a noun and the verb of a clause on it: "the primary, which is"."""
_ENDS = frozenset({",", ".", ";", "–", "again", "too", "as well"})


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


def is_told_so(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether the subject hears of itself: "has been told by Ofsted that it is now good"."""
    before = sentence.marks[target.first - 1] if target.first else None
    if before and before.word in LINKING:
        return False
    told = next((i for i, m in enumerate(between) if m.word in _HEARING), 0)
    if not told or not any(m.has(Role.COPULA) for m in between[max(0, told - 2) : told]):
        return False
    said = [m for m in between[told + 1 :] if not m.has(*_BY_WHOM)]
    return len(said) == 2 and said[0].has(Role.PRONOUN) and said[1].has(Role.COPULA)


def has_unknown_subject(before: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what was judged: "capacity to improve was judged".

    Not so where another clause has begun since, of inspectors or "it": "She was appointed after an
    inspection ended in".
    """
    verbs = (i for i in range(len(before) - 1, -1, -1) if before[i].has(Role.COPULA, Role.SAME))
    verb = next(verbs, 0)
    if (verb and before[verb].word in PARTICIPLES) or _begins_anew(before[verb + 1 :]):
        return False
    while verb and before[verb - 1].has(Role.ADVERB, Role.COPULA, Role.PLUPERFECT, Role.CURRENT):
        verb -= 1
    while verb and before[verb - 1].word in _OF_ANTECEDENT:
        verb -= 1
    if verb > 2 and before[verb - 2].word == "of" and Role.INSPECTION in before[verb - 1].roles:
        verb -= 2
    noun = before[verb - 1] if verb else None
    return noun is not None and noun.plain and not noun.word.endswith("ly")


def _begins_anew(said: Sequence[Mark]) -> bool:
    """Whether a clause with a subject that we know and its verb is in what is said."""
    opened = subject = False
    for mark in said:
        if mark.has(Role.OPENER, Role.CONJUNCTION) or mark.word in _OPENING:
            opened, subject = True, False
        elif opened and mark.has(Role.INSPECTION, Role.PRONOUN):
            subject = True
        elif subject and mark.has(Role.GIVE, Role.RATE, Role.FIND, Role.UP, Role.DOWN):
            return True
    return False


def is_verb_of_unknown(before: Sequence[Mark]) -> bool:
    """Whether it is said of a noun that we do not know: "supervision requires improvement"."""
    while before and before[-1].has(Role.ADVERB, Role.CURRENT):
        before = before[:-1]
    return bool(before) and before[-1].plain and not before[-1].word.endswith("ly")


def unknown_after_verb(between: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what the verb judges.

    The verb of a clause on what is judged is none: "judged all the areas they *looked* at".
    """
    for index in range(len(between) - 1, -1, -1):
        mark = between[index]
        if mark.has(Role.RATE, Role.FIND, Role.VERDICT) or mark.word in _HANDED:
            return False
        known = mark.word in _DEGREES or (not mark.plain and mark.word != "assessment")
        if not known and not mark.word.endswith("ly") and not mark.word.isdecimal():
            return not _is_verb_of_clause_on_areas(between, index)
    return False


def _is_verb_of_clause_on_areas(between: Sequence[Mark], verb: int) -> bool:
    if not verb or not between[verb - 1].has(Role.PRONOUN, Role.INSPECTION):
        return False
    return verb == 1 or between[verb - 2].has(Role.AREA_SET, Role.RELATIVE)
