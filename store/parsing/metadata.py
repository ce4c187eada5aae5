"""What a source says of itself: title, publisher, author, date, and what sort of writing it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from store.dates import PartialDate
from store.parsing.datelines import TOP, bears_date, date_line
from store.parsing.text.blocks import Block, BlockKind
from store.records import Document, SourceKind

_BYLINE = re.compile(
    r"^(?:[Bb]y|BY|Words:|Author:|Written by)\s+(?P<name>[A-Z][^\n|,.]{2,80}?)(?=\s*(?:[|,]|$))"
)
_NO_NAME = re.compile(
    r"\b(?:reporter|correspondent|editor|staff|team|newsdesk|local|press|service)\b", re.I
)
_MORE_FROM = re.compile(r"^More from (?P<name>[A-Z][\w’'& ]{2,40})$")
_PRESS_OFFICE = re.compile(
    r"^(?P<name>[A-Z][\w’'&, -]{2,60}?(?:Council|Corporation|Authority|Trust))(?:’s|'s)? "
    r"(?:communications|press|media|news)\b[\w ]*(?:team|office|desk|service)",
    re.I,
)
_OF_PRESS = ("communications ", "press ", "media ", "news ")
"""Without one of these no line names a press office."""
_MEETING = ("cabinet", "committee", "full council", "council meeting", "panel", "board")
"""Without one of these no line is the name of a body that meets."""
_RELEASE = re.compile(r"(?:ends|-ends-|notes to editors?:?|(?:press|media|news) release)$", re.I)
_ENQUIRIES = re.compile(r"\bfor (?:media|press) enquiries\b", re.I)
_MINUTES = re.compile(
    r"(?:(?:draft )?minutes\b(?=[: ]*$|.* of |, \d)|MINUTES\b|resolved:?|Resolved\b"
    r"|\W*meeting:|agenda item|[^.]{3,80}[-–,:] (?:[Dd]raft |DRAFT )?(?:[Mm]inutes|MINUTES)$"
    r"|(?:\w+ ){0,3}(?:[Pp]resent|PRESENT|[Ii]n attendance|IN ATTENDANCE):(?: |$)"
    r"|(?:Apologies|APOLOGIES|Attendees|ATTENDEES)(?: from)?:(?: |$))"
    r"|M(?:inute|INUTE) (?:[Nn]o\.? ?)?\d+\b"
    r"|(?:[Aa]ction |[Dd]raft )?(?:[Nn]otes?|NOTES|[Rr]ecord|RECORD) (?:of|OF|from) "
    r"(?:the |a |THE )?(?:\w+ )?(?:[Mm]eeting|MEETING)\b"
)
"""How a line of minutes begins."""
_RESOLVING = re.compile(
    r"\b(?:it was resolved|RESOLVED|AGREED|ORDERED|NOTED|[Mm]inutes of|from the minutes"
    r"|It was (?:unanimously )?resolved (?:unanimously )?(?:that|to)|[Mm]eeting was held)\b"
    r"|\b[Aa]pologies (?:for absence|(?:were|had been|have been) received)\b"
)
"""What minutes have within a line."""
_OF_MINUTES = (
    *("minute", "meeting", "resolved", "agenda item", "apologies", "attendees", "present:"),
    "attendance:",
)
_IN_CAPITALS = ("AGREED", "ORDERED", "NOTED")
"""Without one of these, those in small letters, no line is one of minutes."""
_BODY = re.compile(
    r"^(?:(?:[\w&,’'-]+|–) ){0,10}(?:cabinet|committee|full council|council meeting|panel|board)"
    r"(?:(?:,|:| –| -)? (?:meeting|held|\w+day|(?:\w+ )?\d)[^.]*)?$",
    re.I,
)
_LETTER = re.compile(r"^Dear [A-Z]")


class Metadata(Struct, frozen=True, gc=False):
    """What stands in a text about itself; None where nothing does.

    `of_meeting` says that it tells of a meeting, so that it is all reported speech.
    """

    kind: SourceKind
    title: str | None
    publisher: str | None
    author: str | None
    published: PartialDate | None
    of_meeting: bool = False


def read_metadata(document: Document, parts: Sequence[Block]) -> Metadata:
    """The metadata of `document`: what its format gave, else what the blocks of its text say."""
    text = document.text
    lines = [text[block.start : block.end] for block in parts]
    words = text.lower()
    kind = _kind(text, words, lines)
    return Metadata(
        kind=document.kind or kind,
        title=document.title or _title(text, parts),
        publisher=document.publisher or _publisher(words, lines),
        author=document.author or _author(lines[:TOP]),
        published=document.published or bears_date(parts, text),
        of_meeting=kind is SourceKind.MINUTES or _is_of_meeting(words, lines[:TOP]),
    )


def _is_of_meeting(words: str, lines: list[str]) -> bool:
    """Whether a line is the name of a body that meets: "CABINET", "People Scrutiny Committee"."""
    return any(word in words for word in _MEETING) and any(
        "." not in line
        and _BODY.match(line)
        and all(word[0].isupper() for word in line.split() if len(word) > 3 and word.isalpha())
        for line in lines
    )


def _kind(text: str, words: str, lines: list[str]) -> SourceKind:
    short = [line for line in lines if len(line) < 200]
    noted = any(word in words for word in _OF_MINUTES)
    noted = noted or any(word in text for word in _IN_CAPITALS)
    if noted and any(_MINUTES.match(line) or _RESOLVING.search(line) for line in short):
        return SourceKind.MINUTES
    if any(map(_RELEASE.match, short)):
        return SourceKind.PRESS_RELEASE
    if "enquiries" in words and any(map(_ENQUIRIES.search, short)):
        return SourceKind.PRESS_RELEASE
    if any(map(_LETTER.match, short[:TOP])):
        return SourceKind.LETTER
    return SourceKind.ARTICLE


def _is_of_release(line: str) -> bool:
    return bool(_RELEASE.match(line) or _ENQUIRIES.search(line))


def _title(text: str, parts: Sequence[Block]) -> str | None:
    for block in parts[:3]:
        line = text[block.start : block.end]
        if date_line(line) or _BYLINE.match(line) or _is_of_release(line):
            continue
        return line if block.kind is BlockKind.HEADING and "\n" not in line else None
    return None


def _author(lines: list[str]) -> str | None:
    for line in lines:
        if (found := _BYLINE.match(line)) and not _NO_NAME.search(found["name"]):
            return found["name"].strip()
    return None


def _publisher(words: str, lines: list[str]) -> str | None:
    if "more from " not in words and not any(word in words for word in _OF_PRESS):
        return None
    for line in lines:
        if found := _MORE_FROM.match(line):
            return found["name"]
        words = line.lower()
        if any(word in words for word in _OF_PRESS) and (found := _PRESS_OFFICE.match(line)):
            return found["name"]
    return None
