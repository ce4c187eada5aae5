"""Words of change that carry two grades."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

CHANGING = [
    Case(
        "climbed two grades",
        """Devon's children's services have climbed two grades to good, having been inadequate \
in 2017.""",
        """Devon - reported overall good
Devon 2017 previous overall inadequate""",
    ),
    Case(
        "climbed two from a stated grade",
        """Devon's children's services have climbed two grades from inadequate.""",
        """Devon - reported overall good
Devon - previous overall inadequate""",
    ),
    Case(
        "from X to Y for an area",
        """Devon has moved from requires improvement to good for leadership.""",
        """Devon - reported leaders good
Devon - previous leaders requires_improvement""",
    ),
    Case(
        "from X to Y for an area, fronted",
        """For leadership, Devon moved from requires improvement to good.""",
        """Devon - reported leaders good
Devon - previous leaders requires_improvement""",
    ),
    Case(
        "previously good, is now inadequate",
        """Help and protection in Devon, previously good, is now inadequate.""",
        """Devon - reported help_and_protection inadequate
Devon - previous help_and_protection good""",
    ),
    Case(
        "formerly",
        """Adoption in Devon, formerly rated inadequate, now requires improvement.""",
        """Devon - reported adoption requires_improvement
Devon - previous adoption inadequate""",
    ),
    Case(
        "up a grade from",
        """Devon's leadership was rated good, up a grade from requires improvement.""",
        """Devon - reported leaders good
Devon - previous leaders requires_improvement""",
    ),
    Case(
        "up a grade from alone",
        """Devon's overall rating is up one grade from requires improvement.""",
        """Devon - reported overall good
Devon - previous overall requires_improvement""",
    ),
    Case(
        "dropped one place from",
        """Devon's overall rating dropped from good to requires improvement.""",
        """Devon - reported overall requires_improvement
Devon - previous overall good""",
    ),
    Case(
        "lost its outstanding rating",
        """Devon has lost its outstanding rating and is now judged to be good.""",
        """Devon - reported overall good
Devon - previous overall outstanding""",
    ),
    Case(
        "held on to",
        """Devon held on to its good rating.""",
        """Devon - reported overall good""",
    ),
    Case(
        "for the second inspection running",
        """Devon was rated inadequate for the second inspection running.""",
        """Devon - reported overall inadequate""",
    ),
    Case(
        "area retained",
        """Leadership in Devon kept its outstanding grade, but adoption slipped from \
outstanding to good.""",
        """Devon - reported leaders outstanding
Devon - reported adoption good
Devon - previous adoption outstanding""",
    ),
    Case(
        "a drop for",
        """There was a drop for adoption, from outstanding to good, in Ofsted's report on \
Devon.""",
        """Devon - reported adoption good
Devon - previous adoption outstanding""",
    ),
    Case(
        "from good last time",
        """Leadership in Devon was rated outstanding, up from good last time.""",
        """Devon - reported leaders outstanding
Devon - previous leaders good""",
    ),
    Case(
        "it was X before",
        """Leadership in Devon is outstanding; it was previously good.""",
        """Devon - reported leaders outstanding
Devon - previous leaders good""",
    ),
    Case(
        "compared with",
        """Adoption in Devon was rated good, compared with requires improvement in 2016.""",
        """Devon - reported adoption good
Devon 2016 previous adoption requires_improvement""",
    ),
    Case(
        "had been",
        """Help and protection in Devon, which had been inadequate, was judged good.""",
        """Devon - reported help_and_protection good
Devon - previous help_and_protection inadequate""",
    ),
    Case(
        "a rise from",
        """The grade represents a rise from inadequate to good for Devon's children's services.""",
        """Devon - reported overall good
Devon - previous overall inadequate""",
    ),
    Case(
        "moved out of",
        """Devon has moved out of inadequate and now requires improvement.""",
        """Devon - reported overall requires_improvement
Devon - previous overall inadequate""",
    ),
    Case(
        "unchanged at",
        """Help and protection in Devon is unchanged at requires improvement.""",
        """Devon - reported help_and_protection requires_improvement""",
    ),
    Case(
        "remains",
        """Leadership in Devon remains good while adoption has risen to outstanding.""",
        """Devon - reported leaders good
Devon - reported adoption outstanding""",
    ),
    Case(
        "stripped",
        """Devon was stripped of its good rating and judged inadequate.""",
        """Devon - reported overall inadequate
Devon - previous overall good""",
    ),
    Case(
        "improved to good",
        """Overall effectiveness in Devon has improved to good from requires improvement.""",
        """Devon - reported overall good
Devon - previous overall requires_improvement""",
    ),
    Case(
        "has gone from being",
        """Devon has gone from being inadequate to being outstanding.""",
        """Devon - reported overall outstanding
Devon - previous overall inadequate""",
    ),
    Case(
        "downgraded from X",
        """Devon has been downgraded from good by Ofsted, which now rates it inadequate.""",
        """Devon - reported overall inadequate
Devon - previous overall good""",
    ),
]
