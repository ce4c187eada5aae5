"""The library that a command works on, and one sentence where there is none."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import click

from store.disk.locations import data_directory
from store.errors import LibraryError
from store.library import Library
from store.seeding import open_seeded


@contextlib.contextmanager
def opened_library() -> Iterator[Library]:
    """The library in the data directory, closed afterwards.

    Raises:
        click.ClickException: if it cannot be opened or used; says why, exit status 1.
    """
    try:
        with contextlib.closing(open_seeded(data_directory())) as library:
            yield library
    except LibraryError as error:
        raise click.ClickException(str(error)) from error
