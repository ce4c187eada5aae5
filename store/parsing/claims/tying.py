"""Tying a grade to what it is of: the one choice among what stands before and after it."""

from __future__ import annotations

from dataclasses import dataclass

from store.parsing.claims import sets
from store.parsing.claims.doubt import doubt, next_after
from store.parsing.claims.holders import Holder
from store.parsing.claims.links import is_noun, link_alone, link_before, stands_out
from store.parsing.claims.targets import (
    Target,
    TargetKind,
    areas_after,
    areas_before,
    target_after,
    target_before,
)
from store.parsing.claims.timing import is_starting_point
from store.parsing.lexicon import Role
from store.parsing.mentions.dates import Point
from store.parsing.mentions.marking import Sentence
from store.records import Area

_FRONTING = frozenset(
    {
        "for",
        "but for",
        "in",
        "on",
        "when it comes to",
        "in relation to",
        "in terms of",
        "as for",
        "as regards",
        "regarding",
        "at",
        "over",
    }
)
_LISTING = frozenset(
    {
        "in",
        "for",
        "among",
        "them",
        "including",
        "namely",
        "such as",
        "these",
        "being",
        "they",
        "are",
    }
)
_CLAUSE_STARTS = frozenset({",", "and", "but", "while", "–", "'", '"'})


@dataclass(frozen=True, slots=True)
class Tie:
    """What a grade is of, and the rule that says so; `reason` says why it is of nothing.

    `area_set` is the mark that means areas without naming them, `taken` the marks that no other
    grade of the sentence may have, `earned` the date at which a grade now kept was first given.
    """

    rule: str = ""
    reason: str | None = None
    target: Target | None = None
    areas: tuple[Area, ...] = ()
    whole: bool = False
    area_set: int | None = None
    excepted: frozenset[Area] = frozenset()
    taken: frozenset[int] = frozenset()
    chained: bool = False
    earned: tuple[Point, ...] = ()
    holder: Holder | None = None
    sure: bool = False


def tie(
    sentence: Sentence,
    at: int,
    taken: frozenset[int],
    passed: frozenset[int] = frozenset(),
    *,
    chained: bool,
    foreign: bool,
) -> Tie:
    """What the grade at mark `at` is of. `chained`: an earlier grade of the sentence has a tie.

    `passed` are grades before it that were set aside. `foreign` says that the talk is of a
    school, a home or the like, so that "it" means that.
    """
    if (first := _first_ever(sentence, at)) is not None:
        return first
    after, before = target_after(sentence, at), target_before(sentence, at, taken, passed)
    if after is None and (path := _whole_path(sentence, at)):
        return Tie("named after the way it went", None, path, path.areas)
    if after and after.kind is TargetKind.WHOLE and before and before.kind is TargetKind.SET:
        after = None
    if after and after.kind is TargetKind.FOREIGN:
        return Tie(reason="it is the grade of something else")
    if after and _asserted(sentence, at, before, chained):
        return _complete(
            sentence, at, after, before, "named after the grade", chained and before is None
        )
    if after is None and (is_noun(sentence, at) or _is_at_doing(sentence, at)):
        return Tie(reason="what it is a grade for is not known")
    if before is None:
        rule = link_alone(sentence, at, chained)
        if rule is None or foreign:
            return Tie(reason="no words tie it to a council's services")
        fronted = _fronted(sentence, at)
        if fronted and fronted.kind is TargetKind.SET:
            return Tie(rule=rule, area_set=fronted.first)
        if fronted:
            return Tie(
                rule="named before the clause",
                target=fronted,
                areas=fronted.areas,
                taken=_marks(fronted),
            )
        listed = _after_colon(sentence, at)
        if listed:
            return Tie(
                rule="listed after a colon", target=listed, areas=listed.areas, taken=_marks(listed)
            )
        return Tie(rule=rule, whole=not chained, chained=chained, earned=_earned(sentence, at))
    rule = link_before(sentence, at, before, chained)
    if rule is None:
        return Tie(reason="no words tie it to what stands before it")
    if before.kind is TargetKind.FOREIGN or _is_foreign(sentence, at, before, foreign):
        return Tie(reason="it is the grade of something else")
    return _complete(sentence, at, before, before, rule, False)


