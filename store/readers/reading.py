"""Fetch a source's bytes and give them to the reader of their format."""

from __future__ import annotations

import hashlib
from pathlib import Path

from store.readers import text
from store.readers.extract import Extract, Unreadable
from store.records import Document

MAX_BYTES = 32 * 1024 * 1024
"""What a reader takes at most; the longest of Ofsted's reports has about two megabytes."""


class UnreadableSource(Exception):
    """A source that no record can be made of; `str()` is one sentence for its user."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


def read(source: str) -> Document:
    """The document in the file named `source`.

    Raises:
        UnreadableSource: if there is no such file, or it holds no text.
    """
    path = Path(source)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableSource(
                source, f"it is larger than {MAX_BYTES // 2**20} MB; split it and try again"
            )
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableSource(source, f"cannot be read: {error.strerror}") from error
    try:
        found = _extract(content)
    except Unreadable as error:
        raise UnreadableSource(source, str(error)) from error
    return Document(
        source=source,
        sha256=hashlib.sha256(content).hexdigest(),
        text=found.text,
        kind=found.kind,
        title=found.title,
        publisher=found.publisher,
        author=found.author,
        published=found.published,
        url=found.url,
        pages=found.pages,
    )


def _extract(content: bytes) -> Extract:
    if content.startswith(b"%PDF-"):
        from store.readers import pdf

        return pdf.extract(content)
    return text.extract(content)
