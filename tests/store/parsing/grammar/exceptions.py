"""All areas but one."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

EXCEPTIONS = [
    Case(
        "with an exception made for",
        """Ofsted rated Kent good in every area, with an exception made for adoption, which \
requires improvement.""",
        """Kent - reported overall good
Kent - reported adoption requires_improvement""",
    ),
    Case(
        "bar",
        """All of Kent's services were rated good, bar adoption, which was inadequate.""",
        """Kent - reported overall good
Kent - reported adoption inadequate""",
    ),
    Case(
        "the exception being",
        """Inspectors rated Kent good across the board, the exception being care leavers, which \
requires improvement.""",
        """Kent - reported overall good
Kent - reported care_leavers requires_improvement""",
    ),
    Case(
        "the exception was",
        """Inspectors rated Kent good in all areas. The only exception was adoption, which was \
judged inadequate.""",
        """Kent - reported overall good
Kent - reported adoption inadequate""",
    ),
    Case(
        "save for",
        """Kent was judged outstanding in all categories save for help and protection, graded \
good.""",
        """Kent - reported overall outstanding
Kent - reported help_and_protection good""",
    ),
    Case(
        "the one area that fell short",
        """Kent was rated good overall. The one area that fell short was help and protection, \
rated requires improvement.""",
        """Kent - reported overall good
Kent - reported help_and_protection requires_improvement""",
    ),
    Case(
        "but one, a sentence later",
        """Kent was judged good in every category but one. The experience of care leavers \
requires improvement.""",
        """Kent - reported overall good
Kent - reported care_leavers requires_improvement""",
    ),
    Case(
        "with the exception of",
        """With the exception of leadership, judged inadequate, Kent was rated good in all \
areas.""",
        """Kent - reported overall good
Kent - reported leaders inadequate""",
    ),
    Case(
        "only X fell short",
        """Kent's services were judged outstanding. Only adoption fell short, with a grade of \
good.""",
        """Kent - reported overall outstanding
Kent - reported adoption good""",
    ),
    Case(
        "all four but X",
        """Ofsted looked at overall effectiveness, leadership, help and protection and adoption \
in Kent. All four were good except for adoption, which requires improvement.""",
        """Kent - reported overall good
Kent - reported leaders good
Kent - reported help_and_protection good
Kent - reported adoption requires_improvement""",
    ),
    Case(
        "the odd one out",
        """Kent was judged good in all areas. The odd one out was adoption, which was judged to \
be outstanding.""",
        """Kent - reported overall good
Kent - reported adoption outstanding""",
    ),
    Case(
        "only X was not",
        """Every area in Kent was rated good except adoption.""",
        """Kent - reported overall good""",
    ),
    Case(
        "the sole blemish",
        """Kent's services are good. The sole exception is adoption, where the council requires \
improvement to be good.""",
        """Kent - reported overall good
Kent - reported adoption requires_improvement""",
    ),
    Case(
        "every category but one",
        """Dudley's children's services, previously rated inadequate, have improved enough to be \
judged 'requires improvement to be good' in every category but one: care leavers, which inspectors \
deemed good.""",
        """Dudley - reported overall requires_improvement
Dudley - reported care_leavers good
Dudley - previous overall inadequate""",
    ),
    Case(
        "everything except",
        """9 May 2023

Ofsted gave Kent good marks for everything except adoption.""",
        """Kent 2023 reported overall good""",
    ),
]
