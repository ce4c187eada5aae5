"""A grade that is not said again: "as was leadership", "help and protection did likewise"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from store.parsing.claims.areas.before import target_before
from store.parsing.claims.areas.listing import is_counted_in
from store.parsing.claims.phrases.graded import TargetKind
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_AUXILIARIES = frozenset(["was", "were", "is", "are", "did", "does", "do", "has", "had"])
_BESIDES = frozenset({"along with", "together with", "as well as", "alongside", "plus"}) | {
    "including"
}
_ASKING = frozenset({"why", "whether", "if", "can", "could"})
_ABLE = frozenset({"can", "to", "cannot"})
_NOUNS = frozenset(["rating", "grade", "mark", "judgement", "judgment", "verdict", "accolade"])
_POINTING = frozenset({"that", "which", "this", "it"})
_WORK = frozenset({"work", "done"})
_REACH = 6
_LONGEST_ASIDE = 7
_PASSING = (
    *(Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB, Role.PREPOSITION, Role.COPULA),
    *(Role.RELATIVE, Role.GIVE, Role.AREA_SET, Role.GRADE_NOUN, Role.SCALE),
)

_CUES = frozenset({Role.GRADE, Role.ECHO_BEFORE, Role.ECHO_AFTER})
_OF_WHOLE = (Role.INSPECTION, Role.PREPOSITION, Role.AREA_SET, Role.ADVERB)
_COMPARING = frozenset({"as", "so"})
_ADDING = frozenset({",", "and"}) | _BESIDES
_JOINTS = _COMPARING | _POINTING | _ADDING


@dataclass(frozen=True, slots=True)
class Echo:
    """What a grade is handed on to: areas, () for the whole; `taken` are the marks that say so.

    `arrival`: the grade itself is spoken of, so that of a change only its end is handed on.
    `council` is the mark of another council that has the same, `dated` the mark that says so
    where it was so at another time.
    """

    areas: tuple[Area, ...]
    taken: frozenset[int]
    arrival: bool = False
    council: int | None = None
    dated: int | None = None


def echoes(sentence: Sentence, first: int = 0) -> Iterator[Echo]:
    """What the grade said last is handed on to from mark `first` on, up to the next grade."""
    marks = sentence.marks
    handed = False
    resumed = first
    for index in range(first, len(marks)):
        mark = marks[index]
        if index < resumed:
            continue
        if mark.word == "(":
            resumed = _end_of_aside(marks, index)
            continue
        if mark.word == ")" and _is_aside_of_grade(marks[:first]):
            return
        if mark.roles.isdisjoint(_CUES) and mark.word not in _JOINTS:
            continue
        if mark.has(Role.GRADE):
            return
        if mark.has(Role.ECHO_BEFORE) and _ends_clause(sentence, index):
            found = _subject(sentence, first, index)
        elif mark.has(Role.ECHO_AFTER):
            found = _object(sentence, index + 1)
            if found and not _NOUNS.isdisjoint(mark.word.split()):
                behind = marks[max(found.taken) + 1 :][:6]
                dated = any(m.date or m.has(Role.PREVIOUS) for m in behind)
                found = replace(found, arrival=True, dated=index if dated else None)
        elif mark.word in _COMPARING and (verb := _auxiliary_of(sentence, index)):
            if first == 0 and not handed and any(m.plain for m in marks[:index]):
                # "staff were proud, and so were care leavers" hands on no grade but their pride
                return
            found = _object(sentence, verb + 1)
        elif mark.word in _POINTING and _is_auxiliary(sentence, index + 1):
            found = _overall(sentence, index + 2)
        elif mark.word in _ADDING:
            late = mark.word == "including" and _is_late(sentence, first, index)
            found = None if late else _added(sentence, index)
        else:
            continue
        if found:
            handed = True
            yield found


def _end_of_aside(marks: Sequence[Mark], opening: int) -> int:
    """The mark after brackets that have a grade of their own; the one inside if they have none."""
    closing = next((i for i in range(opening, len(marks)) if marks[i].word == ")"), opening)
    return closing + 1 if any(m.has(Role.GRADE) for m in marks[opening:closing]) else opening + 1


def _is_aside_of_grade(before: Sequence[Mark]) -> bool:
    """Whether `before` ends within brackets that follow a grade: "is good now (it was X"."""
    opening = next((i for i in range(len(before) - 1, -1, -1) if before[i].word in "()"), 0)
    graded = any(mark.has(Role.GRADE) for mark in before[:opening])
    return graded and before[opening].word == "("


def _overall(sentence: Sentence, first: int) -> Echo | None:
    """What ", and that is their overall judgement too" hands the grade on to."""
    marks = sentence.marks
    while first < len(marks) and marks[first].has(Role.ADVERB, Role.DETERMINER):
        first += 1
    named = first < len(marks) and marks[first].area is Area.OVERALL and " " in marks[first].word
    if not named or _is_graded(sentence, first + 1):
        return None
    return Echo((Area.OVERALL,), frozenset({first}), arrival=True)


def _added(sentence: Sentence, joint: int) -> Echo | None:
    """What ", and with care leavers too" or ", along with adoption" adds: areas without a verb."""
    marks = sentence.marks
    first = joint + 1
    while first < len(marks) and marks[first].has(Role.PREPOSITION, Role.DETERMINER):
        first += 1
    if first >= len(marks) or not marks[first].has(Role.AREA, Role.GROUP):
        return None
    found = areas_after(sentence, first)
    closing = [m.word for m in marks[found.last : found.last + 2]]
    closed = closing[:1] in (["too"], ["as well"]) or closing == ["as", "well"]
    closed = closed or is_counted_in(sentence, found)
    besides = marks[joint].word in _BESIDES and not _is_graded(sentence, found.last)
    besides = besides and not marks[first].word.endswith(("leaders", "managers"))
    return Echo(found.areas, frozenset(range(joint, found.last))) if closed or besides else None


def _auxiliary_of(sentence: Sentence, joint: int) -> int:
    """The verb after "so" or "as", past words between commas: "so, in the end, was"; 0 if none."""
    marks = sentence.marks
    verb = joint + 1
    if verb < len(marks) and marks[verb].word == ",":
        closing = range(verb + 2, min(len(marks), verb + _LONGEST_ASIDE))
        verb = next((i + 1 for i in closing if marks[i].word == ","), verb)
    return verb if _is_auxiliary(sentence, verb) else 0


def _is_late(sentence: Sentence, first: int, index: int) -> bool:
    """Whether more than who judged stands before "including": it is of something else then."""
    return any(
        not (m.date or m.has(*_OF_WHOLE) or m.word in (",", "–", "overall", "every"))
        for m in sentence.marks[first:index]
        if not sentence.tokens[m.first].is_quote
    )


def _is_auxiliary(sentence: Sentence, index: int) -> bool:
    return index < len(sentence.marks) and sentence.marks[index].word in _AUXILIARIES


def _ends_clause(sentence: Sentence, index: int) -> bool:
    following = sentence.marks[index + 1 : index + 2]
    return all(not m.word[0].isalnum() or m.has(Role.CONJUNCTION) for m in following)


def _subject(sentence: Sentence, first: int, cue: int) -> Echo | None:
    """The areas that are the subject of "did likewise"."""
    found = target_before(sentence, cue)
    if found is None or found.first < first or _is_only_wished(sentence, found.first, cue):
        return None
    if sentence.marks[found.first].councils:
        return Echo((), frozenset(range(found.first, cue + 1)), council=found.first)
    if found.kind is not TargetKind.AREAS:
        return None
    return Echo(found.areas, frozenset(range(found.first, cue + 1)))


def _is_only_wished(sentence: Sentence, subject: int, cue: int) -> bool:
    """Whether it is not so yet: "saw no reason why it could not do likewise"."""
    before, between = sentence.marks[max(0, subject - 3) : subject], sentence.marks[subject:cue]
    return any(mark.word in _ASKING for mark in before) or any(
        mark.has(Role.AIM, Role.NEGATION) or mark.word in _ABLE for mark in between
    )


def _object(sentence: Sentence, first: int) -> Echo | None:
    """What stands after "so was": areas without a grade of their own, or the services."""
    marks = sentence.marks
    unknown = 0
    for index in range(first, min(len(marks), first + _REACH)):
        mark = marks[index]
        if mark.area is Area.OVERALL and _serves_area(sentence, index):
            continue
        if mark.has(Role.BODY) and [m.word for m in marks[index + 1 : index + 2]] == ["overall"]:
            return Echo((Area.OVERALL,), frozenset(range(first - 1, index + 2)))
        if mark.has(Role.AREA, Role.GROUP):
            found = areas_after(sentence, index, graded=first)
            taken = frozenset(range(first - 1, found.last))
            return None if _is_graded(sentence, found.last) else Echo(found.areas, taken)
        if mark.councils and _stands_alone(sentence, index):
            return Echo((), frozenset(range(first - 1, index + 1)), council=index)
        if mark.has(Role.SERVICE) and not _serves_area(sentence, index):
            return Echo((), frozenset(range(first - 1, index + 1)))
        if mark.word in (",", ":") and any(m.has(Role.AREA_SET) for m in marks[first:index]):
            continue
        unknown += mark.plain and mark.word not in _WORK
        if unknown > 1 or not (mark.plain or mark.has(*_PASSING, Role.SERVICE)):
            return None
    return None


def _stands_alone(sentence: Sentence, index: int) -> bool:
    """Whether nothing but the council at mark `index` and those joined to it is named."""
    for mark in sentence.marks[index + 1 :]:
        if mark.word in (".", ";", "but", "while"):
            return True
        if not (mark.councils or mark.word in (",", "and", "too", "as well")):
            return False
    return True


def _serves_area(sentence: Sentence, index: int) -> bool:
    """Whether "services" goes on with those whom it is for: "so were services for care leavers"."""
    marks = sentence.marks[index + 1 : index + 4]
    return any(mark.has(Role.AREA, Role.GROUP) for mark in marks[1:]) and marks[0].word in (
        "for",
        "to",
        "with",
    )


def _is_graded(sentence: Sentence, index: int) -> bool:
    """Whether a grade of their own follows: "so too is leadership, rated good"."""
    for mark in sentence.marks[index : index + _REACH]:
        if mark.has(Role.GRADE):
            return True
        if mark.word in (";", ".") or mark.has(Role.CONJUNCTION, Role.EXCEPT):
            return False
    return False
