"""A grade that no known words tie, where its sentence names but one thing that can be graded."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from store.parsing.claims.phrases.forms import has_noun_after, words
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.nearby import marks_after, nearest_before
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.phrases.unknown_subjects import has_unknown_subject, unknown_after_verb
from store.parsing.claims.phrases.verbs import ends_clause
from store.parsing.claims.tying.area_named import is_told_on
from store.parsing.claims.tying.fixed import Tie
from store.parsing.claims.tying.offered import is_something_offered
from store.parsing.claims.tying.something_else import is_of_something_else
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_ANOTHER_MATTER = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.NOBODY, Role.PARTLY)
_JOINING = (Role.PREPOSITION, Role.CONJUNCTION, Role.DETERMINER, Role.AS, Role.POSSESSIVE)
_WORK = ("work", "support", "services", "care", "help", "practice", "performance", "provision")
_OWN_CLAUSE = (Role.RELATIVE, Role.OPENER)
_VERB = (Role.COPULA, Role.RATE, Role.FIND, Role.GIVE)
_OTHER_CLAUSE = (Role.RATE, Role.FIND, Role.GIVE, Role.RELATIVE)


def only_one(sentence: Sentence, at: int, taken: frozenset[int]) -> Tie | None:
    """The tie to the one area, or the areas joined, that the sentence has beside its grade.

    None where it has two grades, speaks of something else too, or names areas far apart; where
    the grade is said of a subject or describes a noun, both of which other rules have looked at;
    and where those who are named judge themselves, or have a clause of their own.
    """
    marks = sentence.marks
    if sentence.has(*_ANOTHER_MATTER) or sum(mark.grade is not None for mark in marks) > 1:
        return None
    areas = [index for index, mark in enumerate(marks) if mark.area]
    if not areas or not taken.isdisjoint(areas) or _describes(sentence, at):
        return None
    given = _is_given(sentence, at)
    if sentence.has(Role.OTHER_JUDGE) and not (given and _are_only_judged(marks)):
        return None
    named = areas_after(sentence, areas[0], graded=at)
    if named.last <= areas[-1]:
        if not (given and _is_joined(marks, areas)):
            return None
        named = replace(named, last=areas[-1] + 1, areas=named_areas(sentence, areas))
    led = given and len(named.areas) > 1 and marks[areas[0]].has(Role.AREA)
    if Area.OVERALL in named.areas or (Area.LEADERS in named.areas and not led):
        return None
    if is_told_on(sentence, named, ()) or is_something_offered(sentence, named):
        return None
    if _is_predicate(sentence, at) and not _is_subject(sentence, at, named):
        return None
    if any(mark.has(*_OTHER_CLAUSE) for mark in marks[named.last : named.last + 1]):
        return None
    return Tie("the only thing named that can be graded", None, named, named.areas)


def _is_predicate(sentence: Sentence, at: int) -> bool:
    """Whether a verb of being, and at most adverbs, stand before it: "is in fact good"."""
    before = nearest_before(sentence, at, 4)
    verb = next(
        (m for m in before if not (m.has(Role.ADVERB, Role.CURRENT) or m.word.endswith("self"))),
        None,
    )
    return verb is not None and verb.has(Role.COPULA)


def _is_subject(sentence: Sentence, at: int, named: Target) -> bool:
    """Whether the verb before the grade is said of the areas: they alone open it, or close it."""
    if named.first > at:
        return ":" in [mark.word for mark in sentence.marks[at + 1 : named.first]]
    if named.last > at or any(m.plain for m in sentence.marks[: named.first]):
        return False
    between = words(sentence, named.last, at)
    spoken = any(mark.has(Role.PRONOUN) for mark in between)
    return not (spoken or is_of_something_else(sentence, at, named, between))


def _is_given(sentence: Sentence, at: int) -> bool:
    """Whether inspectors or a preposition have the grade: "they typed X for A", "A ends on X"."""
    before = sentence.marks[at - 1] if at else None
    placed = before is not None and before.has(Role.PREPOSITION) and before.word != "for"
    return placed or sentence.has(Role.INSPECTION)


def _are_only_judged(marks: Sequence[Mark]) -> bool:
    """Whether those who could judge are who is judged: they stand behind another word."""
    return all(
        mark.area and index and marks[index - 1].has(*_JOINING)
        for index, mark in enumerate(marks)
        if mark.has(Role.OTHER_JUDGE)
    )


def _is_joined(marks: Sequence[Mark], areas: Sequence[int]) -> bool:
    """Whether nothing but prepositions and one word stands between the areas: "A joins B on X"."""
    between = [m for a, b in pairwise(areas) for m in marks[a + 1 : b] if m.word[0].isalnum()]
    return sum(not mark.has(*_JOINING) for mark in between) < len(areas)


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether the grade is said of a subject or of the noun behind it, or only weighed."""
    before = sentence.marks[max(0, at - 1) : at]
    if any(mark.has(Role.DEGREE) or mark.word == "how" for mark in before):
        return True
    following = marks_after(sentence, at, 1)
    return any(
        ((mark.plain or mark.has(Role.AIM)) and mark.word[0].isalpha())
        or mark.word.startswith(_WORK)
        for mark in following
    )


def is_told_of(sentence: Sentence, at: int, target: Target) -> bool:
    """Whether nothing but the areas of `target` before it can have the grade at mark `at`.

    The grade ends its clause, or stands alone in brackets; no other noun and no clause of another
    subject stands between them.
    """
    marks = sentence.marks
    if target.kind is not TargetKind.AREAS or sentence.has(*_ANOTHER_MATTER):
        return False
    if marks[at - 1].word == "(" and [m.word for m in marks[at + 1 : at + 2]] == [")"]:
        return True
    between = words(sentence, target.last, at)
    if not between or not (ends_clause(sentence, at) or has_noun_after(sentence, at)):
        return False
    before = words(sentence, 0, target.first)
    judged = any(m.has(Role.RATE, Role.FIND) for m in between)
    done = bool(before) and before[-1].has(Role.PREPOSITION) and not any(m.plain for m in before)
    if (target.group and not (done or judged)) or any(m.has(*_OWN_CLAUSE) for m in between):
        return False
    if any(
        a.has(Role.CONJUNCTION) and not b.has(*_VERB) for a, b in pairwise([*between, marks[at]])
    ):
        return False
    if has_unknown_subject(between) or (judged and unknown_after_verb(between)):
        return False
    return not is_of_something_else(sentence, at, target, between)
