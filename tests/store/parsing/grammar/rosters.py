"""Councils listed by name for the grade that so many of them have."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

_DATE = "Children's services in the north\n\n21 January 2016\n\n"

ROSTERS = [
    Case(
        "a second list, of which nothing is said",
        """Published 9 May 2023

Three councils were rated inadequate by Ofsted. They are Kent, Essex and Surrey. The local \
authorities concerned are Leeds, Bradford and Devon.""",
        """Kent 2023 reported overall inadequate
Essex 2023 reported overall inadequate
Surrey 2023 reported overall inadequate""",
    ),
    Case(
        "they are, each with the month of its report",
        _DATE
        + """The minister was asked how local authorities in the region stand.

He answered that reports are on the website of the inspectorate.

As at 31 December 2015 three authorities in the region had been found inadequate overall. They \
are Bolton (report published June 2014), Bury (May 2015) and Wigan (November 2015).""",
        """Bolton 2014 reported overall inadequate
Bury 2015 reported overall inadequate
Wigan 2015 reported overall inadequate""",
    ),
    Case(
        "after a colon",
        _DATE + "Two authorities in the region were judged inadequate by Ofsted: Bolton and Bury.",
        """Bolton 2016 reported overall inadequate
Bury 2016 reported overall inadequate""",
    ),
    Case(
        "items under their head",
        _DATE
        + """The following local authorities are currently judged inadequate by Ofsted:

- Bolton
- Bury""",
        """Bolton 2016 reported overall inadequate
Bury 2016 reported overall inadequate""",
    ),
    Case(
        "for one area",
        _DATE + "Two councils were rated outstanding for leadership, namely Bolton and Bury.",
        """Bolton 2016 reported leaders outstanding
Bury 2016 reported leaders outstanding""",
    ),
    Case(
        "those judged so are",
        _DATE + "The councils judged inadequate are Bolton (December 2015) and Bury.",
        """Bolton 2015 reported overall inadequate
Bury 2016 reported overall inadequate""",
    ),
    Case(
        "another number than is listed",
        _DATE + "Two councils were judged inadequate by Ofsted. They are Bolton, Bury and Wigan.",
        "",
    ),
    Case(
        "a list of helpers",
        _DATE + "Two councils were judged inadequate. They are being helped by Bolton and Bury.",
        "",
    ),
    Case(
        "a grade that was not given",
        _DATE + "Two councils were not rated inadequate: Bolton and Bury.",
        "",
    ),
    Case(
        "what they say of themselves",
        _DATE + "Two councils rated themselves outstanding: Bolton and Bury.",
        "",
    ),
    Case(
        "entries that tell when each was inspected, and what came of it",
        """How others have fared: a briefing for members, October 2022

Members asked about authorities near their own.

Bolton: inspected July 2018, outstanding overall; leadership outstanding.
Bury: inspected in February and March 2019, inadequate overall. A focused visit followed in 2021.
Wigan: inspected July 2019. Inadequate.
Salford: inspected January 2022. Requires improvement to be good, from inadequate in 2018.

Our own inspection was in May 2022, with a grade of good.""",
        """Bolton 2018 previous overall outstanding
Bolton 2018 previous leaders outstanding
Bury 2019 previous overall inadequate
Wigan 2019 previous overall inadequate
Salford 2022 reported overall requires_improvement
Salford 2018 previous overall inadequate""",
    ),
    Case(
        "each with its own date in a bracket",
        """At the end of 2015 three councils had been found inadequate by Ofsted. They are Kent \
(report published June 2014), Medway (May 2015) and Bury (November 2015).""",
        """Kent 2014 reported overall inadequate
Medway 2015 reported overall inadequate
Bury 2015 reported overall inadequate""",
    ),
]
