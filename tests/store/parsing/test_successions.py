"""What was told of a county council is no grade of those that took over from it."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged

LEADS = (
    (
        "Cumberland gets first report\n\nCumberland Council, which took over from Cumbria County "
        "Council in 2023, has been rated good by Ofsted.",
        "Cumbria",
        {("Cumberland", "overall", "good", "reported")},
    ),
    (
        "Northamptonshire twins are halfway there\n\nThe two councils born out of Northamptonshire "
        "County Council have had their first Ofsted reports on children's services.\n\n"
        "North Northamptonshire and West Northamptonshire were both rated good.",
        "Northamptonshire",
        {
            ("North Northamptonshire", "overall", "good", "reported"),
            ("West Northamptonshire", "overall", "good", "reported"),
        },
    ),
)
BEFORE = """
Services were inadequate under the county council.
Services were inadequate under the county council when Ofsted called in 2017.
Under the county council, services were rated inadequate in 2017.
The county council had been rated inadequate.
The county council was rated inadequate six years ago.
The county council's services had been inadequate.
Services had been inadequate before the county council was abolished.
Services were rated inadequate in 2017, when they were run by the county council.
Ofsted rated services inadequate in 2017, when the county council ran them.
When the county council was inspected in 2017 it was rated inadequate.
The last inspection, in 2017, had found services inadequate.
That is better than the county council, which was rated inadequate.
"""


@pytest.mark.parametrize("before", BEFORE.strip().splitlines())
def test_it_is_of_the_county_council(before: str) -> None:
    for lead, county, told in LEADS:
        assert judged(f"{lead}\n\n{before}") == told | {
            (county, "overall", "inadequate", "previous")
        }


SINCE = """
Since the county council was abolished a lot has changed: leadership is outstanding.
The staff who came from the county council have stayed, and leadership is outstanding.
Leadership is outstanding, which it never was with the county council.
"""


@pytest.mark.parametrize("since, place", product(SINCE.strip().splitlines(), (" ", "\n\n")))
def test_what_has_come_since_is_of_the_new_council(since: str, place: str) -> None:
    lead, _, told = LEADS[0]
    assert judged(f"{lead}{place}{since}") == told | {
        ("Cumberland", "leaders", "outstanding", "reported")
    }
