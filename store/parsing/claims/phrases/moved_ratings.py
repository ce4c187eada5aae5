"""A rating that was moved to another: "raised its inadequate rating to good"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import OWNERS, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_TO = frozenset({"to", "into", "up to", "down to", "back to", "back up to", "back down to"})
_MOVING = frozenset({"cut", "cuts", "cutting", "turned", "turns", "turning", "changed"}) | {
    *("changes", "changing", "converted", "converts", "converting", "transformed", "revised"),
    *("transforms", "transforming", "altered", "took", "takes", "taken", "taking", "pushed"),
    *("revises", "revising", "swapped", "reduced", "reduces", "reducing", "translated"),
    *("lift", "raise", "lower", "cut", "turn", "change", "convert", "push", "take", "bump"),
    *("lifting", "raising", "lowering", "bumping", "knocked", "marked", "slashed"),
}
_STATUS = frozenset({"status", "tag", "label"})
_OWNER = (Role.SERVICE, Role.PREVIOUS, Role.DATE, Role.ADVERB, Role.INSPECTION)
_BEHIND = (
    *(Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE, Role.AREA, Role.GROUP, Role.SERVICE),
    *(Role.COUNCIL, Role.BODY, Role.DATE, Role.GIVE, Role.ADVERB),
)
_IN_VERB = frozenset({"was", "were", "been", "has been", "have been", "had been", "being"})
_NOT_DONE = frozenset({"to", "not", "never", "be"})
_NOT_MOVING = (Role.AIM, Role.NEGATION, Role.OTHER_JUDGE)
_REACH = 12
_AUXILIARIES = 2


def moved_to(sentence: Sentence, at: int) -> int | None:
    """The grade that the rating with the grade at mark `at` was moved to.

    So it is in "raised its X rating (for adoption) to Y" and "its X rating was raised to Y"; None
    where it was not moved, or is only to be.
    """
    verb, end = _move(sentence, at)
    return end if verb is not None and not _is_undone(sentence, verb) else None


def is_kept_from(sentence: Sentence, at: int) -> bool:
    """Whether a rating is told not to have been moved to the grade at mark `at`, or not yet."""
    if not may_move(sentence):
        return False
    before = _grade_before(sentence, at)
    verb, end = _move(sentence, before) if before is not None else (None, None)
    return verb is not None and end == at and _is_undone(sentence, verb)


def _move(sentence: Sentence, at: int) -> tuple[int | None, int | None]:
    """The verb that moves the rating with the grade at mark `at`, and the grade it moves it to."""
    if not may_move(sentence):
        return None, None
    marks = sentence.marks
    noun = next_after(sentence, at)
    if noun >= len(marks) or not (marks[noun].has(Role.GRADE_NOUN) or marks[noun].word in _STATUS):
        return None, None
    verb = _verb_before(sentence, at)
    for index in range(noun + 1, min(len(marks) - 1, noun + _REACH)):
        mark = marks[index]
        if verb is not None and mark.word in _TO and (end := _grade_at(sentence, index + 1)):
            return verb, end
        if verb is None and moves(mark):
            verb = index
        elif not (mark.word in ("'s", "'", "in") or mark.word in _IN_VERB or mark.has(*_BEHIND)):
            break
    return None, None


def moved_from(sentence: Sentence, at: int) -> int | None:
    """The grade of a rating that was moved to the grade at mark `at`; None where none was."""
    if not may_move(sentence):
        return None
    before = _grade_before(sentence, at)
    return before if before is not None and moved_to(sentence, before) == at else None


def _grade_before(sentence: Sentence, at: int) -> int | None:
    near = range(at - 1, max(-1, at - _REACH), -1)
    return next((i for i in near if sentence.marks[i].grade), None)


def may_move(sentence: Sentence) -> bool:
    """Whether it has words by which a rating can be told as moved to another."""
    words, roles = sentence.words, sentence.roles
    if "to" not in words and "into" not in words:
        return False
    return Role.UP in roles or Role.DOWN in roles or not _MOVING.isdisjoint(words)


def _verb_before(sentence: Sentence, at: int) -> int | None:
    """The verb of moving whose object begins with the grade at mark `at`, or with its owner."""
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        mark = marks[index]
        if moves(mark):
            return index
        owner = mark.word in ("'s", "'") or sentence.tokens[mark.first].is_quote
        if not (owner or mark.any(OWNERS) or mark.has(*_OWNER)):
            return None
    return None


def _grade_at(sentence: Sentence, index: int) -> int | None:
    """The grade that begins at mark `index`, past "a" and quotation marks."""
    marks = sentence.marks
    while index < len(marks) and (
        marks[index].has(Role.DETERMINER) or sentence.tokens[marks[index].first].is_quote
    ):
        index += 1
    return index if index < len(marks) and marks[index].grade else None


def moves(mark: Mark) -> bool:
    """Whether it is a verb of putting up or down, of a sentence that tells what to."""
    return mark.has(Role.UP, Role.DOWN) or mark.word in _MOVING


def _is_undone(sentence: Sentence, verb: int) -> bool:
    """Whether what stands right before the verb says that it was not done, or only is to be.

    Whoever is no inspector moves nothing either: "the auditor cut its good rating to".
    """
    before = sentence.marks[max(0, verb - _AUXILIARIES) : verb]
    return any(mark.word in _NOT_DONE or mark.has(*_NOT_MOVING) for mark in before)
