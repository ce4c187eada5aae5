"""What a council thinks of itself, and what somebody thinks of it."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_SELF = frozenset({"itself", "themselves", "ourselves"})
_OWN = frozenset({"its", "their", "it", "they"})
_PERSONS = frozenset({"her", "him", "me", "you"})
_THINKING = frozenset(["thinks", "believes", "considers", "calls", "sees", "views", "thought"])
_THINKING |= {"believed", "considered", "felt", "reckoned", "called", "saw"}
_JUDGING = _THINKING | {"found", "finds", "rated", "rates", "judged", "judges", "graded"}
_ENDS = frozenset({";", "but", "while", "whereas", ".", "–", "and", "although", "though"})


def of_itself(sentence: Sentence, at: int) -> bool:
    """Whether "itself" is the object of judging: "rates itself as good"."""
    marks = sentence.marks
    if _thinks_of_itself(sentence, at):
        return True
    for index in range(max(1, at - 3), at):
        if marks[index].word in _SELF and marks[index - 1].has(Role.RATE):
            return True
    return False


def of_person(sentence: Sentence, at: int) -> bool:
    """Whether somebody thinks so: "the commissioner came; he considered leadership inadequate"."""
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        mark = marks[index]
        if mark.word in _JUDGING:
            subject = index - 1 - marks[index - 1].has(Role.ADVERB, Role.PLUPERFECT)
            return subject >= 0 and marks[subject].word in ("he", "she", "i")
        if mark.word in _ENDS or mark.has(Role.GRADE, Role.COPULA):
            return False
    return False


def judges_person(sentence: Sentence, at: int) -> bool:
    """Whether somebody is judged, and no service: "They rated her, she said, as good"."""
    marks = sentence.marks
    for index in range(max(1, at - 8), at):
        if marks[index].word in _PERSONS and marks[index - 1].has(Role.RATE):
            following = marks[index + 1]
            if following.word == "," or following.has(Role.AS, Role.GRADE):
                return True
    return False


def _thinks_of_itself(sentence: Sentence, at: int) -> bool:
    """Whether the council is who judges: "Kent rates its leadership as good"."""
    opening = sentence.marks[: min(at, 4)]
    for index in range(2, len(opening)):
        first, verb, own = opening[index - 2 : index + 1]
        if own.word.split()[0] not in _OWN or not first.has(Role.COUNCIL, Role.BODY):
            continue
        if verb.has(Role.RATE) or verb.word in _THINKING:
            return True
    return False
