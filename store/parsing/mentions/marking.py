"""Sentences with what is mentioned in them, from the whole text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from msgspec.structs import replace

from store.councils import Council
from store.parsing.lexicon import Role, phrases
from store.parsing.mentions.anchoring import anchored, dated
from store.parsing.mentions.annual import tells_of_annual_ratings, with_annual_ratings
from store.parsing.mentions.around import without_counties_around
from store.parsing.mentions.asides import THROWN_IN, without_asides
from store.parsing.mentions.companies import runs_services, with_company
from store.parsing.mentions.contributing import with_contributing
from store.parsing.mentions.counties import may_share
from store.parsing.mentions.dates import find_dates
from store.parsing.mentions.described import OPENERS, tells_of_permanence, with_described
from store.parsing.mentions.double_names import first_part_at, first_parts
from store.parsing.mentions.experienced import EXPERIENCED, with_experienced
from store.parsing.mentions.glosses import GLOSSING, with_gloss
from store.parsing.mentions.halves import half_at, halves
from store.parsing.mentions.impact import with_impact
from store.parsing.mentions.in_care_of import with_care_of
from store.parsing.mentions.led_services import with_leadership
from store.parsing.mentions.listed import with_care
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.mentions.matching import IN_TIME, before_time, uncut
from store.parsing.mentions.occasions import OCCASIONS, with_occasions
from store.parsing.mentions.offered import OFFERING, with_offered
from store.parsing.mentions.offered_by import OFFERED_BY, with_offered_by
from store.parsing.mentions.owned import with_owners
from store.parsing.mentions.parentheses import parentheses
from store.parsing.mentions.people import with_people
from store.parsing.mentions.places import find_councils, may_be_name
from store.parsing.mentions.ranks import with_ranks
from store.parsing.mentions.received import RECEIVING, with_received
from store.parsing.mentions.several import with_several
from store.parsing.mentions.summing import sums_up, with_summing_up
from store.parsing.mentions.tellers import with_office
from store.parsing.mentions.verbs.by_place import with_verbs
from store.parsing.text.blocks import BlockKind, blocks
from store.parsing.text.links import linked
from store.parsing.text.sentences import sentences
from store.parsing.text.tokens import Token, tokenise
from store.records import Area

_WORD = re.compile(r"[^\W_]")
_SEND = "send"
"""Special educational needs and disabilities where it has capitals, else only a verb."""
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
    known = {c.ons_code: c for one in found for at in one.named for c in one.marks[at].councils}
    short = {**halves(known.values()), **first_parts(known.values())}
    known_too: Iterable[Sentence] = [_with_known(one, known, short) for one in found]
    if runs_services(text):
        known_too = with_company(known_too)
    if tells_of_annual_ratings(text):
        known_too = with_annual_ratings(known_too, text)
    known_too = without_counties_around(tuple(known_too))
    if len(known) == 1:
        known_too = with_owners(known_too)
    if any("impact" in one.words for one in found):
        known_too = with_impact(known_too)
    if len(known) > 1 or short or any(may_share(one.words) for one in found):
        known_too = with_several(known_too)
    return Marked(text, tuple(parts), tuple(anchored(known_too)))


def _sentence(text: str, start: int, end: int, block: int, kind: BlockKind) -> Sentence:
    tokens = tokenise(text, start, end)
    marks = tuple(_marks(tokens))
    return Sentence(start, end, block, kind, tuple(tokens), marks, parentheses(marks))


def _with_known(
    sentence: Sentence, known: Mapping[str, Council], short: Mapping[str, Council]
) -> Sentence:
    """The sentence with names that mean a council only because the text has it elsewhere."""
    shortened = bool(short) and not sentence.words.isdisjoint(short)
    if not (shortened or may_be_name(sentence.tokens)):
        return sentence
    marks = tuple(_marks(sentence.tokens, known, short))
    return replace(sentence, marks=marks, between=parentheses(marks))


def _marks(
    tokens: Sequence[Token],
    known: Mapping[str, Council] = _NONE,
    short: Mapping[str, Council] = _NONE,
) -> list[Mark]:
    words = [token.word for token in tokens]
    named = _names(tokens, words, known, short)
    marks: list[Mark] = []
    describing: list[int] = []
    placed: list[int] = []
    caring: list[int] = []
    graded = peopled = summing = contributing = leading = False
    table = phrases()
    openers = table.openers
    at, end = 0, len(words)
    while at < end:
        own = words[at]
        if at in named:
            mark = named[at]
        else:
            known_word = own in openers and (own != _SEND or tokens[at].capital)
            match = table.match(words, at, end) if known_word else None
            if match and match[0] > at + 1:
                match = uncut(words, at, match, named)
            if match:
                last, entry = match
                word = own if last == at + 1 else " ".join(words[at:last])
                mark = Mark(at, last, word, entry.roles, entry.area, entry.grade, entry.visit)
                if word in IN_TIME and last in named:
                    mark = before_time(mark, named[last])
                if own == "mark" and _is_first_name(tokens, at):
                    mark = Mark(at, last, word)
                if Role.GROUP in entry.roles:
                    peopled = True
                elif word == "leadership of":
                    leading = True
                if Role.CONTRIBUTING in entry.roles:
                    contributing = True
                if entry.grade:
                    graded = True
                    if " " in word and "improvement" not in word:
                        placed.append(len(marks))
            else:
                mark = Mark(at, at + 1, own) if own != "care" else _label(words, at)
        if own in OPENERS or (own == "the" and tells_of_permanence(mark, words)):
            describing.append(len(marks))
            if own == "care" and not mark.roles:
                caring.append(len(marks))
        elif own == "overall" or (mark.area is Area.OVERALL and sums_up(mark)):
            summing = True
        marks.append(mark)
        at = mark.last
    marks = with_care(marks, caring) if caring else marks
    if leading:
        marks = with_leadership(marks)
    marks = with_ranks(marks, placed) if placed else marks
    if describing:
        marks = with_described(marks, describing)
    marks = with_summing_up(marks) if summing else marks
    if not GLOSSING.isdisjoint(words):
        sets = [i for i, one in enumerate(marks) if Role.AREA_SET in one.roles]
        marks = with_gloss(marks, sets) if sets else marks
    marks = with_care_of(marks) if named and "care" in words else marks
    marks = with_people(marks) if peopled else marks
    if not RECEIVING.isdisjoint(words):
        marks = with_received(marks)
    if not OFFERING.isdisjoint(words):
        marks = with_offered(marks)
    if not graded:
        return marks
    if not EXPERIENCED.isdisjoint(words) or "'" in words:
        marks = with_experienced(marks)
    if not OFFERED_BY.isdisjoint(words):
        marks = with_offered_by(marks)
    marks = with_contributing(marks) if contributing else marks
    if not OCCASIONS.isdisjoint(words):
        marks = with_occasions(marks)
    if "," in words and not THROWN_IN.isdisjoint(words):
        marks = without_asides(marks)
    return with_verbs(with_office(marks) if ":" in words else marks)


def _names(
    tokens: Sequence[Token],
    words: Sequence[str],
    known: Mapping[str, Council],
    short: Mapping[str, Council],
) -> dict[int, Mark]:
    """The marks of councils and dates, by their first token."""
    named: dict[int, Mark] = {}
    for at in range(len(tokens)) if short else ():
        if half := half_at(tokens, at, short) or first_part_at(tokens, at, short):
            named[at] = _named(tokens, at, half[0], (half[1],))
    for date in find_dates(tokens):
        named[date.first] = dated(tokens, date)
    for place in find_councils(tokens, words, known):
        named[place.first] = _named(tokens, place.first, place.last, place.councils)
    return named


def _is_first_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether "Mark" is somebody's: a surname follows, which is no word of the lexicon."""
    surname = tokens[at + 1 : at + 2]
    named = tokens[at].capital and bool(surname) and surname[0].capital
    return named and phrases().match([surname[0].word], 0) is None


def _label(words: Sequence[str], at: int) -> Mark:
    """The word "care", which can stand as a label for children in care: "Care: outstanding"."""
    before = words[at - 1] if at else "("
    after = words[at + 1] if at + 1 < len(words) else ""
    if before not in ";,(" or after not in (":", "–"):
        return Mark(at, at + 1, "care")
    return Mark(at, at + 1, "care", frozenset({Role.AREA}), Area.CARE)


def _named(tokens: Sequence[Token], first: int, last: int, councils: tuple[Council, ...]) -> Mark:
    word = " ".join(token.word for token in tokens[first:last])
    return Mark(first, last, word, frozenset({Role.COUNCIL}), councils=councils)
