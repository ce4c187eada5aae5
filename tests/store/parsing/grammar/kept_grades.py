"""Words by which a grade is kept: retained, repeated, still, for the second time running."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

KEPT_GRADES = [
    Case(
        "retained the grade that it earned in a year",
        """Camden retained the good rating it was given in 2017.""",
        """Camden - reported overall good
Camden 2017 previous overall good""",
    ),
    Case(
        "still inadequate",
        """Birmingham's children's services are still inadequate, inspectors said.""",
        "Birmingham - reported overall inadequate",
    ),
    Case(
        "for the third time running",
        """Hackney has been rated outstanding for the third time running.""",
        "Hackney - reported overall outstanding",
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
        "a verdict that is repeated",
        """14 March 2023

Dudley has been told it is still failing children. In a report released this \
morning, Ofsted repeats the inadequate verdict it delivered in 2019.""",
        """Dudley 2023 reported overall inadequate
Dudley 2019 previous overall inadequate""",
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
        "the second time in a row",
        """9 May 2023

Kent has been judged good, the second time in a row that it has been given the \
rating, following the same result in 2019.""",
        """Kent 2023 reported overall good
Kent 2019 previous overall good""",
    ),
    Case(
        "for a third inspection",
        """9 May 2023

For a third consecutive inspection Devon has been found to be inadequate.""",
        """Devon 2023 reported overall inadequate""",
    ),
    Case(
        "kept, with what it had",
        "Wigan kept the good rating it already had.",
        """Wigan - reported overall good
Wigan - previous overall good""",
    ),
    Case(
        "kept given at its previous inspection",
        """Wigan has retained the outstanding grade that it was given at its previous \
inspection.""",
        """Wigan - reported overall outstanding
Wigan - previous overall outstanding""",
    ),
    Case(
        "kept plain",
        "Wigan has retained its outstanding grade, it says.",
        "Wigan - reported overall outstanding",
    ),
]
