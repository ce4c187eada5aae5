"""Sentences that turn to a council: "Further north, Hull has waited", "Less cheer in Kent."."""

from __future__ import annotations

from store.parsing.claims.whose.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind

_WHEREABOUTS = frozenset(
    {"across", "over", "to", "on", "beyond", "near", "down", "up", "along"}
) | {
    *("further", "behind", "below", "above", "around", "north", "south", "east", "west", "past"),
}
"""What opens a sentence that says first where a council lies: "Over the border, Kent"."""
_SPEAKERS = (Role.FIND, Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.INSPECTION)
_FRAGMENT = 5
_PLACE = 3
_TOLD = (Role.COPULA, Role.GIVE, Role.RATE, Role.UP, Role.DOWN, Role.SAME)
_OWNERS = (Role.POSSESSIVE, Role.DETERMINER, Role.COUNCIL, Role.BODY)
_NEIGHBOURS = frozenset({"neighbouring", "neighbour", "nearby"})
_FRONT = 4
_LEADING_TO = frozenset({"in", "at", "for", "to", "on", "from", "of"})
_NEWS = frozenset(
    {"news", "story", "picture", "mood", "cheer", "outcome", "result", "results", "things"}
) | {
    *("fortunes", "luck", "blow", "shock", "relief", "turn", "tale", "verdict", "different"),
    *("less", "happier", "darker", "brighter", "gloomier", "same", "happy", "said", "matters"),
}
"""What is said of a council to which a sentence turns before it tells more."""
_CLAUSE = (Role.DETERMINER, Role.PRONOUN, Role.POSSESSIVE, Role.GRADE_NOUN)
_PUBLISHED = (Role.GRADE_NOUN, Role.INSPECTION, Role.PUBLISHED)


def is_subject(sentence: Sentence, index: int) -> bool:
    """Whether the sentence is on the council at mark `index`: "Further north, Hull has waited".

    So it is where it opens with the place: "Over in Hull they are still waiting".
    """
    marks = sentence.marks
    if sentence.kind is BlockKind.HEADING or index + 1 >= len(marks):
        return False
    following = marks[index + 1]
    if following.word == ".":
        return len(marks) <= _FRAGMENT and not is_partner(sentence, index)
    opening = list(marks[:index])
    while opening and (opening[-1].has(*_OWNERS) or opening[-1].word in _NEIGHBOURS):
        opening.pop()
    if opening and len(opening) < _PLACE and opening[-1].word in ("in", "across"):
        return True
    if following.word in ("'s", "'", "and", ":") or following.has(Role.PREPOSITION):
        return False
    if all(m.has(Role.CONJUNCTION, Role.ADVERB) or not m.word[0].isalnum() for m in opening):
        return True
    if any(mark.has(*_TOLD) or mark.councils for mark in opening):
        return False
    placed = opening[0].word in _WHEREABOUTS
    if opening[-1].word == ",":
        speakers = tuple(role for role in _SPEAKERS if role is not Role.BODY or not placed)
        several = any(mark.word == "," for mark in opening[:-1])
        return (placed or not several) and not any(mark.has(*speakers) for mark in opening)
    return placed and following.has(*_TOLD)


def is_news_of(sentence: Sentence, index: int) -> bool:
    """Whether the news of the council at mark `index` is announced, and no more.

    So it is in "For Kent the news was worse", "The verdict on Kent came later" and "There was
    less cheer in Kent.".
    """
    marks = sentence.marks
    following = marks[index + 1 : index + 3]
    if _is_named_last(sentence, index):
        return True
    if not index:
        owned = len(following) == 2 and following[0].word == "'s"
        return owned and following[1].word in _NEWS and not sentence.has(Role.GRADE)
    if marks[index - 1].word.split()[-1] not in _LEADING_TO:
        return False
    if index == 1 or (index == 2 and marks[0].word in ("as", "but", "and")):
        clause = following[:1] and (following[0].word == "," or following[0].has(*_CLAUSE))
        return marks[index - 1].word in ("for", "at", "as for") and bool(clause)
    ends = all(not mark.word[0].isalnum() for mark in marks[index + 1 :])
    told = any(map(_is_news, marks[: index - 1]))
    return told and (ends or (_is_news(marks[index - 2]) and not _goes_with(following[:1])))


def _is_named_last(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "The one that slipped is Kent", not "Its neighbour is Kent"."""
    marks = sentence.marks
    if index < _FRONT - 1 or not marks[index - 1].has(Role.COPULA) or sentence.has(Role.PARTNER):
        return False
    ends = all(not mark.word[0].isalnum() for mark in marks[index + 1 :])
    return ends and (marks[0].word.split()[0] == "the" or marks[0].word in _LEADING_TO)


def _is_news(mark: Mark) -> bool:
    return mark.word in _NEWS or mark.has(*_PUBLISHED)


def _goes_with(following: tuple[Mark, ...]) -> bool:
    """Whether the name belongs to what follows: "Kent's", "Kent and", "Kent parents"."""
    return any(m.word in ("'s", "'", "and", ":") or m.has(Role.PREPOSITION) for m in following)


def names_own_council(sentence: Sentence) -> bool:
    """Whether it is on "the Council", as papers of a council's own call that, and no other."""
    for mark in sentence.marks:
        if mark.councils:
            return False
        if mark.has(Role.BODY) and mark.word.split()[-1] == "council":
            return sentence.tokens[mark.last - 1].capital
    return False
