"""The date that a source bears: in a line of its own, under its title, or at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.dates import PartialDate
from store.parsing.mentions.dates import DateMention, find_dates
from store.parsing.mentions.points import Point, resolve
from store.parsing.text.blocks import Block, BlockKind
from store.parsing.text.tokens import Token, tokenise

TOP = 10
"""So many lines from the beginning can tell what a source is, by whom and of when."""
_FOOT = 2
_LONGEST = 120
_LABEL = re.compile(
    r"^(?:(?:first|page|last) )*(?:(?:press|media|news) (?:release|story)|published|posted|written"
    r"|issued|date|sent|updated|answered|uploaded|meeting|from|on|at|\W)*"
    r"(?:by [\w’' -]{2,40}? (?=on ))?(?:on|:|at|\W)*",
    re.I,
)
_DIGIT = re.compile("[0-9]")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\s*(?:am|pm)?\b", re.I)
_MEETING = re.compile(
    r"\b(?:minutes|meeting|agenda|cabinet|committee|scrutiny|panel|board|briefing)\b", re.I
)
_INSPECTED = re.compile(r"\b(?:inspect|visit|judged|rated)", re.I)
_OF_ANOTHER = re.compile(
    r"\b(?:ofsted|inspect\w*|visit\w*|report|reports|letter|judge\w*|rated|ratings?|framework|act"
    r"|next|due|deadline|closing|review|plan|strategy|source|appendix|guidance)\b|[:©?]",
    re.I,
)
"""What a month or a year alone in a line can be of, other than the source itself."""
_BYLINED = re.compile(r"^(?:\w+ )?(?:[Bb]y|BY|[Ff]rom|Words) (?:our |the )?[\w’' -]{2,60},", re.A)
_ENTRY = re.compile(r"[^.:–-]{4,20}? ?(?:[:–-]|\. ).{3,}\.$", re.S)
"""A date with a sentence behind it: "May 2014 – The council is judged inadequate."."""
_ALONE = re.compile(r"(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d$")
"""A date that is a heading, as each is in a timeline: "March 2016"."""
_YEAR_ENTRY = re.compile(r"\W{0,3}(?:19|20)\d\d ?[:–-] \D{3,}")
_TIMELINE = 2
_PARTS = (",", "–", "-", "|", ":", ".")
_BEFORE = frozenset({*_PARTS, "published", "posted", "answered"})
_SMALL = 4
_WHEN = frozenset({"in", "on", "at", "from"})
"""What opens a sentence that tells when something was."""


def bears_date(parts: Sequence[Block], text: str) -> PartialDate | None:
    """The date of a source whose `text` has the blocks `parts`; None where none is told.

    A line is no source's date where it is one of several entries of a timeline.
    """
    lines = [text[block.start : block.end] for block in parts[:TOP]]
    dated = ((line, date) for line in lines if (date := date_line(line)))
    if date := _of_top(dated, lines):
        return date
    for block in parts[max(TOP // 2, len(parts) - _FOOT) :]:
        line = text[block.start : block.end]
        if block.kind is BlockKind.HEADING and (date := _foot(line)):
            return None if _is_of_timeline(line, lines) else date
    return None


def _is_of_timeline(line: str, lines: Sequence[str]) -> bool:
    """Whether it is a date alone, as others of `lines` are too, and the heading of an entry."""
    return bool(_ALONE.match(line)) and sum(map(bool, map(_ALONE.match, lines))) > _TIMELINE


def _of_top(dated: Iterator[tuple[str, PartialDate]], lines: Sequence[str]) -> PartialDate | None:
    """The date of the first line that is no entry of a timeline, of the lines that are `dated`.

    Nearly always that is the first one, and the others need not be read. `lines` are all, which
    can be entries of a year alone, or dates that are the headings of a timeline.
    """
    first = next(dated, None)
    if first is None:
        return None
    if _is_of_timeline(first[0], lines):
        return None
    if not _ENTRY.match(first[0]):
        return first[1]
    told = [first, *dated]
    entries = {line for line, _ in told if _ENTRY.match(line)}
    alone = len(entries) + sum(map(bool, map(_YEAR_ENTRY.match, lines))) < _TIMELINE
    return next((date for line, date in told if alone or line not in entries), None)


def date_line(line: str) -> PartialDate | None:
    """The date that a line consists of, beside a label, a clock time or a rest after a dash."""
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return None
    if "|" in line and (date := date_line(line.rpartition("|")[2])):
        return date
    words = _CLOCK.sub(" ", line)
    label = _LABEL.match(words)
    words = words[label.end() :] if label else words
    tokens = tokenise(words)
    mentions = find_dates(tokens)
    titled = bool(mentions) and mentions[0].first > 1
    if _MEETING.search(line) and mentions and mentions[-1].last == len(tokens):
        mentions = mentions[-1:]
    elif titled and not _stands_apart(line, tokens, mentions[0]):
        return None
    if not mentions or len(mentions[0].points) != 1:
        return None
    point: Point = mentions[0].points[0]
    if not (point.year and point.month):
        return None
    rest = tokens[mentions[0].last :]
    after = rest[0].word if rest else ""
    ended = line.endswith(".")
    if ended and after == "," and _opens_sentence(label[0] if label else "", tokens):
        return None
    placed = after in ("at", "in") and _MEETING.search(line) and not ended
    signed = after == "by" and label is not None and label[0] and not ended
    apart = ("-", "–", "|", ",", "(", "/", ":" if titled else "(")
    if len(rest) > 2 and after not in apart and not (placed or signed):
        return None
    return resolve(point, None)


def _opens_sentence(label: str, tokens: Sequence[Token]) -> bool:
    """Whether a date is one of something told: "In May 2019, they came", "On 3 May 2019, they"."""
    opening = (label.split() or [tokens[0].word])[0].lower()
    return opening in _WHEN


def _stands_apart(line: str, tokens: Sequence[Token], mention: DateMention) -> bool:
    """Whether a date is no part of a sentence: "CABINET, 27 JUNE 2022", "answered on 5 May 2014".

    In the heading of a meeting's paper it can stand anywhere, as long as no inspection is dated;
    a month without a day stands after the writer's name or that of a paper.
    """
    before = [token.word for token in tokens[: mention.first]]
    if before[-1:] == ["on"]:
        before.pop()
    ends = mention.last == len(tokens) and not _BEFORE.isdisjoint(before[-1:])
    if not mention.points[0].day:
        return ends and not _OF_ANOTHER.search(line) and _names(line)
    if _INSPECTED.search(line):
        return False
    return ends or bool(_MEETING.search(line))


def _names(line: str) -> bool:
    """Whether what stands before the date names a writer or a paper: "The Herald, May 2014"."""
    before = line.rpartition(",")[0]
    named = all(word[0].isupper() for word in before.split() if len(word) >= _SMALL)
    return bool(_BYLINED.match(line)) or (named and before != "")


def _foot(line: str) -> PartialDate | None:
    """The date that a line under the text gives: "The Herald, June 2019", "Local Forum, 2020"."""
    line = line.strip("()[]–—- ")
    name, comma, rest = line.rpartition(",")
    if not _DIGIT.search(rest) or _OF_ANOTHER.search(line) or (comma and not _names(line)):
        return None
    tokens = tokenise(rest)
    mentions = find_dates(tokens)
    if len(mentions) != 1 or mentions[0].last - mentions[0].first != len(tokens):
        return None
    if len(mentions[0].points) != 1 or not (name or mentions[0].points[0].month):
        return None
    return resolve(mentions[0].points[0], None) if mentions[0].points[0].year else None
