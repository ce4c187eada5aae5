"""The inspections of a text."""

from __future__ import annotations

import pytest

from store.councils import council_by_name
from store.dates import PartialDate
from store.parsing.assembly.drafts import Draft
from store.parsing.assembly.frameworks import Named
from store.parsing.assembly.inspections import assemble
from store.records import Status


@pytest.mark.parametrize("told", ["date", "start", "published"])
def test_whatever_dates_an_inspection_tells_that_its_council_was_gone(told: str) -> None:
    council = council_by_name("Northamptonshire")
    assert council is not None
    assert council.end is not None
    late = Draft(council, Status.REPORTED)
    setattr(late, told, PartialDate("2024-03"))
    inspections, (warning,) = assemble("", [late], None, Named())
    assert inspections == []
    assert warning.startswith("Northamptonshire did not exist at the date of an inspection")
