"""All that a report tells of earlier inspections, each of them once."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from store.councils import Council
from store.dates import PartialDate
from store.parsing.report.earlier.listed import listed, listed_of_sif
from store.parsing.report.earlier.told import named
from store.parsing.report.outline import Part, Role
from store.records import Area, Inspection


def previous(text: str, parts: Iterable[Part], council: Council) -> tuple[Inspection, ...]:
    """Earlier inspections and visits, each once, with the grades that plainly are the council's.

    Read from the summary, the sections on leaders and the list of previous inspections. A grade
    that is said of one part of the service only, in prose, is left out.
    """
    told: list[Inspection] = []
    for part in parts:
        if part.role is Role.PREVIOUS:
            told += [*listed(text, part, council), *listed_of_sif(text, part, council)]
        elif part.role in (Role.SUMMARY, Role.FINDINGS) and part.area in (None, Area.LEADERS):
            told += named(text, part, council)
    return _merged(told)


def _merged(told: Iterable[Inspection]) -> tuple[Inspection, ...]:
    """One entry for all that can only be one inspection; the more precise date is kept."""
    found: list[Inspection] = []
    for inspection in sorted(told, key=lambda told: -_date(told).precision):
        same = [index for index, known in enumerate(found) if _is_same(known, inspection)]
        if len(same) == 1:
            found[same[0]] = _merge(found[same[0]], inspection)
        else:
            found.append(inspection)
    return tuple(sorted(found, key=_date, reverse=True))


def _is_same(known: Inspection, other: Inspection) -> bool:
    same_sort = (known.kind, known.framework) == (other.kind, other.framework)
    return same_sort and _date(known).agrees_with(_date(other))


def _merge(known: Inspection, other: Inspection) -> Inspection:
    areas = {judgement.area for judgement in known.judgements}
    more = tuple(j for j in other.judgements if j.area not in areas)
    mentions = (*known.mentions, *(m for m in other.mentions if m not in known.mentions))
    return replace(known, judgements=known.judgements + more, mentions=mentions)


def _date(inspection: Inspection) -> PartialDate:
    date = inspection.end or inspection.published
    assert date is not None
    return date
