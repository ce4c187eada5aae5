"""Neighbours and partners with grades of their own, one beside the other."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

NEIGHBOURS = [
    Case(
        "where a council lies is told between commas",
        """9 May 2023

Medway, across the river from Kent, is rated good by Ofsted.""",
        """Medway 2023 reported overall good""",
    ),
    Case(
        "two councils and where they lie",
        """9 May 2023

Kent was found inadequate in 2017. Surrey and Medway, on either side of Kent, had been \
found inadequate too.""",
        """Kent 2017 previous overall inadequate
Medway - previous overall inadequate
Surrey - previous overall inadequate""",
    ),
    Case(
        "by whom it was beaten",
        """9 May 2023

Surrey, beaten by Kent last year, has been rated outstanding by Ofsted.""",
        """Surrey 2023 reported overall outstanding""",
    ),
    Case(
        "whose services it runs too",
        """9 May 2023

Hampshire, the council that runs services on the Isle of Wight, is rated outstanding.""",
        """Hampshire 2023 reported overall outstanding""",
    ),
    Case(
        "one together with another",
        """9 May 2023

Surrey, together with Kent, has been rated outstanding by Ofsted.""",
        """Kent 2023 reported overall outstanding
Surrey 2023 reported overall outstanding""",
    ),
    Case(
        "a second neighbour behind the first one's grade",
        """Kent was rated good. It works with Medway, which requires improvement, and Essex, rated \
outstanding in 2018.""",
        """Essex 2018 previous overall outstanding
Kent - reported overall good
Medway - previous overall requires_improvement""",
    ),
    Case(
        "a second one behind its preposition",
        """Barnsley was rated good. It was compared with Doncaster, which went from requires \
improvement to inadequate, and with Rotherham, good since 2018.""",
        """Barnsley - reported overall good
Doncaster - previous overall inadequate
Doncaster - previous overall requires_improvement
Rotherham 2018 previous overall good""",
    ),
    Case(
        "a second one with also",
        """Kent was rated good. It has learnt from Hampshire, which is outstanding, and Essex, \
also outstanding.""",
        """Essex - previous overall outstanding
Hampshire - previous overall outstanding
Kent - reported overall good""",
    ),
    Case(
        "neighbours apart by semicolons",
        """Kent was rated good. Its neighbours are Surrey, good since 2022; Medway, inadequate; \
and East Sussex, which is outstanding.""",
        """East Sussex - previous overall outstanding
Kent - reported overall good
Medway - previous overall inadequate
Surrey 2022 previous overall good""",
    ),
    Case(
        "a partner that had put it elsewhere",
        """Kent was judged good. Essex, its improvement partner, had put it at requires \
improvement.""",
        """Kent - reported overall good""",
    ),
    Case(
        "a helper's name that is no place of the grade",
        """Kent, rated inadequate in 2016, took staff from Essex, rated good in 2019.""",
        """Essex 2019 previous overall good
Kent 2016 previous overall inadequate""",
    ),
    Case(
        "a neighbour that surrounds another",
        """Kent was rated good. Essex, which surrounds Southend on three sides and is rated \
outstanding, lent it two managers.""",
        """Essex - previous overall outstanding
Kent - reported overall good""",
    ),
    Case(
        "the trust of another council",
        """Kent's children's services are good. A nursery had gone from good to outstanding.
