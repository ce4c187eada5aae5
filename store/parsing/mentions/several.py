"""Councils meant together: "both", "all three", "the latter"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from store.councils import Council
from store.parsing.lexicon import Role
from store.parsing.mentions.counties import (
    COUNCILS,
    KINDS,
    divided,
    is_shared,
    may_share,
    words_from,
)
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.parsing.mentions.picked import (
    is_place_behind,
    mark_of,
    marks_for,
    picked,
    row_before,
)
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
_COUNCIL = frozenset({"council", "authority", "borough", "county", "city", "department"})
_BOUNDARIES = frozenset({",", ";", ":", "–", "and", "but", "that", "while", "although"})
_FINITE = frozenset({"have", "has", "had", "are", "is", "was", "were"}) | {
    "had been",
    "have been",
    "has been",
}
_PLACING = frozenset({"in", "at", "for", "across"})
_REACH = 30
_NOUNS = (Role.AREA, Role.AREA_SET, Role.GROUP, Role.SERVICE)
_PASSING = (Role.ADVERB, Role.CURRENT)


def with_several(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences with each mark for several councils meaning those that were named before it.

    Nothing changes in a text that names one council and no county that several share.

    That is for "both councils", and for "both" alone as the subject, where no areas were named
    that it could mean; and for the halves of a county by its name.
    """
    named: tuple[Council, ...] = ()
    areas = False
    for sentence in sentences:
        if len(named) > 1 or _can_name_several(sentence):
            sentence, own, here = _resolved(sentence, named, areas)
        else:
            named_here = [sentence.marks[at].councils for at in sentence.named]
            own = next((councils for councils in named_here if len(councils) == 1), ())
            here = sentence.has(Role.AREA, Role.GROUP, Role.AREA_SET) and any(
                map(_is_area, sentence.marks)
            )
        areas = areas or here
        if len(own) > 1 or not set(own) <= set(named):
            areas = here
            named = own if len(own) > 1 or len(named) > 1 else (*named, *own)
        yield sentence


def _resolved(
    sentence: Sentence, named: tuple[Council, ...], areas: bool
) -> tuple[Sentence, tuple[Council, ...], bool]:
    """The sentence with its marks for several of the councils `named`, or of those it names.

    With it, the councils that it names, and whether it names areas; `areas` says so of what was
    told since the councils were named.
    """
    marks: list[Mark] = []
    own: tuple[Council, ...] = ()
    here = changed = False
    index = 0
    while index < len(sentence.marks):
        mark = sentence.marks[index]
        found = None
        if mark.word.partition(" ")[0] in _OPENERS or is_shared(mark):
            meant, since = (own, here) if len(own) > 1 else (named, areas or here)
            found = _of_county(sentence, index) or _pointing(sentence, index, meant, since)
            found = found or (None if here else picked(sentence, index, row_before(marks)))
            changed = changed or found is not None
        mark, after = found or (mark, index + 1)
        if len(mark.councils) == 1 or Role.SEVERAL in mark.roles:
            own = tuple(dict.fromkeys((*own, *mark.councils)))
        here = here or (bool(mark.roles) and _is_area(mark))
        marks.append(mark)
        index = after
    return (_with(sentence, marks) if changed else sentence), own, here


def _can_name_several(sentence: Sentence) -> bool:
    """Whether two councils are named in the sentence itself, or a county that is divided."""
    if may_share(sentence.words) and any(map(is_shared, sentence.marks)):
        return True
    return len(sentence.named) > 1


def _with(sentence: Sentence, marks: Sequence[Mark]) -> Sentence:
    return replace(sentence, marks=tuple(marks), between=parentheses(marks))


def _is_area(mark: Mark) -> bool:
    named = mark.area is not None and mark.area is not Area.OVERALL
    return named or (Role.AREA_SET in mark.roles and mark.word.split()[0] not in _OPENERS)


