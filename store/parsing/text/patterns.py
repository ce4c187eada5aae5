"""Phrases written short: `(a|b(c|)|)d` for "ad", "bcd", "bd" and "d"; none is written out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from store.parsing.text.tokens import PhraseTable, Place, phrase_words

Value = TypeVar("Value")
_GAP = " "


class PatternTable(PhraseTable[Value]):
    """A `PhraseTable` of patterns. A phrase of several patterns has all their values as one.

    A pattern is a graph of its pieces. Which words can come next is worked out where a text gets
    there first, so that making the table costs what the patterns are long, not what they mean.

    Raises:
        ValueError: a bracket of a pattern is not closed.
    """

    def __init__(
        self, patterns: Iterable[tuple[str, Value]], merge: Callable[[Value, Value], Value]
    ) -> None:
        graph = _Graph()
        values: dict[int, Value] = {}
        starts = []
        for pattern, value in patterns:
            start = graph.add()
            values[graph.follow(pattern, start)] = value
            starts.append((start, ()))
        self._first = _Reached(frozenset(starts), graph, values, merge).onward()


_State = tuple[int, tuple[str, ...]]
"""A node of the graph and the words that must be read before one is there."""


class _Reached(Place[Value]):
    """Where one is in all patterns at once, after some words."""

    __slots__ = ("_graph", "_merge", "_states", "_values")

    def __init__(
        self,
        states: frozenset[_State],
        graph: _Graph,
        values: Mapping[int, Value],
        merge: Callable[[Value, Value], Value],
    ) -> None:
        super().__init__()
        self._states = states
        self._graph = graph
        self._values = values
        self._merge = merge

    def open(self) -> dict[str, Place[Value]]:
        """The places that words lead to from here, worked out with the value of this one."""
        self.value = self._meant()
        self.children = self.onward()
        return self.children

    def onward(self) -> dict[str, Place[Value]]:
        """The place that each word leads to that can come next."""
        reached: dict[str, set[_State]] = {}
        for node, waiting in self._states:
            for words, after in [(waiting, node)] if waiting else self._graph.words_from(node):
                reached.setdefault(words[0], set()).add((after, words[1:]))
        return {
            word: _Reached(frozenset(states), self._graph, self._values, self._merge)
            for word, states in reached.items()
        }

    def _meant(self) -> Value | None:
        """What the words so far mean; None if they are no whole phrase."""
        free = [node for node, waiting in self._states if not waiting]
        found: Value | None = None
        for end in sorted({end for node in free for end in self._graph.ends_from(node)}):
            own = self._values[end]
            found = own if found is None else self._merge(found, own)
        return found


class _Graph:
    """The pieces of patterns: from each node some letters, a gap or nothing lead to others."""

    def __init__(self) -> None:
        self._edges: list[list[tuple[str, int]]] = []

    def add(self) -> int:
        """A new node."""
        self._edges.append([])
        return len(self._edges) - 1

    def follow(self, pattern: str, start: int) -> int:
        """Lay `pattern` out from node `start`; the node at its end."""
        at, opened = start, list[tuple[int, int]]()
        for piece in _pieces(pattern):
            if piece == "(":
                opened.append((at, self.add()))
            elif piece == "|" and opened:
                self._edges[at].append(("", opened[-1][1]))
                at = opened[-1][0]
            elif piece == ")" and opened:
                self._edges[at].append(("", opened[-1][1]))
                at = opened.pop()[1]
            else:
                after = self.add()
                self._edges[at].append((piece, after))
                at = after
        if opened:
            raise ValueError(f"a bracket is not closed: {pattern!r}")
        end = self.add()
        self._edges[at].append((_GAP, end))
        return end

    def words_from(self, node: int) -> Iterator[tuple[tuple[str, ...], int]]:
        """The words that can be read next from `node`, and the node behind each."""
        paths = [(node, "")]
        while paths:
            at, read = paths.pop()
            for piece, after in self._edges[at]:
                if piece != _GAP:
                    paths.append((after, read + piece))
                elif words := tuple(phrase_words(read)):
                    yield words, after
                else:
                    paths.append((after, ""))

    def ends_from(self, node: int) -> Iterator[int]:
        """The ends of patterns that can be reached from `node` without another word."""
        paths = [node]
        while paths:
            at = paths.pop()
            if not self._edges[at]:
                yield at
            paths += [after for piece, after in self._edges[at] if piece in ("", _GAP)]


def _pieces(pattern: str) -> Iterator[str]:
    """The brackets, bars, gaps and runs of letters of `pattern`."""
    run = ""
    for sign in pattern:
        if sign in "(|) ":
            if run:
                yield run
            run = ""
            yield sign
        else:
            run += sign
    if run:
        yield run
