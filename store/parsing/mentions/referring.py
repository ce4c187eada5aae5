"""Words that mean councils named before: "both", "all three", "they were both", "the latter"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.councils import Council
from store.parsing.lexicon import Role
from store.parsing.mentions.counties import COUNCILS, KINDS, words_from
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.picked import is_place_behind, mark_of, marks_for
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
_THEM = frozenset({"they", "them"})
OPENERS = _THEM | {"both", "each", "all", "the"}
"""The first words of what can mean councils named before."""
_OF = frozenset({"of", "them", "these", "those", "the"})
_COUNCIL = frozenset({"council", "authority", "borough", "county", "city", "department"})
_BOUNDARIES = frozenset({",", ";", ":", "–", "and", "but", "that", "while", "although"})
_FINITE = frozenset({"have", "has", "had", "are", "is", "was", "were"}) | {
    "had been",
    "have been",
    "has been",
}
_BARE = _FINITE | {"of"}
_PLACING = frozenset({"in", "at", "for", "across"})
_REACH = 30
_NOUNS = (Role.AREA, Role.AREA_SET, Role.GROUP, Role.SERVICE)
_PASSING = (Role.ADVERB, Role.CURRENT)


def referring(
    sentence: Sentence, index: int, named: Sequence[Council], areas: bool
) -> tuple[Mark, int] | None:
    """What "both" at mark `index` means of the councils `named`, and the mark after it.

    `areas` says that areas were named since.
    """
    if len(named) < 2:
        return None
    words = words_from(sentence.marks, index)
    if words[0] in _THEM:
        length = 0 if areas else _together(words, len(named))
        after = marks_for(sentence.marks, index, length) if length else None
        if after is None or not _is_subject(sentence, index, after):
            return None
        return mark_of(sentence, index, after, tuple(named), Role.PRONOUN), after
    count = next((n for phrase, n in _COUNTS.items() if _opens(words, phrase)), None)
    place = next((n for phrase, n in _PLACES.items() if _opens(words, phrase)), None)
    of_all = words[0] == "all" and not _BARE.isdisjoint(words[1:2])
    if _opens(words, _EACH) or (of_all and len(named) > 2):
        count = len(named)
    if count != len(named) and (place is None or len(named) != 2):
        return None
    length = 1 if words[0] in ("both", "each") or of_all else 2
    tail = length
    while tail < len(words) and (
        words[tail] in _OF | KINDS or _NUMBERS.get(words[tail]) == len(named)
    ):
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
        later = any(is_area(mark) for mark in sentence.marks[after : after + _REACH])
        if (areas and not later) or not _is_subject(sentence, index, after):
            return None
    meant = tuple(named) if place is None else (named[place],)
    return mark_of(sentence, index, after, meant, Role.PRONOUN), after


def is_area(mark: Mark) -> bool:
    """Whether it names areas, or tells of some without their names."""
    named = mark.area is not None and mark.area is not Area.OVERALL
    return named or (Role.AREA_SET in mark.roles and mark.word.split()[0] not in OPENERS)


def _together(words: Sequence[str], count: int) -> int:
    """How many words mean all `count`: one in "they were both", two in "them both", or none."""
    said = ["both"] if count == 2 else ["all"]
    if words[0] == "they":
        return int(words[2:3] == said)
    return 2 * (words[1:2] == said)


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
    served = index > 1 and marks[index - 1].word in _PLACING and marks[index - 2].has(Role.SERVICE)
    opens = index == 0 or served or marks[index - 1].has(Role.CONJUNCTION, Role.ADVERB)
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
