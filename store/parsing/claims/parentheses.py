"""Clauses put in between: "Kent, which lent Wigan its director, was rated good"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marking import Mark, Sentence

_LONGEST = 40
_RELATIVES = frozenset({"which", "who", "whose", "where", "whom", "once", "long", "previously"})
_RESUMING = (
    Role.COPULA,
    Role.PLUPERFECT,
    Role.GIVE,
    Role.RATE,
    Role.SAME,
    Role.UP,
    Role.DOWN,
    Role.FIND,
)


def parentheses(sentence: Sentence) -> list[tuple[int, int]]:
    """The clauses between two commas that the main clause goes on after: first mark, mark after.

    Each begins with a relative pronoun or a participle, and a verb of the main clause follows.
    """
    marks = sentence.marks
    found: list[tuple[int, int]] = []
    commas = [i for i, mark in enumerate(marks) if mark.word == ","]
    for number, opening in enumerate(commas):
        if found and opening < found[-1][1]:
            continue
        if opening == 0 or opening + 1 >= len(marks) or not _opens(sentence, opening + 1):
            continue
        for closing in commas[number + 1 :]:
            if closing - opening > _LONGEST:
                break
            if _resumes(sentence, closing + 1):
                found.append((opening, closing + 1))
                break
    return found


def _opens(sentence: Sentence, index: int) -> bool:
    mark = sentence.marks[index]
    if mark.word in _RELATIVES or mark.grade:
        return True
    word = mark.word.split()[-1]
    return (mark.plain or mark.has(Role.RATE, Role.GIVE)) and word.endswith("ed")


def _resumes(sentence: Sentence, index: int) -> bool:
    """Whether a finite verb stands at mark `index`, after an adverb or two."""
    for mark in sentence.marks[index : index + 3]:
        if mark.has(*_RESUMING) or _is_grade_verb(mark):
            return not mark.word.endswith("ing")
        if not mark.has(Role.ADVERB, Role.CURRENT):
            return False
    return False


def _is_grade_verb(mark: Mark) -> bool:
    return mark.grade is not None and mark.word.startswith("require")


def outside(sentence: Sentence, at: int) -> frozenset[int]:
    """The marks of the clauses put in between in which mark `at` does not stand itself."""
    return frozenset(
        index
        for first, last in parentheses(sentence)
        if not first <= at < last
        for index in range(first, last)
    )
