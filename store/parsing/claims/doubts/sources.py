"""Whom a grade is put down to: "according to", "in the view of", "in the opinion of"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_SOURCE_REACH = 8
_VIEWS = frozenset({"view", "views", "opinion", "eyes", "words", "estimation", "judgement"})
_PAPERS = frozenset({"letter", "papers", "paper", "documents", "document", "findings", "result"})
_PAPERS |= {"results", "figures", "inspectors", "ofsted", "watchdog", "inspectorate", "minutes"}


def names_source(sentence: Sentence) -> bool:
    """Whether "according to" or "in the view of" can be in it."""
    named = "according" in sentence.words or not _VIEWS.isdisjoint(sentence.words)
    return named or Role.OPINION in sentence.roles


def named_as_source(sentence: Sentence, at: int) -> Sequence[Mark]:
    """Who is named behind "according to" or "in the view of", after the grade at mark `at`."""
    marks = sentence.marks
    for index in range(at + 1, min(len(marks) - 2, at + _SOURCE_REACH)):
        mark, following = marks[index], marks[index + 1]
        if mark.has(Role.GRADE, Role.CONJUNCTION) or mark.word == ";":
            break
        viewed = mark.word in _VIEWS and following.word == "of"
        thought = mark.has(Role.OPINION) and mark.word.endswith(" of")
        if thought or viewed or (mark.word == "according" and following.word == "to"):
            told = takewhile(_is_of_name, marks[index + 2 - thought : index + 8])
            named = [m for m in told if not m.has(Role.DETERMINER)]
            return () if any(m.word in _PAPERS for m in named) else named
    return ()


def _is_of_name(mark: Mark) -> bool:
    return mark.word not in (",", ";") and not mark.has(Role.RELATIVE)


def is_according_to(sentence: Sentence, judge: int) -> bool:
    """Whether it is as in "According to (the) staff, services are good"."""
    before = [mark.word for mark in sentence.marks[max(0, judge - 3) : judge]]
    before = before[:-1] if before and before[-1] in ("the", "its", "their", "some") else before
    return before[-2:] == ["according", "to"]
