"""`ofsted-tui check`: where the library's sources disagree."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import click

from store.history.disagreements import Disagreement
from store.history.inspections import Source
from store.records import to_json
from store.wording import date_words
from tui.commands.examples import ExampleCommand
from tui.commands.opened import opened_library
from tui.shown.disputes import inspection_named, matter_named, value_named


@click.command(
    "check",
    cls=ExampleCommand,
    short_help="Print where sources disagree.",
    examples=[
        "ofsted-tui check",
        "ofsted-tui check --json | jq -r .council | uniq -c",
    ],
    statuses={0: "No two sources disagree.", 1: "Some do, or the library cannot be read."},
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a disagreement.")
def command(as_json: bool) -> None:
    """Print where sources give one judgement two grades, or one inspection two dates.

    Each claim stands with its sources and a sentence.
    """
    found = 0
    with opened_library() as library:
        for disagreement in library.disagreements():
            as_text = "\n".join(_lines(disagreement))
            plain = json.dumps(to_json(disagreement), ensure_ascii=False) if as_json else as_text
            click.echo(plain)
            found += 1
    if not (found or as_json):
        click.echo("No two sources disagree.", err=True)
    sys.exit(1 if found else 0)


def _lines(disagreement: Disagreement) -> Iterator[str]:
    yield f"{disagreement.council}, {inspection_named(disagreement)}: {matter_named(disagreement)}"
    for claim in disagreement.claims:
        yield f"  {value_named(claim.value, disagreement.matter)}"
        for source in claim.sources:
            yield f"    {_name(source)}"
            yield from (
                f"      {' '.join(excerpt.text.split())}"
                for excerpt in claim.excerpts
                if excerpt.source == source
            )


def _name(source: Source) -> str:
    parts = (source.publisher, source.title, date_words(source.published))
    return ", ".join(" ".join(part.split()) for part in parts if part) or source.source
