"""What is thrown in between two commas and changes nothing: "was, inspectors said, good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark
from store.parsing.text.tokens import QUOTES

_SAYING = frozenset({"said", "says", "say", "found", "find", "finds", "concluded", "added"}) | {
    *("noted", "reported", "wrote", "felt", "writes", "notes", "adds", "stated", "states"),
}
_LINKING = frozenset({"meanwhile", "however", "moreover", "furthermore", "besides", "nevertheless"})
_LINKING |= {"nonetheless", "therefore", "thus", "consequently", "accordingly", "conversely"}
_LINKING |= {"indeed", "surprisingly", "unsurprisingly", "sadly", "happily", "remarkably"}
_LINKING |= {"understandably", "crucially", "notably", "encouragingly", "incidentally", "though"}
_SOURCES = frozenset({"according", "view", "words", "judgement", "opinion", "eyes"})
"""What says whose words they are."""
_HEADS = frozenset({"course", "fact", "addition", "turn", "contrast", "comparison", "surprise"})
_HEADS |= {"relief", "dismay", "delight", "shock", "credit", "happens", "expected", "result"}
_HEADS |= {"short", "for its part", "for their part"}
"""What a phrase turns on that only links, sums up or tells how it was taken."""
_OPENING = frozenset({"in", "for", "by", "to", "of", "as", "according"})
THROWN_IN = _SAYING | _LINKING | _SOURCES | _HEADS | {"part"}
"""Without one of these words nothing is thrown in."""
_BOUNDING = frozenset({"no", "not", "some", "most", "large"})
"""What makes a phrase bound what is said: "in no way"."""
_TELLING = frozenset(
    {
        *(Role.AREA, Role.GROUP, Role.SERVICE, Role.COUNCIL, Role.BODY, Role.GRADE, Role.DATE),
        *(Role.PREVIOUS, Role.CURRENT, Role.AGAIN, Role.NEGATION, Role.OPINION, Role.RATE),
        *(Role.COPULA, Role.RELATIVE, Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC),
    }
)
_LONGEST = 7
_JUDGING = (Role.RATE, Role.FIND, Role.GIVE)
_SUBJECTS = frozenset({Role.COUNCIL, Role.AREA, Role.GROUP, Role.SERVICE, Role.PRONOUN, Role.BODY})
_IN = frozenset({"in", "on", "at"})
_NAMED = OF_AREA | {Role.DETERMINER, Role.POSSESSIVE}
_LEADING = frozenset({Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE})
_NEAR = 5


def without_asides(marks: list[Mark]) -> list[Mark]:
    """The marks without what is thrown in between verb, grade and area, and its two commas.

    So every rule meets what it would meet if the sentence had been told without a break.
    """
    found: list[Mark] = []
    index = 0
    while index < len(marks):
        closing = _end(marks, index) if marks[index].word == "," and index else None
        if closing is not None and _joins(marks, index, closing):
            index = closing + 1
            continue
        found.append(marks[index])
        index += 1
    return found


def _end(marks: Sequence[Mark], comma: int) -> int | None:
    """The comma that ends what is thrown in after `comma`; None if nothing is."""
    for index in range(comma + 2, min(len(marks) - 1, comma + 2 + _LONGEST)):
        if marks[index].word == ",":
            return index if _says_nothing(marks[comma + 1 : index]) else None
    return None


def _says_nothing(inside: Sequence[Mark]) -> bool:
    """Whether it only links, or says that inspectors say so."""
    words = [word for mark in inside for word in mark.word.split()]
    if words[-1] in _LINKING:
        return len(words) == 1 or words[:-1] == ["not"]
    if inside[-1].word in _SAYING:
        who = [mark for mark in inside[:-1] if not mark.has(Role.DETERMINER)]
        return len(who) == 1 and who[0].has(Role.INSPECTION, Role.PRONOUN)
    if words[0] not in _OPENING or not _BOUNDING.isdisjoint(words):
        return False
    if not _SOURCES.isdisjoint(words):
        return _is_theirs(inside)
    headed = not _HEADS.isdisjoint(words) or " ".join(words) in _HEADS
    return headed and not any(mark.any(_TELLING) for mark in inside)


def _is_theirs(inside: Sequence[Mark]) -> bool:
    """Whether the view or the words are inspectors': "in their view", "according to the report"."""
    theirs = any(mark.word == "their" or mark.has(Role.INSPECTION) for mark in inside)
    return theirs and all(
        mark.word in _SOURCES or mark.has(Role.INSPECTION) or mark.any(_LEADING) for mark in inside
    )


def _joins(marks: Sequence[Mark], comma: int, closing: int) -> bool:
    """Whether what stands before it goes on after it: verb and grade, grade and area."""
    before, after, behind = marks[comma - 1], marks[closing + 1], marks[closing + 2 :]
    graded = after.grade is not None or after.word in QUOTES
    if before.grade:
        named = any(mark.any(_NAMED) for mark in behind[:1])
        return after.word == "for" or (after.word in _IN and named)
    if before.has(Role.COPULA, Role.ADVERB, Role.NEGATION):
        return graded or after.has(*_JUDGING, Role.DETERMINER, Role.AS)
    if before.has(*_JUDGING):
        return graded or after.has(Role.AS)
    if before.any(OF_AREA) and after.has(Role.CONJUNCTION):
        goes_on = not any(mark.has(Role.COPULA) for mark in behind[:_NEAR])
        return goes_on and behind[0].word == "for"
    return before.any(_SUBJECTS) and after.has(Role.COPULA)
