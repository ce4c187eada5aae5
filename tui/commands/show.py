"""`ofsted-tui show`: a council's inspections, printed."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from store.councils import Council
from store.history.inspections import CouncilHistory, Excerpt, MergedInspection, MergedJudgement
from store.library import Library
from store.records import to_json
from store.wording import AREAS, GRADES, inspection_words
from tui.commands.completing import councils
from tui.commands.examples import ExampleCommand
from tui.commands.naming import named_council
from tui.commands.opened import opened_library
from tui.commands.printing import cited, paragraph


@click.command(
    "show",
    cls=ExampleCommand,
    short_help="Print a council's inspections, with sentences.",
    examples=[
        "ofsted-tui show leeds",
        "ofsted-tui show \"Kirklees Council\" --json | jq '.inspections[0]'",
    ],
    statuses={1: "There is no such council, or nothing is known of it."},
)
@click.argument("council", nargs=-1, required=True, shell_complete=councils)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(council: tuple[str, ...], as_json: bool) -> None:
    """Print all inspections of a COUNCIL, the newest first.

    Each grade stands with a sentence that says it, and where that is from.
    """
    found = named_council(council)
    with opened_library() as library:
        history = library.history(found.ons_code)
        near = "" if history else _near(library, found)
    if history is None:
        raise click.ClickException(f"The library has no source on {found.name} yet{near}.")
    click.echo(json.dumps(to_json(history), ensure_ascii=False) if as_json else _page(history))


def _near(library: Library, council: Council) -> str:
    """Councils that the library knows and whose name has that of the council in it."""
    known = [each.council for each in library.councils() if council.name in each.council]
    return f", but on {' and '.join(known)}" if known else ""


def _page(history: CouncilHistory) -> str:
    lines = [f"{history.council} ({history.ons_code}), {history.kind}, {history.region}"]
    for inspection in history.inspections:
        lines += ["", _heading(inspection)]
        for judgement in inspection.judgements:
            lines += _judgement_lines(judgement)
        if not inspection.judgements:
            lines += _quoted(inspection.mentions)
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
        lines += _quoted(reading.excerpts)
    return lines


def _quoted(excerpts: Sequence[Excerpt]) -> list[str]:
    """The first of some excerpts, and where it is from."""
    return [
        line
        for excerpt in excerpts[:1]
        for line in (
            paragraph(excerpt.text, "    "),
            paragraph(f"— {cited(excerpt.source, excerpt.page)}", "    "),
        )
    ]
