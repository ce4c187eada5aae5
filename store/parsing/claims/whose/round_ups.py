"""Texts that report of several councils at once: "Three councils have had reports"."""

from __future__ import annotations

from store.councils import Council
from store.parsing.claims.whose.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.counties import COUNCILS
from store.parsing.mentions.marks import Marked, Sentence

_LEAD = 5
_FEWEST = 3
_EACH = frozenset({"each", "both"})
_SEVERAL = frozenset({"two", "three", "four", "five", "six", "seven", "several"}) | _EACH
_JOINTS = frozenset({"and", ","})
_REPORTS = frozenset({"reports", "inspections", "verdicts", "judgements"})
_REPORTED = COUNCILS | _REPORTS


def is_round_up(marked: Marked) -> bool:
    """Whether a text reports of several councils: "Three councils have had reports".

    So does one that opens with "Ofsted's reports on Kent and Surrey are out" or "has reported on
    each of them", or in which three paragraphs begin with a council's name in capitals.
    """
    opening = marked.sentences[:_LEAD]
    lead = (one for one in opening if not one.has(Role.GRADE, Role.PREVIOUS))
    told = any(_counts_councils(one) or _inspects_several(one) for one in lead)
    return told or len(_labelling(marked)) >= _FEWEST


def _labelling(marked: Marked) -> set[Council]:
    """The councils whose names begin a paragraph in capitals."""
    found: set[Council] = set()
    for sentence in marked.sentences:
        first = sentence.marks[0]
        if first.councils and sentence.start == marked.blocks[sentence.block].start:
            last = sentence.tokens[first.last - 1]
            if marked.text[sentence.start : last.end].isupper():
                found.update(first.councils)
    return found


def _inspects_several(sentence: Sentence) -> bool:
    """Whether inspectors come to councils that are named in a row: "visited Kent and Surrey"."""
    if not (Role.INSPECTION in sentence.roles and Role.COUNCIL in sentence.roles):
        return False
    marks = sentence.marks
    return any(
        b.word in _JOINTS and a.councils and c.councils and not is_partner(sentence, index)
        for index, (a, b, c) in enumerate(zip(marks, marks[1:], marks[2:], strict=False))
    )


def _counts_councils(sentence: Sentence) -> bool:
    if not sentence.has(Role.INSPECTION, Role.PUBLISHED):
        return False
    counted = _REPORTED if Role.PUBLISHED in sentence.roles else COUNCILS
    if _SEVERAL.isdisjoint(sentence.words):
        return False
    words = [token.word for token in sentence.tokens]
    return any(
        (number in _SEVERAL and not counted.isdisjoint(words[i + 1 : i + 5]))
        or (number in _EACH and words[i + 1 : i + 3] == ["of", "them"])
        for i, number in enumerate(words)
    )
