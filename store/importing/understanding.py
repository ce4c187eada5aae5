"""One source to its record, or to the reason why there is none: what a worker does."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import msgspec

from store.index.blobs import pack, unpack
from store.records import Document, Record, SourceKind


class State(StrEnum):
    """What became of a source.

    `UNMAPPED` is a table whose columns have to be confirmed; `GROUPS` are the groups of councils
    that an archive has beside its sources.
    """

    NEW = "new"
    KNOWN = "known"
    UNMAPPED = "unmapped"
    FAILED = "failed"
    GROUPS = "groups"


class Understood(msgspec.Struct, frozen=True, gc=False):
    """A source and what became of it: a record if it is new, a reason if it failed.

    `mapping` is, for a table that is unmapped, what each column seems to say: `column=heading`.
    """

    source: str
    state: State
    sha256: str | None = None
    record: Record | None = None
    reason: str | None = None
    mapping: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[object, ...]:
        """How it goes from a worker to the library: its record as bytes.

        What pickle makes of a record's thousand parts takes four times as long to make and read.
        """
        packed = pack(self.record) if self.record else None
        told = (self.source, self.state, self.sha256, packed, self.reason, self.mapping)
        return _arrived, told


def _arrived(
    source: str, state: State, sha256: str | None, packed: bytes | None, *rest: Any
) -> Understood:
    record = unpack(packed, Record) if packed else None
    return Understood(source, state, sha256, record, *rest)


class Understanding:
    """A task for workers: read a source, and parse it unless it is known.

    Args:
        known: the SHA-256 of sources that need not be parsed.
        assignments: the columns of tables as `column=heading`; None leaves tables whose headings
            are not those of the sector's own table to be confirmed, and an empty sequence takes
            what the headings seem to say.
    """

    def __init__(self, known: frozenset[bytes], assignments: Sequence[str] | None) -> None:
        self._known = known
        self._assignments = assignments

    def __call__(self, source: str) -> list[Understood]:
        """What became of the file or address, or of each document that it holds.

        Never raises for what a source holds.
        """
        from store.readers.parts import documents
        from store.readers.reading import UnreadableSource, fetch

        try:
            content = fetch(source)
            if bytes.fromhex(content.sha256) in self._known:
                return [Understood(source, State.KNOWN, content.sha256)]
            held = documents(content)
        except UnreadableSource as error:
            return [Understood(source, State.FAILED, reason=error.reason)]
        return [self._document(document, document.sha256 == content.sha256) for document in held]

    def _document(self, document: Document, is_whole: bool) -> Understood:
        from store.parsing import parse

        if bytes.fromhex(document.sha256) in self._known:
            return Understood(document.source, State.KNOWN, document.sha256)
        if document.kind is SourceKind.TABLE:
            told = self._table(document)
            # A table within an e-mail cannot be named again once its columns are confirmed.
            return told if is_whole or told.state is not State.UNMAPPED else _unsaved(told)
        return Understood(document.source, State.NEW, document.sha256, parse(document))

    def _table(self, document: Document) -> Understood:
        from store.parsing.table import (
            UnknownColumn,
            columns_named,
            guess,
            headings,
            is_known,
            parse_table,
        )

        cells = headings(document.text)
        if self._assignments is None and not is_known(cells):
            mapping = tuple(f"{column}={heading}" for column, heading in guess(cells).items())
            reason = "is a table whose columns have to be confirmed"
            return Understood(document.source, State.UNMAPPED, reason=reason, mapping=mapping)
        try:
            columns = columns_named(self._assignments or (), cells) or None
        except UnknownColumn as error:
            return Understood(document.source, State.FAILED, reason=str(error))
        record = parse_table(document, columns)
        return Understood(document.source, State.NEW, document.sha256, record)


def _unsaved(table: Understood) -> Understood:
    reason = f"{table.reason}; save it, and import it as a file"
    return Understood(table.source, State.FAILED, reason=reason)
