"""When a grade that is kept was first given: "retained the good that it earned in 2018"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas import sets
from store.parsing.claims.areas.echoed import WEAK
from store.parsing.claims.changes.no_better import no_better
from store.parsing.claims.changes.own_date import past_own_date
from store.parsing.claims.changes.pointed_back import pointed_back
from store.parsing.claims.changes.said_then import said_then
from store.parsing.claims.changes.then_too import may_tell, then_too
from store.parsing.claims.phrases.nearby import leftwards, marks_after, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.mentions.points import Point

_GIVEN = frozenset({"made", "reached", "carried", "dating", "passed", "imposed"}) | {
    *("borne", "worn", "put", "placed"),
}
_IN_PLACE = ["in", "place", "since"]
_CONFIRMING = ("confirm", "reaffirm", "upheld", "uphold", "renew", "echo", "match", "mirror")
_DASHES = (",", "–", "-", "—")
_OPENING = frozenset({*_DASHES, "overall"})
_FILLING = frozenset({*_DASHES, "overall", "the same", "just", "exactly", "again"}) | {
    *("once again", "once more", "yet again", "ofsted", "inspectors", "says", "said", "say"),
    *("has", "have", "found", "ruled"),
}
_UNCHANGED = frozenset({"unchanged", "no change"})
_AS_BEFORE = _UNCHANGED | {"as"}
_ONLY_GIVEN = frozenset({".", ",", "before", "already", "last time", "previously", ";"})


def earned_at(sentence: Sentence, at: int) -> tuple[Point, ...] | None:
    """The date in "retained the grade that it earned in 2018"; () where it is told without one."""
    marks = sentence.marks
    ahead = past_own_date(marks[next_after(sentence, at) :])
    told = not _AS_BEFORE.isdisjoint(sentence.words)
    if told and (as_before := _as_before(_past_judges(ahead))) is not None:
        return as_before
    if dated := _in_apposition(ahead) or (marks[at].grade in WEAK and no_better(ahead)):
        return dated
    if (then := said_then(sentence, ahead)) is not None:
        return then
    apposed = bool(ahead) and (ahead[0].word in _DASHES or ahead[0].has(Role.CONJUNCTION))
    apposed = apposed and may_tell(sentence)
    if apposed and (too := then_too(ahead)) is not None:
        return too
    related = [mark.word for mark in ahead[1:2]] == ["which"] and ahead[0].word in _DASHES
    related = related and not any(mark.councils for mark in ahead)
    if related and (back := pointed_back(ahead[1:])) is not None:
        return back
    kept = sentence.has(Role.SAME, Role.AGAIN)
    kept = kept and any(m.has(Role.SAME, Role.AGAIN) for m in marks[max(0, at - 6) : at])
    if not kept and not _is_confirmed(sentence, at):
        return None
    if (own := _time_of_rating(sentence, at)) is not None:
        return own
    given = held = False
    ahead = ahead[:12]
    for index, mark in enumerate(ahead):
        if mark.date and given:
            return mark.date.points
        if held and given and mark.word in _ONLY_GIVEN:
            return ()
        held = held or (Role.PRONOUN in mark.roles and mark.word != "itself")
        if mark.has(Role.GIVE, Role.PREVIOUS):
            given = True
        elif not (_resumes(ahead, index)) and not mark.has(
            Role.GRADE_NOUN,
            Role.PRONOUN,
            Role.RELATIVE,
            Role.PREPOSITION,
            Role.INSPECTION,
            Role.COPULA,
            Role.DETERMINER,
            Role.ADVERB,
            Role.SERVICE,
            Role.AREA,
            Role.GROUP,
            Role.COUNCIL,
            Role.BODY,
        ):
            return None
    return None


def _time_of_rating(sentence: Sentence, at: int) -> tuple[Point, ...] | None:
    """The date in "kept its good (rating) of 2018" and "maintained its 2018 rating of good"."""
    before, behind = sentence.marks[:at], marks_after(sentence, at, 4)
    if behind and (behind[0].has(Role.GRADE_NOUN) or behind[0].word == "overall"):
        behind = behind[1:]
    if len(behind) > 1 and behind[0].word in ("of", "from") and behind[1].date:
        return behind[1].date.points
    if len(before) < 4 or before[-1].word != "of" or not before[-2].has(Role.GRADE_NOUN):
        return None
    date = before[-3].date
    return date.points if date and before[-4].has(Role.POSSESSIVE, Role.DETERMINER) else None


def _is_confirmed(sentence: Sentence, at: int) -> bool:
    """Whether it is given anew: "confirms the good that it earned in 2018"."""
    for mark in leftwards(sentence, at):
        if not mark.has(Role.DETERMINER, Role.POSSESSIVE):
            return mark.word.startswith(_CONFIRMING)
    return False


def _resumes(ahead: Sequence[Mark], comma: int) -> bool:
    """Whether it is as in "its good rating, first awarded in 2016"."""
    following = ahead[comma + 1 : comma + 2]
    told = any(m.has(Role.PREVIOUS, Role.GIVE) or m.word == "which" for m in following)
    return told and ahead[comma].word == ","


def is_everywhere(sentence: Sentence, at: int) -> bool:
    """Whether the grade was given for everything then: "the grade it received in all areas"."""
    marks = sentence.marks
    return any(
        marks[i].has(Role.AREA_SET) and sets.is_everything(sentence, i)
        for i in range(at + 1, len(marks))
    )


def given_at(sentence: Sentence, at: int) -> tuple[Point, ...]:
    """The date at which a grade now lost was given: "lost the good that it got in 2018"."""
    after = sentence.marks[at + 1 : at + 10]
    dated = next((i for i, mark in enumerate(after) if mark.date), 0)
    date = after[dated].date if dated else None
    given = any(m.has(Role.GIVE) or m.word in _GIVEN for m in after[:dated])
    told = given or (dated and after[dated - 1].word in ("of", "from"))
    told = told or (dated and [m.word for m in after[:dated]][-3:] == _IN_PLACE)
    return date.points if date and told else ()


def _in_apposition(ahead: Sequence[Mark]) -> tuple[Point, ...]:
    """The date in "good, the grade that it received in 2019"."""
    if not ahead or ahead[0].word not in _OPENING:
        return ()
    after = [m for m in ahead[:16] if m.word != "overall"]
    if (
        [m.word for m in after[:2]] == [",", "which"]
        and after[2:]
        and Role.COPULA in after[2].roles
    ):
        del after[1:3]
    if len(after) < 4 or after[0].word not in _DASHES:
        return ()
    if not (Role.GRADE_AGAIN in after[1].roles or Role.GRADE_NOUN in after[2].roles):
        return ()
    given = False
    for mark in after[2:]:
        if mark.date:
            return mark.date.points if given and any(p.year for p in mark.date.points) else ()
        if mark.has(Role.GRADE, Role.COUNCIL) or mark.word in (",", ";"):
            return ()
        given = given or Role.GIVE in mark.roles
    return ()


def _as_before(ahead: Sequence[Mark]) -> tuple[Point, ...] | None:
    """The date in "good, as it had been in 2017", "the same as in 2017", "unchanged from 2017".

    () for "as it was last time"; None where nothing of the kind is said.
    """
    ahead = ahead[:10]
    if _AS_BEFORE.isdisjoint([m.word.partition(" ")[0] for m in ahead] + [m.word for m in ahead]):
        return None
    after = [m for m in ahead if not _is_filling(m)]
    if len(after) > 2 and after[0].word in _UNCHANGED and after[1].has(Role.PREPOSITION):
        return after[2].date.points if after[2].date else None
    if len(after) > 1 and after[0].word.startswith("as was the case"):
        return after[1].date.points if after[1].date else None
    if len(after) < 3 or after[0].word != "as":
        return None
    told = (Role.COPULA, Role.PLUPERFECT, Role.GIVE, Role.ADVERB)
    as_it = after[1].has(Role.PRONOUN) and (after[2].has(*told) or after[2].word == "did")
    as_then = after[1].word in ("in", "at", "it", "happened", "was") or after[1].date
    dated = next((i for i, m in enumerate(after) if m.date), 0)
    if dated and after[1].word == "was" and any(m.any(OF_AREA) for m in after[:dated]):
        # "as was leadership, which in 2015 had been good"
        return None
    date = after[dated].date
    if date is None:
        return () if as_it and any(m.has(Role.PREVIOUS) for m in after[3:4]) else None
    return date.points if as_it or as_then else None


def _past_judges(ahead: Sequence[Mark]) -> Sequence[Mark]:
    """What follows "by Ofsted's inspectors"."""
    if not ahead or ahead[0].word != "by":
        return ahead
    told = (i for i, m in enumerate(ahead) if m.word == ",")
    comma = next(told, 0)
    by_them = any(mark.has(Role.INSPECTION) for mark in ahead[1 : min(comma, 5)])
    return ahead[comma:] if by_them and comma <= 5 else ahead


def _is_filling(mark: Mark) -> bool:
    """Whether it can stand between a grade and "as in 2017"."""
    fresh = mark.date is not None and any(
        point.relative not in (None, "ago") for point in mark.date.points
    )
    return fresh or mark.word in _FILLING
