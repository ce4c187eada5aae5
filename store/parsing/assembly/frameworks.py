"""Which handbook an inspection followed, and what its areas are called there."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from msgspec import Struct

from store.dates import PartialDate
from store.records import Area, Framework

SIF_FROM = PartialDate("2013-11")
_ILACS_FROM = "2018"
_SIF_REPORTED_UNTIL = "2018-04"
_NAMES = {
    Framework.ILACS: re.compile(r"\bilacs\b|\binspections? of local authority children's services"),
    Framework.SIF: re.compile(r"\bsingle inspection framework\b|\bsif\b"),
}
_NAMING = ("ilacs", "of local authority children", "inspection framework", "sif")
"""Without one of these a text names neither framework."""
_JUDGEMENTS = {
    Framework.ILACS: re.compile(r"\bimpact of (?:\w+ )?(?:senior )?(?:leaders|leadership)\b"),
    Framework.SIF: re.compile(r"\bmanagement and governance\b|\bachieving permanence\b"),
}
_JUDGING = ("impact of", "governance", "permanence")
"""Without one of these it has no judgement's name that is of one framework alone."""


class Named(Struct, frozen=True, gc=False):
    """The framework that a text names, and the one whose judgements it calls by their names."""

    framework: Framework | None = None
    by_judgements: Framework | None = None


def framework_of(
    date: PartialDate | None, areas: Collection[Area], said: Named
) -> Framework | None:
    """The framework of an inspection of that date; what the text said of it decides first.

    Without a date the judgements tell: that on adoption was made under the single inspection
    framework alone, and some have names that are of one framework.
    """
    if said.framework:
        return said.framework
    if date is not None:
        if date[:4] >= _ILACS_FROM:
            return Framework.ILACS
        if date[:7] >= SIF_FROM:
            return Framework.SIF
        return Framework.SLAC if date.year >= 2009 and date != "2013" else None
    return Framework.SIF if Area.ADOPTION in areas else said.by_judgements


def named_in(text: str) -> Named:
    """The frameworks that a text tells: None each where it names neither, or both."""
    words = text.lower()
    named = any(naming in words for naming in _NAMING)
    judging = any(judging in words for judging in _JUDGING)
    words = words.replace("’", "'")
    return Named(
        _only(_NAMES, words) if named else None, _only(_JUDGEMENTS, words) if judging else None
    )


def _only(wordings: Mapping[Framework, re.Pattern[str]], words: str) -> Framework | None:
    said = [one for one, worded in wordings.items() if worded.search(words)]
    return said[0] if len(said) == 1 else None


def is_not_of(said: Framework | None, date: PartialDate | None) -> bool:
    """Whether an inspection of that date cannot have followed the framework that is named.

    So it is where a text names the one of an earlier inspection.
    """
    if date is None:
        return False
    if said is Framework.SIF:
        return date >= _SIF_REPORTED_UNTIL
    return said is Framework.ILACS and date.year < int(_ILACS_FROM)
