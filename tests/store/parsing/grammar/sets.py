"""Areas without their names."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

SETS = [
    Case(
        "all but one: except",
        """Ofsted inspected Bury in May and looked at the impact of leaders, help and protection, \
children in care and care leavers. It found children's services to be good in every area except \
care leavers, which was rated outstanding.""",
        """Bury - reported overall good
Bury - reported leaders good
Bury - reported help_and_protection good
Bury - reported care good
Bury - reported care_leavers outstanding""",
    ),
    Case(
        "the other of two",
        """Two areas of Sefton's work were inspected: adoption and care leavers. \
Adoption was rated good and the other was judged inadequate.""",
        """Sefton - reported adoption good
Sefton - reported care_leavers inadequate""",
    ),
    Case(
        "the latter two",
        """Rochdale's inspection covered leadership, help and protection, children in care \
and care \
leavers. The latter two were rated outstanding.""",
        """Rochdale - reported care outstanding
Rochdale - reported care_leavers outstanding""",
    ),
    Case(
        "the first of a list",
        """Ofsted's inspectors looked at leadership, adoption and care leavers in Wirral. \
The first was judged to be inadequate.""",
        "Wirral - reported leaders inadequate",
    ),
    Case(
        "each area, as was overall effectiveness",
        """Inspectors who came to Stockport examined leadership, help and protection and the \
experiences of children in care. Each area was rated good, as was overall effectiveness.""",
        """Stockport - reported leaders good
Stockport - reported help_and_protection good
Stockport - reported care good
Stockport - reported overall good""",
    ),
    Case(
        "areas that are not named get no grade",
        """Middlesbrough Council must do better, Ofsted said. Three areas require improvement and \
two others were found to be 'good'.""",
        "",
    ),
    Case(
        "so was",
        """Ofsted rated leadership in Trafford as good and so was help and protection.""",
        """Trafford - reported leaders good
Trafford - reported help_and_protection good""",
    ),
    Case(
        "all else of a list",
        """Ofsted looked at three areas of Kent’s children’s services: leadership, help and \
protection, and adoption. Help and protection was inadequate; all else was good.""",
        """Kent - reported leaders good
Kent - reported help_and_protection inadequate
Kent - reported adoption good""",
    ),
    Case(
        "all else of areas that are not named",
        """Ofsted rated Kent inadequate for help and protection. Everything else was good.""",
        """Kent - reported help_and_protection inadequate""",
    ),
    Case(
        "judgements below another",
        """Kent’s children’s services were rated inadequate by Ofsted. Two of the three \
judgements below the overall one are inadequate too: those on leaders and on adoption.""",
        """Kent - reported overall inadequate
Kent - reported leaders inadequate
Kent - reported adoption inadequate""",
    ),
    Case(
        "the only area",
        """Ofsted deemed help and protection in Worcestershire inadequate. Adoption \
performance was \
the only area to be rated good.""",
        """Worcestershire - reported help_and_protection inadequate
Worcestershire - reported adoption good""",
    ),
    Case(
        "the grade elsewhere",
        """Leadership was inadequate in Leeds but services were good elsewhere.""",
        """Leeds - reported leaders inadequate
Leeds - reported overall good""",
    ),
    Case(
        "every one of four judgements",
        """14 March 2019

Wigan's children's department has come away from its latest Ofsted inspection with a \
clean sheet: every one of its four judgements is good.""",
        """Wigan 2019 reported overall good""",
    ),
    Case(
        "named between commas, with a number",
        """2 June 2021

Of Stockport's three sub-judgements two, leadership and help and protection, were \
graded good, while children in care and care leavers came out as outstanding.""",
        """Stockport 2021 reported leaders good
Stockport 2021 reported help_and_protection good
Stockport 2021 reported care_and_care_leavers outstanding""",
    ),
    Case(
        "the only area judged so",
        """5 July 2022

Salford's overall grade was pulled down by leadership, the only area judged \
inadequate.""",
        """Salford 2022 reported leaders inadequate""",
    ),
    Case(
        "an area told beside others as requiring improvement",
        """12 June 2023

Ofsted inspectors rated three out of four areas as good, with help and protection \
requiring improvement in Trafford.""",
        """Trafford 2023 reported help_and_protection requires_improvement""",
    ),
    Case(
        "“among them”, before the clause",
        """12 June 2023

In three of Ofsted's four judgements, among them the impact of leaders and overall \
effectiveness, Trafford is outstanding.""",
        """Trafford 2023 reported leaders outstanding
Trafford 2023 reported overall outstanding""",
    ),
    Case(
        "three areas and the fourth",
        """9 May 2023

Kent was graded good in three areas and outstanding in the fourth, care leavers.""",
        """Kent 2023 reported care_leavers outstanding""",
    ),
    Case(
        "the grade it received everywhere",
        """In leadership Kent requires improvement, the grade it received in all areas in 2019.""",
        """Kent - reported leaders requires_improvement
Kent 2019 previous overall requires_improvement""",
    ),
    Case(
        "each of three, of which the last is one for two groups",
        """In 2020 Kent's help and protection, leadership, and the support of children in care and \
care leavers were each outstanding.""",
        """Kent 2020 reported help_and_protection outstanding
Kent 2020 reported leaders outstanding
Kent 2020 reported care_and_care_leavers outstanding""",
    ),
]
