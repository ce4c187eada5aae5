"""The claims of one sentence: every grade with what, whose and when, or why it is none."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.echoes import echoes
from store.parsing.claims.discourse.claim import Claim, set_aside
from store.parsing.claims.discourse.corrections import corrected, take_back
from store.parsing.claims.discourse.frames import at_both_times, framed
from store.parsing.claims.discourse.grades_meant import (
    grade_again,
    grade_by_place,
    grade_explained,
)
from store.parsing.claims.discourse.handing import opens_with_echo, resumed_beside
from store.parsing.claims.discourse.lent import held_true, lent
from store.parsing.claims.discourse.matter import is_elsewhere, note_topic
from store.parsing.claims.discourse.named_later import Unnamed, named_later
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

_AGREEING = frozenset({"we", "i", "he", "she", "all", "parents"})
_HAVING = (
    *(Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP),
    *(Role.INSPECTION, Role.DETERMINER, Role.POSSESSIVE, Role.TOPIC, Role.AREA_SET),
)
"""Whose grade "that is what" means, unlike "that is what did it"."""
_WANTING = frozenset({"deserve", "deserves", "deserved", "need", "needs", "needed"}) | {
    *("want", "wants", "wanted", "do", "did", "does"),
}
"""What is spoken of in "this is what they deserve" is no grade."""
_SAME = frozenset({"the same", "the very same"})
_GRADING = frozenset({Role.GRADE, Role.GRADE_AGAIN})
_POINTING = ("that ", "this ")
_DECIDING = frozenset(
    {"decides", "decided", "determines", "determined", "dictates", "dictated"}
) | {
    *("limits", "limited", "shapes", "shaped", "caps", "capped", "drives", "drove"),
}
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
        if not _means_grade(sentence, at, claims):
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
                left_open = reason is None and not talk.foreign and _is_judged(sentence, at)
                talk.asides.append(
                    set_aside(sentence, at, reason or found.reason or "", serious=left_open)
                )
            continue
        taken |= found.taken
        if at != graded[-1]:
            taken = taken.union(*(echo.taken for echo in echoes(sentence, at + 1)))
        claims += predicated(sentence, at, grade, found, chain, talk, block_time)
    if not claims or opens_with_echo(sentence):
        claims = [*resumed_beside(sentence, claims, talk), *claims]
    claims = claims or _listed_councils(sentence, talk) or _named(sentence, unnamed, talk)
    if claims:
        claims = framed(sentence, one_time_for_all(sentence, claims), talk.frame)
        claims = at_both_times(sentence, claims, talk.recent)
        claims = corrected(sentence, one_year_each(sentence, claims), talk)
    talk.claims += claims
    follow(sentence, claims, talk)


def _named(sentence: Sentence, unnamed: Unnamed | None, talk: Talk) -> list[Claim]:
    """The claims for areas that were counted before, which are left open no more."""
    claims = named_later(sentence, unnamed) if unnamed else []
    if unnamed and claims:
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
    reason = told_on(sentence, talk.said) or _elsewhere(sentence, at, talk)
    reason = reason or visited_before(sentence, at, talk.said)
    return reason or (None if found.sure or found.paired else doubt(sentence, at))


def _elsewhere(sentence: Sentence, at: int, talk: Talk) -> str | None:
    """Why nothing is a judgement here while the talk is of a home, a school or the like."""
    if talk.other_framework:
        return "it is judged under another framework"
    return "something else was inspected" if talk.elsewhere else None


def _graded(sentence: Sentence) -> list[int]:
    """The marks that are a grade, or point back at one."""
    if sentence.roles.isdisjoint(_GRADING):
        return []
    return [at for at, mark in enumerate(sentence.marks) if not mark.roles.isdisjoint(_GRADING)]


def _is_judged(sentence: Sentence, at: int) -> bool:
    """Whether a verb of judging governs the grade, in a sentence of councils alone."""
    if sentence.has(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.NOBODY):
        return False
    return any(mark.has(Role.RATE) for mark in nearest_before(sentence, at, 3))


def _means_grade(sentence: Sentence, at: int, claims: Sequence[Claim]) -> bool:
    """Whether it is a grade or stands for one, unlike "the same" of "the same time"."""
    word = sentence.marks[at].word
    if word == "another":
        return bool(claims) and _is_counted_again(sentence, at)
    if word.startswith(_POINTING) and _decides(sentence, at):
        return False
    if word.endswith(" what"):
        if any(mark.word in _WANTING for mark in sentence.marks[at + 2 : at + 3]):
            return False
        return any(mark.has(*_HAVING) for mark in sentence.marks[at + 1 : at + 2])
    return word not in _SAME or (_stands_alone(sentence, at) and not _is_agreed(sentence, at))


def _decides(sentence: Sentence, at: int) -> bool:
    """Whether it tells what a judgement does to another: "that grade decides the overall one"."""
    return any(mark.word in _DECIDING for mark in sentence.marks[at + 1 : at + 2])


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether "the same" is all that is said, not "the same time"."""
    following = sentence.marks[at + 1 : at + 2]
    return all(
        m.has(Role.PREPOSITION, Role.CONJUNCTION, Role.AGAIN)
        or not m.word[0].isalnum()
        or (m.has(Role.GIVE) and m.word.endswith((" for", " to", " of")))
        for m in following
    )


def _is_agreed(sentence: Sentence, at: int) -> bool:
    """Whether somebody only says what others said: "We said the same", not "the same of A".

    Or does the same: "The council spends the same on A".
    """
    if at < 2:
        return False
    verb, whom = sentence.marks[at - 1], sentence.marks[at - 2]
    if verb.plain and whom.has(Role.BODY, Role.COUNCIL, Role.PRONOUN):
        return any(mark.has(Role.PREPOSITION) for mark in sentence.marks[at + 1 : at + 2])
    if not verb.has(Role.FIND):
        return False
    by_us = whom.word in _AGREEING or whom.has(Role.GROUP, Role.OTHER_JUDGE)
    return by_us and not any(m.has(Role.PREPOSITION) for m in sentence.marks[at + 1 : at + 2])


def _is_counted_again(sentence: Sentence, at: int) -> bool:
    """Whether "another" means a grade: "a 'good' for adoption and another for care leavers"."""
    return [m.word for m in sentence.marks[at + 1 : at + 2]] in (["for"], ["in"])


def _list_goes_on(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The grade over the list before, where the text goes on with "and as …:" after it."""
    goes_on = bool(sentence.marks) and Role.CONJUNCTION in sentence.marks[0].roles
    return [talk.former] if talk.former and goes_on and awaits_list(sentence) else []
