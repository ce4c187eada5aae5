"""Councils meant together: "both", "all three", "the latter", "both Northamptonshire councils"."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from store.councils import Council, council_by_name
from store.parsing.lexicon import Role, load
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.records import Area

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTS: Mapping[tuple[str, ...], int] = {
    ("both",): 2,
    ("the", "pair"): 2,
    ("the", "duo"): 2,
    **{("the", word): number for word, number in _NUMBERS.items()},
    **{("all", word): number for word, number in _NUMBERS.items()},
}
_PLACES = {("the", "former"): 0, ("the", "latter"): -1}
_EACH = ("each",)
_OPENERS = frozenset({"both", "each", "all", "the"})
_OF = frozenset({"of", "them", "these", "those", "the"})
_KINDS = frozenset({"local", "neighbouring", "new", "unitary", "london", "county", "of"})
_COUNCILS = frozenset({"councils", "authorities", "boroughs", "counties", "cities", "departments"})
_COUNCIL = frozenset({"council", "authority", "borough", "county", "city", "department"})
_HALVES = frozenset({"halves", "parts", "sides"})
_IN_COUNTY = _COUNCILS | _KINDS | {"in", "the", "two"}
_AFTER_HALVES = frozenset({"of", "the", "county"})
_BOUNDARIES = frozenset({",", ";", ":", "–", "and", "but", "that", "while", "although"})
_FINITE = frozenset({"have", "has", "had", "are", "is", "was", "were"}) | {
    "had been",
    "have been",
    "has been",
}
_TOLD = (Role.GIVE, Role.SAME, Role.UP, Role.DOWN, Role.COPULA)
_REACH = 30
_PASSING = (Role.ADVERB, Role.CURRENT)


def with_several(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences with each mark for several councils meaning those that were named before it.

    That is for "both councils", and for "both" alone as the subject, where no areas were named
    that it could mean; and for the halves of a county by its name.
    """
    named: tuple[Council, ...] = ()
    areas = False
    openers = _OPENERS | _halves().keys()
    for sentence in sentences:
        marks: list[Mark] = []
        own: tuple[Council, ...] = ()
        here = False
        index = 0
        while index < len(sentence.marks):
            mark = sentence.marks[index]
            found = None
            if mark.word.partition(" ")[0] in openers:
                meant, since = (own, here) if len(own) > 1 else (named, areas)
                found = _divided(sentence, index) or _pointing(sentence, index, meant, since)
            mark, after = found or (mark, index + 1)
            if len(mark.councils) == 1 or mark.has(Role.SEVERAL):
                own = tuple(dict.fromkeys((*own, *mark.councils)))
            here = here or _is_area(mark)
            areas = areas or here
            marks.append(mark)
            index = after
        if len(own) > 1 or not set(own) <= set(named):
            areas = here
            named = own if len(own) > 1 or len(named) > 1 else (*named, *own)
        same = all(a is b for a, b in zip(marks, sentence.marks, strict=False))
        yield sentence if same else _with(sentence, marks)


def _with(sentence: Sentence, marks: Sequence[Mark]) -> Sentence:
    return replace(sentence, marks=tuple(marks), between=parentheses(marks))


def parted_from(council: Council) -> Council | None:
    """The county council that `council` and another took over from; None where that is not so."""
    for county, parts in _halves().items():
        before = council_by_name(county)
        if council in parts and before and before.end is not None:
            return before
    return None


def _is_area(mark: Mark) -> bool:
    named = mark.area is not None and mark.area is not Area.OVERALL
    return named or (mark.has(Role.AREA_SET) and mark.word.split()[0] not in _OPENERS)


def _divided(sentence: Sentence, index: int) -> tuple[Mark, int] | None:
    """The councils that share a county: "both Northamptonshire councils", "both halves of it"."""
    marks = sentence.marks
    if county := _county(marks[index]):
        owned = [mark.word for mark in marks[index + 1 : index + 3]] == ["'s", "two"]
        noun = _after_kinds(marks, index + 3) if owned else None
        return (_mark(sentence, index, noun, _halves()[county]), noun) if noun else None
    if marks[index].word == "the" and index + 1 < len(marks) and marks[index + 1].word[:3] != "two":
        return None
    said = _words(marks, index)
    if said[0] != "both" and said[:2] != ["the", "two"]:
        return None
    last = min(len(marks), index + 7)
    at = next((i for i in range(index + 1, last) if _county(marks[i])), None)
    if at is None:
        return None
    between = {word for mark in marks[index + 1 : at] for word in mark.word.split()}
    after = at + 1
    parted = bool(between & _HALVES) and between <= _HALVES | _AFTER_HALVES
    if not parted and between <= _KINDS | {"two"} and (noun := _after_kinds(marks, after)):
        parted, after = True, noun
    parted = parted or (
        bool(between & _COUNCILS) and between <= _COUNCILS | _KINDS | {"in", "the", "two"}
    )
    if not parted:
        return None
    return _mark(sentence, index, after, _halves()[_county(marks[at])]), after


