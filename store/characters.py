"""Which characters of a text from outside may pass: what is to be read, never what is obeyed."""

from __future__ import annotations

import re

LONGEST_NAME = 4_200
"""Characters that are shown of a name: a path has at most 4,096."""

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
_UNSHOWN = re.compile(f"[\t\n{_CONTROLS}{_INVISIBLE}\u2028\u2029]")


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


def on_one_line(name: str) -> str:
    """A file's name, or a complaint that quotes one, as `written_out` gives it.

    What is longer than any path has no middle.
    """
    if len(name) > LONGEST_NAME:
        name = f"{name[: LONGEST_NAME // 2]}…{name[-LONGEST_NAME // 2 + 1 :]}"
    return written_out(name)


def written_out(words: str) -> str:
    r"""The same words on one line and with nothing invisible.

    What a terminal would obey, or not show, is written out: ESC as `\x1b`, the byte of a name
    that is no UTF-8 as `\udce9`.
    """
    return _UNSHOWN.sub(lambda unshown: unshown[0].encode("unicode_escape").decode(), words)


def is_harmless(words: str) -> bool:
    """Whether a text is as `normalise` leaves it."""
    return normalise(words) == words


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
