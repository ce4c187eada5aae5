"""Visits, which bring no grade, and the inspections before and after them."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

VISITS = [
    Case(
        "a monitoring visit leaves the grade as it is",
        """12 May 2022

Ofsted's inspectors have completed a fifth monitoring visit to Wigan. The council's \
overall rating of inadequate, given in 2019, will not change until it is fully \
inspected again.""",
        "Wigan 2019 previous overall inadequate",
    ),
    Case(
        "the first visit since an inspection of a month",
        """12 May 2022

This was the first monitoring visit since Wigan's services were judged inadequate in \
July 2021, inspectors wrote.""",
        "Wigan 2021 previous overall inadequate",
    ),
    Case(
        "a focused visit, and the grade of the last full inspection",
        """12 May 2022

Inspectors who made a focused visit to Wigan in March praised its front door. At its \
last full inspection the council was rated good overall and outstanding for \
leadership.""",
        """Wigan - previous overall good
Wigan - previous leaders outstanding""",
    ),
    Case(
        "a fourth visit, and a neighbour's way up",
        """Fourth visit finds 'steady progress' in Croydon

Inspectors have made their fourth visit to Croydon since its children's services \
were declared inadequate in September 2017.

They looked at care leavers on 22 and 23 January 2019 and found that most get good \
support. The director said she hoped for a better rating at the next full \
inspection, expected within a year. In neighbouring Bromley the rating has gone from \
inadequate to good.""",
        """Croydon 2017 previous overall inadequate
Bromley - previous overall inadequate
Bromley - previous overall good""",
    ),
    Case(
        "a third visit since it was found so",
        """4 March 2020

The third monitoring visit to Gateshead since it was found inadequate last year has \
been made.""",
        "Gateshead 2019 previous overall inadequate",
    ),
    Case(
        "a second visit since a season",
        """14 March 2023

The visit was the second since Croydon was rated inadequate overall in the summer of \
2021.""",
        "Croydon 2021 previous overall inadequate",
    ),
    Case(
        "a letter of a second monitoring visit",
        """Monitoring visit of Croydon's children's services

This letter summarises the findings of the monitoring visit to Croydon on 4 and 5 \
October 2022. It was the second monitoring visit since the local authority was \
judged inadequate in July 2021.""",
        "Croydon 2021 previous overall inadequate",
    ),
    Case(
        "a visit that brings no grade",
        """20 March 2022

Ofsted's monitoring visit to Luton is over. No grade is given on a monitoring visit. \
Services were judged inadequate in 2020. Leadership was inadequate.""",
        """Luton 2020 previous overall inadequate
Luton 2020 previous leaders inadequate""",
    ),
    Case(
        "a visit gives no grade",
        """Ofsted made a monitoring visit to Bradford last month. The council, which was rated \
inadequate in 2018, is making progress.""",
        "Bradford 2018 previous overall inadequate",
    ),
    Case(
        "a full inspection after a visit",
        """A monitoring visit to Medway in 2021 found steady progress. Ofsted’s full \
inspection in November has now rated children’s services requires improvement.""",
        """Medway 2021 reported overall requires_improvement""",
    ),
    Case(
        "visits without a grade",
        """Salford’s children’s services are no longer inadequate. Monitoring visits in 2019 \
and 2020 saw things get better.""",
        """Salford - previous overall inadequate""",
    ),
    Case(
        "earlier visits do not make a source one about a visit",
        """Ofsted first judged Buckinghamshire's services inadequate in August 2014. Eight \
monitoring visits followed. Now, in the latest chapter, inspectors say that services are good \
overall.""",
        """Buckinghamshire - reported overall good
Buckinghamshire 2014 previous overall inadequate""",
    ),
    Case(
        "the full inspection that came after a visit is the news",
        """12 June 2023

After a focused visit in 2021 turned up "serious failures" in Kent, the full inspection in \
February could only end one way: Kent is inadequate, Ofsted says.""",
        "Kent 2023 reported overall inadequate",
    ),
    Case(
        "a visit since an inspection that is named later",
        """Children's services in Bury are not improving fast enough, Ofsted has told the \
council after a monitoring visit, its fourth since an inadequate judgement in \
late 2021.

The visit, on 14 and 15 June, was about care leavers.

When inspectors came in October 2021 everything was inadequate.""",
        "Bury 2021 previous overall inadequate",
    ),
    Case(
        "what visits had pointed to before an inspection that is not dated",
        """Kent downgraded by Ofsted

Kent County Council has been told to do better by Ofsted. Since 2019 there was a decline, which a \
focused visit in 2021 and another in 2022 had pointed to.

Help and protection was inadequate. So was leadership.""",
        """Kent - reported help_and_protection inadequate
Kent - reported leaders inadequate""",
    ),
    Case(
        "what a visit of a year had warned of",
        """Kent downgraded by Ofsted

Kent County Council has been told to do better by Ofsted.

A focused visit in 2021 had warned of this.

Help and protection was inadequate.""",
        "Kent - reported help_and_protection inadequate",
    ),
]
