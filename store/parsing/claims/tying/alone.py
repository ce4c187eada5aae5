"""Grades without a noun before them: "they were inadequate", "called them good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.forms import is_received, is_verb, stands_out, words
from store.parsing.claims.phrases.nearby import is_kind_of_service, next_after
from store.parsing.claims.phrases.verbs import (
    arrives,
    ends_clause,
    has_unknown_subject,
    is_crossed,
    is_verb_of_unknown,
    unknown_after_verb,
)
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Grade

_NUMBERS = frozenset(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
)
_WITH_VERB = (Role.FIND, Role.AS, Role.AGAIN, Role.ADVERB, Role.CURRENT)
_KNOWN = (Role.PRONOUN, Role.INSPECTION, Role.POSSESSIVE, Role.PREVIOUS)


def link_alone(sentence: Sentence, at: int, chained: bool) -> str | None:
    """The rule by which a grade without any noun before it is of what is being spoken of."""
    before = words(sentence, 0, at)
    if not before and _is_headline(sentence, at):
        return "a headline begins with it"
    if not before and (_is_over_areas(sentence, at) or _is_entry(sentence, at)):
        return "a grade over its areas"
    if _is_count(sentence, at):
        return None
    if has_unknown_subject(before) or (is_verb(sentence, at) and is_verb_of_unknown(before)):
        return None
    if any(m.has(Role.RATE) for m in before) and not unknown_after_verb(before):
        return "a verb of judging"
    if is_received(sentence, at):
        return "a grade given or held"
    if _called(sentence, at):
        return "a verb of finding"
    if _is_under_date(sentence, at):
        return "a grade under its date"
    if _is_concluded(sentence, at):
        return "a verb of finding"
    if arrives(before):
        return "a verb of changing"
    if _requires(sentence, at):
        return "the grade is the verb"
    moved = any(m.has(Role.UP, Role.DOWN) for m in before)
    if moved and is_starting_point(sentence, at) and is_crossed(sentence, at, before[-1:]):
        return "a change sets out from it"
    if _says_plainly(sentence, at) or is_kind_of_service(sentence, at):
        return "a verb of being or changing"
    if chained:
        return "a second grade of the same thing"
    if _dated_noun(sentence, at):
        return "a rating of a date"
    noun_before = any(m.has(Role.GRADE_NOUN) for m in before)
    if noun_before and any(m.has(Role.COPULA, Role.AS, Role.SAME) for m in before[-3:]):
        return "a rating is said to be it"
    if _is_announced(before) or _is_named_as_rating(sentence, at):
        return "a rating is said to be it"
    if stands_out(sentence, at):
        verb = any(
            m.has(Role.GIVE, Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.FIND) for m in before
        )
        known = any(m.has(*_KNOWN) for m in before)
        return "a grade given or held" if verb and known else None
    return None


def _is_headline(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'Good': Ofsted on the council's services"."""
    marks = sentence.marks
    parted = any(m.word == ":" for m in marks[at + 1 : at + 3])
    about = any(m.has(Role.SERVICE, Role.COUNCIL) for m in marks)
    other = any(m.has(Role.FOREIGN, Role.GENERIC) for m in marks)
    return sentence.quoted(marks[at]) and parted and about and not other


