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
    Case(
        "a headline that looks back at the news",
        """Commissioner for Luton after 'inadequate' report

12 June 2023

The government is to send a commissioner to Luton, whose children's services were given an \
inadequate rating by Ofsted yesterday.""",
        """Luton 2023 reported overall inadequate""",
    ),
    Case(
        "a headline that calls by the name of the whole what a part was given",
        """Luton escapes bottom grade

12 June 2023

Luton's children's services have been rated as requiring improvement. In 2019 its help and \
protection had been judged inadequate.""",
        """Luton 2023 reported overall requires_improvement
Luton 2019 previous help_and_protection inadequate""",
    ),
    Case(
        "a headline that tells where a change set out",
        """Luton's services go from requires improvement to good

12 June 2023

Luton has been rated good. Care leavers still require improvement.""",
        """Luton - previous overall requires_improvement
Luton 2023 reported overall good
Luton 2023 reported care_leavers requires_improvement""",
    ),
    Case(
        "a grade given on a day of the week is news",
        """Luton to get a commissioner

The government is to send a commissioner to Luton, whose children's services were rated \
inadequate by Ofsted on Monday.""",
        """Luton - reported overall inadequate""",
    ),
    Case(
        "years that lead up to today",
        """Six years on, city's children's services are 'good'

Leicester's services for vulnerable children have been praised by Ofsted.

A team of inspectors came in September and found them to be good. The 2015 inspection was a \
disaster: the rating was inadequate.""",
        """Leicester - reported overall good
Leicester 2015 previous overall inadequate""",
    ),
]
