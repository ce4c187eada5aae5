"""The areas that "it" or "there" stands for: "care leavers fare worse: there the council is"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from store.parsing.claims.areas.pointing import named_before, points_back
from store.parsing.claims.areas.that_told import (
    THAT,
    given_for_that,
    is_for_that,
    is_given_grade,
    told_of,
)
from store.parsing.claims.areas.topics import topic_of
from store.parsing.claims.phrases.bracketed import opening_bracket
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.together import areas_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_PAUSES = frozenset({":", "–", "-", ";"})
_LIKE = ("like ", "like", "just like ")
_ONES = frozenset({"one", "theirs"})
_OWN_SERVICE = frozenset({Area.ADOPTION, Area.CARE_LEAVERS})
_OF_ALL = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA_SET, Role.GRADE)
_ITS = frozenset({"its", "their"})
_THERE = frozenset({"there", "here"})
_EVEN = frozenset({"even", "only", "just"})
STANDING = THAT | _THERE | {"they", "theirs", "own"}
"""Without one of these nothing in a sentence stands for areas."""


def stands_for(sentence: Sentence, index: int) -> Target | None:
    """The areas that "it" means in "adoption let Kent down: it was judged inadequate".

    So does "there the council" in "care leavers fare worse: there the council is inadequate".
    """
    marks = sentence.marks
    if (there := _opening_there(marks, index)) is not None:
        named = marks[index].has(Role.BODY, Role.COUNCIL, Role.PRONOUN, Role.SERVICE)
        topic = topic_of(sentence)
        told = topic.named if len(topic.named) == 1 else ()
        areas = (topic.subject or told) if named else ()
        return Target(TargetKind.AREAS, there, index + 1, areas) if areas else None
    if marks[index].word in THAT and is_for_that(sentence, index):
        found = given_for_that(sentence, index)
        return found if found.areas else None
    if is_given_grade(sentence, index):
        return told_of(sentence, index)
    if marks[index].word == "own":
        own = _is_own_service(sentence, index)
        return Target(TargetKind.WHOLE, index - 1, index + 1) if own else None
    if marks[index].word in _ONES and index > 1:
        return _meant_by_one(sentence, index)
    if marks[index].word not in ("it", "they") or index < 2:
        return None
    if (area := _of_brackets(marks, index)) is not None:
        meant = areas_before(sentence, area).areas
        return Target(TargetKind.AREAS, index, index + 1, meant)
    if marks[index - 1].word not in _PAUSES:
        return None
    areas = topic_of(sentence).subject
    first = next((i for i in range(index) if marks[i].area in areas), None)
    return None if first is None else Target(TargetKind.AREAS, index, index + 1, areas)


def _opening_there(marks: Sequence[Mark], index: int) -> int | None:
    """The "there" that opens the clause of which mark `index` is the subject, as of an area.

    A place that was named before may be meant by it: "came to Kent, and there the council was".
    """
    index -= index > 2 and marks[index - 1].has(Role.COPULA)
    there = index - 1 - (index > 2 and marks[index - 1].has(Role.ADVERB))
    there = index - 1 if index and marks[index - 1].word in _THERE else there
    if there < 2 or marks[there].word not in _THERE:
        return None
    opener = there - 1
    while opener and marks[opener].word in _EVEN:
        opener -= 1
    if marks[opener].word in _PAUSES:
        return there
    joined = marks[opener].word == "," or marks[opener].has(Role.CONJUNCTION)
    named = next((i for i in range(opener, -1, -1) if marks[i].area), opener)
    placed = any(mark.has(Role.COUNCIL) for mark in marks[named:opener])
    placed = placed or any(
        a.word.endswith("to") and b.councils for a, b in pairwise(marks[:opener])
    )
    return there if joined and not placed else None


def _is_own_service(sentence: Sentence, index: int) -> bool:
    """Whether "own" has no noun where services were told of: "Kent is told that its own are"."""
    if not index or sentence.has(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.AREA):
        return False
    marks = sentence.marks
    following = marks[index + 1 : index + 2]
    owned = marks[index - 1].word in _ITS
    return owned and any(mark.has(Role.COPULA, Role.PLUPERFECT) for mark in following)


def _meant_by_one(sentence: Sentence, index: int) -> Target | None:
    """The area of "all but adoption was good; that one was X" and "care leavers …; theirs was"."""
    marks = sentence.marks
    people = marks[index].word == "theirs"
    pause = index - 1 if people else index - 2
    pointing = people or marks[index - 1].word in ("this", "that")
    if not pointing or pause < 1 or marks[pause].word not in _PAUSES:
        return None
    named = [i for i in range(pause) if marks[i].has(Role.AREA, Role.GROUP)]
    apart = next((i for i in range(pause) if marks[i].has(Role.EXCEPT)), None)
    named = [i for i in named if apart is None or i > apart]
    areas = named_areas(sentence, named) if named else ()
    served = named and marks[named[-1]].has(Role.GROUP) and marks[named[-1]].area != Area.LEADERS
    if len(areas) != 1 or areas == (Area.OVERALL,) or (people and not served):
        return None
    return Target(TargetKind.AREAS, pause + 1, index + 1, areas)


def served_by(sentence: Sentence, index: int) -> tuple[Area, ...]:
    """The area whose service is meant: "adoption was praised and the service rated good".

    () where people are spoken of, or what all of a council's services may be told by.
    """
    marks = sentence.marks
    if not sentence.has(Role.AREA, Role.GROUP):
        return ()
    if _is_any_service(sentence, index):
        named = [i for i in range(index) if marks[i].has(Role.AREA, Role.GROUP)]
        areas = named_areas(sentence, named) if named else ()
        return areas if len(areas) == 1 and areas[0] in _OWN_SERVICE else ()
    if marks[index].word != "the service":
        return ()
    named = [i for i in range(index) if marks[i].has(Role.AREA, Role.GROUP)]
    if not named or any(mark.has(*_OF_ALL) for mark in marks[named[-1] + 1 : index]):
        return ()
    told = areas_before(sentence, named[-1])
    areas = named_areas(sentence, named)
    summed_up = any(mark.word == "overall" for mark in marks[index + 1 :])
    own = len(areas) == 1 and areas[0] in _OWN_SERVICE and not (told.group or summed_up)
    return areas if own else ()


def _is_any_service(sentence: Sentence, index: int) -> bool:
    """Whether it is whose somebody has: "care leavers can rely on a service that is rated good"."""
    marks = sentence.marks
    if marks[index].word != "service" or marks[index - 1].word != "a":
        return False
    return any(mark.has(Role.RELATIVE) for mark in marks[index + 1 : index + 2])


def with_area_meant(sentence: Sentence, named: Target) -> Target:
    """`named` with the area before it: "adoption is quick, and that area, like leadership, was"."""
    marks = sentence.marks
    meant = named.first - 1
    while meant > 0 and marks[meant].has(Role.ECHO_AFTER, Role.PARTNER, Role.DETERMINER):
        meant -= 1
    alike = any(m.word.startswith(_LIKE) for m in marks[meant + 1 : named.first])
    if not alike or marks[meant].word != "," or not points_back(sentence, meant - 1):
        return named
    own = named_areas(sentence, named_before(sentence, meant - 1))
    if len(own) != 1:
        return named
    return replace(named, first=meant - 1, areas=(*own, *named.areas))


def _of_brackets(marks: Sequence[Mark], index: int) -> int | None:
    """The area that brackets tell more of: "care is good (it was inadequate in 2019)"."""
    opening = opening_bracket(marks, index)
    for at in range(opening - 1, -1, -1):
        if marks[at].has(Role.AREA, Role.GROUP) and marks[at].word != "overall":
            graded = any(mark.has(Role.GRADE) for mark in marks[at:opening])
            return at if graded else None
        if marks[at].has(Role.BODY, Role.PRONOUN, Role.CONJUNCTION) or marks[at].word == ";":
            return None
    return None
