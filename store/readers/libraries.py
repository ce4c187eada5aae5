"""The libraries that only some formats need, and one sentence where they are missing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from store.readers.unreadable import Unreadable


@contextlib.contextmanager
def needs_documents(what: str) -> Iterator[None]:
    """Say how to get the library that reading `what` needs, where importing it fails.

    Raises:
        Unreadable: instead of the ImportError.
    """
    try:
        yield
    except ImportError as error:
        raise Unreadable(
            f"is {what}, which needs more libraries: pip install 'ofsted-tui[documents]'"
        ) from error
