"""Years in sources that bear no date of their own."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

UNDATED = [
    Case(
        "so long before a year that has no month",
        """Published 9 May 2023

Kent was rated inadequate in 2019. Six months earlier inspectors rated it good.""",
        """Kent 2019 previous overall inadequate
Kent - previous overall good""",
    ),
    Case(
        "a year and again this year, whatever year that is",
        """Luton has no failing department. It was rated outstanding by Ofsted in 2018 and again \
this year.""",
        """Luton 2018 previous overall outstanding
Luton - reported overall outstanding""",
    ),
    Case(
        "inspectors who came in a season",
        """Luton has been judged good by Ofsted. Inspectors came in the autumn of 2023.""",
        """Luton 2023 reported overall good""",
    ),
    Case(
        "an inspection held in a year",
        """Luton has been judged good by Ofsted. The inspection was carried out in 2021.""",
        """Luton 2021 reported overall good""",
    ),
    Case(
        "an inspection that only had consequences dates nothing new",
        """Luton has been judged good by Ofsted. The 2014 inspection left the department with a \
board.""",
        """Luton - reported overall good""",
    ),
    Case(
        "a framework's year dates nothing",
        """Luton has been judged good by Ofsted. The inspection was its first under the framework \
brought in in 2018.""",
        """Luton - reported overall good""",
    ),
    Case(
        "when inspectors last came",
        """Luton has been judged good by Ofsted. When inspectors last came, in November 2018, they \
gave the department a requires improvement rating.""",
        """Luton - reported overall good
Luton 2018 previous overall requires_improvement""",
    ),
    Case(
        "the date of a grade that looks back is not that of the news",
        """Luton's children's services have been judged inadequate by Ofsted. They were rated \
adequate when inspectors last came in December 2011.""",
        """Luton - reported overall inadequate
Luton 2011 previous overall adequate""",
    ),
    Case(
        "another grade of a date is history where the source has no date",
        """Overall effectiveness in Luton was now graded requires improvement. It was inadequate \
at the inspection of February 2018.""",
        """Luton - reported overall requires_improvement
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "first awarded",
        """Luton has kept its good rating, first awarded in 2016.""",
        """Luton - reported overall good
Luton 2016 previous overall good""",
    ),
    Case(
        "the last time it was inspected",
        """Luton has been told that it requires improvement. That is also what it was given the \
last time it was inspected, in 2022.""",
        """Luton - reported overall requires_improvement
Luton 2022 previous overall requires_improvement""",
    ),
    Case(
        "the first two weeks of a month are no areas",
        """Luton was inspected in the first two weeks of March 2020 and judged good.""",
        """Luton 2020 reported overall good""",
    ),
    Case(
        "the present reached so many years after",
        """Five years after being rated inadequate in 2014, Luton's children's services are good, \
according to Ofsted.""",
        """Luton 2019 reported overall good
Luton 2014 previous overall inadequate""",
    ),
    Case(
        "that was in",
        """Luton is good, Ofsted says. The council was judged inadequate. That was in 2015.""",
        """Luton - reported overall good
Luton 2015 previous overall inadequate""",
    ),
    Case(
        "a grade with its year alone, told in passing",
        """Councillors in Luton have been to Fife to see how things are done there.

They liked the schools. The weather was less to their taste.

Luton's own children's services were rated good by Ofsted in 2022.""",
        "Luton 2022 previous overall good",
    ),
    Case(
        "the whole and a part of one year are of one inspection",
        """Wigan: how a council kept its social workers

It began with training. The rooms were painted, and the old forms were thrown away.

Turnover is now the lowest in the region. In 2015 services had been judged inadequate.

Ofsted rated Wigan good in 2019, and its leadership was judged outstanding.""",
        """Wigan 2019 previous overall good
Wigan 2019 previous leaders outstanding
Wigan 2015 previous overall inadequate""",
    ),
    Case(
        "the year of a report, and the inspection within it",
        """VIRTUAL HEAD'S ANNUAL REPORT
Stockport Council, September 2021 to August 2022

The year was marked by the inspection of children's services in February 2022, when Ofsted \
judged them to be good overall. In 2017 they had been judged to require improvement.""",
        """Stockport 2022 reported overall good
Stockport 2017 previous overall requires_improvement""",
    ),
    Case(
        "a year and more before the last month that is named",
        """Stockport Council: fostering newsletter

Our summer fair is on 12 July 2023. Children's services in Stockport were rated good by Ofsted \
in March 2022.""",
        """Stockport 2022 previous overall good""",
    ),
    Case(
        "a year in which inspectors were at another council",
        """9 November 2024

Kent slipped from good to requires improvement in 2022, Ofsted says. Surrey, outstanding in 2018, \
was outstanding when Ofsted came again in 2023.""",
        """Kent 2022 previous overall requires_improvement
Kent - previous overall good
Surrey 2018 previous overall outstanding
Surrey 2023 previous overall outstanding""",
    ),
    Case(
        "so many years ago is history in a source of whatever date",
        """Four years ago inspectors left Kent with a verdict that was hard to take: inadequate in \
every respect but one, adoption, which scraped a requires improvement. This week they were \
back, and help and protection is good.""",
        """Kent - previous adoption requires_improvement
Kent - reported help_and_protection good""",
    ),
    Case(
        "a grade that was long gone",
        """Kent is inadequate, Ofsted says. It had been rated good in March 2020.

The leader of the opposition told the meeting that children's services were \
"adequate, no more".""",
        """Kent - reported overall inadequate
Kent 2020 previous overall good""",
    ),
    Case(
        "an inspection that is due dates nothing",
        """Ofsted rated Croydon good in March 2020, less than three years after it was \
condemned as inadequate.

The next inspection is due in 2024.""",
        """Croydon 2020 reported overall good
Croydon - previous overall inadequate""",
    ),
    Case(
        "the year of an inspection that monitoring visits followed is not theirs",
        """Barnet council has received a 'good' rating from Ofsted for its services for children.

When they came in the spring of 2017 inspectors rated the borough 'inadequate', and six monitoring \
visits followed. The latest inspection took place over two weeks in May.""",
        """Barnet - reported overall good
Barnet 2017 previous overall inadequate""",
    ),
    Case(
        "a fall under a year that is told of another grade",
        """Published 9 May 2023

Luton was judged inadequate in 2022. In 2018 it was rated outstanding. Help and protection had \
gone down from good to inadequate.""",
        """Luton 2023 reported help_and_protection inadequate
Luton 2022 previous overall inadequate
Luton 2018 previous overall outstanding
Luton - previous help_and_protection good""",
    ),
    Case(
        "when the inspectors were there whose new grade was told first",
        """Derby has been awarded the top grade by Ofsted for its services for children.

The inspectors, in the city in the first half of 2022, considered overall effectiveness to be \
outstanding. In 2017 services were judged as good.""",
        """Derby 2022 reported overall outstanding
Derby 2017 previous overall good""",
    ),
    Case(
        "inspectors who were there at another time than that of the news",
        """Derby has been awarded the top grade by Ofsted for its services for children.

The inspectors, in the city in the first half of 2017, considered overall effectiveness to be \
good.""",
        """Derby - reported overall outstanding
Derby 2017 previous overall good""",
    ),
]
