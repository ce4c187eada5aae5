"""A council that a sentence is on, and "it" in the next one; what only is named is not taken up."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

_NEWS = "9 May 2023\n\nLeeds City Council's services for children are good, Ofsted says."
_LEEDS = "Leeds 2023 reported overall good"


def _case(name: str, said: str, *labels: str) -> Case:
    return Case(name, f"{_NEWS} {said}", "\n".join((_LEEDS, *labels)))


SUBJECTS_OF_TALK = [
    Case(
        "adoption across the county",
        """Published 9 May 2023

Adoption in Kent

Kent's adoption service was rated good by Ofsted across the county.""",
        "Kent 2023 reported adoption good",
    ),
    _case(
        "subject: then its services",
        "Bradford, by contrast, has struggled for years. Its services were rated inadequate in "
        "2018.",
        "Bradford 2018 previous overall inadequate",
    ),
    _case(
        "subject: behind a place and a comma",
        "Across the border, Wakefield waits for its own verdict. It required improvement in 2018.",
        "Wakefield 2018 previous overall requires_improvement",
    ),
    _case(
        "subject: all that is said",
        "Not so Bradford. It was rated inadequate in 2018.",
        "Bradford 2018 previous overall inadequate",
    ),
    _case(
        "subject: the place that opens the sentence",
        "Over in Bradford, the mood is different. The council was rated inadequate in 2018.",
        "Bradford 2018 previous overall inadequate",
    ),
    _case(
        "subject: a neighbour",
        "In neighbouring Bradford they know how it feels. The council there was inadequate in "
        "2014.",
        "Bradford 2014 previous overall inadequate",
    ),
    _case(
        "no subject: a place somebody came from",
        "Its director came from Bradford. It was rated outstanding in 2018.",
        "Leeds 2018 previous overall outstanding",
    ),
    _case(
        "no subject: someone worked with",
        "The council worked with Bradford. It had been rated inadequate in 2016.",
        "Leeds 2016 previous overall inadequate",
    ),
    _case(
        "subject: for its paragraph only",
        "Bradford is waiting.\n\nLeadership was rated outstanding.",
        "Leeds 2023 reported leaders outstanding",
    ),
    Case(
        "what we were is no area of the sentence before",
        """9 May 2023

Leeds City Council's services for children are good, Ofsted says. Child protection is \
praised.

It is a step up from 2018, when we were judged inadequate.""",
        """Leeds 2023 reported overall good
Leeds 2018 previous overall inadequate""",
    ),
    Case(
        "turned to: for whom the news was",
        """9 May 2023

Ofsted has published reports on Kent and Medway. Kent was rated good. For Medway the news was \
less welcome. The council requires improvement.""",
        """Kent 2023 reported overall good
Medway 2023 reported overall requires_improvement""",
    ),
    Case(
        "turned to: less cheer in",
        """9 May 2023

Ofsted has published reports on Kent and Medway. Kent was rated good. There was less cheer in \
Medway. Its leaders were found to be inadequate.""",
        """Kent 2023 reported overall good
Medway 2023 reported leaders inadequate""",
    ),
    Case(
        "turned to: a different mood",
        """9 May 2023

Ofsted has published reports on Kent and Medway. Kent was rated good. The mood was different in \
Medway. The council was judged inadequate.""",
        """Kent 2023 reported overall good
Medway 2023 reported overall inadequate""",
    ),
    Case(
        "turned to: a turn that came",
        """9 May 2023

Ofsted has published reports on Kent and Medway. Kent was rated good. Medway's turn came a day \
later. The council was rated inadequate.""",
        """Kent 2023 reported overall good
Medway 2023 reported overall inadequate""",
    ),
    Case(
        "turned to: the news for",
        """9 May 2023

Ofsted has published reports on Kent and Medway. Kent was rated good. The news for Medway was \
worse. The council was rated inadequate.""",
        """Kent 2023 reported overall good
Medway 2023 reported overall inadequate""",
    ),
    Case(
        "turned to: no such luck",
        """9 May 2023

Ofsted has published reports on Kent and Medway. Kent was rated good. No such luck for Medway. \
The council was rated inadequate.""",
        """Kent 2023 reported overall good
Medway 2023 reported overall inadequate""",
    ),
    Case(
        "not turned to: an event held there",
        """9 May 2023

Ofsted has published a report on Kent. Kent was rated good. An event for staff was held in \
Medway. The council's leaders were rated outstanding.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "not turned to: lessons passed on",
        """9 May 2023

Ofsted has published a report on Kent. Kent was rated good. Its lessons have been passed to \
Medway. The council's leaders were rated outstanding.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "not turned to: children placed there",
        """9 May 2023

Ofsted has published a report on Kent. Kent was rated good. For Medway children it finds homes. \
Its leaders were rated outstanding.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "nobody knows which: one of these",
        """9 May 2023

Kent was rated inadequate by Ofsted. Essex was rated good in 2020. Surrey was rated good in 2022. \
One of these is due to be seen again; it was inadequate in 2016.""",
        """Kent 2023 reported overall inadequate
Essex 2020 previous overall good
Surrey 2022 previous overall good""",
    ),
    Case(
        "nobody knows which: only the first of them",
        """9 May 2023

Kent was rated inadequate by Ofsted. Essex was rated good in 2020. Surrey was rated good in 2022. \
Only the first of them had been inspected in 2016, when it was inadequate.""",
        """Kent 2023 reported overall inadequate
Essex 2020 previous overall good
Surrey 2022 previous overall good""",
    ),
    Case(
        "turned to: the one that slipped",
        """12 June 2023

Kent was rated good by Ofsted. The one that slipped is Medway. The council was found inadequate.""",
        """Kent 2023 reported overall good
Medway 2023 reported overall inadequate""",
    ),
    Case(
        "turned to: at the foot",
        """12 June 2023

Kent was rated good by Ofsted. At the foot of the table is Medway. The council was found \
inadequate.""",
        """Kent 2023 reported overall good
Medway 2023 reported overall inadequate""",
    ),
    Case(
        "not turned to: its neighbour is",
        """12 June 2023

Kent was rated good by Ofsted. Its nearest neighbour is Medway. Leaders were rated outstanding.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "a council's own papers come back to it",
        """Report to Cabinet, 18 July 2019

1. Kent was judged good by Ofsted in May.

2. Darlington requires improvement, and Middlesbrough did so in 2015.

3. Background. The Council's previous inspection was published in 2016. The judgement then was \
requires improvement.""",
        """Kent 2019 reported overall good
Kent 2016 previous overall requires_improvement
Darlington - previous overall requires_improvement""",
    ),
    Case(
        "subject: where it lies, a border with a county",
        """15 February 2024

Kent's services require improvement, Ofsted says. Across the county boundary, Medway has stayed \
out of trouble. It became good in 2022.""",
        """Kent 2024 reported overall requires_improvement
Medway 2022 previous overall good""",
    ),
    Case(
        "subject: where it lies, two phrases",
        """15 February 2024

Kent's services require improvement, Ofsted says. To the west, by contrast, Medway breathes \
again. It became good in 2022.""",
        """Kent 2024 reported overall requires_improvement
Medway 2022 previous overall good""",
    ),
    Case(
        "subject: where it lies, no comma",
        """15 February 2024

Kent's services require improvement, Ofsted says. Over the county boundary Medway has stayed out \
of trouble. It became good in 2022.""",
        """Kent 2024 reported overall requires_improvement
Medway 2022 previous overall good""",
    ),
]
