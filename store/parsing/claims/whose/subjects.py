"""Which councils a text is about, and which it only names beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from msgspec import Struct

from store.councils import Council
from store.parsing.claims.whose.fresh import is_news
from store.parsing.claims.whose.passing import is_partner
from store.parsing.claims.whose.round_ups import is_round_up
from store.parsing.claims.whose.successions import gone
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.text.blocks import BlockKind

_LEAD = 4
_OPENING = 2
SELDOM = 2
_RIVAL = 0.75
_LEADING = ("director of", "chief executive of", "leader of")
ATTENDING = frozenset({"present", "attendees", "attendance", "apologies", "attending"})


class Subjects(Struct, frozen=True, gc=False):
    """Which councils a text is about, and which it only names beside them.

    `main` is the council that it is mostly about, `side` are the ONS codes of those that it comes
    to in passing, `counts` tells how much it speaks of each. `rival` says that it is about another
    nearly as much as about `main`, `round_up` that it reports of several at once.
    """

    main: tuple[Council, ...]
    side: frozenset[str]
    counts: Counter[tuple[Council, ...]]
    rival: bool
    round_up: bool


def subjects_of(marked: Marked) -> Subjects:
    """Which councils a text is about, and which it only names beside them."""
    counts = _counts_of(marked)
    main = _main_councils(marked, counts)
    round_up = is_round_up(marked)
    side = frozenset[str]() if round_up else _side_councils(marked, main)
    return Subjects(main, side, counts, _has_rival(counts, main), round_up)


def _main_councils(marked: Marked, counts: Counter[tuple[Council, ...]]) -> tuple[Council, ...]:
    """The council that a text is mostly about, by its `counts`; () where it names none.

    It is none of those that are gone by then, where the text names one that is there.
    """
    if not counts:
        return ()
    if any(council.end is not None for named in counts for council in named):
        over = gone(marked)
        living = {n: count for n, count in counts.items() if over.isdisjoint(_codes(n))}
        counts = Counter(living) or counts
    best = max(counts.values())
    first = [councils for councils, count in counts.items() if count == best]
    leading = _leading(marked)
    return min(first, key=lambda named: any(c.end and c.ons_code not in leading for c in named))


def _leading(marked: Marked) -> frozenset[str]:
    """The ONS codes of councils that a sentence near the beginning opens with.

    So is the one that the first heading names: "Improvement board: Kent".
    """
    opening = [sentence.marks[:1] for sentence in marked.sentences[:_LEAD]]
    for title in marked.sentences[:1]:
        named = [title.marks[at] for at in title.named]
        if title.kind is BlockKind.HEADING and len(named) == 1:
            opening.append(tuple(named))
    return frozenset(c.ons_code for marks in opening for mark in marks for c in mark.councils)


def _has_rival(counts: Counter[tuple[Council, ...]], main: tuple[Council, ...]) -> bool:
    """Whether a text is about another council nearly as much, so that "it" alone may be either."""
    others = [n for councils, n in counts.items() if not set(councils) & set(main)]
    return max(others, default=0) > _RIVAL * counts.get(main, 0)


def _counts_of(marked: Marked) -> Counter[tuple[Council, ...]]:
    """How much a text speaks of each council; what it says first counts more."""
    counts: Counter[tuple[Council, ...]] = Counter()
    for number, sentence in enumerate(marked.sentences):
        if sentence.named and sentence.marks[0].word in ATTENDING:
            continue
        for index in sentence.named:
            found = sentence.marks[index]
            if Role.PRONOUN in found.roles:
                continue
            if not (is_partner(sentence, index) or _is_where_from(sentence, index)):
                counts[found.councils] += 3 if number < _LEAD else 1
    return counts or _led(marked)


def _led(marked: Marked) -> Counter[tuple[Council, ...]]:
    """How often those are named that somebody leads: of a text that names no council otherwise."""
    return Counter(
        sentence.marks[index].councils
        for sentence in marked.sentences
        for index in sentence.named
        if index and sentence.marks[index - 1].word.endswith(_LEADING)
    )


def _codes(councils: Collection[Council]) -> frozenset[str]:
    return frozenset(council.ons_code for council in councils)


def _is_where_from(sentence: Sentence, index: int) -> bool:
    """Whether a heading says only where its writer is: "A letter from Westminster"."""
    before = sentence.marks[index - 1].word if index else ""
    return before == "from" and sentence.kind is BlockKind.HEADING


def _is_seldom(numbers: Collection[int]) -> bool:
    """Whether sentences of those numbers are one or two, not at the beginning alone."""
    return len(numbers) <= SELDOM and min(numbers) >= _OPENING and max(numbers) >= _LEAD


def _side_councils(marked: Marked, main: tuple[Council, ...]) -> frozenset[str]:
    """The ONS codes of councils that a text about one council comes to in passing.

    Their grades are told beside the news: of an inspection that is not the one reported. That
    holds where the opening, or a headline below it, names the main council alone, and for a
    council that stands once or twice further down, under no heading of its own and without a word
    of a new report, of today or of both. A
    council that was abolished is always beside one that is there today.
    """
    told: dict[str, set[int]] = {}
    new: set[str] = set()
    abolished: set[str] = set()
    for number, sentence in enumerate(marked.sentences):
        if not sentence.named or sentence.marks[0].word in ATTENDING:
            continue
        fresh = is_news(sentence)
        for mark in [sentence.marks[at] for at in sentence.named]:
            if fresh and Role.SEVERAL in mark.roles:
                new |= _codes(mark.councils)
            elif len(mark.councils) == 1:
                code = mark.councils[0].ons_code
                told.setdefault(code, set()).add(number)
                abolished |= {code} if mark.councils[0].end is not None else set()
                if sentence.kind is BlockKind.HEADING or fresh:
                    new.add(code)
    mains = {council.ons_code for council in main}
    if any(council.end is not None for council in main):
        abolished = set()
    over = gone(marked) if abolished else frozenset()
    abolished -= _leading(marked) - over
    first = min((min(numbers) for numbers in told.values()), default=_LEAD)
    headline = first < _LEAD and marked.sentences[first].kind is BlockKind.HEADING
    opens = max(_OPENING, first + 1) if headline else _OPENING
    opening = {code for code, numbers in told.items() if min(numbers) < opens}
    if not opening or not opening - abolished <= mains:
        return frozenset(abolished)
    seldom = {code for code, numbers in told.items() if code not in new and _is_seldom(numbers)}
    return frozenset((seldom | abolished) - mains)
