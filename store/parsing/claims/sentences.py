"""The claims of one sentence: every grade with what, whose and when, or why it is none."""

from __future__ import annotations

from store.parsing.claims.areas.echoes import echoes
from store.parsing.claims.discourse.claim import Claim, set_aside
from store.parsing.claims.discourse.corrections import corrected, take_back
from store.parsing.claims.discourse.frames import at_both_times, framed
from store.parsing.claims.discourse.grade_words import means_grade
from store.parsing.claims.discourse.grades_meant import (
    grade_again,
    grade_by_place,
    grade_explained,
)
from store.parsing.claims.discourse.handing import opens_with_echo, resumed_beside
from store.parsing.claims.discourse.lent import held_true, lent
from store.parsing.claims.discourse.matter import is_elsewhere, note_topic, why_elsewhere
from store.parsing.claims.discourse.named_later import Unnamed, led_later, named_later
from store.parsing.claims.discourse.parallel import one_time_for_all, one_year_each
from store.parsing.claims.discourse.roster import awaits_items, listed, roster_of
from store.parsing.claims.discourse.talk import (
    Talk,
    awaits_list,
    date_back,
    follow,
)
from store.parsing.claims.doubts.hearsay import told_on
from store.parsing.claims.doubts.reasons import doubt
from store.parsing.claims.doubts.visits import visited_before
from store.parsing.claims.phrases.nearby import nearest_before
from store.parsing.claims.predication import predicated
from store.parsing.claims.tying.choice import tie
from store.parsing.claims.tying.fixed import Tie
from store.parsing.claims.when.timing import Timing
from store.parsing.lexicon import Role
from store.parsing.mentions.annual import is_annual
from store.parsing.mentions.marks import Sentence

_MOST_GRADES = 24
"""What a sentence can say of grades; one with more is no sentence."""


def read_sentence(sentence: Sentence, talk: Talk, block_time: Timing | None) -> None:
    """Add the claims of a sentence, and what it sets aside, to the talk, which goes on from it.

    `block_time` is the date that its block bears as a label.
    """
    claims: list[Claim] = []
    taken: frozenset[int] = frozenset()
    passed: frozenset[int] = frozenset()
    unnamed, talk.unnamed = talk.unnamed, None
    note_topic(sentence, talk)
    take_back(sentence, talk)
    date_back(sentence, talk)
    graded = _graded(sentence)
    if len(graded) > _MOST_GRADES and sum(m.has(Role.GRADE) for m in sentence.marks) > _MOST_GRADES:
        return
    for at in graded:
        mark = sentence.marks[at]
        if not means_grade(sentence, at, claims):
            continue
        grade = grade_by_place(mark, talk) or grade_explained(sentence, at)
        grade = grade or grade_again(sentence, at, claims, passed, talk)
        chain = claims or _list_goes_on(sentence, talk)
        begins = not (claims or passed or talk.foreign)
        found = lent(
            sentence, at, talk, begins=begins, entry=block_time is not None and block_time.entry
        )
        foreign = is_elsewhere(sentence, at, talk) and not (claims or is_annual(mark))
        found = found or tie(sentence, at, taken, passed, chained=bool(chain), foreign=foreign)
        reason = _why_none(sentence, at, found, talk)
        if (reason or found.reason) and grade and (true := held_true(sentence, at)):
            found, reason = true, None
        if grade is None or reason or found.reason:
            if mark.has(Role.GRADE):
                passed |= {at}
                left_open = reason is None and not talk.foreign
                serious = left_open and _is_judged(sentence, at)
                untied = left_open and found.open
                why = reason or found.reason or ""
                talk.asides.append(set_aside(sentence, at, why, serious, untied))
            continue
        taken |= found.taken
        if at != graded[-1]:
            taken = taken.union(*(echo.taken for echo in echoes(sentence, at + 1)))
        claims += predicated(sentence, at, grade, found, chain, talk, block_time)
    if not claims or opens_with_echo(sentence):
        claims = [*resumed_beside(sentence, claims, talk), *claims]
    claims = claims or _listed_councils(sentence, talk)
    if unnamed and not claims:
        claims = _named(sentence, unnamed, talk)
    if claims:
        claims = framed(sentence, one_time_for_all(sentence, claims), talk.frame)
        claims = at_both_times(sentence, claims, talk.recent)
        claims = corrected(sentence, one_year_each(sentence, claims), talk)
    talk.claims += claims
    over_list = None if claims else led_later(sentence, unnamed, talk.recent, talk.said)
    talk.lead = over_list or talk.lead
    follow(sentence, claims, talk)


def _named(sentence: Sentence, unnamed: Unnamed, talk: Talk) -> list[Claim]:
    """The claims for areas that were counted before, which are left open no more."""
    claims = named_later(sentence, unnamed)
    if claims:
        talk.asides.remove(unnamed.aside)
    return claims


def _listed_councils(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The claims for councils that are listed for a grade which others of them have too."""
    told = None if talk.foreign or talk.other_framework else roster_of(sentence)
    roster = told or talk.roster
    claims = listed(sentence, roster, told is not None) if roster else []
    goes_on = told is not None or (claims and awaits_items(sentence))
    talk.roster = roster if goes_on else None
    return claims


def _why_none(sentence: Sentence, at: int, found: Tie, talk: Talk) -> str | None:
    """Why the grade is no judgement, by the talk and by the sentence's own words."""
    reason = told_on(sentence, talk.said) or why_elsewhere(sentence, at, talk)
    reason = reason or visited_before(sentence, at, talk.said)
    if reason or found.sure or found.paired:
        return reason
    return doubt(sentence, at, known=found.known)


def _graded(sentence: Sentence) -> list[int]:
    """The marks that are a grade, or point back at one."""
    roles = sentence.roles
    if Role.GRADE not in roles and Role.GRADE_AGAIN not in roles:
        return []
    return [
        at
        for at, mark in enumerate(sentence.marks)
        if Role.GRADE in mark.roles or Role.GRADE_AGAIN in mark.roles
    ]


def _is_judged(sentence: Sentence, at: int) -> bool:
    """Whether a verb of judging governs the grade, in a sentence of councils alone."""
    if sentence.has(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.NOBODY):
        return False
    return any(mark.has(Role.RATE) for mark in nearest_before(sentence, at, 3))


def _list_goes_on(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The grade over the list before, where the text goes on with "and as …:" after it."""
    goes_on = bool(sentence.marks) and Role.CONJUNCTION in sentence.marks[0].roles
    return [talk.former] if talk.former and goes_on and awaits_list(sentence) else []
