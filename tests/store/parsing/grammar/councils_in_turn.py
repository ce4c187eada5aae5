"""Councils told of one after the other, each with a grade of its own."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

COUNCILS_IN_TURN = [
    Case(
        "the north while the west",
        """Published 9 May 2023

West Northamptonshire and North Northamptonshire were inspected by Ofsted. Ofsted gave an \
outstanding in the north while leadership in the west is inadequate.""",
        """North Northamptonshire 2023 reported overall outstanding
West Northamptonshire 2023 reported leaders inadequate""",
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
        "city and county councils",
        """Ofsted has rated Nottingham City Council's services good and Nottinghamshire County \
Council's outstanding.""",
        """Nottingham - reported overall good
Nottinghamshire - reported overall outstanding""",
    ),
    Case(
        "pairs between semicolons",
        "Ofsted's verdicts: Kent, good; Surrey, requires improvement; Essex, outstanding.",
        """Kent - reported overall good
Surrey - reported overall requires_improvement
Essex - reported overall outstanding""",
    ),
    Case(
        "grades in brackets",
        "Ofsted inspected Kent (good), Surrey (requires improvement) and Essex (outstanding).",
        """Kent - reported overall good
Surrey - reported overall requires_improvement
Essex - reported overall outstanding""",
    ),
    Case(
        "also rated so were",
        "Kent was rated good. Also rated good were Surrey and Essex.",
        """Kent - reported overall good
Surrey - reported overall good
Essex - reported overall good""",
    ),
    Case(
        "as was another",
        "Kent was judged good by Ofsted, as was Surrey. Essex, too, was rated good.",
        """Kent - reported overall good
Surrey - reported overall good
Essex - reported overall good""",
    ),
    Case(
        "of the three, only one",
        """Of the three only Kent was rated good. Surrey and Essex were told that they required \
improvement.""",
        """Kent - reported overall good
Surrey - reported overall requires_improvement
Essex - reported overall requires_improvement""",
    ),
    Case(
        "a heading for each",
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
        "one raised, that of the other lowered",
        "Kent's rating was raised to good, and that of Surrey lowered to inadequate.",
        """Kent - reported overall good
Surrey - reported overall inadequate""",
    ),
    Case(
        "those of the others",
        """Kent's services were rated good, those of Surrey inadequate and those of Essex \
outstanding.""",
        """Kent - reported overall good
Surrey - reported overall inadequate
Essex - reported overall outstanding""",
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
        "a round-up reports them all",
        """Ofsted published two reports this week. Wigan was judged good overall. Bury is rated \
inadequate, with leadership rated inadequate too.""",
        """Wigan - reported overall good
Bury - reported overall inadequate
Bury - reported leaders inadequate""",
    ),
    Case(
        "elsewhere another council begins",
        """Ofsted has rated children's services in Bromley outstanding.

Elsewhere, Tower Hamlets Council was judged to be good. The council was praised for its \
leadership, which was rated outstanding.""",
        """Bromley - reported overall outstanding
Tower Hamlets - reported overall good
Tower Hamlets - reported leaders outstanding""",
    ),
    Case(
        "a list of councils, each under its name",
        """Three inspection reports of Ofsted's on children's services came out this week.

Wigan: outstanding, having been good in 2021.

Leeds: good overall, and outstanding for leadership.

Kent: inadequate.""",
        """Wigan - reported overall outstanding
Wigan 2021 previous overall good
Leeds - reported overall good
Leeds - reported leaders outstanding
Kent - reported overall inadequate""",
    ),
    Case(
        "two councils respectively",
        "Kent and Surrey were rated good and inadequate respectively.",
        """Kent - reported overall good
Surrey - reported overall inadequate""",
    ),
    Case(
        "two lists of two",
        "Ofsted rated Kent and Surrey good, Essex and Suffolk inadequate.",
        """Kent - reported overall good
Surrey - reported overall good
Essex - reported overall inadequate
Suffolk - reported overall inadequate""",
    ),
    Case(
        "a sentence that does no more than turn to a council",
        """12 June 2023

Three reports were published this week. Hull moves from inadequate to requires improvement.

It's a bad week for Swindon. Good in 2019, it is now told that it requires improvement overall.

Then there is Reading. The council was judged inadequate.""",
        """Kingston upon Hull, City of 2023 reported overall requires_improvement
Kingston upon Hull, City of - previous overall inadequate
Swindon 2023 reported overall requires_improvement
Swindon 2019 previous overall good
Reading 2023 reported overall inadequate""",
    ),
    Case(
        "a person who was elsewhere does not turn to it",
        """12 June 2023

Hull has been rated good by Ofsted.

The leader grew up in Swindon. The council's leadership was rated outstanding.""",
        """Kingston upon Hull, City of 2023 reported overall good
Kingston upon Hull, City of 2023 reported leaders outstanding""",
    ),
    Case(
        "over in the next place",
        """12 June 2023

Calderdale has been rated good by Ofsted, and a sigh went through the town hall.

Meanwhile over in Kirklees they are still waiting. Last time (June 2019) they were told that they \
required improvement.""",
        """Calderdale 2023 reported overall good
Kirklees 2019 previous overall requires_improvement""",
    ),
    Case(
        "a council that stepped in is not the one that was judged",
        """12 June 2023

Kent's services for children have been rated good. Surrey stepped in after the council was rated \
inadequate in 2016.""",
        """Kent 2023 reported overall good
Kent 2016 previous overall inadequate""",
    ),
    Case(
        "time counted on from a year by which it was so",
        """12 June 2023

In 2013 Ofsted judged Kent's services inadequate. By 2018 Kent was good, and Surrey was found to \
be outstanding a year later.""",
        """Kent 2013 previous overall inadequate
Kent 2018 previous overall good
Surrey 2019 previous overall outstanding""",
    ),
    Case(
        "what another council could do likewise is not done",
        """Kent's services are inadequate. Essex was rated good last year after less than three \
years, and the commissioner saw no reason why Kent could not do likewise.""",
        """Kent - reported overall inadequate
Essex - previous overall good""",
    ),
    Case(
        "services that are not named again",
        """Leadership in Kent is outstanding. In 2014 Kent's services had been judged \
inadequate; Essex's were good.""",
        """Kent - reported leaders outstanding
Kent 2014 previous overall inadequate
Essex 2014 previous overall good""",
    ),
    Case(
        "and then there is another",
        """Published 9 May 2023

Leeds was rated good. And then there is Bradford. Care leavers get an outstanding service, and \
leadership is good.""",
        """Leeds 2023 reported overall good
Bradford 2023 reported care_leavers outstanding
Bradford 2023 reported leaders good""",
    ),
    Case(
        "finally, a word on another",
        """Published 9 May 2023

Leeds was rated good. It is proud. Finally, a word on Bradford. Care leavers get an outstanding \
service, and leadership is good.""",
        """Leeds 2023 reported overall good
Bradford 2023 reported care_leavers outstanding
Bradford 2023 reported leaders good""",
    ),
    Case(
        "the same grade at another time, without a verb of its own",
        """Leeds was judged good in 2015, its neighbour Bradford in 2014 and two others, \
Calderdale and Kirklees, in 2016. In 2018 Essex was rated outstanding; in 2019, Hampshire.""",
        """Leeds 2015 previous overall good
Bradford 2014 previous overall good
Calderdale 2016 previous overall good
Kirklees 2016 previous overall good
Essex 2018 previous overall outstanding
Hampshire 2019 previous overall outstanding""",
    ),
]
