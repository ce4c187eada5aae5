"""Values of the store as bytes in a row of the index, and back."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from store.dates import PartialDate

T = TypeVar("T")


def pack(value: object) -> bytes:
    """A value made of the store's dataclasses, as bytes."""
    return msgspec.msgpack.encode(value, enc_hook=_encode)


def unpack(content: bytes, kind: type[T]) -> T:
    """The value of that type that `pack` made `content` of.

    Raises:
        msgspec.DecodeError: if it is another's.
    """
    return msgspec.msgpack.decode(content, type=kind, dec_hook=_decode)


def _encode(value: object) -> str:
    if isinstance(value, PartialDate):
        return str(value)
    raise NotImplementedError(f"no stored form for {type(value)}")


def _decode(kind: type, value: Any) -> Any:
    # What is unpacked was a date when it was packed: the calendar need not be asked again.
    if kind is PartialDate:
        return str.__new__(PartialDate, value)
    raise NotImplementedError(f"no stored form for {kind}")
