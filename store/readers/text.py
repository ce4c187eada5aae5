"""Plain text: which characters the bytes stand for, and which of them may pass."""

from __future__ import annotations

import re
import unicodedata

_NEWLINES = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"}
_CONTROLS[0x7F] = "\u2421"
_CONTROLS |= dict.fromkeys(range(128, 160), "�")


def decode(content: bytes) -> str:
    """The normalised text of a plain-text file.

    Raises:
        ValueError: if the bytes are no text, or hold nothing but white space; says which.
    """
    if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ValueError("is not text (it has zero bytes); give a text, or save it as one")
    for encoding in ("utf-16", "utf-8-sig", "cp1252"):
        if encoding == "utf-16" and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
            continue
        try:
            words = normalise(content.decode(encoding))
        except UnicodeDecodeError:
            continue
        if not words.strip():
            raise ValueError("has no text in it")
        return words
    raise ValueError("is not text in any encoding that we know; save it as UTF-8")


def normalise(words: str) -> str:
    r"""The same words with `\n` at line ends and nothing invisible that could mislead.

    Control characters become their visible pictures (ESC becomes `␛`), so that no terminal ever
    obeys a source; bidirectional overrides and zero-width characters, which can make a text look
    like another, are left out. Letters keep their form: nothing is composed or decomposed.
    """
    words = _NEWLINES.sub("\n", words).translate(_CONTROLS)
    return "".join(c for c in words if unicodedata.category(c) not in ("Cf", "Cs", "Cn"))
