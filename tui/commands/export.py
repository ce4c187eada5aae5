"""`ofsted-tui export`: the library's records, as they went in."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from store.errors import disk_sentence
from store.files import replacing
from store.interchange import to_line
from tui.commands.examples import ExampleCommand
from tui.commands.opened import opened_library


@click.command(
    "export",
    cls=ExampleCommand,
    examples=[
        "ofsted-tui export --format jsonl | jq .title",
        "ofsted-tui export --text -o library.jsonl",
    ],
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl"]),
    default="jsonl",
    show_default=True,
    help="jsonl: the records of `ofsted-tui parse --json`, one a line.",
)
@click.option("--text/--no-text", "with_text", default=False, help="With each source's text.")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file to write."
)
def command(form: str, with_text: bool, output: Path | None) -> None:
    """Print everything that the library has, a line a source, in the order in which it came.

    `ofsted-tui import` takes a file with texts back; without them, it knows what it has already.
    """
    with opened_library() as library:
        lines = (to_line(record, with_text) for record in library.records())
        if output is None:
            for line in lines:
                sys.stdout.buffer.write(line.encode() + b"\n")
            return
        try:
            with replacing(output) as file:
                for line in lines:
                    file.write(line.encode() + b"\n")
        except OSError as error:
            raise click.ClickException(disk_sentence("Writing", output, error)) from error
