"""A grade that stands beside its subject in a clause: "leadership, likewise good, was praised"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.nearby import marks_after, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_CLOSING = frozenset({",", "–", ")", ".", ";"})
_JOINING = frozenset({"and", "but", "yet"})
_APPOSING = frozenset({"both", "all", "each", "also", "found"})
_OPENING = frozenset({",", "(", "–"})
_ADVERBIAL = (Role.ADVERB, Role.AGAIN, Role.CURRENT, Role.ECHO_BEFORE, Role.PREVIOUS)
_BEHIND = (Role.AGAIN, Role.PREVIOUS, Role.CURRENT)
"""What tells behind a grade when it was so: "leadership, inadequate then, is"."""
_RATINGS = frozenset({"rating", "grade", "judgement", "judgment", "result", "outcome"}) | {
    *("verdict", "conclusion", "finding", "grading"),
}
_OF_WHOM = (
    *(Role.PREPOSITION, Role.INSPECTION, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.DETERMINER),
    *(Role.POSSESSIVE, Role.CURRENT, Role.AREA, Role.GROUP),
)
_WHEN = frozenset({"when", "before"})
_LONGEST = 12
_DENYING = frozenset({"not", "least", "a", "an", "as", "however", "on"})


def is_apposed(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it is as in "leadership, previously good, is" and "A and B, both good, are".

    So is "in respect of adoption, likewise good, much was praised", whatever the adverb, where
    the grade alone stands between two commas or brackets.
    """
    between = [mark for mark in between if mark.word != "twice"]
    opening = max((i for i, m in enumerate(between) if m.word in _OPENING), default=len(between))
    if opening + 1 == len(between) - 1 and (
        between[-1].has(Role.PREVIOUS) or between[-1].word in _APPOSING
    ):
        return True
    if opening:
        return False
    after = next_after(sentence, at)
    beside = between[opening + 1 :]
    while after < len(sentence.marks) and sentence.marks[after].has(*_BEHIND):
        beside.append(sentence.marks[after])
        after += 1
    closed = any(mark.word in _CLOSING for mark in sentence.marks[after : after + 1])
    following = sentence.marks[after : after + 2]
    closed = closed or (
        len(following) > 1 and following[0].word in _JOINING and following[1].has(Role.CURRENT)
    )
    return closed and bool(beside) and all(map(_says_how, beside))


def _says_how(mark: Mark) -> bool:
    """Whether it is an adverb that a grade can have: "likewise", "this time", "once more"."""
    return (mark.has(*_ADVERBIAL) or mark.word == "once") and not (
        mark.has(Role.NEGATION) or mark.word in _DENYING
    )


def is_dated_beside(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is as in "Kent, good in 2017, is", not in "with help from Essex, good in 2019".

    So is "Kent, good when its trust began, is".
    """
    said = [mark.word for mark in between if mark.word not in ("itself", "also")]
    lent = target.first and sentence.marks[target.first - 1].word == "from"
    if lent or said not in ([","], ["–"], ["("]):
        return False
    following = marks_after(sentence, at, 3)
    if target.first == 0 and following and following[0].word in _WHEN:
        return any(mark.word == "," for mark in sentence.marks[at + 3 : at + _LONGEST])
    if len(following) < 3 or following[0].word not in ("in", "at", "since", "until", "from"):
        return False
    closed = following[2].word in _CLOSING or following[2].has(Role.CONJUNCTION)
    return following[1].date is not None and closed


def names_rating(sentence: Sentence, at: int) -> bool:
    """Whether it only says which rating is meant: "the outcome of the inspection, good, was"."""
    marks = sentence.marks
    comma = at - 1
    while comma > 0 and sentence.tokens[marks[comma].first].is_quote:
        comma -= 1
    if comma < 1 or marks[comma].word not in _OPENING or not _closes(sentence, at):
        return False
    for index in range(comma - 1, -1, -1):
        mark = marks[index]
        if mark.has(Role.GRADE_NOUN) and mark.word.split()[-1] in _RATINGS:
            return index > 0 and marks[index - 1].has(Role.DETERMINER, Role.POSSESSIVE)
        if mark.area is Area.OVERALL and mark.word.split()[-1] in _RATINGS:
            return True
        if not (mark.has(*_OF_WHOM) or mark.word in ("'s", "'")):
            return False
    return False


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether a comma or the like follows the grade, past "overall"."""
    after = next_after(sentence, at)
    after += [mark.word for mark in sentence.marks[after : after + 1]] == ["overall"]
    return any(mark.word in _CLOSING for mark in sentence.marks[after : after + 1])
