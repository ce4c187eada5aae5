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
) | {"middle", "year"}
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
    ("the", "last", "few", "days"): "this week",
    ("the", "past", "few", "days"): "this week",
    ("the", "last", "few", "weeks"): "this month",
    ("the", "past", "few", "weeks"): "this month",
    ("recent", "days"): "this week",
    ("recent", "weeks"): "this month",
}
_RELATIVE_FROM = {
    first: [(phrase, point) for phrase, point in _RELATIVE.items() if phrase[0] == first]
    for first in {phrase[0] for phrase in _RELATIVE}
}
"""The phrases of `_RELATIVE` by the words that they begin with."""
_ORDINAL = ("st", "nd", "rd", "th")
BEFORE_DATE = PARTS_OF_YEAR | _WHICH_SHARE
"""The words of which one may stand before a date and belong to it, with an article or without."""
OPENERS = _RELATIVE_FROM.keys() | _MONTHS.keys() | WEEKDAYS | BEFORE_DATE | frozenset({"the"})
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
    word = token.word
    if word[0].isdigit():
        return _number_at(tokens, at)
    for phrase, relative in _RELATIVE_FROM.get(word, ()):
        if tuple([t.word for t in tokens[at : at + len(phrase)]]) == phrase:
            return at + len(phrase), Point(relative=relative)
    if word in ("last", "this") and at + 1 < len(tokens):
        named = _MONTHS.get(tokens[at + 1].word) if tokens[at + 1].capital else None
        return (at + 2, Point(month=named)) if named else None
    month = _MONTHS.get(word)
    if month and token.capital and not _is_other_word(tokens, at):
        dotted = at + 1 < len(tokens) and tokens[at + 1].word == "." and len(word) < 5
        return at + 1 + (dotted and at + 2 < len(tokens)), Point(month=month)
    return None


def _number_at(tokens: Sequence[Token], at: int) -> tuple[int, Point] | None:
    """The year or the day of a month that the number at token `at` names."""
    word = tokens[at].word
    digits = word[:-2] if word.endswith(_ORDINAL) else word
    if len(digits) > 4 or not (digits.isdecimal() and digits.isascii()):
        return None
    number = int(digits)
    before, after = _beside(tokens, at - 1), _beside(tokens, at + 1)
    if len(word) == 4 and digits == word and 2000 <= number <= 2099:
        crossed = before in ("£", "/") or after in ("£", "/", "%")
        return None if crossed else (at + 1, Point(year=number))
    if len(digits) <= 2 and 1 <= number <= 31 and before not in ("£", "%", "/", "."):
        return at + 1, Point(day=number)
    return None


def _beside(tokens: Sequence[Token], at: int) -> str:
    """The word or mark at token `at`; nothing for a stroke that parts the cells of a row."""
    if not 0 <= at < len(tokens):
        return ""
    word = tokens[at].word
    return "" if word == "/" and _is_spaced(tokens, at) else word


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
