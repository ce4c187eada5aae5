"""What is graded and is neither an area nor the whole: a noun not known, a part of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import HEADS, PEOPLE
from store.parsing.claims.tying.area_named import is_named_for, is_told_on
from store.parsing.claims.tying.offered import is_something_offered
from store.parsing.claims.tying.subjects import is_told_there
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Area

_IN_NOUN = (Role.GRADE_NOUN, Role.INSPECTION, Role.NEUTRAL, Role.FOREIGN, Role.CURRENT)
_PLACING = frozenset(
    {"from", "in", "for", "of", "within", "at", "across", "among", "on", "into"}
) | {"against"}
_WHOLE = frozenset({"whole", "entire", "overall", "social", "work", "own", "local"})
_OWNING = frozenset({"of", "over", "'s", "for"})
_PARTING = frozenset({Role.CONJUNCTION, Role.OPENER, Role.RELATIVE, Role.PRONOUN, Role.GRADE_NOUN})
_PROGRESS = frozenset({"progress", "improvement", "improvements", "response"})
_PAPERS = frozenset(
    {"report", "reports", "inspection", "inspections", "letter", "practice", "work"}
)
_PAPERS |= _PROGRESS | {"performance"}
"""What can be good or bad itself, whatever it says."""
_TELLING = (Role.VERDICT, Role.CONJUNCTION, Role.GRADE_NOUN)
_SOME = frozenset({"some", "many", "most", "several", "certain", "other", "few", "various"})
"""What leaves open which services are meant, and so does not mean them as a whole."""
_SPANS = frozenset({"hours", "days", "weeks", "months", "years"})
"""What passes before something happens: "within weeks of services being marked down"."""
_OWNERS = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE)


def is_of_something_unknown(
    sentence: Sentence, at: int, target: Target, between: Sequence[Mark]
) -> bool:
    """Whether the grade at mark `at` is of something that the target has, or of a part of it."""
    return (
        _owns_unknown(sentence, target, between)
        or (target.kind is not TargetKind.SET and _is_part(sentence, target))
        or _owns_other(target, between)
        or is_something_offered(sentence, target)
        or _is_seen_there(sentence, at, target)
        or is_told_there(sentence, target, between)
        or is_told_on(sentence, target, between)
        or is_named_for(sentence.marks[at], target, between)
    )


def _owns_unknown(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether something unknown of the council's is graded: "the council's records were good"."""
    if target.kind is not TargetKind.WHOLE or len(between) < 2:
        return False
    owned = between[1:] if between[0].word == "'s" else between
    if owned[0].word == "case" and sentence.marks[target.first - 1].word == "in":
        return False
    name, following = sentence.marks[target.last - 1], sentence.marks[target.last]
    plural = name.word.endswith("s") and following.word == "'"
    if not (plural or owned is not between) or _is_their_work(sentence, target, owned):
        return False
    if not _is_unknown(_head(owned)):
        return False
    return not any(a.word == "," and b.has(Role.PRONOUN) for a, b in pairwise(between))


def _is_their_work(sentence: Sentence, target: Target, owned: Sequence[Mark]) -> bool:
    """Whether it is what all of the services do: "Kent's social work teams", "Kent's record".

    So are those whom they are for: "services for Kent's children".
    """
    row = [mark.word for mark in takewhile(lambda mark: mark.plain, owned)]
    if not row:
        return False
    if row[-1] in PEOPLE:
        before = sentence.marks[max(0, target.first - 2) : target.first]
        return any(mark.has(Role.SERVICE) for mark in before)
    led = _WHOLE.issuperset(row[:-1])
    return led and (row[-1] == "record" or (len(row) > 1 and row[-1] in HEADS))


def _head(owned: Sequence[Mark]) -> Mark:
    """The noun that a row of words before a verb or a preposition ends with."""
    head = owned[0]
    for mark in owned:
        if not (mark.plain or mark.has(*_IN_NOUN)) or mark.word.endswith("ly"):
            break
        head = mark
    return head


def _is_unknown(mark: Mark) -> bool:
    """Whether it names what is no area of inspection: a word not known, "services budget"."""
    named = not mark.plain and not (mark.roles and mark.roles <= {Role.NEUTRAL, Role.AIM})
    known = named and not mark.has(Role.FOREIGN)
    people = mark.has(Role.OTHER_JUDGE) and not mark.has(Role.GROUP, Role.AREA)
    return not known or people or mark.word in _PROGRESS


