"""The phrases that a pattern of the lexicon stands for, listed one by one."""

from __future__ import annotations

from collections.abc import Iterator


def variants(pattern: str) -> Iterator[str]:
    """The phrases that a pattern stands for: `(a|b(c|)|)d` is "ad", "bcd", "bd" and "d".

    Each is made when it is asked for: some patterns stand for millions.
    """
    head, bracket, rest = pattern.partition("(")
    if not bracket:
        yield pattern
        return
    choices, tail = _alternatives(rest)
    for choice in choices:
        for middle in variants(choice):
            for ending in variants(tail):
                yield head + middle + ending


def _alternatives(rest: str) -> tuple[list[str], str]:
    """What stands before the bracket that closes, cut at its own bars, and what follows it."""
    depth, begin = 1, 0
    choices = []
    for index, sign in enumerate(rest):
        depth += (sign == "(") - (sign == ")")
        if depth == 0 or (depth == 1 and sign == "|"):
            choices.append(rest[begin:index])
            begin = index + 1
        if depth == 0:
            return choices, rest[index + 1 :]
    raise ValueError(f"a bracket is not closed: {rest!r}")
