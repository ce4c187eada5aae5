"""When it was: grades held against each other, seasons, lists of years, what came before."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

BY_THEN = [
    Case(
        "report said to be first under new rules",
        """Wigan's services were rated good under the new framework, Ofsted says. In 2016, \
under the single inspection framework, they required improvement.""",
        """Wigan - reported overall good
Wigan 2016 previous overall requires_improvement""",
    ),
    Case(
        "last came calling",
        """Wigan's services have been rated outstanding. When Ofsted last came calling, three \
years before, it found them to be good.""",
        """Wigan - reported overall outstanding
Wigan - previous overall good""",
    ),
    Case(
        "first since",
        """Wigan's services have been judged good in their first inspection since they were \
rated inadequate in 2019.""",
        """Wigan - reported overall good
Wigan 2019 previous overall inadequate""",
    ),
    Case(
        "only two years after",
        """Only two years after being judged inadequate, Wigan's services have been rated \
outstanding by Ofsted.""",
        """Wigan - reported overall outstanding
Wigan - previous overall inadequate""",
    ),
    Case(
        "N years on from",
        """Four years on from an inadequate rating, Wigan's services have been judged good by \
Ofsted.""",
        """Wigan - reported overall good
Wigan - previous overall inadequate""",
    ),
    Case(
        "since then",
        """Wigan was judged inadequate in 2018. Since then inspectors have made five monitoring \
visits. They have now rated it good.""",
        """Wigan 2018 previous overall inadequate
Wigan - reported overall good""",
    ),
    Case(
        "the previous grade was",
        """Wigan's services have been rated good. The previous grade was requires improvement, \
in 2018.""",
        """Wigan - reported overall good
Wigan 2018 previous overall requires_improvement""",
    ),
    Case(
        "its previous rating, from 2018",
        """Wigan's services have been rated good. Its previous rating, from 2018, was requires \
improvement.""",
        """Wigan - reported overall good
Wigan 2018 previous overall requires_improvement""",
    ),
    Case(
        "from its previous judgement",
        """Wigan's services have been rated good, up from the previous judgement of requires \
improvement.""",
        """Wigan - reported overall good
Wigan - previous overall requires_improvement""",
    ),
    Case(
        "had languished",
        """Wigan, which had languished in the inadequate category since 2017, has been rated \
good by Ofsted.""",
        """Wigan - reported overall good
Wigan 2017 previous overall inadequate""",
    ),
    Case(
        "four of last five",
        """Wigan's services have been rated good. They were judged inadequate in 2010, 2013 and \
2017.""",
        """Wigan - reported overall good
Wigan 2010 previous overall inadequate
Wigan 2013 previous overall inadequate
Wigan 2017 previous overall inadequate""",
    ),
    Case(
        "same as in",
        "Wigan's services have been rated good, the same as in 2019 and 2016.",
        """Wigan - reported overall good
Wigan 2019 previous overall good
Wigan 2016 previous overall good""",
    ),
    Case(
        "as in 2019",
        "Wigan's services were rated good overall this week, as they were in 2019.",
        """Wigan - reported overall good
Wigan 2019 previous overall good""",
    ),
    Case(
        "published in spring, inspected in winter",
        """20 May 2021

The report on Wigan, published on Tuesday, follows an inspection in January and \
February. It rates the council good overall.""",
        "Wigan 2021 reported overall good",
    ),
    Case(
        "inspected last autumn",
        """20 May 2021

Wigan's services were inspected last autumn and found to be good overall, a report \
says.""",
        "Wigan 2020 reported overall good",
    ),
    Case(
        "in December with January date",
        """8 January 2020

Inspectors who visited Wigan in December rated its services good. Two years earlier, \
in December 2017, they were inadequate.""",
        """Wigan 2019 reported overall good
Wigan 2017 previous overall inadequate""",
    ),
    Case(
        "last week",
        """8 January 2020

Last week Ofsted rated Wigan's services good. In September it had rated those of \
Bolton inadequate.""",
        """Wigan 2020 reported overall good
Bolton 2019 previous overall inadequate""",
    ),
    Case(
        "visit dates given after",
        """Ofsted has rated Wigan's services good. Inspectors visited from 7 to 18 March 2022. \
The last inspection was in June 2018, when they were rated inadequate.""",
        """Wigan 2022 reported overall good
Wigan 2018 previous overall inadequate""",
    ),
    Case(
        "summer riots other year",
        """Ofsted has rated Wigan's services good. The director joined in 2019, and the \
council's budget was cut in 2020.""",
        "Wigan - reported overall good",
    ),
    Case(
        "improvement notice year",
        """Ofsted has rated Wigan's services good. The council was given an improvement notice \
in 2016 after it was judged inadequate.""",
        """Wigan - reported overall good
Wigan - previous overall inadequate""",
    ),
    Case(
        "when it became trust",
        """In 2015, the year in which it was handed to a trust, Wigan was rated inadequate. It \
is now good, Ofsted says.""",
        """Wigan 2015 previous overall inadequate
Wigan - reported overall good""",
    ),
    Case(
        "timeline dash",
        """Wigan's inspections since 2012

2012 – inadequate
2015 – requires improvement
2019 – good
2023 – outstanding""",
        """Wigan 2012 previous overall inadequate
Wigan 2015 previous overall requires_improvement
Wigan 2019 previous overall good
Wigan 2023 reported overall outstanding""",
    ),
    Case(
        "two grades two dates in one sentence",
        "Ofsted judged Wigan's services inadequate in March 2017 and good in June 2021.",
        """Wigan 2017 previous overall inadequate
Wigan 2021 reported overall good""",
    ),
    Case(
        "letter",
        """Dear Ms Smith

Monitoring visit to Wigan children's services

This letter summarises the findings of the monitoring visit to Wigan children's \
services on 3 and 4 May 2022. This was the fourth monitoring visit since the local \
authority was judged inadequate in July 2020. Areas covered by the visit: help and \
protection.""",
        "Wigan 2020 previous overall inadequate",
    ),
    Case(
        "progress in monitor then full",
        """Ofsted's monitoring visits had found progress. In its full inspection in June it \
judged Wigan's services to require improvement. They had been inadequate since 2019.""",
        """Wigan - reported overall requires_improvement
Wigan 2019 previous overall inadequate""",
    ),
    Case(
        "hasn't been good since",
        "Wigan had not been good since 2011. Ofsted has rated it good this week.",
        "Wigan - reported overall good",
    ),
    Case(
        "first time since last good",
        "Wigan's services are good for the first time since 2012, Ofsted has ruled.",
        "Wigan - reported overall good",
    ),
    Case(
        "a grade received in one year and compared with another's",
        """A spokesman for Croydon Council said it welcomed the 'good' rating it received from \
Ofsted in March 2020, compared with 'inadequate' in 2017.""",
        """Croydon 2020 reported overall good
Croydon 2017 previous overall inadequate""",
    ),
]
