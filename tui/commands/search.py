"""`ofsted-tui search`: what the search box finds, printed."""

from __future__ import annotations

import json
import sys

import click

from store.records import to_json
from store.search.searching import Hit
from tui.commands.completing import queries
from tui.commands.examples import ExampleCommand
from tui.commands.naming import query_of
from tui.commands.opened import opened_library
from tui.commands.printing import cited, is_read_by_a_person, item


@click.command(
    "search",
    cls=ExampleCommand,
    short_help="Find councils, judgements, titles and sentences.",
    examples=[
        "ofsted-tui search personal education plans",
        "ofsted-tui search council:leeds grade:outstanding",
        "ofsted-tui search '\"care leavers\" year:2018..2022 -adoption'",
        "ofsted-tui search good OR outstanding --json | jq .text",
    ],
    statuses={0: "Something was found.", 1: "Nothing was found, or the library cannot be read."},
)
@click.argument("words", nargs=-1, required=True, shell_complete=queries)
@click.option(
    "--limit",
    type=click.IntRange(1, 10_000),
    default=50,
    show_default=True,
    metavar="NUMBER",
    help="How many hits at most.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a hit.")
def command(words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find councils, judgements, titles and sentences that have all WORDS.

    To a pipe a line a hit: its kind, the council, the source and the sentence, with tabs between.

    Filters: council: region: grade: area: year: framework: kind: publisher: speaker:. Give
    words that begin with - after --.
    """
    with opened_library() as library:
        results = library.search(query_of(words), limit)
        meant = None if results.hits or results.hint else library.respelled(query_of(words))
    if results.hint:
        click.echo(results.hint, err=True)
    elif meant:
        click.echo(f"Nothing was found; did you mean {meant.strip()}?", err=True)
    elif not results.hits:
        click.echo("Nothing was found: fewer words, or OR between them, may find some.", err=True)
    for hit in results.hits:
        click.echo(json.dumps(to_json(hit), ensure_ascii=False) if as_json else _told(hit))
    sys.exit(0 if results.hits else 1)


def _told(hit: Hit) -> str:
    source = cited(hit.source) if hit.source else ""
    if is_read_by_a_person():
        return item(hit.text, (hit.kind, hit.council, source))
    return "\t".join((hit.kind, hit.council or "", source, " ".join(hit.text.split())))
