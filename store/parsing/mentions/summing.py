"""The "overall" that sums up one area, and is not the judgement of that name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, Mark, is_part
from store.records import Area

EFFECTIVENESS = frozenset({"overall effectiveness", "the overall effectiveness"})
_WHOLES = frozenset(
    f"{noun} {whole}"
    for noun in ("service", "services", "department")
    for whole in ("as a whole", "taken as a whole", "in the round", "taken together", "overall")
)
"""What sums up one area behind its name: "its adoption *service as a whole*"."""
_OF_AREA = frozenset({"of", "for", "in", "on", "to"})
_JOINTS = frozenset({"–", "-", ":", "("})
_SIGNS = frozenset({"–", "-", ":"})
_VERBAL = (Role.COPULA, Role.RATE, Role.SAME, Role.UP, Role.DOWN)
_BEFORE_AREA = (Role.DETERMINER, Role.POSSESSIVE, Role.SERVICE, Role.PREPOSITION)
_OWNERS = (Role.DETERMINER, Role.POSSESSIVE, Role.SERVICE, Role.COUNCIL, Role.BODY)
_TOLD = (Role.GRADE, Role.RATE, Role.COPULA, Role.ADVERB, Role.AS)
_SERVICE = frozenset({Role.SERVICE})
_ADVERB = frozenset({Role.ADVERB})
_LEADING = frozenset({Role.DETERMINER})
_RATING = frozenset({Role.GRADE_NOUN})


def with_summing_up(marks: list[Mark]) -> list[Mark]:
    """The marks, "overall" being an adverb in "adoption overall was" and "Overall, adoption was".

    Where two areas follow it may head the list. The effectiveness of an area is only that area.
    """
    found = list(marks)
    for at in range(len(marks) - 1, -1, -1):
        own = marks[at]
        if own.area is not Area.OVERALL:
            continue
        if own.word == "overall":
            if _is_behind(marks, at) or _is_ahead(marks, at):
                found[at] = replace(own, roles=_ADVERB, area=None)
        elif is_effectiveness(own) and _is_of_next(marks, at):
            last = marks[at + 1]
            word = f"{own.word} {last.word}"
            found[at : at + 2] = [Mark(own.first, last.last, word, _LEADING)]
        elif is_effectiveness(own) and (of := _labelled(marks, at)) is not None:
            closed = marks[at - 1].word == "("
            found[of : at + 1 + closed] = [replace(marks[of], last=own.last + closed)]
        elif at and own.word in _WHOLES and is_part(marks[at - 1]):
            found[at] = replace(own, roles=_SERVICE, area=None)
        elif _is_given(marks, at) or (own.word in EFFECTIVENESS and _is_of_front(marks, at)):
            found[at] = replace(own, roles=_RATING, area=None)
        elif own.word in EFFECTIVENESS and _is_of_subject(marks, at):
            word = f"for {own.word}"
            found[at - 1 : at + 1] = [Mark(marks[at - 1].first, own.last, word, _ADVERB)]
    return found


def sums_up(mark: Mark) -> bool:
    """Whether it can sum up an area that stands beside it."""
    return is_effectiveness(mark) or mark.word in _WHOLES


def is_effectiveness(mark: Mark) -> bool:
    """Whether it is the overall effectiveness, or that of services."""
    return mark.area is Area.OVERALL and "effectiveness" in mark.word


def _is_of_next(marks: Sequence[Mark], at: int) -> bool:
    """Whether it is that of the area behind: "overall effectiveness of its services for care"."""
    if at + 2 >= len(marks) or marks[at + 1].word not in _OF_AREA:
        return False
    named = at + 2
    while named < len(marks) - 1 and (
        marks[named].has(*_OWNERS) or marks[named].word in OWNING or marks[named].word.isdecimal()
    ):
        named += 1
    return is_part(marks[named])


def _labelled(marks: Sequence[Mark], at: int) -> int | None:
    """The area that opens a line and whose it is: "Adoption – overall effectiveness: good"."""
    joined = at > 1 and marks[at - 1].word in _JOINTS
    of, behind = at - 1 - joined, at + 1
    if marks[of + joined].word == "(":
        behind += 1
        if [mark.word for mark in marks[at + 1 : at + 2]] != [")"]:
            return None
    led = all(mark.has(Role.DETERMINER, Role.POSSESSIVE) for mark in marks[:of])
    ends = any(mark.word in _SIGNS or mark.has(*_VERBAL) for mark in marks[behind : behind + 1])
    return of if of >= 0 and is_part(marks[of]) and led and ends else None


def _is_of_subject(marks: Sequence[Mark], at: int) -> bool:
    """Whether it is that of areas that were graded: "adoption was rated good for effectiveness"."""
    if at < 2 or marks[at - 1].word != "for" or not marks[at - 2].grade:
        return False
    told = at - 2
    while told > 0 and marks[told].has(*_TOLD) and not is_part(marks[told]):
        told -= 1
    if told > 1 and marks[told].has(Role.COUNCIL, Role.BODY) and marks[told - 1].word == "in":
        told -= 2
    return is_part(marks[told])


def _is_given(marks: Sequence[Mark], at: int) -> bool:
    """Whether an area is given it: "Safeguarding in Kent has been given an overall rating of"."""
    verb = at - 1 if marks[at].has(Role.GRADE_NOUN) else 0
    while verb > 0 and marks[verb].has(Role.DETERMINER):
        verb -= 1
    if verb < 1 or not marks[verb].has(Role.GIVE):
        return False
    told = verb - 1
    while told > 0 and marks[told].has(Role.COPULA, Role.ADVERB):
        told -= 1
    if told > 1 and marks[told].has(Role.COUNCIL, Role.BODY) and marks[told - 1].word == "in":
        told -= 2
    return is_part(marks[told]) and marks[told].has(Role.AREA)


def _is_behind(marks: Sequence[Mark], at: int) -> bool:
    """Whether it stands directly behind an area that goes on to be the subject, or is joined."""
    following = marks[at + 1 : at + 2]
    goes_on = any(m.has(*_VERBAL, Role.CONJUNCTION) or m.word == "also" for m in following)
    return at > 0 and goes_on and is_part(marks[at - 1])


def _is_of_front(marks: Sequence[Mark], at: int) -> bool:
    """Whether it is that of the area in front: "For adoption, overall effectiveness was"."""
    front = at - 1 - (at > 1 and marks[at - 1].has(Role.DETERMINER))
    if front < 1 or marks[front].word != "," or not is_part(marks[front - 1]):
        return False
    led = marks[: front - 1]
    return (
        bool(led)
        and led[0].word in ("for", "in", "on")
        and all(mark.has(*_BEFORE_AREA) for mark in led)
    )


def _is_ahead(marks: Sequence[Mark], at: int) -> bool:
    """Whether it opens a sentence whose subject is one area."""
    if at or not marks[1:2] or marks[1].word != ",":
        return False
    subject = 2
    while subject < len(marks) and marks[subject].has(*_BEFORE_AREA):
        subject += 1
    told = marks[subject : subject + 2]
    return len(told) > 1 and is_part(told[0]) and told[1].has(*_VERBAL)
