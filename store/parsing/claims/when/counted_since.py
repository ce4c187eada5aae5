"""Grades told only to say since when something is so: "has grown since Kent was rated good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.when.perfect import HAVE
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import Mark, Sentence

_PARTING = frozenset({",", ";", ":", "–", "and", "but"})
_SUBJECT = (
    *(Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.INSPECTION),
    *(Role.DETERMINER, Role.POSSESSIVE, Role.PRONOUN),
)
_VERB = (Role.COPULA, Role.RATE, Role.FIND, Role.VERDICT, Role.AS)
_SHORT = frozenset({"days", "weeks", "hours", "week", "day", "fortnight", "month"})
_TO_COME = frozenset({"will", "would", "can", "cannot", "must", "may", "might", "should"})
_REACH = 10


def is_counted_since(sentence: Sentence, at: int) -> bool:
    """Whether time is counted from the grade: "five years have passed since Kent was rated good".

    Not so "in the days since" or "since Kent was rated good on Monday", which is news, nor where
    "since" may tell why.
    """
    if "since" not in sentence.words:
        return False
    for index in range(at - 1, max(-1, at - _REACH), -1):
        mark = sentence.marks[index]
        if mark.word == "since" or mark.word.endswith(" since"):
            return _is_clause_since(sentence, index, at)
        if mark.word in _PARTING or mark.has(Role.GRADE, Role.RELATIVE):
            return False
    return False


def _is_clause_since(sentence: Sentence, since: int, at: int) -> bool:
    """Whether nothing but who was given it, and that, stands between "since" and the grade."""
    marks = sentence.marks
    if _may_tell_why(marks, since):
        return False
    told = [m for m in marks[since + 1 : at] if not sentence.tokens[m.first].is_quote]
    if not all(m.word in ("'s", "'") or m.has(*_SUBJECT, *_VERB) for m in told):
        return False
    verbs = [m for m in told if m.has(Role.COPULA, Role.RATE, Role.FIND, Role.VERDICT)]
    lately = any(m.word.split()[-1] in _SHORT for m in marks[max(0, since - 2) : since])
    lately = lately or any(m.word in WEEKDAYS for m in marks_after(sentence, at, 2))
    present = any(m.word in ("is", "are") for m in told)
    return bool(verbs) and told[0] is not verbs[0] and not (lately or present)


def _may_tell_why(marks: Sequence[Mark], since: int) -> bool:
    """Whether "since" may be "because": behind a comma or "will", or before no perfect."""
    if since == 0:
        return not any(mark.word in HAVE for mark in marks)
    to_come = any(mark.word in _TO_COME for mark in marks[:since])
    return to_come or marks[since - 1].word == ","
