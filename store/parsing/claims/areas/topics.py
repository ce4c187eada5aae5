"""What a sentence speaks of: the areas that it names, and those that are its subject."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.nearby import OWNERS
from store.parsing.claims.phrases.together import subject_of_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Area

_BEFORE_SUBJECT = (
    Role.DETERMINER,
    Role.POSSESSIVE,
    Role.COUNCIL,
    Role.CONJUNCTION,
    Role.ADVERB,
    Role.PREPOSITION,
    Role.SERVICE,
    Role.OPENER,
    Role.AREA_SET,
    Role.DATE,
)
_WHOLE = (Role.COUNCIL, Role.BODY, Role.SERVICE)
_MORE = frozenset(
    {Role.GRADE, Role.SERVICE, Role.FOREIGN, Role.GENERIC, Role.VISIT, Role.OTHER_TOPIC}
)
_INSPECTING = frozenset({"inspection", "inspected", "inspect", "look", "looked", "examined"})
_OF_WHAT = frozenset({Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY})
_LOOKING = frozenset({"inspected", "looked", "examined", "reviewed", "visited", "considered"}) | {
    *("scrutinised", "studied", "assessed", "tested", "turned", "went", "moved"),
}
_BESIDE_VERB = OWNERS | {Role.ADVERB, Role.AGAIN, Role.ECHO_AFTER, Role.CURRENT}
_TO_WHAT = frozenset({"'s", "to", "at", "on", "into"})
_NEAR = 8
_RAISING = frozenset({"about", "regarding", "as for", "concerning", "when it comes to"})
_TURNING = [[verb, "to"] for verb in ("turned", "turning", "turns", "turn", "came", "comes", "as")]
_THERE = [["there", verb] for verb in ("is", "are", "was", "were")]
_FRONTING = frozenset({"on", "for"})
_FEW = 2
_UNKNOWN = 2
_VERBAL = (Role.COPULA, Role.GIVE, Role.RATE, Role.FIND, Role.INSPECTION)
_BEING = frozenset({"is", "was", "are", "were", "remains", "remained"})


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
    looked_at = _is_looked_at(sentence, first)
    raised = _is_raised(sentence, first) or (looked_at and len(named) == 1)
    opening = marks[:first]
    unknown = [mark for mark in opening if not mark.roles and mark.plain]
    if len(unknown) > _UNKNOWN:
        return Topic(named, raised=raised)
    judged = _is_judgement_on(opening) or _is_pointed_out(sentence, first)
    if not (judged or looked_at) and not all(
        m.plain or not m.word[0].isalnum() or m.has(*_BEFORE_SUBJECT) for m in opening
    ):
        return Topic(named, raised=raised)
    subject = subject_of_areas(sentence, first)
    verb = next(
        (i for i in range(subject.last, len(marks)) if marks[i].has(Role.COPULA, Role.GIVE)),
        len(marks),
    )
    shared = any(mark.has(*_WHOLE) for mark in marks[subject.last : verb])
    shared = shared or any(
        mark.has(*_WHOLE) and not is_placed(sentence, i) for i, mark in enumerate(opening)
    )
    shared = shared or any(mark.has(Role.POSSESSIVE) for mark in opening)
    shared = shared and not (looked_at and subject.last == len(marks) - 1)
    return Topic(named, subject.areas, subject.group, shared, raised, looked_at)


def _is_raised(sentence: Sentence, area: int) -> bool:
    """Whether the talk turns to an area: "Members asked about adoption", "Next, care leavers."."""
    if sentence.has(Role.GRADE, Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC):
        return False
    marks = sentence.marks
    before = area - 1
    while before >= 0 and marks[before].has(Role.DETERMINER, Role.POSSESSIVE):
        before -= 1
    opening = [mark.word for mark in marks[max(0, before - 1) : before + 1]]
    if opening[-1:] and (opening[-1] in _RAISING or opening in _TURNING or opening in _THERE):
        return True
    if before == 0 and marks[0].word in _FRONTING:
        return True
    if before >= _FEW:
        return False
    said = [m for m in marks if m.word[0].isalnum() and not (m.area or m.has(*_BEFORE_SUBJECT))]
    return len(said) < _FEW and not any(m.has(*_VERBAL) for m in said)


def inspected_alone(sentence: Sentence) -> bool:
    """Whether the protection of children is all that it says was inspected, as before 2014."""
    if Role.AREA not in sentence.roles or sentence.any(_MORE):
        return False
    marks = sentence.marks
    areas = [i for i, mark in enumerate(marks) if mark.area]
    if {marks[i].area for i in areas} != {Area.HELP_AND_PROTECTION}:
        return False
    if any(Role.GROUP in mark.roles and Role.AREA not in mark.roles for mark in marks):
        return False
    for mark in reversed(marks[max(0, areas[0] - _NEAR) : areas[0]]):
        if mark.word in _INSPECTING:
            return True
        if not (mark.any(_OF_WHAT) or mark.word in ("'s", "arrangements", "systems")):
            break
    after = [mark.word for mark in marks[areas[-1] + 1 : areas[-1] + 4]]
    return "inspected" in after and not {",", "and"} & {*after}


def _is_judgement_on(opening: Sequence[Mark]) -> bool:
    """Whether the area is what a judgement is about: "the newest, which is about adoption"."""
    if not opening or opening[-1].word not in ("about", "on", "for"):
        return False
    noun = next((i for i, mark in enumerate(opening) if mark.has(Role.GRADE_NOUN)), None)
    if noun is None:
        return False
    return all(
        m.word in (",", "the") or m.has(Role.RELATIVE, Role.COPULA, Role.GRADE_NOUN)
        for m in opening[noun:-1]
    )


def _is_looked_at(sentence: Sentence, area: int) -> bool:
    """Whether it is what inspectors went to: "Inspectors then turned to adoption.".

    So it is in "Adoption was looked at too." and "Care leavers were inspected.".
    """
    if _LOOKING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    last = subject_of_areas(sentence, area).last
    after = [m for m in marks[last:] if m.word[0].isalnum() and not m.any(_BESIDE_VERB)]
    if not after:
        verb = area - 1
        while verb > 0 and (marks[verb].any(OWNERS) or marks[verb].word in _TO_WHAT):
            verb -= 1
        by_them = marks[0].has(Role.INSPECTION) or marks[0].word == "they"
        return verb > 0 and by_them and marks[verb].word in _LOOKING
    led = after[0].has(Role.COPULA) and after[1:2] and after[1].word in _LOOKING
    return bool(led) and all(m.has(Role.INSPECTION, Role.PREPOSITION) for m in after[2:])


def _is_pointed_out(sentence: Sentence, area: int) -> bool:
    """Whether it is as in "it is adoption that" or "the weak spot is the support for leavers."."""
    if _BEING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    before = [m for m in marks[:area] if not m.has(Role.DETERMINER, Role.ADVERB, Role.POSSESSIVE)]
    if not before or before[-1].word not in _BEING:
        return False
    last = subject_of_areas(sentence, area).last
    after = next((m.word for m in marks[last : last + 1]), ".")
    if len(before) == 2 and before[0].word == "it":
        return after in ("that", "which", "where")
    return after == "." and not any(m.has(Role.PRONOUN, Role.GRADE) for m in before)


def is_placed(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` only says where: "in Kent", "in the west"."""
    before = sentence.marks[max(0, index - 2) : index]
    if before and before[-1].word == "the":
        before = before[:-1]
    return bool(before) and before[-1].word in ("in", "at", "across")
