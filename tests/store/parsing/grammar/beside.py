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
    Case(
        "a council judged by Ofsted after a home was named",
        """New man at the helm

Bury Council has chosen its next director. He managed a children's home which was \
rated outstanding for six years.

He takes over at a delicate moment. Bury was judged inadequate by Ofsted in 2021, and \
an improvement board was set up.""",
        "Bury 2021 previous overall inadequate",
    ),
    Case(
        "when inspectors came, told after the grade",
        """Children's ward rated outstanding at Luton hospital

The ward was rated outstanding by the Care Quality Commission. One criticism was of \
social workers at Luton Council. Its children's services require improvement, Ofsted \
concluded after an inspection in July 2022.""",
        "Luton 2022 previous overall requires_improvement",
    ),
    Case(
        "a neighbour's grade is the neighbour's",
        """North Yorkshire has become the first local authority to be rated outstanding in every \
category. Neighbouring Redcar and Cleveland was rated inadequate in 2021.""",
        """North Yorkshire - reported overall outstanding
Redcar and Cleveland 2021 previous overall inadequate""",
    ),
]
