"""What the talk is of: a council's services for children, or something else that is judged."""

from __future__ import annotations

from store.parsing.claims.discourse.elsewhere import inspected_elsewhere, is_on_council_again
from store.parsing.claims.discourse.institutions import (
    goes_on_with_report,
    is_told_beside,
    is_told_in_passing,
    names_council,
    tells_of_inspecting,
)
from store.parsing.claims.discourse.opening import is_of_person
from store.parsing.claims.discourse.talk import Talk, speaks_for_children
from store.parsing.claims.whose.subjects import ATTENDING
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.text.blocks import BlockKind

_OF_COUNCIL = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.GROUP)


def note_topic(sentence: Sentence, talk: Talk) -> None:
    """Whether the talk is of something that is no council's service for children."""
    roles = sentence.roles
    for_children = speaks_for_children(sentence)
    if talk.elsewhere:
        anew = talk.said is not None and talk.said.block != sentence.block
        new = anew and (talk.inspecting or bool(talk.claims))
        talk.elsewhere = not (for_children or new or is_on_council_again(sentence, anew=anew))
    if Role.OTHER_FRAMEWORK in roles:
        talk.other_framework = True
    elif for_children or sentence.kind is BlockKind.HEADING:
        talk.other_framework = False
    again = talk.beside and tells_of_inspecting(sentence)
    if again or for_children or Role.AREA in roles:
        talk.foreign = talk.beside = talk.passing = False
    elif Role.OTHER_TOPIC in roles and _names_other_topic(sentence):
        talk.beside = (talk.beside or not talk.foreign) and talk.inspecting
        talk.passing = talk.beside and (talk.passing or not talk.foreign)
        talk.beside = talk.beside and is_told_beside(sentence)
        talk.passing = talk.passing and is_told_in_passing(sentence)
        talk.foreign = True
    if not (talk.inspecting or sentence.has(Role.OTHER_TOPIC, Role.FOREIGN, Role.GENERIC)):
        council = for_children or sentence.has(Role.COUNCIL, Role.BODY)
        talk.inspecting = council and Role.INSPECTION in roles


def is_elsewhere(sentence: Sentence, at: int, talk: Talk) -> bool:
    """Whether the grade at mark `at` may be that of a school, a home or the like under talk."""
    if not talk.foreign:
        return False
    told = talk.beside and names_council(sentence, at)
    return not (told or (talk.passing and goes_on_with_report(sentence, at)))


def _names_other_topic(sentence: Sentence) -> bool:
    """Whether it does so by itself: not as an opinion, or for who somebody is."""
    marks = sentence.marks[: _end_of_judged(sentence)]
    return marks[0].word not in ATTENDING and any(
        mark.has(Role.OTHER_TOPIC)
        and not mark.has(Role.OPINION)
        and not is_of_person(marks[index + 1 : index + 2])
        for index, mark in enumerate(marks)
    )


def _end_of_judged(sentence: Sentence) -> int:
    """The grade of a group: what is told behind it, "homes being scarce", is only a reason."""
    marks = sentence.marks
    if Role.GROUP not in sentence.roles or Role.GRADE not in sentence.roles:
        return len(marks)
    graded = next(i for i, mark in enumerate(marks) if mark.has(Role.GRADE))
    judged = any(mark.has(Role.GROUP) for mark in marks[:graded])
    return graded if judged and graded else len(marks)


def why_elsewhere(sentence: Sentence, at: int, talk: Talk) -> str | None:
    """Why nothing is a judgement here while the talk is of a home, a school or the like."""
    if talk.other_framework:
        return "it is judged under another framework"
    if talk.elsewhere:
        return "something else was inspected"
    told = inspected_elsewhere(sentence)
    if told is None or told > at or any(m.has(*_OF_COUNCIL) for m in sentence.marks[told:at]):
        return None
    return "the report that it tells of is on something else"
