"""Grades with which a headline opens: "'Good': Ofsted on Kent", "From X to Y: how Kent did it"."""

from __future__ import annotations

from store.parsing.claims.phrases.forms import words
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind
from store.parsing.text.tokens import QUOTES

_OTHER_THINGS = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE)
_BESIDE_HEADLINE = (Role.AGAIN, Role.GIVEN_UP)
_WITHIN = frozenset({"in", "within", "over", "after"})
_SPANS = frozenset({"year", "years", "months", "decade", "inspections"})
_AHEAD = frozenset({"ahead", "strategy", "plans", "roadmap", "vision", "next", "course", "guide"})


def is_headline(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'Good': Ofsted on the council's services" and "No longer good: …"."""
    marks = sentence.marks
    if not all(mark.has(*_BESIDE_HEADLINE) for mark in words(sentence, 0, at)):
        return False
    ahead = [m for m in marks_after(sentence, at, 3) if not m.has(*_BESIDE_HEADLINE)]
    parted = any(m.word == ":" for m in ahead[:1])
    about = any(m.has(Role.SERVICE, Role.COUNCIL) for m in marks)
    other = any(m.has(Role.FOREIGN, Role.GENERIC) for m in marks)
    shown = sentence.quoted(marks[at]) or sentence.kind is BlockKind.HEADING
    return shown and parted and about and not other


def heads_way(sentence: Sentence, at: int) -> bool:
    """Whether a headline or a quotation opens with a way: "From X to Y: how Kent did it"."""
    shown = sentence.kind is BlockKind.HEADING or sentence.marks[0].word in QUOTES
    if not shown or sentence.has(*_OTHER_THINGS) or any(map(_is_meant, sentence.marks)):
        return False
    start = at if end_of_path(sentence, at) is not None else way_to(sentence, at)
    end = end_of_path(sentence, start) if start is not None else None
    if start is None or end is None or not sentence.has(Role.SERVICE, Role.COUNCIL):
        return False
    opening = [mark.word for mark in sentence.marks[:start] if mark.word not in QUOTES]
    title = sentence.kind is not BlockKind.HEADING
    if title and any(mark.word in QUOTES for mark in sentence.marks[end + 1 : end + 2]):
        return False
    after = [mark.word for mark in sentence.marks[end + 1 :] if mark.word not in QUOTES]
    if after[:1] and after[0] in _WITHIN:
        after = after[next((i + 1 for i, word in enumerate(after[:5]) if word in _SPANS), 0) :]
    return opening in ([], ["from"]) and after[:1] in ([":"], ["–"], ["-"], [","])


def _is_meant(mark: Mark) -> bool:
    """Whether it tells of what is to come, as "want" does, unlike "I can't believe it"."""
    meant = mark.has(Role.AIM) or mark.word in _AHEAD
    return meant and not mark.word.startswith("believe")
