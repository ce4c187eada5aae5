"""Who else can be meant by the subject of a verb that judges: strangers, their reports, people."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.sources import is_according_to
from store.parsing.claims.phrases.nearby import nearest_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_SAYING = frozenset(
    {"told", "claimed", "warned", "argued", "insisted", "complained", "alleged"}
) | {"wrote"}
_LEARNING = frozenset({"heard", "hear", "learned", "learnt", "learn", "noted", "note", "read"}) | {
    *("discovered", "realised", "knew", "know", "understood", "saw", "remembered", "recalled"),
    *("reminded", "reminds", "remind", "recalls", "recall", "remembers", "remember", "recorded"),
    *("acknowledged", "recognised", "accepted", "celebrated", "regretted", "welcomed", "noticed"),
    *("reported", "announced", "confirmed", "explained", "advised", "agreed", "cheered"),
}
"""What is told so is none of theirs who learn it, or pass it on."""
_SERVING = frozenset({"for", "of", "with", "to"})
_SUBJECT_REACH = 6
_OPENING_CLAUSE = (Role.RELATIVE, Role.CONJUNCTION, Role.OPENER, Role.PREPOSITION)
_TIMES = frozenset({"end", "start", "close", "beginning", "middle", "turn", "time", "new", "mid"})
"""What "by" has after it where it tells when: "by the end of that year"."""
_WHICH = frozenset({"annual", "last", "latest", "first", "second", "final", "new", "own"})
_HELPERS = frozenset({"team", "partner", "partners", "peers", "consultancy", "firm"})
_MARKED = frozenset({"marked down", "downgraded", "upgraded", "demoted", "marked up"})
_ROUND = frozenset({"round", "around"})
_INSPECTORS = frozenset({"inspectors", "inspector", "inspection", "report", "annual report"})
_INSPECTORATE = frozenset({"watchdog", "regulator", "inspectorate", "report", "hmi", "government"})


def are_strangers(named: Sequence[Mark]) -> bool:
    """Whether it is nobody who inspects: "by a regional network", not "by the watchdog"."""
    if not named or not named[0].plain or named[0].word in _TIMES:
        return False
    if named[0].word.endswith("ing"):
        return False
    return not any(mark.has(Role.INSPECTION) or mark.word in _INSPECTORATE for mark in named)


def may_name_judge(sentence: Sentence) -> bool:
    """Whether anybody or anything can be in it that judges, or says, as Ofsted does."""
    if sentence.has(Role.OTHER_JUDGE, Role.FOREIGN) or not _HELPERS.isdisjoint(sentence.words):
        return True
    return Role.FIND in sentence.roles and any(map(str.isdecimal, sentence.words))


def is_paper_of_other(sentence: Sentence, index: int) -> bool:
    """Whether it is someone else's: "the commissioner's report", "CQC inspectors"."""
    marks = sentence.marks
    if Role.INSPECTION not in marks[index].roles:
        return False
    if index and marks[index].word in _INSPECTORS and Role.OTHER_JUDGE in marks[index - 1].roles:
        return True
    first = index - (index > 0 and marks[index - 1].word in _WHICH)
    owner = marks[first - 2] if first > 1 and marks[first - 1].word == "'s" else None
    owned = owner is not None and (
        owner.has(Role.OTHER_JUDGE, Role.FOREIGN) or owner.word in _HELPERS
    )
    author = [mark for mark in marks[index + 1 : index + 4] if Role.DETERMINER not in mark.roles]
    by_other = len(author) > 1 and author[0].word in ("by", "from")
    return owned or (by_other and Role.OTHER_JUDGE in author[1].roles)


def is_with_ofsted(sentence: Sentence, index: int) -> bool:
    """Whether Ofsted judges together with it: "Ofsted and the Care Quality Commission found"."""
    marks = sentence.marks
    if not marks[index].has(Role.OTHER_JUDGE):
        return False
    before = [mark for mark in marks[max(0, index - 3) : index] if not mark.has(Role.DETERMINER)]
    return len(before) > 1 and before[-1].word in ("and", "with") and before[-2].word == "ofsted"


def is_moved(sentence: Sentence, at: int) -> bool:
    """Whether services were put up or down to it: "being marked down to X", "turned round from X".

    Whoever tells of that has it from inspectors.
    """
    before = nearest_before(sentence, at, 3)
    if len(before) < 2:
        return False
    if before[0].word == "to" and before[1].word in _MARKED:
        return True
    return before[0].word == "from" and before[1].word in _ROUND


def is_number_of_people(sentence: Sentence, index: int) -> bool:
    """Whether so many as the number at mark `index` say it: "of 64 people, 25 said"."""
    if sentence.marks[index].date:
        return False
    return any(m.has(Role.FIND) for m in sentence.marks[index + 1 : index + 2])


def tells(sentence: Sentence, judge: int, judging: int | None) -> bool:
    """Whether the verb `judging`, or else one of saying, belongs to the subject at `judge`."""
    marks = sentence.marks
    if is_according_to(sentence, judge):
        return True
    served = judge > 0 and marks[judge - 1].word.split()[-1] in _SERVING
    if served and any(m.has(Role.CONJUNCTION) for m in marks[judge + 1 : judge + 2]):
        return False
    apposed = 0 < judge < len(marks) - 1 and marks[judge - 1].word == marks[judge + 1].word == ","
    after = next((last for first, last in sentence.between if first == judge + 1), judge + 1)
    for index in range(after + apposed, min(len(marks), after + _SUBJECT_REACH)):
        told = judging is None and (
            is_saying(marks[index]) or (index < after + 2 and _states(marks, index))
        )
        if told or index == judging:
            return True
        if marks[index].has(Role.COPULA, Role.GRADE) or marks[index].word in (",", ";"):
            return False
    return False


def is_saying(mark: Mark) -> bool:
    """Whether it is a verb by which somebody tells what they think."""
    return mark.has(Role.FIND, Role.VERDICT) or mark.word in _SAYING


def _states(marks: Sequence[Mark], verb: int) -> bool:
    """Whether a verb tells what its subject thinks: "stated that", unlike "heard that".

    A noun behind a verb is none: "voiced fears that".
    """
    known = marks[verb].plain or marks[verb].has(Role.SAME)
    known = known and not (marks[verb - 1].plain and marks[verb - 1].word.endswith("ed"))
    stated = known and _LEARNING.isdisjoint(mark.word for mark in marks[verb - 1 : verb + 1])
    that = marks[verb + 1 : verb + 3]
    return stated and bool(that) and that[0].word == "that" and not that[-1].date


def told_between(sentence: Sentence, at: int) -> frozenset[int]:
    """The marks of what is told between and does not say who the subject is, as "a critic" does."""
    if not sentence.between:
        return frozenset()
    marks = sentence.marks
    told = {
        index
        for first, last in sentence.between
        if marks[first + 1].has(*_OPENING_CLAUSE)
        for index in range(first, last)
    }
    return frozenset(told) & sentence.outside(at)
