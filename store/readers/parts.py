"""The documents that a source holds: itself, a feed's entries, what a message brings along."""

from __future__ import annotations

import hashlib

from msgspec import structs

from store.characters import on_one_line
from store.readers.reading import Content, UnreadableSource, fetch, format_of, read_content
from store.readers.sniffing import Format
from store.readers.unreadable import Unreadable
from store.records import Document, Extract

MAX_DEPTH = 3
"""How many messages are opened that are attached to each other."""


def read(source: str) -> Document:
    """The document in the file, or at the web address, named `source`; the first of several.

    Raises:
        UnreadableSource: if it cannot be had, or no text be made of it.
    """
    return documents(fetch(source))[0]


def documents(content: Content, depth: int = 0) -> list[Document]:
    """The documents that some bytes hold, at least one.

    The entries of a feed and what is attached to an e-mail go by the source's name with `#` and
    a number or a name behind it. What is attached and cannot be read is told in the warnings of
    the message.

    Raises:
        UnreadableSource: if there is none.
    """
    try:
        form = format_of(content)
        if form is Format.FEED:
            from store.readers.feed import extract_entries

            entries = enumerate(extract_entries(content.data), start=1)
            return [_entry(content, number, entry) for number, entry in entries]
    except Unreadable as error:
        raise UnreadableSource(content.source, str(error)) from error
    return _message(content, depth) if form is Format.EMAIL else [read_content(content, form)]


def _entry(feed: Content, number: int, entry: Extract) -> Document:
    """An entry as a document; it is known by what it says, since a feed changes around it."""
    said = "\0".join((entry.title or "", entry.url or "", str(entry.published or ""), entry.text))
    return Document(
        source=on_one_line(f"{feed.source}#{number}"),
        sha256=hashlib.sha256(said.encode()).hexdigest(),
        **structs.asdict(entry),
    )


def _message(content: Content, depth: int) -> list[Document]:
    from store.readers.email import attachments

    brought: list[Document] = []
    warnings: list[str] = []
    for name, data in attachments(content.data):
        digest = hashlib.sha256(data).hexdigest()
        part = Content(f"{content.source}#{name}", name, data, digest)
        try:
            if depth == MAX_DEPTH:
                raise UnreadableSource(part.source, "is attached too deep")
            brought += documents(part, depth + 1)
        except UnreadableSource as error:
            warnings.append(f"the attachment {on_one_line(name)} is not read: it {error.reason}")
    try:
        message = read_content(content, Format.EMAIL)
    except UnreadableSource:
        if not brought:
            raise
        return brought
    return [structs.replace(message, warnings=(*message.warnings, *warnings)), *brought]
