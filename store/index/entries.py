"""What the index keeps of one record: which words, facts, speakers and quotations. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from store.councils import Council, council_by_code
from store.dates import PartialDate
from store.index.folding import bare_words, number_of
from store.records import Finding, Inspection, Quotation, Recommendation, Record

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_TITLES = re.compile(r"^(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|dame|lord|prof(?:essor)?) )+")
SHORTEST_QUOTATION = 6
"""Words that a sentence must have for two articles to be said to share it."""


class Fact(NamedTuple):
    """A row of the table of facts, but for its article: what a record tells and one can filter by.

    Years are both included. An enumeration stands there as plain words, which SQLite takes without
    asking what they are.
    """

    ons_code: str
    region: str | None
    area: str | None
    grade: str | None
    framework: str | None
    kind: str | None
    first_year: int | None
    last_year: int | None


def facts(record: Record) -> tuple[Fact, ...]:
    """A fact for each judgement, each inspection without one, and each area with a finding."""
    return tuple(dict.fromkeys((*_judged(record), *_found(record))))


def council_names(record: Record) -> str:
    """The names of the councils that a record is about, official ones and ONS codes included."""
    codes = dict.fromkeys(told.ons_code for told in record.inspections)
    councils = [council for council in map(council_by_code, codes) if council]
    return " ".join(name for council in councils for name in _names(council))


def speakers(record: Record) -> tuple[str, ...]:
    """The names of those who are quoted, as they are compared, without their titles."""
    named = (quotation.speaker for quotation in record.quotations)
    folded = (_TITLES.sub("", bare_words(name)) for name in named if name)
    return tuple(dict.fromkeys(name for name in folded if name))


def speaker_words(record: Record) -> str:
    """Everything that says who is quoted: names, roles, organisations."""
    said = ((q.speaker, q.role, q.organisation) for q in record.quotations)
    return " ".join(dict.fromkeys(part for parts in said for part in parts if part))


def fingerprints(quotations: Iterable[Quotation]) -> tuple[int, ...]:
    """A number for each quoted sentence, the same wherever the same words are quoted."""
    return tuple(dict.fromkeys(_fingerprints(quotations)))


def _names(council: Council) -> tuple[str, str, str]:
    return council.name, council.official_name, council.ons_code


def _fingerprints(quotations: Iterable[Quotation]) -> Iterator[int]:
    for quotation in quotations:
        for sentence in _SENTENCE_END.split(quotation.text):
            words = bare_words(sentence)
            if words.count(" ") + 1 >= SHORTEST_QUOTATION:
                yield number_of(words)


def _judged(record: Record) -> Iterator[Fact]:
    for told in record.inspections:
        region, kind = _region(told.ons_code), str(told.kind)
        framework = str(told.framework) if told.framework else None
        graded: list[tuple[str | None, str | None]] = [
            (str(judgement.area), str(judgement.grade)) for judgement in told.judgements
        ]
        for area, grade in graded or [(None, None)]:
            yield Fact(told.ons_code, region, area, grade, framework, kind, *_years(told))


def _found(record: Record) -> Iterator[Fact]:
    codes = {told.council: told.ons_code for told in record.inspections}
    year = record.published.year if record.published else None
    told: tuple[Finding | Recommendation, ...] = (*record.findings, *record.recommendations)
    for council, area in dict.fromkeys((each.council, each.area) for each in told):
        code = codes.get(council)
        if code is not None and area is not None:
            yield Fact(code, _region(code), str(area), None, None, None, year, year)


def _region(ons_code: str) -> str | None:
    council = council_by_code(ons_code)
    return council.region if council else None


def _years(told: Inspection) -> tuple[int | None, int | None]:
    dates: list[PartialDate] = [d for d in (told.start, told.end, told.published) if d]
    years = [date.year for date in dates]
    return (min(years), max(years)) if years else (None, None)
