"""When inspectors came, put to the inspections that a text tells of."""

from __future__ import annotations

import pytest

from store.dates import PartialDate
from store.parsing.assembly.dating import Placed
from store.parsing.assembly.drafts import Draft
from store.parsing.assembly.events import Event
from store.parsing.assembly.freshness import Present
from store.parsing.assembly.occasions import put_events
from store.parsing.claims.reading import read_claims
from store.parsing.claims.whose.subjects import subjects_of
from store.parsing.mentions.marking import mark
from store.parsing.mentions.points import Point
from store.records import InspectionKind, Status


@pytest.mark.parametrize(
    ("known", "previous", "start"),
    [
        (None, False, PartialDate("2022-07")),
        (None, True, None),
        (PartialDate("2021"), False, PartialDate("2021")),
    ],
)
def test_only_a_grade_without_a_start_has_that_of_the_inspection_told_with_it(
    known: PartialDate | None, previous: bool, start: PartialDate | None
) -> None:
    marked = mark("Kent's services are good.")
    (claim,), _ = read_claims(marked, subjects_of(marked))
    (council,) = claim.holder.councils
    placed = Placed(claim, council, Status.PREVIOUS, None)
    draft = Draft(council, Status.PREVIOUS, start=known, claims=[placed])
    event = Event(
        councils=(council,),
        kind=InspectionKind.INSPECTION,
        points=(Point(year=2022, month=7),),
        out=False,
        previous=previous,
        start=claim.spans[0][0],
        end=claim.spans[0][1],
        heading=False,
    )
    put_events([draft], [event], Present(PartialDate("2023-01"), None, about_visit=False))
    assert draft.start == start
