"""A council that is named in what another does has no part in that one's grade."""

from __future__ import annotations

import pytest

from tests.store.parsing.judged import judged

LEADS: tuple[tuple[str, set[tuple[str, str, str, str]]], ...] = (
    (
        "Kent's children's services rated outstanding\n\nKent County Council has been rated "
        "outstanding by Ofsted. Services in Kent are strong, inspectors say.",
        {("Kent", "overall", "outstanding", "reported")},
    ),
    (
        "What Ofsted found in Kent\n\nInspectors were sent to Kent to look at services for "
        "children. The county looks after 640 of them. Staff in Kent are proud of their work.",
        set(),
    ),
)
OF_KENT = """
The council was put under {} as improvement partner in 2015, before being promoted to good in 2017.
It was paired with {} in 2015 and rated good in 2017.
It turned to {} for help, and was judged good in 2017.
It lost its director to {} and was rated good in 2017.
It was overtaken by {}, but was rated good in 2017.
The council hired {}'s former director and, in 2017, was rated good.
Having borrowed a director from {}, it was rated good in 2017.
Advised by {}, the council was rated good in 2017.
Under {}'s wing the county was rated good in 2017.
In 2017, after {} had been sent to help, the council was rated good.
In 2017, while {} ran the service, inspectors judged it good.
Commissioners from {} were in charge when it was rated good in 2017.
{} helped it to climb to good in 2017.
{} lifted the county to good in 2017.
Ann Hill, now at {}, led the council to a good rating in 2017.
"""
OF_ESSEX = """
In Essex, the council was rated good.
Inspectors went to Essex in May, and the council was rated good.
It has praised Essex, which was rated good.
It works with Essex, where services are rated good.
After inspecting Essex, Ofsted said that the council was good.
Essex was put under new management and was rated good.
The county council in Essex was rated good.
The report on Essex came out in May, and the council was rated good.
"""
OPEN = """
Ann Hill left for Essex in 2017, and a year later the council was rated good.
"""


@pytest.mark.parametrize("said", OF_KENT.strip().splitlines())
def test_it_is_of_the_one_that_is_spoken_of(said: str) -> None:
    misread = []
    for lead, told in LEADS:
        for helper in ("Essex", "Essex and Surrey"):
            read = judged(f"{lead}\n\n{said.format(helper)}")
            if {one[:3] for one in read - told} != {("Kent", "overall", "good")}:
                misread.append((said.format(helper), read))
    assert not misread


@pytest.mark.parametrize("said", OF_ESSEX.strip().splitlines())
def test_it_is_of_the_other_where_that_one_was_judged(said: str) -> None:
    for lead, told in LEADS:
        read = judged(f"{lead}\n\n{said}") - told
        assert {one[:3] for one in read} == {("Essex", "overall", "good")}


@pytest.mark.parametrize("said", OPEN.strip().splitlines())
def test_it_is_nobodys_where_it_may_be_either_council_of_somebody(said: str) -> None:
    for lead, told in LEADS:
        assert judged(f"{lead}\n\n{said}") == told