def _of_county(sentence: Sentence, index: int) -> tuple[Mark, int] | None:
    """The mark of the councils that share a county where mark `index` begins to mean them."""
    found = divided(sentence.marks, index)
    return (mark_of(sentence, index, found[0], found[1]), found[0]) if found else None


def _pointing(
    sentence: Sentence, index: int, named: Sequence[Council], areas: bool
) -> tuple[Mark, int] | None:
    """What "both" at mark `index` means of the councils `named`; `areas` were named since."""
    if len(named) < 2:
        return None
    words = words_from(sentence.marks, index)
    count = next((n for phrase, n in _COUNTS.items() if _opens(words, phrase)), None)
    place = next((n for phrase, n in _PLACES.items() if _opens(words, phrase)), None)
    if _opens(words, _EACH):
        count = len(named)
    if count != len(named) and (place is None or len(named) != 2):
        return None
    length = 1 if words[0] in ("both", "each") else 2
    tail = length
    while tail < len(words) and words[tail] in _OF | KINDS:
        tail += 1
    noun = words[tail] if tail < len(words) else ""
    by_noun = noun in (_COUNCIL if place is not None or words[0] == "each" else COUNCILS)
    if not by_noun and _is_of_areas(words[tail : tail + 2], areas):
        tail, by_noun = tail + (noun == "council"), True
    if by_noun and words[:2] == ["the", "former"]:
        # "the former county council" is one that was abolished.
        return None
    length = tail + 1 if by_noun else tail if words[length : length + 1] == ["of"] else length
    after = marks_for(sentence.marks, index, length)
    if after is None:
        return None
    if not by_noun and not is_place_behind(sentence.marks, index, after):
        later = any(_is_area(mark) for mark in sentence.marks[after : after + _REACH])
        if (areas and not later) or not _is_subject(sentence, index, after):
            return None
    meant = tuple(named) if place is None else (named[place],)
    return mark_of(sentence, index, after, meant, Role.PRONOUN), after


def _is_of_areas(words: Sequence[str], areas: bool) -> bool:
    """Whether places are meant: "both council areas"; "both areas" may be those judged."""
    return words == ["council", "areas"] or (not areas and words[:1] in (["areas"], ["places"]))


def _is_subject(sentence: Sentence, index: int, after: int) -> bool:
    """Whether a verb follows it, or one of judging stands before it: "judged both to be good".

    "It rates each area as good" is not of each council.
    """
    marks = sentence.marks
    if index and marks[index - 1].has(Role.RATE, Role.FIND):
        return not any(mark.has(*_NOUNS) for mark in marks[after : after + 1])
    if _is_place(marks, index, after):
        return True
    opens = index == 0 or marks[index - 1].has(Role.CONJUNCTION, Role.ADVERB)
    if not opens and marks[index - 1].word not in _BOUNDARIES:
        return False
    while after < len(marks) and marks[after].has(*_PASSING) and marks[after].word not in _FINITE:
        after += 1
    if after >= len(marks):
        return False
    verb = marks[after]
    placed = marks[index].word in ("the former", "the latter")
    if marks[index - 1].word == "," and verb.has(Role.RATE):
        return True
    required = verb.grade and verb.word.startswith("require ")
    if verb.word in _FINITE or required or (placed and verb.grade):
        return True
    return (placed or index == 0) and verb.has(
        Role.GIVE, Role.SAME, Role.UP, Role.DOWN, Role.COPULA, Role.RATE
    )


def _is_place(marks: Sequence[Mark], index: int, after: int) -> bool:
    """Whether a sentence opens with it as with a place: "In each, services are found good"."""
    opens = index == 1 or (index == 2 and marks[0].has(Role.CONJUNCTION))
    closed = any(mark.word == "," or mark.has(*_NOUNS) for mark in marks[after : after + 1])
    return opens and closed and marks[index - 1].word in _PLACING


def _opens(words: Sequence[str], phrase: Sequence[str]) -> bool:
    return tuple(words[: len(phrase)]) == tuple(phrase)
