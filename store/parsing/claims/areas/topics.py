"""What a sentence speaks of: the areas that it names, and those that are its subject."""

from __future__ import annotations

from msgspec import Struct

from store.parsing.claims.areas.raised import (
    BEFORE_SUBJECT,
    is_judgement_on,
    is_looked_at,
    is_pointed_out,
    is_raised,
    is_spoken_of,
)
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.together import subject_of_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, WHOLES, Sentence
from store.records import Area

_MORE = frozenset(
    {Role.GRADE, Role.SERVICE, Role.FOREIGN, Role.GENERIC, Role.VISIT, Role.OTHER_TOPIC}
)
_INSPECTING = frozenset({"inspection", "inspected", "inspect", "look", "looked", "examined"})
_OF_WHAT = frozenset({Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY})
_FOCUSING = frozenset({"only", "just"})
_NEAR = 8
_UNKNOWN = 2


class Topic(Struct, frozen=True, gc=False):
    """What a sentence spoke of: the areas that it names, and those that are its subject.

    `people` says that the subject is named by whom it concerns; `shared` that a council or its
    services stand beside it, so that "it" can mean either; `raised` that the areas are what the
    talk has turned to, so that "the grade" next is theirs; `inspected` that all it says is that
    inspectors went to them.
    """

    named: tuple[Area, ...] = ()
    subject: tuple[Area, ...] = ()
    people: bool = False
    shared: bool = False
    raised: bool = False
    inspected: bool = False


_NONE = Topic()


def topic_of(sentence: Sentence) -> Topic:
    """What `sentence` speaks of."""
    if not sentence.any(OF_AREA):
        return _NONE
    marks = sentence.marks
    areas = [i for i, m in enumerate(marks) if m.area and m.area is not Area.OVERALL]
    if not areas:
        return _NONE
    named = named_areas(sentence, areas)
    first = areas[0]
    looked_at = is_looked_at(sentence, first)
    raised = is_raised(sentence, first) or (looked_at and len(named) == 1)
    opening = marks[:first]
    unknown = [mark for mark in opening if not mark.roles and mark.plain]
    if len(unknown) > _UNKNOWN:
        return Topic(named, raised=raised)
    judged = is_judgement_on(opening) or is_pointed_out(sentence, first)
    judged = judged or is_spoken_of(sentence, first)
    if not (judged or looked_at) and not all(
        m.plain or not m.word[0].isalnum() or m.has(*BEFORE_SUBJECT) for m in opening
    ):
        return Topic(named, raised=raised)
    subject = subject_of_areas(sentence, first)
    verb = next(
        (i for i in range(subject.last, len(marks)) if marks[i].has(Role.COPULA, Role.GIVE)),
        len(marks),
    )
    focused = any(mark.word in _FOCUSING for mark in opening)
    shared = any(
        marks[i].any(WHOLES) and not (focused and is_placed(sentence, i))
        for i in range(subject.last, verb)
    )
    shared = shared or any(
        mark.any(WHOLES) and not is_placed(sentence, i) for i, mark in enumerate(opening)
    )
    shared = shared or any(mark.has(Role.POSSESSIVE) for mark in opening)
    shared = shared and not (looked_at and subject.last == len(marks) - 1)
    return Topic(named, subject.areas, subject.group, shared, raised, looked_at)


def inspected_alone(sentence: Sentence) -> bool:
    """Whether the protection of children is all that it says was inspected, as before 2014."""
    if Role.AREA not in sentence.roles or sentence.any(_MORE):
        return False
    marks = sentence.marks
    areas = [i for i, mark in enumerate(marks) if mark.area]
    if {marks[i].area for i in areas} != {Area.HELP_AND_PROTECTION}:
        return False
    if Role.GROUP in sentence.roles and any(
        Role.GROUP in mark.roles and Role.AREA not in mark.roles for mark in marks
    ):
        return False
    for mark in reversed(marks[max(0, areas[0] - _NEAR) : areas[0]]):
        if mark.word in _INSPECTING:
            return True
        if not (mark.any(_OF_WHAT) or mark.word in ("'s", "arrangements", "systems")):
            break
    after = [mark.word for mark in marks[areas[-1] + 1 : areas[-1] + 4]]
    return "inspected" in after and not {",", "and"} & {*after}


def is_placed(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` only says where: "in Kent", "in the west"."""
    before = sentence.marks[max(0, index - 2) : index]
    if before and before[-1].word == "the":
        before = before[:-1]
    return bool(before) and before[-1].word in ("in", "at", "across")
