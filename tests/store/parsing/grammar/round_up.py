"""Several councils in one text, their kinds, and the papers of meetings."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

ROUND_UP = [
    Case(
        "agenda reference",
        """Agenda item 7: Ofsted inspection of children's services, May 2023 (CYP/23/14)

1. The Council's children's services were inspected in May 2023 and judged to be \
good overall.

2. Report of the Director of Children's Services, Wigan Council, to Cabinet on 12 \
July 2023.""",
        "Wigan 2023 reported overall good",
    ),
    Case(
        "meeting date in heading then past",
        """WIGAN COUNCIL

CABINET

Thursday 12 July 2023

The Leader reported that Ofsted had inspected the Council's children's services in \
May. They had been judged good overall, having been judged inadequate in 2019.""",
        """Wigan 2023 reported overall good
Wigan 2019 previous overall inadequate""",
    ),
    Case(
        "months without year in minutes",
        """Minutes of the Wigan Council Cabinet of 14 January 2020

The Director said that the inspection in November had judged the services to require \
improvement. The last inspection, in March 2016, had found them inadequate.""",
        """Wigan 2019 reported overall requires_improvement
Wigan 2016 previous overall inadequate""",
    ),
    Case(
        "minutes: had now been",
        """Minutes of the Wigan Council Cabinet of 14 January 2020

Members noted that the authority, which had been rated inadequate in 2016, had now \
been rated good.""",
        """Wigan 2020 reported overall good
Wigan 2016 previous overall inadequate""",
    ),
    Case(
        "former inspection by season",
        """3 June 2021

Wigan's children's services have been rated outstanding. At its last inspection, in \
the autumn of 2017, the council was judged good.""",
        """Wigan 2021 reported overall outstanding
Wigan 2017 previous overall good""",
    ),
    Case(
        "previous published last year",
        """3 November 2021

Wigan's children's services were rated inadequate in a report published in January \
last year. A new inspection has found them to require improvement.""",
        """Wigan 2020 previous overall inadequate
Wigan 2021 reported overall requires_improvement""",
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
        "was rated X in Y and Z in W",
        """Wigan was rated inadequate in 2016, required improvement in 2018 and was good by \
2021. It has now been judged outstanding by Ofsted.""",
        """Wigan 2016 previous overall inadequate
Wigan 2018 previous overall requires_improvement
Wigan 2021 previous overall good
Wigan - reported overall outstanding""",
    ),
    Case(
        "a year later told in past",
        """Wigan's troubles go back to 2013, when it was judged inadequate. A year later it \
required improvement. By 2017 it had been rated good. The report published today \
calls its services outstanding.""",
        """Wigan 2013 previous overall inadequate
Wigan 2014 previous overall requires_improvement
Wigan 2017 previous overall good
Wigan - reported overall outstanding""",
    ),
    Case(
        "monitoring visit full grade remains",
        """12 May 2022

Ofsted's inspectors have completed a fifth monitoring visit to Wigan. The council's \
overall rating of inadequate, given in 2019, will not change until it is fully \
inspected again.""",
        "Wigan 2019 previous overall inadequate",
    ),
    Case(
        "monitoring since full inspection in July",
        """12 May 2022

This was the first monitoring visit since Wigan's services were judged inadequate in \
July 2021, inspectors wrote.""",
        "Wigan 2021 previous overall inadequate",
    ),
    Case(
        "focused visit and last grade",
        """12 May 2022

Inspectors who made a focused visit to Wigan in March praised its front door. At its \
last full inspection the council was rated good overall and outstanding for \
leadership.""",
        """Wigan - previous overall good
Wigan - previous leaders outstanding""",
    ),
    Case(
        "next inspection",
        """Wigan's services were judged to require improvement by Ofsted in 2019. A full \
inspection is due next year, and the council hopes to be good.""",
        "Wigan 2019 reported overall requires_improvement",
    ),
    Case(
        "two councils, one story",
        """Two neighbours, two verdicts: Wigan good, Bolton inadequate

Ofsted has published its reports on Wigan and Bolton. Wigan's services were rated \
good. In Bolton leaders were criticised and the services judged inadequate.""",
        """Wigan - reported overall good
Bolton - reported overall inadequate""",
    ),
    Case(
        "while its neighbour",
        """Wigan's services have been rated good by Ofsted, while those of its neighbour, \
Bolton, were judged inadequate.""",
        """Wigan - reported overall good
Bolton - reported overall inadequate""",
    ),
    Case(
        "compare with that of",
        """Wigan's services have been rated good by Ofsted, a better grade than that of \
neighbouring Bolton, which was judged inadequate last year.""",
        """Wigan - reported overall good
Bolton - previous overall inadequate""",
    ),
    Case(
        "trust for two councils, one judged",
        """Northamptonshire Children's Trust runs services for both councils of the county. \
Ofsted has rated those in West Northamptonshire as requiring improvement. Those in \
North Northamptonshire were inspected as well and given the same grade.""",
        """West Northamptonshire - reported overall requires_improvement
North Northamptonshire - reported overall requires_improvement""",
    ),
    Case(
        "company by name",
        "Slough Children First has been told by Ofsted that its services require improvement.",
        "Slough - reported overall requires_improvement",
    ),
    Case(
        "council's own trust",
        """Sandwell Children's Trust, which is owned by Sandwell Council, was rated good \
overall. The trust's leaders were found to be outstanding.""",
        """Sandwell - reported overall good
Sandwell - reported leaders outstanding""",
    ),
    Case(
        "newspaper in publisher line",
        """This is Wiltshire

Swindon's children's services have been rated inadequate by Ofsted.""",
        "Swindon - reported overall inadequate",
    ),
    Case(
        "Reading Chronicle",
        """READING CHRONICLE

Brighter Futures for Children has been told it requires improvement by Ofsted.""",
        "Reading - reported overall requires_improvement",
    ),
    Case(
        "MP",
        """Rotherham MP Sarah Jones welcomed the good rating that Ofsted has given to Rotherham \
Council's children's services.""",
        "Rotherham - reported overall good",
    ),
    Case(
        "university and hospital",
        """Barnsley's children's services have been rated good by Ofsted. Sheffield Hallam \
University, whose students work there, said the grade was outstanding news.""",
        "Barnsley - reported overall good",
    ),
    Case(
        "city and county councils",
        """Ofsted has rated Nottingham City Council's services good and Nottinghamshire County \
Council's outstanding.""",
        """Nottingham - reported overall good
Nottinghamshire - reported overall outstanding""",
    ),
    Case(
        "the city and the county",
        """Nottingham and Nottinghamshire have had their reports from Ofsted. The city was \
rated inadequate, the county good.""",
        """Nottingham - reported overall inadequate
Nottinghamshire - reported overall good""",
    ),
    Case(
        "the city's neighbour county",
        """Ofsted has rated Leicester's services good. The county council, Leicestershire, is \
outstanding.""",
        """Leicester - reported overall good
Leicestershire - previous overall outstanding""",
    ),
    Case(
        "in table like pairs with semicolon",
        "Ofsted's verdicts: Kent, good; Surrey, requires improvement; Essex, outstanding.",
        """Kent - reported overall good
Surrey - reported overall requires_improvement
Essex - reported overall outstanding""",
    ),
    Case(
        "joint with grades bracket",
        "Ofsted inspected Kent (good), Surrey (requires improvement) and Essex (outstanding).",
        """Kent - reported overall good
Surrey - reported overall requires_improvement
Essex - reported overall outstanding""",
    ),
    Case(
        "others rated",
        "Kent was rated good. Also rated good were Surrey and Essex.",
        """Kent - reported overall good
Surrey - reported overall good
Essex - reported overall good""",
    ),
    Case(
        "good for X as was Y",
        "Kent was judged good by Ofsted, as was Surrey. Essex, too, was rated good.",
        """Kent - reported overall good
Surrey - reported overall good
Essex - reported overall good""",
    ),
    Case(
        "only council",
        """Of the three only Kent was rated good. Surrey and Essex were told that they required \
improvement.""",
        """Kent - reported overall good
Surrey - reported overall requires_improvement
Essex - reported overall requires_improvement""",
    ),
    Case(
        "heading per council",
        """What Ofsted said of each

Kent

The council was judged good overall. Leadership was outstanding.

Surrey

Services were judged inadequate. Care leavers fared better: their services require \
improvement.""",
        """Kent - reported overall good
Kent - reported leaders outstanding
Surrey - reported overall inadequate
Surrey - reported care_leavers requires_improvement""",
    ),
    Case(
        "its rating was raised",
        "Kent's rating was raised to good, and that of Surrey lowered to inadequate.",
        """Kent - reported overall good
Surrey - reported overall inadequate""",
    ),
    Case(
        "that of",
        """Kent's services were rated good, those of Surrey inadequate and those of Essex \
outstanding.""",
        """Kent - reported overall good
Surrey - reported overall inadequate
Essex - reported overall outstanding""",
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
        "councils counted in the lead are all reported of",
        """Three councils have had their inspection reports this week.

Southend was rated good, up from requires improvement in 2019. Luton still requires \
improvement, the rating that it got in 2018. The third, Slough, was inadequate in 2017 \
and is good now.""",
        """Southend-on-Sea - reported overall good
Southend-on-Sea 2019 previous overall requires_improvement
Luton - reported overall requires_improvement
Luton 2018 previous overall requires_improvement
Slough 2017 previous overall inadequate
Slough - reported overall good""",
    ),
    Case(
        "a council whose name is a verb, before a relative clause",
        """Bury, which was rated inadequate in 2021, has been rated good by Ofsted.""",
        """Bury 2021 previous overall inadequate
Bury - reported overall good""",
    ),
    Case(
        "neighbours that are only counted",
        """Luton out of the bottom grade as two neighbours reach 'good'

Luton, which was rated inadequate in 2021, has moved to 'requires improvement'.""",
        """Luton 2021 previous overall inadequate
Luton - reported overall requires_improvement""",
    ),
    Case(
        "a round-up reports them all",
        """Ofsted published two reports this week. Wigan was judged good overall. Bury is rated \
inadequate, with leadership rated inadequate too.""",
        """Wigan - reported overall good
Bury - reported overall inadequate
Bury - reported leaders inadequate""",
    ),
]
