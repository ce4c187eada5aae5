"""What a council thinks of itself, and what somebody thinks of it."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_SELF = frozenset({"itself", "themselves", "ourselves"})
_PERSONS = frozenset({"her", "him", "me", "you"})
_THINKING = frozenset(["thinks", "believes", "considers", "calls", "sees", "views", "thought"])
_THINKING |= {"believed", "considered", "felt", "reckoned", "called", "saw"}
_FINDING = frozenset({"found", "finds", "rated", "rates", "judged", "judges", "graded"})
_ENDS = frozenset({";", "but", "while", "whereas", ".", "–", "and", "although", "though"})


def of_itself(sentence: Sentence, at: int) -> bool:
    """Whether "itself" is the object of judging: "rates itself as good"."""
    marks = sentence.marks
    if _thinks_of_itself(sentence, at):
        return True
    near = range(max(1, at - 3), at)
    return any(marks[i].word in _SELF and marks[i - 1].has(Role.RATE) for i in near)


def of_person(sentence: Sentence, at: int) -> bool:
    """Whether somebody thinks so: "the commissioner came; he considered leadership inadequate"."""
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        mark = marks[index]
        if mark.word in _THINKING or mark.word in _FINDING:
            subject = index - 1 - marks[index - 1].has(Role.ADVERB, Role.PLUPERFECT)
            return subject >= 0 and marks[subject].word in ("he", "she", "i")
        if mark.has(Role.GRADE, Role.COPULA) or mark.word in _ENDS:
            return False
    return False


def judges_person(sentence: Sentence, at: int) -> bool:
    """Whether somebody is judged, and no service: "They rated her, she said, as good"."""
    if not sentence.has(Role.RATE):
        return False
    marks = sentence.marks
    return any(
        marks[i].word in _PERSONS
        and marks[i - 1].has(Role.RATE)
        and (marks[i + 1].word == "," or marks[i + 1].has(Role.AS, Role.GRADE))
        for i in range(max(1, at - 8), at)
    )


def _thinks_of_itself(sentence: Sentence, at: int) -> bool:
    """Whether the council is who judges: "Kent rates its leadership as good"."""
    opening = sentence.marks[: min(at, 4)]
    return any(
        first.has(Role.COUNCIL, Role.BODY)
        and (verb.has(Role.RATE) or verb.word in _THINKING)
        and own.word.split()[0] in ("its", "their", "it", "they")
        for first, verb, own in zip(opening, opening[1:], opening[2:], strict=False)
    )
