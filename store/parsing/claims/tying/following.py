"""Whether a grade is of what follows it, or that only says where or sums up."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.areas.counted import is_latter
from store.parsing.claims.areas.glossed import is_put_beside_rank
from store.parsing.claims.areas.inversion import fronting_verb
from store.parsing.claims.phrases.forms import stands_out, words
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.rows import is_bracketed, is_parallel
from store.parsing.claims.phrases.shifting import shifted_object
from store.parsing.claims.tying.alone import link_alone
from store.parsing.claims.tying.links import link_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Area, Grade

_BY_WHOM = (Role.INSPECTION, Role.DETERMINER, Role.DATE, Role.GRADE_NOUN)
_THESE = frozenset({"these", "them", "those"})
_IN_ALL_THINGS = frozenset({"every respect", "each respect", "every front", "each front"})
_ONLY = [["the", word] for word in ("only", "sole", "single", "one", "lone")]
_IT_IS = [[it, verb] for it in ("it", "they", "we") for verb in ("is", "was", "are", "were")]
_GOING_ON = frozenset({Role.CONJUNCTION, Role.ECHO_BEFORE, Role.ECHO_AFTER, Role.AGAIN})
_TOO = frozenset({Role.ECHO_BEFORE, Role.ECHO_AFTER, Role.AGAIN})
_NEXT = 2
_HEADINGS = frozenset({"help", "safeguarding"})
"""What tells the judgement on protection from an inspection of nothing else."""


def gives_way(sentence: Sentence, at: int, after: Target, before: Target, chained: bool) -> bool:
    """Whether the grade is of what stands before it, though more follows."""
    if after.kind is TargetKind.WHOLE and before.kind is TargetKind.SET:
        return True
    if before.kind is TargetKind.AREAS and sentence.marks[after.last - 1].word in _IN_ALL_THINGS:
        return link_before(sentence, at, before, chained) is not None
    return _is_place_only(sentence, at, after, before, chained) or _is_in_all(
        sentence, at, after, before, chained
    )


def _is_place_only(
    sentence: Sentence, at: int, after: Target, before: Target, chained: bool
) -> bool:
    """Whether what follows only says where: "rated adoption as outstanding in Wigan"."""
    if after.kind is not TargetKind.WHOLE or before.kind is not TargetKind.AREAS:
        return False
    told = [m for m in words(sentence, at + 1, after.first) if not m.has(*_BY_WHOM)]
    between = [m.word for m in told if m.word not in ("from", "by", ")")]
    placed = between in (["in"], ["at"], ["across"], ["within"])
    return placed and link_before(sentence, at, before, chained) is not None


def _is_in_all(sentence: Sentence, at: int, after: Target, before: Target, chained: bool) -> bool:
    """Whether "overall" only sums up an area: "leadership was judged inadequate overall".

    Not that of protecting children, of which there were inspections that were of nothing else.
    """
    if after.areas != (Area.OVERALL,) or after.first != next_after(sentence, at):
        return False
    if sentence.marks[before.first].has(Role.TOPIC):
        return True
    if before.kind is not TargetKind.AREAS or Area.OVERALL in before.areas:
        return False
    if Area.HELP_AND_PROTECTION in before.areas and not _is_heading(sentence, before):
        return False
    between = [m for m in sentence.marks[before.last : at] if m.word not in QUOTES]
    between = _without_too(between)
    resumed = any(a.has(Role.RATE) and b.word in _THESE for a, b in pairwise(between))
    parted = any(m.has(Role.CONJUNCTION, Role.OPENER) or not m.word[0].isalnum() for m in between)
    parted = parted and not resumed
    return not parted and link_before(sentence, at, before, chained) is not None


def _without_too(between: list[Mark]) -> list[Mark]:
    """`between` without the "too" or "however" that commas set apart at its head."""
    said = [mark.word for mark in between[:3]]
    apart = len(said) == 3 and said[0] == said[2] == "," and between[1].has(Role.ADVERB)
    return between[3:] if apart or said[1:] == ["too", ","] else between


def _is_given_to(sentence: Sentence, at: int) -> bool:
    """Whether a council has just been named that it is given to: "gives Kent good for care"."""
    before = words(sentence, max(0, at - 3), at)
    given = len(before) > 1 and before[-2].has(Role.GIVE)
    return given and before[-1].has(Role.COUNCIL, Role.BODY)


def _goes_to(sentence: Sentence, at: int, after: Target) -> bool:
    """Whether the grade itself is said to go to what it is of: "An outstanding goes to A".

    So it is in "The only outstanding was for A".
    """
    verb = next_after(sentence, at)
    told = sentence.marks[verb : verb + 1]
    only = [mark.word for mark in sentence.marks[max(0, at - 2) : at]] in _ONLY
    if only and [mark.word for mark in sentence.marks[verb + 1 : verb + 2]] == ["for"]:
        return told[0].has(Role.COPULA) and after.kind is TargetKind.AREAS
    verb += any(mark.has(Role.COPULA) for mark in told)
    told = sentence.marks[verb : verb + 1]
    given = any(mark.has(Role.GIVE) and mark.word.endswith((" to", " for", " of")) for mark in told)
    given = given and not any(m.has(Role.COPULA) for m in sentence.marks[max(0, at - 1) : at])
    to_whom = any(m.has(Role.COUNCIL, Role.BODY) for m in sentence.marks[verb + 1 : verb + 2])
    near = to_whom or after.first - verb <= _NEXT
    return given and after.kind is TargetKind.AREAS and near


def is_asserted(
    sentence: Sentence, at: int, after: Target, before: Target | None, chained: bool
) -> bool:
    """Whether the sentence gives the grade at all, where what it is of stands after it."""
    if stands_out(sentence, at) or chained or fronting_verb(sentence, at) is not None:
        return True
    if shifted_object(sentence, at) is not None:
        return True
    if is_latter(sentence, at) is not None:
        return True
    if is_bracketed(sentence, at) or is_parallel(sentence, at) or _is_given_to(sentence, at):
        return True
    if _goes_to(sentence, at, after) or is_put_beside_rank(sentence, at):
        return True
    same = before is not None and before.kind is after.kind and before.areas == after.areas
    if same and any(m.has(Role.COPULA) for m in sentence.marks[at - 1 : at]):
        return True
    if before is not None and before.kind is not TargetKind.FOREIGN:
        return link_before(sentence, at, before, chained) is not None
    if before is None and _is_it_in_areas(sentence, at, after):
        return True
    return link_alone(sentence, at, chained) is not None


def _is_it_in_areas(sentence: Sentence, at: int, after: Target) -> bool:
    """Whether it is as in "It was good in A and B too", and no more follows.

    What was "good for care leavers" alone need not have been judged; what was good for a service
    or inadequate for anybody has.
    """
    marks = sentence.marks
    subject = [mark.word for mark in marks[:at] if not mark.has(Role.ADVERB, Role.AGAIN)]
    if subject not in _IT_IS or after.kind is not TargetKind.AREAS:
        return False
    end = marks[after.last : after.last + 1]
    if any(mark.word[0].isalnum() and not mark.any(_GOING_ON) for mark in end):
        return False
    again = any(mark.any(_TOO) for mark in (*marks[:at], *marks[at + 1 : after.first], *end))
    named = any(mark.has(Role.AREA) for mark in marks[after.first : after.last])
    return again or named or len(after.areas) > 1 or marks[at].grade is not Grade.GOOD


def _is_heading(sentence: Sentence, protection: Target) -> bool:
    """Whether it is protection as one of several judgements that are made of a council."""
    marks = sentence.marks[protection.first : protection.last]
    words = frozenset(word for mark in marks for word in mark.word.split())
    return len(protection.areas) > 1 or not words.isdisjoint(_HEADINGS)
