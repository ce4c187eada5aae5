"""What a phrase at the head of a sentence is said of: "Rated good in 2018, its leadership is"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.nearby import OWNERS
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.phrases.unknown_subjects import end_of_unknown
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, WHOLES, Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Grade

_OF_HEAD = (
    *(Role.RATE, Role.FIND, Role.AS, Role.ADVERB, Role.PREVIOUS, Role.CURRENT, Role.AGAIN),
    Role.SAME,
)
_OF_TIME = (
    *(Role.DATE, Role.PREVIOUS, Role.PREPOSITION, Role.DETERMINER, Role.INSPECTION),
    *(Role.GRADE_NOUN, Role.ADVERB, Role.CURRENT, Role.AGAIN),
)
_BEING = frozenset({"having been", "after being"})
_TIMES = frozenset({"years", "decade", "many", "several", "some", "two", "three", "four", "five"})
_TIMES |= {"better", "best", "part of", "part", "a good"}
_OPENING = frozenset({"after", "the", "two", "three", "four", "five", "many", "several"})
"""What can open it beside what has a role: "After five years of being inadequate, …"."""
_VERBS = (
    *(Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.GIVE, Role.PLUPERFECT, Role.RATE),
    Role.CURRENT,
)
_HAVE = frozenset({"has", "have", "now"})
_REACH = 9


def subject_behind(sentence: Sentence, at: int) -> Target | None:
    """What the grade of a phrase before a comma is of: the subject of the clause behind it.

    As in "Rated good in 2018, leadership is now outstanding" and "Once good, Kent's services are".
    None where the sentence does not open so, or where something unknown follows.
    """
    marks = sentence.marks
    head = marks[:at]
    if not all(m.has(*_OF_HEAD) or m.word in _OPENING or m.word in QUOTES for m in head):
        return None
    comma = next((i for i in range(at + 1, min(len(marks), at + _REACH)) if _is(marks[i])), 0)
    behind = marks[at + 1 : comma]
    if comma and _is_as_council(sentence, at, behind):
        return _subject(sentence, comma + 1)
    if not comma or not all(
        m.has(*_OF_TIME) or m.word in _TIMES or m.word in QUOTES for m in behind
    ):
        return None
    timed = any(m.date or m.has(Role.PREVIOUS) or m.word == "once" for m in (*head, *behind))
    if not (timed or any(m.has(Role.RATE, Role.FIND, Role.SAME) or m.word in _BEING for m in head)):
        return None
    return _subject(sentence, comma + 1) or _unknown(sentence, comma + 1)


def _unknown(sentence: Sentence, first: int) -> Target | None:
    """What nobody inspects that begins there, of which there are many: "Kent's buses are"."""
    marks = sentence.marks
    index = first
    while index < len(marks) and (marks[index].word in OWNING or marks[index].any(OWNERS)):
        index += 1
    if any(mark.has(Role.FOREIGN, Role.GENERIC) for mark in marks[index : index + 1]):
        return Target(TargetKind.FOREIGN, index, index + 1)
    end = end_of_unknown(marks, index)
    if not end or not marks[end - 1].word.endswith("s"):
        return None
    placed = [mark.word for mark in marks[end : end + 1]] in (["in"], ["across"])
    return Target(TargetKind.FOREIGN, index, end) if placed or _acts(marks, end - 1) else None


def _is_as_council(sentence: Sentence, at: int, behind: Sequence[Mark]) -> bool:
    """Whether it is as in "As a Good authority, Kent is"; a good one need not be rated so."""
    marks = sentence.marks
    head = " ".join(mark.word for mark in marks[:at] if mark.word not in QUOTES)
    body = bool(behind) and all(mark.has(Role.BODY, Role.SERVICE) for mark in behind)
    written = marks[at].grade is not Grade.GOOD or sentence.capital(marks[at])
    return head in ("as a", "as an") and body and written


def _is(mark: Mark) -> bool:
    return mark.word == ","


def _subject(sentence: Sentence, first: int) -> Target | None:
    """The area, or else the services or council, that begins there and has a verb behind it."""
    marks = sentence.marks
    index = first
    while index + 1 < len(marks) and (
        marks[index].word in OWNING or (marks[index].any(OWNERS) and not _acts(marks, index))
    ):
        index += 1
    mark = marks[index] if index < len(marks) else None
    if mark is None or mark.word == "overall":
        return None
    if mark.has(Role.AREA, Role.GROUP):
        named = areas_after(sentence, index)
        return named if _acts(marks, named.last - 1) else None
    if mark.any(WHOLES) and _acts(marks, index):
        return Target(TargetKind.WHOLE, index, index + 1)
    return None


def _acts(marks: tuple[Mark, ...], index: int) -> bool:
    """Whether a verb follows mark `index`."""
    following = marks[index + 1 : index + 2]
    return any(m.has(*_VERBS) or m.word.split()[0] in _HAVE for m in following)
