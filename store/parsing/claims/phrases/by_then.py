"""Whether "by 2021" behind a grade is told of the past: "was found good by 2021"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import leftwards
from store.parsing.claims.phrases.paths import way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_WAS = frozenset({"was", "were", "had been", "became", "was already", "were already"}) | {
    *(
        "came out",
        "stood at",
        "got",
        "received",
        "went",
        "had",
        "moved",
        "had moved",
        "came",
        "rose",
        "fell",
        "climbed",
    ),
}
_LED = (Role.RATE, Role.FIND, Role.GIVE, Role.AS, Role.ADVERB, Role.DETERMINER, Role.PREPOSITION)
_OBJECTS = (Role.BODY, Role.SERVICE, Role.COUNCIL, Role.POSSESSIVE)
_JUDGED = frozenset({"found", "gave", "put", "thought"})
_PASSED = frozenset({"become", "followed", "'s"})
_GOING_ON = (Role.CONJUNCTION, Role.PREPOSITION, Role.DETERMINER, Role.GRADE_NOUN)


def is_told_as_past(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "was (judged) good by 2021", not "(was) to be good by 2030"."""
    after = None
    judged = False
    for mark in leftwards(sentence, at):
        if after is not None and after.word == "to be" and not mark.has(Role.FIND, Role.RATE):
            return False
        if (
            mark.word in _WAS
            or mark.has(Role.PLUPERFECT)
            or (after is not None and after.word == "to" and _is_past(mark))
        ):
            return True
        if judged and mark.has(Role.RATE, Role.FIND, Role.GIVE):
            return mark.word.endswith("ed") or mark.word in _JUDGED
        judged = judged or mark.has(*_OBJECTS)
        if not (mark.has(*_LED, *_OBJECTS) or mark.word in _PASSED):
            return False
        after = mark
    return False


def was_so_by_then(sentence: Sentence, at: int) -> bool:
    """Whether it is told as past, or goes on from what is: "was good in 2018 but X by 2021"."""
    if is_told_as_past(sentence, at):
        return True
    before = next((i for i in range(at - 1, -1, -1) if sentence.marks[i].grade), None)
    if before is None or sentence.has(Role.AIM):
        return False
    if way_to(sentence, at) == before:
        return any(_is_past(mark) for mark in sentence.marks[:before])
    return _is_dated(sentence, before, at) and is_told_as_past(sentence, before)


def _is_dated(sentence: Sentence, before: int, at: int) -> bool:
    """Whether nothing but the year of the grade before it and an aside part the two."""
    aside = sentence.outside(at) | _clause_put_in(sentence, before, at)
    between = [sentence.marks[i] for i in range(before + 1, at) if i not in aside]
    dated = any(mark.tells_year for mark in between)
    return dated and all(
        mark.date or mark.has(*_GOING_ON) or mark.word in QUOTES | {",", ";", "then", "had"}
        for mark in between
    )


def _clause_put_in(sentence: Sentence, before: int, at: int) -> frozenset[int]:
    """The marks of ", when the government stepped in," between the grade `before` and its like."""
    marks = sentence.marks
    commas = [i for i in range(before + 1, at) if marks[i].word == ","]
    if len(commas) < 2 or not marks[commas[0] + 1].has(Role.OPENER, Role.PREVIOUS):
        return frozenset()
    return frozenset(range(commas[0], commas[-1]))


def _is_past(mark: Mark) -> bool:
    return mark.word in _WAS or (mark.has(Role.UP, Role.DOWN) and mark.word.split()[0][-2:] == "ed")
