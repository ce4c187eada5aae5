"""Areas that what is graded is put beside: "It, like leadership, was good", "good, like care"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from store.parsing.claims.areas.echoed import STRONG, WEAK, Echo, object_of
from store.parsing.claims.areas.topics import Topic
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.likenesses import LIKE, POINTING, head_of_likeness
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Area

_OF_GRADE = (
    *(Role.GRADE_NOUN, Role.ADVERB, Role.INSPECTION, Role.DATE, Role.AGAIN, Role.PREPOSITION),
    *(Role.AREA, Role.GROUP, Role.DETERMINER, Role.POSSESSIVE),
)
_ENDS = frozenset({".", ";", ")", ","})
_STOPS = frozenset({",", "–", "("})
_JOINING = frozenset({"by", "and", ","})
_JUST = frozenset({"just", "much"})
_EVEN_WITH = (
    *(["like"], ["level", "with"], ["on", "a", "par", "with"], ["joined", "by"]),
    *(["in", "line", "with"], ["in", "common", "with"]),
)
_EVEN = frozenset({"like", "level", "par", "line", "joined", "same"})
_NO_BETTER = {"different": None, "better": WEAK, "worse": STRONG}
_FARING = frozenset({"fare", "do", "score", "perform"})


def likened(sentence: Sentence, at: int) -> Iterator[Echo]:
    """What has the grade at mark `at` too, since its subject is said to be like that."""
    if behind := _behind(sentence, at):
        yield behind
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


def _of_topic(pronoun: str, topic: Topic) -> tuple[Area, ...] | None:
    areas = topic.subject or topic.named
    if pronoun in ("it", "this", "that") and len(areas) > 1:
        return ()
    return areas or None


def _behind(sentence: Sentence, at: int) -> Echo | None:
    """What stands behind the grade, with no more told of it: "rated good, like adoption."."""
    if _EVEN.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    stops = [i for i in range(at + 1, len(marks)) if marks[i].word in _STOPS]
    heads = ((stop, _head_behind(marks, stop + 1)) for stop in stops)
    stop, head = next(((i, head) for i, head in heads if head is not None), (0, None))
    if head is None:
        return None
    between = marks[at + 1 : stop]
    if not all(m.word in QUOTES or m.word in _JOINING or m.has(*_OF_GRADE) for m in between):
        return None
    told = _areas_behind(sentence, head)
    if told is None:
        return None
    behind = marks[max(told.taken) + 1 :]
    again = behind[1:2] and behind[1].has(Role.CONJUNCTION, Role.OPENER)
    if again or [mark.word for mark in behind[:1]] == [";"]:
        return told
    graded = any(mark.grade for mark in behind)
    return told if not graded and all(mark.word in _ENDS for mark in behind[:1]) else None


def _head_behind(marks: tuple[Mark, ...], first: int) -> int | None:
    """The last mark of "like", "the same (grade) as", "level with" or the like at mark `first`."""
    first += first < len(marks) and marks[first].word in _JUST
    said = [mark.word for mark in marks[first : first + 4]]
    again = bool(said) and marks[first].has(Role.GRADE_AGAIN) and said[0].startswith("the ")
    if again and said[1:2] == ["as"]:
        return first + 1
    last = next((len(words) for words in _EVEN_WITH if said[: len(words)] == words), 0)
    return first + last - 1 if last else None


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


def nor_otherwise(sentence: Sentence, first: int) -> Echo | None:
    """What "nor was adoption any different" tells to be alike, where "adoption" is at `first`."""
    found = object_of(sentence, first)
    if found is None or not found.areas:
        return None
    behind = [m.word for m in sentence.marks[max(found.taken) + 1 :][:3]]
    behind = behind[behind[:1] != [] and behind[0] in _FARING :]
    if behind[:1] != ["any"] or behind[1:2] == [] or behind[1] not in _NO_BETTER:
        return None
    return replace(found, only=_NO_BETTER[behind[1]])
