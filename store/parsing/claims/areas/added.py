"""Areas that a grade is added to without a verb: "and adoption too", "along with adoption"."""

from __future__ import annotations

from store.parsing.claims.areas.echoed import WEAK, Echo, ends_clause, is_graded
from store.parsing.claims.areas.listing import is_counted_in
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Area, Grade

BESIDES = frozenset({"along with", "together with", "as well as", "alongside", "plus"}) | {
    "including"
}
_SAME_NOUN = frozenset({"one", "ones", "that", "also", "equally"})
_FRONTING = frozenset({"also", "equally"})
"""What says before areas that they have it too, if nothing more is told of them."""
_CLOSING = (
    ["too"],
    ["as well"],
    ["as", "well"],
    ["also"],
    ["likewise"],
    ["similarly"],
    ["no", "different"],
)
_FIRST_CLOSING = frozenset(words[0] for words in _CLOSING)
_NO_BETTER = ["no", "better"]
_SHORTEST = 3
"""So many marks are ", as well"."""
_LEADING = (Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE, Role.SERVICE, Role.CONJUNCTION)


def added_whole(sentence: Sentence, first: int) -> Echo | None:
    """What ", and that is their overall judgement too" hands the grade on to."""
    marks = sentence.marks
    while first < len(marks) and marks[first].has(Role.ADVERB, Role.DETERMINER):
        first += 1
    named = first < len(marks) and marks[first].area is Area.OVERALL and " " in marks[first].word
    if not named or is_graded(sentence, first + 1):
        return None
    return Echo((Area.OVERALL,), frozenset({first}), arrival=True)


def added_areas(sentence: Sentence, joint: int) -> Echo | None:
    """What ", and with care leavers too" or ", along with adoption" adds: areas without a verb.

    So does "and also the one on adoption", which ends its clause.
    """
    marks = sentence.marks
    first = joint + 1
    while first < len(marks) and (marks[first].has(*_LEADING) or marks[first].word in _SAME_NOUN):
        first += 1
    if first >= len(marks) or not marks[first].any(OF_AREA):
        return None
    found = areas_after(sentence, first)
    closed = is_closed(sentence, found.last)
    no_better = _says(marks, found.last, _NO_BETTER) and not found.group
    fronted = not _FRONTING.isdisjoint({marks[joint].word.split()[-1], marks[joint + 1].word})
    closed = closed or (fronted and ends_clause(marks, found.last))
    closed = closed or is_counted_in(sentence, found)
    besides = marks[joint].word in BESIDES and not is_graded(sentence, found.last)
    of_grade = marks[joint + 1].word in ("for", "on")
    besides = besides and (of_grade or not marks[first].word.endswith(("leaders", "managers")))
    if not (closed or besides or no_better):
        return None
    only: frozenset[Grade] | None = WEAK if no_better else None
    return Echo(found.areas, frozenset(range(joint, found.last)), only=only)


def fragment(sentence: Sentence) -> Echo | None:
    """What a sentence of areas alone adds to the one before: "Adoption too.", "And leadership."."""
    marks = sentence.marks
    if len(marks) < 2 or marks[-1].word != "." or not sentence.any(OF_AREA):
        return None
    first = next((i for i, mark in enumerate(marks) if mark.any(OF_AREA)), 0)
    opening = marks[:first]
    if not all(mark.has(*_LEADING) or mark.word in _FRONTING for mark in opening):
        return None
    found = areas_after(sentence, first)
    added = any(mark.has(Role.CONJUNCTION) or mark.word in _FRONTING for mark in opening[:1])
    behind = len(marks) - 1 - found.last
    closed = behind <= _SHORTEST and is_closed(sentence, found.last)
    if not (closed or (added and not behind)):
        return None
    return Echo(found.areas, frozenset(range(len(marks))))


def is_closed(sentence: Sentence, last: int) -> bool:
    """Whether "too" or the like stands at mark `last` and ends the clause.

    It does not in "leaders, too, must".
    """
    marks = sentence.marks
    parted = last < len(marks) and marks[last].word == ","
    behind = marks[last + parted].word if last + parted < len(marks) else ""
    if behind not in _FIRST_CLOSING:
        return False
    said = next((words for words in _CLOSING if _says(marks, last + parted, words)), None)
    if said is None:
        return False
    following = [mark.word for mark in marks[last + parted + len(said) :][:1]]
    return not (parted and following == [","])


def _says(marks: tuple[Mark, ...], first: int, words: list[str]) -> bool:
    behind = first + len(words)
    return [mark.word for mark in marks[first:behind]] == words and ends_clause(marks, behind)
