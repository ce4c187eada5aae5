"""A council's other names, and namesakes: newspapers, MPs, towns, verbs."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

NAMES_OF_COUNCILS = [
    Case(
        "a report that one should bury",
        """9 May 2023

Bury the Ofsted report: inadequate is what it says.""",
        "",
    ),
    Case(
        "a verb behind a colon is no town",
        """Published 9 May 2023

One piece of advice: Bury the past. The council was rated good by Ofsted.""",
        "",
    ),
    Case(
        "a county of many councils, whose name one of them has",
        """Tameside's services are at the bottom again

Inspectors who spent a fortnight in the Greater Manchester borough judged its children's \
services inadequate.""",
        "Tameside - reported overall inadequate",
    ),
    Case(
        "an MP",
        """Rotherham MP Sarah Jones welcomed the good rating that Ofsted has given to Rotherham \
Council's children's services.""",
        "Rotherham - reported overall good",
    ),
    Case(
        "a university",
        """Barnsley's children's services have been rated good by Ofsted. Sheffield Hallam \
University, whose students work there, said the grade was outstanding news.""",
        "Barnsley - reported overall good",
    ),
    Case(
        "a council whose name is a verb, before a relative clause",
        """Bury, which was rated inadequate in 2021, has been rated good by Ofsted.""",
        """Bury 2021 previous overall inadequate
Bury - reported overall good""",
    ),
    Case(
        "a mayor of a wider area",
        """Greater Manchester's mayor praised Salford, where Ofsted has rated children's \
services good.""",
        "Salford - reported overall good",
    ),
    Case(
        "a district of a county",
        """Children's services in Harrogate are run by North Yorkshire Council, which Ofsted \
has rated outstanding.""",
        "North Yorkshire - reported overall outstanding",
    ),
    Case(
        "a county council by its city's name",
        """Durham County Council's services have been rated good by Ofsted. The county was \
judged to require improvement in 2016.""",
        """County Durham - reported overall good
County Durham 2016 previous overall requires_improvement""",
    ),
    Case(
        "a city by its short name",
        """Hull's children's services have been rated inadequate. The city was told in 2015 \
that it required improvement.""",
        """Kingston upon Hull, City of - reported overall inadequate
Kingston upon Hull, City of 2015 previous overall requires_improvement""",
    ),
    Case(
        "one name lies in another",
        """Children's services in Newcastle-under-Lyme are run by Staffordshire County Council, \
which Ofsted has rated good.""",
        "Staffordshire - reported overall good",
    ),
    Case(
        "a county that no council has is no council",
        "Children's services in Cheshire were rated good by Ofsted.",
        "",
    ),
    Case(
        "longer names win",
        """Ofsted rated North East Lincolnshire's children's services outstanding and those of \
North Lincolnshire good.""",
        """North East Lincolnshire - reported overall outstanding
North Lincolnshire - reported overall good""",
    ),
    Case(
        "a newspaper that says so",
        "Kent Online says Medway's children's services have been rated good by Ofsted.",
        "Medway - reported overall good",
    ),
    Case(
        "a verb's namesake in a list",
        """Published 4 March 2024

Ofsted round-up

Bolton: good
Bury: inadequate
Wigan: requires improvement""",
        """Bolton 2024 reported overall good
Bury 2024 reported overall inadequate
Wigan 2024 reported overall requires_improvement""",
    ),
    Case(
        "a newspaper and a director have a council's name",
        """The Derby Telegraph reports that Anna Bolton, who chairs the regional board, praised an \
'outstanding' rating.""",
        "",
    ),
    Case(
        "the Island",
        """Hampshire's services have been rated outstanding by Ofsted. It shared a director \
with the Isle of Wight from 2013, when the Island's child protection was found to be \
inadequate.""",
        """Hampshire - reported overall outstanding
Isle of Wight 2013 previous help_and_protection inadequate""",
    ),
    Case(
        "a county that no one council has",
        """Trafford, long counted among the stronger boroughs of Greater Manchester, has been \
judged inadequate by Ofsted.""",
        "Trafford - reported overall inadequate",
    ),
    Case(
        "grim reading is no town",
        """Published 9 May 2023

Luton was rated inadequate by Ofsted. The report makes grim reading for anyone who lives there. \
Services for children were good in 2018.""",
        """Luton 2023 reported overall inadequate
Luton 2018 previous overall good""",
    ),
    Case(
        "an adverb before the name",
        """9 May 2023

Kent was rated good by Ofsted. Finally Wirral has been judged inadequate.""",
        """Kent 2023 reported overall good
Wirral 2023 reported overall inadequate""",
    ),
    Case(
        "a place to the north is not the northern county",
        """9 May 2023

West Sussex was rated good by Ofsted. Its services, it says, are better than those of Reading. \
Surrey, to the east, is rated inadequate.""",
        """West Sussex 2023 reported overall good
Surrey - previous overall inadequate""",
    ),
    Case(
        "someone of that name",
        """Published 9 May 2023

Essex was rated good. Mr Kent was rated inadequate in 2019 by Ofsted.""",
        "Essex 2023 reported overall good",
    ),
]
