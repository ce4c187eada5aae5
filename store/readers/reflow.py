"""Lines of pages to paragraphs: what a printer broke apart is joined again.

Joining is cautious. A break that stays where none was is only ugly; a heading that runs into a
paragraph can no longer be seen to be one.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain

from store.characters import normalise

_LINE_END_HYPHEN = "\ufffe"
_LAST_WORD = re.compile(r"\w*$")
_FIRST_WORD = re.compile(r"^\w*")
# Symbol fonts put their bullets and dashes into the private-use area.
_PRIVATE_DASHES = re.compile("[\uf02d\uf0be]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
# Forms of a space, a hyphen and of letters that printing has and no one types.
_PRINTED = "[\t\u00a0\u2000-\u200a\u202f\u205f\u3000\u2011\ufb00-\ufb06]"
_UNTYPED = re.compile(f"{_PRINTED[:-1]}\ue000-\uf8ff]")
_PRINTED_FORMS = re.compile(f"{_PRINTED}|  +")
_LIGATURES = dict(
    zip(
        "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06",
        ("ff", "fi", "fl", "ffi", "ffl", "st", "st"),
        strict=True,
    )
)
_DASHES = "\u0336\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500"
_STARTS_ITEM = re.compile(
    r"[•◼■▪●○◦‣\u2043–—·*]|\(?(?:\d{1,3}(?:\.\d+)?|[a-z]|[ivx]+)[.)](?:\s|[A-Z])"
)
_ENDS_SENTENCE = (".", "!", "?", ":", ";", ".’", ".”", ".)", ".'", '."')
_SUSPENDED = re.compile(r"(?:and|or|to)\b")
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!;][’”)]*(?:\s|$)|,$")
_MARGIN_LINES = 3
_HEADING_LINES = 3


def reflow(pages: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """The text of all pages as paragraphs, a line each, and the offset of each page's start.

    Running headers, footers and page numbers are left out; a paragraph goes on over a page's
    end; words that were hyphenated at a line's end are whole; bullets have a form of Unicode's.
    """
    printed = [_lines(page) for page in _rejoin_hyphens(pages)]
    sheets = _without_margins(printed)
    if not any(sheets):
        # Pages that say one thing over and over have no header: it is all they say.
        sheets = printed
    width = _usual_width(chain.from_iterable(sheets))
    parts: list[str] = []
    firsts: list[int] = []
    before = ""
    for sheet in sheets:
        firsts.append(len(parts) + bool(sheet))
        for at, line in enumerate(sheet):
            parts += (_glue(before, sheet, at, width) if before else "", line)
            before = line
    starts = list(accumulate(map(len, parts), initial=0))
    return "".join(parts), tuple(starts[first] for first in firsts)


def _glue(before: str, sheet: Sequence[str], at: int, width: float) -> str:
    """What stands between a line and the next, `sheet[at]`: nothing, a space, or a line's end."""
    line = sheet[at]
    if (at == 0 and before.endswith(_ENDS_SENTENCE)) or _STARTS_ITEM.match(line):
        return "\n"
    if line[0].islower():
        if before[-1] == "-":
            return " " if _SUSPENDED.match(line) else ""
        goes_on = len(before) > 0.3 * width or _is_full(before, line, 0.9 * width)
        return " " if goes_on and not before.endswith(_ENDS_SENTENCE) else "\n"
    full = _is_full(before, line, 0.9 * width)
    if not full or _starts_heading(sheet[at : at + _HEADING_LINES + 1], width):
        return "\n"
    return " "


def _is_full(line: str, after: str, width: float) -> bool:
    """Whether the word after a line would not have found room in it."""
    return len(line) + 1 + len(after.partition(" ")[0]) >= width


