"""Posts that somebody has or had at a council: "led Kent's services when they were good"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_LEADING = frozenset({"led", "ran", "headed", "managed", "oversaw", "left", "joined", "leading"})
_AT = frozenset({"in", "at", "of", "for"})
_LATE = 2
_OWN = frozenset({"its", "their"})
_OFFICES = frozenset({"director", "charge", "chief", "head", "boss", "worked", "served", "dcs"})
_OFFICES |= {"employed", "deputy", "job", "post"}
_AFTER_POST = frozenset({"after", "since", "when", "before", "because"})
TIME_CLAUSE = frozenset({"when", "while", "where", "until"})


def was_led(sentence: Sentence, index: int) -> bool:
    """Whether someone led it at a time told of: "led Kent's services when they were good"."""
    before = sentence.marks[index - 1].word if index else ""
    if before not in _LEADING and before not in _AT:
        return False
    near = sentence.marks[max(0, index - 5) : index]
    led = before in _LEADING or any(mark.word in _OFFICES for mark in near)
    return led and opens_time(sentence, index + 1)


def is_place_of_work(sentence: Sentence, index: int, subject: int) -> bool:
    """Whether "its" at mark `subject` is of where somebody has a post.

    So it is in "has been director in Kent since 2017, after inspectors found its services poor".
    """
    marks = sentence.marks
    if index < _LATE or marks[index - 1].word.split()[0] not in _OFFICES:
        return False
    if not marks[index - 2].has(Role.COPULA) or marks[subject].word.split()[0] not in _OWN:
        return False
    clause = marks[index + 1 : subject]
    if any(m.has(Role.RELATIVE) for m in marks[:index]) or any(
        m.has(Role.COUNCIL, Role.BODY) for m in clause
    ):
        return False
    return any(m.word in _AFTER_POST for m in clause)


def opens_time(sentence: Sentence, index: int) -> bool:
    """Whether a clause of time begins at mark `index`, past "'s services"."""
    marks = sentence.marks
    while index < len(marks) and (marks[index].word == "'s" or marks[index].has(Role.SERVICE)):
        index += 1
    return index < len(marks) and marks[index].word in TIME_CLAUSE


def is_at_work_in(sentence: Sentence, index: int) -> bool:
    """Whether someone was there then: "she worked in Kent when it went from bad to good"."""
    there = index > 0 and sentence.marks[index - 1].word in ("in", "at")
    return there and opens_time(sentence, index + 1)
