"""One of several areas, with its name put beside it: "the third, on care leavers, was good"."""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.claims.areas.sets import Extent, extent
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_OPENING = frozenset({",", "–", "-", "("})
_CLOSING = frozenset({",", "–", "-", ")"})
_LEADING = (Role.PREPOSITION, Role.DETERMINER, Role.RELATIVE, Role.POSSESSIVE)
_VERBAL = frozenset(
    {Role.COPULA, Role.RATE, Role.ADVERB, Role.CURRENT, Role.AS, Role.PRONOUN, Role.SAME}
)
_LONGEST = 6
_OF_THEM = frozenset({"of", "them", "these", "those", "the", "three", "four", "five"})
_ORDINALS = frozenset({"second", "third", "fourth", "fifth"})
_COUNTING = _ORDINALS | {"one", "last"}


def presented(sentence: Sentence, at: int) -> Target | None:
    """The area that says which of several has the grade at mark `at`, which has its verb."""
    if Role.AREA_SET not in sentence.roles and _COUNTING.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    index = at - 1
    while index > 0 and (marks[index].any(_VERBAL) or sentence.tokens[marks[index].first].is_quote):
        index -= 1
    closing = index
    if marks[closing].word in _CLOSING:
        index -= 1
    if index < 1 or not marks[index].has(Role.AREA, Role.GROUP):
        return None
    while index > 0 and (marks[index].has(Role.AREA, Role.GROUP) or _leads(marks[index])):
        index -= 1
    opening = index
    first = next(i for i in range(opening, at) if marks[i].has(Role.AREA, Role.GROUP))
    if first > opening + _LONGEST:
        return None
    beside = marks[opening].word in _OPENING and marks[closing].word in _CLOSING
    told = beside and _is_one_of_several(sentence, opening)
    named = [mark.word for mark in marks[max(0, opening - 1) : opening + 1]] == ["the", "one"]
    if not told and not (named and first > opening + 1):
        return None
    return replace(areas_after(sentence, first, graded=at), group=False)


def _leads(mark: Mark) -> bool:
    """Whether it stands between the one and the name: "which deals with", "that of"."""
    verb = mark.plain and mark.word.endswith(("s", "ing", "ed"))
    return verb or mark.has(*_LEADING)


def _is_one_of_several(sentence: Sentence, opening: int) -> bool:
    """Whether "the third" or "the other judgement" stands before what is put beside it."""
    head = opening - 1
    if _is_one_of_them(sentence, head):
        return sentence.marks[opening + 1].word not in ("a", "an")
    if head > 0 and sentence.marks[head].has(Role.GRADE_NOUN):
        head -= not sentence.marks[head].has(Role.AREA_SET)
    if head < 0 or not sentence.marks[head].has(Role.AREA_SET):
        return False
    return extent(sentence, head) in (Extent.PLACE, Extent.REST)


def _is_one_of_them(sentence: Sentence, head: int) -> bool:
    """Whether mark `head` ends "one of them", "the last of the four", "a fourth" or "while one"."""
    marks = sentence.marks
    first = head
    while first > 0 and marks[first].word in _OF_THEM:
        first -= 1
    if first < 0 or sentence.has(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC):
        return False
    word = marks[first].word
    if first < head:
        return word in ("one of", "one", "the last", "last")
    before = marks[first - 1].word if first else ""
    return (word in _ORDINALS and before in ("a", "the")) or (
        word == "one" and before in ("while", "and", "but")
    )