def _starts_heading(ahead: Sequence[str], width: float) -> bool:
    """Whether a line that begins with a capital looks like the first one of a heading.

    It holds no end of a sentence and is short; or it and what follows it up to a numbered or
    bulleted item are a few lines without such an end.
    """
    line = ahead[0]
    closes_bracket = ")" in line and "(" not in line
    if not line[0].isupper() or closes_bracket or _SENTENCE_END.search(line):
        return False
    if not _is_full(line, ahead[1] if len(ahead) > 1 else "", 0.95 * width):
        return True
    for following in ahead[1:]:
        if _STARTS_ITEM.match(following):
            return True
        if _SENTENCE_END.search(following):
            return False
    return False


def _rejoin_hyphens(pages: Sequence[str]) -> Iterable[str]:
    r"""Pages with U+FFFE, PDFium's sign for a hyphen at a line's end, made a hyphen or nothing.

    Nothing, if the document elsewhere writes the word in one and never with a hyphen.
    """
    if not any(_LINE_END_HYPHEN in page for page in pages):
        return pages
    whole = "\n".join(pages)
    return [_rejoined(page, whole) if _LINE_END_HYPHEN in page else page for page in pages]


def _rejoined(page: str, whole: str) -> str:
    first, *rest = page.split(_LINE_END_HYPHEN)
    parts = [first]
    for part in rest:
        head, tail = _LAST_WORD.findall(parts[-1][-60:])[0], _FIRST_WORD.findall(part)[0]
        seen = f"{head}-{tail}" not in whole and _has_word(whole, head + tail)
        parts += ["" if seen else "-", part]
    return "".join(parts)


def _has_word(text: str, word: str) -> bool:
    """Whether a word stands in a text by itself, not in another one."""
    # To look between two spaces first spares nearly all words a pattern of their own.
    return word in text and (
        f" {word} " in text or re.search(rf"\b{re.escape(word)}\b", text) is not None
    )


def _lines(page: str) -> list[str]:
    text = normalise(page)
    # Apart they are seen not to be there twice as fast as in one expression.
    if "  " in text or _UNTYPED.search(text):
        text = _PRINTED_FORMS.sub(_plain, text)
        text = _PRIVATE.sub("•", _PRIVATE_DASHES.sub("–", text))
    lines = [stripped for line in text.split("\n") if (stripped := line.strip())]
    return [f"– {line[1:].lstrip()}" if line[0] in _DASHES else line for line in lines]


def _plain(form: re.Match[str]) -> str:
    return "-" if form[0] == "\u2011" else _LIGATURES.get(form[0], " ")


def _without_margins(sheets: Sequence[Sequence[str]]) -> list[list[str]]:
    """The pages without lines that stand, but for numbers, at one place of half of the pages.

    The first page keeps its first lines: a title can read as the header of the pages after it.
    """
    tops: Counter[tuple[int, str]] = Counter()
    bottoms: Counter[tuple[int, str]] = Counter()
    for sheet in sheets:
        tops.update(_places(sheet))
        bottoms.update(_places(sheet[::-1]))
    often = max(2, len(sheets) / 2)
    bodies = []
    for number, sheet in enumerate(sheets, start=1):
        top = _margin(sheet, tops, often if number > 1 else math.inf, str(number))
        body = sheet[top:]
        bottom = _margin(body[::-1], bottoms, often, str(number))
        bodies.append(list(body[: len(body) - bottom]))
    return bodies


def _places(lines: Sequence[str]) -> Iterable[tuple[int, str]]:
    return enumerate(_DIGITS.sub("#", line) for line in lines[:_MARGIN_LINES])


def _margin(
    lines: Sequence[str], counts: Counter[tuple[int, str]], often: float, number: str
) -> int:
    """How many of the first lines are running ones, or the number of the page."""
    size = 0
    for place in _places(lines):
        if counts[place] < often and lines[size] != number:
            break
        size += 1
    return size


def _usual_width(lines: Iterable[str]) -> float:
    """The length of a line that goes to the right margin: the median of the long ones."""
    lengths = sorted(length for length in map(len, lines) if length > 40)
    return lengths[len(lengths) // 2] if lengths else 80.0
