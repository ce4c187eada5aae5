"""Areas that the next sentence names: "good in three of the four. They are A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from store.parsing.claims.areas.same_for import is_of_all
from store.parsing.claims.areas.sets import NUMBERS
from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_THEY = frozenset({"they", "these", "those"})
_ARE = frozenset({"are", "were"})
_OF_WHAT = (Role.RATE, Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.PARTLY)
_LISTED = (
    *(Role.AREA, Role.GROUP, Role.DETERMINER, Role.POSSESSIVE, Role.CONJUNCTION),
    *(Role.PREPOSITION, Role.ADVERB),
)
_PAIR = 2
_MARKS = frozenset({",", ":", ".", "(", ")", "'s"})


class Unnamed(Struct, frozen=True, gc=False):
    """A grade of so many areas that its sentence does not name, and what was set aside for it."""

    claim: Claim
    number: int
    aside: Aside


def number_of_areas(sentence: Sentence) -> int:
    """How many areas a sentence counts without a name: 3 in "in three of the four"; else 0."""
    for index, mark in enumerate(sentence.marks):
        if mark.has(Role.AREA_SET, Role.SCALE):
            number = _number(mark)
            while number < _PAIR and index and _leads_to_set(sentence.marks[index - 1]):
                index -= 1
                number = _number(sentence.marks[index])
            if number >= _PAIR:
                return number
    return 0


def _number(mark: Mark) -> int:
    return next((NUMBERS[word] for word in mark.word.split() if word in NUMBERS), 0)


def _leads_to_set(mark: Mark) -> bool:
    """Whether it stands between a number and what is counted: "three of their headings"."""
    return mark.word in ("of", "'s", *NUMBERS) or mark.has(*_OF_WHAT)


def named_later(sentence: Sentence, unnamed: Unnamed) -> list[Claim]:
    """The claims that a sentence makes by naming as many areas as were counted before it."""
    marks = sentence.marks
    if len(marks) < 2 or marks[0].word not in _THEY or marks[1].word not in _ARE:
        return []
    if sentence.has(Role.GRADE, Role.GRADE_AGAIN) or not _is_list(marks[2:]):
        return []
    areas = named_areas(sentence, [i for i, m in enumerate(marks) if m.area])
    if len(areas) != unnamed.number:
        return []
    spans = ((sentence.start, sentence.end), *unnamed.claim.spans)
    return [replace(unnamed.claim, areas=areas, rule="named after they were counted", spans=spans)]


def named_behind(sentence: Sentence, at: int, unnamed: Unnamed) -> list[Claim]:
    """The same for areas that the sentence itself goes on to name: "were good; they are A, B"."""
    marks = sentence.marks
    joint = next((i for i in range(at + 1, len(marks)) if marks[i].word in (";", "–")), None)
    return [] if joint is None else named_later(sentence.from_mark(joint + 1), unnamed)


def named_among(sentence: Sentence, at: int) -> tuple[Area, ...]:
    """Those of areas without names that are named behind: "good in most, among them A and B"."""
    ahead = next_after(sentence, at)
    marks = sentence.marks[ahead : ahead + 3]
    if [mark.word for mark in marks] != [",", "among", "them"]:
        return ()
    listed = sentence.from_mark(ahead + 3)
    if listed.has(Role.GRADE, Role.GRADE_AGAIN) or not _is_list(listed.marks):
        return ()
    return named_areas(listed, [i for i, m in enumerate(listed.marks) if m.area])


def led_later(
    sentence: Sentence, unnamed: Unnamed | None, told: Sequence[Claim], said: Sentence | None
) -> Claim | None:
    """The claim over the list that follows "These are:", where a grade of all areas was told.

    `told` are the claims of the sentence before, which `said` is.
    """
    marks = sentence.marks
    if not marks or marks[-1].word != ":" or not all(map(_leads_to_list, marks)):
        return None
    if unnamed:
        return unnamed.claim
    alike = len({claim.grade for claim in told}) == 1
    return told[-1] if alike and said and is_of_all(said) else None


def _leads_to_list(mark: Mark) -> bool:
    known = mark.has(Role.DETERMINER, Role.AREA_SET, Role.GRADE_NOUN)
    return known or mark.word in (*_THEY, *_ARE, *NUMBERS, ":")


def _is_list(marks: Sequence[Mark]) -> bool:
    return all(mark.has(*_LISTED) or mark.word in _MARKS for mark in marks)
