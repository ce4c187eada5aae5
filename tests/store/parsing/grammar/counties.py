"""Halves of a county, and counties beside their cities."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

COUNTIES = [
    Case(
        "a county's two councils",
        """9 May 2023

Cumbria's two councils were rated good by Ofsted.""",
        """Cumberland 2023 reported overall good
Westmorland and Furness 2023 reported overall good""",
    ),
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
    Case(
        "the city and the county",
        """Nottingham and Nottinghamshire have had their reports from Ofsted. The city was \
rated inadequate, the county good.""",
        """Nottingham - reported overall inadequate
Nottinghamshire - reported overall good""",
    ),
    Case(
        "the city's neighbour county",
        """Ofsted has rated Leicester's services good. The county council, Leicestershire, is \
outstanding.""",
        """Leicester - reported overall good
Leicestershire - previous overall outstanding""",
    ),
    Case(
        "a county where only a city is spoken of",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. The county \
council was rated good.""",
        """""",
    ),
    Case(
        "a riding that is one council",
        """Young people in the East Riding of Yorkshire get good help, Ofsted said after a \
focused visit to the council in May 2022.""",
        """""",
    ),
    Case(
        "a riding at the end of a line",
        """Ofsted praises help for care leavers in the East Riding""",
        """""",
    ),
    Case(
        "one half of a county",
        """Ofsted has inspected Kent's trust, which requires improvement in one half of the \
county.""",
        """""",
    ),
    Case(
        "the town that is told by its county",
        """Inspectors have downgraded Thurrock Council's children's services.

The Essex authority has fallen two places to inadequate. Children in care get a \
good service.""",
        "Thurrock - reported care good",
    ),
    Case(
        "the county by its own name",
        """Inspectors have downgraded Essex County Council's children's services.

The Essex authority has fallen two places to inadequate.""",
        "Essex - reported overall inadequate",
    ),
]
