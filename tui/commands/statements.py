"""`ofsted-tui statements`: what people said, inspectors found and reports recommend, printed."""

from __future__ import annotations

import json
import sys

import click

from store.records import to_json
from store.statements import Statement, StatementKind
from store.wording import AREAS
from tui.commands.completing import queries
from tui.commands.examples import ExampleCommand
from tui.commands.naming import query_of
from tui.commands.opened import opened_library
from tui.commands.printing import cited, is_read_by_a_person, item


@click.command(
    "statements",
    cls=ExampleCommand,
    short_help="Print quotations, findings and recommendations.",
    examples=[
        "ofsted-tui statements tone:weakness area:care_leavers year:2022..",
        "ofsted-tui statements --only recommendation '\"personal education plans\"'",
        "ofsted-tui statements --only quotation speaker:director --json | jq .speaker",
    ],
    statuses={0: "There are some.", 1: "There is none, or the library cannot be read."},
)
@click.argument("words", nargs=-1, shell_complete=queries)
@click.option(
    "--only",
    "kinds",
    type=click.Choice([kind.value for kind in StatementKind]),
    multiple=True,
    metavar="KIND",
    help="quotation, finding or recommendation; may be given again for another.",
)
@click.option(
    "--limit",
    type=click.IntRange(1, 1_000_000),
    default=500,
    show_default=True,
    metavar="NUMBER",
    help="How many statements at most.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a statement.")
def command(words: tuple[str, ...], kinds: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Print quotations, findings and recommendations that meet a query, the newest first.

    To a pipe a line a statement: what it is, the council, the area, who says it, the source and the
    words, with tabs between.

    Filters: council: region: area: year: tone: speaker: publisher:, met by the statement; grade:
    framework: kind:, met by its source. Give words that begin with - after --.
    """
    chosen = [StatementKind(kind) for kind in kinds] or list(StatementKind)
    with opened_library() as library:
        found = library.statements(query_of(words), chosen, limit)
    if found.hint:
        click.echo(found.hint, err=True)
    for each in found.statements:
        click.echo(json.dumps(to_json(each), ensure_ascii=False) if as_json else _told(each))
    if len(found.statements) < found.total:
        click.echo(f"{found.total:,} in all; --limit prints more.", err=True)
    sys.exit(0 if found.statements else 1)


def _told(statement: Statement) -> str:
    excerpt = statement.excerpt
    about = (
        statement.tone or statement.kind,
        statement.council or "",
        AREAS[statement.area] if statement.area else "",
        statement.speaker or statement.role or "",
        cited(excerpt.source, excerpt.page),
    )
    if is_read_by_a_person():
        return item(excerpt.text, about)
    return "\t".join(" ".join(part.split()) for part in (*about, excerpt.text))
