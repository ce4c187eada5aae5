"""The gazetteer: every council that answers, or since 2009 answered, for children's services.

`councils.csv` holds England's 153 upper-tier and unitary authorities of today and the five that
were abolished while Ofsted inspected them. Codes and names are those of the Office for National
Statistics; a council that was recoded stands under the last code that it had.
"""

from __future__ import annotations

import csv
import datetime
import functools
import importlib.resources
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_OFFICIAL_WORDS = re.compile(
    r"^(?:the )?(?:(?:royal |london )*borough of |council of the |corporation of )"
    r"| (?:(?:city|county|royal|london|metropolitan|borough|district|unitary|combined) )*"
    r"(?:council|corporation|mbc|mdc|cc|bc|borough|authority)$"
)


class CouncilKind(StrEnum):
    """What sort of authority a council is."""

    COUNTY = "county"
    LONDON_BOROUGH = "London borough"
    CITY_CORPORATION = "City corporation"
    METROPOLITAN_DISTRICT = "metropolitan district"
    UNITARY = "unitary authority"


@dataclass(frozen=True, slots=True, eq=False)
class Council:
    """One council. `start` and `end` are its first and last day, None outside 2009 to today.

    There is one object of each council, which is equal to itself alone.

    `name` is the ONS short name, `official_name` what the council calls itself, `other_names`
    are short forms that neither of the two contains.
    """

    ons_code: str
    name: str
    official_name: str
    kind: CouncilKind
    region: str
    other_names: tuple[str, ...]
    start: datetime.date | None
    end: datetime.date | None

    @property
    def names(self) -> tuple[str, ...]:
        """All that it goes by: the short name, the official one, then the others."""
        return (self.name, self.official_name, *self.other_names)

    def existed_on(self, day: datetime.date) -> bool:
        """Whether it was a council on that day."""
        return (not self.start or self.start <= day) and (not self.end or day <= self.end)


@functools.cache
def councils() -> tuple[Council, ...]:
    """All councils, today's and abolished ones, by ONS code."""
    table = importlib.resources.files("store").joinpath("councils.csv")
    lines = table.read_text(encoding="utf-8").splitlines()
    return tuple(_council(row) for row in csv.DictReader(lines))


def council_by_code(ons_code: str) -> Council | None:
    """The council with that code, or None."""
    return _by_code().get(ons_code)


def council_by_name(name: str, on: datetime.date | None = None) -> Council | None:
    """The council that `name` means: any of its names, in any case, with or without "Council".

    Where two councils of one name followed each other (Dorset), the one that existed `on` that
    day, or the later one. None for a name that no council has.
    """
    found = _by_name().get(fold_name(name), ())
    if len(found) == 1:
        return found[0]
    living = [council for council in found if on is None or council.existed_on(on)]
    return max(
        living or found, key=lambda council: council.start or datetime.date.min, default=None
    )


@functools.lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """A name as it is compared: lower case, one space, without marks and official words.

    Kept for the names of the last few hundred sources: those of councils and titles come again.
    """
    words = re.sub(r"[^a-z0-9]+", " ", name.lower().replace("&", " and ").replace("’", "'")).strip()
    return _OFFICIAL_WORDS.sub("", _OFFICIAL_WORDS.sub("", words)) or words


@functools.cache
def _by_code() -> Mapping[str, Council]:
    return {council.ons_code: council for council in councils()}


@functools.cache
def _by_name() -> Mapping[str, tuple[Council, ...]]:
    index: dict[str, tuple[Council, ...]] = {}
    for council in councils():
        for name in {fold_name(name) for name in council.names}:
            index[name] = (*index.get(name, ()), council)
    return index


def _council(row: Mapping[str, str]) -> Council:
    return Council(
        ons_code=row["ons_code"],
        name=row["name"],
        official_name=row["official_name"],
        kind=CouncilKind(row["kind"]),
        region=row["region"],
        other_names=tuple(name for name in row["other_names"].split("; ") if name),
        start=datetime.date.fromisoformat(row["from"]) if row["from"] else None,
        end=datetime.date.fromisoformat(row["until"]) if row["until"] else None,
    )
