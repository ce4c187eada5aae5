"""Councils that a sentence names, and names of councils that mean something else."""

from __future__ import annotations

import functools
from collections.abc import Container, Sequence

from msgspec import Struct

from store.councils import Council, CouncilKind, councils
from store.parsing.lexicon import load
from store.parsing.mentions.halves import first_of_pair
from store.parsing.mentions.other_names import is_other_name, word_lists
from store.parsing.text.tokens import PhraseTable, Token

_SEVERAL = frozenset({"two", "three", "both", "new", "all", "other", "several"})
_LONGEST_TITLE = 6
_TOWNS = frozenset({"unitary", "borough", "city", "town", "resort", "seaside", "coastal", "port"})
_OF_TOWNS = _TOWNS | {"village", "suburb", "seaport"}
_TOWNS |= {"market", "new", "mill", "district"}
_PLACING = frozenset({"in", "at", "for", "to", "from", "of", "by", "near"})
"""What stands before the name without an article in a headline: "new chief for Kent resort"."""
_AFTER_NAMES = frozenset(
    ["'s", "children", "was", "is", "has", "had", "remains", "were", "got"]
) | {
    *("gets", "goes", "moves", "moved", "rises", "rose", "climbs", "climbed", "retains", "keeps"),
    *("now", "did", "became"),
    *("kept", "earns", "earned", "wins", "won", "falls", "fell", "drops", "dropped", "joins"),
}
_TOLD_OF = frozenset({"which", "whose", "where", "who", "rated", "judged", "graded", "once"}) | {
    *("inspected", "inspectors", "meanwhile", "however", "too", "found", "branded", "already"),
}
"""What follows the name of a council and a comma, and hardly a verb and one."""


class CouncilMention(Struct, frozen=True, gc=False):
    """Some tokens that name councils: one, or those that one trust runs services for.

    `formal` says that the name is followed by a word such as "council", or has it in it.
    """

    first: int
    last: int
    councils: tuple[Council, ...]
    formal: bool


@functools.cache
def _names() -> PhraseTable[tuple[Council, ...]]:
    names: dict[str, tuple[Council, ...]] = {}
    by_name = {}
    for council in councils():
        by_name[council.name] = council
        for name in council.names:
            # Of two councils with one name the later stands here; dates decide afterwards.
            names[name] = (council,) if council.end is None else names.get(name, (council,))
    for trust, members in load("places.toml")["trusts"].items():
        names[trust] = tuple(by_name[member] for member in members)
    return PhraseTable(names.items())


def find_councils(
    tokens: Sequence[Token], words: Sequence[str], known: Container[str] = ()
) -> list[CouncilMention]:
    """The councils that `tokens`, whose words are `words`, name from left to right.

    A name is passed over where it is part of another one (a newspaper, a police force, a person,
    a place elsewhere).
    `known` are ONS codes of councils that the text names beyond doubt: a first word that can be a
    verb ("Bury", "Reading") is then theirs.
    """
    # "North", of which half of a county begins, also begins names of whole councils.
    openers = _names().openers
    found: list[CouncilMention] = []
    last = 0
    for at, word in enumerate(words):
        if word not in openers or at < last or not tokens[at].capital:
            continue
        if mention := _at(tokens, words, at, known):
            found.append(mention)
            last = mention.last
    return found


def may_be_name(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with a word that is a verb or the name of a council."""
    for token in tokens:
        if token.is_word:
            return token.capital and token.word in word_lists()["verb"]
    return False


def _at(
    tokens: Sequence[Token], words: Sequence[str], at: int, known: Container[str]
) -> CouncilMention | None:
    match = _names().match(words, at)
    if match is None:
        first = first_of_pair(words, at)
        return CouncilMention(at, at + 1, (first,), True) if first else None
    last, meant = match
    if _is_divided(tokens, at, last, meant) or _is_county_of(tokens, at, last, meant):
        return None
    if at and tokens[at - 1].word == "greater" and tokens[at - 1].capital:
        # "the Greater Manchester borough" is one of ten.
        return None
    lists = word_lists()
    after = last
    while after < len(words) and after - last < _LONGEST_TITLE and words[after] in lists["title"]:
        after += 1
    formal = len(meant) > 1 or not lists["formal"].isdisjoint(words[at:after])
    if formal and not lists["formal"].isdisjoint(words[last:after]):
        last = after
    elif (not formal and is_other_name(tokens, at, last)) or (
        not formal and _may_be_verb(tokens, at, last) and meant[0].ons_code not in known
    ):
        return None
    return CouncilMention(at, last, meant, formal)


def _is_divided(tokens: Sequence[Token], at: int, last: int, meant: Sequence[Council]) -> bool:
    """Whether several councils there are meant: "the two Kent councils", "Leeds councils"."""
    before = [token.word for token in tokens[max(0, at - 2) : at]]
    alone = len(meant) == 1 and before[-1:] not in (["and"], [","])
    return (
        last < len(tokens)
        and tokens[last].word in ("councils", "authorities", "boroughs", "unitaries")
        and (alone or not _SEVERAL.isdisjoint(before))
    )


def _is_county_of(tokens: Sequence[Token], at: int, last: int, meant: Sequence[Council]) -> bool:
    """Whether a county only says where another council lies: "the Kent unitary"."""
    if at == 0 or last >= len(tokens):
        return False
    towns = _OF_TOWNS if tokens[at - 1].word in _PLACING else ()
    towns = _TOWNS if tokens[at - 1].word in ("the", "a", "an") else towns
    other = tokens[last].word in towns and not tokens[last].capital
    return other and all(council.kind is CouncilKind.COUNTY for council in meant)


def _may_be_verb(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a name begins a sentence and can be a verb there: "Bury your head"."""
    words = word_lists()
    if tokens[at].word not in words["verb"] or last - at > 1:
        return False
    if at and tokens[at - 1].word not in (".", ":", '"'):
        return False
    after = tokens[last].word if last < len(tokens) else ""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if after == "," and following and following.word in _TOLD_OF:
        return False
    if tokens[at].word.endswith("ing"):
        listed = after in ("and", ",") and following is not None
        beside = listed and _names().match([token.word for token in tokens], last + 1)
        return not (beside or after in words["title"] or after in ("'s", "children"))
    listed = after in ("and", ",") and following is not None and following.capital
    alone = after in ("", ":", "(", "–", ",") and at == 0
    return not (listed or alone or after in words["title"] or after in _AFTER_NAMES)
