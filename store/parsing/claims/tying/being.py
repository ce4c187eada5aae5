"""Whether what a verb of being says is a grade, and of the services if it is said of people."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.nearby import marks_after, next_after
from store.parsing.claims.phrases.unknown_subjects import has_unknown_subject
from store.parsing.claims.phrases.verbs import ends_clause, is_served_so, resumes
from store.parsing.claims.tying.unknown import is_of_unknown
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area, Grade

_NEXT = 2
_CLAUSE = 3
_IT = frozenset({"it", "they", "we"})
_VISITED = frozenset({"inspected", "looked", "visited", "examined", "assessed", "checked"})
_COUNTED_FROM = frozenset({"after", "since"})
_ENDING = frozenset({"came", "come", "comes", "emerged", "emerge", "ended", "end", "finished"})
_ALIKE = frozenset({"likewise", "similarly", "equally", "also", "too", "as well"})


def is_surely_so(
    sentence: Sentence,
    at: int,
    target: Target,
    between: Sequence[Mark],
    unknown: Sequence[Mark],
    *,
    chained: bool,
) -> bool:
    """Whether the grade at mark `at`, not written as one, is what `target` is said to be.

    `unknown` are the words of `between` that can be what is graded instead.
    """
    if _is_of_people(sentence, at, target, between, chained=chained):
        return True
    if target.group:
        return False
    if resumes(sentence, at) or (chained and _was_before(between)) or _was_when(between):
        return True
    return not (unknown or is_of_unknown(sentence, target))


def _was_when(between: Sequence[Mark]) -> bool:
    """Whether "it" takes up who was visited: "when Kent was last inspected in full, it was"."""
    verb = next((i for i, m in enumerate(between) if m.word in _IT), 0)
    if verb < 2 or between[verb - 1].word != "," or not between[verb + 1 :]:
        return False
    visited = any(m.word.split()[-1] in _VISITED for m in between[: verb - 1])
    told = all(m.has(Role.COPULA, Role.PLUPERFECT, Role.ADVERB) for m in between[verb + 1 :])
    return visited and told


def _was_before(between: Sequence[Mark]) -> bool:
    """Whether it was so at a time counted from: "rated good, three years after they were"."""
    if len(between) < _CLAUSE or not between[-1].has(Role.COPULA):
        return False
    return between[-2].word in _IT and between[-3].word.split()[-1] in _COUNTED_FROM


def _is_of_people(
    sentence: Sentence, at: int, target: Target, between: Sequence[Mark], *, chained: bool
) -> bool:
    """Whether what people are or have is their service's grade: "care leavers, which is good"."""
    as_area = any(mark.has(Role.AREA_SET) or mark.word == "which" for mark in between)
    if target.group and (as_area or is_served_so(between) or _end_as(sentence, at, between)):
        return True
    if target.areas == (Area.LEADERS,) and (chained or _is_all_they_are(sentence, at, target)):
        return True
    return _is_alike(sentence, at, target, between)


def _end_as(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it is what they are in the end, not what they do: "care leavers ended up as good"."""
    if len(between) < 2:
        return False
    verb, as_ = between[-2:]
    ended = verb.has(Role.COPULA) and verb.word.split()[0] in _ENDING
    return ended and as_.has(Role.AS) and ends_clause(sentence, at)


def _is_all_they_are(sentence: Sentence, at: int, target: Target) -> bool:
    """Whether the clause says nothing else of them, as "leaders are inadequate" does.

    What is good can be so in passing, unless it is told whose word that is or how areas are.
    """
    if at - target.last > _NEXT:
        return False
    if _is_timed(sentence, at):
        return True
    if not ends_clause(sentence, at):
        return False
    told = frozenset[Role]().union(*[mark.roles for mark in sentence.marks[: target.first]])
    if Role.FIND in told and Role.INSPECTION not in told:
        return False
    ahead = sentence.marks[next_after(sentence, at) :]
    said = any(mark.has(Role.FIND) for mark in ahead[:5])
    return said or sentence.marks[at].grade is not Grade.GOOD or any(mark.area for mark in ahead)


def _is_timed(sentence: Sentence, at: int) -> bool:
    """Whether it was so at an inspection, or others so too: "were good last time", "and so was"."""
    behind = marks_after(sentence, at, 2)
    so = [mark.word for mark in behind] == ["and", "so"]
    timed = any(m.has(Role.PREVIOUS, Role.CURRENT) and " time" in m.word for m in behind[:1])
    return so or (timed and not any(mark.has(Role.PREPOSITION) for mark in behind[1:]))


def _is_alike(sentence: Sentence, at: int, target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is said to be so as well: "is likewise outstanding", "are inadequate too".

    What is good can be so in passing; it is that grade beside another of its sentence.
    """
    following = marks_after(sentence, at, 2)
    also = _ALIKE.intersection(mark.word for mark in between[-2:])
    also = also or _ALIKE.intersection(mark.word for mark in following[:1])
    if not also or has_unknown_subject(between):
        return False
    graded = any(mark.grade for mark in sentence.marks[: target.first])
    return graded or sentence.marks[at].grade in (Grade.OUTSTANDING, Grade.INADEQUATE)
