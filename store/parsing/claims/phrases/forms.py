"""How a grade is written: quoted, with a capital, as a noun, as "a … rating", as a verb."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import (
    AMONG,
    is_impact,
    is_pronoun_of_grade,
    marks_after,
    nearest_before,
    next_after,
)
from store.parsing.claims.phrases.reached import is_by_whom_or_where, is_reached
from store.parsing.claims.phrases.served import is_served
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Grade

_OF_ANY_SORT = frozenset({"report", "findings", "inspection", "outcome", "result", "results"}) | {
    *("ruling", "evaluation", "appraisal", "adjudication", "determination", "designation"),
}
"""What can be good without the grade: "a good report"."""
_A = frozenset({"a", "an"})
_ARTICLES = frozenset({"a", "an", "first", "second", "third", "ever", "one", "single"})
_NAMED_SO = frozenset({"mark", "tag", "verdict", "rating", "score", "grading", "ranking", "badge"})
_OF_GOODS = frozenset({"common", "greater", "public", "social", "general", "force"})
_STOPS = frozenset({".", "!", ";", ":", "–", ")"})
_VERBS = frozenset({"require", "requires", "required", "needs", "needed", "must", "has", "had"})
_VERBS |= {"perform", "performs", "performed"}
HOW_MANY = frozenset({"straight", "all", "one", "two", "three", "four", "five", "across the board"})


def stands_out(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is written as one: quoted, with a capital, or "a … rating"."""
    mark = sentence.marks[at]
    if Role.GRADE_AGAIN in mark.roles or " " in mark.word:
        return True
    if sentence.quoted(mark) or sentence.capital(mark) or has_noun_after(sentence, at):
        return True
    if _is_counted(sentence, at) or rated_noun(sentence, at) is not None:
        return True
    if is_noun(sentence, at) or is_given(sentence, at) or is_reached(sentence, at):
        return True
    if _has_article_alone(sentence, at) or _is_name_of_noun(sentence, at):
        return True
    if "of" not in sentence.words:
        return False
    before = words(sentence, max(0, at - 4), at)[-2:]
    named = len(before) == 2 and before[1].word == "of"
    return named and (Role.GRADE_NOUN in before[0].roles or before[0].word.startswith("overall "))


def rated_noun(sentence: Sentence, at: int) -> int | None:
    """The mark of what is meant in "good-rated Kent" and "an outstanding-rated school"."""
    marks = sentence.marks
    after = at + 1 + (len(marks) > at + 1 and marks[at + 1].word == "-")
    rated = len(marks) > after + 1 and marks[after].word in ("rated", "graded")
    return after + 1 if rated else None


