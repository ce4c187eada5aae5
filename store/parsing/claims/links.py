"""Whether words tie a grade to what stands before it, and by which rule."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.clauses import is_starting_point
from store.parsing.claims.forms import has_noun_after, is_received, is_verb, stands_out, words
from store.parsing.claims.graded import Target, TargetKind
from store.parsing.claims.modality import given_up
from store.parsing.claims.modifiers import HEADS, without_modifiers
from store.parsing.claims.nearby import next_after
from store.parsing.claims.verbs import (
    arrives,
    ends_clause,
    has_finite_verb,
    is_object,
    is_told_so,
    resumes,
    unknown_after_verb,
)
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Grade

_NUMBERS = frozenset(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
)
_PLACING = frozenset({"in", "for", "of", "within", "at", "across", "among"})
_OWNERS = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE)
_PARTICIPLES = frozenset({"having been", "since being", "after being"})
_RATINGS = frozenset({"rating", "grade", "judgement", "judgment", "verdict"})
_SEPARATORS = frozenset(":–|-=,(")
_TIGHT = (BlockKind.ITEM, BlockKind.ROW, BlockKind.HEADING)


def link_before(sentence: Sentence, at: int, target: Target, chained: bool) -> str | None:
    """The rule by which the grade at mark `at` is of `target`, which stands before it; or None.

    `chained` says that an earlier grade of the sentence has a target, so that a verb may be left
    out ("A was good, B outstanding").
    """
    mark = sentence.marks[at]
    between = words(sentence, target.last, at)
    if target.kind is TargetKind.AREAS:
        between = without_modifiers(between)
    elif [m.word for m in between[:2]] in (["'s", "work"], ["'s", "performance"]):
        between = between[2:]
    plain = [m for m in _without_aside(between) if m.plain and not m.word.endswith("ly")]
    if _owns_unknown(sentence, target, between) or _partly(sentence, target):
        return None
    if target.kind is TargetKind.WHOLE and _is_counted(between):
        return None
    if not between and sentence.marks[target.last - 1].word.endswith(" judged"):
        return "a verb of judging"
    if any(m.has(Role.RATE) for m in between) or is_object(sentence, at, target, between):
        return None if unknown_after_verb(between) else "a verb of judging"
    if mark.grade is Grade.REQUIRES_IMPROVEMENT and is_verb(sentence, at):
        if _is_in_some_matter(sentence, at):
            return None
        if not plain and _can_be_subject(target):
            return "the grade is the verb"
        if not stands_out(sentence, at):
            return None
    if any(m.has(Role.HOLDS_ON) for m in between):
        return "a grade that is still held"
    if given_up(sentence, at):
        return "a grade that is given up"
    if is_starting_point(sentence, at) and any(m.has(Role.UP, Role.DOWN) for m in between):
        return "a change sets out from it"
    if _is_apposed(between):
        return "a grade put beside its subject"
    if is_received(sentence, at):
        return "a grade given or held"
    if arrives(between):
        return "a verb of changing"
    if between and between[-1].word in _PARTICIPLES and _can_be_subject(target):
        return "a participle of the subject"
    if _is_exception(between) and ends_clause(sentence, at):
        return "a grade named for the exception"
    if _is_added(between) and target.kind is TargetKind.AREAS and ends_clause(sentence, at):
        return "a grade added to what is said of an area"
    if _is_rating(between) and target.kind is TargetKind.WHOLE:
        return "a rating is said to be it"
    if (
        target.kind is TargetKind.WHOLE
        and is_told_so(sentence, target, between)
        and ends_clause(sentence, at)
    ):
        return "what its subject was told of itself"
    strong = stands_out(sentence, at)
    if any(m.has(Role.FIND, Role.VERDICT) for m in between):
        tied = strong or any(m.has(Role.AS, Role.COPULA) for m in between)
        return "a verb of finding" if tied and not unknown_after_verb(between) else None
    with_rating = has_noun_after(sentence, at) and any(m.word == "with" for m in between)
    if strong and (with_rating or any(m.has(Role.GIVE) for m in between)):
        return "a grade given or held"
    if any(m.has(Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.AGAIN) for m in between):
        sure = strong or (_can_be_subject(target) and not target.group)
        told = strong or not (plain or _is_of_unknown(sentence, target)) or resumes(sentence, at)
        return "a verb of being or changing" if sure and told else None
    if plain or not _can_be_subject(target):
        return None
    named = len(between) > 1 and between[0].word == "'s" and between[-2].has(Role.GRADE_NOUN)
    if strong and between and between[-1].word == "of" and (len(between) == 1 or named):
        return "a rating of"
    if any(m.word in _SEPARATORS or m.has(Role.AS) for m in between):
        pair = target.kind is TargetKind.AREAS and [m.word for m in between] in (
            ["–"],
            [":"],
            ["-"],
        )
        pair = pair or (target.kind is TargetKind.AREAS and _is_listed(sentence, at, between))
        pair = pair or _fills_bracket(sentence, at, between) or _is_label(sentence, target, between)
        tied = strong or chained or pair or sentence.kind in _TIGHT
        return "a dash, colon or “as”" if tied else None
    if sentence.kind in _TIGHT or chained or (strong and not has_finite_verb(sentence)):
        return "nothing but the order of words"
    return None


def _owns_unknown(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether something unknown of the council's is graded: "the council's records were good"."""
    if target.kind is not TargetKind.WHOLE or len(between) < 2:
        return False
    if any(a.word == "," and b.has(Role.PRONOUN) for a, b in pairwise(between)):
        return False
    if between[0].word == "'s":
        return _is_unknown(between[1])
    name, following = sentence.marks[target.last - 1], sentence.marks[target.last]
    return name.word.endswith("s") and following.word == "'" and _is_unknown(between[0])


