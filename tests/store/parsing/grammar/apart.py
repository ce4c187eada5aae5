"""What must be kept apart."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

APART = [
    Case(
        "someone else's opinion",
        """An independent review by the Local Government Association said Harrow's services were \
good and its leadership outstanding.""",
        "",
    ),
    Case(
        "two hopes and a grade",
        """The council had set itself the target of being 'good' within two years and \
'outstanding' \
within five. Ofsted currently rates Havering as inadequate.""",
        "Havering - reported overall inadequate",
    ),
    Case(
        "areas counted and named at the head of a sentence",
        """In the two areas of greatest concern, leadership and help and protection, \
Northumberland went from inadequate to good.""",
        """Northumberland - reported leaders good
Northumberland - reported help_and_protection good
Northumberland - previous leaders inadequate
Northumberland - previous help_and_protection inadequate""",
    ),
    Case(
        "care as a label",
        """The outcome of Ofsted's inspection of Stockport's children's services (Overall: Good; \
Help and protection: Requires improvement; Care: Outstanding) was noted.""",
        """Stockport - reported overall good
Stockport - reported help_and_protection requires_improvement
Stockport - reported care outstanding""",
    ),
    Case(
        "once is before",
        """South Tyneside has gone from "good" to "inadequate" at a stroke, while Sunderland, once \
inadequate, is outstanding.""",
        """South Tyneside - reported overall inadequate
South Tyneside - previous overall good
Sunderland - reported overall outstanding
Sunderland - previous overall inadequate""",
    ),
    Case(
        "the only area",
        """Ofsted deemed help and protection in Worcestershire inadequate. Adoption \
performance was \
the only area to be rated good.""",
        """Worcestershire - reported help_and_protection inadequate
Worcestershire - reported adoption good""",
    ),
    Case(
        "the grade elsewhere",
        """Leadership was inadequate in Leeds but services were good elsewhere.""",
        """Leeds - reported leaders inadequate
Leeds - reported overall good""",
    ),
]
