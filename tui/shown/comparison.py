"""What the comparison shows: councils in rows, areas in columns, sorted and counted. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from store.councils import Council, council_by_code
from store.history.inspections import CouncilHistory, MergedJudgement
from store.history.standing import Standing, standings
from store.history.summary import Move, moves_between
from store.records import Area, Change, Grade
from tui.shown.days import Day
from tui.shown.scopes import Scope

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


@dataclass(slots=True)
class Asked:
    """What a person has asked of the comparison; it is still asked when they come back to it.

    `filter`, `date` and `since` are as typed; `picked` has ONS codes; `sorted_by` is a column, and
    whether its order is turned round.
    """

    filter: str = ""
    date: str = ""
    since: str = ""
    day: Day = field(default_factory=Day)
    moved_since: datetime.date | None = None
    picked: set[str] = field(default_factory=set)
    only_picked: bool = False
    sorted_by: tuple[Column, bool] = (Fact.COUNCIL, False)
    scope: Scope = field(default_factory=Scope)


@dataclass(frozen=True, slots=True)
class CouncilRow:
    """A council that existed on the day, and the inspection that it stood on, if there is one.

    If it is told what moved `since` an earlier day, `before` is what it stood on then, and `moves`
    is what became of its grades; there are none where it was not inspected anew.
    """

    council: Council
    standing: Standing | None
    since: datetime.date | None = None
    before: Standing | None = None
    moves: Mapping[Area, Move] = field(default_factory=dict)

    def judgement(self, area: Area) -> MergedJudgement | None:
        """What it was judged in that area."""
        return self.standing.judgement(area) if self.standing else None


def rows(
    histories: Iterable[CouncilHistory], day: Day, since: datetime.date | None = None
) -> list[CouncilRow]:
    """A row for each council with a history that existed on the day, by name.

    Args:
        histories: all that is known.
        day: the day that their grades are of.
        since: the earlier day from which on to tell what moved.
    """
    known = list(histories)
    stood = {each.council.ons_code: each for each in standings(known, day.at, day.published_by)}
    earlier = standings(known, since, day.published_by) if since else []
    before = {each.council.ons_code: each for each in earlier}
    found = (council_by_code(history.ons_code) for history in known)
    present = [council for council in found if council and council.existed_on(day.at)]
    return [
        _row(council, stood.get(council.ons_code), since, before.get(council.ons_code))
        for council in present
    ]


def _row(
    council: Council,
    standing: Standing | None,
    since: datetime.date | None,
    before: Standing | None,
) -> CouncilRow:
    moves = moves_between(before, standing) if before and standing else ()
    return CouncilRow(council, standing, since, before, {move.area: move for move in moves})


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

    Where it is told what moved, what improved comes first, then what stayed, then what declined.
    Those that have nothing there come last either way.
    """
    by_name = sorted(shown, key=lambda row: (row.council.name, row.council.ons_code))
    having = [row for row in by_name if _value(row, by) is not None]
    lacking = [row for row in by_name if _value(row, by) is None]
    return [*sorted(having, key=lambda row: str(_value(row, by)), reverse=backwards), *lacking]


def _value(row: CouncilRow, by: Column) -> str | None:
    if isinstance(by, Area):
        judgement, move = row.judgement(by), row.moves.get(by)
        if row.since:
            return f"{_ORDER[move.change]}{list(Grade).index(move.after)}" if move else None
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
_ORDER = {Change.UP: 0, Change.SAME: 1, Change.DOWN: 2, None: 3}


def wanted(
    known: Iterable[CouncilRow], asked: Asked, is_met: Callable[[CouncilRow], bool]
) -> list[CouncilRow]:
    """The rows that are to be shown, in their order.

    Args:
        known: a row for every council of which something is known.
        asked: whether only the marked ones are wanted, and what gives the order.
        is_met: whether a row meets the filter.
    """
    shown = (
        row
        for row in known
        if is_met(row) and (not asked.only_picked or row.council.ons_code in asked.picked)
    )
    return ordered(shown, *asked.sorted_by)
