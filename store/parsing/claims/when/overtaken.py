"""Whether a grade had given way to the one told after it: "was inadequate but became good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.forms import has_noun_after
from store.parsing.claims.phrases.legs import is_next_leg
from store.parsing.claims.phrases.nearby import marks_after, nearest_before, next_after
from store.parsing.claims.when.before import WAITING
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_JOINTS = frozenset({"but", "and", "before", "until", "then", "till", "yet"})
_BECOMING = frozenset({"became", "become", "becoming"})
_WAS = frozenset({"was", "were", "had been", "been"})
_OF_ANOTHER = (Role.AREA, Role.GROUP, Role.AREA_SET, Role.COUNCIL, Role.FOREIGN, Role.GENERIC)
_STAYING_AT = frozenset({"at", "on", "in", "a", "an", "rated", "judged", "as"})
_LEADING = frozenset({"having", "after", ","})
_NOT_THE_WHOLE = (
    *(Role.AREA, Role.GROUP, Role.AREA_SET, Role.FOREIGN, Role.GENERIC, Role.AIM, Role.NEGATION),
)
_NOT_YET = frozenset({"to", "must", "will", "should", "could", "would", "can", "may", "might"})
_VIA = frozenset({"via", "through"})
_BEFORE_VERB = 3
_TODAY = frozenset({"today", "this week", "this month", "yesterday"})


def is_overtaken(sentence: Sentence, at: int) -> bool:
    """Whether the services rose or fell from the grade at mark `at` to another, told next.

    Not where they only hope to, or where the next grade is of something else.
    """
    marks = sentence.marks
    if is_passed_through(sentence, at):
        return True
    later = next((i for i in range(at + 1, len(marks)) if marks[i].grade), 0)
    if not later:
        return False
    if _is_left_again(sentence, at, later) or _is_left_behind(sentence, at, later):
        return True
    if marks[later].grade is marks[at].grade or is_starting_point(sentence, at):
        return False
    if _is_of_today(sentence, later) and _is_told_as_past(sentence, at):
        return not any(m.has(*_OF_ANOTHER, Role.AIM) for m in _beside(sentence, at, later))
    if "until" in sentence.words and _waits(marks[at + 1 : later]):
        return not any(m.has(*_OF_ANOTHER) for m in _beside(sentence, at, later))
    first = next_after(sentence, at)
    joint = next((i for i in range(first, later) if marks[i].word in _JOINTS), later)
    verb = next((i for i in range(joint, later) if _moves(sentence, i)), later)
    if verb == later or not _is_told_as_past(sentence, at):
        return False
    if any(mark.word in _NOT_YET or mark.has(Role.AIM) for mark in marks[joint + 1 : verb]):
        return False
    return not any(m.has(*_OF_ANOTHER, Role.NEGATION) for m in _beside(sentence, at, later))


def _waits(between: Sequence[Mark]) -> bool:
    """Whether time passed between the two: "and had to wait until 2018 for", "it took until"."""
    return any(
        until.word == "until" and date.tells_year and verb.word in WAITING
        for verb, until, date in zip(between, between[1:], between[2:], strict=False)
    )


def is_passed_through(sentence: Sentence, at: int) -> bool:
    """Whether it lay on the way: "from inadequate, via requires improvement, to good"."""
    if _VIA.isdisjoint(sentence.words) or not any(m.grade for m in sentence.marks[:at]):
        return False
    before = [m for m in nearest_before(sentence, at, 3) if not m.has(Role.DETERMINER)]
    return bool(before) and before[0].word in _VIA


def _beside(sentence: Sentence, at: int, later: int) -> tuple[Mark, ...]:
    """What stands between the two grades and right behind the second."""
    marks, after = sentence.marks, next_after(sentence, later)
    return *marks[at + 1 : later], *marks[after : after + 3]


def _is_of_today(sentence: Sentence, later: int) -> bool:
    """Whether it is as in "the new good rating" and "today's good"."""
    owner, day = (*nearest_before(sentence, later, 2), None, None)[:2]
    if owner is None or day is None:
        return False
    if owner.word == "'s":
        if any(mark.plain for mark in marks_after(sentence, later, 1)):
            return False
        return day.date is not None and day.word in _TODAY
    new = owner.word in ("new", "latest") and day.has(Role.DETERMINER, Role.POSSESSIVE)
    return new and has_noun_after(sentence, later)


def _is_left_again(sentence: Sentence, at: int, later: int) -> bool:
    """Whether the next way sets out from it: "from A to B and (then) from B to C"."""
    if sentence.marks[later].grade is not sentence.marks[at].grade:
        return False
    return is_next_leg(sentence, later)


def _is_left_behind(sentence: Sentence, at: int, later: int) -> bool:
    """Whether it had stayed so before it moved: "Having remained at X for years, it rose to Y"."""
    if Role.SAME not in sentence.roles:
        return False
    marks = sentence.marks
    stay = at - 1
    while stay > 0 and (marks[stay].word in _STAYING_AT or marks[stay].word in QUOTES):
        stay -= 1
    if stay < 0 or Role.SAME not in marks[stay].roles:
        return False
    leading = marks[stay - 1].word if stay else ","
    if leading not in _LEADING or marks[later].grade is marks[at].grade:
        return False
    between = marks[at + 1 : later]
    if not any(mark.word == "," for mark in between):
        return False
    if any(mark.has(*_NOT_THE_WHOLE) for mark in _beside(sentence, at, later)):
        return False
    moved = (Role.RATE, Role.CURRENT)
    return any(_moves(sentence, i) or marks[i].has(*moved) for i in range(at + 1, later))


def _moves(sentence: Sentence, index: int) -> bool:
    mark = sentence.marks[index]
    return mark.has(Role.UP, Role.DOWN) or mark.word.split()[-1] in _BECOMING


def _is_told_as_past(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "was inadequate", "was rated good" and "required improvement"."""
    if sentence.marks[at].word.startswith("required"):
        return True
    return any(m.word in _WAS for m in sentence.marks[max(0, at - _BEFORE_VERB) : at])
