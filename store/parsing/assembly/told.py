"""The dates that claims tell, worked out from the date of their source."""

from __future__ import annotations

from store.dates import PartialDate
from store.parsing.claims.discourse.claim import Claim
from store.parsing.mentions.points import THESE_DAYS, resolve

NEW = THESE_DAYS | {"this year", "last month"}
"""What is new to a source of whatever date: "in 2018 and again this year"."""


def told_dates(
    claim: Claim, now: PartialDate | None, since: PartialDate | None = None
) -> list[tuple[PartialDate | None, PartialDate | None]]:
    """The dates of a claim, each with where it begins and ends; (None, None) for none.

    `now` is the date of the source, `since` that of the inspection from which time is counted.
    """
    if not claim.timing.dates:
        return [(None, None)]
    anchors = {"until": since or now, "ago": now or since}
    told = [resolve(point, anchors.get(point.relative or "", now)) for point in claim.timing.dates]
    dates = [date for date in told if date and not _is_to_come(date, now)]
    if not dates:
        return [(None, None)]
    if claim.timing.apart:
        new = now is None and any(p.relative in NEW for p in claim.timing.dates)
        return [*((date, date) for date in dates), *([(None, None)] if new else [])]
    return [(dates[0], dates[-1])]


def _is_to_come(date: PartialDate, now: PartialDate | None) -> bool:
    """Whether no grade can have been given then when the source was written."""
    return now is not None and date.earliest > now.latest
