"""Areas that are described, not named: "how it looks after those in its care", "leading them"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.described_area import area_of
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.served import (
    ASKING,
    DOING,
    INSIDE,
    LEADING,
    NOUNS,
    THOSE,
)

OPENERS = ASKING | DOING | NOUNS | THOSE
_BEFORE_DOING = frozenset(
    {Role.PREPOSITION, Role.RATE, Role.CONJUNCTION, Role.POSSESSIVE, Role.FIND}
)
_ENDS = frozenset({Role.GRADE, Role.GRADE_AGAIN, Role.AS, Role.EXCEPT, Role.GRADE_NOUN}) | {
    *(Role.ECHO_BEFORE, Role.ECHO_AFTER),
}
_BEGINNING = (Role.AREA, Role.DETERMINER, Role.PREPOSITION, Role.GRADE)
_SAYING = frozenset({Role.COPULA, Role.RATE})
_TAKING = frozenset({Role.SAME, Role.UP, Role.DOWN, Role.GIVE, Role.FIND})
_SAYING_OR_TAKING = _SAYING | _TAKING
_JOINTS = frozenset({",", "to be"})
_TELLING_WHO = frozenset({"in", "for", "being", "waiting", "awaiting", "placed", "brought"}) | {
    *("ageing", "aging", "moving", "living", "growing", "raised", "put", "taken", "facing"),
}
"""What tells who people are behind their noun: "children being", "those in"."""
_STANDING_FOR = frozenset({Role.RELATIVE, Role.PRONOUN})
_BEHIND = frozenset({"too", "also", "likewise", "similarly", "did", "does", "do"})
"""What goes on behind a clause that has told its area: "the way they are led *did not* get"."""
_PLACING = frozenset({"in", "across"})
_LONGEST = 18
_SHORT = 10
_OWNER = 2
"""So many marks after the opener stands the name of a council that is the subject."""


def with_described(marks: list[Mark], openers: Sequence[int]) -> list[Mark]:
    """The marks, each clause or gerund that describes an area being one mark of that area.

    `openers` are the marks that begin with one of the `OPENERS`. What is described is told by its
    nouns and verbs: who leads, who is looked after or has left, who is kept safe. A clause that
    names a council within it stays as it is.
    """
    found: list[Mark] = []
    done = 0
    for at in openers:
        opener = marks[at].word.removeprefix("the ").partition(" ")[0]
        if at < done or not _opens(marks, at, opener):
            continue
        last = _end(marks, at, opener)
        first = _past_council(marks, at, last)
        clause = marks[first:last]
        if _tells_word(marks, clause, last, opener):
            continue
        if (area := area_of(clause, opener)) and _is_noun(marks, at, last, opener):
            word = " ".join([mark.word for mark in clause])
            role = frozenset({Role.GROUP if opener in THOSE else Role.AREA})
            own = Mark(clause[0].first, clause[-1].last, word, role, area)
            found += (*marks[done:first], own)
            done = last
    return [*found, *marks[done:]] if found else marks


def tells_of_permanence(mark: Mark, words: Sequence[str]) -> bool:
    """Whether it is as in "the way it looks after children and achieves permanence for them".

    Looking after children alone can be all that a council does.
    """
    return "permanence" in words and mark.word.startswith("the way ")


def _opens(marks: Sequence[Mark], at: int, opener: str) -> bool:
    """Whether a clause, a gerund or a noun with a clause of its own begins at mark `at`."""
    mark = marks[at]
    if opener in ASKING:
        return mark.plain or Role.DETERMINER in mark.roles
    after = marks[at + 1] if at + 1 < len(marks) else None
    related = after is not None and Role.RELATIVE in after.roles
    if opener in THOSE:
        told = related or (after is not None and after.word.split()[0] in _TELLING_WHO)
        return told and mark.word != "young" and mark.word.split()[-1] in THOSE
    if opener in NOUNS:
        led = at > 0 and Role.DETERMINER in marks[at - 1].roles
        unsaid = led and after is not None and after.word.split()[-1] in THOSE
        return related or unsaid or (mark.word != opener and Role.DETERMINER in mark.roles)
    before = marks[at - 1] if at else None
    return (
        before is None or not before.word[0].isalnum() or not _BEFORE_DOING.isdisjoint(before.roles)
    )


def _is_noun(marks: Sequence[Mark], first: int, last: int, opener: str) -> bool:
    """Whether it can be graded, unlike the gerund of "Leading it, she was" and "of leading it"."""
    if opener not in DOING:
        return True
    if first and marks[first - 1].word[0].isalnum():
        return opener not in LEADING or any(m.grade for m in marks[max(0, first - 3) : first])
    return all(
        mark.roles or not (mark.word == "," or mark.word[0].isalnum())
        for mark in marks[last : last + 1]
    )


def _tells_word(marks: Sequence[Mark], clause: Sequence[Mark], last: int, opener: str) -> bool:
    """Whether it is what somebody calls it: "how it describes leadership", "how teens saw it"."""
    if opener not in ASKING:
        return False
    if clause[-2:-1] and clause[-2].has(Role.FIND, Role.RATE):
        return True
    alone = all(mark.has(Role.DETERMINER) or mark.area for mark in clause)
    return alone and any(mark.has(Role.FIND) for mark in marks[last : last + 1])


def _end(marks: Sequence[Mark], at: int, opener: str) -> int:
    """The mark after the clause that mark `at` opens."""
    who = opener in THOSE
    last = min(len(marks), at + (_SHORT if who else _LONGEST))
    for index in range(at + 1, last):
        mark = marks[index]
        word, roles = mark.word, mark.roles
        if word in INSIDE or (word == "at" and _is_of_at(marks, index)):
            continue
        if word in _JOINTS and _is_inside(marks, index):
            continue
        if not (word[0].isalnum() or word == "'s"):
            return index
        if word in _BEHIND and area_of(marks[at:index], opener):
            return index
        if not roles:
            continue
        if mark.councils and _is_place(marks, index) and area_of(marks[at : index - 1], opener):
            return index - 1
        if not _ENDS.isdisjoint(roles):
            return index
        if Role.CONJUNCTION in roles and not _goes_on(marks[index + 1 : index + 2]):
            return index
        if not who and _is_resumed(marks, at, index) and area_of(marks[at:index], opener):
            return index
        if index == at + 1 or _SAYING_OR_TAKING.isdisjoint(roles) or _is_inside(marks, index):
            continue
        if (
            not _SAYING.isdisjoint(roles)
            or (who and Role.FIND in roles)
            or area_of(marks[at:index], opener)
        ):
            return index
    return last


def _is_resumed(marks: Sequence[Mark], at: int, index: int) -> bool:
    """Whether the main clause begins there: "for how it is run *it* got", "*inspectors* gave"."""
    subject = marks[index].word in ("it", "they", "we") or Role.INSPECTION in marks[index].roles
    after = marks[index + 1 : index + 2]
    led = at > 0 and Role.PREPOSITION in marks[at - 1].roles
    return led and subject and index > at + 2 and any(m.has(*_SAYING_OR_TAKING) for m in after)


def _goes_on(following: Sequence[Mark]) -> bool:
    """Whether the clause goes on after "and": "helps and protects", "and those who left it"."""
    return any(
        mark.word.partition(" ")[0] not in ASKING and not mark.has(*_BEGINNING)
        for mark in following
    )


def _is_inside(marks: Sequence[Mark], index: int) -> bool:
    """Whether the clause's own verb is there: "those who are", "how they are led, managed"."""
    before = marks[index - 1]
    if not _STANDING_FOR.isdisjoint(before.roles) and before.word != "them":
        return True
    return index + 1 < len(marks) and marks[index + 1].word in INSIDE


def _is_place(marks: Sequence[Mark], index: int) -> bool:
    """Whether a council is only where it is, which ends the clause: "how it is led in Kent was"."""
    return marks[index - 1].word in _PLACING and any(
        not _SAYING.isdisjoint(mark.roles) for mark in marks[index + 1 : index + 2]
    )


def _is_of_at(marks: Sequence[Mark], index: int) -> bool:
    """Whether the "at" there is that of "at 18" or "at risk"."""
    return any(m.word.isdecimal() or m.word == "risk" for m in marks[index + 1 : index + 2])


def _past_council(marks: Sequence[Mark], at: int, last: int) -> int:
    """The mark after a council that is the subject: "how Kent | looks after children"."""
    for index in range(at + 1, min(last, at + _OWNER + 1)):
        if marks[index].councils:
            return index + 1 + (marks[index + 1].word in ("'s", "'") if index + 1 < last else 0)
    return at