def is_of_unknown(
    sentence: Sentence, target: Target, *, closed: bool = False, given: bool = False
) -> bool:
    """Whether something unknown there is the subject: "staffing levels in services were good".

    `closed` says that what is told of the place after it is over before the grade, `given` that
    a grade is what it brought, as "the inspection of services ended in" does.
    """
    marks = sentence.marks
    related = any(Role.RELATIVE in m.roles for m in marks[target.last : target.last + 2])
    related = related and not closed
    if target.kind is not TargetKind.WHOLE or related:
        return False
    placed = False
    for index in range(target.first - 1, -1, -1):
        mark = marks[index]
        if (
            mark.word in _PLACING
            or mark.has(Role.AT_TIMES)
            or (placed and PEOPLE.issuperset(mark.word.split()))
        ):
            placed = True
        elif placed and mark.has(Role.SERVICE, Role.BODY) and not _is_placed(marks[:index]):
            return False
        elif not (mark.has(*_OWNERS) or mark.word == "'s"):
            work = mark.word == "work" and marks[index + 1].word == "of"
            other = mark.plain or mark.word.endswith(" leadership")
            other = other and not (mark.word in _SPANS and marks[index + 1].word == "of")
            other = other and (mark.word not in HEADS | PEOPLE or _is_of_others(marks[:index]))
            paper = mark.word in _PAPERS and not (given and Role.INSPECTION in mark.roles)
            return placed and not work and (other or paper)
    return False


def _is_of_others(before: Sequence[Mark]) -> bool:
    """Whether a word says whose, or for what, a team or the like is: "the adults' team"."""
    said = [mark for mark in before[-2:] if mark.word[0].isalnum()][-1:]
    return any(mark.plain and mark.word not in _WHOLE for mark in said)


def _is_placed(before: Sequence[Mark]) -> bool:
    """Whether it is as in "the staffing of (the services)", so that something else is told of."""
    leading = next((mark for mark in reversed(before) if not mark.has(Role.DETERMINER)), None)
    return leading is not None and leading.word in _PLACING


def _is_seen_there(sentence: Sentence, at: int, target: Target) -> bool:
    """Whether something unknown there is what was judged: "staffing in Kent was rated good"."""
    if target.kind is not TargetKind.WHOLE or not target.first:
        return False
    aside = sentence.outside(at)
    between = [sentence.marks[i] for i in range(target.last, at) if i not in aside]
    given = any(Role.GIVE in m.roles for m in between)
    parting = _PARTING - {Role.GRADE_NOUN} if given else _PARTING
    if any(m.any(parting) or m.word == "," for m in between) and not (
        _are_they(between) and _are_many(sentence, target)
    ):
        return False
    closed = target.last in aside
    return is_of_unknown(sentence, target, closed=closed, given=given)


def _are_they(between: Sequence[Mark]) -> bool:
    """Whether "they" goes back to more than one, in no reported speech: "since they were rated"."""
    last = next((i for i, m in enumerate(reversed(between)) if m.has(Role.PRONOUN)), None)
    if last is None or between[-1 - last].word not in ("they", "them"):
        return False
    ahead = between[: len(between) - 1 - last]
    return not any(mark.has(*_TELLING) or mark.word == "," for mark in ahead)


def _are_many(sentence: Sentence, target: Target) -> bool:
    """Whether more than one that we do not know are named as there: "buses in Kent"."""
    before = [m for m in sentence.marks[: target.first] if not m.has(Role.DETERMINER)][-2:]
    return len(before) > 1 and before[0].plain and before[0].word.endswith("s")


def _owns_other(target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is of something else than the services: "the management of its money was …"."""
    if target.areas != (Area.LEADERS,) or not between or between[0].word not in _OWNING:
        return False
    owned = [mark for mark in between[1:] if not (mark.has(*_OWNERS) or mark.word == "'s")]
    return bool(owned) and owned[0].plain and owned[0].word not in HEADS


def is_won_for(sentence: Sentence, target: Target) -> bool:
    """Whether an area won it for the council, so that either is meant: "it won Kent a good"."""
    before = sentence.marks[max(0, target.first - 2) : target.first]
    if len(before) < 2 or not before[1].has(Role.GIVE):
        return False
    return before[0].any(OF_AREA)


def _is_part(sentence: Sentence, target: Target) -> bool:
    """Whether only some of the services are graded: "most of our services were good"."""
    marks = sentence.marks
    first = target.first
    if target.kind is TargetKind.WHOLE:
        owned = first > 1 and marks[first - 1].word == "'s" and bool(marks[first - 2].councils)
        there = first > 1 and bool(marks[first].councils) and marks[first - 2].has(Role.SERVICE)
        first -= 2 * (owned or there)
        if first and marks[first].has(Role.SERVICE) and marks[first - 1].word in _SOME:
            return True
        return any(Role.PARTLY in mark.roles for mark in marks[max(0, first - 2) : first])
    if Role.PARTLY not in sentence.roles:
        return False
    while first > 0 and (marks[first - 1].has(Role.DETERMINER, Role.POSSESSIVE)):
        first -= 1
    return first > 0 and Role.PARTLY in marks[first - 1].roles
