"""What is counted under the comparison: the grades of some councils, or what moved. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from store.councils import Council
from store.history.standing import councils_on
from store.history.summary import AreaCount, AreaMoves, count_areas, group_moves, percent
from store.records import Grade
from store.wording import AREAS
from tui.shown.comparison import CouncilRow
from tui.shown.days import Day
from tui.shown.scopes import Scope, Whose
from tui.shown.words import LETTER, count

_WIDE = max(map(len, AREAS.values()))


@dataclass(frozen=True, slots=True)
class Members:
    """Some councils: what they are called, how many there are, and a row for each known one."""

    name: str
    councils: int
    rows: tuple[CouncilRow, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted: a line for the heads and one an area, and how many councils count."""

    lines: tuple[str, ...]
    counted: str


def members(
    known: Sequence[CouncilRow],
    shown: Sequence[CouncilRow],
    near: Council | None,
    scope: Scope,
    group: Collection[str],
    day: Day,
) -> Members:
    """The councils that a scope means.

    Args:
        known: a row for every council of which something is known.
        shown: those of them that are shown.
        near: the council that says which region or kind is meant; without one it is England.
        scope: whose grades are wanted.
        group: the ONS codes of the group that the scope names.
        day: the day that the rows are of.
    """
    match scope.whose:
        case Whose.SHOWN:
            return Members("Councils shown", len(shown), tuple(shown))
        case Whose.GROUP:
            return _such(scope.group, known, day, lambda each: each.ons_code in group)
        case Whose.REGION if near:
            return _such(near.region, known, day, lambda each: each.region == near.region)
        case Whose.KIND if near:
            return _such(str(near.kind), known, day, lambda each: each.kind is near.kind)
    return _such("England", known, day, lambda _: True)


def near_part(near: Council | None, scope: Scope) -> str | None:
    """What of the council that the cursor is on says which councils a scope means; None if all."""
    if near is None:
        return None
    return {Whose.REGION: near.region, Whose.KIND: str(near.kind)}.get(scope.whose)


def _such(
    name: str, known: Iterable[CouncilRow], day: Day, belongs: Callable[[Council], bool]
) -> Members:
    present = sum(map(belongs, councils_on(day.at)))
    return Members(name, present, tuple(row for row in known if belongs(row.council)))


def grades(among: Members) -> Tally:
    """How many of the councils hold each grade, as official statistics count."""
    stood = [row.standing for row in among.rows if row.standing]
    areas = count_areas(stood)
    used = [
        grade
        for grade in Grade
        if grade is not Grade.ADEQUATE or any(area.grades[grade] for area in areas)
    ]
    heads = "".join(f"{LETTER[grade]:>4}" for grade in used)
    lines = (
        f"{AREAS[area.area]:{_WIDE}}"
        + "".join(f"{area.grades[grade]:>4}" for grade in used)
        + f"{area.counted:>6}  {_share(area)}"
        for area in areas
    )
    return Tally(
        (f"{'':{_WIDE}}{heads}{'all':>6}  good or outstanding", *lines),
        f"{len(stood)} of {count(among.councils, 'council')} inspected",
    )


def moves(among: Members) -> Tally:
    """How many of the councils improved, stayed and declined when they were inspected anew."""
    pairs = [(row.before, row.standing) for row in among.rows if row.before and row.standing]
    areas = group_moves(among.name, pairs).areas
    anew = sum(before.inspection != after.inspection for before, after in pairs)
    is_mixed = any(area.incomparable for area in areas)
    heads = f"{'improved':>10}{'same':>6}{'declined':>10}{'not anew':>10}"
    return Tally(
        (
            f"{'':{_WIDE}}{heads}" + "  on another scale" * is_mixed,
            *(_moved(area, is_mixed) for area in areas),
        ),
        f"{anew} of {count(among.councils, 'council')} inspected anew",
    )


def _moved(area: AreaMoves, is_mixed: bool) -> str:
    told = f"{area.improved:>10}{area.same:>6}{area.declined:>10}{area.not_inspected:>10}"
    return f"{AREAS[area.area]:{_WIDE}}{told}" + f"  {area.incomparable:>16}" * is_mixed


def _share(area: AreaCount) -> str:
    share = f"{area.good_or_outstanding:>3} {percent(area):>4}%" if area.counted else f"{'–':>3}"
    return share + (f"  {area.disputed} disputed, not counted" if area.disputed else "")
