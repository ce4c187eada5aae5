"""Names of councils that are part of another name: of a paper, a police force, somebody."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from store.parsing.lexicon import load
from store.parsing.text.tokens import Token

_SEATS = frozenset({"university", "college", "hospital", "infirmary", "prison", "crown"})
_FIRST_NAME = 5
"""How long "Sally" and "Emily" are: a longer word with their ending is an adverb."""


@functools.cache
def word_lists() -> dict[str, frozenset[str]]:
    """The words that stand around names of councils, by what they tell of them."""
    return {name: frozenset(words) for name, words in load("places.toml")["words"].items()}


def is_other_name(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether the tokens from `at` up to `last` are part of a name that is no council's."""
    words = word_lists()
    before = tokens[at - 1] if at else None
    after = tokens[last] if last < len(tokens) else None
    if (
        after
        and after.start - tokens[last - 1].end <= 1
        and (after.word in words["institution"] and after.capital)
    ):
        return True
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if after and after.capital and following and following.capital:
        club = after.word in words["title"] and following.word in words["institution"]
        if following.word in _SEATS or club:
            return True
    if (
        after
        and after.word == "-"
        and last + 1 < len(tokens)
        and tokens[last + 1].word in words["elsewhere"]
    ):
        return True
    if before is None or not before.capital or not before.is_word:
        return False
    if before.word[-1].isdecimal() or _is_range(tokens, at - 1):
        # Along the M60 Tameside has …, over the Pennines Leeds is …
        return False
    if before.word in words["person_title"] or before.word in words["direction"]:
        return True
    if before.word in words["before_place"] or tokens[at].start - before.end != 1:
        return False
    if at == 1 and before.word.endswith("ly") and len(before.word) > _FIRST_NAME:
        return False
    alone = at > 1 or (len(before.word) > 3 and not (after and after.word == "'s"))
    return alone and not _is_headline(tokens)


def _is_range(tokens: Sequence[Token], at: int) -> bool:
    """Whether token `at` names hills or the like: "the Pennines", "the Chilterns"."""
    return at > 0 and tokens[at - 1].word == "the" and tokens[at].word.endswith("s")


def _is_headline(tokens: Sequence[Token]) -> bool:
    """Whether most words have capitals, so that a capital says nothing."""
    words = [token for token in tokens if token.is_word and len(token.word) > 3]
    return len(words) > 2 and sum(token.capital for token in words) > 0.7 * len(words)
