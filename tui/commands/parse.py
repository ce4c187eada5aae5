"""`ofsted-tui parse`: what is understood of a source, printed."""

from __future__ import annotations

import json
import sys

import click

from store.parsing import parse
from store.parsing.explain import explain
from store.readers import UnreadableSource, read
from store.records import to_json
from tui.commands.examples import ExampleCommand


@click.command(
    "parse",
    cls=ExampleCommand,
    examples=[
        "ofsted-tui parse --json article.txt | jq .inspections",
        "ofsted-tui parse --explain article.txt",
    ],
)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a source.")
@click.option("--explain", "why", is_flag=True, help="Say of each grade what words made it.")
def command(sources: tuple[str, ...], as_json: bool, why: bool) -> None:
    """Print what is understood of each SOURCE, without keeping it.

    A source that cannot be read is named on standard error and the others are still done; the
    exit status is 1 then.
    """
    if as_json == why:
        raise click.UsageError("say either --json (for programs) or --explain (for people)")
    failed = False
    for source in sources:
        try:
            document = read(source)
        except UnreadableSource as error:
            click.echo(error, err=True)
            failed = True
            continue
        if why:
            click.echo(explain(document))
        else:
            click.echo(json.dumps(to_json(parse(document)), ensure_ascii=False))
    sys.exit(failed)
