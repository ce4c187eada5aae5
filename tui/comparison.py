"""What the comparison shows: councils in rows, areas in columns, sorted and counted. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from store.councils import Council, council_by_code
from store.dates import PartialDate
from store.history import CouncilHistory, MergedJudgement
from store.records import Area, Grade
from store.standing import Standing, councils_on, standings
from store.summary import AreaCount, count_areas, percent
from store.wording import AREAS, date_words
from tui.words import LETTER

LATEST = datetime.date.max
"""The day at which the latest of all grades are those that count."""

SHORT = {
    Area.OVERALL: "Overall",
    Area.LEADERS: "Leaders",
    Area.HELP_AND_PROTECTION: "Help",
    Area.CARE: "Care",
    Area.CARE_LEAVERS: "Leavers",
    Area.CARE_AND_CARE_LEAVERS: "Care+L",
    Area.ADOPTION: "Adoption",
}
"""The areas as heads of narrow columns; the sixth is care with care leavers, judged together."""


class Fact(StrEnum):
    """The columns that are no areas."""

    COUNCIL = "Council"
    INSPECTED = "Inspected"
    REGION = "Region"
    KIND = "Kind"


Column = Fact | Area


class Scope(StrEnum):
    """Whose grades are counted under the table."""

    ENGLAND = "England"
    REGION = "region"
    KIND = "kind"
    SHOWN = "councils shown"


@dataclass(frozen=True, slots=True)
class Day:
    """The day that is compared at, and the cut-off for what was published."""

    at: datetime.date = LATEST
    published_by: datetime.date | None = None

    @classmethod
    def read(cls, text: str) -> Day:
        """What a person means with a date, or with a date and a cut-off; nothing is the latest.

        Raises:
            ValueError: if it is something else; says what to write.
        """
        try:
            days = [PartialDate(word).latest for word in text.split()]
            return cls(*days)
        except (TypeError, ValueError):
            raise ValueError(
                f"{text.strip()[:40]!r} is no date; write 2024-03-31, or a cut-off behind it"
            ) from None

    @property
    def words(self) -> str:
        """The day as it is written under the table."""
        at = "latest grades" if self.at == LATEST else _words(self.at)
        return at + (f", published by {_words(self.published_by)}" if self.published_by else "")


@dataclass(slots=True)
class Asked:
    """What a person has asked of the comparison; it is still asked when they come back to it.

    `filter` and `date` are as typed; `picked` has ONS codes; `sorted_by` is a column, and whether
    its order is turned round.
    """

    filter: str = ""
    date: str = ""
    day: Day = field(default_factory=Day)
    picked: set[str] = field(default_factory=set)
    only_picked: bool = False
    sorted_by: tuple[Column, bool] = (Fact.COUNCIL, False)
    scope: Scope = Scope.ENGLAND


@dataclass(frozen=True, slots=True)
class CouncilRow:
    """A council that existed on the day, and the inspection that it stood on, if there is one."""

    council: Council
    standing: Standing | None

    def judgement(self, area: Area) -> MergedJudgement | None:
        """What it was judged in that area."""
        return self.standing.judgement(area) if self.standing else None


def rows(histories: Iterable[CouncilHistory], day: Day) -> list[CouncilRow]:
    """A row for each council with a history that existed on the day, by name."""
    known = list(histories)
    stood = {each.council.ons_code: each for each in standings(known, day.at, day.published_by)}
    found = (council_by_code(history.ons_code) for history in known)
    present = [council for council in found if council and council.existed_on(day.at)]
    return [CouncilRow(council, stood.get(council.ons_code)) for council in present]


def columns(shown: Iterable[CouncilRow]) -> list[Column]:
    """The council, the areas that any of these councils has, and what else is known of it."""
    judged = {
        judgement.area
        for row in shown
        if row.standing
        for judgement in row.standing.inspection.judgements
    }
    areas = [area for area in Area if area in judged]
    return [Fact.COUNCIL, *areas, Fact.INSPECTED, Fact.REGION, Fact.KIND]


def ordered(shown: Iterable[CouncilRow], by: Column, backwards: bool) -> list[CouncilRow]:
    """The rows sorted by a column: the best grade, or the latest inspection, first.

    Those that have nothing there come last either way.
    """
    by_name = sorted(shown, key=lambda row: (row.council.name, row.council.ons_code))
    having = [row for row in by_name if _value(row, by) is not None]
    lacking = [row for row in by_name if _value(row, by) is None]
    return [*sorted(having, key=lambda row: str(_value(row, by)), reverse=backwards), *lacking]


@dataclass(frozen=True, slots=True)
class Tally:
    """The grades of some councils, counted as official statistics count."""

    name: str
    councils: int
    inspected: int
    areas: tuple[AreaCount, ...]

    @property
    def lines(self) -> list[str]:
        """A line for the heads, and one an area."""
        grades = [
            grade
            for grade in Grade
            if grade is not Grade.ADEQUATE or any(area.grades[grade] for area in self.areas)
        ]
        wide = max(map(len, AREAS.values()))
        heads = "".join(f"{LETTER[grade]:>5}" for grade in grades)
        return [
            f"{'':{wide}}{heads}{'all':>6}  good or outstanding",
            *(
                f"{AREAS[area.area]:{wide}}"
                + "".join(f"{area.grades[grade]:>5}" for grade in grades)
                + f"{area.counted:>6}  {_share(area)}"
                for area in self.areas
            ),
        ]


def tally(
    known: Sequence[CouncilRow],
    shown: Sequence[CouncilRow],
    near: Council | None,
    scope: Scope,
    day: Day,
) -> Tally:
    """The grades of England, of the region or kind of a council, or of the councils shown.

    Args:
        known: a row for every council of which something is known.
        shown: those of them that are shown.
        near: the council that says which region or kind is meant; without one it is England.
        scope: whose grades are wanted.
        day: the day that the rows are of.
    """
    if scope is Scope.SHOWN:
        members, among, name = [row.council for row in shown], shown, "Councils shown"
    elif near is None or scope is Scope.ENGLAND:
        members, among, name = councils_on(day.at), known, "England"
    else:
        name = _group(near, scope)
        members = [council for council in councils_on(day.at) if _group(council, scope) == name]
        among = [row for row in known if _group(row.council, scope) == name]
    stood = [row.standing for row in among if row.standing]
    return Tally(name, len(members), len(stood), count_areas(stood))


def _group(council: Council, scope: Scope) -> str:
    return council.region if scope is Scope.REGION else str(council.kind)


def _share(area: AreaCount) -> str:
    share = f"{area.good_or_outstanding:>3} {percent(area):>4}%" if area.counted else f"{'–':>3}"
    return share + (f"  {area.disputed} disputed, not counted" if area.disputed else "")


def _value(row: CouncilRow, by: Column) -> str | None:
    if isinstance(by, Area):
        judgement = row.judgement(by)
        return str(list(Grade).index(judgement.grade)) if judgement else None
    if by is Fact.INSPECTED:
        date = row.standing.inspection.date if row.standing else None
        # The later a date is, the earlier it comes: its digits are turned round.
        return date.translate(_TURNED) if date else None
    return {
        Fact.COUNCIL: row.council.name,
        Fact.REGION: row.council.region,
        Fact.KIND: str(row.council.kind),
    }[by]


_TURNED = str.maketrans("0123456789", "9876543210")


def _words(day: datetime.date) -> str:
    return date_words(PartialDate(day.isoformat()))
