"""Grades that are said of a pronoun: "they were inadequate", "Ofsted called them good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.forms import is_verb, stands_out, words
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.phrases.verbs import ends_clause
from store.parsing.claims.tying.rounded_off import (
    goes_on_dated,
    is_everywhere,
    is_over_list,
    is_placed_in_time,
    is_so_now,
)
from store.parsing.claims.when.reported import are_told
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_TELLERS = frozenset({"letter", "document"})
_OBJECTS = frozenset({"it", "them", "us", "these"})
_KNOWN = (Role.SERVICE, Role.BODY, Role.COUNCIL, Role.AREA, Role.GROUP, Role.PRONOUN)
_WITH_VERB = frozenset({Role.FIND, Role.AS, Role.AGAIN, Role.ADVERB, Role.CURRENT, Role.PREVIOUS})
_BECOMING = frozenset({"become", "becomes", "became"})
_CALLED = frozenset({"called", "considered", "thought"})
_MOVED = frozenset({"stunned", "shocked", "proud", "delighted", "relieved", "surprised"}) | {
    *("dismayed", "horrified", "devastated", "thrilled", "disappointed", "pleased"),
}
"""How one is to be found so: "was stunned to be found inadequate"."""
_IN_VERB = frozenset({Role.ADVERB, Role.PLUPERFECT, Role.PREVIOUS, Role.CURRENT})
"""What may stand in a verb: "it had also been"."""


def is_called(sentence: Sentence, at: int) -> bool:
    """Whether it is said of a pronoun: "Ofsted called them inadequate".

    Of an "it" that may be a plan or the like, told of before, only a date says that it is not.
    """
    before = words(sentence, max(0, at - 8), at)
    if before and before[-1].has(Role.AS):
        before = before[:-1]
    if len(before) < 2 or not before[-2].has(Role.FIND) or before[-1].word not in _OBJECTS:
        return False
    told = [m for m in before[:-2] if not m.has(Role.ADVERB, Role.PLUPERFECT, Role.CURRENT)]
    if told and told[-1].plain and told[-1].word not in _TELLERS:
        return False
    around = sentence.marks[max(0, at - 6) : at + 4]
    dated = any(m.date or m.has(Role.PREVIOUS, Role.CURRENT) for m in around)
    if dated and told and told[-1].has(Role.INSPECTION) and _closes(sentence, at):
        return True
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    after = marks_after(sentence, at, 2)
    ends = ends_clause(sentence, at) or [m.word for m in after][:1] in (["as well"], ["too"])
    ends = ends or [m.word for m in after] in (["as", "well"], ["well", "."])
    written = harsh or ends or stands_out(sentence, at)
    return written and not _follows_unknown(told)


def _follows_unknown(told: Sequence[Mark]) -> bool:
    """Whether something unknown was spoken of before "it": "the plan was thin, and Ofsted"."""
    verb = next((i for i, mark in enumerate(told) if mark.has(Role.COPULA)), 0)
    noun = told[verb - 1] if verb else None
    pointing = noun is not None and noun.word in ("that", "this")
    return noun is not None and not (pointing or noun.date or noun.has(*_KNOWN))


def is_called_in_relative(
    sentence: Sentence, at: int, target: Target, between: Sequence[Mark]
) -> bool:
    """Whether it is as in "a service that Ofsted had called good" and "A they thought good"."""
    noun = sentence.marks[target.first]
    if noun.has(Role.BODY) and noun.word.split()[0] in ("a", "an", "another"):
        return False
    said = [m for m in between if not m.has(Role.CURRENT, Role.PLUPERFECT) and m.word != ","]
    dated = next((i for i, m in enumerate(said) if m.date), 0)
    if dated and said[dated - 1].word == "in":
        said = said[: dated - 1] + said[dated + 1 :]
    if said and said[-1].has(Role.AS):
        said = said[:-1]
    of_area = target.kind is TargetKind.AREAS
    pointing = of_area or (bool(said) and said[0].has(Role.RELATIVE))
    said = [m for m in said if not m.has(Role.RELATIVE, Role.DETERMINER)]
    known = said[:1] and (said[0].has(Role.INSPECTION) or said[0].word in ("it", "they"))
    if not known or not (pointing or said[0].has(Role.INSPECTION)):
        return False
    told = len(said) == 2 and said[1].has(Role.FIND)
    return told and (of_area or sentence.has(Role.INSPECTION)) and _closes(sentence, at)


def is_called_beside(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether it is as in "its care of children, also called inadequate in 2010, is".

    So is "services, ruled inadequate by inspectors", whose verb alone could be anybody's.
    """
    said = [mark for mark in between if not mark.has(Role.ADVERB, Role.PREVIOUS)]
    if len(said) != 2 or said[0].word != ",":
        return False
    judge = marks_after(sentence, at, 2)
    by_them = len(judge) > 1 and judge[0].word == "by" and judge[1].has(Role.INSPECTION)
    return said[1].word in _CALLED or by_them


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether nothing but the time of the grade follows it in its clause."""
    ahead = marks_after(sentence, at, 4)
    dated = any(m.date or m.has(Role.PREVIOUS) for m in ahead)
    return ends_clause(sentence, at) or (dated and not ahead[0].plain)


def is_said_plainly(sentence: Sentence, at: int) -> bool:
    """Whether it is "they were inadequate", which in this field means the grade."""
    before = words(sentence, 0, at)[-5:]
    while before and before[-1].any(_WITH_VERB) and Role.COPULA not in before[-1].roles:
        before = before[:-1]
    if len(before) > 2 and before[-1].word in _MOVED and before[-2].has(Role.COPULA):
        before = before[:-1]
    if len(before) > 2 and before[-1].word == "been" and before[-2].word == "is":
        before = [*before[:-2], before[-1]]  # what "it's been" is written out as
    while len(before) > 2 and before[-2].any(_IN_VERB) and Role.PRONOUN not in before[-2].roles:
        before = [*before[:-2], before[-1]]
    before = before[-2:]
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    told_when = any(m.date or Role.PREVIOUS in m.roles for m in sentence.marks[:at])
    dated = told_when and (ends_clause(sentence, at) or goes_on_dated(sentence, at))
    dated = dated or is_placed_in_time(sentence, at)
    told = [m for m in sentence.marks[:at] if m.has(Role.FIND, Role.VERDICT, Role.INSPECTION)]
    dated = dated or (
        len(told) > 1 and Role.INSPECTION in told[0].roles and ends_clause(sentence, at)
    )
    near = sentence.marks[max(0, at - 2) : at]
    now = any(Role.CURRENT in m.roles or m.word in _BECOMING for m in near)
    dated = dated or (now and ends_clause(sentence, at)) or is_so_now(sentence, at)
    dated = dated or (Role.CORRECTION in sentence.roles and ends_clause(sentence, at))
    dated = dated or (Role.CURRENT in sentence.marks[0].roles and ends_clause(sentence, at))
    dated = dated or is_over_list(sentence, at) or is_everywhere(sentence, at)
    dated = dated or (ends_clause(sentence, at) and are_told(sentence, at))
    return (
        (harsh or dated)
        and len(before) == 2
        and Role.PRONOUN in before[0].roles
        and before[1].has(Role.COPULA, Role.SAME)
    )


def is_required(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "a year later it required improvement" or "they decided that it did"."""
    before = words(sentence, max(0, at - 3), at)
    while before and before[-1].has(Role.ADVERB, Role.CURRENT):
        before = before[:-1]
    told = sentence.has(Role.DATE, Role.INSPECTION, Role.CURRENT, Role.PREVIOUS)
    told = told or sentence.quoted(sentence.marks[at]) or sentence.capital(sentence.marks[at])
    subject = bool(before) and before[-1].word in ("it", "they", "we")
    return told and subject and is_verb(sentence, at)


def is_concluded(sentence: Sentence, at: int) -> bool:
    """Whether it is what was found: "decided that it required improvement", "came to the same"."""
    before = words(sentence, max(0, at - 5), at)
    if sentence.marks[at].has(Role.GRADE_AGAIN) and is_come_to(before):
        return True
    if not is_verb(sentence, at) or len(before) < 3 or not before[-1].has(Role.PRONOUN):
        return False
    return before[-2].word == "that" and before[-3].has(Role.FIND, Role.VERDICT)


def is_come_to(before: Sequence[Mark]) -> bool:
    """Whether it is as in "came to (the same judgement)"."""
    return [m.word for m in before[-2:]] in (["came", "to"], ["come", "to"], ["comes", "to"])
