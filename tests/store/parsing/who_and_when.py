"""Texts of our own on whose inspection is told, and which: each named by its turn of language."""

from __future__ import annotations

from tests.store.parsing.grammar import Case

TIMES = [
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
        "so many years ago, counted from the source's own date",
        """3 March 2021

Dudley Council has been rated good by Ofsted. Five years ago it was told that its services were \
inadequate.""",
        """Dudley 2021 reported overall good
Dudley 2016 previous overall inadequate""",
    ),
    Case(
        "about so many years ago is no date",
        """3 March 2021

Dudley Council has been rated good by Ofsted. It was judged inadequate nearly five years ago.""",
        """Dudley 2021 reported overall good
Dudley - previous overall inadequate""",
    ),
    Case(
        "a year later, counted from the date spoken of before",
        """Ofsted rated Kent's child protection inadequate in March 2011. A year later inspectors \
came back and rated child protection adequate. This week its services were judged good overall.""",
        """Kent - reported overall good
Kent 2011 previous help_and_protection inadequate
Kent 2012 previous help_and_protection adequate""",
    ),
    Case(
        "so many years earlier, with the date itself",
        """In February 2022 Bury Council was judged to require improvement to be good. It had been \
found inadequate five years earlier, in March 2017.""",
        """Bury 2022 reported overall requires_improvement
Bury 2017 previous overall inadequate""",
    ),
    Case(
        "the year before",
        """18 June 2019

Ofsted has judged Oldham's children's services good. They were inspected in May 2016 and rated \
inadequate, having been found to require improvement the year before.""",
        """Oldham 2019 reported overall good
Oldham 2016 previous overall inadequate
Oldham 2015 previous overall requires_improvement""",
    ),
    Case(
        "a chain of years, each grade to its own",
        """Salford has come a long way. In 2012 its services were judged inadequate. Two years \
later they were found to require improvement. In 2018 they were rated good. This week Ofsted \
declared them outstanding.""",
        """Salford - reported overall outstanding
Salford 2012 previous overall inadequate
Salford 2014 previous overall requires_improvement
Salford 2018 previous overall good""",
    ),
    Case(
        "last year without a month is history for most of the next",
        """May 2020

In the spring of last year Stockport was told by Ofsted that its services were inadequate. \
Inspectors have now made a second monitoring visit.""",
        "Stockport 2019 previous overall inadequate",
    ),
    Case(
        "at that time means the inspection named before",
        """Swale and the rest of Kent have a new verdict: Kent's services are inadequate, Ofsted \
says, with failings that have grown since it last inspected in 2019. At that time the rating was \
requires improvement.

Inspectors came in July 2023, two months after the election.""",
        """Kent 2023 reported overall inadequate
Kent 2019 previous overall requires_improvement""",
    ),
    Case(
        "a paragraph keeps the time that it has turned to",
        """Inspectors have made a second monitoring visit to Luton.

The council was judged inadequate in January 2020. The impact of leaders was inadequate too. \
Services for care leavers required improvement.""",
        """Luton 2020 previous overall inadequate
Luton 2020 previous leaders inadequate
Luton 2020 previous care_leavers requires_improvement""",
    ),
    Case(
        "a present tense ends the time that a paragraph has turned to",
        """9 October 2023

In 2019 Ofsted rated Bromley's services good. Leadership is outstanding now, it says.""",
        """Bromley 2023 reported leaders outstanding
Bromley 2019 previous overall good""",
    ),
    Case(
        "one inspection told without its date and with it",
        """Bexley's services are good, says Ofsted

Inspectors rated the borough "good" overall after a short inspection in January 2020. In 2015 it \
was told that it required improvement.""",
        """Bexley 2020 reported overall good
Bexley 2015 previous overall requires_improvement""",
    ),
    Case(
        "a grade kept is told of two inspections",
        """Bexley has retained its good rating from Ofsted. It was judged good in 2018.""",
        """Bexley - reported overall good
Bexley 2018 previous overall good""",
    ),
    Case(
        "it took place dates the inspection spoken of before",
        """The inspection of Devon was the longest that Ofsted makes. It took place in September \
2015. The judgement overall was good.""",
        "Devon 2015 reported overall good",
    ),
    Case(
        "a grade that has been so since a year",
        """Ofsted has rated Rotherham's services good. Barnsley has been judged outstanding since \
2019.""",
        """Rotherham - reported overall good
Barnsley 2019 previous overall outstanding""",
    ),
]

SOURCES = [
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
]

WEEKDAYS = [
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
]

