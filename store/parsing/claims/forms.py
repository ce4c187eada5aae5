"""How a grade is written: quoted, with a capital, as a noun, as "a … rating", as a verb."""

from __future__ import annotations

from store.parsing.claims.doubt import is_pronoun_of_grade, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marking import Mark, Sentence


def stands_out(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is written as one: quoted, with a capital, or "a … rating"."""
    mark = sentence.marks[at]
    if mark.has(Role.GRADE_AGAIN) or len(mark.word.split()) > 1:
        return True
    if sentence.quoted(mark) or sentence.capital(mark) or has_noun_after(sentence, at):
        return True
    if is_noun(sentence, at):
        return True
    before = words(sentence, max(0, at - 4), at)[-2:]
    named = len(before) == 2 and before[1].word == "of"
    return named and (before[0].has(Role.GRADE_NOUN) or before[0].word.startswith("overall "))


def is_noun(sentence: Sentence, at: int) -> bool:
    """Whether the grade is used as a noun: "an inadequate for leadership"."""
    before = sentence.marks[at - 1].word if at else ""
    following = sentence.marks[next_after(sentence, at) :][:1]
    return before in ("a", "an") and bool(following) and following[0].word in ("for", "in")


def has_noun_after(sentence: Sentence, at: int) -> bool:
    """Whether "rating", "grade" or the like follows the grade at mark `at`."""
    index = next_after(sentence, at)
    marks = sentence.marks
    while (
        index < len(marks)
        and marks[index].has(Role.INSPECTION)
        and not marks[index].has(Role.GRADE_NOUN)
    ):
        index += 1
    return index < len(marks) and (
        marks[index].has(Role.GRADE_NOUN) or is_pronoun_of_grade(sentence, at, index)
    )


def is_verb(sentence: Sentence, at: int) -> bool:
    """Whether the grade is a verb: "leadership requires improvement"."""
    return sentence.marks[at].word.startswith(("require ", "requires ", "required "))


def words(sentence: Sentence, first: int, last: int) -> list[Mark]:
    """The marks `first` up to `last` without quotation marks."""
    return [m for m in sentence.marks[first:last] if not sentence.tokens[m.first].is_quote]
