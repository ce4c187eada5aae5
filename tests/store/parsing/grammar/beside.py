"""Councils that a text names beside the one it is about."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

BESIDE = [
    Case(
        "a council in passing tells history",
        """Ofsted has rated Wigan Council good. Inspectors came in May. They saw good work in \
Wigan and spoke to families. Wigan was praised. Salford, its partner in the trust, \
was rated outstanding and lends it staff.""",
        """Wigan - reported overall good
Salford - previous overall outstanding""",
    ),
    Case(
        "the talk comes back after a paragraph",
        """Ofsted has rated Wigan Council good.

Inspectors came in May.

They spoke to families in Wigan.

They also spoke to staff.

Salford was rated inadequate in 2016.

Inspectors described its leadership as outstanding.""",
        """Wigan - reported overall good
Wigan - reported leaders outstanding
Salford 2016 previous overall inadequate""",
    ),
    Case(
        "the former county council",
        """Cumberland Council has been rated good by Ofsted. The former county council, \
Cumbria, was abolished in 2023. The old county council had been judged inadequate in \
2017.""",
        """Cumberland - reported overall good
Cumbria 2017 previous overall inadequate""",
    ),
    Case(
        "the same grades for another council",
        """Ofsted has inspected two councils. Wigan was rated good overall and outstanding for \
leadership. Bolton was given the same grades.""",
        """Wigan - reported overall good
Wigan - reported leaders outstanding
Bolton - reported overall good
Bolton - reported leaders outstanding""",
    ),
    Case(
        "a clause put in between",
        """Ofsted has been busy. Wigan, which lent Bolton its director in 2019, holds the top \
rating.""",
        """Wigan - reported overall outstanding""",
    ),
    Case(
        "what another was given",
        """Wigan Council was rated good this week. That is also what Bolton was given in 2019.""",
        """Wigan - reported overall good
Bolton 2019 previous overall good""",
    ),
]
