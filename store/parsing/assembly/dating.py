"""Claims sorted to inspections: the one that is reported, and earlier ones by their dates."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from store.councils import Council
from store.dates import PartialDate
from store.parsing.assembly.freshness import FRESH, Present, is_old
from store.parsing.assembly.history import by_their_dates, known_years
from store.parsing.assembly.news import Undated, is_news, told_of_same
from store.parsing.assembly.surveys import last_told
from store.parsing.assembly.told import told_dates
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Turn
from store.records import Area, Status


class Placed(Struct, frozen=True, gc=False):
    """A claim put to one council and one inspection of it."""

    claim: Claim
    council: Council
    status: Status
    date: PartialDate | None
    end: PartialDate | None = None


def place(
    claims: Sequence[Claim],
    beside: Collection[tuple[int, str]],
    on_site: dict[str, list[PartialDate]],
    present: Present,
) -> list[Placed]:
    """Each claim with its council, status and date; a claim for two councils or years twice.

    `beside` are the claims, by index, with the ONS codes of councils that are bystanders in them,
    `on_site` when the inspection that is reported was on site, by ONS code.
    """
    claims = by_their_dates(claims)
    history = known_years(claims)
    undated = _undated_grades(claims, beside, present.now)
    elsewhere = frozenset(told for each in undated.values() for told in each)
    others = frozenset() if present.now else _dates_of_others(claims, undated)
    last = last_told(claims, undated, present.now) if present.survey else ()
    placed: list[Placed] = []
    past: set[tuple[str, PartialDate]] = set()
    for index, claim in enumerate(claims):
        for council in claim.holder.councils:
            site = on_site.get(council.ons_code, [])
            told = undated.get(council.ons_code, elsewhere)
            since = _time_of(site) or present.now
            own = undated.get(council.ons_code, frozenset())
            kept = claim.timing.kept and not _had_another(claim, own)
            dates = _told_dates(claim, present, council, past, since, kept=kept)
            for date, end in dates:
                known = date is not None and (council.ons_code, date.year) in history
                gainsaid = (council.ons_code, date) in others
                reported = (
                    (index, council.ons_code) not in beside
                    and not (known and present.now is None)
                    and not (date is not None and (None, None) in dates)
                    and not _is_gone(council, present.now)
                    and not (claim.timing.kept and (council.ons_code, date) in past)
                    and (
                        (council.ons_code, date) in last
                        or is_news(claim, date, site, present, told, gainsaid=gainsaid)
                    )
                )
                status = Status.REPORTED if reported else Status.PREVIOUS
                past |= {(council.ons_code, date)} if date and not reported else set()
                placed.append(Placed(claim, council, status, date, end))
    return placed


def _is_gone(council: Council, now: PartialDate | None) -> bool:
    """Whether the council was abolished before the source was written."""
    return council.end is not None and now is not None and now.earliest - council.end > FRESH


def _undated_grades(
    claims: Sequence[Claim], beside: Collection[tuple[int, str]], now: PartialDate | None
) -> dict[str, Undated]:
    """The grades that councils, by ONS code, are told to have without a date: those reported.

    Not those of councils that are only named beside the one that the text is about.
    """
    grades: dict[str, Undated] = {}
    for index, claim in enumerate(claims):
        if claim.timing.turn is not Turn.THIS or claim.holder.aside:
            continue
        if claim.timing.dates and told_dates(claim, now) != [(None, None)]:
            continue
        told = {(area, claim.grade) for area in claim.areas or (Area.OVERALL,)}
        for council in claim.holder.councils:
            if (index, council.ons_code) not in beside:
                grades[council.ons_code] = grades.get(council.ons_code, frozenset()) | told
    return grades


def _told_dates(
    claim: Claim,
    present: Present,
    council: Council,
    past: Collection[tuple[str, PartialDate]],
    since: PartialDate | None,
    *,
    kept: bool,
) -> list[tuple[PartialDate | None, PartialDate | None]]:
    """The dates of a claim; one that is only `kept` from the sentence before must be history.

    `past` has the dates, by ONS code, at which the text told of history before; `since` is when
    the inspection was of which the text tells how much time had passed.
    """
    dates = told_dates(claim, present.now, since)
    fresh = kept and any(
        date and not is_old(date, present) and (council.ons_code, date) not in past
        for date, _ in dates
    )
    return [(None, None)] if fresh else dates


def _time_of(site: Sequence[PartialDate]) -> PartialDate | None:
    """When inspectors were on site, as far as all of `site` agree on the year."""
    return max(site) if len({date.year for date in site}) == 1 else None


def _dates_of_others(
    claims: Sequence[Claim], undated: Mapping[str, Undated]
) -> frozenset[tuple[str, PartialDate]]:
    """The dates, with an ONS code, at which something had another grade than it has undated.

    All that was found at such a date is of another inspection than the one that is reported.
    """
    return frozenset(
        (council.ons_code, date)
        for claim in claims
        for council in claim.holder.councils
        if _had_another(claim, undated.get(council.ons_code, frozenset()))
        for date, _ in told_dates(claim, None)
        if date
    )


def _had_another(claim: Claim, undated: Undated) -> bool:
    """Whether what the claim is of has grades without a date, and not the one of the claim."""
    told = told_of_same(claim, undated)
    return bool(told) and claim.grade not in told
