"""What somebody is told or finds of services, and grades that are only named."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

HEARING = [
    Case(
        "whoever hears of themselves that they are good",
        """A council whose children's services had failed has been told that they are now good.

Torbay Council was inspected in May.""",
        "Torbay - reported overall good",
    ),
    Case(
        "whoever hears of themselves that they are good at something",
        """Kent's children's services were told that they are good at writing reports.""",
        "",
    ),
    Case(
        "people who hear that they are good",
        """Staff in Bolton were told that they are outstanding.""",
        "",
    ),
    Case(
        "a fostering service with areas of its own",
        """Bolton's fostering service has been rated good by Ofsted in all areas.""",
        "",
    ),
    Case(
        "services found to be good for some and for others",
        """Inspectors were in Dudley in May. They found services to be good for children in care \
and for care leavers.""",
        """Dudley - reported care good
Dudley - reported care_leavers good""",
    ),
    Case(
        "a council put beside as what it is by now",
        """Ofsted published its report in May 2022 and rated Bolton's services inadequate. The \
leader said that the council would learn.

Staff have been to see other places.

She pointed to Wigan, now "outstanding", which had once been where Bolton was today.""",
        """Bolton 2022 reported overall inadequate
Wigan - previous overall outstanding""",
    ),
    Case(
        "services out of a category",
        """Wigan's services are out of Ofsted's lowest category. Inspectors found that the service \
now requires improvement to be good.""",
        """Wigan - reported overall requires_improvement
Wigan - previous overall inadequate""",
    ),
    Case(
        "how many top ratings there are is no grade of the second one",
        """5 July 2022

Second top rating for Achieving for Children

Ofsted has rated services in Richmond upon Thames as outstanding.""",
        "Richmond upon Thames 2022 reported overall outstanding",
    ),
    Case(
        "an adoption service with areas of its own",
        """Kent's adoption service has been rated outstanding in all areas after an inspection by \
Ofsted.""",
        "",
    ),
    Case(
        "an adoption agency that is the council's",
        """Top marks for Kent's adoption team

The adoption service was judged outstanding by Ofsted. Few adoption agencies hold that grade.""",
        "",
    ),
    Case(
        "an adoption service beside the services of which it is a part",
        """Kent's adoption service is the best part of its work, Ofsted says. Children's services \
were rated good, and adoption outstanding.""",
        """Kent - reported overall good
Kent - reported adoption outstanding""",
    ),
    Case(
        "grades that a row leaves open",
        """Bolton's services require improvement, Ofsted says. Since then services are no longer \
rated “outstanding”, “good” and so on overall. Council departments can be "good", "inadequate" \
etc.""",
        "Bolton - reported overall requires_improvement",
    ),
]