Birmingham Children's Trust had been rated requires improvement in December 2018.""",
        """Birmingham 2018 previous overall requires_improvement
Kent - reported overall good""",
    ),
    Case(
        "the trust of a neighbour",
        """Kent was judged good. In neighbouring Medway the trust has been rated outstanding.""",
        """Kent - reported overall good
Medway - previous overall outstanding""",
    ),
    Case(
        "the trust that runs another's services",
        """Kent was judged good. The trust which runs services in Slough has been rated \
inadequate.""",
        """Kent - reported overall good
Slough - reported overall inadequate""",
    ),
    Case(
        "the trust that runs its services",
        """The trust that runs Doncaster's services has been rated good by Ofsted. In Slough a \
trust was rated inadequate.""",
        """Doncaster - reported overall good
Slough - reported overall inadequate""",
    ),
    Case(
        "the trust that was just told of",
        """Kent was judged good. The city of Bradford set up a trust in 2023. The trust has \
been rated good.""",
        """Bradford - reported overall good
Kent - reported overall good""",
    ),
    Case(
        "the trust there",
        """Kent was judged good. Things are worse in Slough. The trust there has been rated \
inadequate.""",
        """Kent - reported overall good
Slough - reported overall inadequate""",
    ),
    Case(
        "two councils and two grades in one order",
        """Kent was rated good. Surrey and Essex are inadequate and outstanding.""",
        """Essex - previous overall outstanding
Kent - reported overall good
Surrey - previous overall inadequate""",
    ),
    Case(
        "three councils and three grades",
        """Calderdale, Kirklees and Leeds are good, inadequate and outstanding.""",
        """Calderdale - reported overall good
Kirklees - reported overall inadequate
Leeds - reported overall outstanding""",
    ),
    Case(
        "in that order",
        """Kent was rated good. Surrey and Essex were judged inadequate and outstanding in that \
order.""",
        """Essex - reported overall outstanding
Kent - reported overall good
Surrey - reported overall inadequate""",
    ),
    Case(
        "two councils and one area more",
        """Kent and Surrey were rated good, and outstanding for leadership.""",
        """Kent - reported leaders outstanding
Kent - reported overall good
Surrey - reported leaders outstanding
Surrey - reported overall good""",
    ),
    Case(
        "like another",
        """Nottingham, like Leicester, requires improvement; Derby is good.""",
        """Derby - reported overall good
Nottingham - reported overall requires_improvement""",
    ),
    Case(
        "under a helper, the island",
        """Isle of Wight's services are good. Under Hampshire, which was itself rated \
outstanding in 2019, the island climbed to requires improvement in 2014 and to good \
in 2018.""",
        """Hampshire 2019 previous overall outstanding
Isle of Wight - reported overall good
Isle of Wight 2014 previous overall requires_improvement
Isle of Wight 2018 previous overall good""",
    ),
    Case(
        "with a helper, the authority",
        """Medway was rated good. With help from Kent, which is outstanding, the authority was \
rated requires improvement in 2019.""",
        """Kent - previous overall outstanding
Medway - reported overall good
Medway 2019 previous overall requires_improvement""",
    ),
    Case(
        "a table that a board noted",
        """Kent was rated good. The Board noted a table: Sunderland (outstanding), Newcastle \
(good), South Tyneside (inadequate until January 2023, now good).""",
        """Kent - reported overall good
Newcastle upon Tyne - reported overall good
South Tyneside - previous overall inadequate
South Tyneside - reported overall good
Sunderland - reported overall outstanding""",
    ),
    Case(
        "us of another council's director",
        """Kent was rated good. "We were inadequate in 2016," said the director of children's \
services at Medway.""",
        """Kent - reported overall good
Medway 2016 previous overall inadequate""",
    ),
    Case(
        "us of the own leader",
        """Kent was rated good. "In 2016 we were rated inadequate," said the leader of Kent \
County Council.""",
        """Kent - reported overall good
Kent 2016 previous overall inadequate""",
    ),
    Case(
        "a county's halves that a trust serves",
        """Autumn news

12 October 2022

Ofsted inspected services in both North Northamptonshire and West Northamptonshire, \
which the Northamptonshire Children's Trust runs.

The services required improvement to be good in all areas, the watchdog said.""",
        """North Northamptonshire 2022 reported overall requires_improvement
West Northamptonshire 2022 reported overall requires_improvement""",
    ),
    Case(
        "a clause on where somebody comes from",
        """Hull was rated inadequate. Doncaster, from where Hull's new director comes, has a \
trust that is good.""",
        """Doncaster - previous overall good
Kingston upon Hull, City of - reported overall inadequate""",
    ),
    Case(
        "two for which a company works",
        """Richmond and Kingston, for which a shared company works, were rated good and \
outstanding in that order.""",
        """Kingston upon Thames - reported overall outstanding
Richmond upon Thames - reported overall good""",
    ),
    Case(
        "there, of the place named last",
        """Kent was rated good. Its director advises Northumberland. There the service was \
rated requires improvement in 2016.""",
        """Kent - reported overall good
Northumberland 2016 previous overall requires_improvement""",
    ),
    Case(
        "a council by the half of its name",
        """Blackburn's children's services are good, Ofsted's inspectors have concluded.""",
        """Blackburn with Darwen - reported overall good""",
    ),
    Case(
        "after a police force by its name",
        """Kent's children's services were rated good. Thames Valley Police was rated good for \
protecting vulnerable people. Bracknell Forest, which was judged good last year, has \
offered a helping hand.""",
        """Bracknell Forest - previous overall good
Kent - reported overall good""",
    ),
    Case(
        "after a school by its name",
        """Kent's children's services were rated good. Wexham School was downgraded from good. \
Essex requires improvement.""",
        """Essex - reported overall requires_improvement
Kent - reported overall good""",
    ),
    Case(
        "after all adult care",
        """Kent's children's services were rated good. The CQC has begun to rate adult social \
care. Essex is outstanding.""",
        """Kent - reported overall good""",
    ),
    Case(
        "after a hospital, another hospital",
        """Kent's children's services were rated good. St John's Hospital is run by a trust. \
Essex runs another. It was rated good.""",
        """Kent - reported overall good""",
    ),
    Case(
        "what a grade dates from",
        """Kent was rated good. Sefton's grade, requires improvement, dates from 2016 and \
Wirral's, the same, from 2019.""",
        """Kent - reported overall good
Sefton 2016 previous overall requires_improvement
Wirral 2019 previous overall requires_improvement""",
    ),
    Case(
        "an abolished council in brackets",
        """Dorset Council has been judged good by Ofsted.

It came into being in 2019 when Dorset County Council (requires improvement, 2016) \
was abolished. Overall it is good.""",
        """Dorset - reported overall good
Dorset 2016 previous overall requires_improvement""",
    ),
    Case(
        "a place that is no council of England: apposed",
        """9 May 2023

Kent was rated good by Ofsted. Cardiff, rated inadequate in 2018, will do better.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "a place that is no council of England: a verb of changing",
        """9 May 2023

Kent was rated good by Ofsted. Glasgow has climbed to outstanding.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "a place that is no council of England: after “in”",
        """9 May 2023

Kent was rated good by Ofsted. In Powys services for children were rated inadequate.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "a place that is no council of England: after “then”",
        """9 May 2023

Kent was rated good by Ofsted. Then Powys fell from good to inadequate.""",
        "Kent 2023 reported overall good",
    ),
    Case(
        "a place that is no council of England: the grade is the verb",
        """9 May 2023

Kent was rated good by Ofsted. Gwynedd requires improvement.""",
        "Kent 2023 reported overall good",
    ),
]
