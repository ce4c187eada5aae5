"""Sentences with what is mentioned in them, from the whole text."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from types import MappingProxyType

from msgspec.structs import replace

from store.councils import Council
from store.parsing.lexicon import Entry, Role, phrases
from store.parsing.mentions.anchoring import anchored, dated
from store.parsing.mentions.around import without_counties_around
from store.parsing.mentions.companies import runs_services, with_company
from store.parsing.mentions.dates import find_dates
from store.parsing.mentions.described import OPENERS, with_described
from store.parsing.mentions.halves import half_at, halves
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.parsing.mentions.places import find_councils, may_be_name
from store.parsing.mentions.ranks import with_ranks
from store.parsing.mentions.several import with_several
from store.parsing.mentions.verbs.by_place import with_verbs
from store.parsing.text.blocks import BlockKind, blocks
from store.parsing.text.links import linked
from store.parsing.text.sentences import sentences
from store.parsing.text.tokens import Token, tokenise
from store.records import Area

_WORD = re.compile(r"[^\W_]")
_SWAP_REACH = 7
_SWAPPED = frozenset({"swap", "swaps", "swapped", "swapping", "trade", "trades", "traded"}) | {
    *("trading", "exchange", "exchanges", "exchanged", "exchanging", "switched"),
    *("replaced", "ditched", "dumped", "dropped"),
}
_NONE: Mapping[str, Council] = MappingProxyType({})


def mark(text: str) -> Marked:
    """`text` cut into blocks and sentences with everything marked that the lexicon knows.

    A stretch without a letter or a digit is no sentence: it says nothing. What only links to
    other stories is left out.
    """
    parts = blocks(text)
    elsewhere = linked(text, parts)
    found = [
        _sentence(text, start, end, index, block.kind)
        for index, block in enumerate(parts)
        if index not in elsewhere
        for start, end in sentences(text, block.start, block.end)
        if _WORD.search(text, start, end)
    ]
    known = {c.ons_code: c for one in found for mark in one.marks for c in mark.councils}
    short = halves(known.values())
    known_too: Iterable[Sentence] = [_with_known(one, known, short) for one in found]
    if runs_services(text):
        known_too = with_company(known_too)
    known_too = without_counties_around(tuple(known_too))
    return Marked(text, tuple(parts), tuple(anchored(with_several(known_too))))


def _sentence(text: str, start: int, end: int, block: int, kind: BlockKind) -> Sentence:
    tokens = tokenise(text, start, end)
    marks = tuple(_marks(tokens))
    return Sentence(start, end, block, kind, tuple(tokens), marks, parentheses(marks))


def _with_known(
    sentence: Sentence, known: Mapping[str, Council], short: Mapping[str, Council]
) -> Sentence:
    """The sentence with names that mean a council only because the text has it elsewhere."""
    shortened = bool(short) and any(token.word in short for token in sentence.tokens)
    if not (shortened or may_be_name(sentence.tokens)):
        return sentence
    marks = tuple(_marks(sentence.tokens, known, short))
    return replace(sentence, marks=marks, between=parentheses(marks))


def _marks(
    tokens: Sequence[Token],
    known: Mapping[str, Council] = _NONE,
    short: Mapping[str, Council] = _NONE,
) -> list[Mark]:
    named: dict[int, Mark] = {}
    for at in range(len(tokens)) if short else ():
        if half := half_at(tokens, at, short):
            named[at] = _named(tokens, at, half[0], (half[1],))
    for date in find_dates(tokens):
        named[date.first] = dated(tokens, date)
    for place in find_councils(tokens, known):
        named[place.first] = _named(tokens, place.first, place.last, place.councils)
    marks: list[Mark] = []
    describing: list[int] = []
    placed: list[int] = []
    openers = phrases().openers
    at, end = 0, len(tokens)
    while at < end:
        own = tokens[at].word
        found = named.get(at)
        if found is None and own in openers and (match := _match(tokens, at, named)):
            last, entry = match
            word = own if last - at == 1 else " ".join([token.word for token in tokens[at:last]])
            found = Mark(at, last, word, entry.roles, entry.area, entry.grade, entry.visit)
            if entry.grade and " " in word and "improvement" not in word:
                placed.append(len(marks))
        if found is None:
            found = Mark(at, at + 1, own) if own != "care" else _label(tokens, at)
        if own in OPENERS:
            describing.append(len(marks))
        marks.append(found)
        at = found.last
    marks = with_ranks(marks, placed) if placed else marks
    if describing:
        marks = with_described(marks, describing)
    return with_verbs(marks) if any(mark.grade for mark in marks) else marks


def _label(tokens: Sequence[Token], at: int) -> Mark:
    """The word "care", which can stand as a label for children in care: "Care: outstanding"."""
    before = tokens[at - 1].word if at else "("
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if before not in ";,(" or after not in (":", "–"):
        return Mark(at, at + 1, "care")
    return Mark(at, at + 1, "care", frozenset({Role.AREA}), Area.CARE)


def _match(tokens: Sequence[Token], at: int, named: Container[int]) -> tuple[int, Entry] | None:
    """The longest phrase at token `at` that cuts into no name, date or longer name of an area.

    Nor into "the same mark", of which "was the same" is no part.
    """
    table = phrases()
    own = tokens[at].word
    match = table.match(tokens, at)
    if match is None or match[0] - at == 1:
        return match
    if _cuts_infinitive(tokens, at, match[0]):
        match = table.match(tokens[at : match[0] - 1], 0)
        match = (at + match[0], match[1]) if match else None
    if match and _cuts_row(tokens, at, match[0]):
        match = table.match(tokens[at : at + 1], 0)
        match = (at + match[0], match[1]) if match else None
    if match is None:
        return None
    if Role.ECHO_BEFORE in match[1].roles and _is_graded(tokens, match[0]):
        match = table.match(tokens[at : match[0] - 1], 0)
        return (at + match[0], match[1]) if match else None
    if own == "for" and _cuts_swap(tokens, at, match[0]):
        match = table.match(tokens[at : at + 1], 0)
        return (at + 1, match[1]) if match else None
    for inner in range(at + 1, match[0]):
        beyond = None if match[1].area else table.match(tokens, inner)
        longer = beyond is not None and beyond[0] > match[0]
        if inner in named or (beyond and longer and _is_of_grading(beyond[1])):
            shorter = table.match(tokens[at:inner], 0)
            return (at + shorter[0], shorter[1]) if shorter else None
    return match


def _is_of_grading(entry: Entry) -> bool:
    return entry.area is not None or Role.GRADE_AGAIN in entry.roles


def _cuts_infinitive(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a phrase ends with the "to" of "to be": "found services to be good"."""
    ends = last - first > 1 and tokens[last - 1].word == "to"
    return ends and last < len(tokens) and tokens[last].word == "be"


