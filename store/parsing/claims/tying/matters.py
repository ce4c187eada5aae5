"""Matters that are no area of inspection: "Kent's performance on timeliness", "on staffing"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.areas.fronting import is_concerned
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import Mark, Sentence

_MATTERS = frozenset({"on", "in", "to", "of", "with"})
_WORK = frozenset({"work", "performance", "practice", "provision", "offer"})
_DONE = _WORK | {"progress"}
_TOPICAL = frozenset({"when it comes to", "when it came to", "in relation to", "regarding"}) | {
    *("in terms of", "with regard to", "in regard to", "as regards", "in respect of"),
}
_JUDGING = (Role.INSPECTION, Role.PRONOUN, Role.GRADE_NOUN)
_SHORT = 2
"""No more words has the name of a matter."""
_FRONTING = frozenset({"for", "on"})
_HEADING = _TOPICAL | _FRONTING | {"where", "as"}
_OF_MANNER = frozenset({"balance", "paper", "reflection", "record", "example", "instance"}) | {
    *(
        "years",
        "decades",
        "months",
        "weeks",
        "days",
        "arrival",
        "average",
        "sure",
        "once",
        "now",
        "most",
        "context",
        "completeness",
    ),
}
"""What tells how or how long, behind "for" or "on"."""


def is_of_matter(between: Sequence[Mark]) -> bool:
    """Whether work on no area is told of: "Kent's performance on timeliness is"."""
    if len(between) < 3 or between[0].word != "'s":
        return False
    *work, last = between[1].word.split()
    if work and last in _MATTERS and work[0] in _DONE:
        return between[2].plain
    return last in _DONE and unknown_matter(between[2:])


def is_state(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether something is in a state, not graded: "services are in good hands"."""
    if not between or between[-1].word != "in":
        return False
    following = sentence.marks[at + 1 : at + 2]
    return any(mark.plain or mark.has(Role.GIVE) for mark in following)


def is_of_work(between: Sequence[Mark]) -> bool:
    """Whether all that a council's services do is graded: "Kent's provision was rated good"."""
    return between[0].word == "'s" and between[1].word in _WORK and not between[2].plain


def unknown_matter(after: Sequence[Mark]) -> bool:
    """Whether a matter that is no area follows: "in handling complaints"."""
    if not after or after[0].word not in _MATTERS:
        return False
    named = [mark for mark in after[1:5] if not mark.has(Role.DETERMINER, Role.POSSESSIVE)]
    if any(mark.has(Role.INSPECTION) and not mark.has(Role.FOREIGN) for mark in named):
        return False
    listed = any(a.word == "following" and b.has(Role.AREA_SET) for a, b in pairwise(named))
    return bool(named) and (named[0].plain or listed)


def is_in_some_matter(sentence: Sentence, at: int) -> bool:
    """Whether a matter that is no area follows: "requires improvement in handling complaints"."""
    following = marks_after(sentence, at, 6)
    at_level = any(m.word == "level" for m in following) and following[0].word == "at"
    return at_level or unknown_matter(following)


def is_of_fronted_matter(sentence: Sentence, target: Target) -> bool:
    """Whether a matter that is no area stands first: "On staffing the council was judged good".

    So does a clause on one: "Where families wait too long, the council requires improvement".
    """
    return target.kind is TargetKind.WHOLE and _opens_with_matter(sentence, target.first)


def opens_with_matter(sentence: Sentence) -> bool:
    """Whether it stands before inspectors or what they say: "On staffing the verdict was good"."""
    if sentence.marks[0].word not in _HEADING:
        return False
    judging = (i for i, mark in enumerate(sentence.marks) if mark.has(*_JUDGING))
    return _opens_with_matter(sentence, next(judging, 0))


def _opens_with_matter(sentence: Sentence, subject: int) -> bool:
    """Whether all before mark `subject` names a matter that is no area."""
    marks = sentence.marks
    if subject < 2:
        return False
    first = int(marks[0].has(Role.CONJUNCTION) and marks[0].word != "where")
    opening = marks[first]
    if opening.word not in _HEADING:
        return False
    if opening.word == "where":
        return not any(is_concerned(sentence, index) for index in range(first, subject))
    as_for = [mark.word for mark in marks[first : first + 2]] == ["as", "for"]
    topical = opening.word in _TOPICAL or as_for
    if not (topical or opening.word in _FRONTING):
        return False
    named = marks[first + 1 + as_for : subject]
    if any(not (m.plain or m.has(Role.DETERMINER, Role.FOREIGN) or m.word == ",") for m in named):
        return False
    said = [m for m in named if not (m.has(Role.DETERMINER) or m.word == ",")]
    if not 0 < len(said) <= _SHORT or not (topical or named[0] is said[0]):
        return False
    return not any(m.word in _OF_MANNER | WEEKDAYS or m.word.endswith("ly") for m in said)


def opens_with_place(sentence: Sentence, at: int) -> bool:
    """Whether it is of what a clause in front tells: "Where we look after children, it is poor"."""
    marks = sentence.marks
    if marks[0].word != "where" or any(mark.grade for mark in marks[:at]):
        return False
    return any(mark.word in (",", "and") for mark in marks[:at])
