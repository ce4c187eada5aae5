"""Whether an area is only named by the people whom it concerns, who can be good themselves."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import tells_whose
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_SERVICES = (" services", " service", " team")
_ON = frozenset({"for", "on", "about", "to"})
_BEFORE_ON = frozenset({",", "given", "awarded", "handed", "reached", "used", "made"})
_RATINGS = frozenset({"word", "rating", "grade", "verdict", "judgement", "judgment", "mark"})


def is_people(sentence: Sentence, index: int) -> bool:
    """Whether the area is only named by whom it concerns, not as services or experiences."""
    if Role.GROUP not in sentence.marks[index].roles:
        return False
    named = sentence.marks[index].word.endswith(_SERVICES)
    index = _past_owner(sentence, index)
    before = sentence.marks[index - 1] if index else None
    served = before is not None and Role.DETERMINER in before.roles and " " in before.word
    if before is not None and before.word in ("for", "to") and index > 1:
        served = sentence.marks[index - 2].word.split()[-1] in ("services", "service")
        served = served and not (index > 2 and sentence.marks[index - 3].plain)
    served = served or _has_rating(sentence, index)
    return not (served or named)


def _past_owner(sentence: Sentence, index: int) -> int:
    """The first mark of who is named at mark `index`: "the county's 90 care leavers"."""
    marks = sentence.marks
    while index and _owns(marks[index - 1]):
        index -= 1
    return index


def _owns(mark: Mark) -> bool:
    if mark.has(Role.DETERMINER):
        return " " not in mark.word
    return tells_whose(mark)


def _has_rating(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "the rating for care leavers" and "the grade given to care leavers"."""
    marks, opening = sentence.marks, index - 1
    if opening >= 0 and marks[opening].has(Role.ECHO_AFTER):
        return not _RATINGS.isdisjoint(marks[opening].word.split())
    if opening < 1 or marks[opening].word not in _ON:
        return False
    noun = opening - 1 - (marks[opening - 1].word in _BEFORE_ON)
    return noun >= 0 and marks[noun].word.split()[-1] in _RATINGS
