"""Grades told before their council is named: "Rated good in 2014, Kent went down in 2019"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_LEADING = (Role.ADVERB, Role.PREVIOUS, Role.CONJUNCTION, Role.COPULA)
_NAMING = frozenset({"the", "neighbouring", "nearby", "both"})
_HOLDING = frozenset({Role.COUNCIL, Role.BODY, Role.PRONOUN, Role.SERVICE, Role.AREA, Role.GROUP})


def subject_after(sentence: Sentence, at: int) -> int | None:
    """The council that follows the participle which gives the grade at mark `at`; None for none.

    The sentence opens with the participle, of which nothing but the subject after the comma can
    be the holder.
    """
    marks = sentence.marks
    if not (Role.COUNCIL in sentence.roles and sentence.has(Role.RATE, Role.FIND)):
        return None
    verb = next((i for i, mark in enumerate(marks[:at]) if not _leads(sentence, i)), None)
    if verb is None or not marks[verb].has(Role.RATE, Role.FIND):
        return None
    if any(mark.any(_HOLDING) for mark in marks[:at]):
        return None
    comma = next((i for i in range(at + 1, len(marks)) if marks[i].word == ","), len(marks))
    if any(mark.any(_HOLDING) for mark in marks[at + 1 : comma]):
        return None
    index = comma + 1
    while index < len(marks) and marks[index].word in _NAMING:
        index += 1
    named = index < len(marks) and bool(marks[index].councils)
    return index if named and not _owns_other(sentence, index) else None


def _leads(sentence: Sentence, index: int) -> bool:
    mark = sentence.marks[index]
    return mark.has(*_LEADING) and not mark.has(Role.RATE, Role.FIND)


def _owns_other(sentence: Sentence, index: int) -> bool:
    """Whether the subject is something that the council at mark `index` has, no service of its."""
    following = sentence.marks[index + 1 : index + 3]
    owned = bool(following) and following[0].word == "'s"
    return owned and not any(mark.has(Role.SERVICE, Role.BODY) for mark in following[1:])