def _is_counted(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "three goods", "straight outstandings" and "goods across the board"."""
    marks = sentence.marks
    if not marks[at].word.endswith("s") or " " in marks[at].word:
        return False
    around = [*marks[max(0, at - 1) : at], *marks_after(sentence, at, 1)]
    return marks[at].word != "goods" or any(mark.word in HOW_MANY for mark in around)


def _has_article(sentence: Sentence, at: int) -> bool:
    """Whether "a" stands before the grade, or before one word on it: "a separate good"."""
    if _A.isdisjoint(sentence.words):
        return False
    near = nearest_before(sentence, at, 2)
    if near and near[0].word in ("a", "an"):
        return True
    if len(near) > 1 and (near[0].plain or near[0].has(Role.ADVERB, Role.PREVIOUS)):
        common = near[0].word in _OF_GOODS or near[0].word.endswith("ly")
        return near[1].word in ("a", "an") and not common
    return False


def is_noun(sentence: Sentence, at: int) -> bool:
    """Whether the grade is a noun that says for what: "an inadequate for leadership"."""
    if not _has_article(sentence, at):
        return False
    following = marks_after(sentence, at, 2)
    if following[1:] and following[1].word == "both":
        following = marks_after(sentence, at, 3)
    if not following or any(m.date or m.councils or m.word in WEEKDAYS for m in following):
        return False
    inspected = any(m.has(Role.INSPECTION) for m in sentence.marks[at + 1 : at + 6])
    return following[0].word in ("for", "in", "to", "on", "across") and not inspected


def is_given(sentence: Sentence, at: int) -> bool:
    """Whether the grade is a noun that is handed over: "it was given a good."."""
    marks = sentence.marks
    kept = at > 1 and Role.POSSESSIVE in marks[at - 1].roles and Role.SAME in marks[at - 2].roles
    described = at > 2 and marks[at - 1].plain and marks[at - 1].word not in _ARTICLES
    if described and marks[at - 2].word in _A:
        giver = marks_after(sentence, at, 2)
        given = any(Role.GIVE in m.roles for m in marks[max(0, at - 4) : at - 2])
        return given and [m.word for m in giver[:1]] == ["from"] and giver[-1].has(Role.INSPECTION)
    if at < 2 or not (kept or marks[at - 1].word in _ARTICLES):
        return False
    if not kept and not any(
        Role.GIVE in m.roles or m.word == "with" for m in marks[max(0, at - 4) : at - 1]
    ):
        return False
    following = marks_after(sentence, at, 3)
    return is_by_whom_or_where(following) or all(
        m.word in (",", ".", ";", ")", "overall", *AMONG)
        or m.has(Role.DATE, Role.ADVERB, Role.AGAIN, Role.CONJUNCTION)
        for m in following[:1]
    )


def _has_article_alone(sentence: Sentence, at: int) -> bool:
    """Whether it is a noun, since none follows it: "it's a good.", "a solid good"."""
    article = at > 0 and sentence.marks[at - 1].word.split()[0] in ("a", "an", "another")
    article = article or _has_article(sentence, at)
    following = marks_after(sentence, at, 1)
    return article and all(mark.word in _STOPS for mark in following)


def _is_name_of_noun(sentence: Sentence, at: int) -> bool:
    """Whether a noun that can be nothing but a grade's is called so: "was handed the mark good"."""
    before = words(sentence, max(0, at - 4), at)[-3:]
    if len(before) < 3 or before[2].word not in _NAMED_SO or before[1].word != "the":
        return False
    following = marks_after(sentence, at, 1)
    return all(m.has(Role.PREPOSITION) or not m.word[0].isalnum() for m in following)


def has_noun_after(sentence: Sentence, at: int) -> bool:
    """Whether "rating", "grade" or the like follows the grade at mark `at`."""
    index = next_after(sentence, at)
    marks = sentence.marks
    while (
        index < len(marks)
        and Role.INSPECTION in marks[index].roles
        and Role.GRADE_NOUN not in marks[index].roles
    ):
        index += 1
    if is_noun_of_any_sort(sentence, at):
        return False
    return index < len(marks) and (
        Role.GRADE_NOUN in marks[index].roles
        or marks[index].word in ("judgement on", "judgement for")
        or is_impact(sentence, at, index)
        or is_served(sentence, at, index)
        or is_pronoun_of_grade(sentence, at, index)
    )


def is_noun_of_any_sort(sentence: Sentence, at: int) -> bool:
    """Whether what follows can be good without the grade: "a good report"."""
    if sentence.marks[at].grade is not Grade.GOOD:
        return False
    following = marks_after(sentence, at, 3)
    noun = next(
        (m for m in following if m.has(Role.GRADE_NOUN) or not m.has(Role.INSPECTION)), None
    )
    return noun is not None and noun.word in _OF_ANY_SORT


def is_verb(sentence: Sentence, at: int) -> bool:
    """Whether the grade is a verb: "leadership requires improvement", "services perform well"."""
    mark = sentence.marks[at]
    verb = mark.word.partition(" ")[0] in _VERBS
    return verb and not (sentence.quoted(mark) and is_noun(sentence, at))


def words(sentence: Sentence, first: int, last: int) -> list[Mark]:
    """The marks `first` up to `last` without quotation marks and clauses put in between."""
    marks = sentence.marks[first:last]
    if not sentence.between:
        return [mark for mark in marks if mark.word not in QUOTES]
    between = sentence.outside(last)
    return [
        mark
        for index, mark in enumerate(marks, first)
        if index not in between and mark.word not in QUOTES
    ]
