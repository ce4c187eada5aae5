"""Finding the words of a query in a text again, and the sentence that has most of them."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from store.search.query import Term, fold

MOST_PLACES = 32
"""Places of one term that are looked at in one text; the best sentence is among the first."""

LONGEST = 400
"""Code points of a passage at most; a longer sentence is cut at a space near its hits."""

_BOUNDARY = re.compile(r"""[.!?]["'’”)\]]*(?P<space>\s+)(?=["'‘“(\[]?[A-Z0-9])""")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text and where in it (from its own start) the hits stand.

    `terms` is how many of the terms that were looked for it has.
    """

    start: int
    end: int
    marks: tuple[tuple[int, int], ...]
    terms: int


def best_passage(text: str, terms: Sequence[Term]) -> Passage | None:
    """The sentence with the rarest of the terms in which most others stand; the first of several.

    None if no term stands anywhere in the text.
    """
    lowered = text.lower()
    found = sorted(filter(None, (_first_places(text, lowered, term) for term in terms)), key=len)
    if not found:
        return None
    best: tuple[int, int, int] | None = None
    until = -1
    for at, _ in found[0]:
        if at < until:
            continue
        begin, until = _sentence(text, at)
        count = sum(_stands_between(places, begin, until) for places in found)
        if best is None or count > best[0]:
            best = (count, begin, until)
        if count == len(found):
            break
    assert best is not None
    within = sorted(p for places in found for p in places if best[1] <= p[0] and p[1] <= best[2])
    begin, end = _shortened(text, best[1], best[2], within)
    shown = _joined((s - begin, e - begin) for s, e in within if e <= end)
    return Passage(begin, end, shown, best[0])


def marks(text: str, terms: Iterable[Term]) -> tuple[tuple[int, int], ...]:
    """Where in a short text the terms stand, in order, without overlaps."""
    folded = fold(text)
    return _joined(sorted(place for term in terms for place in _places(folded, term)))


def how_many(text: str, terms: Iterable[Term]) -> int:
    """How many of the terms stand in a short text."""
    folded = fold(text)
    return sum(next(_places(folded, term), None) is not None for term in terms)


def _first_places(text: str, lowered: str, term: Term) -> list[tuple[int, int]]:
    places = []
    if len(lowered) == len(text):
        places = list(islice(_places(lowered, term), MOST_PLACES))
    # Few texts have accents; to take them off takes longer than all the rest.
    return places or list(islice(_places(fold(text), term), MOST_PLACES))


def _places(folded: str, term: Term) -> Iterator[tuple[int, int]]:
    """Where a term stands in a folded text: whole words, in their order, with marks between."""
    first, *others = term.tokens
    whole = _on_end(term) if others else None
    at = folded.find(first)
    while at >= 0:
        end = at + len(first)
        if at == 0 or not folded[at - 1].isalnum():
            if whole is None:
                if term.prefix or end == len(folded) or not folded[end].isalnum():
                    yield at, end
            elif found := whole.match(folded, at):
                end = found.end()
                yield at, end
        at = folded.find(first, end)


def _on_end(term: Term) -> re.Pattern[str]:
    words = r"[\W_]+".join(map(re.escape, term.tokens))
    return re.compile(words + (r"" if term.prefix else r"(?![^\W_])"))


def _stands_between(places: Sequence[tuple[int, int]], begin: int, end: int) -> bool:
    at = bisect.bisect_left(places, (begin, 0))
    return at < len(places) and places[at][1] <= end


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Where the sentence around `at` begins and ends: lines and full stops part sentences."""
    low, high = max(0, at - 2 * LONGEST), min(len(text), at + 2 * LONGEST)
    begin = max(low, text.rfind("\n", low, at) + 1)
    end = text.find("\n", at, high)
    end = high if end < 0 else end
    for boundary in _BOUNDARY.finditer(text, begin, end):
        if boundary.end() <= at:
            begin = boundary.end()
        elif boundary.start() >= at:
            end = boundary.start("space")
            break
    stretch = text[begin:end]
    return (
        begin + len(stretch) - len(stretch.lstrip()),
        end - len(stretch) + len(stretch.rstrip()),
    )


def _shortened(text: str, begin: int, end: int, hits: Sequence[tuple[int, int]]) -> tuple[int, int]:
    if end - begin <= LONGEST or not hits:
        return begin, end
    first = hits[0][0]
    if first - begin > LONGEST // 3:
        begin = text.rfind(" ", begin, first - LONGEST // 4) + 1 or begin
    if end - begin > LONGEST:
        end = max(text.rfind(" ", begin, begin + LONGEST), hits[0][1])
    return begin, end


def _joined(places: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in places:
        if start < 0:
            continue
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
