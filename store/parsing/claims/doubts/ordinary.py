"""Grades' names in ordinary use: "good staff", "a good while", "inadequate in too many cases"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.attributes import describes_whole
from store.parsing.claims.phrases.coming import is_coming
from store.parsing.claims.phrases.former import is_former
from store.parsing.claims.phrases.nearby import (
    AMONG,
    is_arrival,
    is_impact,
    is_pronoun_of_grade,
    is_with_area,
    mark_before,
    marks_after,
    nearest_before,
    next_after,
)
from store.parsing.claims.phrases.ranks_joined import joins_ranks
from store.parsing.claims.phrases.rating_nouns import compound_area
from store.parsing.claims.phrases.reached import served_by
from store.parsing.claims.phrases.rows import is_in_row
from store.parsing.claims.phrases.served import is_served
from store.parsing.claims.phrases.shifting import shifted_object
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.records import Grade

_FELLOWS = frozenset({"neighbour", "neighbours", "partner", "partners"})
_HELP = frozenset({"support for", "services for", "provision for", "care for", "help for"})
_DESCRIBED = _FELLOWS | _HELP
_NOUNS = frozenset(
    {
        *(Role.AREA, Role.GROUP, Role.SERVICE, Role.BODY, Role.FOREIGN, Role.GENERIC),
        *(Role.OTHER_JUDGE, Role.NEUTRAL),
    }
)
_MEASURED = frozenset({"while", "way", "many", "few", "part", "half", "third", "day", "night"})
_LOOKS = frozenset({"think", "find", "say"})
_CONTRARY = frozenset({"bad", "evil", "ill", "poor", "ugly", "indifferent", "the", "worse", "less"})
_LISTING = frozenset({":", ",", "–", "("})
_DIRECTIONS = frozenset({"north", "south", "east", "west", "centre", "middle"}) | {
    *("north-east", "north-west", "south-east", "south-west", "northern", "southern", "eastern"),
}
_SOME = frozenset({"some", "few", "a few", "several", "many", "most", "half", "one", "pockets"})
_TIMES = frozenset({"years", "year", "months", "month", "weeks", "week", "decades", "days"})
_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})


def ordinary(sentence: Sentence, at: int) -> str | None:
    """Why the grade at mark `at` is a mere adjective, as in "good staff"; None if it is not."""
    mark = sentence.marks[at]
    if mark.grade is Grade.REQUIRES_IMPROVEMENT or len(mark.word.split()) > 1:
        return None
    quoted = sentence.quoted(mark)
    before = mark_before(sentence, at)
    if not quoted and before and Role.DEGREE in before.roles:
        return "an adjective with a degree is no grade"
    index = next_after(sentence, at)
    if index >= len(sentence.marks):
        return None
    after = sentence.marks[index]
    reported = mark.grade is Grade.GOOD and after.word == "report"
    if not quoted and (reported or _is_idiom(sentence, index, before)):
        return "it is an ordinary word of praise"
    if not _can_be_described(after):
        return None
    if is_pronoun_of_grade(sentence, at, index) or is_impact(sentence, at, index):
        return None
    if is_coming(sentence, at):
        return None
    a_sort = before is not None and before.word in ("as a", "as an") and after.plain
    governed = before is not None and (before.has(Role.RATE, Role.AS) or is_arrival(sentence, at))
    governed = (
        (governed and not a_sort)
        or _is_named(sentence, at)
        or shifted_object(sentence, at) is not None
    )
    if describes_whole(sentence, at) or is_served(sentence, at, index):
        return None
    if is_former(sentence, at) or served_by(sentence, at) is not None:
        return None
    if joins_ranks(sentence, at) is not None or compound_area(sentence, at) is not None:
        return None
    if is_with_area(sentence, at):
        return None
    if (
        after.word == "to"
        and not governed
        and any(m.plain for m in sentence.marks[index + 1 :][:1])
    ):
        return "it is an adjective of what can be done"
    counted = after.word in _NUMBERS or after.word.isdecimal()
    helping = after.word in _FELLOWS or (Role.DETERMINER in after.roles and after.word in _HELP)
    if helping and not (governed or quoted):
        return f"it is an adjective of “{after.word}”"
    if after.word in AMONG or after.word == "according":
        return None
    if after.plain and not counted and not after.word.endswith("ly") and not governed:
        return f"it is an adjective of “{after.word}”"
    names = after.any(OF_AREA) and after.word != "overall"
    names = names and Role.GRADE_NOUN not in after.roles
    if names and not (governed or is_in_row(sentence, at)):
        return f"it is an adjective of “{after.word}”"
    if (
        after.has(Role.SERVICE, Role.BODY, Role.FOREIGN, Role.GENERIC, Role.OTHER_JUDGE)
        and not quoted
        and not governed
    ):
        return f"it is an adjective of “{after.word}”"
    if Role.NEUTRAL in after.roles and not (quoted or Role.ADVERB in after.roles):
        return f"it is an adjective of “{after.word}”"
    return None


def _can_be_described(after: Mark) -> bool:
    """Whether it is a noun, or "to", that an adjective can stand before."""
    return after.plain or after.any(_NOUNS) or after.word == "to" or after.word in _DESCRIBED


def _is_idiom(sentence: Sentence, index: int, before: Mark | None) -> bool:
    """Whether it is as in "a good while", "a good many" and "there is good and bad"."""
    after = sentence.marks[index : index + 3]
    if before is None:
        return False
    if before.word in ("a", "an"):
        return after[0].word in _MEASURED or (
            Role.FIND in after[0].roles and after[0].word in _LOOKS
        )
    some = before.word in ("the", "both") or Role.COPULA in before.roles
    some = some and any(
        mark.word in ("the", "both", "there")
        for mark in (before, *nearest_before(sentence, index - 1, 2))
    )
    if not some or len(after) < 2 or after[0].word not in ("and", "or"):
        return False
    return after[1].word in _CONTRARY or after[1].has(Role.DEGREE, Role.NEGATION)


def _is_named(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "its rating of good comes after …"."""
    before = nearest_before(sentence, at, 2)
    return len(before) == 2 and before[0].word == "of" and before[1].has(Role.GRADE_NOUN)


def at_times(sentence: Sentence, at: int) -> str | None:
    """Whether only some of what was seen is so: "inadequate in too many cases"."""
    following = marks_after(sentence, at, 5)
    named = len(following) > 2 and following[1].word in _LISTING
    named = named and any(mark.any(OF_AREA) for mark in following[2:])
    if following[:1] and Role.AT_TIMES in following[0].roles and not named:
        return "it is so at times only"
    before = mark_before(sentence, at)
    if before is not None and Role.AT_TIMES in before.roles and before.word.startswith("in "):
        return "it is so in some respects only"
    told = before is not None and Role.COPULA in before.roles
    return "it is so in places only" if told and _is_in_places(following) else None


def _is_in_places(following: Sequence[Mark]) -> bool:
    """Whether it is as in "good in the north" and "good in two of its five districts"."""
    if len(following) < 2 or following[0].word not in ("in", "across", "within"):
        return False
    said = following[1:]
    if said[0].word == "the":
        return len(said) > 1 and said[1].word in _DIRECTIONS
    some = said[0].word in _SOME or said[0].has(Role.PARTLY)
    noun = next(
        (
            m
            for m in said
            if not (
                m.word in _SOME
                or m.has(Role.PARTLY, Role.DETERMINER, Role.POSSESSIVE)
                or m.word in _NUMBERS
            )
        ),
        None,
    )
    return some and noun is not None and noun.plain and noun.word not in _TIMES
