"""Grades that a source tells as history although nothing in their sentence says so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from store.councils import Council
from store.parsing.assembly.events import Event
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.when.timing import Turn
from store.records import Grade

_OWN = 2
"""So many new grades of nobody that is named are those of a text's own council."""


def bystanders(
    claims: Sequence[Claim], main: Collection[Council], side: Collection[str]
) -> frozenset[tuple[int, str]]:
    """The claims, by index, on councils whose grade is only told beside that of the `main` ones.

    With each stands the ONS code of such a council. These are those in `side`, to which the text
    only comes in passing, unless it says that their grade is new; and those that are told as
    "Kent, which is rated good, has helped".
    """
    passing = {
        (index, council.ons_code)
        for index, claim in enumerate(claims)
        for council in claim.holder.councils
        if council.ons_code in side and not (claim.timing.current or _is_of(claim, main))
    }
    told = {
        (index, council.ons_code)
        for index in _told_beside(claims, main)
        for council in claims[index].holder.councils
    }
    return frozenset(passing | told)


def of_others(claims: Sequence[Claim], main: Collection[Council]) -> frozenset[tuple[int, str]]:
    """The claims, by index with an ONS code, on councils other than those whose meeting it was.

    Not those on one whose areas are told as well, which is reported too.
    """
    parted = {c.ons_code for claim in claims if not claim.is_whole for c in claim.holder.councils}
    return frozenset(
        (index, council.ons_code)
        for index, claim in enumerate(claims)
        for council in claim.holder.councils
        if main and council not in main and council.ons_code not in parted
        if not claim.timing.current
    )


def _told_beside(claims: Sequence[Claim], main: Collection[Council]) -> frozenset[int]:
    """The claims that stand alone for their council, as what has been so for some time.

    They are in sentences that give the council of the text no new grade. Where the council of a
    text is never named, as in minutes of its own, all that are named stand beside it.
    """
    if all(_is_of(claim, main) for claim in claims):
        return frozenset()
    unnamed = [c for c in claims if _is_new(c) and not c.holder.councils]
    named = [claim.start for claim in claims if claim.holder.councils]
    if len(unnamed) >= _OWN and unnamed[-1].start < min(named, default=0):
        return frozenset(i for i, claim in enumerate(claims) if claim.is_whole)
    if not any(_is_new(claim) and _is_of(claim, main) for claim in claims):
        return frozenset()
    new = (claim for claim in claims if _is_new(claim) and _is_of(claim, main))
    own = {span for claim in new for span in claim.spans}
    beside = [
        index
        for index, claim in enumerate(claims)
        if not _is_of(claim, main) and own.isdisjoint(claim.spans) and _stands_alone(claim, claims)
    ]
    lasting = {claims[i].spans[0] for i in beside if _is_told_as_lasting(claims[i], claims)}
    return frozenset(index for index in beside if claims[index].spans[0] in lasting)


def _is_new(claim: Claim) -> bool:
    return claim.timing.turn is Turn.THIS and not claim.holder.aside


def _is_of(claim: Claim, councils: Collection[Council]) -> bool:
    return any(council in councils for council in claim.holder.councils)


def _is_told_as_lasting(claim: Claim, claims: Iterable[Claim]) -> bool:
    """Whether it is told as a state, or dated: what stands beside such a one is history too."""
    if _is_new(claim) and not claim.timing.dates:
        return claim.timing.lasting
    return not any(_is_new(other) and not other.timing.dates for other in _of_same(claim, claims))


def _of_same(claim: Claim, claims: Iterable[Claim]) -> Iterable[Claim]:
    return (o for o in claims if set(o.holder.councils) & set(claim.holder.councils))


def _stands_alone(claim: Claim, claims: Iterable[Claim]) -> bool:
    """Whether it is the only new grade of its council: a report told of at length has areas."""
    same = [other for other in _of_same(claim, claims) if _is_new(other)]
    whole = all(other.is_whole for other in (claim, *same))
    return whole and not claim.change and all(other.spans == claim.spans for other in same)


def known_years(claims: Iterable[Claim]) -> frozenset[tuple[str, int]]:
    """The years, by ONS code, of grades that the text elsewhere calls earlier ones.

    "A year after it was rated inadequate …. It was judged inadequate in January 2020." The other
    way about it is so only where another grade is told without a date.
    """
    told = list(claims)
    earlier: dict[tuple[str, Grade], int] = {}
    for claim in told:
        if claim.timing.turn is Turn.EARLIER and not claim.timing.dates:
            for council in claim.holder.councils:
                earlier.setdefault((council.ons_code, claim.grade), claim.start)
    if not earlier:
        return frozenset()
    now = {
        (council.ons_code, claim.grade)
        for claim in told
        if claim.timing.turn is Turn.THIS and not claim.timing.dates
        for council in claim.holder.councils
    }
    undated = {code for code, _ in now}
    return frozenset(
        (council.ons_code, point.year)
        for claim in told
        for council in claim.holder.councils
        for point in claim.timing.dates
        if point.year and (council.ons_code, claim.grade) in earlier.keys() - now
        if council.ons_code in undated or earlier[council.ons_code, claim.grade] < claim.start
    )


def by_their_dates(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without the dates that are only counted, where the text elsewhere gives one.

    "Four years after it was rated inadequate …. It was judged inadequate in January 2020."
    """
    if not any(point.relative == "until" for claim in claims for point in claim.timing.dates):
        return list(claims)
    dated = {
        (council.ons_code, claim.grade)
        for claim in claims
        if any(point.year for point in claim.timing.dates)
        for council in claim.holder.councils
    }
    return [
        replace(claim, timing=replace(claim.timing, dates=()))
        if any(point.relative == "until" for point in claim.timing.dates)
        and any((council.ons_code, claim.grade) in dated for council in claim.holder.councils)
        else claim
        for claim in claims
    ]


def with_history(events: Sequence[Event], claims: Iterable[Claim]) -> list[Event]:
    """The events, those at whose date a sentence tells of an earlier grade as earlier ones."""
    earlier = {
        (span[0], points)
        for claim in claims
        if claim.timing.turn is not Turn.THIS and (points := claim.timing.dates)
        for span in claim.spans
    }
    return [
        replace(event, previous=True) if (event.start, event.points) in earlier else event
        for event in events
    ]
