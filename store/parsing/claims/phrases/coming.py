"""A grade as something that comes: "In 2018 came an inadequate rating", "A 'good' followed"."""

from __future__ import annotations

from store.parsing.claims.phrases.forms import has_noun_after, words
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.mentions.marks import Sentence
from store.records import Grade

_COMING = frozenset({"came", "comes", "followed", "follows", "arrived"})
_COUNTED = frozenset({"a", "an", "another", "first", "second", "third"}) | {
    *("the first", "the second", "the third", "the last", "the"),
}


def is_coming(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "In 2018 came an inadequate rating" and "A 'good' followed"."""
    if _COMING.isdisjoint(sentence.words):
        return False
    before = words(sentence, max(0, at - 4), at)
    if not before or before[-1].word not in _COUNTED:
        return False
    ahead = sentence.marks[next_after(sentence, at) :]
    noun = has_noun_after(sentence, at)
    ahead = ahead[noun:][:2]
    came = len(before) > 1 and before[-2].word.split()[-1] in _COMING
    ended = not ahead or not ahead[0].plain
    follows = bool(ahead) and ahead[0].word.split()[0] in _COMING
    harsh = sentence.marks[at].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    written = noun or harsh or sentence.quoted(sentence.marks[at])
    return written and ((came and ended) or follows)
