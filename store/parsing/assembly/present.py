"""The date of a source as it stands in its words, where nothing else gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.dates import PartialDate
from store.parsing.assembly.coming import years_told
from store.parsing.assembly.named_dates import years_named
from store.parsing.assembly.passed import years_elapsed, years_reached
from store.parsing.assembly.today import day_of_writing, time_reckoned_from
from store.parsing.assembly.weekdays import year_of_weekday
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked
from store.records import InspectionKind

_FOLLOWING = frozenset({"followed", "follow", "later", "then", "afterwards"})
"""What a sentence has that dates the inspection before monitoring visits, and not these."""


def infer_present(marked: Marked) -> tuple[PartialDate, str] | None:
    """The year in which a text without a date was written, and a sentence on how that is known.

    Read are "last year" beside an inspection that the text calls by its year ("the 2021 visit"),
    "over the past five years" beside the year of the last inspection, a day of the week with its
    date, and the date of a report.
    """
    if written := day_of_writing(marked):
        return written, f"The source has no date; {written} is inferred from its “today”."
    if reckoned := time_reckoned_from(marked):
        return reckoned[
            0
        ], f"The source has no date; {reckoned[0]} is inferred from “{reckoned[1]}”."
    called = _called_by_year(marked)
    years = years_named(marked)
    if called and max(called) == max(years, default=0) and _tells_of_last_year(marked):
        year = max(called) + 1
        return PartialDate.of(year), (
            f"The source has no date; {year} is inferred from “last year” and the "
            f"inspection of {year - 1}."
        )
    if out := _published(marked, max(years, default=0)):
        return out, f"The source has no date; {out} is inferred from the date of the report."
    if years and (told := year_of_weekday(marked, max(years))):
        return told[0], f"The source has no date; {told[0]} is inferred from “{told[1]}”."
    monitored = _year_of_last_monitoring(marked)
    if not called and monitored and monitored == max(years):
        return PartialDate.of(monitored), (
            f"The source has no date; {monitored} is inferred from the last monitoring visit that "
            "it tells of before the inspection."
        )
    ago = years_reached(marked)
    if len(ago) == 1 and max(ago) >= max(years, default=0):
        year = ago.pop()
        return PartialDate.of(year), (
            f"The source has no date; {year} is inferred from the years said to have passed."
        )
    elapsed = years_elapsed(marked.text)
    last = _years_of_last_inspection(marked) if len(elapsed) == 1 else set()
    if len(last) == 1 and max(last) == max(years):
        year = max(last) + elapsed.pop()
        return PartialDate.of(year), (
            f"The source has no date; {year} is inferred from the years said to have "
            f"passed since {max(last)}."
        )
    return None


def _tells_of_last_year(marked: Marked) -> bool:
    """Whether "last year" stands in a text."""
    return any(
        point.relative == "last year"
        for sentence in marked.sentences
        for _, date in sentence.dates
        for point in date.points
    )


def _published(marked: Marked, latest: int) -> PartialDate | None:
    """The month of the latest year in which a report is said to have come out."""
    found: set[PartialDate] = set()
    for sentence in marked.sentences:
        if Role.PREVIOUS in sentence.roles or Role.PUBLISHED not in sentence.roles:
            continue
        for index, date in sentence.dates:
            out = any(Role.PUBLISHED in m.roles for m in sentence.marks[max(0, index - 6) : index])
            for point in date.points if out else ():
                if point.month and point.year == latest:
                    found.add(PartialDate.of(point.year, point.month))
    return found.pop() if len(found) == 1 else None


def _called_by_year(marked: Marked) -> set[int]:
    """Years in "the August 2021 visit", "the 2023 inspection"."""
    return {
        point.year
        for sentence in marked.sentences
        for index, date in sentence.dates
        for following in sentence.marks[index + 1 : index + 2]
        if following.has(Role.INSPECTION, Role.VISIT)
        for point in date.points
        if point.year
    }


def _year_of_last_monitoring(marked: Marked) -> int | None:
    """The latest year of a monitoring visit: such visits end with the inspection that follows.

    None where the text gives no month to an inspection, so that nothing depends on the year.
    """
    visits = InspectionKind.MONITORING_VISIT
    if not any(Role.VISIT in sentence.roles for sentence in marked.sentences):
        return None
    found: set[int] = set()
    dated = False
    for sentence in marked.sentences:
        if Role.DATE not in sentence.roles:
            continue
        points = [p for m in _until_since(sentence.marks) if m.date for p in m.date.points]
        if any(m.visit is visits for m in sentence.marks):
            if any(m.word in _FOLLOWING for m in sentence.marks):
                continue
            found |= {p.year for p in points if p.year}
        elif Role.INSPECTION in sentence.roles:
            dated = dated or any(p.month and not p.year for p in points)
    return max(found, default=None) if dated else None


def _years_of_last_inspection(marked: Marked) -> set[int]:
    found: set[int] = set()
    for sentence in marked.sentences:
        if not sentence.has(Role.DATE):
            continue
        words = " ".join(mark.word for mark in sentence.marks)
        if re.search(r"\b(?:last|previous) (?:full |ofsted |ilacs )*inspect", words):
            found |= years_told(sentence)
    return found


def _until_since(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks before "since": what follows is when something began, not when inspectors came.

    None where they have come "since then".
    """
    words = [mark.word for mark in marks]
    if "since then" in words:
        return ()
    return marks[: words.index("since")] if "since" in words else marks
