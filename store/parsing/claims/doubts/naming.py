"""Grades' names that are spoken of or belong to a name: "the word 'good'", "'Good to Great'"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import (
    is_used_by_inspectors,
    marks_after,
    nearest_before,
    next_after,
)
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence

_PLANS = frozenset({"strategy", "plan", "programme", "campaign", "project", "vision", "scheme"})
_PLANS |= {"initiative", "slogan", "motto", "board", "pledge", "charter", "roadmap", "drive"}
_WORDS = frozenset({"word", "words", "phrase", "term", "headline", "heading", "caption"})
_HEADINGS = frozenset({"headline", "heading"})
_BELOW = frozenset({"under", "behind", "below", "beneath", "beyond"})
_OF_WORDS = frozenset({"a", "an", "not", "never", "hardly", "such", "no"})
_ENDING = frozenset({"ended", "ends", "concluded", "concludes", "closed", "closes", "finished"})


def mentioned(sentence: Sentence, at: int) -> str | None:
    """Whether the word is spoken of and not used, as in "the words 'rated good' in the caption"."""
    if _WORDS.isdisjoint(sentence.words):
        return None
    near = nearest_before(sentence, at, 4)
    beside = [mark.word for mark in near[:3]]
    following = [mark.word for mark in marks_after(sentence, at, 4)]
    if following[:1] in (["is"], ["was"]) and _OF_WORDS.intersection(following[1:3]):
        beside += following[2:]
    word = next((word for word in beside if word in _WORDS), None)
    said = len(near) > 1 and near[0].has(Role.COPULA) and near[1].word in _WORDS
    summed_up = [mark.word for mark in near[1:4]] in (["word", "a", "in"], ["word", "one", "in"])
    said = said or summed_up
    if word is None or said or is_used_by_inspectors(sentence, at) or _is_used_of(sentence, at):
        return None
    if word in _HEADINGS and _is_below(sentence, at):
        return None
    verb = " ".join(mark.word for mark in reversed(near[2:])).split()[-2:]
    if verb[1:] == ["with"] and verb[0] in _ENDING:
        return None
    return f"it is the {word} that is spoken of"


def _is_used_of(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "the word inadequate is used of leadership"."""
    verb, *named = marks_after(sentence, at, 4) or (sentence.marks[at],)
    used = verb.has(Role.GIVE) and verb.word.endswith((" of", " for", " to"))
    return used and any(mark.any(OF_AREA) for mark in named)


def _is_below(sentence: Sentence, at: int) -> bool:
    """Whether what lies below is told: "Behind that headline: an outstanding for adoption"."""
    before = [m.word for m in sentence.marks[:at] if not m.has(Role.DETERMINER, Role.POSSESSIVE)]
    return len(before) > 1 and before[0] in _BELOW and before[1] in _HEADINGS


def in_name(sentence: Sentence, at: int) -> str | None:
    """Whether it belongs to the name of a plan: "the 'Good to Great' strategy"."""
    if _PLANS.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    if name := _quoted_name(sentence, at):
        return f"it is in the name of a {name}"
    index = next_after(sentence, at)
    if index >= len(marks) or marks[index].word not in ("to", "and", "for", "is"):
        return None
    for mark in marks[index + 1 : index + 5]:
        if mark.word in _PLANS:
            return f"it is in the name of a {mark.word}"
        quote = sentence.tokens[mark.first].is_quote
        if not (quote or mark.plain or mark.has(Role.GRADE, Role.DEGREE)):
            return None
    return None


def _quoted_name(sentence: Sentence, at: int) -> str | None:
    """What is called so between quotation marks: "its 'Outstanding Together' plan"."""
    marks = sentence.marks
    opening = next((i for i in range(at - 1, max(-1, at - 5), -1) if _is_quote(sentence, i)), None)
    if opening is None or sentence.quoted(marks[at]):
        return None
    closing = next((i for i in range(at + 1, min(len(marks), at + 7)) if _is_quote(sentence, i)), 0)
    named = marks[closing + 1 : closing + 2] if closing else ()
    return next((mark.word for mark in named if mark.word in _PLANS), None)


def _is_quote(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[sentence.marks[index].first].is_quote
