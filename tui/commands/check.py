"""`ofsted-tui check`: where the library's sources disagree, or were not understood."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import click

from store.history.disagreements import Disagreement
from store.history.inspections import Source
from store.history.merging import source_of
from store.open_grades import open_grade
from store.records import Record, to_json
from store.wording import date_words
from tui.commands.examples import ExampleCommand
from tui.commands.opened import opened_library
from tui.shown.disputes import inspection_named, matter_named, value_named

_AROUND = 60


@click.command(
    "check",
    cls=ExampleCommand,
    short_help="Print where sources disagree.",
    examples=[
        "ofsted-tui check",
        "ofsted-tui check --left-open",
        "ofsted-tui check --json | jq -r .council | uniq -c",
    ],
    statuses={
        0: "No two sources disagree, or all was understood.",
        1: "Some do, or were not; or the library cannot be read.",
    },
)
@click.option("--left-open", is_flag=True, help="Print what was seen and not understood instead.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(left_open: bool, as_json: bool) -> None:
    """Print where sources give one judgement two grades, or one inspection two dates.

    Each claim stands with its sources and a sentence. With --left-open it prints the sources in
    which something was seen and not understood, such as a grade that no words tie to a council,
    with the words around it.
    """
    found = 0
    with opened_library() as library:
        for each in library.left_open() if left_open else library.disagreements():
            plain = _json(each) if as_json else "\n".join(_lines(each))
            click.echo(plain)
            found += 1
    if not (found or as_json):
        said = "All was understood." if left_open else "No two sources disagree."
        click.echo(said, err=True)
    sys.exit(1 if found else 0)


def _json(found: Disagreement | Record) -> str:
    if isinstance(found, Record):
        told: object = {"source": to_json(source_of(found)), "warnings": list(found.warnings)}
    else:
        told = to_json(found)
    return json.dumps(told, ensure_ascii=False)


def _lines(found: Disagreement | Record) -> Iterator[str]:
    return _left_open(found) if isinstance(found, Record) else _disagreement(found)


def _left_open(record: Record) -> Iterator[str]:
    yield _name(source_of(record))
    for warning in record.warnings:
        yield f"  {warning}"
        if grade := open_grade(record.text, warning):
            around = record.text[max(0, grade.start - _AROUND) : grade.end + _AROUND]
            yield f"    … {' '.join(around.split())} …"


def _disagreement(disagreement: Disagreement) -> Iterator[str]:
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
