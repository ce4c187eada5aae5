"""Texts that report of several councils at once: "Three councils have had reports"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.whose.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.counties import COUNCILS
from store.parsing.mentions.marks import Sentence

_SEVERAL = frozenset({"two", "three", "four", "five", "six", "seven", "several"})
_JOINTS = frozenset({"and", ","})
_REPORTS = frozenset({"reports", "inspections", "verdicts", "judgements"})
_REPORTED = COUNCILS | _REPORTS


def is_round_up(opening: Sequence[Sentence]) -> bool:
    """Whether a text with such an `opening` reports of several: "Three councils have had reports".

    So does one that opens with "Ofsted's reports on Kent and Surrey are out".
    """
    lead = (one for one in opening if not one.has(Role.GRADE, Role.PREVIOUS))
    return any(_counts_councils(one) or _inspects_several(one) for one in lead)


def _inspects_several(sentence: Sentence) -> bool:
    """Whether inspectors come to councils that are named in a row: "visited Kent and Surrey"."""
    if not (Role.INSPECTION in sentence.roles and Role.COUNCIL in sentence.roles):
        return False
    marks = sentence.marks
    return any(
        b.word in _JOINTS and a.councils and c.councils and not is_partner(sentence, index)
        for index, (a, b, c) in enumerate(zip(marks, marks[1:], marks[2:], strict=False))
    )


def _counts_councils(sentence: Sentence) -> bool:
    if not sentence.has(Role.INSPECTION, Role.PUBLISHED):
        return False
    counted = _REPORTED if Role.PUBLISHED in sentence.roles else COUNCILS
    if counted.isdisjoint(sentence.words) or _SEVERAL.isdisjoint(sentence.words):
        return False
    words = [token.word for token in sentence.tokens]
    return any(
        number in _SEVERAL and not counted.isdisjoint(words[i + 1 : i + 5])
        for i, number in enumerate(words)
    )
