"""Grades of before November 2013, when parts of the services were judged and no whole."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from store.dates import PartialDate
from store.parsing.assembly.frameworks import SIF_FROM
from store.parsing.assembly.told import told_dates
from store.parsing.claims.discourse.claim import Aside, Claim
from store.records import Area, Grade


def of_old_parts(
    claims: Iterable[Claim], now: PartialDate | None
) -> tuple[list[Claim], list[Aside]]:
    """The claims, those of that time on the part that their text was on, not on a whole.

    With them what is set aside: an adoption agency was then inspected for itself. `now` is the
    date of the source.
    """
    kept: list[Claim] = []
    left: list[Aside] = []
    for claim in claims:
        agency = Area.ADOPTION in claim.areas and not _may_be_of_2013(claim, now)
        if not (claim.part or agency) or not _is_of_old_time(claim, now):
            kept.append(claim)
        elif claim.part:
            kept.append(replace(claim, areas=claim.part))
        elif areas := tuple(area for area in claim.areas if area is not Area.ADOPTION):
            kept.append(replace(claim, areas=areas))
        else:
            left.append(Aside(claim.start, claim.end, "it is the grade of an adoption agency"))
    return kept, left


def _is_of_old_time(claim: Claim, now: PartialDate | None) -> bool:
    """Whether it can only have been given then."""
    dates = [date for date, _ in told_dates(claim, now) if date]
    if dates:
        return all(date < SIF_FROM for date in dates)
    if claim.grade is Grade.ADEQUATE:
        return True
    return now is not None and now < SIF_FROM


def _may_be_of_2013(claim: Claim, now: PartialDate | None) -> bool:
    """Whether no more is told than that year, in which the new framework began."""
    return any(date == "2013" for date, _ in told_dates(claim, now))
