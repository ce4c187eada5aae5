"""Areas that what is graded is put beside: "It, like leadership, was good", "good, like care"."""

from __future__ import annotations

from collections.abc import Iterator

from store.parsing.claims.areas.echoed import Echo
from store.parsing.claims.areas.topics import Topic, topic_of
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.likenesses import LIKE, POINTING, head_of_likeness
from store.parsing.mentions.marks import Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Area

_OF_GRADE = (Role.GRADE_NOUN, Role.ADVERB, Role.INSPECTION, Role.DATE, Role.AGAIN, Role.PREPOSITION)
_ENDS = frozenset({".", ";", ")", ","})


def likened(sentence: Sentence, at: int) -> Iterator[Echo]:
    """What has the grade at mark `at` too, since its subject is said to be like that."""
    if LIKE.isdisjoint(sentence.words):
        return
    marks = sentence.marks
    for first, last in sentence.between:
        head = head_of_likeness(marks, first + (marks[first].word == ","))
        if last > at or head is None or marks[head].word not in LIKE:
            continue
        told = _areas_behind(sentence, head)
        if told and first and marks[first - 1].councils and marks[last - 2].has(Role.GROUP):
            # "Kent, like the care leavers, has been let down"
            continue
        if told and not any(mark.has(Role.GRADE) for mark in marks[last:at]):
            yield Echo(told.areas, frozenset(range(first, last)))
    if behind := _behind(sentence, at):
        yield behind


def meant_beside(sentence: Sentence, at: int, topic: Topic) -> tuple[Area, ...] | None:
    """The areas spoken of before that "it" means where an area stands beside it.

    So in "Like adoption, it was" and "It, like adoption, was", with the grade at mark `at`. ()
    where several were named; None where nothing is put beside it, or none was named before.
    """
    if LIKE.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    for first, last in sentence.between:
        pronoun = first - 1 if first else last
        if last > at or pronoun > 1 + last or marks[pronoun].word not in POINTING:
            continue
        head = head_of_likeness(marks, first + (first > 0))
        if head is not None and _areas_behind(sentence, head):
            return _of_topic(marks[pronoun].word, topic)
    return None


def joined_to(sentence: Sentence, area: int, said: Sentence | None) -> tuple[Area, ...]:
    """The areas spoken of before that the subject is too: "It and adoption were good".

    `said` is the sentence before.
    """
    marks = sentence.marks
    both = 1 if marks[0].word == "both" else 0
    joined = area == both + 2 and marks[both].word in POINTING and marks[both + 1].word == "and"
    return (_of_topic(marks[both].word, topic_of(said)) or ()) if joined and said else ()


def _of_topic(pronoun: str, topic: Topic) -> tuple[Area, ...] | None:
    areas = topic.subject or topic.named
    if pronoun in ("it", "this", "that") and len(areas) > 1:
        return ()
    return areas or None


def _behind(sentence: Sentence, at: int) -> Echo | None:
    """What stands behind the grade, with no more told of it: "rated good, like adoption."."""
    marks = sentence.marks
    like = next((i for i in range(at + 1, len(marks)) if marks[i].word == "like"), None)
    if like is None or not any(mark.word == "," for mark in marks[like - 2 : like]):
        return None
    between = marks[at + 1 : like]
    if not all(m.word in QUOTES or m.word in (",", "by") or m.has(*_OF_GRADE) for m in between):
        return None
    told = _areas_behind(sentence, like)
    if told is None or any(max(told.taken) < i for i in range(like, len(marks)) if marks[i].grade):
        return None
    ends = all(mark.word in _ENDS for mark in marks[max(told.taken) + 1 :][:1])
    return told if ends else None


def _areas_behind(sentence: Sentence, head: int) -> Echo | None:
    """The areas that follow the "like" at mark `head`."""
    marks = sentence.marks
    first = head + 1
    while first < len(marks) and marks[first].has(Role.DETERMINER, Role.POSSESSIVE):
        first += 1
    if first >= len(marks) or not marks[first].has(Role.AREA, Role.GROUP):
        return None
    found = areas_after(sentence, first)
    return Echo(found.areas, frozenset(range(head, found.last)))
