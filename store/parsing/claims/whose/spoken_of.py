"""Whether a council is spoken of, so that the talk turns to it, or only named."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind

_SHORT = 9
_FRONT = 4
_NOUN_AND_IN = 2
_PRESENTING = frozenset(
    {"it", "there", "then", "what", "how", "on", "over", "next", "now", "so"}
) | {
    *("and", "but", "meanwhile", "finally", "last", "spare", "take", "consider", "this", "not"),
    *("worse", "better", "different", "lastly", "pity", "contrast", "compare", "nor", "that"),
}
"""What opens a sentence that does no more than turn to a council."""
_PAST = frozenset({"record", "history", "past", "story"})
_TELLING = frozenset({Role.INSPECTION, Role.RATE, Role.SERVICE, Role.VISIT})


def is_spoken_of(sentence: Sentence, index: int) -> bool:
    """Whether the services of the council at mark `index`, not only its name, come up."""
    marks = sentence.marks
    if _is_where_another_is(sentence, index):
        return False
    near = [*marks[max(0, index - 3) : index], *marks[index + 1 : index + 4]]
    if len(marks) == 1 and sentence.kind is BlockKind.HEADING:
        return True
    if _is_presented(sentence, index):
        return True
    if index == 0 and any(mark.has(Role.UP, Role.DOWN, Role.SAME) for mark in near):
        return True
    if _is_owner(marks, index):
        owned = marks[index + 2 : index + 3]
        if any(m.has(Role.BODY, Role.COUNCIL) for m in owned) or any(
            mark.word in _PAST for mark in near
        ):
            return True
    if any(True for mark in near if not mark.roles.isdisjoint(_TELLING)):
        return True
    return sentence.has(Role.INSPECTION) and sentence.has(Role.SERVICE, Role.AREA)


def _is_where_another_is(sentence: Sentence, index: int) -> bool:
    """Whether it is only the place of a school, a college or the like: "a college in Kent"."""
    if index < _NOUN_AND_IN or sentence.marks[index - 1].word not in ("in", "of"):
        return False
    return sentence.marks[index - 2].has(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC)


def _is_presented(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "Then there is Kent.", "a bad week for Kent." and "Over in Kent they"."""
    marks = sentence.marks
    said = marks[0].word.split()[0]
    if 0 < index < _SHORT and said in _PRESENTING:
        placed = index < _FRONT and marks[index - 1].word in ("in", "at")
        ends = all(not mark.word[0].isalnum() for mark in marks[index + 1 :])
        return ends or (placed and not any(m.has(Role.COPULA) for m in marks[:index]))
    return False


def _is_owner(marks: Sequence[Mark], index: int) -> bool:
    return any(mark.word == "'s" for mark in marks[index + 1 : index + 2])
