"""Councils that a text about another one names once or twice: the next paragraph is not on them."""

from __future__ import annotations

from store.councils import Council
from store.parsing.claims.whose.subjects import SELDOM, counts_of, is_news, is_round_up
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked
from store.parsing.text.blocks import BlockKind


def named_seldom(marked: Marked, main: tuple[Council, ...]) -> frozenset[str]:
    """The ONS codes of councils that a text about one other names once or twice, after that one.

    A council that a heading names, or a sentence with news, is none of them, nor is any in a text
    that tells of several.
    """
    if len(main) != 1 or is_round_up(marked):
        return frozenset()
    numbers: dict[str, list[int]] = {}
    new = {main[0].ons_code}
    for number, sentence in enumerate(marked.sentences):
        if not sentence.has(Role.COUNCIL):
            continue
        codes = {council.ons_code for mark in sentence.marks for council in mark.councils}
        if sentence.kind is BlockKind.HEADING or is_news(sentence):
            new |= codes
        for code in codes:
            numbers.setdefault(code, []).append(number)
    counts = counts_of(marked)
    first = min(numbers.get(main[0].ons_code, [len(marked.sentences)]))
    seldom = set()
    for code, told in numbers.items():
        count = sum(n for named, n in counts.items() if any(c.ons_code == code for c in named))
        slight = count * len(told) <= counts[main]
        if code not in new and slight and len(told) <= SELDOM and min(told) > first:
            seldom.add(code)
    return frozenset(seldom)
