"""Single rules of the parser, each asked of one sentence: a module here for each module there."""

from __future__ import annotations

from store.parsing.mentions.marking import mark
from store.parsing.mentions.marks import Sentence


def marked(text: str) -> Sentence:
    """The one sentence of `text`, with all that is mentioned in it."""
    (sentence,) = mark(text).sentences
    return sentence


def at(sentence: Sentence, word: str) -> int:
    """The index of the mark whose word, in small letters, is `word`: the first of several."""
    return next(index for index, mark in enumerate(sentence.marks) if mark.word == word)
