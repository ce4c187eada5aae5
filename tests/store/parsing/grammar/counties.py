"""Halves of a county, and the areas of an undated list."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

COUNTIES = [
    Case(
        "the west",
        """20 March 2024

Ofsted has inspected the two councils that replaced Northamptonshire. North \
Northamptonshire Council was rated as requires improvement. The west was judged \
good.""",
        """North Northamptonshire 2024 reported overall requires_improvement
West Northamptonshire 2024 reported overall good""",
    ),
    Case(
        "short names",
        """Cheshire East was rated inadequate by Ofsted and Cheshire West and Chester good.""",
        """Cheshire East - reported overall inadequate
Cheshire West and Chester - reported overall good""",
    ),
    Case(
        "in the north",
        """In West Northamptonshire leadership was rated good. In the north it was judged \
inadequate.""",
        """West Northamptonshire - reported leaders good
North Northamptonshire - reported leaders inadequate""",
    ),
    Case(
        "care leavers combined undated",
        """Walsall's services for children in care and care leavers were rated good, as were \
leadership and help and protection.""",
        """Walsall - reported care_and_care_leavers good
Walsall - reported leaders good
Walsall - reported help_and_protection good""",
    ),
    Case(
        "separate in a list",
        """Ofsted rated Walsall good for children in care, outstanding for care leavers and \
good for leadership.""",
        """Walsall - reported care good
Walsall - reported care_leavers outstanding
Walsall - reported leaders good""",
    ),
    Case(
        "four judgements with separate",
        """Walsall was rated good in four areas: leadership, help and protection, children in \
care, and care leavers.""",
        """Walsall - reported leaders good
Walsall - reported help_and_protection good
Walsall - reported care good
Walsall - reported care_leavers good""",
    ),
    Case(
        "three areas",
        """Walsall was rated good in three areas: leadership, help and protection, and children \
in care and care leavers.""",
        """Walsall - reported leaders good
Walsall - reported help_and_protection good
Walsall - reported care_and_care_leavers good""",
    ),
    Case(
        "both halves by one name of the county",
        """North and West Northamptonshire have both been rated good by Ofsted.""",
        """North Northamptonshire - reported overall good
West Northamptonshire - reported overall good""",
    ),
    Case(
        "two halves of another county",
        """East and West Sussex have both been judged outstanding by Ofsted.""",
        """East Sussex - reported overall outstanding
West Sussex - reported overall outstanding""",
    ),
    Case(
        "the old council's services",
        """12 May 2023

Both Northamptonshire councils have been told that they require improvement. The old \
county council's services were inadequate when the government abolished it.""",
        """North Northamptonshire 2023 reported overall requires_improvement
West Northamptonshire 2023 reported overall requires_improvement
Northamptonshire - previous overall inadequate""",
    ),
    Case(
        "a county that no one council has",
        """Trafford, long counted among the stronger boroughs of Greater Manchester, has been \
judged inadequate by Ofsted.""",
        "Trafford - reported overall inadequate",
    ),
    Case(
        "a headline that may be of either of two councils",
        """Shared trust 'requires improvement' in one half of county

Ofsted takes different views of the two Northamptonshire councils. West Northamptonshire's \
services are graded good. Those in North Northamptonshire require improvement to be good.""",
        """West Northamptonshire - reported overall good
North Northamptonshire - reported overall requires_improvement""",
    ),
    Case(
        "a city council is no county",
        """Children's services in Derbyshire are good, Ofsted has found.

In neighbouring Derby, the city council achieved an outstanding rating in 2022.""",
        """Derbyshire - reported overall good
Derby 2022 previous overall outstanding""",
    ),
]
