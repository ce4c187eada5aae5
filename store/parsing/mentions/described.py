"""Areas that are described, not named: "how it looks after those in its care", "leading them"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.records import Area

_ASKING = frozenset({"how", "what", "way", "ways"})
_DOING = frozenset(
    ["looking", "caring", "keeping", "protecting", "safeguarding", "helping", "supporting"]
) | {"preparing", "leading", "running", "managing", "finding", "handling"}
_NOUNS = frozenset({"help", "support", "care", "protection", "provision", "work"})
OPENERS = _ASKING | _DOING | _NOUNS
_BEFORE_DOING = (Role.PREPOSITION, Role.RATE, Role.CONJUNCTION, Role.POSSESSIVE, Role.FIND)
_ENDS = (Role.GRADE, Role.GRADE_AGAIN, Role.AS, Role.EXCEPT, Role.GRADE_NOUN)
_SAYING = (Role.COPULA, Role.RATE)
_TAKING = (Role.SAME, Role.UP, Role.DOWN, Role.GIVE, Role.FIND)
_LONGEST = 18
_OWNER = 2
"""So many marks after the opener stands the name of a council that is the subject."""

_PEOPLE = frozenset(
    ["children", "child", "families", "family", "youngsters", "teenagers", "boys", "girls"]
) | {"those", "people", "youth", "adults", "adopters"}
_LEADERS = frozenset({"leaders", "leadership", "managers", "directors", "bosses", "senior"})
_LED = frozenset({"led", "run", "managed", "governed"})
_LEADING = frozenset({"leading", "running", "managing"})
_LEAVING = frozenset({"leave", "leaves", "leaving", "left"})
_HELPING = ("protect", "safeguard", "help", "support")
_SAFETY = frozenset({"safe", "safer", "harm", "risk", "danger", "neglect", "struggling"})
_DOES = frozenset({"do", "does", "did", "done"})
_ADOPTING = frozenset({"adopt", "adopts", "adopted", "adopting", "adopters", "adoptive"})
_FINDING = frozenset({"find", "finds", "finding", "found"})
_INSIDE = frozenset({"looked", "cared", "kept", "prepared", "safe", "given", "placed", "adopted"})
_INSIDE |= _LED | {"protected", "helped", "supported"}
_LOOKING = frozenset({("in", "care"), ("into", "care"), ("its", "care"), ("taken", "in")}) | {
    (verb, "after") for verb in ("look", "looks", "looked", "looking")
}
_CARING = frozenset({"care", "cares", "cared", "caring"})
_CHARGES = frozenset({"those", "charge", "whom"})
"""Who is cared for, where "caring for children" alone can be all that a council does."""


def with_described(marks: list[Mark], openers: Sequence[int]) -> list[Mark]:
    """The marks, each clause or gerund that describes an area being one mark of that area.

    `openers` are the marks that begin with one of the `OPENERS`. What is described is told by its
    nouns and verbs: who leads, who is looked after or has left, who is kept safe. A clause that
    names a council within it stays as it is.
    """
    found: list[Mark] = []
    done = 0
    for at in openers:
        opener = marks[at].word.partition(" ")[0]
        if at < done or not _opens(marks, at, opener):
            continue
        last = _end(marks, at, opener)
        first = _past_council(marks, at, last)
        clause = marks[first:last]
        if (area := _area_of(clause, opener)) and _is_noun(marks, at, last, opener):
            word = " ".join([mark.word for mark in clause])
            own = Mark(clause[0].first, clause[-1].last, word, frozenset({Role.AREA}), area)
            found += (*marks[done:first], own)
            done = last
    return [*found, *marks[done:]] if found else marks


def _opens(marks: Sequence[Mark], at: int, opener: str) -> bool:
    """Whether a clause, a gerund or a noun with a clause of its own begins at mark `at`."""
    mark = marks[at]
    phrase = mark.word != opener and mark.has(Role.DETERMINER)
    if opener in _ASKING:
        return phrase or mark.plain or mark.has(Role.DETERMINER)
    if opener in _NOUNS:
        return phrase or any(after.has(Role.RELATIVE) for after in marks[at + 1 : at + 2])
    before = marks[at - 1] if at else None
    return before is None or not before.word[0].isalnum() or before.has(*_BEFORE_DOING)


def _is_noun(marks: Sequence[Mark], first: int, last: int, opener: str) -> bool:
    """Whether it can be graded, unlike the gerund of "Leading it, she was" and "of leading it"."""
    if opener not in _DOING:
        return True
    if first and marks[first - 1].word[0].isalnum():
        return opener not in _LEADING or any(m.grade for m in marks[max(0, first - 3) : first])
    return all(
        mark.roles or not (mark.word == "," or mark.word[0].isalnum())
        for mark in marks[last : last + 1]
    )


def _end(marks: Sequence[Mark], at: int, opener: str) -> int:
    """The mark after the clause that mark `at` opens."""
    last = min(len(marks), at + _LONGEST)
    for index in range(at + 1, last):
        mark = marks[index]
        if mark.word in _INSIDE or (mark.word == "," and _is_inside(marks, index)):
            continue
        if mark.has(*_ENDS) or not (mark.word[0].isalnum() or mark.word == "'s"):
            return index
        if mark.has(Role.CONJUNCTION) and not _goes_on(marks[index + 1 : index + 2]):
            return index
        if index == at + 1 or _is_inside(marks, index):
            continue
        if mark.has(*_SAYING) or (mark.has(*_TAKING) and _area_of(marks[at:index], opener)):
            return index
    return last


def _goes_on(following: Sequence[Mark]) -> bool:
    """Whether the clause goes on after "and": "helps and protects", "and those who left it"."""
    return any(
        mark.word.partition(" ")[0] not in _ASKING and not mark.has(Role.AREA, Role.DETERMINER)
        for mark in following
    )


def _is_inside(marks: Sequence[Mark], index: int) -> bool:
    """Whether the clause's own verb is there: "those who are", "how they are led, managed"."""
    if marks[index - 1].has(Role.RELATIVE, Role.PRONOUN):
        return True
    return any(mark.word in _INSIDE for mark in marks[index + 1 : index + 2])


