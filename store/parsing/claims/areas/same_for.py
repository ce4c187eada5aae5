"""Areas listed for the grade of the sentence before: "The other two are the same: A and B"."""

from __future__ import annotations

from store.parsing.claims.phrases.together import named_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_SAME = (Role.ECHO_BEFORE, Role.ECHO_AFTER, Role.GRADE_AGAIN, Role.GRADES_AGAIN)
_COLONS = frozenset({":", "–"})
_SHARING = frozenset({"share", "shares", "shared", "alike"})
_NAMES = frozenset({"word", "term", "label", "description", "adjective"})
_ADJECTIVE = frozenset({"the same", "the very same"})
_PARTS = (Role.AREA_SET, Role.GRADE_NOUN, Role.GRADE_AGAIN, Role.ECHO_AFTER)
_JOINING = frozenset(
    {Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE, Role.CONJUNCTION, Role.BODY}
)
_OTHER = frozenset(
    {
        *(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.COUNCIL, Role.NEGATION, Role.AIM),
        *(Role.GRADE, Role.VISIT),
    }
)


def same_for(sentence: Sentence) -> tuple[Area, ...]:
    """The areas listed at the end of a sentence that says of areas or grades that they are alike.

    () where something else is listed, or said of what is listed.
    """
    if not sentence.has(Role.AREA, Role.GROUP) or sentence.any(_OTHER):
        return ()
    if _COLONS.isdisjoint(sentence.words):
        return ()
    marks = sentence.marks
    colon = next((i for i, mark in enumerate(marks) if mark.word in _COLONS), 0)
    head, tail = marks[:colon], marks[colon + 1 :]
    if not _says_alike(head) or any(mark.has(Role.AREA, Role.GROUP) for mark in head):
        return ()
    listed = [i for i, mark in enumerate(tail, colon + 1) if mark.has(Role.AREA, Role.GROUP)]
    if not listed or not all(
        mark.area or mark.any(_JOINING) or not mark.word[0].isalnum() for mark in tail
    ):
        return ()
    return named_areas(sentence, listed)


def _says_alike(head: tuple[Mark, ...]) -> bool:
    """Whether it is as in "the other judgements are the same" or "that word is used thrice"."""
    words = {word for mark in head for word in mark.word.split()}
    if any(mark.has(*_SAME) and mark.word not in _ADJECTIVE for mark in head):
        return any(mark.has(*_PARTS) for mark in head)
    graded = not _NAMES.isdisjoint(words) or any(mark.has(Role.GRADE_NOUN) for mark in head)
    if not _SHARING.isdisjoint(words):
        return graded or (any(mark.has(Role.AREA_SET) for mark in head) and "it" in words)
    return head[:1] != () and head[0].word in ("that", "this") and not _NAMES.isdisjoint(words)
