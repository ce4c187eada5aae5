"""Grades and areas that are counted: "one outstanding, for adoption", "good in one, namely A"."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import COUNTS, Target, TargetKind
from store.parsing.claims.phrases.nearby import AMONG, mark_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_VERBAL = frozenset({Role.COPULA, Role.RATE, Role.SAME, Role.AS, Role.ADVERB, Role.GIVE})
_SUBJECTS = frozenset({"one", "two", "three", "four", "one of", "two of"})
_OF_THEM = frozenset({"of", "them", "these", "those", "the", "three", "four", "five"})
_COUNTED = frozenset({"one", "two", "three", "four", "five", "single", "sole", "lone"})


def is_counted_grade(sentence: Sentence, at: int) -> bool:
    """Whether the grade is counted: "one outstanding, for adoption, and two goods"."""
    before = mark_before(sentence, at)
    if before is None or before.word not in _COUNTED:
        return False
    pointing = at > 1 and sentence.marks[at - 2].word in ("this", "that")
    return not (pointing and before.word == "one")


def is_among(sentence: Sentence, index: int) -> bool:
    """Whether it belongs to "among the outstandings" in "a single good among the outstandings"."""
    near = sentence.marks[index - 2 : index + 3]
    return any(a.word in AMONG and c.grade for a, c in zip(near, near[2:], strict=False))


def names_counted(sentence: Sentence, index: int) -> bool:
    """Whether the areas that were counted follow: "inadequate in one, namely care leavers"."""
    marks = sentence.marks
    if marks[index].word not in (",", ":", "–", "namely") or marks[index - 1].word not in COUNTS:
        return False
    first = index + 1
    while first < len(marks) and marks[first].has(Role.DETERMINER):
        first += 1
    first += marks[first : first + 1] != () and marks[first].word in ("namely", "being")
    return first < len(marks) and marks[first].has(Role.AREA, Role.GROUP)


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
        number -= 1
    if marks[number].word not in _SUBJECTS:
        return None
    return Target(TargetKind.SET, number, verb + 1)
