"""The end of a grade: "was inadequate until 2019", "which was inadequate, is now good"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_LASTING = frozenset({"is", "are", "remains", "remain", "stays", "stay", "be"})
_NOW = frozenset({"now", "today", "currently"})
_STOPS = frozenset({".", ",", ";", "–", ")"})
_UNTIL = frozenset({"until", "till"})
_BY_WHOM = 6
_LENGTH = 12
_TIME = 8
_BEFORE_DATE = frozenset({",", "came", "called", "returned", "visited"})
_LEADING = (Role.PREPOSITION, Role.PREVIOUS, Role.CONJUNCTION, Role.INSPECTION)
_CLOSING = frozenset({",", ".", ";", "–", ")", "overall"})
_OF_ANOTHER = (
    *(Role.COUNCIL, Role.AREA, Role.GROUP, Role.AREA_SET, Role.SERVICE, Role.BODY, Role.PRONOUN),
    *(Role.FOREIGN, Role.GENERIC),
)


def ended(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "was inadequate until 2019": it is so no longer.

    So is it in "Until 2019 it was inadequate", and in "It was inadequate before".
    """
    if _is_before(sentence, at):
        return True
    if _UNTIL.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    ahead = marks_after(sentence, at, _BY_WHOM + _TIME)
    ahead = ahead[next((i for i, mark in enumerate(ahead) if not _is_by_them(mark)), 0) :]
    if ahead and ahead[0].word == "for":
        ahead = _behind_length(marks_after(sentence, at, _LENGTH + _TIME))
    if not _is_end(ahead):
        return _is_end(marks[:2]) and not any(m.has(Role.GRADE) for m in marks[:at])
    lasting = any(mark.word in _LASTING for mark in marks[max(0, at - 3) : at])
    return not lasting


def _is_by_them(mark: Mark) -> bool:
    """Whether it belongs to "by Ofsted's inspectors", which says nothing of the time."""
    return mark.word in ("by", "'s", "the") or mark.has(Role.INSPECTION)


def _behind_length(ahead: Sequence[Mark]) -> Sequence[Mark]:
    """What follows "for most of that time", how long something was so."""
    end = next((i for i, mark in enumerate(ahead) if mark.word in _UNTIL), len(ahead))
    told = any(mark.grade or mark.word in _STOPS or mark.area for mark in ahead[:end])
    return () if told else ahead[end:]


def _is_before(sentence: Sentence, at: int) -> bool:
    """Whether nothing but "before" stands behind it in its clause."""
    if "before" not in sentence.words:
        return False
    ahead = [mark.word for mark in marks_after(sentence, at, 2)]
    return ahead[:1] == ["before"] and all(word in _STOPS for word in ahead[1:])


def _is_end(told: Sequence[Mark]) -> bool:
    """Whether it is "until" with a time."""
    if len(told) < 2 or told[0].word not in _UNTIL:
        return False
    leading = takewhile(lambda mark: mark.date is None, told[1:])
    if not all(mark.word in _BEFORE_DATE or mark.has(*_LEADING) for mark in leading):
        return False
    date = next((mark.date for mark in told if mark.date), None)
    return date is not None and any(point.year or point.relative for point in date.points)


def is_outdated(sentence: Sentence, at: int) -> bool:
    """Whether the next grade is what it is now: "which was inadequate, is now good"."""
    marks = sentence.marks
    later = next((i for i in range(at + 1, len(marks)) if marks[i].grade), len(marks))
    now = next((i for i in range(at + 1, later) if marks[i].word in _NOW), later)
    if later == len(marks) or now == later:
        return False
    if any(mark.has(*_OF_ANOTHER) for mark in marks[at + 1 : now]):
        return False
    said, following = marks[now + 1 : later], marks_after(sentence, later, 1)
    closed = all(m.word in _CLOSING or m.has(Role.CONJUNCTION, Role.OPENER) for m in following)
    if not closed or not all(m.has(Role.COPULA, Role.RATE, Role.AS, Role.ADVERB) for m in said):
        return False
    verb = next((m for m in reversed(marks[:at]) if m.has(Role.COPULA, Role.RATE)), None)
    return verb is None or verb.word not in _LASTING
