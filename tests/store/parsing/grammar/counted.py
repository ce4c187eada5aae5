"""Years counted from one time to another: "three years after", "four years before that"."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

COUNTED = [
    Case(
        "years counted back from inspectors' coming",
        """Three years after it was judged inadequate, Wigan Council has been rated good for its \
children's services. Inspectors came in June 2019.""",
        """Wigan 2019 reported overall good
Wigan 2016 previous overall inadequate""",
    ),
    Case(
        "years counted back from the source's date",
        """Published 9 May 2023

Luton's children's services are good, Ofsted says, five years after they were rated \
inadequate.""",
        """Luton 2023 reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "years counted back from the date of the same sentence",
        """Published 9 May 2023

Luton was rated good by Ofsted. In 2017 it had required improvement, three years after \
being judged inadequate.""",
        """Luton 2023 reported overall good
Luton 2017 previous overall requires_improvement
Luton 2014 previous overall inadequate""",
    ),
    Case(
        "just over a year, counted in months",
        """Inspectors returned to Wigan in September 2012 and judged safeguarding adequate, just \
over a year after they had found it inadequate.""",
        """Wigan 2012 reported help_and_protection adequate
Wigan 2011 previous help_and_protection inadequate""",
    ),
    Case(
        "more than so many years tells no year",
        """Published 9 May 2023

Luton's children's services are good, Ofsted says, more than five years after they were \
rated inadequate.""",
        """Luton 2023 reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "years counted where nothing else has a date tell no year",
        """Luton's children's services are good, Ofsted says, five years after they were rated \
inadequate.""",
        """Luton - reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "a year that is told goes before one that is counted",
        """Published 9 May 2023

Luton's children's services are good, Ofsted says, six years after they were rated \
inadequate. They were judged inadequate in June 2016.""",
        """Luton 2023 reported overall good
Luton 2016 previous overall inadequate""",
    ),
    Case(
        "three years ago, where only inspectors' coming is dated",
        """Luton has been judged good by Ofsted, whose inspectors were there in May 2021. Its \
previous inspection, three years ago, found that it required improvement.""",
        """Luton 2021 reported overall good
Luton 2018 previous overall requires_improvement""",
    ),
    Case(
        "two years that are counted together",
        """Ofsted has judged Luton's children's services good. In 2018, and four years before \
that, it was told that it required improvement.""",
        """Luton - reported overall good
Luton 2018 previous overall requires_improvement
Luton 2014 previous overall requires_improvement""",
    ),
    Case(
        "a year and again years later",
        """Published 9 May 2023

Ofsted has judged Luton's children's services good. They were rated inadequate in 2014 \
and again four years later.""",
        """Luton 2023 reported overall good
Luton 2014 previous overall inadequate
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "years that part two grades",
        """Back in 2015 Luton's children's services were condemned as inadequate; two years later \
they required improvement; this month they are good.""",
        """Luton 2015 previous overall inadequate
Luton 2017 previous overall requires_improvement
Luton - reported overall good""",
    ),
    Case(
        "the one year of an earlier inspection beside others",
        """Luton is good, eight years after Ofsted condemned it as inadequate. The 2014 inspection \
left it with a board from outside; in 2017 it climbed to requires improvement.""",
        """Luton - reported overall good
Luton 2014 previous overall inadequate
Luton 2017 previous overall requires_improvement""",
    ),
    Case(
        "so many years ago, counted from the source's own date",
        """3 March 2021

Dudley Council has been rated good by Ofsted. Five years ago it was told that its services were \
inadequate.""",
        """Dudley 2021 reported overall good
Dudley 2016 previous overall inadequate""",
    ),
    Case(
        "about so many years ago is no date",
        """3 March 2021

Dudley Council has been rated good by Ofsted. It was judged inadequate nearly five years ago.""",
        """Dudley 2021 reported overall good
Dudley - previous overall inadequate""",
    ),
    Case(
        "a year later, counted from the date spoken of before",
        """Ofsted rated Kent's child protection inadequate in March 2011. A year later inspectors \
came back and rated child protection adequate. This week its services were judged good overall.""",
        """Kent - reported overall good
Kent 2011 previous help_and_protection inadequate
Kent 2012 previous help_and_protection adequate""",
    ),
    Case(
        "the following year, after a year without a month",
        """9 May 2023

Kent was judged inadequate in 2011. The following year inspectors rated it adequate.""",
        """Kent 2011 previous overall inadequate
Kent 2012 previous overall adequate""",
    ),
    Case(
        "three years on, without a comma",
        """9 May 2023

Kent was rated good in 2015. Three years on Ofsted rated it inadequate.""",
        """Kent 2015 previous overall good
Kent 2018 previous overall inadequate""",
    ),
    Case(
        "half a year later, in the same year",
        """9 May 2023

Kent was judged inadequate by Ofsted in June 2022. Six months later it was rated good.""",
        """Kent 2022 previous overall inadequate
Kent 2022 reported overall good""",
    ),
    Case(
        "so many years earlier, with the date itself",
        """In February 2022 Bury Council was judged to require improvement to be good. It had been \
found inadequate five years earlier, in March 2017.""",
        """Bury 2022 reported overall requires_improvement
Bury 2017 previous overall inadequate""",
    ),
    Case(
        "the year before",
        """18 June 2019

Ofsted has judged Oldham's children's services good. They were inspected in May 2016 and rated \
inadequate, having been found to require improvement the year before.""",
        """Oldham 2019 reported overall good
Oldham 2016 previous overall inadequate
Oldham 2015 previous overall requires_improvement""",
    ),
    Case(
        "up from a grade of so many years ago is one earlier inspection",
        """Torbay's services require improvement to be good, up from inadequate just over two \
years ago. The council was rated inadequate at its inspection in December 2021. Inspectors \
returned in November 2024.""",
        """Torbay 2024 reported overall requires_improvement
Torbay 2021 previous overall inadequate""",
    ),
    Case(
        "a year later told in past",
        """Wigan's troubles go back to 2013, when it was judged inadequate. A year later it \
required improvement. By 2017 it had been rated good. The report published today \
calls its services outstanding.""",
        """Wigan 2013 previous overall inadequate
Wigan 2014 previous overall requires_improvement
Wigan 2017 previous overall good
Wigan - reported overall outstanding""",
    ),
]
