"""Areas that something else is only named by: "the voice of children in care is good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import FORWARD, Target, TargetKind
from store.parsing.claims.phrases.modifiers import BESIDE, MATTERS, PEOPLE
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_ABOUT = frozenset({"on", "about", "for", "with", "around", "of", "to", "between"})
_ON = FORWARD - {"in", "at", "to", "over"}
"""What something is graded for, that is named behind it; "in contrast to" names nothing."""
_OF = frozenset({"of", "'s"})
_CALLS = frozenset({"visit", "visits"})
_DONE = MATTERS | PEOPLE | {"out", "works", "word", "term", "label", "description"}
_HELPING = ("support for", "care for", "help for", "services for", "provision for")
"""How a word ends that says what is done for whom: "support for", "the services for"."""
_WIDE = frozenset({"whole", "entire", "overall", "council", "local", "own", "wider", "general"})
_SAYING = frozenset({Role.FIND, Role.VERDICT, Role.CONJUNCTION, Role.RATE, Role.GIVE, Role.GRADE})
_SAYING |= {Role.ECHO_AFTER}
_WRITTEN = frozenset({"report", "reports", "letter", "assessment", "inspection"})
_OWNERS = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE)


def is_told_on(sentence: Sentence, target: Target, between: Sequence[Mark]) -> bool:
    """Whether something else is good that an area only says more of: "a book on adoption is good".

    Such as work and support, and what else a council does for those concerned, is the area.
    """
    marks = sentence.marks
    if target.kind is not TargetKind.AREAS:
        return False
    head = target.first - 1
    while head > 0 and marks[head].has(Role.DETERMINER, Role.POSSESSIVE):
        head -= 1
    if _is_of_sort(sentence, head):
        return True
    head -= 1
    if head < 0 or marks[head + 1].word not in _ABOUT:
        return False
    noun = marks[head]
    said = next((i + 1 for i in range(head - 1, -1, -1) if _opens(marks[i])), 0)
    opening = marks[said:head]
    if len(opening) > 1 and _judges(opening[0]):
        opening = opening[1:]
    if not all(m.plain or m.has(*_OWNERS, Role.ADVERB) or m.word in _OF for m in opening):
        return False
    if noun.word.split()[-1] in _WRITTEN:
        return not any(mark.has(Role.RATE, Role.FIND, Role.GIVE) for mark in between)
    if noun.word in _CALLS:
        return True
    return Role.FOREIGN in noun.roles or (noun.plain and _is_matter(noun.word))


def _is_of_sort(sentence: Sentence, index: int) -> bool:
    """Whether a word says which help alone is told of: "*dental* care for children in care"."""
    marks = sentence.marks
    if index < 0 or not marks[index].plain:
        return False
    if not marks[index + 1].word.endswith(_HELPING) or marks[index].word in _WIDE:
        return False
    before = marks[index - 1] if index else None
    if before is None or _opens(before) or before.has(Role.DETERMINER):
        return True
    return index > 1 and _judges(marks[index - 2])


def _is_matter(noun: str) -> bool:
    return noun not in _DONE and not noun.endswith(("ed", "done", "given", "made"))


def _judges(mark: Mark) -> bool:
    return mark.word == "they" or mark.has(Role.INSPECTION)


def _opens(mark: Mark) -> bool:
    led = mark.any(_SAYING) or mark.word in _ON
    return led or not (mark.word[0].isalnum() or mark.word == "'s")


def is_named_for(graded: Mark, target: Target, between: Sequence[Mark]) -> bool:
    """Whether something is only named for the area: "the child protection *database* is"."""
    if target.kind is not TargetKind.AREAS or not between or between[0].word in BESIDE:
        return False
    noun = between[0]
    if not (noun.plain or noun.word in _CALLS) or noun.word.endswith(("ly", "ed", "ing")):
        return False
    if len(between) == 1:
        return graded.word.startswith("require")
    return between[1].has(Role.COPULA, Role.SAME)
