"""Tenses, visits and what is no area."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TENSES = [
    Case(
        "what was dated is told on",
        """20 March 2022

Ofsted rates Luton good.

The council was judged inadequate in January 2017. Inspectors said that leadership \
was inadequate. Services for care leavers required improvement.""",
        """Luton 2022 reported overall good
Luton 2017 previous overall inadequate
Luton 2017 previous leaders inadequate
Luton 2017 previous care_leavers requires_improvement""",
    ),
    Case(
        "an inspection early in a year",
        """20 March 2022

Ofsted rates Luton good. An inspection in early 2017 rated services inadequate \
overall.""",
        """Luton 2022 reported overall good
Luton 2017 previous overall inadequate""",
    ),
    Case(
        "the pluperfect of a change that has come about",
        """20 March 2022

Ofsted inspected Luton in February. Leadership had risen to good, inspectors said.""",
        """Luton 2022 reported leaders good""",
    ),
    Case(
        "a visit that brings no grade",
        """20 March 2022

Ofsted's monitoring visit to Luton is over. No grade is given on a monitoring visit. \
Services were judged inadequate in 2020. Leadership was inadequate.""",
        """Luton 2020 previous overall inadequate
Luton 2020 previous leaders inadequate""",
    ),
    Case(
        "it took place",
        """20 March 2022

Ofsted's inspection of Luton was a short one. It took place in November 2021. Luton \
was rated good.""",
        """Luton 2021 reported overall good""",
    ),
    Case(
        "something unknown is judged",
        """20 March 2022

Ofsted has inspected Luton. Capacity for improvement was judged to be good.""",
        """""",
    ),
    Case(
        "one half of a county",
        """Ofsted has inspected Kent's trust, which requires improvement in one half of the \
county.""",
        """""",
    ),
    Case(
        "the grade it received everywhere",
        """In leadership Kent requires improvement, the grade it received in all areas in 2019.""",
        """Kent - reported leaders requires_improvement
Kent 2019 previous overall requires_improvement""",
    ),
    Case(
        "leaders have made an impact",
        """Ofsted has inspected Kent. Leaders have made a good impact on practice.""",
        """Kent - reported leaders good""",
    ),
    Case(
        "people get a service",
        """Ofsted has inspected Kent. Care leavers get a good service, and children in care an \
outstanding one.""",
        """Kent - reported care_leavers good
Kent - reported care outstanding""",
    ),
    Case(
        "and so many more too",
        """Ofsted has inspected Kent. Leadership requires improvement, and help and protection \
too.""",
        """Kent - reported leaders requires_improvement
Kent - reported help_and_protection requires_improvement""",
    ),
    Case(
        "apposition to both",
        """Ofsted has inspected Kent. The grades for care leavers and for children in care, \
both inadequate, dragged it down.""",
        """Kent - reported care_leavers inadequate
Kent - reported care inadequate""",
    ),
    Case(
        "for an area it was thought so",
        """Ofsted has inspected Kent. It gives an outstanding to the council for leadership and \
adoption.""",
        """Kent - reported leaders outstanding
Kent - reported adoption outstanding""",
    ),
]
