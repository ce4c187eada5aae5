"""Grades and areas that are counted: "one outstanding, for adoption", "good in one, namely A"."""

from __future__ import annotations

from store.parsing.claims.areas.sets import NUMBERS
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.nearby import AMONG, mark_before, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence

_VERBAL = frozenset({Role.COPULA, Role.RATE, Role.SAME, Role.AS, Role.ADVERB, Role.GIVE})
_SUBJECTS = frozenset({"one", "two", "three", "four", "one of", "two of"})
_OF_THEM = frozenset({"of", "them", "these", "those", "the", "three", "four", "five"})
_LATTER = frozenset({"latter", "last"})
_LAST = frozenset({"the latter", "the last", "the last one"})
_COUNTING = (Role.DETERMINER, Role.PARTLY, Role.AREA_SET, Role.PREPOSITION, Role.RATE)
_COUNTED = frozenset({"one", "two", "three", "four", "five", "single", "sole", "lone"})


def is_counted_grade(sentence: Sentence, at: int) -> bool:
    """Whether the grade is counted: "one outstanding, for adoption, and two goods"."""
    before = mark_before(sentence, at)
    if before is None or before.word not in _COUNTED:
        return False
    pointing = at > 1 and sentence.marks[at - 2].word in ("this", "that")
    return not (pointing and before.word == "one")


def is_latter(sentence: Sentence, at: int) -> int | None:
    """Where the area begins in "two goods and an inadequate, the latter for leadership".

    None where the grade is not the last of those told before it, or nothing is named so.
    """
    if _LATTER.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    comma = next_after(sentence, at)
    ahead = [mark.word for mark in marks[comma : comma + 5]]
    if ahead[:1] not in ([","], ["–"], ["("]) or len(ahead) < 5:
        return None
    of_these = 2 * (ahead[2] == "of" and ahead[3] in ("these", "those", "them"))
    first = comma + 3 + of_these
    if ahead[1] not in _LAST or marks[first - 1].word not in ("for", "in", "on"):
        return None
    return None if any(mark.date for mark in marks[first : first + 1]) else first


def is_before_latter(sentence: Sentence, at: int) -> bool:
    """Whether it is the first of two, and only the second is said to be of something."""
    marks = sentence.marks
    other = next((i for i in range(at + 1, min(len(marks), at + 5)) if marks[i].grade), None)
    if other is None or _LATTER.isdisjoint(sentence.words):
        return False
    return marks[at + 1].has(Role.CONJUNCTION) and is_latter(sentence, other) is not None


def is_one_of_first(sentence: Sentence, index: int) -> bool:
    """Whether a verdict itself is counted, and no area: "in one of the first verdicts"."""
    near = sentence.marks[max(0, index - 1) : index + 2]
    if len(near) < 3 or near[0].word != "one of" or not near[1].word.startswith("the "):
        return False
    return near[2].has(Role.GRADE_NOUN) and near[2].word.endswith("s")


def is_among(sentence: Sentence, index: int) -> bool:
    """Whether it belongs to "among the outstandings" in "a single good among the outstandings"."""
    near = sentence.marks[index - 2 : index + 3]
    return any(a.word in AMONG and c.grade for a, c in zip(near, near[2:], strict=False))


def counted_subject(sentence: Sentence, at: int) -> Target | None:
    """The areas that are counted in "one is good, namely adoption" and named after the grade.

    They are counted by a number alone, by "one of them" or by "one judgement". None where homes,
    schools or councils are counted.
    """
    if _SUBJECTS.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    verb = at - 1
    while verb > 0 and (marks[verb].any(_VERBAL) or sentence.tokens[marks[verb].first].is_quote):
        verb -= 1
    if verb == at - 1 or sentence.has(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC):
        return None
    number = verb
    while number > 0 and (marks[number].has(Role.GRADE_NOUN) or marks[number].word in _OF_THEM):
        if marks[number].word in _SUBJECTS and marks[number - 1].word == ",":
            break
        number -= 1
    if marks[number].word not in _SUBJECTS:
        return None
    return Target(TargetKind.SET, number, verb + 1)


def says_which(sentence: Sentence, index: int) -> bool:
    """Whether it is put behind an area: "On leadership, the first of the headings, Kent was"."""
    marks = sentence.marks
    first = last = index
    while first > 1 and _counts(marks[first - 1]):
        first -= 1
    while last + 1 < len(marks) and _counts(marks[last + 1]):
        last += 1
    closed = [mark.word for mark in (marks[first - 1], *marks[last + 1 : last + 2])] == [",", ","]
    return closed and first > 1 and marks[first - 2].any(OF_AREA)


def _counts(mark: Mark) -> bool:
    return mark.has(*_COUNTING) or mark.word in NUMBERS


def means_both(sentence: Sentence, index: int) -> bool:
    """Whether it is all that is said of what was named: "Essex is adequate for both."."""
    following = [mark.word for mark in sentence.marks[index + 1 : index + 3]]
    if sentence.marks[index].word == "each" and following[:1] == ["of"]:
        return following[1:] in (["these"], ["them"], ["those"])
    ends = all(not word[0].isalnum() for word in following[:1])
    return ends and sentence.marks[index].word in ("both", "each")


def counts_set(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "two of the five categories": so many of the areas."""
    following = (m for m in sentence.marks[index + 1 :] if not (m.plain or m.has(Role.DETERMINER)))
    counted = next(following, None)
    return counted is not None and counted.has(Role.AREA_SET)
