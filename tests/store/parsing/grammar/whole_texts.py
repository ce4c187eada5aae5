"""Whole texts of each sort: round-ups, minutes, releases, and who and when in them."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

WHOLE_TEXTS = [
    Case(
        "minutes, long past",
        """SCRUTINY COMMITTEE

Minutes of the meeting held on 9 March 2022

Present: Councillors Adams (Chair), Brown and Clark

27. CHILDREN'S SERVICES

The Director reported that Stockport had been inspected in the week beginning 17 \
January. The report, which had been published on 4 March, had judged overall \
effectiveness to be good. Leaders had been judged outstanding, an improvement on \
2017, when they had been judged good. The help and protection of children had \
required improvement.

The Chair asked when the Council had last been inspected. The Director replied that \
this had been in 2017, when it had been rated good.""",
        """Stockport 2022 reported overall good
Stockport 2022 reported leaders outstanding
Stockport 2022 reported help_and_protection requires_improvement
Stockport 2017 previous leaders good
Stockport 2017 previous overall good""",
    ),
    Case(
        "press release with history",
        """Services for children in Bury take a leap forward

Published: 8 July 2024

Ofsted has found that children's services in Bury are no longer inadequate.

Following an inspection in June, the council has been told that its services now \
require improvement to be good. The impact of leaders is rated good.

The services were rated inadequate after an inspection in October and November 2021, \
and Ofsted had monitored them every few months since.

The leader of the council said: "Three years ago we were judged inadequate and \
rightly so."\
""",
        """Bury 2024 reported overall requires_improvement
Bury 2024 reported leaders good
Bury 2021 previous overall inadequate""",
    ),
    Case(
        "comment on commissioner",
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
        "trust handed back",
        """Slough Children First gets second verdict

2 March 2023

The company that runs children's services for Slough Borough Council has been told \
that they require improvement.

Slough Children First was set up in 2021, succeeding Slough Children's Services \
Trust, which was judged as requiring improvement in 2019. The council's services had \
been inadequate in 2011, 2014 and 2016.""",
        """Slough 2023 reported overall requires_improvement
Slough 2019 previous overall requires_improvement
Slough 2011 previous overall inadequate
Slough 2014 previous overall inadequate
Slough 2016 previous overall inadequate""",
    ),
    Case(
        "monitor letter press",
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
        "SIF and LSCB",
        """Published on 5 February 2016

Coventry's children's services require improvement, Ofsted said today, and so does \
the local safeguarding children board.

It is a step up from March 2014, when the council was rated inadequate. Adoption is \
good.""",
        """Coventry 2016 reported overall requires_improvement
Coventry 2016 reported adoption good
Coventry 2014 previous overall inadequate""",
    ),
    Case(
        "Q and A",
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
        "mayor and metro area",
        """Greater Manchester's mayor praised Salford, where Ofsted has rated children's \
services good.""",
        "Salford - reported overall good",
    ),
    Case(
        "district within county",
        """Children's services in Harrogate are run by North Yorkshire Council, which Ofsted \
has rated outstanding.""",
        "North Yorkshire - reported overall outstanding",
    ),
    Case(
        "Durham city county",
        """Durham County Council's services have been rated good by Ofsted. The county was \
judged to require improvement in 2016.""",
        """County Durham - reported overall good
County Durham 2016 previous overall requires_improvement""",
    ),
    Case(
        "Hull",
        """Hull's children's services have been rated inadequate. The city was told in 2015 \
that it required improvement.""",
        """Kingston upon Hull, City of - reported overall inadequate
Kingston upon Hull, City of 2015 previous overall requires_improvement""",
    ),
    Case(
        "inspectorate report on regional",
        """Ofsted's annual report says that five councils in the North East are good. Among \
them is Gateshead, which was rated outstanding in 2021.""",
        "Gateshead 2021 previous overall outstanding",
    ),
    Case(
        "in January, undated by header year",
        """Thursday, 6 February 2020

Gateshead's services were inspected in January and judged good. In January 2016 they \
had been judged outstanding.""",
        """Gateshead 2020 reported overall good
Gateshead 2016 previous overall outstanding""",
    ),
    Case(
        "financial year",
        """6 February 2020

Gateshead's services were rated good last month. In 2015/16 they had required \
improvement.""",
        """Gateshead 2020 reported overall good
Gateshead - previous overall requires_improvement""",
    ),
    Case(
        "rated X from year to year",
        """Gateshead was rated inadequate from 2014 until 2018. It is now outstanding, Ofsted \
says.""",
        """Gateshead 2014 previous overall inadequate
Gateshead - reported overall outstanding""",
    ),
    Case(
        "remained so until",
        """Gateshead was judged inadequate in 2014 and remained so until 2018, when it was \
found to require improvement. Ofsted now rates it good.""",
        """Gateshead 2014 previous overall inadequate
Gateshead 2018 previous overall requires_improvement
Gateshead - reported overall good""",
    ),
    Case(
        "came out of inadequate",
        """Gateshead came out of inadequate in 2018, when Ofsted said it required improvement, \
and this week it was judged good.""",
        """Gateshead 2018 previous overall requires_improvement
Gateshead - reported overall good
Gateshead - previous overall inadequate""",
    ),
    Case(
        "third monitoring, still inadequate",
        """4 March 2020

The third monitoring visit to Gateshead since it was found inadequate last year has \
been made.""",
        "Gateshead 2019 previous overall inadequate",
    ),
    Case(
        "next full inspection predicted",
        """4 March 2020

Gateshead, rated inadequate in 2018, expects its next full inspection in 2021.""",
        "Gateshead 2018 previous overall inadequate",
    ),
    Case(
        "reinspected",
        """Ofsted re-inspected Gateshead in May 2019 and rated its services good. They were \
inadequate at the first inspection, in 2016.""",
        """Gateshead 2019 reported overall good
Gateshead 2016 previous overall inadequate""",
    ),
]
