"""Which handbook an inspection followed, and what its areas are called there."""

from __future__ import annotations

from collections.abc import Collection

from store.dates import PartialDate
from store.records import Area, Framework

_SIF_FROM, _ILACS_FROM = "2013-11", "2018"
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
        if date[:7] >= _SIF_FROM:
            return Framework.SIF
        return Framework.SLAC if date.year >= 2009 and date != "2013" else None
    return Framework.SIF if Area.ADOPTION in areas else None


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
