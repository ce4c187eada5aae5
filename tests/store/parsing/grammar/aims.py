"""What is aimed at, hoped for, feared, foreseen or asked is no grade."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

AIMS = [
    Case(
        "what a report does not say",
        """12 June 2023

The report does not say that Trafford's services are inadequate.""",
        """""",
    ),
    Case(
        "the name of a plan, a grade that is thought likely, a risk, a question",
        """12 June 2023

Trafford's "Good to Great" strategy for children in care was approved. Members were \
told that a grade of good for Trafford was realistic.

Risk 4: Ofsted inspection of Trafford children's services results in inadequate \
judgement.

Trafford: good or bad? Have your say.""",
        """""",
    ),
    Case(
        "how to get there, and what is provisional",
        """12 June 2023

Trafford directors discuss how to move from requires improvement to good. Provisional \
judgements suggest that Trafford is good, a source said.""",
        """""",
    ),
    Case(
        "wanted to be, and is",
        """9 May 2023

Kent's director said she wanted the service, which is rated good, to be outstanding \
within three years.""",
        """Kent - previous overall good""",
    ),
    Case(
        "not until, and currently",
        """9 May 2023

Devon will not be rated outstanding until it sorts out its placements, one \
councillor said. It is currently good.""",
        """Devon 2023 reported overall good""",
    ),
    Case(
        "a next inspection that is due",
        """Wigan's services were judged to require improvement by Ofsted in 2019. A full \
inspection is due next year, and the council hopes to be good.""",
        "Wigan 2019 reported overall requires_improvement",
    ),
    Case(
        "a next inspection that is expected",
        """4 March 2020

Gateshead, rated inadequate in 2018, expects its next full inspection in 2021.""",
        "Gateshead 2018 previous overall inadequate",
    ),
    Case(
        "by a year to come",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. Its \
services were to be rated outstanding by 2025.""",
        """""",
    ),
    Case(
        "next time is an aim",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. They should \
be rated good next time.""",
        """""",
    ),
    Case(
        "two hopes and a grade",
        """The council had set itself the target of being 'good' within two years and \
'outstanding' \
within five. Ofsted currently rates Havering as inadequate.""",
        "Havering - reported overall inadequate",
    ),
    Case(
        "an aim",
        """Rutland County Council wants its children's services to be rated good by 2026 and is on \
the road to outstanding.""",
        "",
    ),
    Case(
        "a near miss",
        "Inspectors of Reading's services said that they were close to good and almost "
        "outstanding.",
        "",
    ),
    Case(
        "a condition",
        """If Enfield's children's services were rated inadequate, ministers could send in a \
commissioner.""",
        "",
    ),
    Case(
        "a fear",
        "Staff in Croydon had feared an inadequate rating before the inspectors came.",
        "",
    ),
    Case(
        "what might happen",
        """If Ofsted judges Kent inadequate again, ministers could set up a trust. The council \
expects to be told that it requires improvement.""",
        "",
    ),
    Case(
        "a bold hope",
        """Kent wants its children's services to be rated outstanding when Ofsted returns. \
Medway and Essex have been asked for help.""",
        "",
    ),
]
