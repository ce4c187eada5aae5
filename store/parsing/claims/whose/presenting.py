"""Sentences that turn to a council: "Further north, Hull has waited", "Less cheer in Kent."."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import OWNERS
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
_TOLD = frozenset({Role.COPULA, Role.GIVE, Role.RATE, Role.UP, Role.DOWN, Role.SAME})
_NEIGHBOURS = frozenset({"neighbouring", "neighbour", "nearby"})
_TELLING_MORE = frozenset({"where", "which", "whose", "who"})
_FRONT = 4
_LEADING_TO = frozenset({"in", "at", "for", "to", "on", "from", "of"})
_NEWS = frozenset(
    {"news", "story", "picture", "mood", "cheer", "outcome", "result", "results", "things"}
) | {
    *("fortunes", "luck", "blow", "shock", "relief", "turn", "tale", "verdict", "different"),
    *("less", "happier", "darker", "brighter", "gloomier", "same", "happy", "said", "matters"),
}
"""What is said of a council to which a sentence turns before it tells more."""
_MAKING = frozenset({"makes", "make", "made", "reads", "tells", "came", "comes", "went", "goes"})
_SETTING = frozenset({"compare", "contrast", "consider", "take", "set"})
_FEW = frozenset({"few", "none", "no", "nobody", "nowhere", "hardly", "not"})
_COMPARING = frozenset({"as", "than", "like"})
_STANDING = frozenset(
    {"comes", "came", "stands", "stood", "sits", "sat", "lies", "follows", "goes"}
)
_NEXT = frozenset({"next", "then", "last", "first", "second", "third", "below", "above", "worse"})
_NEXT |= {"beneath", "bottom", "top", "ahead", "there", "finally", "further"}
_CLAUSE = (Role.DETERMINER, Role.PRONOUN, Role.POSSESSIVE, Role.GRADE_NOUN)
_PUBLISHED = (Role.GRADE_NOUN, Role.INSPECTION, Role.PUBLISHED)


def is_subject(sentence: Sentence, index: int) -> bool:
    """Whether the sentence is on the council at mark `index`: "Further north, Hull has waited".

    So it is where it opens with the place, "Over in Hull they are still waiting", or what is
    Hull's goes without a noun: "Hull's makes better reading".
    """
    marks = sentence.marks
    if sentence.kind is BlockKind.HEADING or index + 1 >= len(marks):
        return False
    following = marks[index + 1]
    if following.word == ".":
        return len(marks) <= _FRAGMENT and not is_partner(sentence, index)
    opening = list(marks[:index])
    while opening and (opening[-1].any(OWNERS) or opening[-1].word in _NEIGHBOURS):
        opening.pop()
    if opening and len(opening) < _PLACE and opening[-1].word in ("in", "across"):
        return True
    if index and marks[index - 1].word == "the" and following.plain:
        # "The Kent team" is one of those that the council before it has.
        return False
    if following.word in ("'s", "'") and any(map(_is_verb, marks[index + 2 : index + 3])):
        return True
    if following.word in ("'s", "'", "and", ":") or Role.PREPOSITION in following.roles:
        return False
    if all(m.has(Role.CONJUNCTION, Role.ADVERB) or not m.word[0].isalnum() for m in opening):
        return True
    if any(mark.any(_TOLD) or mark.councils for mark in opening):
        return False
    placed = opening[0].word in _WHEREABOUTS
    if opening[-1].word == ",":
        speakers = tuple(role for role in _SPEAKERS if role is not Role.BODY or not placed)
        return not any(mark.has(*speakers) for mark in opening)
    return placed and following.any(_TOLD)


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
    ends = _ends_clause(marks, index + 1)
    told = any(map(_is_news, marks[: index - 1]))
    return told and (ends or _is_news(marks[index - 2]))


def _is_named_last(sentence: Sentence, index: int) -> bool:
    """Whether a sentence is made to end in the name: "The one that slipped is Kent".

    So are "Going the other way is Kent, where …", "At the far end stands Kent", "Few have sunk as
    low as Kent" and "Compare that with Kent", unlike "Its neighbour is Kent".
    """
    marks = sentence.marks
    if not index or not _ends_clause(marks, index + 1):
        return False
    opening, verb = marks[0].word.split()[0], marks[index - 1]
    if opening in _SETTING or (opening in _FEW and verb.word in _COMPARING):
        return True
    if verb.word in _STANDING:
        return opening in _NEXT or marks[0].has(Role.PREPOSITION, Role.ADVERB)
    if index < _FRONT - 1 or not verb.has(Role.COPULA) or sentence.has(Role.PARTNER):
        return False
    doing = opening.endswith("ing") and not marks[1].has(Role.PRONOUN, Role.BODY)
    return opening == "the" or opening in _LEADING_TO or doing


def _ends_clause(marks: Sequence[Mark], first: int) -> bool:
    """Whether nothing stands from mark `first` on but what more is told: "Kent, where it came"."""
    following = [mark.word for mark in marks[first : first + 2]]
    if following[:1] == [","] and following[-1] in _TELLING_MORE:
        return not any(mark.councils for mark in marks[first:])
    return all(not mark.word[0].isalnum() for mark in marks[first:])


def _is_verb(mark: Mark) -> bool:
    return mark.has(Role.COPULA) or mark.word in _MAKING


def _is_news(mark: Mark) -> bool:
    return mark.word in _NEWS or mark.has(*_PUBLISHED)