def _is_graded(tokens: Sequence[Token], last: int) -> bool:
    """Whether a grade of its own follows what says that something is alike: "likewise rated X"."""
    beyond = last + (last < len(tokens) and tokens[last].is_quote)
    match = phrases().match(tokens, beyond) if beyond < len(tokens) else None
    return match is not None and match[1].grade is not None


def _cuts_swap(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether "for good" is what something was given for: "swapped inadequate for good"."""
    before = tokens[max(0, first - _SWAP_REACH) : first]
    return tokens[last - 1].word == "good" and any(token.word in _SWAPPED for token in before)


def _cuts_row(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a phrase is a row of grades: "good and outstanding respectively"."""
    if last - first < 3 or all(token.word != "and" for token in tokens[first:last]):
        return False
    if any(token.word == "respectively" for token in tokens[max(0, first - 4) : first]):
        return True
    following = [token.word for token in tokens[last : last + 4] if token.word[0].isalnum()]
    return following[:1] == ["respectively"] or following[:3] == ["in", "that", "order"]


def _named(tokens: Sequence[Token], first: int, last: int, councils: tuple[Council, ...]) -> Mark:
    word = " ".join(token.word for token in tokens[first:last])
    return Mark(first, last, word, frozenset({Role.COUNCIL}), councils=councils)
