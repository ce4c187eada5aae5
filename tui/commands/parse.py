"""`ofsted-tui parse`: what is understood of a source, printed."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import click

from store.characters import on_one_line
from store.importing.workers import Lost, run
from store.parsing import parse
from store.parsing.explain import explain
from store.readers import UnreadableSource
from store.readers.parts import documents
from store.readers.reading import fetch
from store.records import Document, to_json
from tui.commands.completing import files
from tui.commands.examples import ExampleCommand


@click.command(
    "parse",
    cls=ExampleCommand,
    short_help="Print what is understood of a source.",
    examples=[
        "ofsted-tui parse --json article.txt | jq .inspections",
        "ofsted-tui parse --explain article.txt",
    ],
    statuses={1: "A source cannot be read; the others are still done."},
)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", shell_complete=files)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a source.")
@click.option("--explain", "why", is_flag=True, help="Say of each grade what words made it.")
def command(sources: tuple[str, ...], as_json: bool, why: bool) -> None:
    """Print what is understood of each SOURCE, without keeping it.

    A source that cannot be read is named on standard error and the others are still done.
    """
    if as_json == why:
        raise click.UsageError("say either --json (for programs) or --explain (for people)")
    failed = False
    # A stranger's file can hang its reader or eat all memory; here that costs that file alone.
    for told in run(_explained if why else _as_json, sources, processes=1):
        if isinstance(told, Lost):
            click.echo(on_one_line(f"{told.item}: {told.reason}"), err=True)
            failed = True
        else:
            click.echo(told)
    sys.exit(failed)


def _explained(source: str) -> str | Lost:
    return _told(source, explain)


def _as_json(source: str) -> str | Lost:
    return _told(source, lambda held: json.dumps(to_json(parse(held)), ensure_ascii=False))


def _told(source: str, tell: Callable[[Document], str]) -> str | Lost:
    try:
        return "\n".join(map(tell, documents(fetch(source))))
    except UnreadableSource as error:
        return Lost(source, error.reason)
