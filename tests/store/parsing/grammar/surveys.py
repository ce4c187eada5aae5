"""Texts of no one council that tell how several stand."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

SURVEYS = [
    Case(
        "councils in turn, with two years each",
        """Kent was rated outstanding in 2012 and again in 2019.

Essex was rated good in 2018.

Surrey was rated good in 2017 and again in 2021.""",
        """Kent 2019 reported overall outstanding
Kent 2012 previous overall outstanding
Essex 2018 reported overall good
Surrey 2021 reported overall good
Surrey 2017 previous overall good""",
    ),
    Case(
        "which councils are where: the last grade of each is news",
        """Why some councils climb and others do not

Community Practice Review, March 2021

It takes patience, say those who have done it.

Bolton was judged good in 2019 after a long spell of agency staff. Rochdale got the same grade \
in November 2019, having required improvement in 2014. Trafford, by contrast, fell to inadequate \
in May 2019.""",
        """Bolton 2019 reported overall good
Rochdale 2019 reported overall good
Rochdale 2014 previous overall requires_improvement
Trafford 2019 reported overall inadequate""",
    ),
    Case(
        "an answer that turns to councils only after who asked and who answers",
        """Children's Social Care: Inspections

Question for the Department for Education, answered on 11 October 2017

Asked by the hon. Member for Bolton West:
To ask the Secretary of State what assessment she has made of social care for children.

Answered by the Minister for Children:
Quality is a matter for the Chief Inspector. Ofsted has to date looked at nine of the ten local \
authorities there. Bolton was judged to be inadequate in July 2016. Oldham was judged to require \
improvement in September 2016. Wigan and Bury have both been rated good in the inspections \
published this year.""",
        """Bolton 2016 reported overall inadequate
Oldham 2016 reported overall requires_improvement
Wigan 2017 reported overall good
Bury 2017 reported overall good""",
    ),
    Case(
        "an answer in Parliament, and a judgement that a council left intervention after",
        """Children's Services: Standards

Asked by Lord Marsh
To ask which authorities have been released from directions since 2022.

Answered on 3 July 2024 by the Minister

Bolton was judged to require improvement to be good in September 2023. Rochdale was released \
next, after a rating of good in January 2024. Trafford was found to be good in June 2024, having \
been inadequate in 2021.""",
        """Bolton 2023 reported overall requires_improvement
Rochdale 2024 reported overall good
Trafford 2024 reported overall good
Trafford 2021 previous overall inadequate""",
    ),
    Case(
        "what a director did elsewhere is no survey",
        """New director for the city

She takes up her post in May 2020.

Under her Bolton was rated good in 2016, Rochdale was rated good in 2017 and Trafford was judged \
outstanding in 2018.""",
        """Bolton 2016 previous overall good
Rochdale 2017 previous overall good
Trafford 2018 previous overall outstanding""",
    ),
    Case(
        "councils that an undated text sets side by side",
        """Norfolk, Suffolk and Essex side by side

Norfolk was inspected in the spring of 2015 and found to require improvement.

Suffolk was judged good in 2016; in 2013 it had been inadequate.

Essex was judged good in 2014, and its leaders outstanding.""",
        """Norfolk 2015 reported overall requires_improvement
Suffolk 2016 reported overall good
Suffolk 2013 previous overall inadequate
Essex 2014 reported overall good
Essex 2014 reported leaders outstanding""",
    ),
    Case(
        "two that are compared in the headline",
        """Leeds and Bradford: a tale of two cities

Leeds was rated outstanding in 2022. It had been outstanding in 2018 as well.

Bradford was rated inadequate in 2018 and again in 2022.""",
        """Leeds 2022 reported overall outstanding
Leeds 2018 previous overall outstanding
Bradford 2022 reported overall inadequate
Bradford 2018 previous overall inadequate""",
    ),
    Case(
        "two that do something together are not compared",
        """Leeds and Bradford to share a director

Leeds and Bradford will share a director of children's services from the spring.

Both cabinets have agreed the move, which saves £200,000 a year.

Leeds was rated outstanding in 2018. Bradford was rated inadequate in 2018 and good in 2022.""",
        """Leeds 2018 previous overall outstanding
Bradford 2018 previous overall inadequate
Bradford 2022 previous overall good""",
    ),
    Case(
        "a paragraph for each",
        """North East round-up

Durham: inspected in 2022, good.

Gateshead: inspected in 2019, good.

Sunderland: inspected in 2021, outstanding; it had been inadequate in 2018.""",
        """County Durham 2022 reported overall good
Gateshead 2019 reported overall good
Sunderland 2021 reported overall outstanding
Sunderland 2018 previous overall inadequate""",
    ),
    Case(
        "one council's past beside another's",
        """A neighbour's help

Hull was rated inadequate in 2019. York, which was rated good in 2016, sent social workers, and \
so did Doncaster, good in 2017.""",
        """Kingston upon Hull, City of 2019 reported overall inadequate
York 2016 previous overall good
Doncaster 2017 previous overall good""",
    ),
]
