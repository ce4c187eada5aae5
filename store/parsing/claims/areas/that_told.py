"""What "that" stands for beside a grade: "care leavers do well, and for that it was rated X"."""

from __future__ import annotations

from store.parsing.claims.areas.pointing import named_before
from store.parsing.claims.areas.topics import topic_of
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

THAT = frozenset({"this", "that", "it"})
_POINTING = frozenset({"that", "this"})
_SUBJECTS = (Role.DETERMINER, Role.PRONOUN, Role.BODY, Role.COUNCIL)
_JUDGES = frozenset({"inspectors", "ofsted"})
_PAUSES = frozenset({":", "–", "-", ";", ","})


def is_for_that(sentence: Sentence, index: int) -> bool:
    """Whether it is what a grade is given for: "care leavers do well, and for this it got X"."""
    marks = sentence.marks
    if index < 2 or marks[index].word not in THAT or marks[index - 1].word != "for":
        return False
    if not any(m.has(*_SUBJECTS) or m.word in _JUDGES for m in marks[index + 1 : index + 2]):
        return False
    return marks[index - 2].word in _PAUSES or marks[index - 2].has(Role.CONJUNCTION)


def given_for_that(sentence: Sentence, index: int) -> Target:
    """What "was rated good for that" means: the one area spoken of before, or nothing known."""
    topic = topic_of(sentence)
    areas = topic.subject or topic.named
    if not named_before(sentence, index):
        return Target(TargetKind.SET, index, index + 1)
    if len(areas) != 1:
        return Target(TargetKind.FOREIGN, index, index + 1)
    return Target(TargetKind.AREAS, index, index + 1, areas)


def is_that_alone(sentence: Sentence, index: int) -> bool:
    """Whether it is the end of "Care leavers do well, and it was rated good for that."."""
    before, mark = sentence.marks[index - 1], sentence.marks[index]
    if before.word not in ("for", "on") or mark.word not in ("this", "that", "it", "them"):
        return False
    return all(not m.word[0].isalnum() for m in sentence.marks[index + 1 : index + 2])


def is_given_grade(sentence: Sentence, index: int) -> bool:
    """Whether it is the object of a grading: "inspectors … and gave *that* a good"."""
    marks = sentence.marks
    if marks[index].word not in _POINTING or not index:
        return False
    if not marks[index - 1].has(Role.GIVE, Role.RATE):
        return False
    ahead = [m for m in marks[index + 1 : index + 4] if not m.has(Role.DETERMINER)]
    ahead = [m for m in ahead if not sentence.tokens[m.first].is_quote]
    return any(mark.has(Role.GRADE) for mark in ahead[:1])


def told_of(sentence: Sentence, index: int) -> Target | None:
    """What "that" means in "care leavers do well, and it gave that a good": the one area told."""
    named = named_before(sentence, index)
    areas = named_areas(sentence, named) if named else ()
    by_others = index > 1 and sentence.marks[index - 2].has(Role.OTHER_JUDGE)
    known = len(areas) == 1 and not by_others
    kind = TargetKind.AREAS if known else TargetKind.FOREIGN
    return Target(kind, index, index + 1, areas) if areas else None
