"""What something is put beside or told apart from: "It, like leadership, was", "as in 2017"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

LIKE = frozenset({"like", "along with", "together with", "as well as", "alongside", "including"})
UNLIKE = "unlike"
_LIKENESSES = LIKE | {UNLIKE}
_HEADS = frozenset({"like", UNLIKE, "including"})
_PEOPLE = ("leaders", "managers")
_MORE = frozenset({"just", "much", "quite", "rather"})
POINTING = frozenset({"it", "they", "this", "that", "these", "those", "both"})
_LONGEST = 14
_COMPARING = frozenset({"as", "just", "exactly", "the same", "the same as", "the same grade"}) | {
    *("the same rating", "the same judgement", "which", "the grade", "the rating"),
}
_CLOSING = {",": ",", "(": ")"}
_GOING_ON = frozenset({"and", "but", "with", "while"})
_NEAR = 3


def head_of_likeness(marks: Sequence[Mark], first: int) -> int | None:
    """The mark "like" or "unlike" with which a phrase begins at mark `first`; None without one."""
    at = first + (first < len(marks) and marks[first].word in _MORE)
    return at if at < len(marks) and marks[at].word in _LIKENESSES else None


def likens(marks: Sequence[Mark], comma: int) -> bool:
    """Whether the mark after `comma` opens such a phrase on areas: ", like leadership, was".

    "A, as well as B, was" names two of a list; "it, as well as B, was" puts B beside it.
    """
    head = head_of_likeness(marks, comma + 1)
    if head is None or not (marks[head].word in _HEADS or marks[comma - 1].word in POINTING):
        return False
    first = _behind(marks, head)
    if first is None or (marks[head].word == "including" and first.word.endswith(_PEOPLE)):
        return False
    area = first.has(Role.AREA, Role.GROUP)
    return area or (bool(first.councils) and marks[comma - 1].has(Role.PRONOUN))


def opening_likeness(marks: Sequence[Mark]) -> tuple[int, int] | None:
    """The phrase that opens a sentence: "Unlike care, …", "Like care, it was"; None without one.

    "Like leadership, adoption was good" names two of a list, unless the first is told apart.
    """
    head = head_of_likeness(marks, 0)
    first = _behind(marks, head) if head is not None else None
    if head is None or first is None or not first.has(Role.AREA, Role.GROUP):
        return None
    comma = next((i for i in range(head, min(_LONGEST, len(marks))) if marks[i].word == ","), None)
    following = marks[comma + 1 :][:2] if comma else ()
    if comma is None or len(following) < 2 or following[0].has(Role.RELATIVE, Role.CONJUNCTION):
        return None
    apart = marks[head].word == UNLIKE
    return (0, comma + 1) if apart or following[0].word in POINTING else None


def comparisons(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """Where a grade is put beside that of another time: first mark, mark after.

    "It was good overall, as it was in 2017, and outstanding for care", also in brackets.
    """
    grades = [at for at, mark in enumerate(marks) if mark.grade]
    return (
        [
            (opening, closing)
            for opening in range(grades[0] + 1, len(marks))
            if marks[opening].word in _CLOSING and (closing := _end_of_comparison(marks, opening))
        ]
        if grades
        else []
    )


def _end_of_comparison(marks: Sequence[Mark], opening: int) -> int | None:
    following = marks[opening + 1 : opening + 2]
    if not following or following[0].word not in _COMPARING:
        return None
    if not any(mark.grade for mark in marks[max(0, opening - _NEAR) : opening]):
        return None
    for index in range(opening + 2, min(len(marks) - 2, opening + _LONGEST)):
        if marks[index].grade:
            return None
        if marks[index].word == _CLOSING[marks[opening].word]:
            dated = any(m.date or m.has(Role.PREVIOUS) for m in marks[opening + 2 : index])
            joined = marks[index + 1].word in _GOING_ON
            told = joined and any(m.grade for m in marks[index + 2 : index + 2 + _NEAR])
            return index + 1 if dated and told else None
    return None


def _behind(marks: Sequence[Mark], head: int) -> Mark | None:
    """The noun that follows "like" at mark `head`."""
    behind = (mark for mark in marks[head + 1 :] if not mark.has(Role.DETERMINER, Role.POSSESSIVE))
    return next(behind, None)
