"""The marks next to a grade, past the quotation marks around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Area

OWNERS = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY})
"""What stands before a noun and says whose it is: "the", "its", "Kent's"."""
_JOINTS = frozenset({"and", "but"})
_HAS_BEEN = frozenset({"was", "were"})
_HAVE = frozenset({"has", "have"})
_NOUNS = (
    *(Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN),
    *(Role.AREA, Role.GROUP),
)
_ANEW = 6
AT_WHICH = frozenset({"in", "at", "during"})
"""What makes a time or an occasion of "which": "the report of 2017, in which adoption was"."""
AMONG = frozenset({"among", "amongst", "amid"})


def tells_whose(mark: Mark) -> bool:
    """Whether it says whose or how many they are: "the county's", "its 600"."""
    return mark.word == "'s" or mark.word.isdecimal() or mark.any(OWNERS)


def next_after(sentence: Sentence, at: int) -> int:
    """The index of the first mark after `at` that is no quotation mark."""
    marks = sentence.marks
    at, end = at + 1, len(marks)
    while at < end and marks[at].word in QUOTES:
        at += 1
    return at


def marks_after(sentence: Sentence, at: int, count: int) -> Sequence[Mark]:
    """The first `count` marks after `at`, from the first that is no quotation mark."""
    following = sentence.marks[at + 1 : at + 1 + count]
    if not following or following[0].word not in QUOTES:
        return following
    first = next_after(sentence, at)
    return sentence.marks[first : first + count]


def is_impact(sentence: Sentence, at: int, index: int) -> bool:
    """Whether it is as in "leaders have made a good impact": that is what is judged of leaders."""
    if "impact" not in sentence.words:
        return False
    if index >= len(sentence.marks) or sentence.marks[index].word.split()[0] != "impact":
        return False
    return any(mark.area is Area.LEADERS for mark in sentence.marks[:at])


def is_arrival(sentence: Sentence, at: int) -> bool:
    """Whether a change ends at the grade: "its fall to inadequate", "from good to outstanding"."""
    if "to" not in sentence.words:
        return False
    before = nearest_before(sentence, at, 4)
    moved = any(mark.has(Role.UP, Role.DOWN) or mark.word == "from" for mark in before[1:])
    return moved and before[0].word == "to"


def leftwards(sentence: Sentence, at: int) -> Iterator[Mark]:
    """The marks before `at`, the nearest first, without quotation marks."""
    for mark in reversed(sentence.marks[:at]):
        if mark.word not in QUOTES:
            yield mark


def mark_before(sentence: Sentence, at: int) -> Mark | None:
    """The last mark before `at` that is no quotation mark."""
    marks = sentence.marks
    while at > 0:
        at -= 1
        if marks[at].word not in QUOTES:
            return marks[at]
    return None


def nearest_before(sentence: Sentence, at: int, count: int) -> list[Mark]:
    """The last `count` marks before `at`, the nearest first, without quotation marks."""
    marks = sentence.marks
    if sentence.words.isdisjoint(QUOTES):
        first = at - count if at > count else 0
        return [*reversed(marks[first:at])]
    found: list[Mark] = []
    while at > 0 and count > 0:
        at -= 1
        if marks[at].word not in QUOTES:
            found.append(marks[at])
            count -= 1
    return found


def leading_to(sentence: Sentence, at: int, count: int) -> list[Mark]:
    """The last `count` marks of the grade's own clause before `at`, the nearest first.

    Clauses put in between are left out, and so is what stands before a second finite verb that is
    joined to it: "Kent wanted to change and was rated good".
    """
    marks = sentence.marks
    aside = sentence.outside(at)
    found: list[Mark] = []
    while at > 0 and len(found) < count:
        at -= 1
        if marks[at].word in _JOINTS and _tells_anew(marks[at + 1 : at + _ANEW]):
            break
        if at not in aside and marks[at].word not in QUOTES:
            found.append(marks[at])
    return found


def _tells_anew(following: Sequence[Mark]) -> bool:
    """Whether a verb of what has been comes next, after a noun or none: "and (Kent) was rated"."""
    for mark, verb in pairwise(following):
        if mark.word in _HAS_BEEN or (mark.word in _HAVE and verb.has(Role.COPULA, Role.ADVERB)):
            return True
        if not (mark.word == "'s" or mark.has(*_NOUNS)):
            return False
    return False


def is_pronoun_of_grade(sentence: Sentence, at: int, index: int) -> bool:
    """Whether the mark `index` after the grade is "one" as in "an outstanding one"."""
    before = mark_before(sentence, at)
    determined = before is not None and Role.DETERMINER in before.roles
    return determined and sentence.marks[index].word in ("one", "ones")


def is_with_area(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "judged good overall, with outstanding leadership": a second grade."""
    if "with" not in sentence.words:
        return False
    marks = sentence.marks
    with_it = next((i for i in (at - 1, at - 2) if i > 0 and marks[i].word == "with"), None)
    if with_it is None:
        return False
    area = next_after(sentence, at)
    if area >= len(marks) or not (marks[area].has(Role.AREA) or marks[area].word == "leaders"):
        return False
    before = [m for m in marks[:with_it] if m.word not in (",", "overall", "and", "but")][-1:]
    after = marks[area + 1 : area + 3]
    dated = len(after) == 2 and after[0].word == "in" and after[1].date is not None
    ended = dated or all(m.word in (",", ".", ";", "and", "but") for m in after[:1])
    return ended and any(m.has(Role.GRADE) or m.word == "'" for m in before)


def is_used_by_inspectors(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "inspectors used the word inadequate": they judged it to be so."""
    if "used" not in sentence.words:
        return False
    said = nearest_before(sentence, at, 6)
    if [mark.word for mark in said[:3]] != ["word", "the", "used"]:
        return False
    related = len(said) > 5 and said[3].word == "who" and said[4].word == ","
    return any(mark.has(Role.INSPECTION) for mark in said[3 + 2 * related :][:1])
