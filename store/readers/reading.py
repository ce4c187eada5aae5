"""Fetch a source's bytes and give them to the reader of their format."""

from __future__ import annotations

import hashlib
import importlib
import stat
from dataclasses import dataclass
from pathlib import Path

from msgspec import structs

from store.characters import on_one_line
from store.readers import url as web
from store.readers.sniffing import Format, is_known_name, sniff
from store.readers.unreadable import Unreadable
from store.records import Document, Extract

MAX_BYTES = 32 * 1024 * 1024
"""What a reader takes at most; the longest of Ofsted's reports has about two megabytes."""


class UnreadableSource(Exception):
    """A source that no record can be made of; `str()` is one sentence for its user."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return on_one_line(f"{self.source}: {self.reason}")


@dataclass(frozen=True, slots=True)
class Content:
    """A source's bytes; `sha256` is what it is known by."""

    source: str
    name: str
    data: bytes
    sha256: str
    charset: str | None = None
    url: str | None = None


def fetch(source: str) -> Content:
    """The bytes of a file or web address.

    Raises:
        UnreadableSource: if they cannot be had, or are too many.
    """
    try:
        if web.is_url(source):
            page = web.fetch(source, MAX_BYTES)
            shown = web.without_password(source)
            return Content(
                shown, page.name, page.content, _digest(page.content), page.charset, page.url
            )
        path = Path(source)
        data = _file(path)
        return Content(source, path.name, data, _digest(data))
    except Unreadable as error:
        raise UnreadableSource(source, str(error)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableSource(source, f"cannot be read: {reason}") from error


def read_content(content: Content, form: Format) -> Document:
    """The document that bytes of that format are, which is any but a feed, which holds some.

    It goes by its source's name with nothing unseen in it.

    Raises:
        UnreadableSource: if no text can be made of them.
    """
    try:
        found = _extract(content, form)
    except Unreadable as error:
        raise UnreadableSource(content.source, str(error)) from error
    fields = structs.asdict(found) | {"url": found.url or content.url}
    return Document(source=on_one_line(content.source), sha256=content.sha256, **fields)


def _file(path: Path) -> bytes:
    about = path.stat()
    if stat.S_ISDIR(about.st_mode):
        raise Unreadable("is a folder; ofsted-tui import takes folders")
    if not stat.S_ISREG(about.st_mode):
        raise Unreadable("is no file")
    if about.st_size > MAX_BYTES:
        raise Unreadable(f"is larger than {MAX_BYTES // 2**20} MB; split it and try again")
    with path.open("rb", buffering=0) as file:
        return file.readall()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def format_of(content: Content) -> Format:
    """The format that some bytes have.

    Raises:
        Unreadable: if there is no reader for it.
    """
    # The last part of a web address, "index.php", says nothing of what comes from there.
    name = content.name if not content.url or is_known_name(content.name) else ""
    return sniff(content.data, name)


def _extract(content: Content, form: Format) -> Extract:
    if form is Format.HTML:
        from store.readers import html

        return html.extract(content.data, content.charset)
    module, function = _READERS[form]
    extract = getattr(importlib.import_module(f"store.readers.{module}"), function)
    found: Extract = extract(content.data)
    return found


_READERS = {
    Format.PDF: ("pdf", "extract"),
    Format.DOCX: ("docx", "extract"),
    Format.XLSX: ("table", "extract_xlsx"),
    Format.CSV: ("table", "extract_csv"),
    Format.EMAIL: ("email", "extract"),
    Format.MHTML: ("mhtml", "extract"),
    Format.MARKDOWN: ("markdown", "extract"),
    Format.TEXT: ("text", "extract"),
}
"""The module and function that read a format; imported when first needed."""
