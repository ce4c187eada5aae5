"""When it was given."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

WHEN = [
    Case(
        "last month, from the source's own date",
        """20 January 2020

Inspectors who visited Solihull last month rated its children's services as requiring \
improvement.""",
        "Solihull 2019 reported overall requires_improvement",
    ),
    Case(
        "in a month without a year",
        """14 February 2017

An inspection of Darlington Borough Council in November rated its services good.""",
        "Darlington 2016 reported overall good",
    ),
    Case(
        "each grade goes to its own inspection",
        """Published on 7 June 2024

Ofsted has rated Southampton's children's services outstanding. They were rated good in 2019 and \
requires improvement in 2014.""",
        """Southampton 2024 reported overall outstanding
Southampton 2019 previous overall good
Southampton 2014 previous overall requires_improvement""",
    ),
    Case(
        "a grade told in the pluperfect is an earlier one",
        """Ofsted has judged Redbridge's children's services good. At the last inspection they had \
been rated outstanding.""",
        """Redbridge - reported overall good
Redbridge - previous overall outstanding""",
    ),
    Case(
        "a visit gives no grade",
        """Ofsted made a monitoring visit to Bradford last month. The council, which was rated \
inadequate in 2018, is making progress.""",
        "Bradford 2018 previous overall inadequate",
    ),
    Case(
        "a range of days",
        """Inspectors were in Peterborough from 3 to 14 October 2022. They judged its children's \
services to be good.""",
        "Peterborough 2022 reported overall good",
    ),
    Case(
        "two years of one grade",
        """Overall effectiveness in Cumbria was inadequate in 2012 and 2013. In 2018 it was rated \
good, published reports show.""",
        """Cumbria 2012 previous overall inadequate
Cumbria 2013 previous overall inadequate
Cumbria 2018 reported overall good""",
    ),
    Case(
        "paragraphs that open with their date",
        """Kent: how it came to this

2011. Ofsted calls the protection of children in the county inadequate. A director leaves.

February 2014. An inspection brings an inadequate for the service as a whole.

January 2019. Ofsted says that services require improvement to be good.""",
        """Kent 2011 previous help_and_protection inadequate
Kent 2014 previous overall inadequate
Kent 2019 reported overall requires_improvement""",
    ),
]
