"""The parts of a date as single words name them: a year, a month, a day, "last week"."""

from __future__ import annotations

from collections.abc import Sequence

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
WEEKDAYS = frozenset(
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
PARTS_OF_YEAR = frozenset(
    ["early", "late", "mid", "spring", "summer", "autumn", "winter", "beginning", "start", "end"]
)
_SHARES = frozenset(["days", "day", "week", "weeks", "fortnight", "half", "part", "weekend", "end"])
_WHICH_SHARE = frozenset(
    ["first", "second", "third", "last", "final", "opening", "closing", "back"]
)
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
BEFORE_DATE = PARTS_OF_YEAR | _WHICH_SHARE
"""The words of which one may stand before a date and belong to it, with an article or without."""
OPENERS = _RELATIVE_FIRST | _MONTHS.keys() | WEEKDAYS | BEFORE_DATE | frozenset({"the"})
"""The words, but for digits, with which a date begins."""


def part_of_year(tokens: Sequence[Token], at: int) -> int:
    """The token after "early", "the spring of" or "the last days of" at token `at`; else `at`."""
    index = _after_share(tokens, at + (tokens[at].word == "the"))
    if index is None:
        return at
    if index < len(tokens) and tokens[index].word in ("of", "-", "in"):
        index += 1
    dated = index < len(tokens) and (step := part_at(tokens, index)) and not step[1].day
    return index if dated else at


def _after_share(tokens: Sequence[Token], at: int) -> int | None:
    """The token after "early" or "last two weeks" at token `at`; None where no such words stand."""
    first = tokens[at].word if at < len(tokens) else ""
    if first in PARTS_OF_YEAR:
        return at + 1
    if first in _WHICH_SHARE:
        following = enumerate(tokens[at + 1 : at + 3], at + 2)
        return next((after for after, token in following if token.word in _SHARES), None)
    return None


def part_at(tokens: Sequence[Token], at: int) -> tuple[int, Point] | None:
    """The part of a date at token `at`: the token after it, and what it means."""
    token = tokens[at]
    for phrase, relative in _RELATIVE.items() if token.word in _RELATIVE_FIRST else ():
        if tuple(t.word for t in tokens[at : at + len(phrase)]) == phrase:
            return at + len(phrase), Point(relative=relative)
    if token.word in ("last", "this") and at + 1 < len(tokens):
        named = _MONTHS.get(tokens[at + 1].word) if tokens[at + 1].capital else None
        return (at + 2, Point(month=named)) if named else None
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
