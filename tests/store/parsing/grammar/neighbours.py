"""Neighbours and partners with grades of their own, one beside the other."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

NEIGHBOURS = [
    Case(
        "a second neighbour behind the first one's grade",
        """Kent was rated good. It works with Medway, which requires improvement, and Essex, rated \
outstanding in 2018.""",
        """Essex 2018 previous overall outstanding
Kent - reported overall good
Medway - previous overall requires_improvement""",
    ),
    Case(
        "a second one behind its preposition",
        """Barnsley was rated good. It was compared with Doncaster, which went from requires \
improvement to inadequate, and with Rotherham, good since 2018.""",
        """Barnsley - reported overall good
Doncaster - previous overall inadequate
Doncaster - previous overall requires_improvement
Rotherham 2018 previous overall good""",
    ),
    Case(
        "a second one with also",
        """Kent was rated good. It has learnt from Hampshire, which is outstanding, and Essex, \
also outstanding.""",
        """Essex - previous overall outstanding
Hampshire - previous overall outstanding
Kent - reported overall good""",
    ),
    Case(
        "neighbours apart by semicolons",
        """Kent was rated good. Its neighbours are Surrey, good since 2022; Medway, inadequate; \
and East Sussex, which is outstanding.""",
        """East Sussex - previous overall outstanding
Kent - reported overall good
Medway - previous overall inadequate
Surrey 2022 previous overall good""",
    ),
    Case(
        "a partner that had put it elsewhere",
        """Kent was judged good. Essex, its improvement partner, had put it at requires \
improvement.""",
        """Kent - reported overall good""",
    ),
    Case(
        "a helper's name that is no place of the grade",
        """Kent, rated inadequate in 2016, took staff from Essex, rated good in 2019.""",
        """Essex 2019 previous overall good
Kent 2016 previous overall inadequate""",
    ),
    Case(
        "a neighbour that surrounds another",
        """Kent was rated good. Essex, which surrounds Southend on three sides and is rated \
outstanding, lent it two managers.""",
        """Essex - previous overall outstanding
Kent - reported overall good""",
    ),
    Case(
        "the trust of another council",
        """Kent's children's services are good. A nursery had gone from good to outstanding.
Birmingham Children's Trust had been rated requires improvement in December 2018.""",
        """Birmingham 2018 previous overall requires_improvement
Kent - reported overall good""",
    ),
]
