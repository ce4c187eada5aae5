"""Values of the store as bytes in a row of the index, and back."""

from __future__ import annotations

import sqlite3
from typing import TypeVar

import msgspec

T = TypeVar("T")


def pack(value: object) -> bytes:
    """A value made of the store's structs, as bytes."""
    return msgspec.msgpack.encode(value, enc_hook=str)


def unpack(content: bytes, kind: type[T]) -> T:
    """The value of that type that `pack` made `content` of.

    Raises:
        sqlite3.DatabaseError: if it is another's: its row is damaged.
    """
    try:
        # What is unpacked was a date when it was packed: the calendar need not be asked again.
        return msgspec.msgpack.decode(content, type=kind, dec_hook=str.__new__)
    except (ValueError, RecursionError) as error:
        raise sqlite3.DatabaseError(f"a row of it is damaged: {error}") from error
