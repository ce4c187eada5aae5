"""Open the library and run the app on it."""

from __future__ import annotations

import sys

import click

from store.errors import LibraryError
from store.locations import data_directory
from store.seeding import open_seeded


def launch() -> None:
    """Run the workbench until its user leaves.

    Raises:
        click.ClickException: if there is no terminal, or the library cannot be opened; says why.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.ClickException(
            "the workbench needs a terminal; for a pipe use a command, such as `search` or `show`"
        )
    try:
        library = open_seeded(data_directory())
    except LibraryError as error:
        raise click.ClickException(str(error)) from error
    from tui.app import OfstedApp

    try:
        app = OfstedApp(library)
        app.run()
    finally:
        library.close()
    sys.exit(app.return_code or 0)
