"""Short names: "the west", once "North Northamptonshire" is named, "the Island" for an isle."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence

from store.councils import Council, councils
from store.parsing.text.tokens import Token

_DIRECTIONS = frozenset({"north", "south", "east", "west"})
_FOLLOWERS = frozenset(
    [
        "'s",
        "was",
        "is",
        "has",
        "had",
        "got",
        "received",
        "were",
        "came",
        "did",
        "fared",
        "won",
        "earned",
    ]
) | frozenset(["gets", "remains", "remained", "and", "but", "while", "'", "by", "as", "it", "in"])


def halves(named: Iterable[Council]) -> Mapping[str, Council]:
    """What "north", "west" or "island" alone means in a text that names the councils `named`.

    Only where these have halves of one county, or one isle, among them, so that there is no
    second reading.
    """
    told = list(named)
    isles = [council for council in told if council.name.startswith("Isle")]
    island = {"island": isles[0]} if len(isles) == 1 else {}
    counties = {county for council in told for county in _counties().get(council.ons_code, ())}
    split = [_by_county()[county] for county in sorted(counties) if len(_by_county()[county]) > 1]
    return {**split[0], **island} if split and all(one == split[0] for one in split) else island


def half_at(
    tokens: Sequence[Token], at: int, known: Mapping[str, Council]
) -> tuple[int, Council] | None:
    """The half that "the west" at token `at` means, and the token after it; None for a region.

    Nor is it one in "York, to the north,", which only says where York lies.
    """
    if tokens[at].word not in known or at == 0 or tokens[at - 1].word != "the":
        return None
    if at > 1 and tokens[at - 2].word == "to":
        return None
    following = tokens[at + 1].word if at + 1 < len(tokens) else "."
    if following.isalnum() and following not in _FOLLOWERS:
        return None
    if following == "-":
        return None
    return at + 1, known[tokens[at].word]


def first_of_pair(words: Sequence[str], at: int) -> Council | None:
    """The council that "North" at word `at` means in "North and West Northamptonshire"."""
    if words[at] not in _DIRECTIONS:
        return None
    ahead = words[at : at + 4]
    if len(ahead) < 4 or ahead[1] != "and":
        return None
    parts = _by_county().get(ahead[3], {})
    return parts.get(ahead[0]) if ahead[2] in parts else None


@functools.cache
def _by_county() -> Mapping[str, Mapping[str, Council]]:
    counties: dict[str, dict[str, Council]] = {}
    for council in councils():
        for county, direction in _parts(council):
            counties.setdefault(county, {})[direction] = council
    return counties


@functools.cache
def _counties() -> Mapping[str, Sequence[str]]:
    """The counties of which councils are a half, by the ONS code of each."""
    found: dict[str, list[str]] = {}
    for council in councils():
        for county, _ in _parts(council):
            found.setdefault(council.ons_code, []).append(county)
    return found


def _parts(council: Council) -> Iterable[tuple[str, str]]:
    """County and direction of "West Sussex" and "Cheshire East"; nothing for other names."""
    for name in council.names:
        words = name.lower().split()
        directions = [word for word in words if word in _DIRECTIONS]
        if len(words) == 2 and len(directions) == 1:
            words.remove(directions[0])
            yield words[0], directions[0]
