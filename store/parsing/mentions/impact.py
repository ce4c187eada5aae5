"""What leaders bring about, told of them by a pronoun: "leaders are able; their impact is good"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, OWNING, Mark, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.records import Area

_IMPACT = "impact"
_THEIRS = frozenset({"their", "whose"})
_OWNING = _THEIRS | OWNING
_OTHERS = (
    *("workers", "staff", "teams", "carers", "families", "parents", "partners", "councillors"),
    *("schools", "changes", "cuts", "police", "officers", "ministers", "inspectors"),
)
"""How the words end that "their" may mean as well."""
_TEAM = "leadership team"
_LED = frozenset({Role.AREA})


def with_impact(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a text, in which "their impact" is the leaders' area where it can be.

    Leaders are the last people named, in the sentence or in the one before it.
    """
    before: Sequence[Mark] = ()
    for sentence in sentences:
        if _IMPACT in sentence.words and not _OWNING.isdisjoint(sentence.words):
            sentence = _with_impact(sentence, _ends_on_leaders(before, False))
        before = sentence.marks
        yield sentence


def _with_impact(sentence: Sentence, led: bool) -> Sentence:
    marks = list(sentence.marks)
    for at in range(len(marks) - 1, 0, -1):
        owner = marks[at - 1]
        if marks[at].word != _IMPACT or owner.word not in _OWNING:
            continue
        leaders = marks[at - 2]
        if owner.word in OWNING and leaders.area is Area.LEADERS and leaders.has(Role.GROUP):
            word = f"{leaders.word} {owner.word} {_IMPACT}"
            said = Mark(leaders.first, marks[at].last, word, _LED, Area.LEADERS)
            marks[at - 2 : at + 1] = [said]
        elif owner.word in _THEIRS and _ends_on_leaders(marks[: at - 1], led):
            word = f"{owner.word} {_IMPACT}"
            marks[at - 1 : at + 1] = [Mark(owner.first, marks[at].last, word, _LED, Area.LEADERS)]
    if len(marks) == len(sentence.marks):
        return sentence
    return replace(sentence, marks=tuple(marks), between=parentheses(marks))


def _ends_on_leaders(marks: Iterable[Mark], led: bool) -> bool:
    """Whether leaders are the last people named in the marks, or before them if `led`."""
    for mark in marks:
        if mark.any(OF_AREA):
            led = mark.area is Area.LEADERS and mark.has(Role.GROUP)
        elif mark.word.endswith(_OTHERS):
            led = False
        elif mark.word.endswith(_TEAM):
            led = True
    return led
