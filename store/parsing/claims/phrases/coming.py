"""A grade as something that comes: "In 2018 came an inadequate rating", "A 'good' followed"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.forms import has_noun_after, words
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.verbs import date_ahead
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_COMING = frozenset({"came", "comes", "followed", "follows", "arrived"})
_JOINING = frozenset({",", "and", "then", ";", "–", "but", "a", "an"})
_COUNTED = frozenset({"a", "an", "another", "first", "second", "third"}) | {
    *("the first", "the second", "the third", "the last", "the"),
}


def is_coming(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "In 2018 came an inadequate rating" and "A 'good' followed"."""
    if _COMING.isdisjoint(sentence.words):
        return False
    before = words(sentence, max(0, at - 4), at)
    ahead = sentence.marks[next_after(sentence, at) :]
    if _comes_bare(before, ahead):
        return True
    if not before or before[-1].word not in _COUNTED:
        return False
    noun = has_noun_after(sentence, at)
    ahead = ahead[noun:][:2]
    came = len(before) > 1 and before[-2].word.split()[-1] in _COMING
    ended = not ahead or not ahead[0].plain
    follows = bool(ahead) and ahead[0].word.split()[0] in _COMING
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    written = noun or harsh or sentence.quoted(sentence.marks[at])
    return written and ((came and ended) or follows)


def _comes_bare(before: Sequence[Mark], ahead: Sequence[Mark]) -> bool:
    """Whether it is as in "Good followed in 2017" and "Then came good, in 2017"."""
    ahead = [mark for mark in ahead[:5] if mark.word not in (",", "next", "then")]
    came = bool(before) and before[-1].word in _COMING
    led_to = [mark.word for mark in before[-2:]] == ["followed", "by"]
    if came or led_to:
        headed = came and len(before) > 1 and before[-2].tells_year
        return headed or date_ahead(ahead) is not None
    if before and before[-1].word not in _JOINING:
        return False
    arrived = bool(ahead) and ahead[0].word in _COMING
    return arrived and date_ahead(ahead[1:]) is not None
