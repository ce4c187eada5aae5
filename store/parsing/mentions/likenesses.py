"""What a subject is put beside or told apart from: "It, like leadership, was", "Unlike care, …"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

LIKE = frozenset({"like", "along with", "together with", "as well as", "alongside", "including"})
UNLIKE = "unlike"
_HEADS = frozenset({"like", UNLIKE, "including"})
_PEOPLE = ("leaders", "managers")
_MORE = frozenset({"just", "much", "quite", "rather"})
POINTING = frozenset({"it", "they", "this", "that", "these", "those", "both"})
_LONGEST = 14


def head_of_likeness(marks: Sequence[Mark], first: int) -> int | None:
    """The mark "like" or "unlike" with which a phrase begins at mark `first`; None without one."""
    at = first + (first < len(marks) and marks[first].word in _MORE)
    return at if at < len(marks) and marks[at].word in {*LIKE, UNLIKE} else None


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


def _behind(marks: Sequence[Mark], head: int) -> Mark | None:
    """The noun that follows "like" at mark `head`."""
    behind = (mark for mark in marks[head + 1 :] if not mark.has(Role.DETERMINER, Role.POSSESSIVE))
    return next(behind, None)
