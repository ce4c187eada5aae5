"""Which inspection is meant: one of a row just dated, one that is introduced, one of a headline."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

OCCASIONS = [
    Case(
        "the result of an inspection years ago was the same",
        """Luton is rated good. An inspection in 2015 brought the same result.""",
        """Luton - reported overall good
Luton 2015 previous overall good""",
    ),
    Case(
        "the last of those inspections",
        """3 June 2019

Bury was judged inadequate in 2014 and 2016. In the last of those inspections adoption was good, \
and that for children looked after was good too.""",
        """Bury 2014 previous overall inadequate
Bury 2016 previous overall inadequate
Bury 2016 previous adoption good
Bury 2016 previous care good""",
    ),
    Case(
        "on the second occasion",
        """3 June 2019

Bury was judged inadequate in 2014 and again in 2016. On the second occasion leadership was good, \
but help and protection was inadequate.""",
        """Bury 2014 previous overall inadequate
Bury 2016 previous overall inadequate
Bury 2016 previous leaders good
Bury 2016 previous help_and_protection inadequate""",
    ),
    Case(
        "the former and the latter",
        """3 June 2019

Bury was judged inadequate in 2014 and good in 2016. In the former inspection leadership was \
inadequate.""",
        """Bury 2014 previous overall inadequate
Bury 2014 previous leaders inadequate
Bury 2016 previous overall good""",
    ),
    Case(
        "the first time and the second, told behind the grade",
        """3 June 2019

Ofsted inspected Kent in 2014 and again in 2017. It was rated inadequate the first time and good \
the second.""",
        """Kent 2017 previous overall good""",
    ),
    Case(
        "the first thing to say points at no inspection",
        """3 June 2019

Kent, rated inadequate in 2014 and good in 2016, is now outstanding. The first thing to say is \
that it has been rated outstanding for its leaders.""",
        """Kent 2014 previous overall inadequate
Kent 2016 previous overall good
Kent 2019 reported overall outstanding
Kent 2019 reported leaders outstanding""",
    ),
    Case(
        "an inspection of a year that is introduced is another than that of the news",
        """Bury's children's services require improvement overall, Ofsted says after a month there \
in the autumn.

An inspection in 2012 found the protection of children in the borough inadequate.""",
        """Bury - reported overall requires_improvement
Bury 2012 previous help_and_protection inadequate""",
    ),
    Case(
        "what inspectors who came back in a year also found",
        """3 June 2019

Bury was rated good in 2014. Inspectors returned to the borough in 2017 and came to the same \
overall judgement, good, though leaders were felt to be outstanding.""",
        """Bury 2014 previous overall good
Bury 2017 previous overall good
Bury 2017 previous leaders outstanding""",
    ),
    Case(
        "a paragraph that opens with the year of an inspection",
        """3 June 2019

In 2014 Bury was inspected under a new framework. Services were inadequate.""",
        """Bury 2014 previous overall inadequate""",
    ),
    Case(
        "an entry that says what was left behind",
        """How Bury got here

March 2014 – Bury is rated inadequate overall by Ofsted.

April 2015 – A commissioner is appointed.

May 2018 – The borough is out of the bottom category. Ofsted says that services require \
improvement to be good.

July 2019 – The board meets for the last time.""",
        """Bury 2014 previous overall inadequate
Bury 2018 previous overall requires_improvement""",
    ),
    Case(
        "a bystander's grade says nothing of the news",
        """Bury inspectors see children at risk

Bury Council's children's services have sunk to their lowest ebb, according to Ofsted.

The inspection in January 2019 left the borough with the lowest grade overall.

Leeds City Council, rated outstanding, is to lend its experience.""",
        """Bury 2019 reported overall inadequate
Leeds - previous overall outstanding""",
    ),
    Case(
        "a neighbour that has since been judged",
        """3 February 2020

Bury's children's services have been rated good in all areas. Bury Council was delighted.

Bolton was trying to recover when the pair set up the company in 2014. It was successful: Bolton \
has since been judged outstanding.""",
        """Bury 2020 reported overall good
Bolton - previous overall outstanding""",
    ),
    Case(
        "since then is after it",
        """3 June 2023

Bury was inadequate in 2018. Since then it has been rated good.""",
        """Bury 2018 previous overall inadequate
Bury 2023 reported overall good""",
    ),
    Case(
        "since that inspection is after it",
        """3 June 2023

Bury was inadequate in 2018. Since that inspection it has been rated good.""",
        """Bury 2018 previous overall inadequate
Bury 2023 reported overall good""",
    ),
    Case(
        "for the first time since then",
        """3 June 2023

