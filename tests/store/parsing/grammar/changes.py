"""Change from one grade to another."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

CHANGES = [
    Case(
        "upgraded from one grade to another",
        """Published 9 May 2023

Ofsted has upgraded Luton's children's services from inadequate to good.""",
        """Luton 2023 reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "moved up from a grade held in a year",
        """Cornwall Council's children's services are now rated outstanding, up from good in \
2016.""",
        """Cornwall - reported overall outstanding
Cornwall 2016 previous overall good""",
    ),
    Case(
        "fell to",
        """Children's services in Bexley have fallen from outstanding to requires improvement.""",
        """Bexley - reported overall requires_improvement
Bexley - previous overall outstanding""",
    ),
    Case(
        "retained the grade that it earned in a year",
        """Camden retained the good rating it was given in 2017.""",
        """Camden - reported overall good
Camden 2017 previous overall good""",
    ),
    Case(
        "no longer inadequate is an earlier grade alone",
        """Slough's children's services are no longer inadequate, Ofsted has found, but much \
remains to be done.""",
        "Slough - previous overall inadequate",
    ),
    Case(
        "not enough to take it out of inadequate",
        """Ofsted sees progress in Torbay, but not enough to lift the council out of inadequate.""",
        "Torbay - reported overall inadequate",
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
]
