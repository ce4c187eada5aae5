"""Which of several inspections a grade belongs to, and labels that date what follows."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

THEN_AND_NOW = [
    Case(
        "last month, of the month before that of writing",
        """9 January 2023

In 2018 Ofsted called Luton good, and last month inspectors told us that we still were.""",
        """Luton 2022 reported overall good
Luton 2018 previous overall good""",
    ),
    Case(
        "before a year, at the head",
        """9 May 2023

Before 2019, Luton was rated inadequate. It is good now.""",
        """Luton 2023 reported overall good
Luton 2019 previous overall inadequate""",
    ),
    Case(
        "two steps of which the first has a date",
        """Wirral climbed from inadequate to requires improvement in 2018 and is now rated \
good by Ofsted for its children’s services.""",
        """Wirral - previous overall inadequate
Wirral - reported overall good
Wirral 2018 previous overall requires_improvement""",
    ),
    Case(
        "the last inspection had a history too",
        """Ofsted went to Dudley Council between Monday 9 and Friday 13 May this year and \
rated its children’s services good. In 2019, at the last inspection, they had gone \
straight from inadequate to outstanding.""",
        """Dudley - previous overall inadequate
Dudley 2019 previous overall outstanding
Dudley 2022 reported overall good""",
    ),
    Case(
        "a year in a list of grades",
        """Children’s services in Bury are “good” once more, three years after Ofsted called \
them “inadequate”.

• 2015 – Good""",
        """Bury - previous overall inadequate
Bury 2015 reported overall good""",
    ),
    Case(
        "a grade that was called so",
        """Ofsted visited Torbay Council’s children’s services. It called them inadequate in \
its report of May 2018.""",
        """Torbay 2018 reported overall inadequate""",
    ),
    Case(
        "an Ofsted grade that was received",
        """Ofsted rated Kent’s children’s services outstanding in May 2022. That is better \
than the “good” that the county received in 2017.""",
        """Kent 2017 previous overall good
Kent 2022 reported overall outstanding""",
    ),
    Case(
        "since a year stands between",
        """Ofsted came to Bolton in May 2022. The services for children in care have gone up \
a notch, since 2019, to outstanding.""",
        """Bolton 2022 reported care outstanding""",
    ),
    Case(
        "dates as labels",
        """March 2017: Overall children’s services in Stockport are rated “requires \
improvement” by Ofsted, and leadership is “inadequate”.

May 2019: The council votes for a new board.

June 2019, October 2019: On two “focused visits” inspectors see work that is too \
uneven.""",
        """Stockport 2017 previous leaders inadequate
Stockport 2017 previous overall requires_improvement""",
    ),
    Case(
        "a label and a grade alone",
        """June 2018: Ofsted rated Leeds City Council’s children’s services good.

June 2022: outstanding.""",
        """Leeds 2018 previous overall good
Leeds 2022 reported overall outstanding""",
    ),
    Case(
        "the number of an item is no date",
        """Meeting: 17/05/2023 - Cabinet (Item 10)

Ofsted has rated Bolton’s children’s services good. Young people of 16 and 17 are \
housed well.""",
        """Bolton 2023 reported overall good""",
    ),
    Case(
        "last week by the date of the page",
        """Published on: 14 Mar, 2022

Ofsted’s report of last week has Bolton’s children’s services requiring \
improvement in all areas.""",
        """Bolton 2022 reported overall requires_improvement""",
    ),
    Case(
        "one year on is no date of the grade",
        """Bolton’s children’s services are still rated inadequate by Ofsted, one year on.""",
        """Bolton - reported overall inadequate""",
    ),
    Case(
        "some parts of an earlier grade",
        """Ofsted came to Bolton in May 2022 to look at leaders, help and protection, and \
children in care. In 2017 it had rated services there as requiring improvement \
overall, with some parts good.""",
        """Bolton 2017 previous overall requires_improvement""",
    ),
    Case(
        "a grade of before stands between subject and verb",
        """Last spring Rotherham, long thought a strong borough and rated good in 2014, was \
told by Ofsted that its children’s services were inadequate.""",
        """Rotherham - reported overall inadequate
Rotherham 2014 previous overall good""",
    ),
    Case(
        "a list before is not what is no longer so",
        """• the impact of leaders on social work practice with children and families

