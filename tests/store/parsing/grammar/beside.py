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
    Case(
        "where a director comes from",
        """12 June 2023

Trafford's new director comes from Hertfordshire, where children's services are \
outstanding.""",
        """Hertfordshire - previous overall outstanding""",
    ),
    Case(
        "where a new director was before",
        """12 June 2023

Trafford appoints new director of children's services

Mr Brown comes to Trafford from Camden. He led Camden's services from good to \
outstanding, and before that took Ealing to a good rating.

Trafford was rated good by Ofsted in 2022.""",
        """Trafford 2022 previous overall good
Camden - previous overall outstanding
Camden - previous overall good
Ealing - previous overall good""",
    ),
    Case(
        "a neighbour that is the subject",
        """9 May 2023

Kent's neighbour Medway, rated inadequate in 2019, has climbed to good.""",
        """Medway 2023 reported overall good
Medway 2019 previous overall inadequate""",
    ),
    Case(
        "a council put beside as what it is by now",
        """Ofsted published its report in May 2022 and rated Bolton's services inadequate. The \
leader said that the council would learn.

Staff have been to see other places.

She pointed to Wigan, now "outstanding", which had once been where Bolton was today.""",
        """Bolton 2022 reported overall inadequate
Wigan - previous overall outstanding""",
    ),
    Case(
        "compare with that of",
        """Wigan's services have been rated good by Ofsted, a better grade than that of \
neighbouring Bolton, which was judged inadequate last year.""",
        """Wigan - reported overall good
Bolton - previous overall inadequate""",
    ),
    Case(
        "where a commissioner worked before",
        """23 January 2020

A children's commissioner is to be sent into Medway after its services were judged \
inadequate by Ofsted.

The inspection, in July and August 2019, found that children were left at risk. It \
was the first since 2015, when the council was told that it required improvement.

The commissioner, who led Hackney's services when they were rated outstanding, will \
report within three months. She has also worked in Essex.""",
        """Medway 2019 reported overall inadequate
Medway 2015 previous overall requires_improvement
Hackney - previous overall outstanding""",
    ),
    Case(
        "questions, and the neighbours' grades",
        """Why is Ofsted in the news?

It has rated Somerset's children's services as good.

How does that compare with before?

The council was inadequate in 2013 and 2015 and required improvement in 2017.

And its neighbours?

Devon is inadequate, Dorset good and Wiltshire outstanding.""",
        """Somerset - reported overall good
Somerset 2013 previous overall inadequate
Somerset 2015 previous overall inadequate
Somerset 2017 previous overall requires_improvement
Devon - previous overall inadequate
Dorset - previous overall good
Wiltshire - previous overall outstanding""",
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
        "a partner of several years",
        """Since 2019 Medway has been helped by Essex, an authority rated outstanding. Ofsted \
has now judged Medway's services good.""",
        """Medway - reported overall good
Essex - previous overall outstanding""",
    ),
    Case(
        "a neighbour that ran the services",
        """Torbay's services have been rated good. For three years they were run by Plymouth, \
which was itself told to improve after being rated as requiring improvement in 2018.""",
        """Torbay - reported overall good
Plymouth 2018 previous overall requires_improvement""",
    ),
    Case(
        "another council with the same director",
        """Torbay's services have been rated good. The director also runs those of Plymouth, \
which require improvement.""",
        """Torbay - reported overall good
Plymouth - previous overall requires_improvement""",
    ),
    Case(
        "unlike another",
        "Unlike Plymouth, which was rated inadequate, Torbay has been judged good by Ofsted.",
        """Torbay - reported overall good
Plymouth - previous overall inadequate""",
    ),
    Case(
        "a paragraph on the rest of the region",
        """Torbay's services have been rated good by Ofsted.

Elsewhere in the South West, Plymouth was rated good in 2022, Cornwall outstanding \
in 2019 and Devon inadequate in 2020.""",
        """Torbay - reported overall good
Plymouth 2022 previous overall good
Cornwall 2019 previous overall outstanding
Devon 2020 previous overall inadequate""",
    ),
    Case(
        "councils across the border",
        """Shropshire's services have been rated good. Across the border, Herefordshire's were \
judged inadequate in 2022 and Telford and Wrekin's outstanding in 2020.""",
        """Shropshire - reported overall good
Herefordshire, County of 2022 previous overall inadequate
Telford and Wrekin 2020 previous overall outstanding""",
    ),
    Case(
        "a partner that is rated, put in between",
        """Published 4 March 2021

Leeds, rated outstanding by Ofsted, will help Luton to improve its children's \
services. Luton was found inadequate in 2019.""",
        """Leeds - previous overall outstanding
Luton 2019 previous overall inadequate""",
    ),
    Case(
        "like another council",
        """Published 4 March 2024

Like Bolton, Luton has been judged good.""",
        "Luton 2024 reported overall good",
    ),
    Case(
        "someone led it when it was outstanding",
        """Wigan's new director led Camden's children's services when they were judged \
outstanding. Wigan itself was rated inadequate by Ofsted this week.""",
        """Wigan - reported overall inadequate
Camden - previous overall outstanding""",
    ),
    Case(
        "a neighbour after a word on the police",
        """19 June 2013

Services that protect children in Darlington are adequate, Ofsted says. Police \
do not always send someone to conferences.

Neighbouring Stockton was judged good in the spring.""",
        """Darlington 2013 reported help_and_protection adequate
Stockton-on-Tees - previous overall good""",
    ),
    Case(
        "neighbours after a word on a review by themselves",
        """Rutland's services were rated good by Ofsted. Its self-assessment in January had \
put the service at 'requires improvement'.

Leicestershire and Leicester are both 'good'.""",
        """Rutland - reported overall good
Leicestershire - previous overall good
Leicester - previous overall good""",
    ),
]