def _is_over_areas(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Good: leadership and adoption."."""
    following = sentence.marks[next_after(sentence, at) :][:4]
    listed = any(m.has(Role.AREA, Role.GROUP) for m in following)
    return listed and following[0].word in (":", "–")


def _requires(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "a year later it required improvement" or "they decided that it did"."""
    before = words(sentence, max(0, at - 3), at)
    while before and before[-1].has(Role.ADVERB, Role.CURRENT):
        before = before[:-1]
    told = sentence.has(Role.DATE, Role.INSPECTION, Role.CURRENT, Role.PREVIOUS)
    told = told or sentence.quoted(sentence.marks[at]) or sentence.capital(sentence.marks[at])
    subject = bool(before) and before[-1].word in ("it", "they", "we")
    return told and subject and is_verb(sentence, at)


def _is_entry(sentence: Sentence, at: int) -> bool:
    """Whether it heads a list, or is an entry of one: "Outstanding for:", "Good overall"."""
    following = [m.word for m in sentence.marks[next_after(sentence, at) :]]
    listed = sentence.kind in (BlockKind.ITEM, BlockKind.ROW)
    return following in ([":"], ["for", ":"], ["in", ":"]) or (listed and following == ["overall"])


def _dated_noun(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "after inadequate ratings in 2011" or "a rating of good in 2013"."""
    after = list(sentence.marks[next_after(sentence, at) :][:3])
    before = words(sentence, max(0, at - 4), at)[-2:]
    if len(before) == 2 and before[0].has(Role.GRADE_NOUN) and before[1].word == "of":
        after = [before[0], *after[:2]]
    if after and after[0].has(Role.GRADE_NOUN) and _is_counted_from(sentence, at):
        return True
    dated = len(after) == 3 and after[1].word in ("in", "of", "from") and after[2].date is not None
    return dated and after[0].has(Role.GRADE_NOUN)


def _is_counted_from(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "four years on from an inadequate rating"."""
    before = [m for m in sentence.marks[max(0, at - 3) : at] if not m.has(Role.DETERMINER)]
    return bool(before) and before[-1].word.endswith(("years on from", "years after", "year after"))


def _called(sentence: Sentence, at: int) -> bool:
    """Whether it is said of a pronoun: "Ofsted called them inadequate"."""
    before = words(sentence, max(0, at - 6), at)[-3:]
    if before and before[-1].has(Role.AS):
        before = before[:-1]
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    after = sentence.marks[next_after(sentence, at) :][:2]
    ends = ends_clause(sentence, at) or [m.word for m in after][:1] in (["as well"], ["too"])
    ends = ends or [m.word for m in after] in (["as", "well"], ["well", "."])
    if len(before) < 2 or not (harsh or ends or stands_out(sentence, at)):
        return False
    return before[-2].has(Role.FIND) and before[-1].word in ("it", "them", "us")


def _says_plainly(sentence: Sentence, at: int) -> bool:
    """Whether it is "they were inadequate", which in this field means the grade."""
    before = words(sentence, max(0, at - 5), at)
    while before and before[-1].has(*_WITH_VERB) and not before[-1].has(Role.COPULA):
        before = before[:-1]
    before = before[-2:]
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    told_when = any(m.date or m.has(Role.PREVIOUS) for m in sentence.marks[:at])
    dated = told_when and ends_clause(sentence, at)
    dated = dated or _is_placed_in_time(sentence, at)
    told = [m for m in sentence.marks[:at] if m.has(Role.FIND, Role.VERDICT, Role.INSPECTION)]
    dated = dated or (len(told) > 1 and told[0].has(Role.INSPECTION) and ends_clause(sentence, at))
    now = any(m.has(Role.CURRENT) for m in sentence.marks[max(0, at - 2) : at])
    dated = dated or (now and ends_clause(sentence, at))
    dated = dated or (sentence.marks[0].word == "now" and ends_clause(sentence, at))
    return (
        (harsh or dated)
        and len(before) == 2
        and before[0].has(Role.PRONOUN)
        and before[1].has(Role.COPULA)
    )


def _is_under_date(sentence: Sentence, at: int) -> bool:
    """Whether it is told under a date: "June 2019: 'inadequate' again"."""
    before = words(sentence, 0, at)
    dated = len(before) == 2 and before[0].date is not None and before[1].word in (":", "–")
    return dated and stands_out(sentence, at)


def _is_announced(before: Sequence[Mark]) -> bool:
    """Whether it is as in "The verdict: requires improvement."."""
    verdict = [mark for mark in before if not mark.has(Role.DETERMINER, Role.INSPECTION)]
    return len(verdict) == 2 and verdict[0].has(Role.GRADE_NOUN) and verdict[1].word in (":", "–")


def _is_named_as_rating(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'requires improvement' had been the grade in 2019"."""
    following = [
        mark
        for mark in sentence.marks[next_after(sentence, at) :][:4]
        if not mark.has(Role.DETERMINER, Role.PREVIOUS)
    ]
    verb = bool(following) and following[0].has(Role.COPULA, Role.PLUPERFECT)
    return verb and len(following) > 1 and following[1].has(Role.GRADE_NOUN)


def _is_concluded(sentence: Sentence, at: int) -> bool:
    """Whether it is the verb of what was found: "Ofsted decided that it required improvement"."""
    before = words(sentence, max(0, at - 5), at)
    if not is_verb(sentence, at) or len(before) < 3 or not before[-1].has(Role.PRONOUN):
        return False
    return before[-2].word == "that" and before[-3].has(Role.FIND, Role.VERDICT)


def _is_placed_in_time(sentence: Sentence, at: int) -> bool:
    """Whether an inspection or a date follows: "it was good at its last inspection"."""
    after = sentence.marks[next_after(sentence, at) :][:5]
    if not after or after[0].word not in ("at", "in", "when", "after", "following"):
        return False
    return any(m.has(Role.INSPECTION) or (m.date and m is after[1]) for m in after[1:])


def _is_count(sentence: Sentence, at: int) -> bool:
    """Whether a mere number has the grade: "seven were judged good"."""
    marks = sentence.marks[:at]
    verb = next((i for i, m in enumerate(marks) if m.has(Role.COPULA, Role.RATE)), 0)
    said = marks[verb - 1].word.split() if verb and not marks[verb - 1].date else []
    return bool(said) and (said[-1].isdecimal() or said[-1] in _NUMBERS)
