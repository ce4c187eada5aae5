"""Whose grade it is: the authority, the borough, it, they, and what a possessive leaves out."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

WHOSE = [
    Case(
        "neighbours, and both of them",
        """Kent is thinking of a company for its children's services.

Neighbouring Medway and Surrey, both of them rated good, run their own services.""",
        """Medway - reported overall good
Surrey - reported overall good""",
    ),
    Case(
        "neighbours that are named together",
        """Ofsted rated Hartlepool good. Neighbours Middlesbrough and Redcar & Cleveland were \
rated requires improvement when they were last inspected.""",
        """Hartlepool - reported overall good
Middlesbrough - previous overall requires_improvement
Redcar and Cleveland - previous overall requires_improvement""",
    ),
    Case(
        "how far something went, and the borough that it came from",
        """Hackney's model was copied from Cumbria to Cornwall, and the borough came away from \
its inspection by Ofsted with a good.""",
        "Hackney - reported overall good",
    ),
    Case(
        "its own, behind a council that took over another's",
        """Published 9 May 2023

Children's services in Torbay are inadequate, Ofsted says.

Plymouth took over the running of the service in 2021. Its own services were rated good in 2019.""",
        """Torbay 2023 reported overall inadequate
Plymouth 2019 previous overall good""",
    ),
    Case(
        "a council told of beside its name, and the paragraph after it",
        """Published 9 May 2023

Torbay's children's services are no longer inadequate, Ofsted has ruled.

Torbay was found to require improvement, up from the grade that made it turn to Plymouth.

Plymouth, which was itself rated good last year, has run the department for Torbay since 2021.

Adoption was rated good. Care leavers got an outstanding.""",
        """Torbay 2023 reported overall requires_improvement
Torbay 2023 reported adoption good
Torbay 2023 reported care_leavers outstanding
Torbay - previous overall inadequate
Plymouth 2022 previous overall good""",
    ),
    Case(
        "its own, behind a council that turned to another",
        """Published 9 May 2023

Children's services in Torbay are inadequate, Ofsted says.

Torbay has turned to Plymouth. Its own leaders were judged inadequate.""",
        """Torbay 2023 reported overall inadequate
Torbay 2023 reported leaders inadequate""",
    ),
    Case(
        "a council that was abolished later, in the heading, and its partner",
        """Improvement Board – Cumbria
Note of the meeting held on 19 September 2016

The Chair welcomed colleagues from Lancashire County Council, an outstanding authority.

The Director presented the letter of Ofsted's inspection. Inspectors had been on site from 24 June.

The overall judgement is inadequate.""",
        "Cumbria 2016 reported overall inadequate",
    ),
    Case(
        "a heading that names no council, and one named in passing further down",
        """Newsroom > Children and families
Published: 5 December 2023

Wigan praised for support to care leavers

Ofsted inspectors who visited Wigan last month have rated its services good.

It is a step up for the borough.

Bolton, rated inadequate in 2021, has been visited since.

The leader said: "We never chased a grade, but it is nice to get a good one." """,
        """Wigan 2023 reported overall good
Bolton 2021 previous overall inadequate""",
    ),
    Case(
        "the county, behind a city",
        """Kent learnt from Leeds, and the county was rated good by Ofsted for children's \
services.""",
        "Kent - reported overall good",
    ),
    Case(
        "the last one of a region",
        "Torbay is now the only council in Devon that is rated inadequate by Ofsted.",
        "Torbay - reported overall inadequate",
    ),
    Case(
        "a council behind a contrast, after what is graded",
        """Ofsted has rated Kent outstanding for its children’s services, while Essex remains \
good.""",
        """Essex - reported overall good
Kent - reported overall outstanding""",
    ),
    Case(
        "a council right after what is graded",
        """Ofsted has given a good rating for children in care in Kent.""",
        """Kent - reported care good""",
    ),
    Case(
        "what the second council has is not said again",
        """Ofsted visited Kent and Essex in 2023. Kent’s leaders were rated outstanding. Essex’s \
are good.""",
        """Essex 2023 reported leaders good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "what the second council has is not said again in the sentence",
        """In Kent care leavers get a good service; in Essex they get one that requires \
improvement, Ofsted says.""",
        """Essex - reported care_leavers requires_improvement
Kent - reported care_leavers good""",
    ),
    Case(
        "they, after a place, in reports on two councils",
        """Ofsted’s report on Kent says that leaders are good; that on Essex that they are \
inadequate.""",
        """Essex - reported leaders inadequate""",
    ),
    Case(
        "the only council",
        """5 July 2022

Only one council in the region, Salford, was rated outstanding by Ofsted last month.""",
        """Salford 2022 reported overall outstanding""",
    ),
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
    Case(
        "two places of work, each with its own grade",
        """A new director for Luton

Luton has a new director of children's services. She joins from Leeds, which is rated \
outstanding, and before that worked in Stockport when it went from inadequate to good.""",
        """Leeds - previous overall outstanding
Stockport - previous overall good
Stockport - previous overall inadequate""",
    ),
    Case(
        "where someone served",
        """A new director for Luton

Luton has a new director. He served at Stockport while it was rated inadequate.""",
        "Stockport - previous overall inadequate",
    ),
    Case(
        "the county, of a county and a town in it",
        """12 June 2023

Lancashire was rated good. Blackpool was rated requires improvement. The county had been \
inadequate in 2015.""",
        """Lancashire 2023 reported overall good
Blackpool 2023 reported overall requires_improvement
Lancashire 2015 previous overall inadequate""",
    ),
    Case(
        "what the county council has, after a city",
        """12 June 2023

Leicestershire was judged outstanding. Leicester was judged good. The county council's \
leadership was outstanding.""",
        """Leicestershire 2023 reported overall outstanding
Leicestershire 2023 reported leaders outstanding
Leicester 2023 reported overall good""",
    ),
    Case(
        "the county that is one council itself",
        """12 June 2023

Isle of Wight was judged good. The county had been inadequate in 2013.""",
        """Isle of Wight 2023 reported overall good
Isle of Wight 2013 previous overall inadequate""",
    ),
]
