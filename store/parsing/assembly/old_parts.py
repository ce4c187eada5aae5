"""Grades of before November 2013, when parts of the services were judged and no whole."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from store.dates import PartialDate
from store.parsing.assembly.frameworks import SIF_FROM
from store.parsing.assembly.told import told_dates
from store.parsing.claims.discourse.claim import Claim
from store.records import Grade


def of_old_parts(claims: Iterable[Claim], now: PartialDate | None) -> list[Claim]:
    """The claims, those of that time on the part that their text was on, not on a whole.

    `now` is the date of the source.
    """
    return [
        replace(claim, areas=claim.part) if claim.part and _is_of_old_time(claim, now) else claim
        for claim in claims
    ]


def _is_of_old_time(claim: Claim, now: PartialDate | None) -> bool:
    """Whether it can only have been given then."""
    dates = [date for date, _ in told_dates(claim, now) if date]
    if dates:
        return all(date < SIF_FROM for date in dates)
    if claim.grade is Grade.ADEQUATE:
        return True
    return now is not None and now < SIF_FROM
