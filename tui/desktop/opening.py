"""Hand a source to the desktop's own program for it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import click

from store.history.inspections import Source


def open_source(source: Source) -> tuple[str, bool]:
    """Open a source's page or file; what to tell the user, and whether it failed.

    Only web pages and files that are there are opened: what else an address may name is not.
    """
    target = target_of(source)
    if target is None:
        return f"nothing to open: {source.source} is no longer there and has no web address", True
    if click.launch(target) != 0:
        return f"no program here opens {target}", True
    return f"opened {target}", False


def target_of(source: Source) -> str | None:
    """The web address of a source, else its file if it is still there, else None."""
    for address in (source.url, source.source):
        if address and urlsplit(address).scheme in ("http", "https"):
            return address
    path = Path(source.source)
    return str(path.resolve()) if path.is_file() else None
