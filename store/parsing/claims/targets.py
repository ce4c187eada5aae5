"""What a grade is of: the areas, or the services as a whole, that a sentence ties it to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from store.parsing.claims.passing import has_relative, is_aside
from store.parsing.lexicon import Role
from store.parsing.mentions.marking import Mark, Sentence
from store.records import Area

_FORWARD = frozenset(
    ["for", "in", "on", "to", "across", "over", "regarding", "at", "throughout"]
) | {
    "when it comes to",
    "when it came to",
    "in relation to",
    "in terms of",
    "in respect of",
    "with regard to",
    "as regards",
    "in regard to",
    *(f"in the {noun} of" for noun in ("area", "areas", "category", "categories", "field")),
}
_HEADED = frozenset(["of", "at", "in", "for", "by", "within", "across", "from", "on", "with", "to"])
_COUNTS = frozenset({"one", "two", "three", "four", "five", "six", "all", "every", "another"})
_REACH = 14
_GAP = 10
_GAP_WORDS = frozenset(
    {",", "and", "as well as", "plus", "along with", "together with", "&", "(", ")", "or", "also"}
)


class TargetKind(StrEnum):
    """What sort of thing a grade is of."""

    AREAS = "areas"
    WHOLE = "the services as a whole"
    SET = "areas without their names"
    FOREIGN = "something else"


@dataclass(frozen=True, slots=True)
class Target:
    """The marks `first` up to `last` that say what is graded; `areas` where they name any."""

    kind: TargetKind
    first: int
    last: int
    areas: tuple[Area, ...] = ()
    group: bool = False


def target_after(sentence: Sentence, at: int) -> Target | None:
    """What follows the grade at mark `at` and is tied to it: "good for A and B", "good overall"."""
    marks = sentence.marks
    tied = _is_shifted(sentence, at)
    fillers = 0
    for index in range(at + 1, min(len(marks), at + _REACH)):
        mark = marks[index]
        if mark.word == "overall":
            return areas_after(sentence, index)
        if mark.has(Role.EXCEPT) or mark.has(Role.GRADE):
            return None
        if mark.has(Role.AREA, Role.GROUP):
            return areas_after(sentence, index) if tied else None
        if tied and (kind := _nominal(mark)):
            if _owns(sentence, index):
                continue
            if index + 1 < len(marks) and marks[index + 1].word == "overall":
                return areas_after(sentence, index + 1)
            return Target(kind, index, index + 1)
        if _counts_areas(sentence, index):
            return Target(TargetKind.SET, index, index + 1) if tied else None
        if tied and _counts(sentence, index):
            continue
        if _ties(mark):
            tied = True
        elif _passes(sentence, index, at):
            continue
        elif mark.plain and tied and fillers < 2:
            fillers += 1
        else:
            return None
    return None


def _is_shifted(sentence: Sentence, at: int) -> bool:
    """Whether a long object comes last: "rated as good the experiences of care leavers"."""
    following = sentence.marks[at + 1 : at + 2]
    after_as = at > 0 and sentence.marks[at - 1].word == "as"
    return after_as and any(m.has(Role.AREA, Role.GROUP, Role.DETERMINER) for m in following)


def _ties(mark: Mark) -> bool:
    """Whether what a grade is of can follow: "for", "in", "went to", a bracket."""
    given = mark.has(Role.GIVE) and mark.word.endswith((" to", " for", " of"))
    return given or mark.word in _FORWARD or mark.word in ("(", "judgement on", "judgement for")


def _counts_areas(sentence: Sentence, index: int) -> bool:
    """Whether it is "one area of the services", which is some area, not "the area of adoption"."""
    before, mark = sentence.marks[index - 1].word, sentence.marks[index]
    counted = before in _COUNTS
    return counted and mark.has(Role.DETERMINER) and "area" in mark.word


def _counts(sentence: Sentence, index: int) -> bool:
    """Whether it belongs to a count of areas: "three of the four categories"."""
    word = sentence.marks[index].word
    if word == "of":
        return sentence.marks[index - 1].word in _COUNTS
    return word in _COUNTS or word.isdecimal()


def _owns(sentence: Sentence, index: int) -> bool:
    """Whether the noun at mark `index` only says whose: "for Leeds' services"."""
    following = sentence.marks[index + 1 : index + 3]
    if len(following) < 2 or following[0].word not in ("'s", "'"):
        return False
    return following[1].has(Role.AREA, Role.GROUP) or _nominal(following[1]) is not None


def _passes(sentence: Sentence, index: int, at: int) -> bool:
    mark = sentence.marks[index]
    if sentence.tokens[mark.first].is_quote or mark.word in ("'s", "from", "by", ")"):
        return True
    if mark.has(Role.COPULA):
        following = sentence.marks[index + 1] if index + 1 < len(sentence.marks) else None
        if following and following.has(Role.GRADE_NOUN, Role.DETERMINER):
            return _opens_sentence(sentence, at)
        return (
            following is not None
            and (following.has(Role.GIVE) or following.word in _FORWARD)
            and index - at < 4
        )
    return mark.has(
        Role.GRADE_NOUN,
        Role.ADVERB,
        Role.DETERMINER,
        Role.PRONOUN,
        Role.GIVE,
        Role.DATE,
        Role.AGAIN,
        Role.POSSESSIVE,
        Role.INSPECTION,
        Role.PREVIOUS,
        Role.RELATIVE,
    )


def _opens_sentence(sentence: Sentence, at: int) -> bool:
    """Whether the grade is the first word: "'Good' is the verdict on …"."""
    marks = sentence.marks[:at]
    return all(sentence.tokens[m.first].is_quote or m.has(Role.DETERMINER) for m in marks)


def _nominal(mark: Mark) -> TargetKind | None:
    if mark.has(Role.FOREIGN, Role.GENERIC):
        return TargetKind.FOREIGN
    if mark.has(Role.AREA_SET):
        return TargetKind.SET
    if mark.has(Role.SERVICE, Role.BODY, Role.COUNCIL):
        return TargetKind.WHOLE
    return None


def areas_after(sentence: Sentence, index: int, semicolons: bool = False) -> Target:
    """The areas from mark `index` on that are named together: "A, B and C".

    Those at the end that begin a statement of their own ("…, and C was good") are left out.
    """
    marks = sentence.marks
    found = [index]
    while (following := _next_area(sentence, found[-1], semicolons)) is not None:
        found.append(following)
    while len(found) > 1 and _begins_own_statement(sentence, found[-1]):
        gaps = [" ".join(m.word for m in marks[a:b]) for a, b in pairwise(found)]
        cut = max((n for n, gap in enumerate(gaps) if "," in gap), default=len(gaps) - 1)
        found = found[: cut + 1]
        break
    return Target(
        TargetKind.AREAS,
        index,
        found[-1] + 1,
        named_areas(sentence, found),
        _is_people(sentence, index),
    )


def _next_area(sentence: Sentence, last: int, semicolons: bool) -> int | None:
    plain = 0
    for index in range(last + 1, min(len(sentence.marks), last + _GAP)):
        mark = sentence.marks[index]
        if mark.has(Role.AREA, Role.GROUP):
            return index if index > last + 1 else None
        if not _in_gap(sentence, mark) and not (semicolons and mark.word == ";"):
            plain += 1
            if not mark.plain or plain > 2:
                return None
    return None


def _in_gap(sentence: Sentence, mark: Mark) -> bool:
    return (
        mark.word in _GAP_WORDS
        or mark.word in _FORWARD
        or sentence.tokens[mark.first].is_quote
        or mark.has(Role.DETERMINER, Role.POSSESSIVE)
        or (
            mark.has(Role.SERVICE)
            and mark.word.split()[-1] in ("services", "service", "department")
        )
        or mark.word in ("that", "'s", "of", "with")
    )


def _begins_own_statement(sentence: Sentence, last: int) -> bool:
    tied = False
    for mark in sentence.marks[last + 1 : last + 8]:
        if mark.has(Role.GRADE):
            return True
        if not tied and (mark.word in (",", ";", ".") or mark.has(Role.CONJUNCTION)):
            return False
        if mark.has(Role.COPULA, Role.RATE, Role.GIVE, Role.AS, Role.FIND):
            tied = True
        elif mark.plain and not tied:
            return False
    return False


def target_before(
    sentence: Sentence,
    at: int,
    taken: frozenset[int] = frozenset(),
    passed: frozenset[int] = frozenset(),
) -> Target | None:
    """What stands before the grade at mark `at` and can be its subject or object.

    The nearest noun that can be graded; None where an earlier grade or an area in `taken` (one
    that an earlier grade has) comes first, so that the subject is left out. A grade in `passed`
    was set aside and stands in nobody's way.
    """
    marks = sentence.marks
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if index in passed:
            continue
        if mark.word == ";" or mark.has(Role.GRADE) or index in taken:
            return None
        if mark.has(Role.AREA, Role.GROUP) and not (mark.word == "overall" and index == at - 1):
            return areas_before(sentence, index, taken)
        if mark.councils and is_aside(sentence, index) and not has_relative(sentence, index):
            continue
        kind = _nominal(mark)
        if _is_received(sentence, index):
            continue
        if kind is None or (kind is TargetKind.SET and _is_predicate(sentence, index)):
            continue
        if (head := _head(sentence, index)) is not None and head not in taken:
            return areas_before(sentence, head, taken, index + 1)
        if (counted := _counted(sentence, index)) is not None:
            return Target(TargetKind.SET, counted, index + 1)
        return Target(kind, index, index + 1)
    return None


def _is_received(sentence: Sentence, index: int) -> bool:
    """Whether it is what someone gets: "care leavers receive a service that …"."""
    marks = sentence.marks
    if index < 2 or marks[index].word not in ("service", "services"):
        return False
    return marks[index - 1].word == "a" and marks[index - 2].has(Role.GIVE)


def _counted(sentence: Sentence, index: int) -> int | None:
    """The mark "areas of" in "three areas of the council's services"."""
    for before in range(index - 1, max(-1, index - 5), -1):
        mark = sentence.marks[before]
        if before and _counts_areas(sentence, before):
            return before
        if not (mark.has(Role.DETERMINER, Role.COUNCIL, Role.POSSESSIVE) or mark.word == "'s"):
            return None
    return None


def _is_predicate(sentence: Sentence, index: int) -> bool:
    """Whether "the first" or the like says what something is: "they were the first to"."""
    for mark in reversed(sentence.marks[max(0, index - 3) : index]):
        if mark.has(Role.COPULA, Role.PLUPERFECT):
            return True
        if mark.word not in ("the", "only", "one", "of"):
            return False
    return False


def _head(sentence: Sentence, index: int) -> int | None:
    """The area that a noun belongs to: "leadership of the council", "care leaver services"."""
    marks = sentence.marks
    if not marks[index].has(Role.SERVICE, Role.COUNCIL, Role.BODY):
        return None
    joined = False
    for before in range(index - 1, max(-1, index - 6), -1):
        mark = marks[before]
        served = mark.has(Role.GROUP) and before > 0 and marks[before - 1].word == "services for"
        if (
            mark.has(Role.AREA)
            or served
            or (mark.has(Role.GROUP) and marks[index].has(Role.SERVICE))
            or (mark.has(Role.GROUP) and joined and _are_spoken_of(sentence, index))
        ):
            adjacent = before == index - 1 and marks[index].word in (
                "services",
                "service",
                "department",
            )
            return before if (joined or adjacent) and mark.word != "overall" else None
        if mark.word in _HEADED:
            joined = True
        elif not (
            mark.has(Role.DETERMINER, Role.COUNCIL, Role.POSSESSIVE, Role.SERVICE)
            or mark.word == "'s"
        ):
            return None
    return None


def _are_spoken_of(sentence: Sentence, index: int) -> bool:
    """Whether people somewhere are meant, not the council: "care leavers in Kent, whose …"."""
    following = [m.word for m in sentence.marks[index + 1 : index + 3] if m.word != ","]
    return sentence.marks[index].has(Role.COUNCIL) and following[:1] != ["which"]


def areas_before(
    sentence: Sentence, index: int, taken: frozenset[int] = frozenset(), last: int | None = None
) -> Target:
    """The areas up to mark `index` that are named together: "A, B and C"."""
    found = [index]
    while (before := _area_before(sentence, found[0])) is not None and before not in taken:
        found.insert(0, before)
    areas = named_areas(sentence, found)
    people = all(_is_people(sentence, one) for one in found)
    return Target(TargetKind.AREAS, found[0], last or index + 1, areas, people)


def _area_before(sentence: Sentence, first: int) -> int | None:
    plain = 0
    joined = False
    for index in range(first - 1, max(-1, first - _GAP), -1):
        mark = sentence.marks[index]
        if mark.has(Role.AREA, Role.GROUP):
            return index if joined else None
        joined = joined or mark.word in _GAP_WORDS
        owner = mark.has(Role.BODY, Role.COUNCIL) and sentence.marks[index + 1].word in ("'s", "'")
        if not _in_gap(sentence, mark) and not owner:
            plain += 1
            if not mark.plain or plain > 2:
                return None
    return None


def _is_people(sentence: Sentence, index: int) -> bool:
    """Whether the area is only named by whom it concerns, not as services or experiences."""
    before = sentence.marks[index - 1] if index else None
    served = before is not None and before.has(Role.DETERMINER) and " " in before.word
    if before is not None and before.word in ("for", "to") and index > 1:
        served = sentence.marks[index - 2].word.split()[-1] in ("services", "service")
    return sentence.marks[index].has(Role.GROUP) and not served


def named_areas(sentence: Sentence, found: Sequence[int]) -> tuple[Area, ...]:
    """The areas of the marks `found`, which are named together.

    In "A, children in care and care leavers" the "and" is that of the list, so that two areas are
    meant; in "A, and children in care and care leavers" it is that of the one joint judgement.
    """
    marks = sentence.marks
    areas = [area for n in found if (area := marks[n].area)]
    if len(found) > 1 and areas[-1] is Area.CARE_AND_CARE_LEAVERS:
        gap = {mark.word for mark in marks[found[-2] + 1 : found[-1]]}
        if (
            "," in gap
            and not gap & {"and", "&", "as well as"}
            and "experience" not in marks[found[-1]].word
        ):
            areas[-1:] = [Area.CARE, Area.CARE_LEAVERS]
    return tuple(dict.fromkeys(areas))
