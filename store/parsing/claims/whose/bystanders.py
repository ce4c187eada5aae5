"""Councils that a text about another one names once or twice: the next paragraph is not on them."""

from __future__ import annotations

from store.parsing.claims.whose.subjects import SELDOM, Subjects, is_news
from store.parsing.mentions.marks import Marked
from store.parsing.text.blocks import BlockKind


def named_seldom(marked: Marked, subjects: Subjects) -> frozenset[str]:
    """The ONS codes of councils that a text about one other names once or twice, after that one.

    A council that a heading names, or a sentence with news, is none of them, nor is any in a text
    that tells of several.
    """
    main, counts = subjects.main, subjects.counts
    if len(main) != 1 or subjects.round_up:
        return frozenset()
    numbers: dict[str, list[int]] = {}
    new = {main[0].ons_code}
    for number, sentence in enumerate(marked.sentences):
        if not sentence.named:
            continue
        named = [sentence.marks[at].councils for at in sentence.named]
        codes = {council.ons_code for councils in named for council in councils}
        if sentence.kind is BlockKind.HEADING or is_news(sentence):
            new |= codes
        for code in codes:
            numbers.setdefault(code, []).append(number)
    first = min(numbers.get(main[0].ons_code, [len(marked.sentences)]))
    seldom = set()
    for code, told in numbers.items():
        count = sum(n for both, n in counts.items() if any(c.ons_code == code for c in both))
        slight = count * len(told) <= counts[main]
        if code not in new and slight and len(told) <= SELDOM and min(told) > first:
            seldom.add(code)
    return frozenset(seldom)
