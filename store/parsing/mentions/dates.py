"""Dates as a text words them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from store.parsing.mentions import calendar, elapsed
from store.parsing.mentions.calendar import (
    BEFORE_DATE,
    PARTS_OF_YEAR,
    WEEKDAYS,
    part_at,
    part_of_year,
)
from store.parsing.mentions.elapsed import about, elapsed_at
from store.parsing.mentions.joined import heads_clause, opens_clause
from store.parsing.mentions.points import Point, fits, joined, shared
from store.parsing.text.tokens import Token

_JOINTS = frozenset(["to", "and", "–", "-", "until", "till", "or", "between", "from", "again"])
_FILL = frozenset(["of", ",", "the", "in"])
_REPEATING = PARTS_OF_YEAR | {"then", "for", "a", "third", "second", "time", "once", "more"}
_PASSED = _FILL | _REPEATING
# Most words begin no date, and are told so by one look.
_DIGITS = frozenset("0123456789")
_OPENERS = calendar.OPENERS | elapsed.OPENERS
_AFTER_OPENER = elapsed.AFTER_OPENER | {"the": elapsed.AFTER_OPENER["the"] | BEFORE_DATE | {"past"}}


class DateMention(Struct, frozen=True, gc=False):
    """A date or period in a sentence: first token, token after, its point or points.

    `apart` says that the points are several dates ("in 2012 and in 2013"), not a period;
    `counted` that it is told by the time between ("a year later"), `back` that it looks back so.
    """

    first: int
    last: int
    points: tuple[Point, ...]
    apart: bool = False
    counted: bool = False
    back: bool = False


def find_dates(tokens: Sequence[Token]) -> list[DateMention]:
    """The dates among `tokens`, from left to right."""
    found: list[DateMention] = []
    words = [token.word for token in tokens]
    last = 0
    for at, word in enumerate(words):
        if not (word in _OPENERS or word[0] in _DIGITS) or at < last:
            continue
        following = _AFTER_OPENER.get(word)
        if following and following.isdisjoint(words[at + 1 : at + 2]):
            continue
        if mention := _at(tokens, at):
            found.append(mention)
            last = mention.last
    return found


def _at(tokens: Sequence[Token], at: int) -> DateMention | None:
    opener = tokens[at].word
    digit = opener[0].isdigit()
    written = _numeric(tokens, at) if digit else None
    if written is None and (digit or opener in elapsed.OPENERS):
        written = _counted(tokens, at)
    if written:
        return written
    points: list[Point] = []
    joints = 0
    index = last = at if digit else part_of_year(tokens, at)
    while index < len(tokens):
        word = tokens[index].word
        step = part_at(tokens, index)
        if step:
            after, atom = step
            if points and joints and _goes_on(tokens, at, last, after):
                break
            if points and joints == 0 and fits(points[-1], atom):
                points[-1] = joined(points[-1], atom)
            elif points and joints == 0 and not _is_listed(tokens, index, points[-1], atom):
                break
            else:
                points.append(atom)
            joints, index, last = 0, after, after
        elif points and (
            word in _JOINTS or word in WEEKDAYS or (word in _PASSED and index + 1 < len(tokens))
        ):
            joints += word in _JOINTS
            index += 1
        elif word in WEEKDAYS or (index > at and not points and word == ","):
            index += 1
        else:
            break
    if not points:
        return None
    points = shared(points)
    if not any(p.year or p.month or p.relative for p in points):
        return None
    apart = len({p.year for p in points}) == len(points) > 1 and _apart(tokens, at, last)
    return DateMention(at, last, tuple(points), apart)


def _goes_on(tokens: Sequence[Token], at: int, joint: int, last: int) -> bool:
    """Whether the date behind a joint is told of what follows, and not with that at token `at`."""
    return not heads_clause(tokens, at) and opens_clause(tokens, joint, last)


def _is_listed(tokens: Sequence[Token], at: int, before: Point, atom: Point) -> bool:
    """Whether it is one more of several dates: "in 2010, 2013 and 2017"."""
    listed = tokens[at - 1].word == "," or _is_listed_by_in(tokens, at)
    return listed and before.year is not None and atom.day is None and atom.relative is None


def _is_listed_by_in(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is the middle one in "in 2010, in 2013 and in 2017"."""
    before = [token.word for token in tokens[max(0, at - 2) : at]]
    after = [token.word for token in tokens[at + 1 : at + 4] if token.word != ","]
    return before == [",", "in"] and after[:2] in (["and", "in"], ["and", "again"])


def _counted(tokens: Sequence[Token], at: int) -> DateMention | None:
    """A date told by the time between; with the date itself where it follows right after."""
    found = elapsed_at(tokens, at)
    if found is None:
        return None
    last, point = found
    at -= about(tokens, at)
    back = (point.months or 0) < 0 or point.months is None
    following = last
    while following < min(len(tokens), last + 2) and tokens[following].word in (",", "in", "("):
        following += 1
    named = _at(tokens, following) if last < following < len(tokens) else None
    if named and named.points[0].year:
        return replace(named, first=at, counted=True, back=back)
    return DateMention(at, last, (point,), counted=True, back=back)


def _apart(tokens: Sequence[Token], first: int, last: int) -> bool:
    before = tokens[first - 1].word if first else ""
    words = {token.word for token in tokens[first:last]}
    return before not in ("between", "from") and not words & {"to", "–", "-", "until"}


def _numeric(tokens: Sequence[Token], at: int) -> DateMention | None:
    """A date of digits alone: "19/10/2018"."""
    words = [token.word for token in tokens[at : at + 5]]
    if len(words) < 5 or words[1] != words[3] or words[1] not in "/.-":
        return None
    numbers = [
        int(w) if w.isdecimal() and w.isascii() else -1 for w in (words[0], words[2], words[4])
    ]
    if len(words[0]) == 4:
        numbers.reverse()
    day, month, year = numbers
    year += 2000 if 0 <= year < 100 and len(words[4]) == 2 else 0
    if not (1 <= day <= 31 and 1 <= month <= 12 and 2000 <= year <= 2099):
        return None
    return DateMention(at, at + 5, (Point(year, month, day),))
