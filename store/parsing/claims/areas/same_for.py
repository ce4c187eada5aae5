"""Areas listed for the grade of the sentence before: "The other two are the same: A and B"."""

from __future__ import annotations

from store.parsing.claims.areas.sets import NUMBERS, Extent, extent, is_counted
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Area

_SAME = (Role.ECHO_BEFORE, Role.ECHO_AFTER, Role.GRADE_AGAIN, Role.GRADES_AGAIN)
_COLONS = frozenset({":", "–"})
_SHARING = frozenset({"share", "shares", "shared", "alike"})
_NAMES = frozenset({"word", "term", "label", "description", "adjective"})
_ADJECTIVE = frozenset({"the same", "the very same"})
_ARE = frozenset({"are", "were"})
_TELLING = _ARE | {"cover", "covered"}
_PAIR = 2
_IS = frozenset({"is", "was"})
_AREAS = frozenset({"areas", "categories", "headings", "judgements", "strands"})
_OPENING = _AREAS | {
    *("the", "these", "those", "they", "of", "in", "its", "report", "inspection", "judged"),
    *("other", "others", "inspected", "that", "ofsted", "inspectors", "examined", "looked", "at"),
}
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
    if not sentence.any(OF_AREA) or sentence.any(_OTHER):
        return ()
    if _COLONS.isdisjoint(sentence.words):
        return ()
    marks = sentence.marks
    colon = next((i for i, mark in enumerate(marks) if mark.word in _COLONS), 0)
    head, tail = marks[:colon], marks[colon + 1 :]
    if not _says_alike(head) or any(mark.any(OF_AREA) for mark in head):
        return ()
    listed = [i for i, mark in enumerate(tail, colon + 1) if mark.any(OF_AREA)]
    if not listed or not all(
        mark.area or mark.any(_JOINING) or not mark.word[0].isalnum() for mark in tail
    ):
        return ()
    return named_areas(sentence, listed)


def listed_later(sentence: Sentence, before: Sentence | None) -> tuple[Area, ...]:
    """The areas that `sentence` lists for those of which the one `before` had told the grade.

    They are as many as it counted there, or here for all areas: "The five areas are A, B, …".
    """
    if before is None or not sentence.has(Role.AREA, Role.GROUP) or Role.GRADE in sentence.roles:
        return ()
    if _TELLING.isdisjoint(sentence.words):
        return ()
    first = next((i for i, m in enumerate(sentence.marks) if m.area), 0)
    while first and sentence.marks[first - 1].has(Role.DETERMINER, Role.POSSESSIVE):
        first -= 1
    opening = [word for m in sentence.marks[:first] for word in m.word.split()]
    if not _TELLING.intersection(opening[-1:]):
        return ()
    if not all(word in _OPENING or word in NUMBERS for word in opening[:-1]):
        return ()
    areas = areas_after(sentence, next(i for i, m in enumerate(sentence.marks) if m.area)).areas
    others = not {"other", "others"}.isdisjoint(opening) and before.any(OF_AREA)
    judged = len(areas) + sum(Role.CONTRIBUTING in mark.roles for mark in sentence.marks)
    if is_counted(before, judged) or (others and is_of_all(before)):
        return areas
    named = _AREAS.intersection(opening) and is_of_all(before) and not _is_numbered(before)
    number = next((NUMBERS[word] for word in opening if word in NUMBERS), len(areas))
    return areas if named and number == len(areas) else ()


def others_of(sentence: Sentence, before: Sentence | None) -> tuple[Area, ...]:
    """The areas of "Leadership was the other" where `before` told the grade of "one of two"."""
    if before is None or Role.AREA_SET not in sentence.roles or not sentence.any(OF_AREA):
        return ()
    if sentence.any(_OTHER) or not any(_is_the_other(mark) for mark in sentence.marks):
        return ()
    verbs = [mark for mark in sentence.marks if mark.word in _ARE | _IS]
    spoken = (m for m in sentence.marks if m.word[0].isalnum() and m not in verbs)
    if len(verbs) != 1 or not all(m.any(_JOINING | OF_AREA) or _is_the_other(m) for m in spoken):
        return ()
    areas = named_areas(sentence, [i for i, m in enumerate(sentence.marks) if m.any(OF_AREA)])
    return areas if len(areas) == _one_of(before) - 1 else ()


def _is_the_other(mark: Mark) -> bool:
    return mark.has(Role.AREA_SET) and mark.word.split()[:2] == ["the", "other"]


def _one_of(sentence: Sentence) -> int:
    """Of how many areas one is told to be: 2 in "one of the (two) areas rated good"; else 0."""
    words = [word for mark in sentence.marks for word in mark.word.split()]
    if "one" not in words or not _AREAS.intersection(words):
        return 0
    behind = words[words.index("one") :]
    return next((NUMBERS[word] for word in behind[1:5] if word in NUMBERS), _PAIR)


def is_of_all(sentence: Sentence) -> bool:
    """Whether it speaks of all areas: "good in each of the areas"."""
    return any(
        mark.has(Role.AREA_SET) and extent(sentence, index) is Extent.ALL
        for index, mark in enumerate(sentence.marks)
    )


def _is_numbered(sentence: Sentence) -> bool:
    """Whether it says how many areas: "in all five areas"."""
    sets = (mark for mark in sentence.marks if mark.has(Role.AREA_SET))
    return any(word in NUMBERS for mark in sets for word in mark.word.split())


def _says_alike(head: tuple[Mark, ...]) -> bool:
    """Whether it is as in "the other judgements are the same" or "that word is used thrice"."""
    words = {word for mark in head for word in mark.word.split()}
    if any(mark.has(*_SAME) and mark.word not in _ADJECTIVE for mark in head):
        return any(mark.has(*_PARTS) for mark in head)
    graded = not _NAMES.isdisjoint(words) or any(mark.has(Role.GRADE_NOUN) for mark in head)
    if not _SHARING.isdisjoint(words):
        return graded or (any(mark.has(Role.AREA_SET) for mark in head) and "it" in words)
    return head[:1] != () and head[0].word in ("that", "this") and not _NAMES.isdisjoint(words)
