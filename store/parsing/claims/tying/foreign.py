"""Grades of schools, homes and other services that stand beside a council's."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.unknown_subjects import names_unknown
from store.parsing.claims.tying.contributing import is_beside
from store.parsing.claims.tying.links import link_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, WHOLES, Sentence
from store.records import Area

_SPEAKING = frozenset({"noted", "heard", "welcomed", "reported", "added", "acknowledged"})
_SPEAKING |= {"told", "reminded", "informed", "advised", "assured", "recalled", "aware", "learned"}
_SPEAKING |= {"learnt", "briefed", "recognised", "observed"}
_BEFORE_HEAD = frozenset({Role.DETERMINER, Role.ADVERB, Role.PREVIOUS, Role.CURRENT})
_VERBS = frozenset({Role.COPULA, Role.GIVE, Role.RATE, Role.FIND})
_PARTING = frozenset({",", ";", ":", "–", "and"})
_LABELLING = frozenset({":", "–"})
_NOUNS = (Role.FOREIGN, Role.GENERIC, Role.SERVICE, Role.BODY, Role.COUNCIL, Role.AREA)


def is_school_told(
    sentence: Sentence, at: int, after: Target, before: Target, chained: bool
) -> bool:
    """Whether it is as in "they rate the school inadequate overall, and for leadership"."""
    marks = sentence.marks
    foreign = marks[before.first].has(Role.FOREIGN, Role.GENERIC)
    between = marks[before.last + 1 : at]
    judged = any(m.has(Role.FOREIGN) for m in between)
    foreign = foreign or (before.first < 2 and marks[before.last].has(Role.RATE) and judged)
    told = foreign and after.kind is TargetKind.AREAS
    told = told and not marks[before.first].has(Role.CONTRIBUTING)
    return told and link_before(sentence, at, before, chained) is not None


def is_foreign(sentence: Sentence, at: int, target: Target, foreign: bool) -> bool:
    """Whether a school or home is what the clause speaks of, though a council stands nearer."""
    marks = sentence.marks
    first = target.first - (target.first > 0 and marks[target.first - 1].word == "own")
    owner = marks[max(0, first - 2) : first]
    if len(owner) == 2 and Role.FOREIGN in owner[0].roles and owner[1].word in ("'s", "'"):
        return True
    if target.kind is TargetKind.SET:
        return foreign
    if target.areas == (Area.OVERALL,):
        return _has_foreign_subject(sentence, target)
    if target.kind is not TargetKind.WHOLE:
        return False
    if Role.SERVICE in marks[target.first].roles or _is_council_judged(sentence, target):
        return False
    speaking = next((i for i in range(at) if marks[i].word == "that"), 0)
    if not any(m.has(Role.FIND, Role.VERDICT) or m.word in _SPEAKING for m in marks[:speaking]):
        speaking = 0
    aside = sentence.outside(at)
    return foreign or any(
        Role.FOREIGN in mark.roles and index not in aside and not _speaks(sentence, index, target)
        for index, mark in enumerate(marks[speaking:at], speaking)
    )


def _speaks(sentence: Sentence, index: int, target: Target) -> bool:
    """Whether it only tells of a council's grade: "The Board noted a table: Hull (inadequate)"."""
    following = sentence.marks[index + 1 : index + 2]
    named = bool(sentence.marks[target.first].councils)
    return named and any(m.word in _SPEAKING or m.has(Role.FIND) for m in following)


def _is_council_judged(sentence: Sentence, target: Target) -> bool:
    """Whether it is as in "Kent was judged good by Ofsted", with nothing else that is judged."""
    named = bool(sentence.marks[target.first].councils)
    other = sentence.has(Role.FOREIGN, Role.OTHER_TOPIC, Role.OTHER_JUDGE)
    return named and not other and any(mark.word == "ofsted" for mark in sentence.marks)


def _has_foreign_subject(sentence: Sentence, target: Target) -> bool:
    """Whether it is as in "the youth justice service has been given an overall rating of good".

    So it is in "Kent's parks were given an overall rating" and "gave parks in Kent".
    """
    marks = sentence.marks
    for index in range(target.first - 1, -1, -1):
        mark = marks[index]
        placed = index > 1 and mark.councils and marks[index - 1].word in ("in", "across")
        there = marks[index - 2]
        if placed and (names_unknown(there) or there.has(Role.FOREIGN)):
            return there.word.endswith("s")
        if mark.has(*_NOUNS):
            return mark.has(Role.FOREIGN, Role.GENERIC)
        if names_unknown(mark):
            first = index - (index > 1 and names_unknown(marks[index - 1]))
            return first > 0 and marks[first - 1].word in OWNING
        if not mark.has(Role.COPULA, Role.GIVE, Role.RATE, Role.DETERMINER, Role.ADVERB, Role.AS):
            return False
    return False


def is_of_foreign_subject(sentence: Sentence, at: int) -> bool:
    """Whether a school or home is the subject, wherever it is: "A home in Kent was rated good".

    So it is as far as nothing else is named after the verb: "…, and the council's services are".
    """
    if Role.FOREIGN not in sentence.roles:
        return False
    marks = sentence.marks
    head = next((i for i, mark in enumerate(marks[:at]) if not mark.any(_BEFORE_HEAD)), at)
    if head == at or Role.FOREIGN not in marks[head].roles:
        return False
    aside = sentence.outside(at)
    told = [i for i in range(head + 1, at) if i not in aside]
    verb = next((i for i in told if marks[i].any(_VERBS)), at)
    if verb == at and marks[at - 1].word in _LABELLING:
        verb = at - 1
    parted = any(marks[i].word in _PARTING for i in told if i < verb)
    parted = parted or marks[head + 1].word == "'s"
    parted = parted or any(marks[i].word == "that" for i in told[1:])
    parted = parted or _goes_over_to_area(sentence, told)
    return not parted and not any(
        marks[i].any(WHOLES) or is_beside(marks[head], marks[i]) for i in told if i > verb
    )


def _goes_over_to_area(sentence: Sentence, told: Sequence[int]) -> bool:
    """Whether an area begins a clause, after nothing was judged: "Schools help, and A is"."""
    marks = sentence.marks
    for index in told:
        if marks[index].has(Role.RATE, Role.GRADE):
            return False
        ahead = [
            m for m in marks[index + 1 : index + 4] if not m.has(Role.DETERMINER, Role.POSSESSIVE)
        ]
        if marks[index].word == "and" and ahead and ahead[0].has(Role.AREA, Role.GROUP):
            return marks[index - 1].word == ","
    return False


def is_foreign_set(after: Target, before: Target | None) -> bool:
    """Whether the areas that follow are those of something else: "fostering, good in all areas"."""
    foreign = before is not None and before.kind is TargetKind.FOREIGN
    return foreign and after.kind is TargetKind.SET
