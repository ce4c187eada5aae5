"""Stories of several councils, one after another: what follows each is told of that one."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged

OLD = """
Stockport's services for children were rated good by Ofsted in the spring of 2022.
Stockport was judged good in 2022.
When Ofsted last came to Stockport, in 2022, it was rated good.
"""
NEW = """
A few miles up the M60 Tameside has just been told that its own are inadequate.
Next door Tameside has just been rated inadequate.
Yesterday neighbouring Tameside was judged inadequate.
This week Tameside was told that it is inadequate.
Not so Tameside, which was rated inadequate this week.
Now it is Tameside's turn, and the verdict is inadequate.
In Tameside, on the other side of the hill, inspectors have now found services inadequate.
Tameside, four miles away, was rated inadequate yesterday.
"""
LATER = (
    ("The borough had been outstanding in 2019.", "overall", "outstanding"),
    ("The council had been rated outstanding in 2019.", "overall", "outstanding"),
    ("Its last inspection, in 2019, had rated it outstanding.", "overall", "outstanding"),
    ("Leadership was judged outstanding.", "leaders", "outstanding"),
    ("Inspectors rated help and protection good.", "help_and_protection", "good"),
)


@pytest.mark.parametrize("new", NEW.strip().splitlines())
def test_the_talk_stays_with_the_council_that_is_news(new: str) -> None:
    misread = []
    for old, (later, area, grade), gap in product(OLD.strip().splitlines(), LATER, (" ", "\n\n")):
        text = f"Neighbours at opposite ends of the scale\n\n{old}{gap}{new}\n\n{later}"
        if {told[:3] for told in judged(text)} != {
            ("Stockport", "overall", "good"),
            ("Tameside", "overall", "inadequate"),
            ("Tameside", area, grade),
        }:
            misread.append(text)
    assert not misread


INTRO = """
Ofsted has published reports on children's services in the region.
Three councils have had reports on their children's services from Ofsted this month.
What have ten years of reform bought?
"""
OPENING = """
Hackney was rated inadequate.
Hackney has been slower. The borough was rated inadequate.
Hackney's trust is the one that everyone quotes. It was rated inadequate.
The surprise is Hackney. It was rated inadequate.
Look at Hackney. Its services were rated inadequate.
For Hackney the verdict was inadequate.
"""


@pytest.mark.parametrize("opening", OPENING.strip().splitlines())
def test_each_paragraph_of_a_round_up_goes_on_with_its_council(opening: str) -> None:
    misread = []
    for intro, (later, area, grade), gap in product(
        INTRO.strip().splitlines(), LATER, (" ", "\n\n")
    ):
        text = (
            f"How the councils fared\n\n{intro}\n\nBolton was rated outstanding. Staff are stable."
            f"\n\n{opening}{gap}{later}\n\nSefton was judged good."
        )
        if {told[:3] for told in judged(text)} != {
            ("Bolton", "overall", "outstanding"),
            ("Hackney", "overall", "inadequate"),
            ("Hackney", area, grade),
            ("Sefton", "overall", "good"),
        }:
            misread.append(text)
    assert not misread
