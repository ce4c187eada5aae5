"""Tenses: what was, had been and has come to be."""

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
        "it took place",
        """20 March 2022

Ofsted's inspection of Luton was a short one. It took place in November 2021. Luton \
was rated good.""",
        """Luton 2021 reported overall good""",
    ),
    Case(
        "what had just been given is news",
        """12 May 2023

Staff cheered at the town hall yesterday. Luton's children's services had just been \
rated outstanding by Ofsted.""",
        "Luton 2023 reported overall outstanding",
    ),
    Case(
        "what was so when inspectors came is the news",
        """Published 4 March 2021

Luton's children's services were rated good when inspectors came in February.""",
        "Luton 2021 reported overall good",
    ),
    Case(
        "news that comes after being told it",
        """9 May 2023

Kent County Council is celebrating after being told that its children's services are \
outstanding.""",
        "Kent 2023 reported overall outstanding",
    ),
]
