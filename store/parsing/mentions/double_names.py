"""First parts of double names: "Kensington" alone, once "Kensington and Chelsea" is named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from store.councils import Council, council_by_name
from store.parsing.mentions.other_names import is_other_name
from store.parsing.text.tokens import Token

_ROYAL = "royal"
_OF = frozenset({"of", "council", "councils"})


def first_parts(named: Iterable[Council]) -> Mapping[str, Council]:
    """What such a word, in lower case, means in a text that names the councils `named`.

    "Royal" is the one royal borough among them.
    """
    told = list(named)
    parts: dict[str, Council] = {}
    for council in told:
        first = council.name.partition(" and ")[0].lower()
        if first != council.name.lower() and first.isalpha() and council_by_name(first) is None:
            parts[first] = council
    royal = [council for council in told if council.official_name.lower().startswith(_ROYAL)]
    return {**parts, _ROYAL: royal[0]} if len(royal) == 1 else parts


def first_part_at(
    tokens: Sequence[Token], at: int, known: Mapping[str, Council]
) -> tuple[int, Council] | None:
    """The council that token `at` means, and the token after its name; None for another name."""
    token = tokens[at]
    if token.word not in known:
        return None
    following = [one.word for one in tokens[at + 1 : at + 3]]
    if token.word == _ROYAL:
        alone = following[:1] == ["borough"] and _OF.isdisjoint(following[1:])
        return (at + 2, known[_ROYAL]) if alone and at and tokens[at - 1].word == "the" else None
    if not token.capital or is_other_name(tokens, at, at + 1):
        return None
    return at + 1, known[token.word]
