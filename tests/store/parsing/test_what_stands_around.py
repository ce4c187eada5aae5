"""A grade is read as it is read alone, whatever else a text tells before and after it."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.test_sayings import labels_of, read

LEAD = "Inspectors from Ofsted visited Kent County Council in April."
SAID = """
Kent is inadequate. | overall inadequate
Kent has gone from inadequate to good. | overall inadequate before; overall good
The council was found to require improvement to be good. | overall requires_improvement
Services for care leavers are good. | care_leavers good
An inadequate came from Ofsted for Kent. | overall inadequate
Kent is the only one of the ten councils in the region to be rated good. | overall good
Kent was inspected in May 2016. It was rated inadequate. | overall inadequate before
The inspectors rated the council's leadership outstanding. | leaders outstanding
"""
GRADES = """
The grade is good. | overall good
The overall verdict was inadequate. | overall inadequate
"""
NAMED_IN_PASSING = """
Schools in the county are under scrutiny after poor results.
The council will put five children's homes out to tender in January.
It has put £14 million into young people, from university bursaries to free school meals.
The director thanked partners in the police and the NHS.
The focus would now be on the sufficiency of homes.
The Department for Education is to send in a commissioner.
The council asked the Home Office for money.
Some children were exploited outside the home.
A director of children, schools and families started in May.
The head of the virtual school took up her post in May.
A police officer and a school governor sit on the board.
A focused visit is due next year.
Inspectors will be back for a monitoring visit in the autumn.
"""
JUDGED = """
Hillside Primary School was rated outstanding by Ofsted last month.
Nine in ten schools in the county are good.
A children's home in the town was found to be inadequate last year.
The hospital trust was rated inadequate by the CQC.
The Care Quality Commission will inspect adult social care in the autumn.
"""
NOT_THE_COUNCILS = """
Hillside Primary School has a new head. It was rated good in March.
A children's home in the town was inspected in May. The grade is good.
A children's home in the town was inspected. Ofsted rated it good, Kent council said.
The council's adoption agency was inspected in January. It was rated good.
The Care Quality Commission inspected adult social care in January. The council was rated good.
The CQC looked at adult social care this spring. The verdict was good.
Ofsted inspected the county's fostering agency in January. The council was rated good.
Ofsted and the CQC inspected SEND provision in January. The council was found to be good.
"""


@pytest.mark.parametrize("said", (SAID + GRADES).strip().splitlines())
@pytest.mark.parametrize("beside", NAMED_IN_PASSING.strip().splitlines())
def test_what_is_only_named_has_no_grade(said: str, beside: str) -> None:
    assert _misread(said, beside) == []


@pytest.mark.parametrize("said", SAID.strip().splitlines())
@pytest.mark.parametrize("beside", JUDGED.strip().splitlines())
def test_the_council_is_not_what_was_judged_before(said: str, beside: str) -> None:
    assert _misread(said, beside) == []


@pytest.mark.parametrize("said", NOT_THE_COUNCILS.strip().splitlines())
def test_what_was_judged_is_not_the_council(said: str) -> None:
    assert read(f"{LEAD}\n\n{said}") == set()


@pytest.mark.parametrize("said", ["This is what they deserve", "That is what children need"])
def test_what_is_deserved_is_no_grade(said: str) -> None:
    assert read(f"Kent's leadership is good. {said}, she said.") == {"leaders good"}


def _misread(said: str, beside: str) -> list[str]:
    """The texts with `beside` before and after `said` that are not read as `said` alone."""
    alone, _, labels = said.rpartition(" |")
    orders = (f"{beside}{{}}{alone}", f"{alone}{{}}{beside}")
    texts = [f"{LEAD}\n\n{told.format(gap)}" for told, gap in product(orders, (" ", "\n\n"))]
    return [text for text in texts if read(text) != labels_of(labels)]
