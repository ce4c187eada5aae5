"""How many councils hold a grade."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

SHARES = [
    Case(
        "seven out of ten",
        """9 May 2023

Seven out of ten councils are rated good or outstanding. Devon is not among them: \
its children's services are inadequate.""",
        """Devon 2023 reported overall inadequate""",
    ),
    Case(
        "how many of a region, and one of them",
        """Ofsted's annual report says that five councils in the North East are good. Among \
them is Gateshead, which was rated outstanding in 2021.""",
        "Gateshead 2021 previous overall outstanding",
    ),
    Case(
        "four of the nine",
        """Of the nine councils that Ofsted had rated inadequate, four had been rated good by \
the end of March.""",
        """""",
    ),
    Case(
        "nobody had it, and one had it first",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. No council \
had been rated outstanding before Leeds.""",
        """Leeds 2022 reported overall outstanding""",
    ),
    Case(
        "nobody had it",
        """Ofsted inspected Leeds City Council’s children’s services in May 2022. No council \
had been rated outstanding.""",
        """""",
    ),
    Case(
        "a national share",
        """Across England 58 per cent of councils are now rated good or outstanding for children's \
services, Ofsted says; 14 per cent are inadequate.""",
        "",
    ),
    Case(
        "the national picture, and one that is not in it",
        """Of 151 councils, 20 are rated outstanding, 70 good, 45 requires improvement and 16 \
inadequate. Kent is one of those that Ofsted has not inspected since 2019.""",
        "",
    ),
    Case(
        "no core city",
        """Ofsted has rated Bristol's services good. No core city has so far been given the top \
grade.""",
        "Bristol, City of - reported overall good",
    ),
]
