"""What is put in between a subject and its grade changes neither: a day, a leader, a relative."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.test_sayings import labels_of, read

GRADED = (
    ("Kent's children's services{} have been rated inadequate by Ofsted.", "overall inadequate"),
    ("Leadership in Kent{} has been judged to be good.", "leaders good"),
    ("Kent{} has been given a grade of requires improvement.", "overall requires_improvement"),
    ("Kent County Council{} was found to be good overall.", "overall good"),
    (
        "Services for children in care in Kent{} were inadequate, Ofsted has said.",
        "care inadequate",
    ),
    ("Ofsted rated Kent's work with care leavers{} as outstanding.", "care_leavers outstanding"),
    ("Inspectors{} judged leadership in Kent inadequate.", "leaders inadequate"),
)
BETWEEN = """
, on which much money is spent,
, which have a new director,
, for the first time in many years,
, to the relief of its leader,
, despite a rise in demand,
, in a report published on Monday,
, as expected,
, after two weeks of scrutiny,
, after years of trying,
 – the largest in the region –
, perhaps surprisingly,
, where 2,000 children are in care,
, led by the Conservatives,
, the subject of much criticism,
, under Sarah Hammond,
, at long last,
, it emerged last night,
, according to a report seen by the BBC,
, whose budget was cut by a tenth,
, having lost a third of its staff,
, with 300 vacancies,
, though short of staff,
, working with a private company,
, thanks to its staff,
, when inspectors called in April,
, which inspectors looked at for two weeks in April,
, for all the money spent on it,
, rightly,
"""


@pytest.mark.parametrize(
    ("graded", "labels", "between"),
    [
        (said, labels, put)
        for (said, labels), put in product(GRADED, BETWEEN.strip("\n").split("\n"))
    ],
)
def test_what_is_put_between_changes_no_grade(graded: str, labels: str, between: str) -> None:
    assert read(graded.format(between)) == labels_of(labels)
