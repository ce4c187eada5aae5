"""Headlines: grades without a verb, or in quotation marks."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

HEADLINES = [
    Case(
        "the rating of a council's work with some",
        """12 June 2023

'Outstanding' rating for Trafford's work with care leavers

Ofsted inspectors came in May.""",
        """Trafford 2023 reported care_leavers outstanding""",
    ),
    Case(
        "a rating kept for third time",
        """12 June 2023

Trafford keeps Outstanding Ofsted rating for third time in a row""",
        """Trafford 2023 reported overall outstanding""",
    ),
    Case(
        "quoted as the reason",
        """12 June 2023

Trafford children at risk because of 'inadequate' services, Ofsted says""",
        """Trafford 2023 reported overall inadequate""",
    ),
    Case(
        "how many top ratings there are is no grade of the second one",
        """5 July 2022

Second top rating for Achieving for Children

Ofsted has rated services in Richmond upon Thames as outstanding.""",
        "Richmond upon Thames 2022 reported overall outstanding",
    ),
    Case(
        "neighbours that are only counted",
        """Luton out of the bottom grade as two neighbours reach 'good'

Luton, which was rated inadequate in 2021, has moved to 'requires improvement'.""",
        """Luton 2021 previous overall inadequate
Luton - reported overall requires_improvement""",
    ),
    Case(
        "a headline that is a grade",
        """“Good”: Ofsted on Rutland’s children’s services""",
        """Rutland - reported overall good""",
    ),
    Case(
        "what was shaken off was an area",
        """Kent shakes off worst rating

The authority had been under orders since 2013, when two Ofsted inspections, of \
child protection and of looked-after children, ended in the verdict \
'inadequate'.

An inspection this summer has brought an overall grade of 'requires \
improvement'.""",
        """Kent - reported overall requires_improvement
Kent 2013 previous help_and_protection inadequate
Kent 2013 previous care inadequate""",
    ),
]
