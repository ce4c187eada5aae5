"""Which handbook an inspection followed, and what its areas are called there."""

from __future__ import annotations

from collections.abc import Collection

from store.dates import PartialDate
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked
from store.records import Area, Framework, Grade

SIF_FROM = PartialDate("2013-11")
_ILACS_FROM = "2018"
_SIF_REPORTED_UNTIL = "2018-04"
_SEPARATE_FROM = "2023-02"


def framework_of(
    date: PartialDate | None, areas: Collection[Area], said: Framework | None
) -> Framework | None:
    """The framework of an inspection of that date; what the text said of it decides first.

    Without a date the areas tell: adoption was judged under the single inspection framework alone.
    """
    if said:
        return said
    if date is not None:
        if date[:4] >= _ILACS_FROM:
            return Framework.ILACS
        if date[:7] >= SIF_FROM:
            return Framework.SIF
        return Framework.SLAC if date.year >= 2009 and date != "2013" else None
    return Framework.SIF if Area.ADOPTION in areas else None


def is_not_of(said: Framework | None, date: PartialDate | None) -> bool:
    """Whether an inspection of that date cannot have followed the framework that is named.

    So it is where a text names the one of an earlier inspection.
    """
    if date is None:
        return False
    if said is Framework.SIF:
        return date >= _SIF_REPORTED_UNTIL
    return said is Framework.ILACS and date.year < int(_ILACS_FROM)


def is_of_separate_time(floor: PartialDate | None) -> bool:
    """Whether all that came after `floor` judged care leavers apart."""
    return floor is not None and floor >= _SEPARATE_FROM


def has_separate_care_leavers(framework: Framework | None, date: PartialDate | None) -> bool | None:
    """Whether care leavers had a judgement of their own; None where that cannot be told."""
    if framework is Framework.SIF:
        return True
    if framework is Framework.ILACS and date is not None:
        return date >= _SEPARATE_FROM or date == "2023"
    return None


def is_on_new_scale(marked: Marked) -> bool:
    """Whether it grades something as requiring improvement: before that it was adequate."""
    return any(
        mark.grade is Grade.REQUIRES_IMPROVEMENT and "improve" in mark.word
        for sentence in marked.sentences
        if sentence.has(Role.GRADE)
        for mark in sentence.marks
    )
