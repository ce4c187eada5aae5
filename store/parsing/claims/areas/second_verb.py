"""The area of a second verb, past a place: "Leadership is strong in Kent and gets a good"."""

from __future__ import annotations

from store.parsing.claims.areas.topics import is_placed
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.together import areas_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence, is_part

_BETWEEN = (Role.FIND, Role.INSPECTION, Role.DETERMINER)
_VERBAL = (Role.COPULA, Role.GIVE, Role.PLUPERFECT)
_LEADING = (Role.DETERMINER, Role.POSSESSIVE, Role.OPENER, Role.CONJUNCTION)
_NOUNS = (Role.SERVICE, Role.BODY, Role.COUNCIL, Role.GRADE, Role.FOREIGN, Role.GENERIC)
_PARTING = (Role.CONJUNCTION, Role.RELATIVE, Role.PRONOUN)
_JOINING = frozenset({"and", "but"})
_EARNING = frozenset({"earning", "receiving", "getting", "gaining", "winning", "achieving"})
_LONGEST = 10


def subject_of_second_verb(sentence: Sentence, index: int, at: int) -> Target | None:
    """The area with the verb before the grade at mark `at`, where the council is only a place.

    So it is where that verb has no subject of its own, and the first verb has the area.
    """
    marks = sentence.marks
    inside = index + 1 < at and marks[index + 1].has(Role.INSPECTION)
    inside = inside or (
        index > 1 and marks[index - 1].word == "on" and marks[index - 2].has(Role.INSPECTION)
    )
    if not (inside or is_placed(sentence, index)):
        return None
    joint = index + 1
    while joint < at and (marks[joint].word == "," or marks[joint].has(*_BETWEEN)):
        joint += 1
    earning = joint < at and marks[joint - 1].word == "," and marks[joint].word in _EARNING
    joined = joint + 1 < at and marks[joint].word in _JOINING and marks[joint + 1].has(*_VERBAL)
    if not (earning or joined):
        return None
    for named in range(index - 2, max(-1, index - 2 - _LONGEST), -1):
        mark = marks[named]
        if is_part(mark):
            verb = marks[named + 1].has(*_VERBAL)
            led = all(m.has(*_LEADING) for m in marks[:named])
            people = mark.has(Role.GROUP) and not mark.has(Role.AREA)
            known = verb and led and (earning or not people)
            return areas_before(sentence, named) if known else None
        if mark.has(*_NOUNS) or (mark.has(*_PARTING) or mark.word == ","):
            return None
    return None