def _whole_path(sentence: Sentence, at: int) -> Target | None:
    """The areas that follow both ends of a change: "from good to outstanding for care leavers"."""
    marks = sentence.marks
    arrival = next((i for i in range(at + 1, min(len(marks), at + 6)) if marks[i].grade), None)
    if arrival is None or not is_starting_point(sentence, at):
        return None
    if not any(mark.word == "to" for mark in marks[at + 1 : arrival]):
        return None
    found = target_after(sentence, arrival)
    return found if found and found.kind is TargetKind.AREAS else None


def _is_at_doing(sentence: Sentence, at: int) -> bool:
    """Whether it is a skill that is graded: "good at finding homes"."""
    following = sentence.marks[next_after(sentence, at) :][:2]
    if len(following) < 2 or following[0].word not in ("at", "for", "in"):
        return False
    return following[1].plain and following[1].word.endswith("ing")


def _complete(
    sentence: Sentence, at: int, target: Target, before: Target | None, rule: str, chained: bool
) -> Tie:
    whole = any(t is not None and t.kind is TargetKind.WHOLE for t in (target, before))
    excepted = _excepted(sentence, at)
    earned = _earned(sentence, at)
    holder_target = (
        before
        if before and before.kind is TargetKind.WHOLE and target.kind is not TargetKind.WHOLE
        else target
    )
    if target.kind is TargetKind.AREAS:
        return Tie(
            rule,
            None,
            holder_target,
            target.areas,
            taken=_marks(target),
            excepted=excepted,
            earned=earned,
        )
    is_set = target.kind is TargetKind.SET
    after = None if excepted else _after_colon(sentence, at, is_set)
    listed = after or _fronted(sentence, min(target.first, at))
    if is_set:
        areas = listed.areas if listed else ()
        marks = _marks(listed) if listed else frozenset()
        return Tie(
            rule,
            None,
            holder_target,
            areas,
            whole and not listed,
            target.first,
            excepted,
            marks,
            chained,
            earned,
        )
    if listed and listed.kind is TargetKind.SET:
        return Tie(rule, None, target, area_set=listed.first)
    if listed:
        return Tie("named before the clause", None, target, listed.areas, taken=_marks(listed))
    return Tie(rule, None, target, (), True, excepted=excepted, earned=earned)


def _marks(target: Target) -> frozenset[int]:
    return frozenset(range(target.first, target.last))


def _asserted(sentence: Sentence, at: int, before: Target | None, chained: bool) -> bool:
    """Whether the sentence gives the grade at all, where what it is of stands after it."""
    if stands_out(sentence, at) or chained:
        return True
    if before is not None and before.kind is not TargetKind.FOREIGN:
        return link_before(sentence, at, before, chained) is not None
    return link_alone(sentence, at, chained) is not None


def _is_foreign(sentence: Sentence, at: int, target: Target, foreign: bool) -> bool:
    """Whether a school or home is what the clause speaks of, though a council stands nearer."""
    if target.kind is not TargetKind.WHOLE:
        return False
    marks = sentence.marks
    if marks[target.first].has(Role.SERVICE):
        return False
    return foreign or any(m.has(Role.FOREIGN) for m in marks[:at])


def _fronted(sentence: Sentence, limit: int) -> Target | None:
    """Areas at the head of a clause: "For adoption the council was good"."""
    marks = sentence.marks
    for index in range(limit - 1, 0, -1):
        mark = marks[index]
        if mark.word == ";" or mark.has(Role.GRADE):
            return None
        if mark.has(Role.AREA, Role.GROUP) and mark.word != "overall":
            group = areas_before(sentence, index)
            opener = group.first - 1
            while opener >= 0 and _introduces(sentence, opener):
                opener -= 1
            if opener < 0 or not (_opens_clause(sentence, opener) or _renames(sentence, opener)):
                return None
            target = areas_after(sentence, group.first)
            return target if target.last <= limit else None
        if mark.has(Role.AREA_SET) and sets.extent(sentence, index) is not sets.Extent.ALL:
            first = next((n for n in range(index) if marks[n].word in _FRONTING), None)
            if first == 0:
                return Target(TargetKind.SET, index, index + 1)
    return None


def _introduces(sentence: Sentence, index: int) -> bool:
    mark = sentence.marks[index]
    quote = sentence.tokens[mark.first].is_quote
    return quote or mark.has(Role.DETERMINER, Role.POSSESSIVE)


def _opens_clause(sentence: Sentence, opener: int) -> bool:
    """Whether a preposition that can stand before a clause begins one there."""
    marks = sentence.marks
    before = marks[opener - 1] if opener else None
    starts = before is None or before.word in _CLAUSE_STARTS or not before.roles
    return starts and marks[opener].word in _FRONTING


