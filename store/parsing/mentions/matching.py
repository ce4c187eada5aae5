"""How much of a phrase of several words is one where it stands: not "was the same" of a mark."""

from __future__ import annotations

from collections.abc import Container, Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Entry, Role, phrases
from store.parsing.mentions.marks import Mark
from store.parsing.text.tokens import QUOTES

IN_TIME = frozenset({"during", "back in", "way back in", "right back in", "far back in"}) | {
    *(f"as {adverb} as" for adverb in ("long ago", "far back", "early", "late", "recently")),
}
"""What stands before a year as "in" does."""
_IN = frozenset({Role.PREPOSITION})
Match = tuple[int, Entry]
"""The word after a phrase, and what the lexicon says of it."""
_PAIR = 2
"""A phrase of no more words is no row of grades."""
_SWAP_REACH = 7
_ROW_REACH = 20
_SWAPPED = frozenset({"swap", "swaps", "swapped", "swapping", "trade", "trades", "traded"}) | {
    *("trading", "exchange", "exchanges", "exchanged", "exchanging", "switched"),
    *("replaced", "ditched", "dumped", "dropped"),
}


def before_time(mark: Mark, time: Mark) -> Mark:
    """The mark as the "in" that it is before a year: "during 2018", "as long ago as 2018"."""
    if time.date is None or not time.date.points[0].year:
        return mark
    return replace(mark, word="in", roles=_IN)


def uncut(words: Sequence[str], at: int, match: Match, named: Container[int]) -> Match | None:
    """The longest phrase at word `at` that cuts into no name, date or longer name of an area.

    Nor into "the same mark", of which "was the same" is no part. `match` is the longest of all;
    at the words `named` a name or a date begins.
    """
    found: Match | None = match
    table = phrases()
    own = words[at]
    if own == "in" and _cuts_leavers(words, at, match[0]):
        return table.match(words, at, at + 1)
    if words[match[0] - 1] == "to" and (_is_be(words, match[0]) or _cuts_way(words, match)):
        found = table.match(words, at, match[0] - 1)
    row = found is not None and found[0] > at + _PAIR and found[1].area is None
    if found and row and _cuts_row(words, at, found[0]):
        found = table.match(words, at, at + 1)
    if found is None:
        return None
    last, entry = found
    if Role.ECHO_BEFORE in entry.roles and _is_graded(words, last):
        return table.match(words, at, last - 1)
    if own == "for" and _cuts_swap(words, at, last):
        return table.match(words, at, at + 1)
    for inner in range(at + 1, last):
        beyond = None if entry.area else table.match(words, inner)
        longer = beyond is not None and beyond[0] > last and _is_of_grading(beyond[1])
        if longer or inner in named:
            return table.match(words, at, inner)
    return found


def _cuts_leavers(words: Sequence[str], first: int, last: int) -> bool:
    """Whether "in care" is but a part of "in care-leaver support"."""
    if words[first:last] != ["in", "care"]:
        return False
    following = [word for word in words[last : last + 2] if word != "-"]
    return following[:1] in (["leaver"], ["leavers"])


def _is_of_grading(entry: Entry) -> bool:
    return entry.area is not None or Role.GRADE_AGAIN in entry.roles


def _is_be(words: Sequence[str], last: int) -> bool:
    """Whether the "to" that ends a phrase is that of "to be": "found services to be good"."""
    return last < len(words) and words[last] == "be"


def _cuts_way(words: Sequence[str], match: Match) -> bool:
    """Whether what seems to lead to an area leads to a grade: "moved *services to* good"."""
    last, entry = match
    if Role.DETERMINER not in entry.roles or last >= len(words):
        return False
    return words[last] in ("a", "an") or _is_graded(words, last)


def _is_graded(words: Sequence[str], last: int) -> bool:
    """Whether a grade of its own follows what says that something is alike: "likewise rated X"."""
    beyond = last + (last < len(words) and words[last] in (*QUOTES, ":"))
    match = phrases().match(words, beyond) if beyond < len(words) else None
    return match is not None and match[1].grade is not None


def _cuts_swap(words: Sequence[str], first: int, last: int) -> bool:
    """Whether "for good" is what something was given for: "swapped inadequate for good"."""
    before = words[max(0, first - _SWAP_REACH) : first]
    return words[last - 1] == "good" and not _SWAPPED.isdisjoint(before)


def _cuts_row(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a phrase is a row of grades: "good and outstanding respectively"."""
    if "and" not in words[first:last]:
        return False
    near = words[max(0, first - 4) : last + _ROW_REACH]
    return "respectively" in near or ("order" in near and " in that order" in " ".join(near))