Kent heard it in 2018. This week, for the first time since then, Ofsted says that Kent's services \
for children require improvement.""",
        """Kent 2023 reported overall requires_improvement""",
    ),
    Case(
        "a closing date is still to come",
        """Senior practitioner, Bury

We are proud to be rated outstanding by Ofsted (2023), with outstanding for leadership too. In \
2019 Bury was good, and we learned from it.

Closing date: 9 June 2024.""",
        """Bury 2023 reported overall outstanding
Bury 2023 reported leaders outstanding
Bury 2019 previous overall good""",
    ),
    Case(
        "an auditor's year is no inspection",
        """Bury Council
Auditor's annual report, year ended 31 March 2018

In April 2017 Ofsted published the results of its inspection of services for children. It rated \
the Council inadequate overall.

Until Ofsted comes again the judgement stands.""",
        """Bury 2017 previous overall inadequate""",
    ),
    Case(
        "inspectors who came again make history of what they found before",
        """3 March 2020

Ofsted has praised progress in Bury in its fourth monitoring visit. Inspectors came in January.

Bury's services required improvement when they were inspected in May 2019.""",
        """Bury 2019 previous overall requires_improvement""",
    ),
    Case(
        "a timeline whose entries but one have years alone",
        """Torbay: how it turned

2010 – Ofsted finds safeguarding inadequate.

2016 – Children's services as a whole are inadequate.

2018 – Inadequate again.

April 2022 – Inspectors give the council a good in every category.""",
        """Torbay 2010 previous help_and_protection inadequate
Torbay 2016 previous overall inadequate
Torbay 2018 previous overall inadequate
Torbay 2022 previous overall good""",
    ),
    Case(
        "a timeline whose dates are headings",
        """Luton's road back

March 2016

Ofsted judges Luton's children's services inadequate overall. Adoption requires improvement.

June 2017

A trust is ruled out.

May 2019

Inspectors say that services require improvement.

July 2022

The services are good, and leaders are outstanding.""",
        """Luton 2016 previous overall inadequate
Luton 2016 previous adoption requires_improvement
Luton 2019 previous overall requires_improvement
Luton 2022 previous overall good
Luton 2022 previous leaders outstanding""",
    ),
    Case(
        "a rating in place since a year",
        """12 June 2023

Trafford Council has shed its inadequate rating, in place since 2019, after inspectors found that \
services are now good.""",
        """Trafford 2019 previous overall inadequate
Trafford 2023 reported overall good""",
    ),
    Case(
        "having been so since a year",
        """12 June 2023

Trafford's services are good, Ofsted says, having been inadequate since 2019.""",
        """Trafford 2019 previous overall inadequate
Trafford 2023 reported overall good""",
    ),
    Case(
        "what an aside tells sets no time for what follows",
        """3 June 2023

Kent, rated inadequate in 2019, was inspected again. Leaders were found to be good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported leaders good""",
    ),
    Case(
        "what time is counted from sets no time for what follows",
        """3 June 2023

Four years after Kent was rated inadequate in 2019, inspectors came again. Leaders were found to be\
 good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported leaders good""",
    ),
    Case(
        "since a year when it was so",
        """3 June 2023

Kent has improved since 2019, when it was rated inadequate. Leaders were found to be good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported leaders good""",
    ),
    Case(
        "inspectors who come again end what was told before",
        """3 June 2023

Kent was rated inadequate in 2019. Inspectors came again. Leaders were found to be good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported leaders good""",
    ),
    Case(
        "a change that has come about ends what was told before",
        """3 June 2023

Kent was rated inadequate in 2019. That has changed. Leaders were rated good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported leaders good""",
    ),
    Case(
        "a clause behind a colon keeps the date of its sentence",
        """3 June 2023

Kent was rated inadequate in 2019 for the second time running: leadership was inadequate too.""",
        """Kent 2019 previous overall inadequate
Kent 2019 previous leaders inadequate""",
    ),
    Case(
        "a date between is another's",
        """3 June 2023

Kent was rated inadequate in 2019, and inspectors who came back last month were happy: leaders\
 were rated good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported leaders good""",
    ),
    Case(
        "an aside dates nothing behind it",
        """3 June 2023

Kent, rated inadequate in 2019, was delighted when its leaders were rated good.""",
        """Kent 2019 previous overall inadequate
Kent 2023 reported leaders good""",
    ),
    Case(
        "a year between commas behind a joint is of what follows",
        """Published 9 May 2023

Kent was rated inadequate in 2018 and, in 2019, outstanding for adoption.""",
        """Kent 2018 previous overall inadequate
Kent 2019 previous adoption outstanding""",
    ),
    Case(
        "a year between commas behind a joint with the grade said again",
        "Published 9 May 2023\n\nKent was rated inadequate in 2018 and, in 2019, again.",
        """Kent 2018 previous overall inadequate
Kent 2019 previous overall inadequate""",
    ),
    Case(
        "somebody's coming in the year before",
        "Published 9 May 2023\n\nA director came in 2018 and, in 2021, Kent was rated outstanding.",
        "Kent 2021 previous overall outstanding",
    ),
    Case(
        "a visit that came before all that is told",
        """Ofsted has judged Kent's services inadequate. A visit in 2020 had told managers what \
was amiss.""",
        "Kent - reported overall inadequate",
    ),
]
