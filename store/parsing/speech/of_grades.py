"""Words that are a grade or tell how one changed, and say nothing of the work itself."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.speech.cues import Cue, Means

_OF_GRADES = frozenset(
    {Role.GRADE, Role.UP, Role.DOWN, Role.SAME, Role.NEAR_MISS, Role.RATE, Role.VISIT}
)
_WHOLE = (Role.AREA, Role.GROUP, Role.SERVICE, Role.COUNCIL, Role.BODY, Role.AREA_SET)
_GRADES = frozenset({Role.GRADE, Role.SCALE})
_AMONG = frozenset({"among", "amongst"})
_WHOLE_BY_WORD = frozenset({"it", "they"})


def is_of_grade(sentence: Sentence, cue: Cue, graded: bool) -> bool:
    """Whether the words are a grade, or how it changed, and not what was seen of the work."""
    matter = Means.MATTER in cue.means
    if not (graded or matter) and sentence.roles.isdisjoint(_GRADES):
        return False
    own = [m for m in sentence.marks if m.first < cue.last and cue.first < m.last]
    if matter and any(mark.any(OF_AREA) for mark in own):
        return True
    if graded:
        return any(
            (mark.any(_OF_GRADES) and not _is_inside(mark, cue)) or mark.area for mark in own
        )
    grade = Role.GRADE in sentence.roles and any(
        Role.GRADE in mark.roles and mark.first <= cue.first and cue.last <= mark.last
        for mark in own
    )
    if grade:
        following = next((mark for mark in sentence.marks if mark.first == cue.last), None)
        if following and following.plain and following.word not in _AMONG:
            return False
    if Role.SCALE in sentence.roles and own:
        return any(mark.any(_GRADES) for mark in own)
    if not grade:
        return False
    grades = {mark.grade for mark in sentence.marks if mark.grade}
    if len(grades) > 1 or sentence.has(Role.GRADE_NOUN, Role.RATE):
        return True
    return any(
        _is_whole(mark)
        for mark in sentence.marks
        if mark.first < cue.first or Role.AREA in mark.roles
    )


def _is_inside(mark: Mark, cue: Cue) -> bool:
    """Whether a word that can place a grade is part of a longer phrase: "under real strain"."""
    longer = mark.last - mark.first < cue.last - cue.first
    return longer and (Role.NEAR_MISS in mark.roles or mark.word == "progress")


def _is_whole(mark: Mark) -> bool:
    return mark.has(*_WHOLE) or mark.word in _WHOLE_BY_WORD
