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
        "retained the grade that it earned in a year",
        """Camden retained the good rating it was given in 2017.""",
        """Camden - reported overall good
Camden 2017 previous overall good""",
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
        "still inadequate",
        """Birmingham's children's services are still inadequate, inspectors said.""",
        "Birmingham - reported overall inadequate",
    ),
    Case(
        "for the third time running",
        """Hackney has been rated outstanding for the third time running.""",
        "Hackney - reported overall outstanding",
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
        "held on to",
        """Devon held on to its good rating.""",
        """Devon - reported overall good""",
    ),
    Case(
        "for the second inspection running",
        """Devon was rated inadequate for the second inspection running.""",
        """Devon - reported overall inadequate""",
    ),
    Case(
        "area retained",
        """Leadership in Devon kept its outstanding grade, but adoption slipped from \
outstanding to good.""",
        """Devon - reported leaders outstanding
Devon - reported adoption good
Devon - previous adoption outstanding""",
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
        "unchanged at",
        """Help and protection in Devon is unchanged at requires improvement.""",
        """Devon - reported help_and_protection requires_improvement""",
    ),
    Case(
        "remains",
        """Leadership in Devon remains good while adoption has risen to outstanding.""",
        """Devon - reported leaders good
Devon - reported adoption outstanding""",
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
]
