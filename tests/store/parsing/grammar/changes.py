"""Words of change, and the two grades that they carry."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

CHANGES = [
    Case(
        "upgraded from one grade to another",
        """Published 9 May 2023

Ofsted has upgraded Luton's children's services from inadequate to good.""",
        """Luton 2023 reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "moved up from a grade held in a year",
        """Cornwall Council's children's services are now rated outstanding, up from good in \
2016.""",
        """Cornwall - reported overall outstanding
Cornwall 2016 previous overall good""",
    ),
    Case(
        "fell to",
        """Children's services in Bexley have fallen from outstanding to requires improvement.""",
        """Bexley - reported overall requires_improvement
Bexley - previous overall outstanding""",
    ),
    Case(
        "no longer inadequate is an earlier grade alone",
        """Slough's children's services are no longer inadequate, Ofsted has found, but much \
remains to be done.""",
        "Slough - previous overall inadequate",
    ),
    Case(
        "not enough to take it out of inadequate",
        """Ofsted sees progress in Torbay, but not enough to lift the council out of inadequate.""",
        "Torbay - reported overall inadequate",
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
        "years of one grade come to an end",
        """Ofsted inspectors have upgraded Tameside's rating to 'requires improvement', \
ending eight \
years of 'inadequate' judgements.""",
        """Tameside - reported overall requires_improvement
Tameside - previous overall inadequate""",
    ),
    Case(
        "a rise without a noun for it",
        """Southend Council's children's services were last inspected in 2019 and rated as \
requires \
improvement. The latest inspection, in November 2024, saw that rise to good.""",
        """Southend-on-Sea 2024 reported overall good
Southend-on-Sea 2019 previous overall requires_improvement""",
    ),
    Case(
        "a grade in apposition to dates",
        """Bath and North East Somerset Council's children's services have gone from 'requires \
improvement' in 2017 to 'good' in 2022 and 'outstanding' this month.""",
        """Bath and North East Somerset - reported overall outstanding
Bath and North East Somerset 2022 previous overall good
Bath and North East Somerset 2017 previous overall requires_improvement""",
    ),
    Case(
        "climbed two grades, with a year that is none of the grade's",
        """Isle of Wight children's services, run in partnership with Hampshire since 2013, have \
jumped two grades to good.""",
        "Isle of Wight - reported overall good",
    ),
    Case(
        "climbed two grades",
        """Devon's children's services have climbed two grades to good, having been inadequate \
in 2017.""",
        """Devon - reported overall good
Devon 2017 previous overall inadequate""",
    ),
    Case(
        "climbed two from a stated grade",
        """Devon's children's services have climbed two grades from inadequate.""",
        """Devon - reported overall good
Devon - previous overall inadequate""",
    ),
    Case(
        "from X to Y for an area",
        """Devon has moved from requires improvement to good for leadership.""",
        """Devon - reported leaders good
Devon - previous leaders requires_improvement""",
    ),
    Case(
        "from X to Y for an area, fronted",
        """For leadership, Devon moved from requires improvement to good.""",
        """Devon - reported leaders good
Devon - previous leaders requires_improvement""",
    ),
    Case(
        "previously good, is now inadequate",
        """Help and protection in Devon, previously good, is now inadequate.""",
        """Devon - reported help_and_protection inadequate
Devon - previous help_and_protection good""",
    ),
    Case(
        "formerly",
        """Adoption in Devon, formerly rated inadequate, now requires improvement.""",
        """Devon - reported adoption requires_improvement
Devon - previous adoption inadequate""",
    ),
    Case(
        "up a grade from",
        """Devon's leadership was rated good, up a grade from requires improvement.""",
        """Devon - reported leaders good
Devon - previous leaders requires_improvement""",
    ),
    Case(
        "up a grade from alone",
        """Devon's overall rating is up one grade from requires improvement.""",
        """Devon - reported overall good
Devon - previous overall requires_improvement""",
    ),
    Case(
        "dropped one place from",
        """Devon's overall rating dropped from good to requires improvement.""",
        """Devon - reported overall requires_improvement
Devon - previous overall good""",
    ),
    Case(
        "lost its outstanding rating",
        """Devon has lost its outstanding rating and is now judged to be good.""",
        """Devon - reported overall good
Devon - previous overall outstanding""",
    ),
    Case(
        "a drop for",
        """There was a drop for adoption, from outstanding to good, in Ofsted's report on \
Devon.""",
        """Devon - reported adoption good
Devon - previous adoption outstanding""",
    ),
    Case(
        "from good last time",
        """Leadership in Devon was rated outstanding, up from good last time.""",
        """Devon - reported leaders outstanding
Devon - previous leaders good""",
    ),
    Case(
        "it was X before",
        """Leadership in Devon is outstanding; it was previously good.""",
        """Devon - reported leaders outstanding
Devon - previous leaders good""",
    ),
    Case(
        "compared with",
        """Adoption in Devon was rated good, compared with requires improvement in 2016.""",
        """Devon - reported adoption good
Devon 2016 previous adoption requires_improvement""",
    ),
    Case(
        "had been",
        """Help and protection in Devon, which had been inadequate, was judged good.""",
        """Devon - reported help_and_protection good
Devon - previous help_and_protection inadequate""",
    ),
    Case(
        "a rise from",
        """The grade represents a rise from inadequate to good for Devon's children's services.""",
        """Devon - reported overall good
Devon - previous overall inadequate""",
    ),
    Case(
        "moved out of",
        """Devon has moved out of inadequate and now requires improvement.""",
        """Devon - reported overall requires_improvement
Devon - previous overall inadequate""",
    ),
    Case(
        "stripped",
        """Devon was stripped of its good rating and judged inadequate.""",
        """Devon - reported overall inadequate
Devon - previous overall good""",
    ),
    Case(
        "improved to good",
        """Overall effectiveness in Devon has improved to good from requires improvement.""",
        """Devon - reported overall good
Devon - previous overall requires_improvement""",
    ),
    Case(
        "has gone from being",
        """Devon has gone from being inadequate to being outstanding.""",
        """Devon - reported overall outstanding
Devon - previous overall inadequate""",
    ),
    Case(
        "downgraded from X",
        """Devon has been downgraded from good by Ofsted, which now rates it inadequate.""",
        """Devon - reported overall inadequate
Devon - previous overall good""",
    ),
    Case(
        "moved from one grade to another",
        "Hillingdon's children's services have moved from good to outstanding, Ofsted says.",
        """Hillingdon - reported overall outstanding
Hillingdon - previous overall good""",
    ),
    Case(
        "upheld and marked down",
        """2 June 2021

Inspectors upheld Bolton's outstanding grade for leadership but marked down its \
overall effectiveness from outstanding to good.""",
        """Bolton 2021 reported leaders outstanding
Bolton 2021 reported overall good
Bolton - previous overall outstanding""",
    ),
    Case(
        "a step down from",
        """2 June 2021

The overall verdict on Bolton Council is requires improvement, a step down from the \
good it achieved in 2017.""",
        """Bolton 2021 reported overall requires_improvement
Bolton 2017 previous overall good""",
    ),
    Case(
        "a new rating of",
        """2 June 2021

Trafford's new rating of good puts an end to two years in special measures. \
Inspectors had called the service inadequate in May 2019.""",
        """Trafford 2021 reported overall good
Trafford 2019 previous overall inadequate""",
    ),
    Case(
        "a leap to a grade",
        """5 July 2022

Bury's leap from the bottom of Ofsted's scale to good took five years. It was \
branded inadequate in 2017.""",
        """Bury 2022 reported overall good
Bury 2017 previous overall inadequate""",
    ),
    Case(
        "a rating that is shed",
        """5 July 2022

Oldham has shed the requires improvement rating it was first given in 2015 and \
joined the ranks of good authorities.""",
        """Oldham 2015 previous overall requires_improvement""",
    ),
    Case(
        "unchanged, rose and fell",
        """5 July 2022

Rochdale's overall rating of good was unchanged, but the grade for care leavers rose \
from good to outstanding and that for leadership fell to requires improvement.""",
        """Rochdale 2022 reported overall good
Rochdale 2022 reported care_leavers outstanding
Rochdale - previous care_leavers good
Rochdale 2022 reported leaders requires_improvement""",
    ),
    Case(
        "the rating of services has gone from",
        """9 May 2023

The rating of Devon's services for care leavers has gone from inadequate to good.""",
        """Devon 2023 reported care_leavers good
Devon - previous care_leavers inadequate""",
    ),
    Case(
        "not enough to prevent",
        """9 May 2023

Although Devon's leadership was praised, it was not enough to prevent an inadequate \
rating overall.""",
        """Devon 2023 reported overall inadequate""",
    ),
    Case(
        "one rung from",
        """9 May 2023

Devon fell one rung, from outstanding, after inspectors found that care leavers were \
overlooked.""",
        """Devon 2023 reported overall good
Devon - previous overall outstanding""",
    ),
    Case(
        "services out of a category",
        """Wigan's services are out of Ofsted's lowest category. Inspectors found that the service \
now requires improvement to be good.""",
        """Wigan - reported overall requires_improvement
Wigan - previous overall inadequate""",
    ),
    Case(
        "came out of inadequate",
        """Gateshead came out of inadequate in 2018, when Ofsted said it required improvement, \
and this week it was judged good.""",
        """Gateshead 2018 previous overall requires_improvement
Gateshead - reported overall good
Gateshead - previous overall inadequate""",
    ),
    Case(
        "a category that was left",
        """Solihull’s children’s services lifted out of the bottom category

Ofsted has rated the council’s children’s services requires improvement.""",
        """Solihull - previous overall inadequate
Solihull - reported overall requires_improvement""",
    ),
]