BESIDE = [
    Case(
        "a neighbour holds a grade",
        """Ofsted rated Kent's services good this week. Essex, next door, holds the top rating of \
"outstanding".""",
        """Kent - reported overall good
Essex - previous overall outstanding""",
    ),
    Case(
        "two councils that share a trust, told at their most recent inspections",
        """Windsor and Maidenhead has been rated good overall by Ofsted.

The Kingston service was rated "outstanding" at its most recent inspection and Richmond's was \
rated "good".""",
        """Windsor and Maidenhead - reported overall good
Kingston upon Thames - previous overall outstanding
Richmond upon Thames - previous overall good""",
    ),
    Case(
        "others that minutes compare it with",
        """Minutes of the scrutiny panel of Stockton-on-Tees Council, 22 May 2019

The Council's overall effectiveness was judged good. It was reported that Darlington had been \
graded good in 2017 and that Hartlepool was requires improvement.""",
        """Stockton-on-Tees 2019 reported overall good
Darlington 2017 previous overall good
Hartlepool - previous overall requires_improvement""",
    ),
    Case(
        "a round-up reports them all",
        """Ofsted published two reports this week. Wigan was judged good overall. Bury is rated \
inadequate, with leadership rated inadequate too.""",
        """Wigan - reported overall good
Bury - reported overall inadequate
Bury - reported leaders inadequate""",
    ),
    Case(
        "a county that no one council has",
        """Trafford, long counted among the stronger boroughs of Greater Manchester, has been \
judged inadequate by Ofsted.""",
        "Trafford - reported overall inadequate",
    ),
]

MEANT = [
    Case(
        "a neighbour that is the subject of news of this week",
        """Two councils made out of one have had reports. Cumberland was rated 'good' overall last \
week.

Its neighbour Westmorland and Furness was this week told that it requires improvement to be good. \
Leadership there requires improvement.

Nothing else was published.""",
        """Cumberland - reported overall good
Westmorland and Furness - reported overall requires_improvement
Westmorland and Furness - reported leaders requires_improvement""",
    ),
    Case(
        "the date of a relative clause is not that of the grade",
        """Ofsted rated Kent's services good this week. Next door, Essex, which lent Kent its \
director in 2019, holds the top rating.""",
        """Kent - reported overall good
Essex - previous overall outstanding""",
    ),
    Case(
        "a pluperfect put back by news of it",
        """Staff cheered as word got round that Knowsley Council had been rated good. It had been \
found inadequate in 2014.""",
        """Knowsley - reported overall good
Knowsley 2014 previous overall inadequate""",
    ),
    Case(
        "a headline that may be of either of two councils",
        """Shared trust 'requires improvement' in one half of county

Ofsted takes different views of the two Northamptonshire councils. West Northamptonshire's \
services are graded good. Those in North Northamptonshire require improvement to be good.""",
        """West Northamptonshire - reported overall good
North Northamptonshire - reported overall requires_improvement""",
    ),
    Case(
        "what came after 2023 judges care leavers apart",
        """Bradford's services, run since April 2023 by a trust, are good, Ofsted says. Support \
for children in care and care leavers was judged outstanding.""",
        """Bradford - reported overall good
Bradford - reported care outstanding
Bradford - reported care_leavers outstanding""",
    ),
    Case(
        "the council that took over is spoken of, not the one before it",
        """Children's services in Westmorland and Furness have been inspected. The authority, \
which took over from Cumbria County Council in April 2023, was rated good after inspectors \
came in May 2025.""",
        "Westmorland and Furness 2025 reported overall good",
    ),
]

CHAINS = [
    Case(
        "one grade of several years, again and for a third time",
        """Slough's services are good, Ofsted says. They were judged inadequate in 2011, again in \
2013 and for a third time in late 2015.""",
        """Slough - reported overall good
Slough 2011 previous overall inadequate
Slough 2013 previous overall inadequate
Slough 2015 previous overall inadequate""",
    ),
    Case(
        "up from a grade of so many years ago is one earlier inspection",
        """Torbay's services require improvement to be good, up from inadequate just over two \
years ago. The council was rated inadequate at its inspection in December 2021. Inspectors \
returned in November 2024.""",
        """Torbay 2024 reported overall requires_improvement
Torbay 2021 previous overall inadequate""",
    ),
    Case(
        "years on, it was still so",
        """Sunderland is good, Ofsted says. In July 2015 it was judged inadequate. Three years on, \
in July 2018, it was still inadequate.""",
        """Sunderland - reported overall good
Sunderland 2015 previous overall inadequate
Sunderland 2018 previous overall inadequate""",
    ),
    Case(
        "the year of the last inspection in an aside is not that of the grade",
        """North Lincolnshire has been rated outstanding again. The council, last inspected in \
2017, got the top grade overall.""",
        "North Lincolnshire - reported overall outstanding",
    ),
]

