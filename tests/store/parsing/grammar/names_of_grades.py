"""Names of grades."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

NAMES_OF_GRADES = [
    Case(
        "the top rating",
        "Ofsted has given Essex County Council's children's services its top rating.",
        "Essex - reported overall outstanding",
    ),
    Case(
        "the lowest rating",
        "Children's services at Thurrock Council have been given the lowest possible rating.",
        "Thurrock - reported overall inadequate",
    ),
    Case(
        "requiring improvement to be good",
        "Inspectors judged Plymouth's services for children as requiring improvement to be good.",
        "Plymouth - reported overall requires_improvement",
    ),
    Case(
        "adequate before 2013",
        """A report of Ofsted's in 2011 rated safeguarding in Coventry as adequate.""",
        "Coventry 2011 reported help_and_protection adequate",
    ),
    Case(
        "that rating",
        """Ofsted has rated Derby's children's services outstanding. Leadership was given that \
rating as well.""",
        """Derby - reported overall outstanding
Derby - reported leaders outstanding""",
    ),
    Case(
        "the same judgement at an earlier inspection",
        """Ofsted rated Medway's children's services as requiring improvement in its latest \
report. \
The inspection before, in 2015, had ended with the same judgement.""",
        """Medway - reported overall requires_improvement
Medway 2015 previous overall requires_improvement""",
    ),
    Case(
        "the highest grade across all headings",
        """2 June 2021

Stockport Council's children's services are among the best in England, according to \
Ofsted, which gave them its highest grade across all four headings.""",
        """Stockport 2021 reported overall outstanding""",
    ),
    Case(
        "top marks",
        """5 July 2022

Ofsted awarded Salford top marks for leadership and a good for everything else.""",
        """Salford 2022 reported leaders outstanding""",
    ),
    Case(
        "the highest mark that they can",
        """12 June 2023

Inspectors have given Trafford the highest mark that they can for the impact of \
leaders, and for children who need help and protection.""",
        """Trafford 2023 reported leaders outstanding
Trafford 2023 reported help_and_protection outstanding""",
    ),
]
