"""Finding the words of a query in a text again, and the sentence that has most of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from store.search.query import Term, fold

MOST_PLACES = 64
"""Places of one term that are looked at in one text; the best sentence is among the first."""

LONGEST = 400
"""Code points of a passage at most; a longer sentence is cut at a space near its hits."""

_BOUNDARY = re.compile(r"""\n|(?<=[.!?])["'’”)\]]*\s+(?=["'‘“(\[]?[A-Z0-9])""")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text and where in it (from its own start) the hits stand."""

    start: int
    end: int
    marks: tuple[tuple[int, int], ...]


def best_passage(text: str, terms: Sequence[Term]) -> Passage | None:
    """The first of the sentences in which most of the terms stand; None if none stands anywhere."""
    folded = fold(text)
    places = sorted(
        (start, end, number)
        for number, term in enumerate(terms)
        for start, end in islice(_places(folded, term), MOST_PLACES)
    )
    best: tuple[int, int, int] | None = None
    until = -1
    for start, _, _ in places:
        if start < until:
            continue
        begin, until = _sentence(text, start)
        count = len({number for at, _, number in places if begin <= at < until})
        if best is None or count > best[0]:
            best = (count, begin, until)
        if count == len(terms):
            break
    if best is None:
        return None
    _, begin, end = best
    within = [(s, e) for s, e, _ in places if begin <= s and e <= end]
    begin, end = _shortened(text, begin, end, within)
    return Passage(begin, end, _joined((s - begin, e - begin) for s, e in within if e <= end))


def marks(text: str, terms: Iterable[Term]) -> tuple[tuple[int, int], ...]:
    """Where in a short text the terms stand, in order, without overlaps."""
    folded = fold(text)
    return _joined(sorted(place for term in terms for place in _places(folded, term)))


def _places(folded: str, term: Term) -> Iterator[tuple[int, int]]:
    """Where a term stands in a folded text: whole words, in their order, with marks between."""
    first = term.tokens[0]
    alone = len(term.tokens) == 1
    whole = re.compile(
        r"[\W_]+".join(map(re.escape, term.tokens)) + (r"" if term.prefix else r"(?![^\W_])")
    )
    at = folded.find(first)
    while at >= 0:
        end = at + len(first)
        if at == 0 or not folded[at - 1].isalnum():
            if alone:
                if term.prefix or end == len(folded) or not folded[end].isalnum():
                    yield at, end
            elif found := whole.match(folded, at):
                end = found.end()
                yield at, end
        at = folded.find(first, end)


def _sentence(text: str, at: int) -> tuple[int, int]:
    low, high = max(0, at - 2 * LONGEST), min(len(text), at + 2 * LONGEST)
    begin, end = low, high
    for boundary in _BOUNDARY.finditer(text, low, high):
        if boundary.end() <= at:
            begin = boundary.end()
        elif boundary.start() > at:
            end = boundary.start() if text[boundary.start()] == "\n" else boundary.end()
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
