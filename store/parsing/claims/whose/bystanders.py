"""Councils that a text about another one names once or twice: the next paragraph is not on them."""

from __future__ import annotations

from collections.abc import Sequence

from store.councils import Council
from store.parsing.claims.whose.fresh import is_news
from store.parsing.claims.whose.subjects import SELDOM, Subjects
from store.parsing.mentions.marks import Marked, Sentence
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
    often = len(numbers.get(main[0].ons_code, ()))
    opens = _opens(marked.sentences, main[0])
    for code, told in numbers.items():
        count = sum(n for both, n in counts.items() if any(c.ons_code == code for c in both))
        slight = count * len(told) <= counts[main] and (opens or len(told) < often)
        if code not in new and slight and len(told) <= SELDOM and min(told) > first:
            seldom.add(code)
    return frozenset(seldom)


def _opens(sentences: Sequence[Sentence], council: Council) -> bool:
    """Whether a heading or the first sentence below one names the council: it is on that one."""
    first = next((one for one in sentences if one.kind is not BlockKind.HEADING), None)
    return any(
        council in one.marks[at].councils
        for one in sentences
        if one is first or one.kind is BlockKind.HEADING
        for at in one.named
    )
