"""Dates told by the time that lies between: "two years ago", "a year later", "the year before"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.parsing.mentions.points import Point
from store.parsing.text.tokens import Token

NUMBERS = {
    word: number
    for number, words in enumerate(
        ["", "a one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    )
    for word in words.split()
} | {"twelve": 12, "eighteen": 18}
"""The numbers in which a text counts years and months."""
_UNCOUNTED = frozenset({"several", "some", "few"})
UNITS = {"decade": 120, "decades": 120, "year": 12, "years": 12, "month": 1, "months": 1}
"""The months in each unit of time."""
_YEARS = frozenset({"decade", "decades", "year", "years"})
_PARTS_OF_YEAR = frozenset({"month", "week", "spring", "summer", "autumn", "winter"})
_ABOUT = frozenset(
    ["nearly", "almost", "about", "around", "over", "than", "some", "just", "barely", "under"]
) | {"roughly", "approximately", "within", "least", "past", "last", "or", "to", "-"}
_NEARLY = ("nearly", "almost", "about", "around", "over", "some", "roughly", "barely")
_MORE = frozenset({"more", "less"})
_BACK_FROM_NOW = frozenset({"ago"})
_BACK = frozenset({"earlier", "before", "previously", "prior"})
_ON = frozenset({"later", "on", "afterwards", "after"})
_THAT = frozenset({"that", "then"})
_NEEDS_PAUSE = frozenset({"before", "prior", "on", "after"})
_GOES_ON = frozenset(
    [",", ".", ";", "–", "-", "brought", "found", "said", "saw", "gave", "told"]
) | {
    *("is", "was", "were", "are", "has", "have", "had", "it", "they", "ofsted", "inspectors"),
}
"""What follows "two years on" where no clause hangs on it."""
_WHOLE: Mapping[tuple[str, ...], int | None] = {
    ("the", "year", "before"): -12,
    ("the", "previous", "year"): -12,
    ("the", "following", "year"): 12,
    ("the", "next", "year"): 12,
    ("the", "year", "after"): 12,
    ("later", "that", "year"): 0,
    ("earlier", "that", "year"): 0,
    ("that", "same", "year"): 0,
    ("the", "same", "year"): 0,
    ("that", "year"): 0,
    ("that", "spring"): 0,
    ("that", "summer"): 0,
    ("that", "autumn"): 0,
    ("that", "winter"): 0,
    **{
        ("the", told, season): None
        for told in ("following", "next")
        for season in ("spring", "summer", "autumn", "winter")
    },
}
_BEFORE_LAST = ("the", "year", "before", "last")
_SECOND = frozenset(phrase[1] for phrase in _WHOLE)
OPENERS = frozenset(phrase[0] for phrase in _WHOLE) | NUMBERS.keys() | _UNCOUNTED
"""The words, but for digits, with which `elapsed_at` finds something."""
AFTER_OPENER = dict.fromkeys(NUMBERS.keys() | _UNCOUNTED, UNITS.keys()) | {
    "the": _SECOND,
    "that": _SECOND,
    "a": UNITS.keys() | {"few"},
}
"""The words of which one must follow some of the `OPENERS` for that."""


def elapsed_at(tokens: Sequence[Token], at: int) -> tuple[int, Point] | None:
    """The time that passed as told at token `at`: the token after it, and what it means."""
    opened = tokens[at].word in ("the", "that", "later") and _word(tokens, at + 1) in _SECOND
    ahead = tokens[at : at + len(_BEFORE_LAST)] if opened else ()
    said = tuple([token.word for token in ahead])
    if said == _BEFORE_LAST:
        return at + 4, Point(relative="ago", months=-24)
    for phrase in (said[:2], said[:3]) if opened else ():
        last = at + len(phrase)
        if phrase in _WHOLE and _pauses(tokens, last, phrase[-1]):
            return last, Point(relative="then", months=_WHOLE[phrase])
    number = number_of(tokens[at].word)
    index = at + 1 + (tokens[at].word == "a" and _word(tokens, at + 1) == "few")
    if number is None or _word(tokens, index) not in UNITS:
        return None
    direction = _word(tokens, index + 1)
    back = direction in _BACK_FROM_NOW or direction in _BACK
    last = index + 2 + (_word(tokens, index + 2) in _THAT and direction in _NEEDS_PAUSE)
    if not (back or direction in _ON) or not _pauses(tokens, last, direction):
        return None
    relative = "ago" if direction in _BACK_FROM_NOW else "then"
    if relative == "ago" and tokens[index].word in _YEARS:
        last += _to_the_day(tokens, last)
    if number == 0 or index > at + 1 or (at and tokens[at - 1].word in _ABOUT):
        return last, Point(relative=relative)
    counted = number * UNITS[tokens[index].word]
    return last, Point(relative=relative, months=-counted if back else counted)


def _to_the_day(tokens: Sequence[Token], last: int) -> int:
    """How many words behind "ten years ago" say only at what time of the year: "this month"."""
    if _word(tokens, last) == "today":
        return 1
    return 2 * (_word(tokens, last) == "this" and _word(tokens, last + 1) in _PARTS_OF_YEAR)


def about(tokens: Sequence[Token], at: int) -> int:
    """How many words before the number at token `at` say that it is not exact: "more than"."""
    before = [token.word for token in tokens[max(0, at - 2) : at]]
    if before[-1:] == ["than"]:
        return 2 * (before[0] in _MORE)
    return int(before[-1:] in ([word] for word in _NEARLY))


def number_of(word: str) -> int | None:
    """How many; 0 for "several" and the like, None for what is no number."""
    if word.isdecimal() and word.isascii() and len(word) < 3:
        return int(word)
    return 0 if word in _UNCOUNTED else NUMBERS.get(word)


def _word(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].word if index < len(tokens) else ""


def _pauses(tokens: Sequence[Token], last: int, direction: str) -> bool:
    """Whether no clause hangs on it, as one does in "a year after it was rated good"."""
    if direction not in _NEEDS_PAUSE or last >= len(tokens):
        return True
    if tokens[last - 1].word in _THAT:
        return True
    following = tokens[last].word
    if direction == "on":
        return following in _GOES_ON
    return following in (",", ".", ";", ":", ")", "–")
