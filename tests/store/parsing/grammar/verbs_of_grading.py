"""Verbs by which a grade is given, besides rate, judge and find."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

VERBS_OF_GRADING = [
    Case(
        "handed a grade, and described as one",
        """14 March 2019

Ofsted says Wigan Council must improve. The watchdog handed it requires improvement \
for the impact of leaders and for help and protection, though care for looked-after \
children was described as good.""",
        """Wigan 2019 reported leaders requires_improvement
Wigan 2019 reported help_and_protection requires_improvement
Wigan 2019 reported care good""",
    ),
    Case(
        "work to protect children",
        """5 July 2022

The inspectorate concluded that Oldham's work to protect children was good, but \
found its leadership wanting and graded it inadequate.""",
        """Oldham 2022 reported help_and_protection good
Oldham 2022 reported leaders inadequate""",
    ),
    Case(
        "recognised as",
        """9 May 2023

The council said it was pleased that leadership in Kent had been recognised as \
outstanding.""",
        """Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "should be rated is a verdict where inspectors conclude it",
        """After two weeks in Luton inspectors concluded that the council’s children’s \
services should be rated “Good” in all areas.""",
        """Luton - reported overall good""",
    ),
    Case(
        "leaders have made an impact",
        """Ofsted has inspected Kent. Leaders have made a good impact on practice.""",
        """Kent - reported leaders good""",
    ),
    Case(
        "given to the council for its areas",
        """Ofsted has inspected Kent. It gives an outstanding to the council for leadership and \
adoption.""",
        """Kent - reported leaders outstanding
Kent - reported adoption outstanding""",
    ),
]
