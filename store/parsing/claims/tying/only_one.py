"""A grade that no known words tie, where its sentence names but one thing that can be graded."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_ANOTHER_MATTER = (
    *(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.NOBODY),
    Role.PARTLY,
)
_SPOKEN_OF = frozenset({Area.OVERALL, Area.LEADERS})
"""Leaders do something in most sentences, and the whole is what parts are compared with."""
_WORK = ("work", "support", "services", "care", "help", "practice", "performance", "provision")
_JUDGING = (Role.RATE, Role.FIND, Role.GIVE)


def only_one(sentence: Sentence, at: int, taken: frozenset[int]) -> Tie | None:
    """The tie to the one area, or the areas in one list, that the sentence has beside its grade.

    None where it has two grades, speaks of something else too, or names areas in two places; where
    the grade is said of a subject or describes a noun, both of which other rules have looked at;
    and where those who are named judge themselves.
    """
    marks = sentence.marks
    if sentence.has(*_ANOTHER_MATTER) or sum(mark.grade is not None for mark in marks) > 1:
        return None
    areas = [index for index, mark in enumerate(marks) if mark.area]
    if not areas or not taken.isdisjoint(areas) or _describes(sentence, at):
        return None
    named = areas_after(sentence, areas[0], graded=at)
    if named.last <= areas[-1] or not _SPOKEN_OF.isdisjoint(named.areas):
        return None
    if any(mark.has(*_JUDGING) for mark in marks[named.last : named.last + 1]):
        return None
    return Tie("the only thing named that can be graded", None, named, named.areas)


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether the grade is said of a subject, or of the noun behind it."""
    if any(mark.has(Role.COPULA) for mark in sentence.marks[max(0, at - 1) : at]):
        return True
    following = sentence.marks[next_after(sentence, at) :][:1]
    return any(
        (mark.plain and mark.word[0].isalpha()) or mark.word.startswith(_WORK) for mark in following
    )
