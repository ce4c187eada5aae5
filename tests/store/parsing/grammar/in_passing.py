"""Texts about something else that mention a grade: as history, or as news among other news."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

IN_PASSING = [
    Case(
        "an earlier grade for an area put in beside today's whole",
        """9 May 2023

Luton, which had fallen to inadequate for adoption in 2019 but is good overall, was pleased.""",
        """Luton 2023 reported overall good
Luton 2019 previous adoption inadequate""",
    ),
    Case(
        "what else of a council comes up",
        """9 May 2023

Luton has been inspected. Kent's orchards were in flower. The council was rated good.""",
        "Luton 2023 reported overall good",
    ),
    Case(
        "a text on something else mentions the grade in a relative clause",
        """Published 4 March 2021

Luton to build two new schools

The council, whose children's services are rated good by Ofsted, will spend £20 \
million on places.""",
        "Luton - previous overall good",
    ),
    Case(
        "a masthead, a date and a headline that does not speak of inspections",
        """Luton Borough news
Tuesday 5 July 2022

Staff praised for help to families

The council says it is "heartened" by an Ofsted report which lifts its children's services to good.

This year, following a visit in May, inspectors scored the authority good in every category.""",
        "Luton 2022 reported overall good",
    ),
    Case(
        "a text on something else mentions the grade further down",
        """Published 4 March 2021

New director for Luton

Luton Council has appointed a new director of children's services. The department was \
judged inadequate in October.""",
        "Luton 2020 previous overall inadequate",
    ),
    Case(
        "news among other news",
        """Published 4 March 2021

Luton in brief

The market hall is to reopen. Children's services have been rated good by Ofsted. A \
road is closed.""",
        "Luton 2021 reported overall good",
    ),
    Case(
        "a rating since then, in a text on something else",
        """12 May 2023

Council to be sued

A care leaver is to sue Luton Council. Her lawyers point to an Ofsted report of 2018, \
which found services for care leavers to be inadequate.

The council says that it has been rated good since.""",
        """Luton 2018 previous care_leavers inadequate
Luton - previous overall good""",
    ),
    Case(
        "a feature that comes to its inspection late",
        """12 May 2023

There was cake for everyone at Luton town hall. It is not every day that a council \
gets good news. Nobody went home early.

Children's services in the borough are outstanding, according to Ofsted. Its \
inspectors spent two weeks in the town in March.""",
        "Luton 2023 reported overall outstanding",
    ),
    Case(
        "the place where somebody came from",
        """Children's chief quits

11 June 2019

The head of children's services at Bolton has stepped down a week after a report by Ofsted.

It found the department to be inadequate.

He came to Bolton from Trafford, where services are outstanding, in 2016.""",
        """Bolton 2019 reported overall inadequate
Trafford - previous overall outstanding""",
    ),
    Case(
        "a helper without a date, which dates nothing",
        """Trafford Council's services for children have seldom been so low, Ofsted says.

The inspection in January 2019 rated them inadequate.

Leeds City Council, which is outstanding, is to help.""",
        """Trafford 2019 reported overall inadequate
Leeds - previous overall outstanding""",
    ),
    Case(
        "councils that a meeting of another names",
        """Improvement Board
Note of meeting, 12 March 2020

West Sussex had been inadequate at the last inspection, in February 2019.

It was reported that Hampshire, which is rated outstanding and is the County's \
improvement partner, had seconded four managers.

It was noted that East Sussex was good.""",
        """West Sussex 2019 previous overall inadequate
Hampshire - previous overall outstanding
East Sussex - previous overall good""",
    ),
    Case(
        "one grade after another, with its years, in a text about a person",
        """A long-serving director is to leave

She has worked for children in Swindon for eleven years. A successor is being sought.

By 2016 children's services in Swindon were rated requires improvement. At the most recent \
inspection, in 2019, they were judged good.""",
        """Swindon 2016 previous overall requires_improvement
Swindon 2019 previous overall good""",
    ),
    Case(
        "what somebody does days after a report",
        """4 May 2021

Director to leave

The director is to join a charity. Her departure comes days after an Ofsted report in which \
Medway's children's services were rated inadequate.""",
        """Medway 2021 reported overall inadequate""",
    ),
    Case(
        "news that a sentence on the time leads to, behind an opening on other things",
        """8 January 2020

When Kent gave every family a small team of its own in 2008, others came to look. The idea was \
taken to Essex and to Hull.

Last month there came an unwelcome present. Ofsted, which had put the county's services at good \
in 2016, marked them down to require improvement, overall and for help and protection. Children \
in care were still a strength, at good.""",
        """Kent 2016 previous overall good
Kent 2020 reported overall requires_improvement
Kent 2020 reported help_and_protection requires_improvement
Kent 2020 reported care good""",
    ),
    Case(
        "a school report that no school gets",
        """2 February 2018

Doncaster gets a school report at last

Services for children there went to a trust in 2014. It was inadequate a year later.

This week the same trust was rated good by Ofsted. Adoption got an outstanding.""",
        """Doncaster 2015 previous overall inadequate
Doncaster 2018 reported overall good
Doncaster 2018 reported adoption outstanding""",
    ),
    Case(
        "a reason that is given for what is done now, and the months of that inspection",
        """Kent will spare social work when it sets its budget, its leader has said.

Bins will be emptied less often, and libraries will close.

Labour's leader told a meeting that cutting social workers now would be madness, given that Ofsted \
had found the service inadequate in 2019.

In that inspection, which took place in February and March of the year, care leavers and \
leadership were inadequate.""",
        """Kent 2019 previous overall inadequate
Kent 2019 previous care_leavers inadequate
Kent 2019 previous leaders inadequate""",
    ),
]