def _after_kinds(marks: Sequence[Mark], index: int) -> int | None:
    """The mark after "new unitary councils" at mark `index`; None where no such noun stands."""
    while index < len(marks):
        words = {*marks[index].word.split()}
        if words & _COUNCILS and words <= _COUNCILS | _KINDS:
            return index + 1
        if not words <= _KINDS:
            return None
        index += 1
    return None


def _pointing(
    sentence: Sentence, index: int, named: Sequence[Council], areas: bool
) -> tuple[Mark, int] | None:
    """What "both" at mark `index` means of the councils `named`; `areas` were named since."""
    if len(named) < 2:
        return None
    words = _words(sentence.marks, index)
    count = next((n for phrase, n in _COUNTS.items() if _opens(words, phrase)), None)
    place = next((n for phrase, n in _PLACES.items() if _opens(words, phrase)), None)
    if _opens(words, _EACH):
        count = len(named)
    if count != len(named) and (place is None or len(named) != 2):
        return None
    length = 1 if words[0] in ("both", "each") else 2
    tail = length
    while tail < len(words) and words[tail] in _OF | _KINDS:
        tail += 1
    noun = words[tail] if tail < len(words) else ""
    by_noun = noun in (_COUNCIL if place is not None or words[0] == "each" else _COUNCILS)
    length = tail + 1 if by_noun else tail if words[length : length + 1] == ["of"] else length
    after = _after(sentence.marks, index, length)
    if after is None:
        return None
    if not by_noun:
        later = any(_is_area(mark) for mark in sentence.marks[after : after + _REACH])
        if (areas and not later) or not _is_subject(sentence, index, after):
            return None
    meant = tuple(named) if place is None else (named[place],)
    return _mark(sentence, index, after, meant, Role.PRONOUN), after


def _is_subject(sentence: Sentence, index: int, after: int) -> bool:
    marks = sentence.marks
    opens = index == 0 or marks[index - 1].has(Role.CONJUNCTION, Role.ADVERB)
    if not opens and marks[index - 1].word not in _BOUNDARIES:
        return False
    while after < len(marks) and marks[after].has(*_PASSING) and marks[after].word not in _FINITE:
        after += 1
    if after >= len(marks):
        return False
    verb = marks[after]
    placed = marks[index].word in ("the former", "the latter")
    required = verb.grade and verb.word.startswith("require ")
    if verb.word in _FINITE or required or (placed and verb.grade):
        return True
    return (placed or index == 0) and verb.has(
        Role.GIVE, Role.SAME, Role.UP, Role.DOWN, Role.COPULA
    )


def _mark(
    sentence: Sentence, index: int, after: int, councils: tuple[Council, ...], *roles: Role
) -> Mark:
    first, last = sentence.marks[index].first, sentence.marks[after - 1].last
    word = " ".join(mark.word for mark in sentence.marks[index:after])
    own = frozenset({Role.COUNCIL, Role.SEVERAL, *roles})
    return Mark(first, last, word, own, councils=councils)


def _words(marks: Sequence[Mark], index: int) -> list[str]:
    return [word for mark in marks[index : index + 8] for word in mark.word.split()]


def _opens(words: Sequence[str], phrase: Sequence[str]) -> bool:
    return tuple(words[: len(phrase)]) == tuple(phrase)


def _after(marks: Sequence[Mark], index: int, words: int) -> int | None:
    """The mark after so many words from mark `index` on; None within a mark."""
    while words > 0 and index < len(marks):
        words -= len(marks[index].word.split())
        index += 1
    return index if words == 0 else None


def _county(mark: Mark) -> str:
    word = mark.word.split()[0]
    return word if word in _halves() else ""


@functools.cache
def _halves() -> Mapping[str, tuple[Council, ...]]:
    """The councils that share a county, by its name."""
    shared = load("places.toml")["halves"]
    return {
        county: tuple(one for name in names if (one := council_by_name(name)))
        for county, names in shared.items()
    }
