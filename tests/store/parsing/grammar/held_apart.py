"""Dates and councils that one word holds apart from the grade beside them."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

HELD_APART = [
    Case(
        "an inspection of last year is news in February",
        """20 February 2023

Kent County Council was rated good by Ofsted in its 2022 inspection.""",
        "Kent 2022 reported overall good",
    ),
    Case(
        "a year that the text calls an earlier one elsewhere",
        """A year after it was rated inadequate, Kent County Council has improved, inspectors say. \
It was judged inadequate in January 2020.""",
        "Kent 2020 previous overall inadequate",
    ),
    Case(
        "the day of a grade, and the month of the visit that led to it",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in March 2023. Today, 9 May 2023, the council \
was rated good.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "a year, and how many years ago it was",
        """Kent County Council was rated good by Ofsted after inspectors visited in March. In \
2019, four years ago, it was judged inadequate.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported overall good""",
    ),
    Case(
        "years ago, in a text that knows of later ones",
        """Kent County Council was rated good by Ofsted after inspectors visited in March. Three \
years ago in 2019 it was judged inadequate. It has set targets since 2024.""",
        """Kent - reported overall good
Kent 2019 previous overall inadequate""",
    ),
    Case(
        "the year of a framework",
        """9 May 2023

Kent County Council has been rated good by Ofsted under the framework introduced in 2018.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "the year in which others said so",
        """9 May 2023

Kent County Council was rated good by Ofsted, as leaders had said in 2019.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "the year of a grade that is lost",
        """9 May 2023

Kent County Council has lost its outstanding rating of 2018, Ofsted says.""",
        "Kent 2018 previous overall outstanding",
    ),
    Case(
        "a second council that did likewise",
        """9 May 2023

Kent County Council was rated good by Ofsted. Wigan Council did likewise.""",
        """Kent 2023 reported overall good
Wigan 2023 reported overall good""",
    ),
    Case(
        "another area's grade in a sentence on adoption, with an agency in the text",
        """9 May 2023

Adoption in Kent has been rated good by Ofsted. Adoption was good and leadership was \
outstanding. The adoption agency was pleased.""",
        """Kent 2023 reported adoption good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "the month in which “it” took place",
        """9 January 2023

Kent County Council has been rated good after an inspection by Ofsted. It took place in November \
2022.""",
        "Kent 2022 reported overall good",
    ),
    Case(
        "the year in which “it” was held",
        """9 February 2023

Kent County Council has been rated good after an inspection by Ofsted. It was held in late 2022.""",
        "Kent 2022 reported overall good",
    ),
]
