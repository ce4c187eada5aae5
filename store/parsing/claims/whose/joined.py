"""Councils that are named together: "Kent and Essex", "Kent, its neighbour Medway and Essex"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.parsing.claims.whose.obliques import led_by
from store.parsing.claims.whose.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_JOINING = frozenset({"and", ",", "together with", "along with", "as well as"})
_JOINTS = _JOINING | {
    "the",
    "both",
    "-",
    "–",
    "its",
    "their",
    "neighbour",
    "neighbouring",
    "nearby",
}
_JOINTS |= {"near", "next", "door", "partner", "county", "borough", "city", "of"}
_AGAIN = frozenset({"in", "for", "at", "of"})
_AND = frozenset({"and", ","})
_LONGEST_JOINT = 7
_VERBS = (Role.COPULA, Role.GIVE, Role.UP, Role.DOWN, Role.SAME)


def joined_to(sentence: Sentence, index: int, step: int) -> Iterator[int]:
    """The marks of councils that "and" joins to that at mark `index`, from there outwards.

    With a `step` of 1 they are those behind it, with one of -1 those before it.
    """
    marks = sentence.marks
    shared = step > 0 and index > 0 and Role.PARTNER in marks[index - 1].roles
    at, gap, joined = index + step, 0, False
    while 0 <= at < len(marks) and gap < _LONGEST_JOINT:
        if step > 0 and _owns(sentence, at) and marks[at - 1].word == ",":
            return
        if marks[at].councils and joined and (shared or not is_partner(sentence, at)):
            if abs(at - index) == 1 + gap and _opens_clause(sentence, *sorted((index, at))):
                return
            yield at
            gap, joined = 0, False
        elif marks[at].word in _JOINTS or _is_said_again(marks, at):
            gap, joined = gap + 1, joined or marks[at].word in _JOINING
        else:
            return
        at += step


def _opens_clause(sentence: Sentence, left: int, right: int) -> bool:
    """Whether a clause begins between two councils: "After a death in Medway, Kent was …"."""
    marks = sentence.marks
    if "," not in [mark.word for mark in marks[left + 1 : right]]:
        return False
    if left and marks[left - 1].word in _AND:
        return False
    behind = marks[right + 1 : right + 2]
    return any(mark.has(*_VERBS) for mark in behind) and led_by(sentence, left) is not None


def _is_said_again(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is the second "in" of "in Kent and in Essex"; not before a grade of its own."""
    if index < 2 or marks[index].word not in _AGAIN or marks[index - 1].word != "and":
        return False
    following = marks[index + 1 : index + 3]
    named = bool(following) and bool(following[0].councils) and bool(marks[index - 2].councils)
    return named and not any(mark.grade or mark.word == "'s" for mark in following[1:])


def row_of(sentence: Sentence, index: int) -> tuple[int, int]:
    """The first and the last mark of the row of names in which the council at mark `index` is."""
    marks = sentence.marks
    first = last = index
    while first > 1 and marks[first - 1].word in _AND and marks[first - 2].councils:
        first -= 2
    while last + 2 < len(marks) and marks[last + 1].word in _AND and marks[last + 2].councils:
        last += 2
    return first, last


def _owns(sentence: Sentence, index: int) -> bool:
    """Whether the council at mark `index` is a possessor: "Lambeth, Croydon's neighbour"."""
    following = sentence.marks[index + 1 : index + 2]
    return bool(sentence.marks[index].councils) and any(m.word == "'s" for m in following)
