"""The way from one grade to another: "swung from inadequate to good", "at good from inadequate".

Whatever the verb is, two grades that are so joined tell of a move from the one to the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.clauses import is_starting_point, may_tell_way
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REACH = 9
_NEAR = 7
_OWN = 2
_TO = frozenset({"to", "into", "to be"})
_JOINTS = frozenset({";", "and", "but"})
_WAYS = _TO | {"from"}
_STAYING = ("range", "ranging", "vary", "vari", "differ", "run", "ran", "extend", "stretch", "span")
"""How verbs begin that tell of several things at once, and not of one that moved."""
_PARTICLES = frozenset({"back", "up", "down", "round", "around", "over", "out", "itself"}) | {
    *("themselves", "ourselves", "all", "straight", "right", "forward", "upwards", "downwards"),
    *("way", "things", "here", "there", "quickly", "fast", "far", "ahead", "away", "its", "their"),
}
_OTHERS = (Role.COPULA, Role.COUNCIL, Role.BODY, Role.AREA, Role.GROUP, Role.FIND, Role.RELATIVE)
_BEFORE_END = (Role.DETERMINER, Role.GRADE_NOUN, Role.CURRENT, Role.POSSESSIVE, Role.RATE)
CHANGES = frozenset(
    {"rise", "rises", "fall", "leap", "jump", "climb", "drop", "slide", "slump"}
) | {
    *("turnaround", "turnround", "turn", "journey", "swing", "shift", "switch", "step", "steps"),
    *("transformation", "improvement", "advance", "change", "bounce", "surge", "recovery", "move"),
    *("decline", "dip", "descent", "collapse", "plunge", "tumble", "slip", "crash", "nosedive"),
    *("transition", "progression", "progress", "upgrade", "downgrade", "promotion", "demotion"),
    *("relegation", "deterioration", "regression", "ascent", "climbdown", "reversal", "revival"),
    *("rebound", "resurgence", "comeback", "lift", "boost", "bump", "movement", "path", "trip"),
    *("upturn", "downturn", "elevation", "reclassification", "conversion", "shift up", "spring"),
}
"""The nouns for going from one grade to another."""
_KNOWN = _PARTICLES | CHANGES


def end_of_path(sentence: Sentence, at: int) -> int | None:
    """The grade that a way from the grade at mark `at` leads to; None where none does."""
    if not may_tell_way(sentence):
        return None
    marks = sentence.marks
    end = _next_grade(marks, at, _REACH)
    if end is None or not is_starting_point(sentence, at):
        return None
    arriving = False
    for mark in marks[at + 1 : end]:
        if mark.word in _TO:
            arriving = True
            continue
        passed = mark.has(*_BEFORE_END) or sentence.tokens[mark.first].is_quote
        if mark.word in _JOINTS or mark.has(*_OTHERS) or (arriving and not passed):
            return None
    return end if arriving else None


def start_of_path(sentence: Sentence, at: int) -> int | None:
    """The grade that a way to the grade at mark `at` comes from: "went to good from inadequate".

    None where none is told.
    """
    if not may_tell_way(sentence):
        return None
    marks = sentence.marks
    start = _next_grade(marks, at, _NEAR)
    if start is None:
        return None
    before = at - 1
    while before > 0 and (
        marks[before].has(*_BEFORE_END) or sentence.tokens[marks[before].first].is_quote
    ):
        before -= 1
    if before < 0 or marks[before].word.split()[-1] not in _TO:
        return None
    for mark in marks[at + 1 : start]:
        if mark.word in (",", *_JOINTS) or mark.has(*_OTHERS):
            return None
    return start if is_starting_point(sentence, start) else None


def way_to(sentence: Sentence, at: int) -> int | None:
    """The grade before that at mark `at` which a way to it sets out from: "from X to Y"."""
    if not may_tell_way(sentence):
        return None
    marks = sentence.marks
    for before in range(at - 1, max(-1, at - _REACH), -1):
        if marks[before].grade:
            return before if end_of_path(sentence, before) == at else None
    return None


def is_on_path(sentence: Sentence, at: int, between: Sequence[Mark]) -> bool:
    """Whether what is told before mark `at` moves to, or from, its grade, by whatever verb.

    `between` is what stands between what moves and the grade.
    """
    if not _is_end_of_path(sentence, at):
        return False
    opening = _last_way(between)
    return opening is not None and _is_verb(between[:opening])


def is_way_told(sentence: Sentence, at: int, before: Sequence[Mark]) -> bool:
    """Whether a way from one grade to another is told of no subject, or of a pronoun.

    `before` is what stands before mark `at`: "It swung from", "A swing from", "Upgraded from".
    """
    if not _is_end_of_path(sentence, at):
        return False
    said = before[: _last_way(before) or 0]
    begin = max((i + 1 for i, m in enumerate(said) if m.word == "that"), default=0)
    said = said[begin:]
    who = next((i for i, mark in enumerate(said) if not mark.has(Role.ADVERB, Role.CURRENT)), 0)
    spoken_of = who < len(said) and said[who].has(Role.PRONOUN, Role.INSPECTION, Role.RELATIVE)
    change = bool(said) and not CHANGES.isdisjoint(said[-1].word.split())
    plain = [m for m in said if m.plain and m.word not in _KNOWN and not m.word.endswith("ly")]
    rated = next((i for i, mark in enumerate(said) if mark.has(Role.GRADE_NOUN)), None)
    if rated is not None and not any(m in plain for m in said[:rated]):
        return _is_verb(said[rated:])
    objects = [mark for mark in said if mark.word not in _KNOWN][-1:]
    if spoken_of or any(mark.has(Role.PRONOUN) for mark in objects):
        return _is_verb(said)
    if any(mark.has(Role.UP, Role.DOWN) for mark in said[-1:]) and not plain:
        return change or not any(mark.has(Role.DETERMINER, Role.POSSESSIVE) for mark in said)
    return change and len(plain) < _OWN


def _next_grade(marks: Sequence[Mark], at: int, reach: int) -> int | None:
    """The grade next after mark `at`, less than `reach` marks away; None where there is none."""
    following = range(at + 1, min(len(marks), at + reach))
    return next((index for index in following if marks[index].grade), None)


def _is_end_of_path(sentence: Sentence, at: int) -> bool:
    """Whether a way sets out from the grade at mark `at`, or comes to it from one told after it."""
    return end_of_path(sentence, at) is not None or start_of_path(sentence, at) is not None


def _last_way(marks: Sequence[Mark]) -> int | None:
    """The last "from" or "to" among `marks`; None where there is none."""
    backwards = range(len(marks) - 1, -1, -1)
    return next((index for index in backwards if marks[index].word.split()[-1] in _WAYS), None)


def _is_verb(told: Sequence[Mark]) -> bool:
    """Whether what stands before "from" is one verb, and says no word of another subject."""
    run = 0
    for mark in told:
        if mark.word.startswith(_STAYING):
            return False
        if mark.plain and mark.word not in _KNOWN and not mark.word.endswith("ly"):
            run += 1
            if run > 1:
                return False
        elif mark.word not in _PARTICLES:
            run = 0
    return True
