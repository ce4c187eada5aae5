"""Grades that stand without a verb: at the head of a text, over their areas, under a date."""

from __future__ import annotations

from store.parsing.claims.phrases.forms import stands_out, words
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.verbs import ends_clause
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.text.blocks import BlockKind


def is_headline(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'Good': Ofsted on the council's services"."""
    marks = sentence.marks
    parted = any(m.word == ":" for m in marks[at + 1 : at + 3])
    about = any(m.has(Role.SERVICE, Role.COUNCIL) for m in marks)
    other = any(m.has(Role.FOREIGN, Role.GENERIC) for m in marks)
    return sentence.quoted(marks[at]) and parted and about and not other


def is_over_areas(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Good: leadership and adoption."."""
    following = sentence.marks[next_after(sentence, at) :][:4]
    listed = any(m.has(Role.AREA, Role.GROUP) for m in following)
    return listed and following[0].word in (":", "–")


def is_entry(sentence: Sentence, at: int) -> bool:
    """Whether it heads a list, or is an entry of one: "Outstanding for:", "Good overall"."""
    following = [m.word for m in sentence.marks[next_after(sentence, at) :]]
    listed = sentence.kind in (BlockKind.ITEM, BlockKind.ROW)
    return following in ([":"], ["for", ":"], ["in", ":"]) or (listed and following == ["overall"])


def is_under_date(sentence: Sentence, at: int) -> bool:
    """Whether it is told under a date: "June 2019: 'inadequate' again"."""
    before = words(sentence, 0, at)
    dated = len(before) == 2 and before[0].date is not None and before[1].word in (":", "–")
    return dated and (stands_out(sentence, at) or ends_clause(sentence, at))
