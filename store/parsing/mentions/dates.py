"""Dates as a text words them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.parsing.mentions.elapsed import OPENERS, elapsed_at
from store.parsing.mentions.points import Point
from store.parsing.text.tokens import Token

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
    ]
)
_JOINTS = frozenset(["to", "and", "–", "-", "until", "till", "&", "or", "between", "from", "again"])
_PARTS_OF_YEAR = frozenset(
    ["early", "late", "mid", "spring", "summer", "autumn", "winter", "beginning", "start", "end"]
)
_FILL = frozenset(["of", ",", "the", "in"])
_REPEATING = _PARTS_OF_YEAR | {"then", "for", "a", "third", "second", "time", "once", "more"}
_PASSED = _FILL | _REPEATING
_RELATIVE = {
    ("today",): "today",
    ("yesterday",): "yesterday",
    ("this", "morning"): "today",
    ("this", "afternoon"): "today",
    ("this", "week"): "this week",
    ("last", "week"): "last week",
    ("this", "month"): "this month",
    ("last", "month"): "last month",
    ("this", "year"): "this year",
    ("earlier", "today"): "today",
    ("earlier", "this", "week"): "this week",
    ("earlier", "this", "month"): "this month",
    ("earlier", "this", "year"): "this year",
    ("earlier", "in", "the", "year"): "this year",
    ("this", "spring"): "this year",
    ("this", "summer"): "this year",
    ("this", "autumn"): "this year",
    ("last", "year"): "last year",
    ("last", "spring"): "last spring",
    ("last", "summer"): "last summer",
    ("last", "autumn"): "last autumn",
}
_RELATIVE_FIRST = frozenset(phrase[0] for phrase in _RELATIVE)
# Most words begin no date, and are told so by one look.
_OPENERS = (
    OPENERS | _RELATIVE_FIRST | _MONTHS.keys() | _WEEKDAYS | _PARTS_OF_YEAR | frozenset({"the"})
)


@dataclass(frozen=True, slots=True)
class DateMention:
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
    found = []
    at = 0
    while at < len(tokens):
        word = tokens[at].word
        mention = _at(tokens, at) if word in _OPENERS or word[0].isdigit() else None
        if mention:
            found.append(mention)
        at = mention.last if mention else at + 1
    return found


def _at(tokens: Sequence[Token], at: int) -> DateMention | None:
    written = _numeric(tokens, at) or _counted(tokens, at)
    if written:
        return written
    points: list[Point] = []
    joints = 0
    index = last = _part_of_year(tokens, at)
    while index < len(tokens):
        word = tokens[index].word
        step = _atom(tokens, index)
        if step:
            after, atom = step
            if points and joints == 0 and _fits(points[-1], atom):
                points[-1] = _join(points[-1], atom)
            elif points and joints == 0:
                break
            else:
                points.append(atom)
            joints, index, last = 0, after, after
        elif points and (
            word in _JOINTS or word in _WEEKDAYS or (word in _PASSED and index + 1 < len(tokens))
        ):
            joints += word in _JOINTS
            index += 1
        elif word in _WEEKDAYS or (index > at and not points and word == ","):
            index += 1
        else:
            break
    if not points:
        return None
    points = _shared(points)
    if not any(p.year or p.month or p.relative for p in points):
        return None
    apart = len({p.year for p in points}) == len(points) > 1 and _apart(tokens, at, last)
    return DateMention(at, last, tuple(points), apart)


def _counted(tokens: Sequence[Token], at: int) -> DateMention | None:
    """A date told by the time between; with the date itself where it follows right after."""
    found = elapsed_at(tokens, at)
    if found is None:
        return None
    last, point = found
    back = (point.months or 0) < 0 or point.months is None
    following = last
    while following < min(len(tokens), last + 2) and tokens[following].word in (",", "in", "("):
        following += 1
    named = _at(tokens, following) if last < following < len(tokens) else None
    if named and named.points[0].year:
        return replace(named, first=at, counted=True, back=back)
    return DateMention(at, last, (point,), counted=True, back=back)


def _part_of_year(tokens: Sequence[Token], at: int) -> int:
    """The token after "early", "the spring of" or "mid-" at token `at`; `at` where none stands."""
    index = at + (tokens[at].word == "the")
    if index >= len(tokens) or tokens[index].word not in _PARTS_OF_YEAR:
        return at
    index += 1
    if index < len(tokens) and tokens[index].word in ("of", "-", "in"):
        index += 1
    dated = index < len(tokens) and (step := _atom(tokens, index)) and not step[1].day
    return index if dated else at


def _apart(tokens: Sequence[Token], first: int, last: int) -> bool:
    before = tokens[first - 1].word if first else ""
    words = {token.word for token in tokens[first:last]}
    return before not in ("between", "from") and not words & {"to", "–", "-", "until"}


def _numeric(tokens: Sequence[Token], at: int) -> DateMention | None:
    if not tokens[at].word[0].isdigit():
        return None
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


def _atom(tokens: Sequence[Token], at: int) -> tuple[int, Point] | None:
    token = tokens[at]
    for phrase, relative in _RELATIVE.items() if token.word in _RELATIVE_FIRST else ():
        if tuple(t.word for t in tokens[at : at + len(phrase)]) == phrase:
            return at + len(phrase), Point(relative=relative)
    month = _MONTHS.get(token.word)
    if month and token.capital and not _is_other_word(tokens, at):
        dotted = at + 1 < len(tokens) and tokens[at + 1].word == "." and len(token.word) < 5
        return at + 1 + (dotted and at + 2 < len(tokens)), Point(month=month)
    if not token.word[0].isdigit():
        return None
    digits = token.word.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    if not (digits.isdecimal() and digits.isascii()):
        return None
    beside = [
        "" if tokens[i].word == "/" and _is_spaced(tokens, i) else tokens[i].word
        for i in (at - 1, at + 1)
        if 0 <= i < len(tokens)
    ]
    if len(token.word) == 4 and digits == token.word and 2000 <= int(digits) <= 2099:
        return (
            None
            if {"/", "£", ",", "%"} & set(beside[1:]) - {","} or beside[:1] in (["£"], ["/"])
            else (at + 1, Point(year=int(digits)))
        )
    if (
        len(digits) <= 2
        and 1 <= int(digits) <= 31
        and not {"£", "%", "/", "."} & set(beside[:1] if at else ())
    ):
        return at + 1, Point(day=int(digits))
    return None


def _is_spaced(tokens: Sequence[Token], at: int) -> bool:
    """Whether space stands on both sides of token `at`, as between the cells of a row."""
    before = at == 0 or tokens[at - 1].end < tokens[at].start
    return before and (at + 1 == len(tokens) or tokens[at].end < tokens[at + 1].start)


def _is_other_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether "May" or "March" begins a sentence as a verb."""
    if tokens[at].word not in ("may", "march", "mar", "jan", "sun"):
        return False
    following = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return at == 0 and not following[:1].isdigit() and following not in (",", ":", "of")


def _fits(point: Point, atom: Point) -> bool:
    return not (
        (point.year and atom.year)
        or (point.month and atom.month)
        or (point.day and atom.day)
        or (point.relative and atom.relative)
        or (atom.day and point.year)
    )


def _join(point: Point, atom: Point) -> Point:
    return Point(
        point.year or atom.year,
        point.month or atom.month,
        point.day or atom.day,
        point.relative or atom.relative,
    )


def _shared(points: list[Point]) -> list[Point]:
    """Parts that are said once for all: "27 and 31 January", "February and March 2019"."""
    filled: list[Point] = []
    after: Point | None = None
    for point in reversed(points):
        if after and point.month is None and point.day and after.month:
            point = replace(point, month=after.month)
        if after and point.year is None and point.relative is None and point.month:
            point = replace(point, year=after.year, relative=after.relative)
        filled.append(point)
        after = point
    filled.reverse()
    return [p for p in filled if p.year or p.month or p.relative]
