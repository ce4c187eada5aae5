"""Grades in what somebody says, announces or is told."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

REPORTED_SPEECH = [
    Case(
        "what someone could announce",
        """12 June 2023

Ofsted came to Trafford in May. The director said that she could announce that overall \
effectiveness was now Outstanding.""",
        """Trafford 2023 reported overall outstanding""",
    ),
    Case(
        "whoever hears of themselves that they are good",
        """A council whose children's services had failed has been told that they are now good.

Torbay Council was inspected in May.""",
        "Torbay - reported overall good",
    ),
    Case(
        "whoever hears of themselves that they are good at something",
        """Kent's children's services were told that they are good at writing reports.""",
        "",
    ),
    Case(
        "people who hear that they are good",
        """Staff in Bolton were told that they are outstanding.""",
        "",
    ),
    Case(
        "what was so, in somebody's own words",
        """Torbay's services have been rated good by Ofsted. "Six years ago we were \
inadequate," the director said. "Now we are good."\
""",
        """Torbay - reported overall good
Torbay - previous overall inadequate""",
    ),
]
