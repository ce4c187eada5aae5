"""Which councils a text is about, and which it only names beside them."""

from __future__ import annotations

from collections import Counter

from store.councils import Council
from store.parsing.claims.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.marking import Marked
from store.parsing.text.blocks import BlockKind

_LEAD = 4
_OPENING = 2
_SELDOM = 2


def main_councils(marked: Marked) -> tuple[Council, ...]:
    """The council that a text is mostly about; () where it names none."""
    counts: Counter[tuple[Council, ...]] = Counter()
    for number, sentence in enumerate(marked.sentences):
        for index, found in enumerate(sentence.marks):
            if found.councils and not is_partner(sentence, index):
                counts[found.councils] += 3 if number < _LEAD else 1
    if not counts:
        return ()
    best = max(counts.values())
    return next(councils for councils, count in counts.items() if count == best)


def side_councils(marked: Marked, main: tuple[Council, ...]) -> frozenset[str]:
    """The ONS codes of councils that a text about one council comes to in passing.

    Their grades are told beside the news: of an inspection that is not the one reported. That
    holds where the opening names the main council alone, and for a council that stands once or
    twice further down, under no heading of its own and without a word of a new report.
    """
    told: dict[str, set[int]] = {}
    new: set[str] = set()
    for number, sentence in enumerate(marked.sentences):
        fresh = any(mark.has(Role.PUBLISHED, Role.CURRENT) for mark in sentence.marks)
        for mark in sentence.marks:
            if len(mark.councils) == 1:
                code = mark.councils[0].ons_code
                told.setdefault(code, set()).add(number)
                if sentence.kind is BlockKind.HEADING or fresh:
                    new.add(code)
    mains = {council.ons_code for council in main}
    opening = {code for code, numbers in told.items() if min(numbers) < _OPENING}
    if not opening or not opening <= mains:
        return frozenset()
    return frozenset(
        code
        for code, numbers in told.items()
        if code not in mains | new and len(numbers) <= _SELDOM and min(numbers) >= _LEAD
    )
