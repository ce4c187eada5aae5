"""What another clause of its sentence tells changes no grade, nor whose it is or when it was."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged

GRADED = (
    ("Ofsted rated Kent's children's services good", "overall", "good"),
    ("Kent's children's services were judged inadequate by Ofsted", "overall", "inadequate"),
    ("inspectors found that Kent's children's services are outstanding", "overall", "outstanding"),
    ("its work with care leavers in Kent was graded inadequate", "care_leavers", "inadequate"),
    ("Kent's children's services have been upgraded to outstanding", "overall", "outstanding"),
)
JOINED = (
    *("{other} after {graded}.", "{other} when {graded}.", "{other} because {graded}."),
    *("{other}, and {graded}.", "{other}, but {graded}.", "{other}; {graded}."),
    *("Although {other}, {graded}.", "{graded}, although {other}.", "{graded}, and {other}."),
    *("{graded} but {other}.", "{graded}, because {other}.", "{graded} while {other}."),
    *("{other} – {graded}.", "{graded} – {other}."),
)
OTHERS = """
the leader was not surprised
nobody resigned
no one could say why
the council did not comment
few people were told
the council wants to build a new office
the leader may resign
the plan would cost £2 million
the improvement board should be wound up
it had been expected to fail
it was said to be ready for inspection
the result was due in June
a peer review had praised the council
parents said they were worried
the union warned of strikes
he denied that money was the cause
she doubted that it would last
the minister refused to comment
the council had an outstanding debt
there was a good response from families
half of the social workers had left
two thirds of councils have the same problem
the chief executive called it a turning point
Essex offered to help
the neighbouring county had asked for help
the council had been criticised in 2019
"""

"""Clauses that have never had a bearing on a grade, whichever word joins them."""
STRANGERS = """
the director had come from Essex
the improvement adviser was from Leeds
Surrey sent six social workers
Essex faces the same pressures
a school had been closed
the foster agency was sold
adult social care was overspent
the local secondary school became an academy
nurseries are closing across the county
half of the social workers had left
the number of children in care had doubled
managers had a clear plan
"""
AROUND = (
    *("{other}, and {graded}.", "As {other}, {graded}.", "Although {other}, {graded}."),
    *("Because {other}, {graded}.", "{other} when {graded}.", "{graded}, but {other}."),
    *("{graded} as {other}.", "{graded} after {other}.", "{graded} ({other})."),
    *("{subject} ({other}) {verb}.", "{subject} – {other} – {verb}.", "{graded} – {other}."),
)
TELLING = (
    ("Ofsted", "rated Kent's children's services good", {("overall", "good")}),
    ("Kent", "was given a good rating", {("overall", "good")}),
    ("Kent's children's services", "were judged inadequate", {("overall", "inadequate")}),
    ("the impact of leaders in Kent", "was judged to be good", {("leaders", "good")}),
    (
        "Kent",
        "was rated good for help and protection and inadequate for care leavers",
        {("help_and_protection", "good"), ("care_leavers", "inadequate")},
    ),
)
LONG_AGO = """
the service was restructured two years ago
the council had been criticised in 2019
a commissioner was appointed in 2019
the last manager left in 2021
"""
BESIDE = (
    *("Although {other}, {graded}.", "{graded}, although {other}.", "{graded} ({other})."),
    *("{subject} ({other}) {verb}.", "{subject} – {other} – {verb}.", "{graded} – {other}."),
)
OPENING = """Children's services in Kent

The council runs services for children and families in Kent.

"""


@pytest.mark.parametrize("other", OTHERS.strip().splitlines())
def test_another_clause_changes_no_grade(other: str) -> None:
    misread = []
    for (graded, area, grade), joined in product(GRADED, JOINED):
        text = joined.format(other=other, graded=graded)
        text = text[0].upper() + text[1:]
        if judged(text) != {("Kent", area, grade, "reported")}:
            misread.append(text)
    assert not misread


@pytest.mark.parametrize(
    ("other", "places"),
    [(other, AROUND) for other in STRANGERS.strip().splitlines()]
    + [(other, BESIDE) for other in LONG_AGO.strip().splitlines()],
)
def test_a_clause_of_other_matters_changes_no_grade(other: str, places: tuple[str, ...]) -> None:
    misread = []
    for (subject, verb, told), place in product(TELLING, places):
        graded = f"{subject} {verb}"
        text = place.format(other=other, graded=graded, subject=subject, verb=verb)
        text = text[0].upper() + text[1:]
        if judged(OPENING + text) != {("Kent", area, grade, "reported") for area, grade in told}:
            misread.append(text)
    assert not misread


BEFORE = """
Despite losing its director to Surrey
Unlike Essex
Without a permanent director
Criticised by a judge last year
To the delight of staff
Hailed by ministers and envied by Essex
"""
BETWEEN = """
despite the loss of its director to Surrey
it was announced yesterday
the council said
to the surprise of nobody
which borders Essex
which has spent £20 million on new staff
"""
BEHIND = """
leading to a takeover by the government
with the police and schools also criticised
to the surprise of nobody
although Essex, its neighbour, had offered to help
"""


@pytest.mark.parametrize(
    ("beside", "place"),
    [(beside, "{beside}, {subject} {verb}.") for beside in BEFORE.strip().splitlines()]
    + [(beside, "{subject}, {beside}, {verb}.") for beside in BETWEEN.strip().splitlines()]
    + [(beside, "{subject} {verb}, {beside}.") for beside in BEHIND.strip().splitlines()],
)
def test_what_is_told_beside_a_grade_is_not_of_it(beside: str, place: str) -> None:
    misread = []
    for subject, verb, told in TELLING[1:]:
        text = place.format(beside=beside, subject=subject, verb=verb)
        text = text[0].upper() + text[1:]
        if judged(OPENING + text) != {("Kent", area, grade, "reported") for area, grade in told}:
            misread.append(text)
    assert not misread


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("The school in Kent lost its head, and it was rated good.", set()),
        ("Kent hopes to grow and Kent's children's services to be rated good.", set()),
        ("Kent was rated good, and so was Essex.", {("Kent", "good"), ("Essex", "good")}),
        ("If the plan fails and Kent is judged inadequate, the director will go.", set()),
    ],
)
def test_a_clause_with_a_bearing_is_judged(text: str, read_as: set[tuple[str, str]]) -> None:
    assert {(council, grade) for council, _, grade, _ in judged(text)} == read_as
