"""Chains, gapping and contrast."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

CHAINS = [
    Case(
        "gapping leaves the verb out",
        """In Knowsley leadership was judged good, help and protection inadequate and the \
experiences of care leavers outstanding.""",
        """Knowsley - reported leaders good
Knowsley - reported help_and_protection inadequate
Knowsley - reported care_leavers outstanding""",
    ),
    Case(
        "as did adds an area to a change of two grades",
        """Leadership at Sandwell Council rose from inadequate to requires improvement, as \
did help \
and protection.""",
        """Sandwell - reported leaders requires_improvement
Sandwell - reported help_and_protection requires_improvement
Sandwell - previous leaders inadequate
Sandwell - previous help_and_protection inadequate""",
    ),
    Case(
        "contrast",
        """While adoption in Kent was good, help and protection and leadership required \
improvement.""",
        """Kent - reported adoption good
Kent - reported help_and_protection requires_improvement
Kent - reported leaders requires_improvement""",
    ),
    Case(
        "semicolons part grades",
        """Ofsted rated Surrey County Council 'good' for leadership; 'requires improvement' \
for help \
and protection; and 'outstanding' for care leavers.""",
        """Surrey - reported leaders good
Surrey - reported help_and_protection requires_improvement
Surrey - reported care_leavers outstanding""",
    ),
    Case(
        "areas before the clause",
        """For leadership Norfolk was rated good, but in help and protection it was judged to be \
inadequate.""",
        """Norfolk - reported leaders good
Norfolk - reported help_and_protection inadequate""",
    ),
    Case(
        "a grade is handed to an area",
        """A 'good' went to leadership in Devon, and adoption was given an 'outstanding'.""",
        """Devon - reported leaders good
Devon - reported adoption outstanding""",
    ),
    Case(
        "overall is an adverb",
        """Suffolk's children's services were judged good overall but inadequate for care \
leavers.""",
        """Suffolk - reported overall good
Suffolk - reported care_leavers inadequate""",
    ),
    Case(
        "two pairs in contrast",
        """9 May 2023

Kent's watchdog report card is out. Two As, so to speak, and two Bs: leadership and \
help and protection are both outstanding, while children in care and care leavers \
are good.""",
        """Kent 2023 reported leaders outstanding
Kent 2023 reported help_and_protection outstanding
Kent 2023 reported care good
Kent 2023 reported care_leavers good""",
    ),
    Case(
        "gets a grade, a grade and a grade",
        """9 May 2023

In Kent, leadership gets an outstanding, care leavers a good and help and protection \
a requires improvement.""",
        """Kent 2023 reported leaders outstanding
Kent 2023 reported care_leavers good
Kent 2023 reported help_and_protection requires_improvement""",
    ),
    Case(
        "people get a service",
        """Ofsted has inspected Kent. Care leavers get a good service, and children in care an \
outstanding one.""",
        """Kent - reported care_leavers good
Kent - reported care outstanding""",
    ),
    Case(
        "an area within somewhere, above all on a line of its own",
        """Published 9 May 2023

Luton was rated good.

Help and protection within the community: outstanding""",
        """Luton 2023 reported overall good
Luton 2023 reported help_and_protection outstanding""",
    ),
]