def _past_council(marks: Sequence[Mark], at: int, last: int) -> int:
    """The mark after a council that is the subject: "how Kent | looks after children"."""
    for index in range(at + 1, min(last, at + _OWNER + 1)):
        if marks[index].councils:
            return index + 1 + (marks[index + 1].word in ("'s", "'") if index + 1 < last else 0)
    return at


def _area_of(clause: Sequence[Mark], opener: str) -> Area | None:
    """The one area that the words of a clause describe; None if it is none, or may be another."""
    if any(mark.councils or mark.date or mark.has(Role.FOREIGN) for mark in clause):
        return None
    named = [index for index, mark in enumerate(clause) if mark.has(Role.AREA)]
    if named or (opener in _NOUNS and any(mark.area for mark in clause)):
        alone = named == [len(clause) - 1] and opener in _ASKING
        return clause[-1].area if alone else None
    said = " ".join([mark.word for mark in clause]).split()
    words = frozenset(said)
    if opener == "what" and words.isdisjoint(_DOES):
        return None
    groups = {mark.area for mark in clause if mark.area}
    people = bool(groups - {Area.LEADERS}) or not words.isdisjoint(_PEOPLE)
    if Area.LEADERS in groups or not words.isdisjoint(_LEADERS) or opener in _LEADING:
        return None if people else Area.LEADERS
    if not people:
        led = opener in _ASKING and not words.isdisjoint(_LED)
        return Area.LEADERS if led else None
    finding = "new" in words and not words.isdisjoint(_FINDING)
    if finding or not words.isdisjoint(_ADOPTING):
        return Area.ADOPTION
    left = Area.CARE_LEAVERS in groups or ("care" in words and not words.isdisjoint(_LEAVING))
    if left:
        both = "and" in words and _is_of_care(groups, said)
        return Area.CARE_AND_CARE_LEAVERS if both else Area.CARE_LEAVERS
    if _is_of_care(groups, said):
        return Area.CARE
    helped = opener not in _NOUNS and any(word.startswith(_HELPING) for word in said)
    helped = helped or not words.isdisjoint(_SAFETY)
    return Area.HELP_AND_PROTECTION if helped else None


def _is_of_care(groups: set[Area], said: Sequence[str]) -> bool:
    """Whether it is of those whom a council looks after, who live in its care or charge."""
    if Area.CARE in groups or not _LOOKING.isdisjoint(pairwise(said)):
        return True
    return not _CARING.isdisjoint(said) and not _CHARGES.isdisjoint(said)
