"""`ofsted-tui man`: the manual page."""

from __future__ import annotations

import datetime
from importlib.metadata import PackageNotFoundError, version

import click

from tui.commands.examples import ExampleCommand
from tui.commands.shells import PROGRAM


@click.command(
    "man",
    cls=ExampleCommand,
    short_help="Print the manual page.",
    examples=[
        "ofsted-tui man | man -l -",
        "ofsted-tui man > ~/.local/share/man/man1/ofsted-tui.1",
    ],
)
@click.pass_context
def command(context: click.Context) -> None:
    """Print the manual page, made of the help of all commands."""
    from tui.commands.manual import manual

    try:
        release = version(PROGRAM)
    except PackageNotFoundError:  # it runs from a checkout that is not installed
        release = "development"
    group = context.find_root().command
    assert isinstance(group, click.Group)
    click.echo(manual(group, PROGRAM, release, datetime.date.today()), nl=False)
