"""Dates, relative ones and those of earlier inspections."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TIMES = [
    Case(
        "five years earlier",
        """Published 9 May 2023

Luton was rated good by Ofsted. Five years earlier it had been found inadequate.""",
        """Luton 2023 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "at the previous inspection in",
        """Published 9 May 2023

Luton was rated good by Ofsted. At the previous inspection, in 2018, it was rated \
inadequate.""",
        """Luton 2023 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "last November",
        """20 January 2022

In an inspection last November, Ofsted found Luton's children's services to be \
outstanding.""",
        """Luton 2021 reported overall outstanding""",
    ),
    Case(
        "the last time inspectors called",
        """20 January 2022

Luton's children's services are outstanding, Ofsted says. The last time inspectors \
called, in 2019, they were rated good.""",
        """Luton 2022 reported overall outstanding
Luton 2019 previous overall good""",
    ),
    Case(
        "three years ago",
        """20 January 2022

Luton's children's services are outstanding, Ofsted says. They were rated good three \
years ago.""",
        """Luton 2022 reported overall outstanding
Luton 2019 previous overall good""",
    ),
    Case(
        "when it was last inspected",
        """20 January 2022

Luton's children's services are outstanding, Ofsted says. When they were last \
inspected, in 2019, they were good.""",
        """Luton 2022 reported overall outstanding
Luton 2019 previous overall good""",
    ),
    Case(
        "in autumn",
        """20 March 2022

Luton was inspected last autumn and rated good overall.""",
        """Luton 2021 reported overall good""",
    ),
    Case(
        "two inspections ago",
        """20 March 2022

Luton was rated good. It was judged inadequate in 2014 and required improvement in \
2018.""",
        """Luton 2022 reported overall good
Luton 2014 previous overall inadequate
Luton 2018 previous overall requires_improvement""",
    ),
    Case(
        "its first since",
        """20 March 2022

Luton's first inspection since 2018, when leadership was rated inadequate, ended \
with a good for leadership.""",
        """Luton 2022 reported leaders good
Luton 2018 previous leaders inadequate""",
    ),
    Case(
        "back in",
        """20 March 2022

Ofsted rates Luton good. Back in 2016 inspectors had found the services inadequate.""",
        """Luton 2022 reported overall good
Luton 2016 previous overall inadequate""",
    ),
    Case(
        "the grade of an earlier year as possessive",
        """20 March 2022

Ofsted rates Luton good. In 2018's report the grade was inadequate.""",
        """Luton 2022 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "the 2018 inspection",
        """20 March 2022

Ofsted rates Luton good. The 2018 inspection found leadership to be inadequate.""",
        """Luton 2022 reported overall good
Luton 2018 previous leaders inadequate""",
    ),
    Case(
        "in the spring of",
        """20 March 2022

Ofsted rates Luton good. In the spring of 2017 it was judged inadequate.""",
        """Luton 2022 reported overall good
Luton 2017 previous overall inadequate""",
    ),
    Case(
        "a month before that of the source",
        """Published 4 March 2021

Ofsted rated Luton's children's services good in December.""",
        "Luton 2020 reported overall good",
    ),
    Case(
        "a rating with an aside on when it was given",
        """Published 4 March 2021

Luton's children's services are good, Ofsted says. The previous verdict, delivered in \
2018, was inadequate.""",
        """Luton 2021 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "as they were, past who says so",
        """Published 4 March 2021

Luton's children's services are good, Ofsted says, as they were in 2017.""",
        """Luton 2021 reported overall good
Luton 2017 previous overall good""",
    ),
    Case(
        "a rating that is held, given long ago",
        """Published 4 March 2021

Ofsted is back in Luton this week. The council's children's services currently hold a \
good rating, given in 2017.""",
        "Luton 2017 previous overall good",
    ),
    Case(
        "what came of a judgement dates it no later",
        """Published 4 March 2021

Luton is good, Ofsted says. The minister issued a direction in 2016 after the council \
was rated inadequate.""",
        """Luton 2021 reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "a date that opens the next clause",
        """Published 4 March 2021

Luton's children's services are good, Ofsted says. In 2014 they were good, in 2018 \
they required improvement, and now they are good again.""",
        """Luton 2021 reported overall good
Luton 2014 previous overall good
Luton 2018 previous overall requires_improvement""",
    ),
    Case(
        "years on from",
        """Published 4 March 2021

Six years on from an inadequate rating, Luton's children's services are good, Ofsted \
says.""",
        """Luton 2021 reported overall good
Luton 2015 previous overall inadequate""",
    ),
    Case(
        "a rating kept, which it has held since",
        """12 May 2023

Wigan kept its outstanding rating, which it has held since 2016.""",
        """Wigan 2023 reported overall outstanding
Wigan 2016 previous overall outstanding""",
    ),
]
