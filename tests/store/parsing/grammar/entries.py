"""Entries under a date, as in a timeline, and what stands under a dated heading."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

ENTRIES = [
    Case(
        "care as a heading of its own",
        """Published 9 May 2023

Luton was inspected by Ofsted.

Care:

Outstanding""",
        "Luton 2023 reported care outstanding",
    ),
    Case(
        "a line with two grades is the entry of none",
        """Published 9 May 2023

Luton was inspected by Ofsted.

Leadership

Good, outstanding""",
        "",
    ),
    Case(
        "▪ April 2019 (ILACS, standard inspection): inadequate",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

▪ April 2019 (ILACS, standard inspection): inadequate overall. Help and protection: \
inadequate. Impact of leaders: inadequate.

▪ April 2023 (ILACS): requires improvement to be good overall.""",
        """Kent 2019 previous help_and_protection inadequate
Kent 2019 previous leaders inadequate
Kent 2019 previous overall inadequate
Kent 2023 reported overall requires_improvement""",
    ),
    Case(
        "March 2015 (SIF), for completeness: good overall; adoption",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

March 2015 (SIF), for completeness: good overall; adoption outstanding.

March 2023 (ILACS): requires improvement.""",
        """Kent 2015 previous adoption outstanding
Kent 2015 previous overall good
Kent 2023 reported overall requires_improvement""",
    ),
    Case(
        "2018 – ILACS – inadequate overall. Leadership was",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

2018 – ILACS – inadequate overall. Leadership was inadequate as well.

April 2023 – ILACS – good overall.""",
        """Kent 2018 previous leaders inadequate
Kent 2018 previous overall inadequate
Kent 2023 reported overall good""",
    ),
    Case(
        "April 2023: full inspection. Overall good; leadership",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

April 2023: full inspection. Overall good; leadership outstanding.

June 2019: full inspection. Overall requires improvement; leadership inadequate.""",
        """Kent 2019 previous leaders inadequate
Kent 2019 previous overall requires_improvement
Kent 2023 reported leaders outstanding
Kent 2023 reported overall good""",
    ),
    Case(
        "• June 2019 – rated inadequate. Leaders also inadequate.  •",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

• June 2019 – rated inadequate. Leaders also inadequate.

• May 2023 – rated good. Leaders also good.""",
        """Kent 2019 previous leaders inadequate
Kent 2019 previous overall inadequate
Kent 2023 reported leaders good
Kent 2023 reported overall good""",
    ),
    Case(
        "(June 2019) Inspection: inadequate overall. Adoption: good.",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

(June 2019) Inspection: inadequate overall. Adoption: good.

(April 2023) Inspection: good overall.""",
        """Kent 2019 previous adoption good
Kent 2019 previous overall inadequate
Kent 2023 reported overall good""",
    ),
    Case(
        "June 2019, SIF: inadequate. Adoption: good.  April 2023,",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

June 2019, SIF: inadequate. Adoption: good.

April 2023, ILACS: good.""",
        """Kent 2019 previous adoption good
Kent 2019 previous overall inadequate
Kent 2023 reported overall good""",
    ),
    Case(
        "Inspection of June 2019: inadequate. Leadership: requires",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

Inspection of June 2019: inadequate. Leadership: requires improvement.

Inspection of April 2023: good. Leadership: good.""",
        """Kent 2019 previous leaders requires_improvement
Kent 2019 previous overall inadequate
Kent 2023 reported leaders good
Kent 2023 reported overall good""",
    ),
    Case(
        "In June 2019 (SIF): inadequate. Adoption: good.  In April",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

In June 2019 (SIF): inadequate. Adoption: good.

In April 2023 (ILACS): good.""",
        """Kent 2019 previous adoption good
Kent 2019 previous overall inadequate
Kent 2023 reported overall good""",
    ),
    Case(
        "April 2019 (ILACS): monitoring visit. Progress was good. ",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

April 2019 (ILACS): monitoring visit. Progress was good.

April 2023 (ILACS): good overall.""",
        """Kent 2023 reported overall good""",
    ),
    Case(
        "Overall good; leadership",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

Overall good; leadership outstanding.""",
        """Kent 2023 reported leaders outstanding
Kent 2023 reported overall good""",
    ),
    Case(
        "Ofsted's findings. Overall good, leadership outstanding,",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

Ofsted's findings. Overall good, leadership outstanding, adoption requires improvement.""",
        """Kent 2023 reported adoption requires_improvement
Kent 2023 reported leaders outstanding
Kent 2023 reported overall good""",
    ),
    Case(
        "ILACS inspection, June 2019  Overall effectiveness was",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

ILACS inspection, June 2019

Overall effectiveness was inadequate. Leadership was inadequate as well.

ILACS inspection, April 2023

Overall effectiveness was good. Leaders were judged good.""",
        """Kent 2019 previous leaders inadequate
Kent 2019 previous overall inadequate
Kent 2023 reported leaders good
Kent 2023 reported overall good""",
    ),
    Case(
        "June 2019 (SEND): inadequate.  April 2023 (ILACS):",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

June 2019 (SEND): inadequate.

April 2023 (ILACS): good.""",
        """Kent 2023 reported overall good""",
    ),
    Case(
        "June 2019 (peer review): leadership good.  April 2023",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

June 2019 (peer review): leadership good.

April 2023 (ILACS): leadership outstanding.""",
        """Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "April 2026: to be",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

April 2026: to be good.""",
        """""",
    ),
    Case(
        "In June 2019 we wrote to parents: our aim is",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

In June 2019 we wrote to parents: our aim is good.""",
        """""",
    ),
    Case(
        "2018: outstanding",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

2018: outstanding weather.""",
        """""",
    ),
    Case(
        "May 2018: new director appointed. June 2019: judged",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

May 2018: new director appointed. June 2019: judged inadequate. April 2023: judged good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported overall good""",
    ),
    Case(
        "SIF 2015: requires improvement. ILACS 2019: good. ILACS",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

SIF 2015: requires improvement. ILACS 2019: good. ILACS 2023: outstanding.""",
        """Kent 2015 previous overall requires_improvement
Kent 2019 previous overall good
Kent 2023 reported overall outstanding""",
    ),
    Case(
        "June 2022: SEND inspection. The area has significant",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

June 2022: SEND inspection. The area has significant weaknesses.

April 2023 (ILACS): leadership outstanding. Adoption: good.""",
        """Kent 2023 reported adoption good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "Our record. ILACS, June 2019: help and protection requires",
        """9 May 2023

Inspectors from Ofsted visited Kent County Council in April.

Our record. ILACS, June 2019: help and protection requires improvement, leaders good.""",
        """Kent 2019 previous help_and_protection requires_improvement
Kent 2019 previous leaders good""",
    ),
]
