"""Inspections of something else than a council: "Beech Lodge was inspected. It is good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import TargetKind, nominal
from store.parsing.claims.phrases.modifiers import MATTERS, PEOPLE
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_DONE = frozenset({"inspected", "visited"})
_PAPERS = frozenset({"inspection", "inspections", "report", "reports", "visit", "visits"})
_INSPECTED = _DONE | _PAPERS
_ON = frozenset({"of", "at", "into", "on", "to"})
_ELSEWHERE = frozenset({Role.FOREIGN, Role.OTHER_TOPIC})
_OTHERS = _ELSEWHERE | {Role.ANOTHER_STORY}
_PLACING = frozenset({"with", "at", "in", "for", "of"})
_IN_NOUN = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB, Role.CURRENT, Role.DATE})
_OWNING = frozenset({"'s", "'", "-"})
_AUXILIARY = frozenset({Role.COPULA, Role.ADVERB, Role.GIVE, Role.PLUPERFECT, Role.CURRENT})
_JUDGED = frozenset({Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.PRONOUN})
_LOOKED_AT = (
    MATTERS
    | PEOPLE
    | {
        *(
            "files",
            "cases",
            "records",
            "plans",
            "offices",
            "homes",
            "which",
            "what",
            "workers",
            "staff",
        ),
        *("place", "places", "council", "councils", "authorities", "one", "once", "first", "last"),
    }
)
"""What inspectors of a council look at, or who inspects."""
_NAMING = ("children 's services", "help and protection")
_OF_COUNCILS = frozenset({Area.CARE, Area.CARE_LEAVERS, Area.CARE_AND_CARE_LEAVERS})


def inspected_elsewhere(sentence: Sentence) -> int | None:
    """After which mark it has told that something else than a council was inspected, or None.

    So do "Oak House, a home in Kent, was inspected" and "the inspectors' report on its libraries".
    """
    if Role.INSPECTION not in sentence.roles or _INSPECTED.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    for index, mark in enumerate(marks):
        if mark.word in _DONE and _is_other(sentence, index):
            return index
        paper = mark.word in _PAPERS and [m.word for m in marks[index + 1 : index + 2]]
        if paper and paper[0] in _ON and (last := _ends_elsewhere(sentence, index + 2)):
            return last
        if mark.word == "inspected" and index and marks[index - 1].has(Role.INSPECTION):
            return _ends_elsewhere(sentence, index + 1)
    return None


def is_on_council_again(sentence: Sentence, *, anew: bool) -> bool:
    """Whether the talk turns from what was inspected elsewhere back to a council.

    `anew` says that the sentence is not of the same paragraph.
    """
    marks = sentence.marks
    if any(mark.area in _OF_COUNCILS or mark.word.endswith(_NAMING) for mark in marks):
        return True
    if sentence.any(_ELSEWHERE):
        return False
    opening = marks if anew else marks[:3]
    return any(mark.has(Role.COUNCIL, Role.BODY) for mark in opening)


def _is_other(sentence: Sentence, verb: int) -> bool:
    """Whether the subject of "was inspected" is none that is inspected as a council is."""
    marks = sentence.marks
    last = verb - 1
    if last < 1 or not marks[last].has(Role.COPULA, Role.ADVERB):
        return False
    while last > 0 and marks[last].any(_AUXILIARY):
        last -= 1
    first = _begin(marks, last)
    noun = _noun(sentence, first, last + 1)
    if any(not mark.plain for mark in noun):
        return True
    return bool(noun) and noun[-1].word not in _LOOKED_AT and not noun[-1].word.isdecimal()


def _begin(marks: Sequence[Mark], last: int) -> int:
    """Where the clause begins whose subject ends at mark `last`."""
    first = last
    while first > 0 and not (
        marks[first - 1].has(Role.CONJUNCTION, Role.RELATIVE, Role.GRADE)
        or marks[first - 1].word in ("that", ";", ":", "–")
    ):
        first -= 1
    return first


def _noun(sentence: Sentence, first: int, end: int) -> list[Mark]:
    """The noun that a clause begins with at mark `first`, without what only says more of it.

    Empty where it names a council, services, or an area.
    """
    marks = sentence.marks
    noun: list[Mark] = []
    for index in range(first, end):
        mark = marks[index]
        other = mark.any(_OTHERS) or nominal(sentence, index) is TargetKind.FOREIGN
        if mark.word in _OWNING or _owns(marks, index) or (mark.any(_IN_NOUN) and not other):
            continue
        if other or mark.plain:
            noun.append(mark)
        elif mark.any(_JUDGED):
            if mark.councils and index + 1 < end and _goes_on(marks[index + 1]):
                continue
            behind = marks[index + 1 : index + 4]
            placed = bool(behind) and behind[0].word in _PLACING
            noun += [m for m in behind if placed and m.any(_OTHERS)]
            return [m for m in noun if not m.plain]
        elif mark.has(Role.PREPOSITION, Role.COPULA, Role.RATE) and mark.word != "with":
            break
    return noun


def _owns(marks: Sequence[Mark], index: int) -> bool:
    return any(mark.word in ("'s", "'") for mark in marks[index + 1 : index + 2])


def _goes_on(following: Mark) -> bool:
    """Whether a name goes on after a council's, of which that is only a part."""
    return following.plain or following.any(_ELSEWHERE)


def _ends_elsewhere(sentence: Sentence, first: int) -> int | None:
    """The mark after a noun that begins at mark `first` and names a school or the like."""
    marks = sentence.marks
    for index in range(first, min(len(marks), first + 8)):
        mark = marks[index]
        if mark.any(_ELSEWHERE) or nominal(sentence, index) is TargetKind.FOREIGN:
            return index
        if mark.any(_IN_NOUN) or mark.plain or mark.word in _OWNING or _owns(marks, index):
            continue
        return None
    return None
