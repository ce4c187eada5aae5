"""Plain text: which characters the bytes stand for, and which of them may pass."""

from __future__ import annotations

import re

from store.readers.unreadable import Unreadable
from store.records import Extract

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LINE_ENDS = "\v\f\u0085\u2028\u2029"
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
# Unicode's format characters (Cf), half surrogates and the noncharacters of the first plane.
_INVISIBLE = (
    "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
# Most texts hold nothing else, and this is seen five times as fast as that nothing is suspect.
_UNUSUAL = re.compile("[^\t\n -~£éü‘’“”–—…•◼\ue000-\uf8ff]")
_SUSPECT = re.compile(f"[{_CONTROLS}{_INVISIBLE}\u2028\u2029]")
_SUSPECTS_BY_KIND = re.compile(f"([{_LINE_ENDS}])|([{_CONTROLS}])|[{_INVISIBLE}]")


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


def normalise(words: str) -> str:
    r"""The same words with `\n` at line ends and nothing invisible that could mislead.

    Control characters become their visible pictures (ESC becomes `␛`), so that no terminal ever
    obeys a source; bidirectional overrides and zero-width characters, which can make a text look
    like another, are left out. Letters keep their form: nothing is composed or decomposed.
    """
    words = words.replace("\r\n", "\n").replace("\r", "\n")
    unusual = _UNUSUAL.search(words)
    if not unusual or not _SUSPECT.search(words, unusual.start()):
        return words
    return _SUSPECTS_BY_KIND.sub(_substitute, words)


def _substitute(suspect: re.Match[str]) -> str:
    line_end, control = suspect.groups()
    if line_end:
        return "\n"
    if not control:
        return ""
    code = ord(control)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
