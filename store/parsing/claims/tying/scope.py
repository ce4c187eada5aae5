"""The scope of a grade that is tied: one area, all of them, all but some, those of a list."""

from __future__ import annotations

from store.parsing.claims.areas.exceptions import excepted_after, excepted_before
from store.parsing.claims.areas.fronting import fronted, place_of
from store.parsing.claims.areas.listing import after_colon, apposed, complement
from store.parsing.claims.areas.placed import is_in_unnamed
from store.parsing.claims.areas.pointing import points_back
from store.parsing.claims.areas.ranging import ranged
from store.parsing.claims.areas.sets import Extent, extent, is_everything
from store.parsing.claims.changes.keeping import earned_at
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area


def scoped(
    sentence: Sentence, at: int, target: Target, before: Target | None, rule: str, chained: bool
) -> Tie:
    """The tie of the grade at mark `at` to `target`, with all that it is said of.

    `before` is what stands before the grade, `rule` by what it is tied, `chained` whether it goes
    on from the grade before it.
    """
    whole = target.kind is TargetKind.WHOLE
    whole = whole or (before is not None and before.kind is TargetKind.WHOLE)
    excepted = excepted_after(sentence, at)
    earned = earned_at(sentence, at)
    holder_target = (
        before
        if before and before.kind is TargetKind.WHOLE and target.kind is not TargetKind.WHOLE
        else target
    )
    if target.kind is TargetKind.AREAS:
        target = _of_front(sentence, at, target)
        more = _listed_beside(sentence, target)
        return Tie(
            rule,
            None,
            holder_target,
            (*target.areas, *(more.areas if more else ())),
            taken=marks_of(target) | (marks_of(more) if more else frozenset()),
            excepted=excepted,
            earned=earned,
        )
    is_set = target.kind is TargetKind.SET
    if is_set:
        excepted |= excepted_before(sentence, target)
    whole = whole or (is_set and _with_whole(sentence, target))
    beside = excepted or (is_set and _counts_in(sentence, target))
    every = ranged(sentence, at, target) if is_set and not beside else None
    after = None if beside else every or after_colon(sentence, at, is_set)
    if is_set and not after and target.first < at:
        after = apposed(sentence, target.first) or complement(sentence, at)
    category = target.first - 3
    if not is_set and category > 0 and points_back(sentence, category):
        return Tie(rule, None, target, area_set=category, earned=earned)
    if not is_set and (place := place_of(sentence, target.first)):
        return Tie(rule, None, target, place.areas, taken=marks_of(place), earned=earned)
    if not is_set and is_in_unnamed(sentence, target.first):
        return Tie(reason="the area is not named")
    rest = is_set and extent(sentence, target.first) is Extent.REST
    listed = after if rest else after or fronted(sentence, min(target.first, at))
    if is_set:
        areas = listed.areas if listed else ()
        marks = marks_of(listed) if listed else frozenset()
        return Tie(
            rule,
            None,
            holder_target,
            areas,
            whole and (not listed or every is not None),
            target.first,
            excepted,
            marks,
            chained,
            earned,
        )
    if listed and listed.kind is TargetKind.SET:
        return Tie(rule, None, target, area_set=listed.first)
    if listed:
        taken = marks_of(listed)
        rule = "named before the clause"
        return Tie(rule, None, target, listed.areas, taken=taken, earned=earned)
    return Tie(rule, None, target, (), True, excepted=excepted, earned=earned)


def _counts_in(sentence: Sentence, target: Target) -> bool:
    """Whether some of all areas are named beside them: "in every category, including adoption"."""
    following = [m.word for m in sentence.marks[target.last : target.last + 2] if m.word != ","]
    return following[:1] == ["including"] and is_everything(sentence, target.first)


def _with_whole(sentence: Sentence, target: Target) -> bool:
    """Whether the whole is named with the areas: "in each of the areas (examined) and overall"."""
    following = [mark.word for mark in sentence.marks[target.last : target.last + 3]]
    return any(following[n : n + 2] == ["and", "overall"] for n in (0, 1))


def _of_front(sentence: Sentence, at: int, target: Target) -> Target:
    """The area of "For adoption the overall grade was", which is no grade of the whole."""
    if target.areas != (Area.OVERALL,) or target.first > at:
        return target
    front = fronted(sentence, target.first)
    return front if front and front.kind is TargetKind.AREAS else target


def _listed_beside(sentence: Sentence, target: Target) -> Target | None:
    """The areas in "overall and in all three of the areas below: A, B and C"."""
    if target.areas != (Area.OVERALL,):
        return None
    marks = sentence.marks
    if [mark.word for mark in marks[target.last : target.last + 1]] != ["and"]:
        return None
    colon = next((i for i in range(target.last, len(marks)) if marks[i].word in (":", "–")), 0)
    between = marks[target.last : colon]
    named = any(m.has(Role.AREA_SET, Role.TOPIC) for m in between)
    return after_colon(sentence, colon - 1) if named else None


def marks_of(target: Target) -> frozenset[int]:
    """The indexes of the marks that say what is graded."""
    return frozenset(range(target.first, target.last))
