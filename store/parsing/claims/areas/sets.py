"""Areas that a sentence means without their names: "all three", "the other", "the latter two"."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

NUMBERS = {
    word: n for n, word in enumerate(["no", "one", "two", "three", "four", "five", "six", "seven"])
}
_ORDINALS = {
    word: n for n, word in enumerate(["first", "second", "third", "fourth", "fifth", "sixth"])
}
_QUANTIFYING = frozenset(["the", "of", "its", "our", "these", "those", "all", "each", "every"]) | {
    *("both", "single", "other", "in", "but", "only", "just", "remaining", "nearly", "almost"),
    *("across", "not", "judgement", *NUMBERS, *_ORDINALS),
}
_NOT_QUITE = frozenset({"but", "nearly", "almost", "not"})
_PLACES = frozenset({*_ORDINALS, "latter", "former", "last"})
_REACH = 6
_ALL = frozenset(["all", "each", "every", "both", "across", "throughout", "everything"])
_ALL |= {"sweep", "full"}
_ALL_BUT = ("all ", "everything ", "everywhere ")
_REST = frozenset({"other", "others", "rest", "remaining", "else"})
_SAVING = frozenset({"but", "bar", "except", "except for", "apart from", "save", "save for"})
_JUDGEMENTS = frozenset({"judgement", "judgments", "judgements", "judgment", "grade", "rating"})


class Extent(StrEnum):
    """How much of the areas under talk an expression takes."""

    ALL = "all"
    SOME = "some"
    REST = "rest"
    PLACE = "place"


def extent(sentence: Sentence, index: int) -> Extent:
    """What the area set at mark `index` takes, by its own words and those before it."""
    if is_all_but(sentence, index):
        return Extent.ALL
    words = _words(sentence, index)
    if words & _REST:
        return Extent.REST
    if words & _ALL:
        some = words & _NOT_QUITE or _is_judgement_but_one(sentence, index)
        return Extent.SOME if some else Extent.ALL
    if words & _PLACES:
        return Extent.PLACE
    return Extent.SOME


def is_all_but(sentence: Sentence, index: int) -> bool:
    """Whether it is "all but" before areas that are named, not before a number: "all but one"."""
    marks = sentence.marks
    if not (Role.EXCEPT in marks[index].roles and marks[index].word.startswith(_ALL_BUT)):
        return False
    return any(mark.area for mark in marks[index + 1 : index + 3])


def _is_judgement_but_one(sentence: Sentence, index: int) -> bool:
    """Whether the overall judgement may be the exception: "every judgement but one was good"."""
    following = sentence.marks[index + 1 : index + 3]
    said = [mark.word for mark in following]
    named = any(mark.area for mark in following)
    if said[:1] in (["but one"], ["bar one"]) and said[1:2] in ([":"], ["–"], [","]):
        # "in every judgement but one: adoption" tells that it is not the overall one
        beyond = sentence.marks[index + 3 : index + 6]
        part = next((mark.area for mark in beyond if mark.area), None)
        return part in (None, Area.OVERALL)
    excepted = said[:1] in (["but one"], ["bar one"])
    excepted = excepted or (bool(said) and said[0] in _SAVING and not named)
    return excepted and not _JUDGEMENTS.isdisjoint(sentence.marks[index].word.split())


def is_everything(sentence: Sentence, index: int) -> bool:
    """Whether the set at mark `index` is every area there is, without a number: "in all areas"."""
    words = _words(sentence, index)
    for following in sentence.marks[index + 1 : index + 2]:
        words |= {*following.word.split()} if following.has(Role.GRADE_NOUN) else set()
    unnumbered = not any(word in NUMBERS or word.isdecimal() for word in words)
    judgements = bool(words & {"judgements", "judgments", "grades", "ratings"})
    whole = unnumbered or (judgements and "four" in words)
    return extent(sentence, index) is Extent.ALL and whole and "sub" not in words


def is_pair(sentence: Sentence, index: int) -> bool:
    """Whether the set at mark `index` is of two areas: "on both counts"."""
    return "both" in _words(sentence, index)


def is_counted(sentence: Sentence, count: int) -> bool:
    """Whether `sentence` speaks of all areas, so many of them: "in all five categories"."""
    return any(
        extent(sentence, index) is Extent.ALL
        and any(NUMBERS.get(word) == count for word in _words(sentence, index))
        for index, mark in enumerate(sentence.marks)
        if mark.has(Role.AREA_SET)
    )


def resolve(
    sentence: Sentence,
    index: int,
    inventory: Sequence[Area],
    graded: frozenset[Area],
    told: frozenset[Area] = frozenset(),
) -> tuple[Area, ...]:
    """The areas that the set at mark `index` means, out of those named before; () if unsure.

    `inventory` has the areas in the order in which the text named them, `graded` those of them
    that have their grade already, `told` all that the text has graded so far.
    """
    if sentence.marks[index].has(Role.EXCEPT):
        later = {mark.area for mark in sentence.marks[index + 1 :]}
        return tuple(area for area in inventory if area not in later)
    said = _said(sentence, index)
    words = frozenset(said)
    number = next((NUMBERS[word] for word in said if word in NUMBERS), None)
    kind = extent(sentence, index)
    if kind is Extent.ALL and number == 1:
        number = None
    if kind is Extent.ALL and number and len(inventory) != number:
        return _counted(told, number)
    if not inventory:
        return ()
    if kind is Extent.ALL:
        fits = number in (None, len(inventory)) and ("both" not in words or len(inventory) == 2)
        return tuple(inventory) if fits else ()
    if kind is Extent.REST:
        rest = tuple(area for area in inventory if area not in graded)
        count = number or (1 if "other" in words and "others" not in words else None)
        return rest if graded and rest and count in (None, len(rest)) else ()
    if kind is Extent.PLACE:
        return _by_place(words, inventory, number)
    return ()


def _counted(told: frozenset[Area], number: int) -> tuple[Area, ...]:
    """All that the text grades, where that many are meant: with the whole, or without it."""
    for areas in (told, told - {Area.OVERALL}):
        if len(areas) == number:
            return tuple(area for area in Area if area in areas)
    return ()


def _by_place(
    words: frozenset[str], inventory: Sequence[Area], number: int | None
) -> tuple[Area, ...]:
    count = number or 1
    if words & {"latter", "last"}:
        return tuple(inventory[-count:]) if count <= len(inventory) else ()
    if "former" in words or ("first" in words and number):
        return tuple(inventory[:count]) if count <= len(inventory) else ()
    places = [_ORDINALS[word] for word in words if word in _ORDINALS]
    return tuple(inventory[place] for place in places if place < len(inventory))


def _words(sentence: Sentence, index: int) -> frozenset[str]:
    return frozenset(_said(sentence, index))


def _said(sentence: Sentence, index: int) -> list[str]:
    """The words of the set at mark `index` and those before that say which, in their order."""
    words = sentence.marks[index].word.split()
    for mark in reversed(sentence.marks[max(0, index - _REACH) : index]):
        own = mark.word.split()
        if not _quantifies(own):
            break
        words = own + words
    return words


def _quantifies(words: Sequence[str]) -> bool:
    return all(word in _QUANTIFYING or word.isdecimal() for word in words)
