"""`ofsted-tui parse`: what is understood of a source, printed."""

from __future__ import annotations

import json
import sys

import click

from store.parsing import parse
from store.readers import UnreadableSource, read
from store.records import to_json


@click.command("parse")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--json", "as_json", is_flag=True, required=True, help="One JSON object a source.")
def command(sources: tuple[str, ...], as_json: bool) -> None:
    """Print what is understood of each SOURCE, without keeping it.

    A source that cannot be read is named on standard error and the others are still done; the
    exit status is 1 then.
    """
    failed = False
    for source in sources:
        try:
            record = parse(read(source))
        except UnreadableSource as error:
            click.echo(error, err=True)
            failed = True
            continue
        click.echo(json.dumps(to_json(record), ensure_ascii=False))
    sys.exit(failed)
