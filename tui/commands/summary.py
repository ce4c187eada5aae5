"""`ofsted-tui summary`: the picture of England at a date, or what moved since another."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

import click

from store.history.summary import (
    AreaCount,
    AreaMoves,
    Grouping,
    GroupPicture,
    Move,
    Movement,
    Picture,
    movement,
    percent,
    picture,
)
from store.records import Change, Grade, to_json
from store.wording import AREAS, GRADES
from tui.commands.days import DAY
from tui.commands.examples import ExampleCommand
from tui.commands.opened import opened_library
from tui.commands.tables import Row, table
from tui.shown.days import day_words
from tui.shown.words import CHANGED, LETTER


@click.command(
    "summary",
    cls=ExampleCommand,
    short_help="Count how many councils hold each grade.",
    examples=[
        "ofsted-tui summary --at 2024-03-31 --published-by 2024-04-30",
        "ofsted-tui summary --by region",
        "ofsted-tui summary --since 2023-03-31 --at 2024-03-31",
        "ofsted-tui summary --json | jq '.groups[0].areas[0].share'",
    ],
)
@click.option("--at", type=DAY, help="The day to count at; today where it is not given.")
@click.option("--since", type=DAY, help="Tell what moved between this day and the day of --at.")
@click.option("--published-by", type=DAY, help="Leave out what was published later.")
@click.option(
    "--by", type=click.Choice([by.value for by in Grouping]), help="Count group by group too."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(
    at: datetime.date | None,
    since: datetime.date | None,
    published_by: datetime.date | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Count how many councils hold each grade, as official statistics do.

    Each council counts with its latest inspection that had ended by the day; a council without one
    does not count, and one that was abolished leaves with its last day. O is outstanding, G good,
    RI requires improvement, I inadequate, A adequate (until 2013). A date is written
    2024-03-31; 2024-03 and 2024 mean their last day.
    """
    day = at or datetime.date.today()
    if since is not None and since >= day:
        raise click.UsageError(f"--since {since} is not before {day}.")
    by_group = Grouping(by) if by else None
    with opened_library() as library:
        histories = library.histories()
    counted: Picture | Movement
    if since is None:
        counted = picture(histories, day, published_by, by_group)
        lines = _picture_lines(counted)
    else:
        counted = movement(histories, since, day, published_by, by_group)
        lines = _movement_lines(counted)
    as_text = "\n".join(lines)
    click.echo(json.dumps(to_json(counted), ensure_ascii=False) if as_json else as_text)


def _picture_lines(counted: Picture) -> Iterator[str]:
    yield f"{day_words(counted.at)}{_cut_off(counted.published_by)}"
    for group in counted.groups:
        yield ""
        yield f"{group.name}: {group.inspected} of {group.councils} councils have an inspection"
        yield from _grade_table(group)


def _grade_table(group: GroupPicture) -> list[str]:
    if not group.areas:
        return []
    grades = [
        grade
        for grade in Grade
        if grade is not Grade.ADEQUATE or any(area.grades[grade] for area in group.areas)
    ]
    heads = ["", *(LETTER[grade] for grade in grades), "All", "Good or outstanding"]
    has_disputes = any(area.disputed for area in group.areas)
    rows: list[Row] = [
        [
            AREAS[area.area],
            *(area.grades[grade] for grade in grades),
            area.counted,
            _share(area),
            *([area.disputed] if has_disputes else []),
        ]
        for area in group.areas
    ]
    return table([*heads, *(["Disputed, not counted"] if has_disputes else [])], rows)


def _movement_lines(moved: Movement) -> Iterator[str]:
    yield f"{day_words(moved.since)} to {day_words(moved.at)}{_cut_off(moved.published_by)}"
    heads = ["", "Improved", "Same", "Declined", "Other scale", "Not anew"]
    for group in moved.groups:
        yield ""
        if not group.areas:
            yield f"{group.name}: no council has a grade on both days"
            continue
        yield group.name
        yield from table(heads, [_moves(area) for area in group.areas])
    changed = [_move(move) for move in moved.moves if move.change is not Change.SAME]
    if changed:
        yield ""
        yield from table(["Council", "Area", "Before", "After", "Change"], changed)


def _moves(area: AreaMoves) -> Row:
    told = (area.improved, area.same, area.declined, area.incomparable, area.not_inspected)
    return [AREAS[area.area], *told]


def _move(move: Move) -> Row:
    told = CHANGED[move.change]
    return [move.council, AREAS[move.area], GRADES[move.before], GRADES[move.after], told]


def _share(area: AreaCount) -> str:
    if area.share is None:
        return "-"
    return f"{area.good_or_outstanding} ({percent(area)}%)"


def _cut_off(day: datetime.date | None) -> str:
    return f", published by {day_words(day)}" if day else ""