def _renames(sentence: Sentence, opener: int) -> bool:
    """Whether it is a comma after areas without names: "In two areas, adoption and …,"."""
    marks = sentence.marks
    near = marks[max(0, opener - 8) : opener]
    named_before = any(m.has(Role.AREA_SET) or "areas" in m.word.split() for m in near)
    return marks[opener].word == "," and named_before and marks[0].word in _FRONTING


def _after_colon(sentence: Sentence, at: int, only_areas: bool = False) -> Target | None:
    """Areas that are listed after a colon which follows the grade.

    `only_areas`: the grade is of some areas, so that a comma may stand before their names too.
    """
    marks = sentence.marks
    stops = (":", "–", "-", ",") if only_areas else (":", "–")
    colon = next((i for i in range(at + 1, len(marks)) if marks[i].word in stops), None)
    if colon is None or any(m.has(Role.GRADE) for m in marks[at + 1 : colon]):
        return None
    for index in range(colon + 1, min(len(marks), colon + 6)):
        if marks[index].has(Role.AREA, Role.GROUP):
            listed = areas_after(sentence, index, semicolons=True)
            return None if _has_own_grade(sentence, listed) else listed
        if not (
            marks[index].has(Role.DETERMINER)
            or sentence.tokens[marks[index].first].is_quote
            or marks[index].word in _LISTING
        ):
            return None
    return None


def _has_own_grade(sentence: Sentence, listed: Target) -> bool:
    """Whether a list goes on with grades: "leadership – good; adoption – outstanding"."""
    for mark in sentence.marks[listed.last : listed.last + 6]:
        if mark.has(Role.GRADE):
            return True
        tying = mark.word in (":", "–", "-") or mark.has(
            Role.COPULA, Role.RATE, Role.AS, Role.ADVERB
        )
        if not tying and not sentence.tokens[mark.first].is_quote:
            return False
    return False


def _excepted(sentence: Sentence, at: int) -> frozenset[Area]:
    marks = sentence.marks
    for index in range(at + 1, min(len(marks), at + 12)):
        if marks[index].has(Role.GRADE):
            return frozenset()
        if marks[index].has(Role.EXCEPT):
            for beyond in range(index + 1, min(len(marks), index + 7)):
                if marks[beyond].has(Role.AREA, Role.GROUP):
                    return frozenset(areas_after(sentence, beyond).areas)
    return frozenset()


def _earned(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date in "retained the grade that it earned in 2018"."""
    marks = sentence.marks
    if as_before := _as_before(sentence, at):
        return as_before
    kept = any(m.has(Role.SAME, Role.AGAIN) for m in marks[max(0, at - 6) : at])
    if not kept:
        return ()
    given = False
    for mark in marks[next_after(sentence, at) :][:9]:
        if mark.date and given:
            return mark.date.points
        if mark.has(Role.GIVE) or (given and mark.has(Role.COPULA)) or mark.has(Role.PREVIOUS):
            given = True
        elif not mark.has(
            Role.GRADE_NOUN,
            Role.PRONOUN,
            Role.RELATIVE,
            Role.PREPOSITION,
            Role.INSPECTION,
            Role.COPULA,
            Role.DETERMINER,
            Role.ADVERB,
        ):
            return ()
    return ()


def _as_before(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date in "good, as it had been in 2017"."""
    after = [m for m in sentence.marks[next_after(sentence, at) :][:8] if m.word != ","]
    as_it = len(after) > 2 and after[0].word == "as" and after[1].has(Role.PRONOUN)
    if as_it and after[2].has(Role.COPULA, Role.PLUPERFECT, Role.GIVE, Role.ADVERB):
        return next((m.date.points for m in after[3:] if m.date), ())
    return ()


def _first_ever(sentence: Sentence, at: int) -> Tie | None:
    """Read "nobody had been judged outstanding before X": X was. Without the "before": no grade."""
    marks = sentence.marks
    if not any(m.has(Role.NOBODY) for m in marks[:at]):
        return None
    for index in range(at + 1, min(len(marks), at + 5)):
        if marks[index].councils and marks[index - 1].word in ("before", "until", "the"):
            target = Target(TargetKind.WHOLE, index, index + 1)
            return Tie("the first ever to have it", None, target, (), True, sure=True)
    return Tie(reason="nobody had it")


__all__ = ["Tie", "doubt", "tie"]
