"""The same grade at an earlier time, by a clause behind it: "which called it that in 2013 too"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.when.counting import months_told
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point

_SO = frozenset({"so", "that", "this", "as much", "thus", "the same"})
_FIRST = frozenset({"first", "last", "had", "already", "also", "itself"})
_PARTING = frozenset({",", "–", "-", "—"})
_SAYING = (Role.FIND, Role.RATE, Role.VERDICT)
_WHOM = (Role.PRONOUN, Role.SERVICE, Role.BODY)
_IN_TIME = (Role.PREPOSITION, Role.DATE, Role.PREVIOUS, Role.ADVERB, Role.DETERMINER)
_ONES = frozenset({"the first", "the last", "the last one", "the previous one", "the last time"})


def said_then(sentence: Sentence, ahead: Sequence[Mark]) -> tuple[Point, ...] | None:
    """The earlier date at which it was so too, as `ahead`, what follows a grade, says.

    () where that gives no date, None where it says nothing of the kind.
    """
    if not sentence.has(Role.DATE, Role.PREVIOUS):
        return None
    comma = next((i for i, mark in enumerate(ahead) if mark.word in _PARTING), len(ahead))
    told = [mark for mark in ahead[comma + 1 :] if mark.word not in _FIRST]
    if not told or any(Role.GRADE in m.roles for m in ahead[:comma]):
        return None
    by_them = comma > 0 and Role.INSPECTION in ahead[comma - 1].roles
    if by_them and told[0].word in ("which", "who"):
        return _called_so(told[1:])
    return _counted_from_first(sentence, told)


def _called_so(told: Sequence[Mark]) -> tuple[Point, ...] | None:
    """The date in "(which) called it that in 2013 too"."""
    said = told[1:]
    if not told or not told[0].has(*_SAYING):
        return None
    if said and said[0].has(*_WHOM) and said[0].word not in _SO:
        said = said[1:]
    if not said or said[0].word not in _SO:
        return None
    end = next((i for i, m in enumerate(said) if i and not m.has(*_IN_TIME)), len(said))
    if any(mark.word[0].isalnum() for mark in said[end : end + 1]):
        return None
    date = next((mark.date for mark in said[1:end] if mark.date), None)
    past = any(mark.has(Role.PREVIOUS) for mark in said[1:end])
    return date.points if date else () if past else None


def _counted_from_first(sentence: Sentence, told: Sequence[Mark]) -> tuple[Point, ...] | None:
    """The date of what time is counted from: "five years after inspectors first said so"."""
    unit = next((i for i, m in enumerate(told[:4]) if m.word.endswith(" after")), None)
    months = months_told(sentence, sentence.marks.index(told[unit])) if unit else None
    if unit is None or not months:
        return None
    said = [mark for mark in told[unit + 1 :] if not mark.has(Role.DETERMINER)]
    if len(said) < 2 or not (_says_so(said) or _was_so(said) or _is_first(sentence, said)):
        return None
    return (Point(relative="until", months=-months),)


def _says_so(said: Sequence[Mark]) -> bool:
    """Whether it is "inspectors said so"."""
    verb = said[1].has(*_SAYING) or said[1].word.startswith("last ")
    return verb and said[0].has(Role.INSPECTION) and any(m.word in _SO for m in said[2:3])


def _was_so(said: Sequence[Mark]) -> bool:
    """Whether it is "it first was", and nothing more."""
    it = said[0].has(Role.PRONOUN) or said[0].word == "it first"
    ended = all(not mark.word[0].isalnum() for mark in said[2:3])
    return it and ended and said[1].word in ("was", "were", "was first")


def _is_first(sentence: Sentence, said: Sequence[Mark]) -> bool:
    """Whether it is "the first" of what was given "for a second time"."""
    return said[0].word in _ONES and not said[1].word[0].isalnum() and sentence.has(Role.AGAIN)
