"""What a grade is of, and the set phrases that decide it alone."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from store.parsing.claims.areas.after import target_after
from store.parsing.claims.areas.before import target_before
from store.parsing.claims.areas.pairing import Pair
from store.parsing.claims.phrases.clauses import is_starting_point, may_tell_way
from store.parsing.claims.phrases.graded import Target, TargetKind, nominal
from store.parsing.claims.phrases.independent import independent
from store.parsing.claims.phrases.nearby import mark_before, marks_after
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.phrases.told_as_fact import told_as_fact
from store.parsing.claims.whose.holders import Holder
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point
from store.records import Area

_GIVING = (Role.GIVE, Role.RATE)
_JOINING = frozenset({"'s", "'", "for", "to", "on", "in", "the"})
_RELATIVES = frozenset({"what", "that", "which"})
_APPOSING = frozenset({",", "–", "("})
_COLONS = frozenset({":", ";", "–"})
_POINTED = 2
_RUNS = frozenset({"run of", "string of", "series of", "succession of", "years of"}) | {
    *("a decade of", "decade of"),
}


class Tie(Struct, frozen=True, gc=False):
    """What a grade is of, and the rule that says so; `reason` says why it is of nothing.

    It is `open` if nothing speaks against a judgement but that no words say what it is of.

    `area_set` is the mark that means areas without naming them, `taken` the marks that no other
    grade of the sentence may have, `earned` the date at which a grade now kept was first given.
    `known` says that it is spoken of as known, so that it is nobody's opinion, whoever speaks;
    `paired` that "respectively" puts it in a row, `dated` with which date.
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
    earned: tuple[Point, ...] | None = None
    holder: Holder | None = None
    sure: bool = False
    known: bool = False
    paired: bool = False
    dated: tuple[Point, ...] = ()
    open: bool = False


def paired(sentence: Sentence, at: int, pair: Pair, taken: frozenset[int], *, chained: bool) -> Tie:
    """The tie of a grade in a row that is told "respectively"."""
    if not pair.fits:
        return Tie(reason="“respectively” does not say what it is of", open=True)
    rule = "“respectively”: the grade and its place in the row"
    if pair.area:
        return Tie(rule, areas=(pair.area,), taken=pair.taken, paired=True)
    if pair.council:
        return Tie(rule, whole=True, holder=Holder((pair.council,), rule="its place"), paired=True)
    dated = (pair.date,) if pair.date else ()
    before = target_before(sentence, at, taken)
    if before and before.kind is TargetKind.AREAS:
        return Tie(rule, target=before, areas=before.areas, paired=True, dated=dated)
    return Tie(rule, None, before, whole=not chained, chained=chained, paired=True, dated=dated)


def had_by(sentence: Sentence, at: int) -> Target | None:
    """Who is meant in "that is also what Wigan was given" and "it is the grade that it got".

    So is who is given it in "that is the grade which inspectors gave the council for adoption".
    """
    marks = sentence.marks
    if Role.GRADE_AGAIN not in marks[at].roles:
        return None
    if at > _POINTED:
        return _other_holder(marks, at)
    verbs = [i for i in range(at + 2, min(len(marks), at + 6)) if marks[i].has(*_GIVING)]
    if not verbs:
        return None
    if marks[at + 1].has(Role.COUNCIL, Role.BODY, Role.PRONOUN, Role.SERVICE):
        return Target(TargetKind.WHOLE, at + 1, at + 2)
    by_them = any(Role.INSPECTION in mark.roles for mark in marks[at + 1 : verbs[0]])
    return _recipient(sentence, verbs[-1] + 1) if by_them else None


def _other_holder(marks: Sequence[Mark], at: int) -> Target | None:
    """Who else has it in "was rated good, the same grade that Wigan got in 2021"."""
    following = marks[at + 1 : at + 4]
    if marks[at - 1].word not in _APPOSING or len(following) < 3:
        return None
    that = following[0].word in _RELATIVES
    named, verb = following[that], following[that + 1]
    if not named.councils or not verb.has(*_GIVING, Role.COPULA, Role.PLUPERFECT):
        return None
    return Target(TargetKind.WHOLE, at + 1 + that, at + 2 + that)


def _recipient(sentence: Sentence, first: int) -> Target | None:
    """What inspectors are said to have given a grade: "its services", "the council for adoption".

    The last noun that can be graded before a word that is neither that nor joins such.
    """
    found: Target | None = None
    for index in range(first, len(sentence.marks)):
        mark = sentence.marks[index]
        if mark.has(Role.AREA, Role.GROUP):
            return areas_after(sentence, index)
        kind = nominal(sentence, index)
        if kind is TargetKind.FOREIGN:
            return Target(kind, index, index + 1)
        found = Target(kind, index, index + 1) if kind else found
        if not (kind or mark.word in _JOINING or mark.has(Role.POSSESSIVE)):
            break
    return found


def is_run(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "after a run of inadequate judgements": all of them had that grade."""
    if _RUNS.isdisjoint(sentence.words):
        return False
    before = mark_before(sentence, at)
    several = (sentence.marks[at], *marks_after(sentence, at, 1))
    counted = before is not None and before.word in _RUNS
    return counted and any(
        m.has(Role.GRADE, Role.GRADE_NOUN) and m.word.endswith("s") for m in several
    )


def whole_path(sentence: Sentence, at: int) -> Target | None:
    """The areas that follow both ends of a change: "from good to outstanding for care leavers"."""
    if not may_tell_way(sentence):
        return None
    marks = sentence.marks
    arrival = next((i for i in range(at + 1, min(len(marks), at + 6)) if marks[i].grade), None)
    if arrival is None or not is_starting_point(sentence, at):
        return None
    if not any(mark.word.split()[0] == "to" for mark in marks[at + 1 : arrival]):
        return None
    found = target_after(sentence, arrival)
    if found and (found.kind is TargetKind.AREAS or target_before(sentence, at) is None):
        return found
    return None


def first_ever(sentence: Sentence, at: int) -> Tie | None:
    """Read "nobody had been judged outstanding before X": X was. Without the "before": no grade."""
    marks = sentence.marks
    if Role.NOBODY not in sentence.roles:
        return None
    aside = sentence.outside(at)
    first = max(independent(sentence, at), told_as_fact(sentence, at))
    first = max((i for i in range(first, at) if marks[i].word in _COLONS), default=first)
    own = (i for i in range(first, at) if i not in aside)
    last = max((i for i in own if Role.NOBODY in marks[i].roles), default=None)
    if last is None:
        return None
    if marks[last].word == "never before" and marks[last + 1].word in ("has", "have"):
        return None
    for index in range(at + 1, min(len(marks), at + 5)):
        if marks[index].councils and marks[index - 1].word in ("before", "until", "the"):
            target = Target(TargetKind.WHOLE, index, index + 1)
            return Tie("the first ever to have it", None, target, (), True, sure=True)
    return Tie(reason="nobody had it")
