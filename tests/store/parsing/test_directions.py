"""What a sentence itself says of a grade and the one before it, which the arrow beside it shows."""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Area, Document, Status

TOLD = {
    "Kent has risen from inadequate to good.": "up",
    "Kent has improved to good, Ofsted says.": "up",
    "Kent has been upgraded from requires improvement to good.": "up",
    "Kent moved up from requires improvement to good.": "up",
    "Kent is up two grades, from inadequate to good.": "up",
    "Kent is no longer inadequate: it improved to requires improvement.": "up",
    "Leaders improved to outstanding; Kent has improved to good.": "up",
    "Kent has been downgraded to inadequate.": "down",
    "Kent has fallen from good to inadequate.": "down",
    "Kent slipped from good to requires improvement.": "down",
    "Kent is still good, Ofsted says.": "same",
    "Kent remains good.": "same",
    "Kent keeps its good rating.": "same",
    "Kent has been rated good again.": "same",
    "Kent was again rated good.": "same",
    "Kent was rated good once more.": "same",
    "Good again is the grade of Kent.": "same",
    "Kent was rated good.": None,
    "Kent went from requires improvement to good.": None,
    "Kent has gone from good to inadequate.": None,
    "Kent, once more under a new director, was rated good.": None,
    "Kent's services are improving and were rated good.": None,
    "Staffing has improved; Kent was rated good.": None,
    "Leaders dropped to inadequate but Kent is good.": None,
}


@pytest.mark.parametrize("said", TOLD)
def test_a_grade_goes_where_its_sentence_says(said: str) -> None:
    text = f"9 May 2023\n\n{said}"
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    now = [one for one in record.inspections if one.status is Status.REPORTED]
    assert [j.change for one in now for j in one.judgements if j.area is Area.OVERALL] == [
        TOLD[said]
    ]