Ofsted had found that Somerset was no longer “Inadequate”.""",
        """Somerset - previous overall inadequate""",
    ),
    Case(
        "weeks are no date of an inspection",
        """The director of children’s services in Kent left three weeks ago. Ofsted has rated \
the services good.""",
        """Kent - reported overall good""",
    ),
    Case(
        "a year over a table of grades",
        """Children’s services in Slough were last inspected in September 2019, when they \
moved up from inadequate (in 2016) to “requires improvement to be good”.

The final report was published on 12 July 2024, with these judgements:

2024 Grade

Overall effectiveness

Good""",
        """Slough 2016 previous overall inadequate
Slough 2019 previous overall requires_improvement
Slough 2024 reported overall good""",
    ),
    Case(
        "the same rating as in two years before",
        """Ofsted has told Bury Council that its services for children require improvement to \
be good. It is the rating that Bury got in early 2019, and in 2015 before that.""",
        """Bury - reported overall requires_improvement
Bury 2015 previous overall requires_improvement
Bury 2019 previous overall requires_improvement""",
    ),
    Case(
        "a date in commas is of the grade before it",
        """Barnsley

Its children’s services were good at their last inspection, in 2022, and now \
require improvement to be good overall.""",
        """Barnsley - reported overall requires_improvement
Barnsley 2022 previous overall good""",
    ),
    Case(
        "a partner’s two grades are both told",
        """Kent was told to work with Essex County Council, whose own children’s services \
went up from “inadequate” to “good”.""",
        """Essex - previous overall good
Essex - previous overall inadequate""",
    ),
    Case(
        "twelve months before",
        """Kent’s children’s services were rated good by Ofsted in January 2022. Twelve \
months earlier they had been rated inadequate.""",
        """Kent 2021 previous overall inadequate
Kent 2022 reported overall good""",
    ),
    Case(
        "the overall grade and later ones",
        """Ofsted rated Kent outstanding overall. Leadership was good.""",
        """Kent - reported leaders good
Kent - reported overall outstanding""",
    ),
    Case(
        "the date of the grade that a change sets out from, put in between",
        """Ofsted visited Kent in June. Its services moved from inadequate, the grade they got \
in 2018, to good.""",
        """Kent 2018 previous overall inadequate
Kent - reported overall good""",
    ),
    Case(
        "until a year",
        """Kent’s children’s services are now outstanding, says Ofsted. Things had looked up, \
until in 2016 they were rated good.""",
        """Kent - reported overall outstanding