def _is_unknown(mark: Mark) -> bool:
    """Whether it names what is no area of inspection: a word not known, "services budget"."""
    return mark.plain or mark.roles == {Role.NEUTRAL}


def _is_of_unknown(sentence: Sentence, target: Target) -> bool:
    """Whether something unknown there is the subject: "staffing levels in services were good"."""
    if target.kind is not TargetKind.WHOLE:
        return False
    marks = sentence.marks
    placed = False
    for index in range(target.first - 1, -1, -1):
        mark = marks[index]
        if mark.word in _PLACING:
            placed = True
        elif not (mark.has(*_OWNERS) or mark.word == "'s"):
            return placed and mark.plain and mark.word not in HEADS
    return False


def _is_in_some_matter(sentence: Sentence, at: int) -> bool:
    """Whether a matter that is no area follows: "requires improvement in handling complaints"."""
    following = sentence.marks[next_after(sentence, at) :]
    if not following or following[0].word not in ("in", "to", "of", "with"):
        return False
    named = [mark for mark in following[1:5] if not mark.has(Role.DETERMINER, Role.POSSESSIVE)]
    return bool(named) and named[0].plain


def _is_exception(between: Sequence[Mark]) -> bool:
    """Whether it is as in "care leavers were the exception, with good"."""
    named = any(a.has(Role.COPULA) and b.has(Role.EXCEPT) for a, b in pairwise(between))
    return named and between[-1].word in ("with", "at", ":")


def _is_added(between: Sequence[Mark]) -> bool:
    """Whether it is as in "the weakest area was leadership, at inadequate"."""
    return [mark.word for mark in between] in ([",", "at"], [",", "with"], [",", "on"])


def _is_rating(between: Sequence[Mark]) -> bool:
    """Whether it is as in "when services were last inspected, the rating was good"."""
    last = between[-3:]
    return (
        len(last) == 3
        and last[0].word == "the"
        and last[1].word.split()[-1] in _RATINGS
        and last[2].has(Role.COPULA)
    )


def _without_aside(between: Sequence[Mark]) -> Sequence[Mark]:
    """`between` without a short phrase between commas: ", by contrast, remains"."""
    if between and between[0].word == ",":
        closing = next((i for i, m in enumerate(between[1:6], 1) if m.word == ","), 0)
        return between[closing + 1 :] if closing else between
    return between


def _is_listed(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it is a part of a list such as "leadership, good; adoption, outstanding"."""
    around = [m.word for m in sentence.marks[next_after(sentence, at) :][:1]]
    listed = [m.word for m in sentence.marks].count(";") > 0 and around in ([";"], ["."], [])
    return [m.word for m in between] == [","] and listed


def _fills_bracket(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it stands in a bracket alone: "leadership and adoption (both good)"."""
    following = sentence.marks[next_after(sentence, at) :][:1]
    closed = bool(following) and following[0].word in (")", ",", ";")
    return closed and [m.word for m in between] in (["("], ["(", "both"], ["(", "all"])


def _is_label(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether it is told under a council's name: "Wigan: good, with praise for its staff"."""
    named = target.first == 0 and sentence.marks[0].has(Role.COUNCIL)
    return named and [m.word for m in between] in ([":"], ["–"])


def _is_apposed(between: Sequence[Mark]) -> bool:
    """Whether it is as in "leadership, previously good, is" and "A and B, both good, are"."""
    if len(between) < 2 or between[-2].word not in (",", "(", "–"):
        return False
    return between[-1].has(Role.PREVIOUS) or between[-1].word in ("both", "all", "each", "also")


def _is_counted(between: Sequence[Mark]) -> bool:
    """Whether a mere number is the subject: "of its four areas three were judged good"."""
    verb = next((i for i, m in enumerate(between) if m.has(Role.COPULA, Role.RATE)), 0)
    moved = any(m.has(Role.UP, Role.DOWN) for m in between[:verb])
    return verb > 0 and not moved and between[verb - 1].word in (*_NUMBERS, "one")


def _partly(sentence: Sentence, target: Target) -> bool:
    """Whether only some of the services are graded: "most of our services were good"."""
    before = sentence.marks[max(0, target.first - 2) : target.first]
    return target.kind is TargetKind.WHOLE and any(mark.has(Role.PARTLY) for mark in before)


def _can_be_subject(target: Target) -> bool:
    return target.kind is not TargetKind.FOREIGN
