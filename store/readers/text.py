"""Plain text: which characters the bytes stand for."""

from __future__ import annotations

import re

from store.characters import normalise
from store.readers.unreadable import Unreadable
from store.records import Extract

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# What Python makes of bytes that are no UTF-8, and what UTF-8 has beyond them.
_STRAY = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\0-\x7f\udc80-\udcff]")


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

    Text in UTF-8 into which a few bytes of Windows-1252 were pasted is both.

    Raises:
        Unreadable: if the bytes are no text.
    """
    if b"\0" in content and not content.startswith(_UTF16_MARKS):
        raise Unreadable("is not text (it has zero bytes); give a text, or save it as one")
    try:
        if content.startswith(_UTF16_MARKS):
            return content.decode("utf-16")
        return _decode_bytes(content)
    except UnicodeDecodeError as error:
        raise Unreadable("is not text in any encoding that we know; save it as UTF-8") from error


def _decode_bytes(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        words = content.decode("utf-8-sig", "surrogateescape")
    strays = len(_STRAY.findall(words))
    if len(_BEYOND_ASCII.findall(words)) > strays:
        return _STRAY.sub(_as_windows, words)
    return content.decode("cp1252")


def _as_windows(stray: re.Match[str]) -> str:
    return stray[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")
