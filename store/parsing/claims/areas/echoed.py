"""What a grade is handed on to: the subject of "did likewise", what stands after "so was"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from store.parsing.claims.areas.before import target_before
from store.parsing.claims.areas.unsaid import VERBLESS, has_verb, is_judged
from store.parsing.claims.phrases.graded import TargetKind
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area, Grade

_WORK = frozenset({"work", "done"})
_REACH = 6
_PASSING = (
    *(Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB, Role.PREPOSITION, Role.COPULA),
    *(Role.RELATIVE, Role.GIVE, Role.AREA_SET, Role.GRADE_NOUN, Role.SCALE),
)
WEAK = frozenset({Grade.REQUIRES_IMPROVEMENT, Grade.ADEQUATE, Grade.INADEQUATE})
STRONG = frozenset({Grade.OUTSTANDING, Grade.GOOD})
TO_IMPROVE = frozenset({Grade.REQUIRES_IMPROVEMENT})
_ONLY = {"better": WEAK, "worse": STRONG} | {
    **dict.fromkeys(("improvement", "improve"), TO_IMPROVE),
}
"""The grades that are handed on by a word that could tell of anything: "leaders are no better"."""
_OF_BEFORE = (Role.UP, Role.DOWN, Role.PREVIOUS, Role.PLUPERFECT, Role.DATE)
_IT = frozenset({"it", "this", "that"})
_LEADERS = frozenset({"leaders", "managers", "senior leaders"})
_ARTICLES = frozenset({"a", "the"})
_SAME = frozenset({"same", "very", "identical"})
_WHAT = frozenset({"what", "everything", "whatever", "way in which"})
_ASKING = frozenset({"why", "whether", "if", "can", "could"})
_NAMES = frozenset({"result", "outcome", "grade", "rating", "judgement", "judgment", "mark"})
_SPEAKING = ("echo", "repeat", "share it", "shares it", "shared it")
"""What people do who say the same, not those who are graded so."""
_ABLE = frozenset({"can", "to", "cannot"})
_ADVERBS = frozenset({"likewise", "similarly", "and likewise"})
"""What can begin a sentence on anything: "Likewise, care leavers felt safe"."""


class Echo(Struct, frozen=True, gc=False):
    """What a grade is handed on to: areas, () for the whole; `taken` are the marks that say so.

    `arrival`: the grade itself is spoken of, so that of a change only its end is handed on.
    `council` is the mark of another council that has the same, `dated` the mark that says so
    where it was so at another time. `only` are the grades of which it can be said, if not all.
    """

    areas: tuple[Area, ...]
    taken: frozenset[int]
    arrival: bool = False
    council: int | None = None
    dated: int | None = None
    only: frozenset[Grade] | None = None


def subject_of(sentence: Sentence, first: int, cue: int) -> Echo | None:
    """The areas that are the subject of "did likewise"."""
    found = target_before(sentence, cue)
    if found is None or found.first < first or _is_only_wished(sentence, found.first, cue):
        return None
    if sentence.marks[found.first].councils:
        return Echo((), frozenset(range(found.first, cue + 1)), council=found.first)
    spoken = found.group and sentence.marks[cue].word.startswith(_SPEAKING)
    if found.kind is not TargetKind.AREAS or spoken:
        return None
    said = sentence.marks[cue].word.split()
    if "one" in said and not first:
        # "care leavers got one too" tells of anything
        return None
    only = next((grades for word, grades in _ONLY.items() if word in said), None)
    if said[0] in VERBLESS and not is_judged(
        sentence, found.first, sentence.marks[found.last : cue]
    ):
        return None
    before = sentence.marks[first : found.first]
    if only and (found.group or any(mark.plain for mark in before)):
        # "care leavers are no better", "the attendance of care leavers is no better"
        return None
    of_grade = not _NAMES.isdisjoint(said)
    taken = frozenset(range(found.first, cue + 1))
    return Echo(found.areas, taken, arrival=of_grade, only=only)


def _is_only_wished(sentence: Sentence, subject: int, cue: int) -> bool:
    """Whether it is not so yet: "saw no reason why it could not do likewise"."""
    before, between = sentence.marks[max(0, subject - 3) : subject], sentence.marks[subject:cue]
    return any(mark.word in _ASKING for mark in before) or any(
        mark.has(Role.AIM, Role.NEGATION) or mark.word in _ABLE for mark in between
    )


def object_of(sentence: Sentence, first: int) -> Echo | None:
    """What stands after "so was": areas without a grade of their own, or the services."""
    marks = sentence.marks
    cue = marks[first - 1].word
    unknown = 0
    last, inside = first + _REACH, False
    for index in range(first, len(marks)):
        mark = marks[index]
        if index >= last or mark.has(Role.GRADE):
            return None
        if mark.word in _WHAT or (index > first + 1 and mark.word in ("that", "which")):
            # "the side of the department that works with care leavers", "what it does for them"
            last, unknown, inside = index + _REACH, -len(marks), True
            continue
        if inside and mark.has(Role.BODY, Role.COUNCIL, Role.PRONOUN, Role.INSPECTION):
            continue
        if mark.area is Area.OVERALL and _serves_area(sentence, index):
            continue
        if mark.has(Role.BODY) and [m.word for m in marks[index + 1 : index + 2]] == ["overall"]:
            return Echo((Area.OVERALL,), frozenset(range(first - 1, index + 2)))
        if mark.word.startswith("the final ") and ends_clause(marks, index + 1):
            return Echo((Area.OVERALL,), frozenset(range(first - 1, index + 1)), arrival=True)
        if mark.has(Role.AREA, Role.GROUP):
            found = areas_after(sentence, index, graded=first)
            taken = frozenset(range(first - 1, found.last))
            if is_graded(sentence, found.last):
                return None
            if cue in _ADVERBS and not ends_clause(marks, found.last):
                return None
            said = cue.split()
            if said[0] in _ARTICLES and said[1] not in _SAME and has_verb(marks, found.last):
                # "the grade given to leaders was lower"
                return None
            if said[-1] == "to" and said[1] in _IT and (found.group or mark.word in _LEADERS):
                # "they gave it to leaders on Monday"
                return None
            areas = (Area.OVERALL, *found.areas) if "overall" in said else found.areas
            only = next((grades for word, grades in _ONLY.items() if word in said), None)
            return Echo(areas, taken, only=only)
        if mark.councils and _stands_alone(sentence, index):
            return Echo((), frozenset(range(first - 1, index + 1)), council=index)
        if mark.has(Role.SERVICE) and not _serves_area(sentence, index):
            told = any(m.word in ("that", "which") for m in marks[index + 1 : index + 2])
            if not (told or unknown > 0):
                return Echo((), frozenset(range(first - 1, index + 1)))
        if mark.word in (",", ":") and any(m.has(Role.AREA_SET) for m in marks[first:index]):
            continue
        if index == first and mark.word == "," and cue in _ADVERBS:
            continue
        unknown += mark.plain and mark.word not in _WORK
        if unknown > 1 or not (mark.plain or mark.has(*_PASSING, Role.SERVICE)):
            return None
    return None


def _stands_alone(sentence: Sentence, index: int) -> bool:
    """Whether nothing but the council at mark `index`, those joined to it and a date is named.

    More can be told of it behind a comma: "so is Kent, which was inadequate in 2018".
    """
    marks = sentence.marks
    for at, mark in enumerate(marks[index + 1 :], index + 1):
        if mark.word in (".", ";", "but", "while") or tells_more(marks, at):
            return True
        dated = mark.date is not None or mark.has(Role.PREPOSITION)
        if not (mark.councils or dated or mark.word in (",", "and", "too", "as well")):
            return False
    return True


def tells_more(marks: Sequence[Mark], comma: int) -> bool:
    """Whether what is said of a council goes on with more of it alone: ", which", ", up from"."""
    more = marks[comma + 1 : comma + 2] if marks[comma].word == "," else ()
    return any(mark.has(Role.RELATIVE, Role.UP, Role.DOWN) for mark in more)


def _serves_area(sentence: Sentence, index: int) -> bool:
    """Whether "services" goes on with those whom it is for: "so were services for care leavers"."""
    marks = sentence.marks[index + 1 : index + 4]
    return any(mark.has(Role.AREA, Role.GROUP) for mark in marks[1:]) and marks[0].word in (
        "for",
        "to",
        "with",
    )


def is_graded(sentence: Sentence, index: int) -> bool:
    """Whether a grade of its own follows mark `index`: "so too is leadership, rated good"."""
    for mark in sentence.marks[index : index + _REACH]:
        if mark.has(Role.GRADE):
            return True
        if mark.has(*_OF_BEFORE) or mark.word == "had":
            # ", up from inadequate in 2015", ", which had been inadequate"
            return False
        if mark.word in (";", ".") or mark.has(
            Role.CONJUNCTION, Role.EXCEPT, Role.AREA, Role.GROUP
        ):
            return False
    return False


def ends_clause(marks: Sequence[Mark], index: int) -> bool:
    """Whether no word of the same clause stands at mark `index`."""
    following = marks[index : index + 1]
    return all(not m.word[0].isalnum() or m.has(Role.CONJUNCTION) for m in following)
