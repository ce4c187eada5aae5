"""`ofsted-tui keys`: every binding with its keys, and what is wrong with the user's own."""

from __future__ import annotations

import json
import sys

import click

from tui.commands.examples import ExampleCommand


@click.command(
    "keys",
    cls=ExampleCommand,
    short_help="Print every key, in the form of a key map.",
    examples=[
        "ofsted-tui keys",
        "ofsted-tui keys --json | jq -r 'select(.id == \"browser.copy\").keys[]'",
    ],
    statuses={1: "Something in the key map cannot hold."},
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a binding.")
def command(as_json: bool) -> None:
    """Print every key of the workbench, with what it does, in the form of a key map.

    To have your own keys, put the lines that you want otherwise into the file that the first line
    names. What cannot hold there is told on standard error.
    """
    from tui.keys.bindings import known, written
    from tui.keys.keymap import FILE, config_directory, line, load

    directory = config_directory()
    keymap = load(directory)
    here = None
    if not as_json:
        click.echo(f"# Lines like these in {directory / FILE} change the keys.")
    for binding in known().values():
        keys = tuple(written(key) for key in keymap.of(binding.id, binding.keys))
        if as_json:
            plain = {"id": binding.id, "keys": keys, "does": binding.does, "where": binding.where}
            click.echo(json.dumps(plain, ensure_ascii=False))
            continue
        if binding.where != here:
            click.echo(f"\n# {binding.where}")
            here = binding.where
        click.echo(f"{line(binding.id, keys):<44} # {binding.does}")
    for problem in keymap.problems:
        click.echo(problem, err=True)
    sys.exit(1 if keymap.problems else 0)
