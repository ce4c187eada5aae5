"""Councils that a text names beside the one it is about."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

BESIDE = [
    Case(
        "a council in passing tells history",
        """Ofsted has rated Wigan Council good. Inspectors came in May. They saw good work in \
Wigan and spoke to families. Wigan was praised. Salford, its partner in the trust, \
was rated outstanding and lends it staff.""",
        """Wigan - reported overall good
Salford - previous overall outstanding""",
    ),
    Case(
        "the talk comes back after a paragraph",
        """Ofsted has rated Wigan Council good.

Inspectors came in May.

They spoke to families in Wigan.

They also spoke to staff.

Salford was rated inadequate in 2016.

Inspectors described its leadership as outstanding.""",
        """Wigan - reported overall good
Wigan - reported leaders outstanding
Salford 2016 previous overall inadequate""",
    ),
    Case(
        "the former county council",
        """Cumberland Council has been rated good by Ofsted. The former county council, \
Cumbria, was abolished in 2023. The old county council had been judged inadequate in \
2017.""",
        """Cumberland - reported overall good
Cumbria 2017 previous overall inadequate""",
    ),
    Case(
        "the same grades for another council",
        """Ofsted has inspected two councils. Wigan was rated good overall and outstanding for \
leadership. Bolton was given the same grades.""",
        """Wigan - reported overall good
Wigan - reported leaders outstanding
Bolton - reported overall good
Bolton - reported leaders outstanding""",
    ),
    Case(
        "a clause put in between",
        """Ofsted has been busy. Wigan, which lent Bolton its director in 2019, holds the top \
rating.""",
        """Wigan - reported overall outstanding""",
    ),
    Case(
        "what another was given",
        """Wigan Council was rated good this week. That is also what Bolton was given in 2019.""",
        """Wigan - reported overall good
Bolton 2019 previous overall good""",
    ),
    Case(
        "a council judged by Ofsted after a home was named",
        """New man at the helm

Bury Council has chosen its next director. He managed a children's home which was \
rated outstanding for six years.

He takes over at a delicate moment. Bury was judged inadequate by Ofsted in 2021, and \
an improvement board was set up.""",
        "Bury 2021 previous overall inadequate",
    ),
    Case(
        "when inspectors came, told after the grade",
        """Children's ward rated outstanding at Luton hospital

The ward was rated outstanding by the Care Quality Commission. One criticism was of \
social workers at Luton Council. Its children's services require improvement, Ofsted \
concluded after an inspection in July 2022.""",
        "Luton 2022 previous overall requires_improvement",
    ),
    Case(
        "a neighbour's grade is the neighbour's",
        """North Yorkshire has become the first local authority to be rated outstanding in every \
category. Neighbouring Redcar and Cleveland was rated inadequate in 2021.""",
        """North Yorkshire - reported overall outstanding
Redcar and Cleveland 2021 previous overall inadequate""",
    ),
    Case(
        "a neighbour holds a grade",
        """Ofsted rated Kent's services good this week. Essex, next door, holds the top rating of \
"outstanding".""",
        """Kent - reported overall good
Essex - previous overall outstanding""",
    ),
    Case(
        "two councils that share a trust, told at their most recent inspections",
        """Windsor and Maidenhead has been rated good overall by Ofsted.

The Kingston service was rated "outstanding" at its most recent inspection and Richmond's was \
rated "good".""",
        """Windsor and Maidenhead - reported overall good
Kingston upon Thames - previous overall outstanding
Richmond upon Thames - previous overall good""",
    ),
    Case(
        "others that minutes compare it with",
        """Minutes of the scrutiny panel of Stockton-on-Tees Council, 22 May 2019

The Council's overall effectiveness was judged good. It was reported that Darlington had been \
graded good in 2017 and that Hartlepool was requires improvement.""",
        """Stockton-on-Tees 2019 reported overall good
Darlington 2017 previous overall good
Hartlepool - previous overall requires_improvement""",
    ),
    Case(
        "a neighbour that is the subject of news of this week",
        """Two councils made out of one have had reports. Cumberland was rated 'good' overall last \
week.

Its neighbour Westmorland and Furness was this week told that it requires improvement to be good. \
Leadership there requires improvement.

Nothing else was published.""",
        """Cumberland - reported overall good
Westmorland and Furness - reported overall requires_improvement
Westmorland and Furness - reported leaders requires_improvement""",
    ),
    Case(
        "a partner with a participle has the grade itself",
        """Kirklees was rated inadequate in November 2016 and told to work with Leeds, judged good \
the year before. Kirklees now requires improvement to be good.""",
        """Kirklees - reported overall requires_improvement
Kirklees 2016 previous overall inadequate
Leeds 2015 previous overall good""",
    ),
    Case(
        "a neighbour in apposition is not graded with it",
        """Croydon's services are inadequate, Ofsted says. Lambeth, Croydon's neighbour, was \
inadequate too in 2015.""",
        """Croydon - reported overall inadequate
Lambeth 2015 previous overall inadequate""",
    ),
]
