"""Grades of which a pronoun is all the subject: "They require improvement.", "It is good."."""

from __future__ import annotations

from store.parsing.claims.areas.raised import is_pointed_out
from store.parsing.claims.areas.topics import topic_of
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Grade

_BESIDE = frozenset({Role.ADVERB, Role.AGAIN, Role.ECHO_BEFORE})
_LONGEST = 5
_SHORT = 16
_NOT_WHOLE = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.AREA, Role.GROUP, Role.AREA_SET)
_TAKING_UP = frozenset({"that", "they", "it", "this", "these", "both"})


_COMPARED = frozenset({"better", "worse", "higher", "lower", "exception", "best", "worst"}) | {
    *("strongest", "weakest", "stronger", "weaker", "notch", "ahead", "behind"),
}


def taken_up(sentence: Sentence, before: Sentence | None) -> Tie | None:
    """The tie in "They require improvement.", where the sentence before it was on areas alone."""
    if before is None or len(sentence.marks) > _SHORT:
        return None
    if _TAKING_UP.isdisjoint(sentence.words):
        return None
    said = [m for m in sentence.marks if m.word[0].isalnum() and not m.any(_BESIDE)]
    verbs = said[1:-1]
    if not 1 < len(said) < _LONGEST or not said[-1].grade:
        return None
    if said[0].word not in _TAKING_UP or (said[0].word == "that" and before.has(Role.DATE)):
        return None
    if not verbs and said[-1].word.split()[0] not in ("require", "requires", "required"):
        return None
    topic = topic_of(before)
    if not all(is_linking(m) or (topic.inspected and m.has(Role.FIND)) for m in verbs):
        return None
    several = said[0].word in ("it", "this", "that") and len(topic.subject) > 1
    if not topic.subject or topic.shared or several:
        return None
    if before.has(Role.GRADE, Role.FOREIGN, Role.OTHER_TOPIC):
        return None
    judged = any(m.has(Role.RATE) for m in verbs)
    if said[0].word == "that" and not (topic.inspected or judged or _is_pointed_out(before)):
        # "that" may be what happened, and no area
        return None
    compared = any(not _COMPARED.isdisjoint(m.word.split()) for m in before.marks)
    harsh = said[-1].grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    if not (compared or harsh or judged or topic.inspected or _is_pointed_out(before)):
        return None
    return Tie("what the sentence before it spoke of", areas=topic.subject)


def _is_pointed_out(before: Sentence) -> bool:
    """Whether all it says is which area something is: "The exception is adoption."."""
    area = next((i for i, mark in enumerate(before.marks) if mark.any(OF_AREA)), 0)
    return area > 0 and is_pointed_out(before, area)


def comes_after(sentence: Sentence, before: Sentence | None) -> Tie | None:
    """The tie in "It requires improvement.", where the grade before it was of the whole too."""
    if before is None or not before.has(Role.GRADE) or before.has(*_NOT_WHOLE):
        return None
    if len(sentence.marks) > _LONGEST:
        return None
    said = [m for m in sentence.marks if m.word[0].isalnum() and not m.any(_BESIDE)]
    verb = said[1].word.split()[0] if len(said) == 2 and said[1].grade else ""
    if said[:1] and said[0].word in ("it", "they", "we") and verb in ("require", "requires"):
        return Tie("what comes after the grade before it", whole=True)
    return None


def is_linking(mark: Mark) -> bool:
    """Whether it can join a pronoun to its grade: "is", "was rated", "remains"."""
    return mark.has(Role.COPULA, Role.RATE, Role.CURRENT, Role.AS)
