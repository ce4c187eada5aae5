"""Dates as a source bears or writes them: headings, bylines, weekdays, parts of a year."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

DATES_OF_SOURCES = [
    Case(
        "a year amid other words at the foot",
        """Luton was rated good by Ofsted.

It is glad.

It is proud.

It wants more.

It has plans.

It has time.

The Herald, page 2019 left""",
        "Luton - reported overall good",
    ),
    Case(
        "the last day of a month in figures",
        """31/05/2023

Luton was rated good by Ofsted.""",
        "Luton 2023 reported overall good",
    ),
    Case(
        "a month behind a semicolon is not that of the inspection",
        """Published 9 January 2023

Luton is rated good after an inspection; December 2022 was cold.""",
        "Luton 2023 reported overall good",
    ),
    Case(
        "a part of a year belongs to its date",
        """Wigan Council has been judged good by Ofsted. In early 2017 inspectors rated it \
inadequate, and in the autumn of 2019 it was found to require improvement.""",
        """Wigan - reported overall good
Wigan 2017 previous overall inadequate
Wigan 2019 previous overall requires_improvement""",
    ),
    Case(
        "the end and the middle of a year",
        """14 May 2022

Ofsted has rated Bolton's children's services good. They were judged inadequate at the end of \
2015 and required improvement in mid-2018.""",
        """Bolton 2022 reported overall good
Bolton 2015 previous overall inadequate
Bolton 2018 previous overall requires_improvement""",
    ),
    Case(
        "last year without a month is history for most of the next",
        """May 2020

In the spring of last year Stockport was told by Ofsted that its services were inadequate. \
Inspectors have now made a second monitoring visit.""",
        "Stockport 2019 previous overall inadequate",
    ),
    Case(
        "a committee's paper has its date in the heading",
        """Report to Cabinet – 15 February 2023
Wigan Metropolitan Borough Council

To inform Cabinet of the inspection that was held between 31 October and 11 November 2022.

Overall effectiveness is judged to be good.""",
        "Wigan 2022 reported overall good",
    ),
    Case(
        "minutes say when the meeting was held",
        """Kirklees Council

Scrutiny Panel

A meeting was held on Wednesday 22 May 2019.

Inspectors had been on site from 25 March. The Council's overall effectiveness had been judged \
Good.

AGREED that the report be noted.""",
        "Kirklees 2019 reported overall good",
    ),
    Case(
        "a byline ends with the date",
        """Knowsley told to do better

By a staff reporter, Thursday, 5 June 2014

Knowsley Council has been judged inadequate by Ofsted.""",
        "Knowsley 2014 reported overall inadequate",
    ),
    Case(
        "a weekday and its date give the year away",
        """St Helens Borough Council was judged inadequate in September 2019. Ofsted's new report, \
published today (Monday 4 September), says that its services are good.""",
        """St. Helens 2023 reported overall good
St. Helens 2019 previous overall inadequate""",
    ),
    Case(
        "a weekday is that of the first year that fits",
        """Ofsted's report on Kent, out on Sunday, April 3, says that its services are good. They \
were rated inadequate in 2017.""",
        """Kent 2022 reported overall good
Kent 2017 previous overall inadequate""",
    ),
    Case(
        "a weekday without a year to count from gives nothing away",
        """Ofsted's report on Kent, out on Monday 4 September, says that its services are good.""",
        "Kent - reported overall good",
    ),
    Case(
        "the date of today",
        """Kent's children's services are good, the council announced today (May 13, 2022).

Inspectors came back for two weeks in March.""",
        "Kent 2022 reported overall good",
    ),
    Case(
        "a sentence on a meeting is no dateline",
        """Minutes of the meeting of the Cabinet held on 9 May 2023 at the Town Hall in Luton.

Luton was rated good by Ofsted.""",
        "Luton - reported overall good",
    ),
]
