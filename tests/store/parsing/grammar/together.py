"""Several turns together."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TOGETHER = [
    Case(
        "a preposition ends the list that overall begins",
        """Ofsted gave Swindon Borough Council an overall rating of inadequate.""",
        "Swindon - reported overall inadequate",
    ),
    Case(
        "pairs of area and grade in a sentence",
        """The overall effectiveness of children's services in Sheffield is judged to be good. The \
sub-judgements are: impact of leaders – good; help and protection – requires improvement; children \
in care – good; care leavers – outstanding.""",
        """Sheffield - reported overall good
Sheffield - reported leaders good
Sheffield - reported help_and_protection requires_improvement
Sheffield - reported care good
Sheffield - reported care_leavers outstanding""",
    ),
    Case(
        "a neighbour's grade is the neighbour's",
        """North Yorkshire has become the first local authority to be rated outstanding in every \
category. Neighbouring Redcar and Cleveland was rated inadequate in 2021.""",
        """North Yorkshire - reported overall outstanding
Redcar and Cleveland 2021 previous overall inadequate""",
    ),
    Case(
        "years of one grade come to an end",
        """Ofsted inspectors have upgraded Tameside's rating to 'requires improvement', \
ending eight \
years of 'inadequate' judgements.""",
        """Tameside - reported overall requires_improvement
Tameside - previous overall inadequate""",
    ),
    Case(
        "a rise without a noun for it",
        """Southend Council's children's services were last inspected in 2019 and rated as \
requires \
improvement. The latest inspection, in November 2024, saw that rise to good.""",
        """Southend-on-Sea 2024 reported overall good
Southend-on-Sea 2019 previous overall requires_improvement""",
    ),
    Case(
        "a grade in apposition to dates",
        """Bath and North East Somerset Council's children's services have gone from 'requires \
improvement' in 2017 to 'good' in 2022 and 'outstanding' this month.""",
        """Bath and North East Somerset - reported overall outstanding
Bath and North East Somerset 2022 previous overall good
Bath and North East Somerset 2017 previous overall requires_improvement""",
    ),
    Case(
        "climbed two grades, with a year that is none of the grade's",
        """Isle of Wight children's services, run in partnership with Hampshire since 2013, have \
jumped two grades to good.""",
        "Isle of Wight - reported overall good",
    ),
    Case(
        "a grade received in one year and compared with another's",
        """A spokesman for Croydon Council said it welcomed the 'good' rating it received from \
Ofsted in March 2020, compared with 'inadequate' in 2017.""",
        """Croydon 2020 reported overall good
Croydon 2017 previous overall inadequate""",
    ),
    Case(
        "three areas between dashes",
        """The report rated Hull City Council as inadequate in three areas - leadership, help and \
protection, and overall effectiveness - and as requiring improvement for adoption.""",
        """Kingston upon Hull, City of - reported leaders inadequate
Kingston upon Hull, City of - reported help_and_protection inadequate
Kingston upon Hull, City of - reported overall inadequate
Kingston upon Hull, City of - reported adoption requires_improvement""",
    ),
    Case(
        "every category but one",
        """Dudley's children's services, previously rated inadequate, have improved enough to be \
judged 'requires improvement to be good' in every category but one: care leavers, which inspectors \
deemed good.""",
        """Dudley - reported overall requires_improvement
Dudley - reported care_leavers good
Dudley - previous overall inadequate""",
    ),
    Case(
        "lines of area and grade without bullets",
        """Merton Council's children's services have been rated by Ofsted as follows:

The impact of leaders on social work practice with children and families: Outstanding
The experiences and progress of children who need help and protection: Good
Overall effectiveness: Outstanding""",
        """Merton - reported leaders outstanding
Merton - reported help_and_protection good
Merton - reported overall outstanding""",
    ),
    Case(
        "one trust, two councils, two grades",
        """Achieving for Children, which runs children's services for Kingston and Richmond, has \
been rated outstanding in Kingston and good in Richmond.""",
        """Kingston upon Thames - reported overall outstanding
Richmond upon Thames - reported overall good""",
    ),
]
