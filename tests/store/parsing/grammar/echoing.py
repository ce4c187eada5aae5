"""A grade that is handed on to an area: so did, so were, as was, each."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

ECHOING = [
    Case(
        "as did before work of an area",
        """In Dorset leadership rose from inadequate to requires improvement, as did work \
with children who need help and protection.""",
        """Dorset - previous help_and_protection inadequate
Dorset - previous leaders inadequate
Dorset - reported help_and_protection requires_improvement
Dorset - reported leaders requires_improvement""",
    ),
    Case(
        "as was goes on past its area",
        """In Dorset help and protection was found to require improvement, as was the work \
with care leavers, which now has a judgement of its own.""",
        """Dorset - reported care_leavers requires_improvement
Dorset - reported help_and_protection requires_improvement""",
    ),
    Case(
        "so too before an area with a grade of its own",
        """Ofsted inspected Dorset’s children’s services in May 2022. Leadership was rated \
good. So too were services for care leavers, rated outstanding in 2018.""",
        """Dorset 2018 previous care_leavers outstanding
Dorset 2022 reported leaders good""",
    ),
    Case(
        "so has says nothing of a grade",
        """Only one area, adoption in Dorset, was rated “requires improvement” by Ofsted. \
Recording has to improve, and so has the advice that children get.""",
        """Dorset - reported adoption requires_improvement""",
    ),
    Case(
        "each parts a judgement of two",
        """Ofsted came to Bolton in May 2022. Leadership was rated good, whereas children in \
care and those who have left it each get an outstanding service.""",
        """Bolton 2022 reported care_and_care_leavers outstanding
Bolton 2022 reported leaders good""",
    ),
    Case(
        "respectively of a single grade",
        """Ofsted inspected Bolton in May 2022. Leadership was rated good respectively.""",
        """Bolton 2022 reported leaders good""",
    ),
    Case(
        "a list after a colon",
        """Ofsted inspected Bolton’s children’s services in May 2022. The following were \
rated good: leadership; adoption.""",
        """Bolton 2022 reported adoption good
Bolton 2022 reported leaders good""",
    ),
    Case(
        "one part of the work",
        """For one part of its work, that with care leavers, Kent was given an “outstanding” \
by Ofsted.""",
        """Kent - reported care_leavers outstanding""",
    ),
]
