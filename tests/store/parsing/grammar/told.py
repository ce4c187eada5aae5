"""What is told of a grade, and what only sounds like one."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TOLD = [
    Case(
        "two pairs in contrast",
        """9 May 2023

Kent's watchdog report card is out. Two As, so to speak, and two Bs: leadership and \
help and protection are both outstanding, while children in care and care leavers \
are good.""",
        """Kent 2023 reported leaders outstanding
Kent 2023 reported help_and_protection outstanding
Kent 2023 reported care good
Kent 2023 reported care_leavers good""",
    ),
    Case(
        "kept, although",
        """9 May 2023

Children's services at Kent County Council have kept the good grade they got in \
2018, although the way it supports care leavers now requires improvement.""",
        """Kent 2023 reported overall good
Kent 2018 previous overall good
Kent 2023 reported care_leavers requires_improvement""",
    ),
    Case(
        "recognised as",
        """9 May 2023

The council said it was pleased that leadership in Kent had been recognised as \
outstanding.""",
        """Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "everything except",
        """9 May 2023

Ofsted gave Kent good marks for everything except adoption.""",
        """Kent 2023 reported overall good""",
    ),
    Case(
        "three areas and the fourth",
        """9 May 2023

Kent was graded good in three areas and outstanding in the fourth, care leavers.""",
        """Kent 2023 reported care_leavers outstanding""",
    ),
    Case(
        "gets a grade, a grade and a grade",
        """9 May 2023

In Kent, leadership gets an outstanding, care leavers a good and help and protection \
a requires improvement.""",
        """Kent 2023 reported leaders outstanding
Kent 2023 reported care_leavers good
Kent 2023 reported help_and_protection requires_improvement""",
    ),
    Case(
        "a neighbour that is the subject",
        """9 May 2023

Kent's neighbour Medway, rated inadequate in 2019, has climbed to good.""",
        """Medway 2023 reported overall good
Medway 2019 previous overall inadequate""",
    ),
    Case(
        "a school and then the council",
        """9 May 2023

The school was rated good by Ofsted, but Kent County Council's children's services \
were found to be inadequate.""",
        """Kent 2023 reported overall inadequate""",
    ),
    Case(
        "wanted to be, and is",
        """9 May 2023

Kent's director said she wanted the service, which is rated good, to be outstanding \
within three years.""",
        """Kent - previous overall good""",
    ),
    Case(
        "a good grip and an adequate standard",
        """9 May 2023

Ofsted said managers in Kent had a good grip on the work and that plans were of an \
adequate standard. It rated the service requires improvement.""",
        """Kent 2023 reported overall requires_improvement""",
    ),
    Case(
        "early help and morale",
        """9 May 2023

Ofsted inspected Kent in March. Early help is good, inspectors said, and staff \
morale is outstanding.""",
        """""",
    ),
    Case(
        "dashes and semicolons",
        """9 May 2023

Ofsted's findings for Kent: overall effectiveness — good; leaders — good; children \
who need help and protection — requires improvement; children in care — good; care \
leavers — inadequate.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders good
Kent 2023 reported help_and_protection requires_improvement
Kent 2023 reported care good
Kent 2023 reported care_leavers inadequate""",
    ),
    Case(
        "the second time in a row",
        """9 May 2023

Kent has been judged good, the second time in a row that it has been given the \
rating, following the same result in 2019.""",
        """Kent 2023 reported overall good
Kent 2019 previous overall good""",
    ),
    Case(
        "were then and are today",
        """9 May 2023

Ofsted has downgraded Devon's children's services. They were good in 2019 and are \
inadequate today.""",
        """Devon 2023 reported overall inadequate
Devon 2019 previous overall good""",
    ),
    Case(
        "for a third inspection",
        """9 May 2023

For a third consecutive inspection Devon has been found to be inadequate.""",
        """Devon 2023 reported overall inadequate""",
    ),
    Case(
        "the rating of services has gone from",
        """9 May 2023

The rating of Devon's services for care leavers has gone from inadequate to good.""",
        """Devon 2023 reported care_leavers good
Devon - previous care_leavers inadequate""",
    ),
    Case(
        "an area as a label",
        """9 May 2023

Ofsted has published its report on Devon. The impact of leaders: this was rated \
good. Help and protection: here the council requires improvement.""",
        """Devon 2023 reported leaders good
Devon 2023 reported help_and_protection requires_improvement""",
    ),
    Case(
        "not enough to prevent",
        """9 May 2023

Although Devon's leadership was praised, it was not enough to prevent an inadequate \
rating overall.""",
        """Devon 2023 reported overall inadequate""",
    ),
    Case(
        "not until, and currently",
        """9 May 2023

Devon will not be rated outstanding until it sorts out its placements, one \
councillor said. It is currently good.""",
        """Devon 2023 reported overall good""",
    ),
    Case(
        "seven out of ten",
        """9 May 2023

Seven out of ten councils are rated good or outstanding. Devon is not among them: \
its children's services are inadequate.""",
        """Devon 2023 reported overall inadequate""",
    ),
    Case(
        "homes and a fostering service",
        """9 May 2023

Devon's children's homes were rated good and its fostering service outstanding.""",
        """""",
    ),
    Case(
        "a category in which",
        """9 May 2023

Inspectors graded help and protection in Devon as good, a category in which the \
council was inadequate two years ago.""",
        """Devon 2023 reported help_and_protection good
Devon 2021 previous help_and_protection inadequate""",
    ),
    Case(
        "one rung from",
        """9 May 2023

Devon fell one rung, from outstanding, after inspectors found that care leavers were \
overlooked.""",
        """Devon 2023 reported overall good
Devon - previous overall outstanding""",
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
        "what had just been given is news",
        """12 May 2023

Staff cheered at the town hall yesterday. Luton's children's services had just been \
rated outstanding by Ofsted.""",
        "Luton 2023 reported overall outstanding",
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
]
