"""Councils and times that are pointed at: "both councils", "services there", "when …"."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

POINTING = [
    Case(
        "there, at the head, is the place named last",
        """9 May 2023

Luton was inspected by the team that had been in Leeds. There services were rated good.""",
        "Leeds 2023 reported overall good",
    ),
    Case(
        "services there, after two places",
        """9 May 2023

Inspectors went to Luton and then to Leeds. Services there are inadequate.""",
        "Leeds 2023 reported overall inadequate",
    ),
    Case(
        "both councils",
        """Inspectors were in Bolton and in Wigan in June. Both councils were rated outstanding \
overall.""",
        """Bolton - reported overall outstanding
Wigan - reported overall outstanding""",
    ),
    Case(
        "both authorities without “overall”",
        """Inspectors were in Bolton and in Wigan in June. Ofsted judged both authorities good.""",
        """Bolton - reported overall good
Wigan - reported overall good""",
    ),
    Case(
        "both councils where three were named",
        """Inspectors were in Bolton, Bury and Wigan in June. Both councils were rated outstanding \
overall.""",
        "",
    ),
    Case(
        "all three were inspected",
        """Bolton and Wigan have been judged good by Ofsted. Salford, the third of the councils \
that share a director and many of their staff, was found to be "outstanding".

All three were inspected in May 2016 by one team.""",
        """Bolton 2016 reported overall good
Wigan 2016 reported overall good
Salford 2016 reported overall outstanding""",
    ),
    Case(
        "a council with what it is put beside its name",
        """Ealing, a neighbour of Brent, was rated good by Ofsted.""",
        "Ealing - reported overall good",
    ),
    Case(
        "a council that helped another one out of its grade",
        """Bolton, the council that helped Wigan out of an inadequate rating, has itself been \
judged good.""",
        """Bolton - reported overall good
Wigan - previous overall inadequate""",
    ),
    Case(
        "areas put beside a council's name are what is graded",
        """In Bolton, the leadership, which is new, was judged outstanding.""",
        "Bolton - reported leaders outstanding",
    ),
    Case(
        "the grade before, and another one in the same sentence",
        """Bolton's overall grade this time is good. That is also the grade for leadership and for \
the protection of children, whereas children in care get an outstanding service.""",
        """Bolton - reported overall good
Bolton - reported leaders good
Bolton - reported help_and_protection good
Bolton - reported care outstanding""",
    ),
    Case(
        "the exception, with its grade",
        """In Bolton help and protection requires improvement, and so does leadership. Care \
leavers were the exception there, with good.""",
        """Bolton - reported help_and_protection requires_improvement
Bolton - reported leaders requires_improvement
Bolton - reported care_leavers good""",
    ),
    Case(
        "the rating was",
        """Bolton's services were inspected in May. In 2018, when services were last inspected in \
full, the rating was inadequate in every category.""",
        "Bolton 2018 previous overall inadequate",
    ),
    Case(
        "what came since a clause of time",
        """Bolton's services are inspected often. Since 2018, when they were judged inadequate, \
leadership has improved to good.""",
        """Bolton - reported leaders good
Bolton 2018 previous overall inadequate""",
    ),
    Case(
        "the grade before put in between two new ones",
        """Bolton was rated good overall, the same grade that it had received in 2018, and \
outstanding for leadership.""",
        """Bolton - reported overall good
Bolton - reported leaders outstanding
Bolton 2018 previous overall good""",
    ),
    Case(
        "the grade that another council had",
        """Bolton was judged good, which is the grade that Wigan also had in 2018.""",
        "Bolton - reported overall good",
    ),
    Case(
        "when a grade was lost is not when it was given",
        """4 March 2020

Bolton has lost its outstanding rating after inspectors called in January. Overall the borough is \
now good. Wigan lost its outstanding rating in 2018.""",
        """Bolton 2020 reported overall good
Bolton - previous overall outstanding
Wigan - previous overall outstanding""",
    ),
    Case(
        "when a grade now lost was given",
        """4 March 2020

Bolton has lost the outstanding rating that it earned in 2016. It is now rated good.""",
        """Bolton 2020 reported overall good
Bolton 2016 previous overall outstanding""",
    ),
    Case(
        "so many places down",
        """2 May 2023

Derby's rating fell two places to requires improvement in 2019.""",
        "Derby 2019 previous overall requires_improvement",
    ),
    Case(
        "services there",
        """Bolton Council has been rated good by Ofsted. The news is less happy in Wigan. \
Children's services there have fallen to inadequate.""",
        """Bolton - reported overall good
Wigan - reported overall inadequate""",
    ),
    Case(
        "a county that says where another council lies",
        """Medway's services have been rated good. That is progress for the Kent unitary, which in \
2019 was judged inadequate.""",
        """Medway - reported overall good
Medway 2019 previous overall inadequate""",
    ),
    Case(
        "the county in its final inspection",
        """Cumberland Council's children's services require improvement, Ofsted says. The council \
was made in 2023, when Cumbria County Council was wound up. The county had been rated good in its \
final inspection in 2022.

Support for care leavers was judged to be good.""",
        """Cumberland - reported overall requires_improvement
Cumberland - reported care_leavers good
Cumbria 2022 previous overall good""",
    ),
    Case(
        "a clause of time that holds two grades",
        """7 March 2023

Services in Dudley are judged good. This is better than at the inspection in 2019, when services \
were judged to require improvement and leadership was found to be inadequate. Leadership is now \
good.""",
        """Dudley 2023 reported overall good
Dudley 2023 reported leaders good
Dudley 2019 previous overall requires_improvement
Dudley 2019 previous leaders inadequate""",
    ),
    Case(
        "when a council was inspected, put beside its name",
        """7 March 2023

Dudley's services have been rated good. Walsall, inspected in the autumn of 2017, was outstanding \
overall.""",
        """Dudley 2023 reported overall good
Walsall 2017 previous overall outstanding""",
    ),
    Case(
        "which was inspected last year",
        """7 December 2023

Dudley's services have been rated good. In Walsall, which was inspected last year, leadership was \
found to be outstanding.""",
        """Dudley 2023 reported overall good
Walsall 2022 previous leaders outstanding""",
    ),
    Case(
        "which was the grade that it had had before",
        """7 March 2023

Dudley was rated good overall, which was the grade that it had also had in 2018.""",
        """Dudley 2023 reported overall good
Dudley 2018 previous overall good""",
    ),
    Case(
        "the year of a grade for something else dates nothing",
        """Dudley Council's results

Date of inspection: 27 September to 8 October 2021

Overall effectiveness: Good

Our adult education service was rated good by Ofsted in 2022.""",
        "Dudley 2021 reported overall good",
    ),
    Case(
        "their service",
        """Ofsted visited Kent in May. Care leavers are forgotten. Their service was judged \
inadequate.""",
        """Kent - reported care_leavers inadequate""",
    ),
    Case(
        "each, after another statement",
        """Ofsted visited Kent in 2023. Leaders were rated inadequate; children in care and \
care leavers, who are judged separately, each have a service that requires improvement.""",
        """Kent 2023 reported leaders inadequate
Kent 2023 reported care requires_improvement
Kent 2023 reported care_leavers requires_improvement""",
    ),
]
