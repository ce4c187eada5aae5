"""Dates, relative ones and those of earlier inspections."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TIMES = [
    Case(
        "a year after the last of two months",
        """Inspectors returned to Luton in June 2011 and May 2012 and judged safeguarding \
adequate, just over a year after they had found it inadequate.""",
        """Luton 2012 reported help_and_protection adequate
Luton 2011 previous help_and_protection inadequate""",
    ),
    Case(
        "years earlier, with the month itself behind",
        """9 May 2023

Luton was judged good in May 2022. It had been found inadequate five years earlier, in November \
2016.""",
        """Luton 2022 previous overall good
Luton 2016 previous overall inadequate""",
    ),
    Case(
        "at the time of an inspection that is called by its sort",
        """9 May 2023

Luton's services were good at the time of the routine inspection in March.""",
        "Luton 2023 reported overall good",
    ),
    Case(
        "both years at the head, with when put in",
        """9 May 2023

In both 2019 and 2022, when inspectors came, Luton was rated good.""",
        """Luton 2019 previous overall good
Luton 2022 previous overall good""",
    ),
    Case(
        "between two years is no grade of each",
        """9 May 2023

Luton was rated inadequate between 2016 and 2019. It is good now.""",
        """Luton 2023 reported overall good
Luton 2016 previous overall inadequate""",
    ),
    Case(
        "when the inspection of a council was held, put in behind the council",
        """9 May 2023

An inspection of Luton, published in 2018, judged children's services inadequate. They are now \
good.""",
        """Luton 2018 previous overall inadequate
Luton 2023 reported overall good""",
    ),
    Case(
        "when an inspection was carried out, put in behind it",
        """9 May 2023

The inspection, carried out in May 2016, found Luton's children's services to be inadequate. They \
are now good.""",
        """Luton 2016 previous overall inadequate
Luton 2023 reported overall good""",
    ),
    Case(
        "what else was done in a year, put in behind a council, dates no grade",
        """9 May 2023

Luton, which set up a trust in 2016, was found to be good.""",
        """Luton 2023 reported overall good""",
    ),
    Case(
        "a month and year that open the next clause",
        """Ofsted judged Dudley inadequate in 2016, and in November 2018 it was found to require \
improvement.""",
        """Dudley 2016 previous overall inadequate
Dudley 2018 reported overall requires_improvement""",
    ),
    Case(
        "what is told between commas of another year dates no inspection",
        """Published 12 June 2023

Luton, which set up a trust in 2019, was inspected last month. Its children's services were \
found to require improvement.""",
        """Luton 2023 reported overall requires_improvement""",
    ),
    Case(
        "a trust that took over at a date was inspected at another",
        """Published 12 June 2023

Birmingham Children's Trust, which took over the council's children's services in April 2018, \
was inspected in December. Inspectors said services required improvement.""",
        """Birmingham 2022 reported overall requires_improvement""",
    ),
    Case(
        "a grade whose name is like a verb keeps the time of its paragraph",
        """Published 12 June 2023

Luton's children's services were found inadequate in 2016. Only adoption escaped, with requires \
improvement.

This week Luton was rated good overall.""",
        """Luton 2016 previous overall inadequate
Luton 2016 previous adoption requires_improvement
Luton 2023 reported overall good""",
    ),
    Case(
        "the last days of a month are its own, and no earlier ones",
        """Published 12 June 2023

Luton's children's services were inspected in the last days of November 2022. The headline \
grade is good.""",
        """Luton 2022 reported overall good""",
    ),
    Case(
        "a report that came out in a month came out after the inspection of a dated one",
        """Published 12 June 2023

Inspectors visited Luton in November 2021. The report, published in January, rates its \
children's services good.""",
        """Luton 2022 previous overall good""",
    ),
    Case(
        "a report of a month that follows a grade of a year is the latest one",
        """Published 12 June 2023

Luton was rated inadequate in November 2021, and a report published in May says that its \
children's services are good.""",
        """Luton 2023 reported overall good
Luton 2021 previous overall inadequate""",
    ),
    Case(
        "five years earlier",
        """Published 9 May 2023

Luton was rated good by Ofsted. Five years earlier it had been found inadequate.""",
        """Luton 2023 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "at the previous inspection in",
        """Published 9 May 2023

Luton was rated good by Ofsted. At the previous inspection, in 2018, it was rated \
inadequate.""",
        """Luton 2023 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "last November",
        """20 January 2022

In an inspection last November, Ofsted found Luton's children's services to be \
outstanding.""",
        """Luton 2021 reported overall outstanding""",
    ),
    Case(
        "the last time inspectors called",
        """20 January 2022

Luton's children's services are outstanding, Ofsted says. The last time inspectors \
called, in 2019, they were rated good.""",
        """Luton 2022 reported overall outstanding
Luton 2019 previous overall good""",
    ),
    Case(
        "three years ago",
        """20 January 2022

Luton's children's services are outstanding, Ofsted says. They were rated good three \
years ago.""",
        """Luton 2022 reported overall outstanding
Luton 2019 previous overall good""",
    ),
    Case(
        "when it was last inspected",
        """20 January 2022

Luton's children's services are outstanding, Ofsted says. When they were last \
inspected, in 2019, they were good.""",
        """Luton 2022 reported overall outstanding
Luton 2019 previous overall good""",
    ),
    Case(
        "in autumn",
        """20 March 2022

Luton was inspected last autumn and rated good overall.""",
        """Luton 2021 reported overall good""",
    ),
    Case(
        "two inspections ago",
        """20 March 2022

Luton was rated good. It was judged inadequate in 2014 and required improvement in \
2018.""",
        """Luton 2022 reported overall good
Luton 2014 previous overall inadequate
Luton 2018 previous overall requires_improvement""",
    ),
    Case(
        "its first since",
        """20 March 2022

Luton's first inspection since 2018, when leadership was rated inadequate, ended \
with a good for leadership.""",
        """Luton 2022 reported leaders good
Luton 2018 previous leaders inadequate""",
    ),
    Case(
        "back in",
        """20 March 2022

Ofsted rates Luton good. Back in 2016 inspectors had found the services inadequate.""",
        """Luton 2022 reported overall good
Luton 2016 previous overall inadequate""",
    ),
    Case(
        "the grade of an earlier year as possessive",
        """20 March 2022

Ofsted rates Luton good. In 2018's report the grade was inadequate.""",
        """Luton 2022 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "the 2018 inspection",
        """20 March 2022

Ofsted rates Luton good. The 2018 inspection found leadership to be inadequate.""",
        """Luton 2022 reported overall good
Luton 2018 previous leaders inadequate""",
    ),
    Case(
        "in the spring of",
        """20 March 2022

Ofsted rates Luton good. In the spring of 2017 it was judged inadequate.""",
        """Luton 2022 reported overall good
Luton 2017 previous overall inadequate""",
    ),
    Case(
        "a month before that of the source",
        """Published 4 March 2021

Ofsted rated Luton's children's services good in December.""",
        "Luton 2020 reported overall good",
    ),
    Case(
        "a rating with an aside on when it was given",
        """Published 4 March 2021

Luton's children's services are good, Ofsted says. The previous verdict, delivered in \
2018, was inadequate.""",
        """Luton 2021 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "as they were, past who says so",
        """Published 4 March 2021

Luton's children's services are good, Ofsted says, as they were in 2017.""",
        """Luton 2021 reported overall good
Luton 2017 previous overall good""",
    ),
    Case(
        "a rating that is held, given long ago",
        """Published 4 March 2021

Ofsted is back in Luton this week. The council's children's services currently hold a \
good rating, given in 2017.""",
        "Luton 2017 previous overall good",
    ),
    Case(
        "what came of a judgement dates it no later",
        """Published 4 March 2021

Luton is good, Ofsted says. The minister issued a direction in 2016 after the council \
was rated inadequate.""",
        """Luton 2021 reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "a date that opens the next clause",
        """Published 4 March 2021

Luton's children's services are good, Ofsted says. In 2014 they were good, in 2018 \
they required improvement, and now they are good again.""",
        """Luton 2021 reported overall good
Luton 2014 previous overall good
Luton 2018 previous overall requires_improvement""",
    ),
    Case(
        "years on from",
        """Published 4 March 2021

Six years on from an inadequate rating, Luton's children's services are good, Ofsted \
says.""",
        """Luton 2021 reported overall good
Luton 2015 previous overall inadequate""",
    ),
    Case(
        "a rating kept, which it has held since",
        """12 May 2023

Wigan kept its outstanding rating, which it has held since 2016.""",
        """Wigan 2023 reported overall outstanding
Wigan 2016 previous overall outstanding""",
    ),
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
Kent 2019 previous overall requires_improvement""",
    ),
    Case(
        "a label that it carries since",
        """2 June 2021

While Trafford Council insists it has turned a corner, Ofsted disagrees. The service \
remains inadequate, a label it has carried since 2019.""",
        """Trafford 2021 reported overall inadequate
Trafford 2019 previous overall inadequate""",
    ),
    Case(
        "the one before, published last year",
        """3 November 2021

Wigan's children's services were rated inadequate in a report published in January \
last year. A new inspection has found them to require improvement.""",
        """Wigan 2020 previous overall inadequate
Wigan 2021 reported overall requires_improvement""",
    ),
    Case(
        "a month without a year, by the date over the text",
        """Thursday, 6 February 2020

Gateshead's services were inspected in January and judged good. In January 2016 they \
had been judged outstanding.""",
        """Gateshead 2020 reported overall good
Gateshead 2016 previous overall outstanding""",
    ),
    Case(
        "a financial year",
        """6 February 2020

Gateshead's services were rated good last month. In 2015/16 they had required \
improvement.""",
        """Gateshead 2020 reported overall good
Gateshead - previous overall requires_improvement""",
    ),
    Case(
        "time counted back from what was so long ago",
        """12 June 2023

Kent's services for children are good, Ofsted says. They were rated "requires improvement" five \
years ago, and two years before that inadequate.""",
        """Kent 2023 reported overall good
Kent 2018 previous overall requires_improvement
Kent 2016 previous overall inadequate""",
    ),
    Case(
        "what is so today, so many years on",
        """12 June 2023

Kent's services were rated inadequate by Ofsted in 2018. Four years on, Kent is good.""",
        """Kent 2023 reported overall good
Kent 2018 previous overall inadequate""",
    ),
    Case(
        "what was so a counted time later",
        """12 June 2023

Kent's services for children were rated inadequate by Ofsted in 2016. Two years on, they were \
judged good.""",
        """Kent 2016 previous overall inadequate
Kent 2018 previous overall good""",
    ),
    Case(
        "when the framework came is not when inspectors came",
        """Derby has come out as outstanding in every category of its children's services \
inspection, which no other council has done under the framework introduced in \
January 2018.""",
        "Derby - reported overall outstanding",
    ),
    Case(
        "a clause put in between has a time of its own",
        """15 January 2019

Kent's children's services are no longer inadequate. In a report on an inspection in December, \
Ofsted judges the services, which passed to a trust in April 2018, to "require improvement to be \
good". The last time inspectors called, in autumn 2016, adoption was good.""",
        """Kent 2018 reported overall requires_improvement
Kent 2016 previous overall inadequate
Kent 2016 previous adoption good""",
    ),
    Case(
        "a day that no month has",
        """Published 4 July 2022

Luton was inspected on 31 June 2022 and rated good by Ofsted.""",
        "Luton 2022 reported overall good",
    ),
    Case(
        "barely so long ago",
        """Published 4 July 2022

Luton was rated good by Ofsted. Barely three years ago it had been inadequate.""",
        """Luton 2022 reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "an amount of money is no year",
        """Published 9 May 2023

Luton was rated good.

£2019 was the fee. The council was judged inadequate in that year.""",
        """Luton 2023 reported overall good
Luton 2023 previous overall inadequate""",
    ),
    Case(
        "a visit of some weeks before the report",
        """14 July 2023

Ofsted has published its findings on Kent this week. Kent was judged good overall after a visit \
in May. Inspectors gave its leaders the same mark.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders good""",
    ),
    Case(
        "judged in the months before the report",
        """14 July 2023

Ofsted's report on Kent was published yesterday. Kent was judged good in May. In October it had \
been inadequate.""",
        """Kent 2023 reported overall good
Kent 2022 previous overall inadequate""",
    ),
]