PASSING = [
    Case(
        "minutes that never name their own council",
        """Minutes of Cabinet, 9 February 2022

The inspection in November 2021 had judged the Council's services to be Good overall. Leadership \
had been judged Outstanding. Cheshire East had remained at Requires Improvement, and Halton was \
rated Inadequate.""",
        """Cheshire East - previous overall requires_improvement
Halton - previous overall inadequate""",
    ),
    Case(
        "a partner with a participle has the grade itself",
        """Kirklees was rated inadequate in November 2016 and told to work with Leeds, judged good \
the year before. Kirklees now requires improvement to be good.""",
        """Kirklees - reported overall requires_improvement
Kirklees 2016 previous overall inadequate
Leeds 2015 previous overall good""",
    ),
    Case(
        "the inspection called by its year is the one that is reported",
        """Thurrock is good, says Ofsted

The 2019 inspection rated Thurrock Council good overall, whereas that in 2016 had found that it \
required improvement.""",
        """Thurrock 2019 reported overall good
Thurrock 2016 previous overall requires_improvement""",
    ),
    Case(
        "moved from one grade to another",
        "Hillingdon's children's services have moved from good to outstanding, Ofsted says.",
        """Hillingdon - reported overall outstanding
Hillingdon - previous overall good""",
    ),
]

APART = [
    Case(
        "grades that share a verb share its time",
        """Medway has been rated good by Ofsted this week, with help and protection good too. At \
its last inspection in 2017 it was rated good overall, with adoption outstanding and help and \
protection inadequate.""",
        """Medway - reported overall good
Medway - reported help_and_protection good
Medway 2017 previous overall good
Medway 2017 previous adoption outstanding
Medway 2017 previous help_and_protection inadequate""",
    ),
    Case(
        "now parts a grade from the time told before it",
        "Wigan was rated good at an inspection in 2016 and now requires improvement to be good.",
        """Wigan - reported overall requires_improvement
Wigan 2016 previous overall good""",
    ),
    Case(
        "an inspection with its year found what is so now",
        """Wandsworth was rated inadequate in February 2016. An inspection in the summer of 2018 \
found that services now require improvement to be good.""",
        """Wandsworth 2018 reported overall requires_improvement
Wandsworth 2016 previous overall inadequate""",
    ),
    Case(
        "the grade of an aside has a time of its own",
        """Three councils have new reports. Rotherham, judged inadequate a decade ago, was also \
rated good, and Barnsley was rated outstanding.""",
        """Rotherham - reported overall good
Rotherham - previous overall inadequate
Barnsley - reported overall outstanding""",
    ),
    Case(
        "a neighbour in apposition is not graded with it",
        """Croydon's services are inadequate, Ofsted says. Lambeth, Croydon's neighbour, was \
inadequate too in 2015.""",
        """Croydon - reported overall inadequate
Lambeth 2015 previous overall inadequate""",
    ),
    Case(
        "a city council is no county",
        """Children's services in Derbyshire are good, Ofsted has found.

In neighbouring Derby, the city council achieved an outstanding rating in 2022.""",
        """Derbyshire - reported overall good
Derby 2022 previous overall outstanding""",
    ),
    Case(
        "earlier visits do not make a source one about a visit",
        """Ofsted first judged Buckinghamshire's services inadequate in August 2014. Eight \
monitoring visits followed. Now, in the latest chapter, inspectors say that services are good \
overall.""",
        """Buckinghamshire - reported overall good
Buckinghamshire 2014 previous overall inadequate""",
    ),
    Case(
        "it is no group of people",
        """Ofsted rated Herefordshire's services inadequate. It said leaders had been slow since \
the last inspection in 2019, when it was found to require improvement.""",
        """Herefordshire, County of - reported overall inadequate
Herefordshire, County of 2019 previous overall requires_improvement""",
    ),
    Case(
        "the year of an earlier inspection is that of its own council",
        """Ofsted rated Kent's services good this week. At the last inspection in 2017 they were \
inadequate.

Essex had earlier been rated good.""",
        """Kent - reported overall good
Kent 2017 previous overall inadequate
Essex - previous overall good""",
    ),
]

CASES = [*TIMES, *SOURCES, *WEEKDAYS, *BESIDE, *MEANT, *CHAINS, *PASSING, *APART]
