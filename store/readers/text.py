"""Plain text: which characters the bytes stand for."""

from __future__ import annotations

from store.characters import normalise
from store.readers.unreadable import Unreadable
from store.records import Extract

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def extract(content: bytes) -> Extract:
    """The text of a plain-text file.

    Raises:
        Unreadable: if the bytes are no text, or hold nothing but white space.
    """
    text = normalise(decode(content))
    if not text.strip():
        raise Unreadable("has no text in it")
    return Extract(text)


def decode(content: bytes) -> str:
    """The characters that the bytes stand for: UTF-8, UTF-16 with its mark, or Windows-1252.

    Raises:
        Unreadable: if the bytes are no text.
    """
    if content.startswith(_UTF16_MARKS):
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\0" in content:
        raise Unreadable("is not text (it has zero bytes); give a text, or save it as one")
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable("is not text in any encoding that we know; save it as UTF-8")