Kent 2016 previous overall good""",
    ),
    Case(
        "what the department once was puts back no grade",
        """Ofsted has given its highest rating to a children's services department in Luton that \
was once among the worst in England.""",
        "Luton - reported overall outstanding",
    ),
    Case(
        "years of work put back no grade",
        """Three years of hard work have paid off for Luton, which has been rated good.""",
        "Luton - reported overall good",
    ),
    Case(
        "a second inspection two years on",
        """Luton is rated good. It was branded inadequate in 2013, and a second inspection two \
years on brought the same result.""",
        """Luton - reported overall good
Luton 2013 previous overall inadequate
Luton 2015 previous overall inadequate""",
    ),
    Case(
        "a paragraph keeps its time though it says what was said to require improvement",
        """Barnet's family services department has been judged good by Ofsted.

In July 2017 the service was found to be inadequate. Adoption was good, and the care \
leavers' service was said to require improvement.""",
        """Barnet - reported overall good
Barnet 2017 previous overall inadequate
Barnet 2017 previous adoption good
Barnet 2017 previous care_leavers requires_improvement""",
    ),
    Case(
        "were then and are today",
        """9 May 2023

Ofsted has downgraded Devon's children's services. They were good in 2019 and are \
inadequate today.""",
        """Devon 2023 reported overall inadequate
Devon 2019 previous overall good""",
    ),
    Case(
        "progress from one to the other with years",
        """Wigan went from inadequate in 2016 to good in 2019 and outstanding this year, Ofsted \
has confirmed.""",
        """Wigan 2016 previous overall inadequate
Wigan 2019 previous overall good
Wigan - reported overall outstanding""",
    ),
    Case(
        "one verb for the grades of several years",
        """Wigan was rated inadequate in 2016, required improvement in 2018 and was good by \
2021. It has now been judged outstanding by Ofsted.""",
        """Wigan 2016 previous overall inadequate
Wigan 2018 previous overall requires_improvement
Wigan 2021 previous overall good
Wigan - reported overall outstanding""",
    ),
    Case(
        "it came as a shock when inspectors decided",
        """Hackney's children's services are good, Ofsted says. The borough was rated good in \
2016. It came as a shock, then, when inspectors in November 2019 decided that it \
required improvement.""",
        """Hackney - reported overall good
Hackney 2016 previous overall good
Hackney 2019 previous overall requires_improvement""",
    ),
    Case(
        "from one year until another",
        """Gateshead was rated inadequate from 2014 until 2018. It is now outstanding, Ofsted \
says.""",
        """Gateshead 2014 previous overall inadequate
Gateshead - reported overall outstanding""",
    ),
    Case(
        "remained so until",
        """Gateshead was judged inadequate in 2014 and remained so until 2018, when it was \
found to require improvement. Ofsted now rates it good.""",
        """Gateshead 2014 previous overall inadequate
Gateshead 2018 previous overall requires_improvement
Gateshead - reported overall good""",
    ),
    Case(
        "a council's years, each under its date",
        """How Ofsted has seen Kent's services for children over the years.

June 2017: 'Inadequate', and a commissioner is sent.

May 2021: 'Requires improvement' now, with more to do.""",
        """Kent 2017 previous overall inadequate
Kent 2021 reported overall requires_improvement""",
    ),
    Case(
        "what was so when something began",
        """Published 4 March 2021

The trust that runs children's services in Doncaster has been rated good by Ofsted. \
Its services were inadequate when it was set up.""",
        """Doncaster 2021 reported overall good
Doncaster - previous overall inadequate""",
    ),
    Case(
        "a grade that came after the year that is told",
        """Bolton's children's services require improvement overall, Ofsted says.

An inspection in 2012, when few children were seen on time, found the protection of \
children in the borough inadequate.""",
        """Bolton - reported overall requires_improvement
Bolton 2012 previous help_and_protection inadequate""",
    ),
    Case(
        "a grade that gave way: but became",
        """15 February 2024

Ofsted's record of a county: Kent was inadequate for a decade but became good in 2022.""",
        """Kent - previous overall inadequate
Kent 2022 previous overall good""",
    ),
    Case(
        "a grade that gave way: before it became",
        """15 February 2024

Ofsted's record of a county: Kent was inadequate before it became good in 2022.""",
        """Kent - previous overall inadequate
Kent 2022 previous overall good""",
    ),
    Case(
        "a grade that gave way: a comma and a year",
        """15 February 2024

Ofsted's record of a county: Kent was inadequate, but in 2022 it was raised to good.""",
        """Kent - previous overall inadequate
Kent 2022 previous overall good""",
    ),
    Case(
        "a grade that has not given way: a hope",
        """15 February 2024

Kent was rated inadequate by Ofsted and hopes to rise to good.""",
        "Kent 2024 reported overall inadequate",
    ),
    Case(
        "a grade that has not given way: an obligation",
        """15 February 2024

Kent was rated inadequate by Ofsted and must become good by 2026.""",
        "Kent 2024 reported overall inadequate",
    ),
    Case(
        "the paragraph's year, beside a grade that is named",
        """14 December 2021

The judgement on Kent in 2018 had been inadequate. For children in care the finding was requires \
improvement.""",
        """Kent 2018 previous overall inadequate
Kent 2018 previous care requires_improvement""",
    ),
    Case(
        "raised at a date to a grade",
        """28 July 2023

Stoke-on-Trent was upgraded last October to requires improvement by Ofsted. So were its leaders.""",
        """Stoke-on-Trent 2022 reported overall requires_improvement
Stoke-on-Trent 2022 reported leaders requires_improvement""",
    ),
    Case(
        "a clause put in before a grade without its verb",
        """14 December 2021

It was noted that Leeds was rated outstanding, and Calderdale, to which several team managers had \
moved, good.""",
        """Leeds 2021 reported overall outstanding
Calderdale 2021 reported overall good""",
    ),
]
