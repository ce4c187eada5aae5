"""`ofsted-tui show`: a council's inspections, printed."""

from __future__ import annotations

import json

import click

from store.history.inspections import CouncilHistory, MergedInspection, MergedJudgement
from store.records import to_json
from store.wording import AREAS, GRADES, inspection_words
from tui.commands.completing import councils
from tui.commands.examples import ExampleCommand
from tui.commands.naming import named_council
from tui.commands.opened import opened_library


@click.command(
    "show",
    cls=ExampleCommand,
    examples=[
        "ofsted-tui show leeds",
        "ofsted-tui show \"Kirklees Council\" --json | jq '.inspections[0]'",
    ],
    statuses={1: "There is no such council, or nothing is known of it."},
)
@click.argument("council", nargs=-1, required=True, shell_complete=councils)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(council: tuple[str, ...], as_json: bool) -> None:
    """Print all inspections of a COUNCIL, the newest first, with a sentence for each grade."""
    found = named_council(council)
    with opened_library() as library:
        history = library.history(found.ons_code)
    if history is None:
        raise click.ClickException(f"The library has no source on {found.name} yet.")
    click.echo(json.dumps(to_json(history), ensure_ascii=False) if as_json else _page(history))


def _page(history: CouncilHistory) -> str:
    lines = [f"{history.council} ({history.ons_code}), {history.kind}, {history.region}"]
    for inspection in history.inspections:
        lines += ["", _heading(inspection)]
        for judgement in inspection.judgements:
            lines += _judgement_lines(judgement)
        if not inspection.judgements:
            lines += [f"    {_one_line(excerpt.text)}" for excerpt in inspection.mentions[:1]]
    return "\n".join(lines)


def _heading(inspection: MergedInspection) -> str:
    number = len(inspection.sources)
    told = f"{number} source{'s' * (number != 1)}" if number else "told as history"
    disputed = "; sources disagree on its dates" if inspection.dates_disputed else ""
    return f"{inspection_words(inspection)} ({told}{disputed})"


def _judgement_lines(judgement: MergedJudgement) -> list[str]:
    lines = []
    for reading in judgement.readings:
        change = f" ({judgement.change})" if judgement.change else ""
        dispute = " (sources disagree)" if judgement.disputed else ""
        lines.append(f"  {AREAS[judgement.area]}: {GRADES[reading.grade]}{change}{dispute}")
        lines += [f"    {_one_line(excerpt.text)}" for excerpt in reading.excerpts[:1]]
    return lines


def _one_line(text: str) -> str:
    return " ".join(text.split())
