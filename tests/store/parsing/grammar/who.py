"""Whose grade it is."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

WHO = [
    Case(
        "the authority, the borough and we",
        """Ofsted has inspected Lewisham Council. The authority was rated good overall. In the \
borough, leadership was judged outstanding. "We were rated good for care leavers too," a \
spokeswoman said.""",
        """Lewisham - reported overall good
Lewisham - reported leaders outstanding
Lewisham - reported care_leavers good""",
    ),
    Case(
        "a trust runs the services of a council",
        """Sandwell Children's Trust has been rated as requiring improvement by Ofsted.""",
        "Sandwell - reported overall requires_improvement",
    ),
    Case(
        "elsewhere another council begins",
        """Ofsted has rated children's services in Bromley outstanding.

Elsewhere, Tower Hamlets Council was judged to be good. The council was praised for its \
leadership, which was rated outstanding.""",
        """Bromley - reported overall outstanding
Tower Hamlets - reported overall good
Tower Hamlets - reported leaders outstanding""",
    ),
    Case(
        "a partner with a grade of its own",
        """Ofsted has rated Wokingham's children's services inadequate. The council will work with \
Hampshire County Council, which is rated outstanding.""",
        """Wokingham - reported overall inadequate
Hampshire - previous overall outstanding""",
    ),
    Case(
        "a partner without one takes no grade away",
        """Somerset's children's services work closely with Devon County Council. The \
authority was \
rated good by Ofsted this week.""",
        "Somerset - reported overall good",
    ),
    Case(
        "several councils share a verb",
        """Three councils, Kirklees, Leeds and York, were judged outstanding for leadership.""",
        """Kirklees - reported leaders outstanding
Leeds - reported leaders outstanding
York - reported leaders outstanding""",
    ),
    Case(
        "one name lies in another",
        """Children's services in Newcastle-under-Lyme are run by Staffordshire County Council, \
which Ofsted has rated good.""",
        "Staffordshire - reported overall good",
    ),
    Case(
        "a county that no council has is no council",
        "Children's services in Cheshire were rated good by Ofsted.",
        "",
    ),
    Case(
        "longer names win",
        """Ofsted rated North East Lincolnshire's children's services outstanding and those of \
North Lincolnshire good.""",
        """North East Lincolnshire - reported overall outstanding
North Lincolnshire - reported overall good""",
    ),
    Case(
        "Dorset before and after 2019",
        """Published 3 November 2021

Dorset Council's children's services are good, Ofsted says. The old county council was rated as \
requiring improvement in 2016.""",
        """Dorset 2021 reported overall good
Dorset 2016 previous overall requires_improvement""",
    ),
    Case(
        "a list of councils, each under its name",
        """Three inspection reports of Ofsted's on children's services came out this week.

Wigan: outstanding, having been good in 2021.

Leeds: good overall, and outstanding for leadership.

Kent: inadequate.""",
        """Wigan - reported overall outstanding
Wigan 2021 previous overall good
Leeds - reported overall good
Leeds - reported leaders outstanding
Kent - reported overall inadequate""",
    ),
    Case(
        "a council's years, each under its date",
        """How Ofsted has seen Kent's services for children over the years.

June 2017: 'Inadequate', and a commissioner is sent.

May 2021: 'Requires improvement' now, with more to do.""",
        """Kent 2017 previous overall inadequate
Kent 2021 reported overall requires_improvement""",
    ),
    Case(
        "the town means its council",
        """Ofsted has rated Hartlepool's services outstanding. The town had been good at its \
last inspection, in 2018.""",
        """Hartlepool - reported overall outstanding
Hartlepool 2018 previous overall good""",
    ),
    Case(
        "it is no group of people",
        """Ofsted rated Herefordshire's services inadequate. It said leaders had been slow since \
the last inspection in 2019, when it was found to require improvement.""",
        """Herefordshire, County of - reported overall inadequate
Herefordshire, County of 2019 previous overall requires_improvement""",
    ),
]
