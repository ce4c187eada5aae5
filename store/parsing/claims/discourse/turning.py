"""What keeps a sentence from setting the time of its paragraph, or brings that to the present."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.perfect import HAVE
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_PERFECT = HAVE | {"'re", "'m"}
_RETURNING = frozenset({"again", "back", "returned", "return"})
_COUNTING = (" after", " since", " on from")
_MEASURING = frozenset({"since", "than", "unlike", "compared"})
_NESTED = frozenset({"what", "whom"})
_TOWARDS = frozenset({"to", "with", "about", "after", "before"})
_OF_HEAD = (Role.PREPOSITION, Role.DETERMINER, Role.INSPECTION, Role.PREVIOUS, Role.POSSESSIVE)
_AUXILIARY = (Role.PLUPERFECT, Role.GIVE, Role.COPULA)


def is_beside_main(sentence: Sentence, claim: Claim) -> bool:
    """Whether a grade is told in an aside, or as what time is counted from: "since 2019, when …".

    What the sentence tells itself is of another time then.
    """
    marks = sentence.marks
    at = next((i for i, m in enumerate(marks) if sentence.tokens[m.first].start >= claim.start), 0)
    if any(first <= at < last for first, last in sentence.between):
        return True
    for index in range(at - 1, -1, -1):
        if marks[index].word.endswith(_COUNTING) or _measures(marks, index):
            return True
        if marks[index].word in (",", ";") and marks[index + 1].word != "when":
            return False
    return False


def is_held_against(marks: Sequence[Mark], date: int) -> bool:
    """Whether mark `date` only tells what is past by now: "since the report of 2018".

    So it is in "Faults that inspectors named in 2018 had been mended".
    """
    if all(mark.has(*_OF_HEAD) for mark in marks[:date]):
        return _measures(marks, 0)
    if any(_measures(marks, i) or _is_nested(marks, i) for i in range(date)):
        return True
    compared = any(mark.word == "as" for mark in marks[max(0, date - 2) : date])
    if compared or _is_of_another_noun(marks, date):
        return True
    for mark in marks[date + 1 :]:
        if mark.has(Role.PLUPERFECT) or mark.word in HAVE:
            return True
        if not (mark.plain or mark.has(Role.PREPOSITION, Role.DETERMINER)):
            return False
    return False


def _is_nested(marks: Sequence[Mark], index: int) -> bool:
    """Whether a clause on something else begins, unlike that in "Inspectors who came in 2018"."""
    mark = marks[index]
    if mark.word in _NESTED:
        return True
    if not mark.has(Role.RELATIVE) or mark.word == "when" or not index:
        return False
    if mark.word == "that":
        return not any(m.has(Role.INSPECTION, Role.PRONOUN) for m in marks[:index])
    return not marks[index - 1].has(Role.INSPECTION)


def _is_of_another_noun(marks: Sequence[Mark], date: int) -> bool:
    """Whether it is as in "refers to the inspection of 2018" or "soon after the report of 2018"."""
    inspection = False
    for mark in reversed(marks[:date]):
        if inspection and mark.word.split()[-1] in _TOWARDS:
            return True
        if not mark.has(*_OF_HEAD) and not (inspection and mark.plain):
            return False
        inspection = inspection or mark.has(Role.INSPECTION)
    return False


def _measures(marks: Sequence[Mark], index: int) -> bool:
    """Whether something is held against what mark `index` opens; not so "has since been"."""
    word = marks[index].word
    if word.split()[-1] not in _MEASURING:
        return False
    return not (word == "since" and index and marks[index - 1].has(*_AUXILIARY))


def tells_of_later(sentence: Sentence, claims: Sequence[Claim]) -> bool:
    """Whether it goes on to a later inspection: "was poor in 2018, and they came back in May"."""
    years = [p.year for claim in claims for p in claim.timing.dates if p.year]
    if not years or Role.INSPECTION not in sentence.roles:
        return False
    told = max(claim.end for claim in claims)
    marks = sentence.marks
    after = next((i for i, m in enumerate(marks) if sentence.tokens[m.first].start >= told), 0)
    ahead = marks[after:] if after else ()
    if not any(Role.INSPECTION in mark.roles for mark in ahead):
        return False
    points = [point for mark in ahead if mark.date for point in mark.date.points]
    later = any(point.relative or (point.year or 0) > max(years) for point in points)
    returned = any(mark.word.split()[-1] in _RETURNING for mark in ahead)
    return later or (returned and bool(points))


def tells_of_change(sentence: Sentence) -> bool:
    """Whether it tells what has come about since: "That has changed"."""
    return any(
        mark.word in HAVE and not other.has(Role.DETERMINER) and not other.word.isdigit()
        for mark, other in pairwise(sentence.marks)
    )


def tells_of_return(sentence: Sentence) -> bool:
    """Whether it is as in "Inspectors came again", which is another inspection."""
    return any(mark.has(Role.INSPECTION) for mark in sentence.marks[:2]) and any(
        mark.word.split()[-1] in _RETURNING or mark.word.startswith("came back")
        for mark in sentence.marks
    )


def comes_back(sentence: Sentence) -> bool:
    """Whether it ends in the present: "Four years ago we were good, and we've gone backwards"."""
    if Role.CONJUNCTION not in sentence.roles:
        return False
    marks = sentence.marks
    last = max((i for i, mark in enumerate(marks) if mark.grade), default=len(marks))
    return any(
        Role.CONJUNCTION in joint.roles and {one.word, other.word} & _PERFECT
        for joint, one, other in zip(
            marks[last:], marks[last + 1 :], marks[last + 2 :], strict=False
        )
    )
