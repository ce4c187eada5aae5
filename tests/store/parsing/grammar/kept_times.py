"""The time that goes on from one grade to the next, and what ends it or stands aside from it."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

KEPT_TIMES = [
    Case(
        "May of the year that was named, of one area",
        """9 May 2023

Luton was inspected in 2016. In May of that year adoption was rated inadequate.""",
        "Luton 2016 previous adoption inadequate",
    ),
    Case(
        "how everything was in a year is no time of what follows",
        """9 May 2023

In 2018 everything was new. Luton was rated good.""",
        "Luton 2023 reported overall good",
    ),
    Case(
        "where it had been since a year",
        """9 May 2023

Luton has climbed out of inadequate, where it had been since 2016, to good.""",
        """Luton 2023 reported overall good
Luton 2016 previous overall inadequate""",
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
        "one grade of several years, again and for a third time",
        """Slough's services are good, Ofsted says. They were judged inadequate in 2011, again in \
2013 and for a third time in late 2015.""",
        """Slough - reported overall good
Slough 2011 previous overall inadequate
Slough 2013 previous overall inadequate
Slough 2015 previous overall inadequate""",
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
    Case(
        "the inspection called by its year is the one that is reported",
        """Thurrock is good, says Ofsted

The 2019 inspection rated Thurrock Council good overall, whereas that in 2016 had found that it \
required improvement.""",
        """Thurrock 2019 reported overall good
Thurrock 2016 previous overall requires_improvement""",
    ),
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
        "the year of an earlier inspection is that of its own council",
        """Ofsted rated Kent's services good this week. At the last inspection in 2017 they were \
inadequate.

Essex had earlier been rated good.""",
        """Kent - reported overall good
Kent 2017 previous overall inadequate
Essex - previous overall good""",
    ),
    Case(
        "a paragraph that asks to remember another year",
        """You may remember how low we were in Kent in 2018. Ofsted came to see us, looked at how \
we cared for children and told us straight: inadequate. It hurt.

Today is another day. Our services for children now 'require improvement to be good'.""",
        """Kent - reported overall requires_improvement
Kent 2018 previous overall inadequate""",
    ),
    Case(
        "a year of something else does not date what follows",
        """12 June 2023

In 2018 Kent opened a new town hall. Ofsted has rated its children's services good.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "the year of the sentence before, of what is another grade today",
        """In 2016 inspectors wrote that families in the city were let down. They called the \
service inadequate, and a commissioner was sent.

The report of this week rates services for children in Derby as good.""",
        """Derby - reported overall good
Derby 2016 previous overall inadequate""",
    ),
    Case(
        "both times",
        """Kent's services are good. The county had been found inadequate twice in \
succession, in 2015 and in 2018. Both times leadership was inadequate as well.""",
        """Kent - reported overall good
Kent 2015 previous overall inadequate
Kent 2018 previous overall inadequate
Kent 2015 previous leaders inadequate
Kent 2018 previous leaders inadequate""",
    ),
    Case(
        "a time ends with its paragraph",
        """9 May 2023

In 2016 Ofsted had rated Kent good.

The experiences of children who need help and protection were graded inadequate. So was the \
impact of leaders.""",
        """Kent 2016 previous overall good
Kent 2023 reported help_and_protection inadequate
Kent 2023 reported leaders inadequate""",
    ),
    Case(
        "since an earlier report, which is only what things are held against",
        """9 May 2023

Ofsted has rated Kent good. Much has changed since it was judged inadequate in 2017. Leadership \
was outstanding.""",
        """Kent 2023 reported overall good
Kent 2017 previous overall inadequate
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "more than at an earlier inspection",
        """9 May 2023

Ofsted has rated Kent good. Inspectors saw far more skill than when they last called, in 2018. \
Leadership was outstanding.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "faults named then had been mended",
        """9 May 2023

Ofsted has rated Kent good. Every weakness that inspectors named in 2018 had been dealt with. \
Leadership was outstanding.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding""",
    ),
    Case(
        "how it was then",
        """9 May 2023

Ofsted has rated Kent good. Five years ago it was a different story. Leadership was judged \
inadequate.""",
        """Kent 2023 reported overall good
Kent 2018 previous leaders inadequate""",
    ),
    Case(
        "what was said then, although it is put back",
        """9 May 2023

Ofsted has rated Kent good. In 2018 inspectors said that the council had lost its way. Leadership \
was inadequate.""",
        """Kent 2023 reported overall good
Kent 2018 previous leaders inadequate""",
    ),
    Case(
        "an earlier inspection that is only spoken of",
        """9 May 2023

Ofsted has rated Kent good. Its report refers to the inspection of 2018 only once. Leadership was \
rated outstanding.

Only two of the people whom inspectors met in 2018 still work there. Adoption was rated good.

Recommendations that the inspectors made in 2018 were followed. Help and protection was rated good.

Inspectors spoke to the same families as in 2018. Care leavers' services were rated good.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding
Kent 2023 reported adoption good
Kent 2023 reported help_and_protection good
Kent 2023 reported care_leavers good""",
    ),
    Case(
        "an earlier inspection that is told of",
        """9 May 2023

Ofsted has rated Kent good. Inspectors who came in March 2018 were appalled. Leadership was rated \
inadequate.

A report in 2018 had spoken of drift. Adoption was rated inadequate.

The county's last inspection took place in March 2018. Help and protection was rated inadequate.""",
        """Kent 2023 reported overall good
Kent 2018 previous leaders inadequate
Kent 2018 previous adoption inadequate
Kent 2018 previous help_and_protection inadequate""",
    ),
]
