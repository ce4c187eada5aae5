"""Dates of what is yet to happen, which date no source: "A trust takes over in April 2023"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_WILL = frozenset({"will", "'ll", "shall", "won't"})
_MAY_BE_PAST = frozenset({"would", "could", "should", "might", "until", "unless", "if", "bid"})
_WAS = frozenset({"was", "were", "had", "did"})
_SCHEDULED = frozenset({"becomes", "become", "takes", "take", "joins", "join", "leaves"}) | {
    *("leave", "starts", "start", "begins", "begin", "opens", "open", "closes", "close", "ends"),
    *("end", "merges", "merge", "moves", "move", "retires", "launches", "passes", "transfers"),
    *("expires", "expire", "goes"),
}
"""What is told in the present with a date is planned: "the trust starts work in April 2023"."""
_FINANCIAL_YEAR = re.compile(r"20\d\d [-–] \d\d")
_JUDGING = frozenset({Role.GRADE, Role.INSPECTION, Role.VISIT})
_VERBS = frozenset({Role.COPULA, Role.AIM})


def is_planned(marks: Sequence[Mark], date: int) -> bool:
    """Whether the date at mark `date` is that of something that is still to come.

    Said by "will", "is to" or "is due to", by the present of what is scheduled, or as a year of
    the council's money: "savings in 2023-24".
    """
    if _FINANCIAL_YEAR.fullmatch(marks[date].word):
        return True
    if date and marks[date - 1].word == "for" and any(Role.AIM in m.roles for m in marks[:date]):
        return True
    for index in range(date - 1, -1, -1):
        mark = marks[index]
        word = mark.word.partition(" ")[0]
        if word in _WILL:
            return True
        if mark.word in ("is", "are"):
            return marks[index + 1].word == "to"
        if word in _SCHEDULED or Role.AIM in mark.roles:
            before = marks[index - 1].word.split()[-1] if index else ""
            scheduled = word in _SCHEDULED and before != "to" and not _is_judged(marks)
            if scheduled or _is_expected(marks, index):
                return before not in _WAS
        if word in _WAS or (mark.word in (",", ";") and index < date - 1):
            return False
    ahead = marks[date + 1 :]
    verb = next((m.word.partition(" ")[0] for m in ahead if not m.roles.isdisjoint(_VERBS)), "")
    return verb in _WILL and not _is_judged(marks)


def _is_judged(marks: Sequence[Mark]) -> bool:
    return any(mark.any(_JUDGING) for mark in marks)


def _is_expected(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is as in "hopes to", "are to be" and "is due to"."""
    mark = marks[index]
    if Role.AIM not in mark.roles or mark.word.split()[0] in _MAY_BE_PAST:
        return False
    return "to" in mark.word.split() or marks[index + 1].word == "to"
