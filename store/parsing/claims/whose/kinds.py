"""What a council of its kind can be called: a county, a city, a borough."""

from __future__ import annotations

from collections.abc import Collection

from store.councils import Council, CouncilKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

NAMES_OF_KINDS = {
    "city": (CouncilKind.COUNTY, CouncilKind.LONDON_BOROUGH),
    "county": (CouncilKind.LONDON_BOROUGH, CouncilKind.METROPOLITAN_DISTRICT),
    "borough": (CouncilKind.COUNTY,),
    "town": (CouncilKind.COUNTY,),
    "island": tuple(CouncilKind),
    "district": (CouncilKind.COUNTY, CouncilKind.LONDON_BOROUGH),
}
"""Kinds of council that nobody calls by these words."""
_ISLES = frozenset({"isle", "isles"})


def can_be(noun: str, council: Council) -> bool:
    """Whether a council can be called that: no city council "the county", nor the other way."""
    official = council.official_name.lower().split()
    if noun in official or (noun == "island" and not _ISLES.isdisjoint(official)):
        return True
    county = noun == "county" and not {"city", "borough"}.isdisjoint(official)
    county = county or (noun in ("borough", "city", "town") and "county" in official)
    city = noun == "city" and "borough" in official
    return council.kind not in NAMES_OF_KINDS[noun] and not (county or city)


def named_better(noun: str, council: Council, known: Collection[Council]) -> tuple[Council, ...]:
    """The councils that a text speaks of, which the noun means sooner than the one under talk.

    "The county" is a county sooner than a town in it, "the city" what is called a city council.
    """
    if noun == "city" and noun not in council.official_name.lower().split():
        return tuple(one for one in known if noun in one.official_name.lower().split())
    if noun != "county" or council.kind is CouncilKind.COUNTY:
        return ()
    if noun in council.official_name.lower().split():
        return ()
    return tuple(one for one in known if one.kind is CouncilKind.COUNTY and one.end is None)


def is_another_since(sentence: Sentence, index: int, at: int) -> bool:
    """Whether "Leeds, and the county was rated" goes on with a council of another kind."""
    bodies = [mark for mark in sentence.marks[index + 1 : at] if Role.BODY in mark.roles]
    nouns = [word for mark in bodies for word in mark.word.split() if word in NAMES_OF_KINDS]
    councils = sentence.marks[index].councils
    return any(not can_be(noun, council) for noun in nouns for council in councils)
