"""Texts of our own, one for each turn of language, with what a careful reader takes from them.

A case is a name, a text and its labels: one line a judgement, `COUNCIL YEAR STATUS AREA GRADE`,
with `-` for a year that the text does not give.
"""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A turn of language and what it says."""

    name: str
    text: str
    labels: str


LISTS = [
    Case(
        "a bracket holds the year of the grade before it alone",
        """15 October 2019

Bexley’s children’s services have moved up from inadequate (in 2016) to requires improvement to \
be good, Ofsted said.
""",
        """Bexley 2019 reported overall requires_improvement
Bexley 2016 previous overall inadequate""",
    ),
    Case(
        "the grade before stands in a bracket with its year",
        """Ofsted’s report of 15 June 2023 on Bexley’s children’s services has these judgements, \
with the last ones in brackets:

Overall: Outstanding (2018: Good)
Leaders: Good (2018: Requires improvement)
""",
        """Bexley 2023 reported overall outstanding
Bexley 2023 reported leaders good
Bexley 2018 previous overall good
Bexley 2018 previous leaders requires_improvement""",
    ),
    Case(
        "a grade heads a bulleted list",
        """Wigan Council has been inspected by Ofsted.

Inspectors rated the following areas as good:

• The impact of leaders on social work practice
• The experiences and progress of children in care

and as requiring improvement to be good:

• The experiences and progress of children who need help and protection""",
        """Wigan - reported leaders good
Wigan - reported care good
Wigan - reported help_and_protection requires_improvement""",
    ),
    Case(
        "each item of a numbered list has its grade",
        """Ofsted's findings on Dudley's children's services were as follows:

1. Overall effectiveness: requires improvement to be good
2. The impact of leaders on social work practice with children and families: good
3. The experiences and progress of care leavers – inadequate""",
        """Dudley - reported overall requires_improvement
Dudley - reported leaders good
Dudley - reported care_leavers inadequate""",
    ),
    Case(
        "a table has a column for each of two years and a missing cell",
        """Published 4 March 2024

Ofsted judgements on Bolton's children's services

Judgement | 2024 | 2019
Overall effectiveness | Good | Requires improvement
The impact of leaders on social work practice | Good | N/A
Children in care | Outstanding | Good""",
        """Bolton 2024 reported overall good
Bolton 2024 reported leaders good
Bolton 2024 reported care outstanding
Bolton 2019 previous overall requires_improvement
Bolton 2019 previous care good""",
    ),
    Case(
        "a table was copied out cell by cell",
        """Minutes of the scrutiny committee of Oldham Council, 12 June 2023

The grades were these:

Overall effectiveness
Good
The experiences and progress of children in care
Outstanding""",
        """Oldham 2023 reported overall good
Oldham 2023 reported care outstanding""",
    ),
    Case(
        "a list of years has a grade each",
        """Children's services in Walsall have been rated good by Ofsted today.

How the service was rated before:

2017 – Requires improvement
2012 – Inadequate""",
        """Walsall - reported overall good
Walsall 2017 previous overall requires_improvement
Walsall 2012 previous overall inadequate""",
    ),
    Case(
        "areas are named after a dash",
        """Inspectors judged three areas of Salford's children's services to be outstanding \
– leadership, help and protection, and care leavers.""",
        """Salford - reported leaders outstanding
Salford - reported help_and_protection outstanding
Salford - reported care_leavers outstanding""",
    ),
]

SETS = [
    Case(
        "all but one: except",
        """Ofsted inspected Bury in May and looked at the impact of leaders, help and protection, \
children in care and care leavers. It found children's services to be good in every area except \
care leavers, which was rated outstanding.""",
        """Bury - reported overall good
Bury - reported leaders good
Bury - reported help_and_protection good
Bury - reported care good
Bury - reported care_leavers outstanding""",
    ),
    Case(
        "the other of two",
        """Two areas of Sefton's work were inspected: adoption and care leavers. \
Adoption was rated good and the other was judged inadequate.""",
        """Sefton - reported adoption good
Sefton - reported care_leavers inadequate""",
    ),
    Case(
        "the latter two",
        """Rochdale's inspection covered leadership, help and protection, children in care \
and care \
leavers. The latter two were rated outstanding.""",
        """Rochdale - reported care outstanding
Rochdale - reported care_leavers outstanding""",
    ),
    Case(
        "the first of a list",
        """Ofsted's inspectors looked at leadership, adoption and care leavers in Wirral. \
The first was judged to be inadequate.""",
        "Wirral - reported leaders inadequate",
    ),
    Case(
        "each area, as was overall effectiveness",
        """Inspectors who came to Stockport examined leadership, help and protection and the \
experiences of children in care. Each area was rated good, as was overall effectiveness.""",
        """Stockport - reported leaders good
Stockport - reported help_and_protection good
Stockport - reported care good
Stockport - reported overall good""",
    ),
    Case(
        "areas that are not named get no grade",
        """Middlesbrough Council must do better, Ofsted said. Three areas require improvement and \
two others were found to be 'good'.""",
        "",
    ),
    Case(
        "so was",
        """Ofsted rated leadership in Trafford as good and so was help and protection.""",
        """Trafford - reported leaders good
Trafford - reported help_and_protection good""",
    ),
]

CHAINS = [
    Case(
        "gapping leaves the verb out",
        """In Knowsley leadership was judged good, help and protection inadequate and the \
experiences of care leavers outstanding.""",
        """Knowsley - reported leaders good
Knowsley - reported help_and_protection inadequate
Knowsley - reported care_leavers outstanding""",
    ),
    Case(
        "as did adds an area to a change of two grades",
        """Leadership at Sandwell Council rose from inadequate to requires improvement, as \
did help \
and protection.""",
        """Sandwell - reported leaders requires_improvement
Sandwell - reported help_and_protection requires_improvement
Sandwell - previous leaders inadequate
Sandwell - previous help_and_protection inadequate""",
    ),
    Case(
        "contrast",
        """While adoption in Kent was good, help and protection and leadership required \
improvement.""",
        """Kent - reported adoption good
Kent - reported help_and_protection requires_improvement
Kent - reported leaders requires_improvement""",
    ),
    Case(
        "semicolons part grades",
        """Ofsted rated Surrey County Council 'good' for leadership; 'requires improvement' \
for help \
and protection; and 'outstanding' for care leavers.""",
        """Surrey - reported leaders good
Surrey - reported help_and_protection requires_improvement
Surrey - reported care_leavers outstanding""",
    ),
    Case(
        "areas before the clause",
        """For leadership Norfolk was rated good, but in help and protection it was judged to be \
inadequate.""",
        """Norfolk - reported leaders good
Norfolk - reported help_and_protection inadequate""",
    ),
    Case(
        "a grade is handed to an area",
        """A 'good' went to leadership in Devon, and adoption was given an 'outstanding'.""",
        """Devon - reported leaders good
Devon - reported adoption outstanding""",
    ),
    Case(
        "overall is an adverb",
        """Suffolk's children's services were judged good overall but inadequate for care \
leavers.""",
        """Suffolk - reported overall good
Suffolk - reported care_leavers inadequate""",
    ),
]

CHANGES = [
    Case(
        "upgraded from one grade to another",
        """Published 9 May 2023

Ofsted has upgraded Luton's children's services from inadequate to good.""",
        """Luton 2023 reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "moved up from a grade held in a year",
        """Cornwall Council's children's services are now rated outstanding, up from good in \
2016.""",
        """Cornwall - reported overall outstanding
Cornwall 2016 previous overall good""",
    ),
    Case(
        "fell to",
        """Children's services in Bexley have fallen from outstanding to requires improvement.""",
        """Bexley - reported overall requires_improvement
Bexley - previous overall outstanding""",
    ),
    Case(
        "retained the grade that it earned in a year",
        """Camden retained the good rating it was given in 2017.""",
        """Camden - reported overall good
Camden 2017 previous overall good""",
    ),
    Case(
        "no longer inadequate is an earlier grade alone",
        """Slough's children's services are no longer inadequate, Ofsted has found, but much \
remains to be done.""",
        "Slough - previous overall inadequate",
    ),
    Case(
        "not enough to take it out of inadequate",
        """Ofsted sees progress in Torbay, but not enough to lift the council out of inadequate.""",
        "Torbay - reported overall inadequate",
    ),
    Case(
        "still inadequate",
        """Birmingham's children's services are still inadequate, inspectors said.""",
        "Birmingham - reported overall inadequate",
    ),
    Case(
        "for the third time running",
        """Hackney has been rated outstanding for the third time running.""",
        "Hackney - reported overall outstanding",
    ),
]

NAMES_OF_GRADES = [
    Case(
        "the top rating",
        "Ofsted has given Essex County Council's children's services its top rating.",
        "Essex - reported overall outstanding",
    ),
    Case(
        "the lowest rating",
        "Children's services at Thurrock Council have been given the lowest possible rating.",
        "Thurrock - reported overall inadequate",
    ),
    Case(
        "requiring improvement to be good",
        "Inspectors judged Plymouth's services for children as requiring improvement to be good.",
        "Plymouth - reported overall requires_improvement",
    ),
    Case(
        "adequate before 2013",
        """A report of Ofsted's in 2011 rated safeguarding in Coventry as adequate.""",
        "Coventry 2011 reported help_and_protection adequate",
    ),
    Case(
        "that rating",
        """Ofsted has rated Derby's children's services outstanding. Leadership was given that \
rating as well.""",
        """Derby - reported overall outstanding
Derby - reported leaders outstanding""",
    ),
    Case(
        "the same judgement at an earlier inspection",
        """Ofsted rated Medway's children's services as requiring improvement in its latest \
report. \
The inspection before, in 2015, had ended with the same judgement.""",
        """Medway - reported overall requires_improvement
Medway 2015 previous overall requires_improvement""",
    ),
]

NO_JUDGEMENTS = [
    Case(
        "an aim",
        """Rutland County Council wants its children's services to be rated good by 2026 and is on \
the road to outstanding.""",
        "",
    ),
    Case(
        "a near miss",
        "Inspectors of Reading's services said that they were close to good and almost "
        "outstanding.",
        "",
    ),
    Case(
        "the scale explained",
        """Ofsted inspected Barnet's children's services in June. Its four grades are outstanding, \
good, requires improvement and inadequate.""",
        "",
    ),
    Case(
        "a question and a condition",
        """If Enfield's children's services were rated inadequate, ministers could send in a \
commissioner.""",
        "",
    ),
    Case(
        "a children's home",
        """Lincolnshire County Council runs three children's homes. One of the homes was rated \
inadequate by Ofsted, and the other two were good.""",
        "",
    ),
    Case(
        "a school",
        "A primary school in Gateshead has been judged outstanding by Ofsted. The school was \
previously good.",
        "",
    ),
    Case(
        "nurseries",
        "Nurseries in Halton were inspected last month: six were good and one requires "
        "improvement.",
        "",
    ),
    Case(
        "a SEND inspection",
        """Inspectors from Ofsted and the CQC found that SEND provision in Swindon was \
inadequate.""",
        "",
    ),
    Case(
        "adults' services rated by the Care Quality Commission",
        """The Care Quality Commission has looked at adult social care in Hounslow. \
The council was rated good.""",
        "",
    ),
    Case(
        "a national share",
        """Across England 58 per cent of councils are now rated good or outstanding for children's \
services, Ofsted says; 14 per cent are inadequate.""",
        "",
    ),
    Case(
        "adjectives in ordinary use",
        """Inspectors found good relationships with children in care in Merton. There are \
outstanding issues with recording, and some plans are of an adequate standard.""",
        "",
    ),
    Case(
        "good or better",
        "The aim of Havering's inspection framework is that services are good or better.",
        "",
    ),
    Case(
        "a fear",
        "Staff in Croydon had feared an inadequate rating before the inspectors came.",
        "",
    ),
    Case(
        "a newspaper and a director have a council's name",
        """The Derby Telegraph reports that Anna Bolton, who chairs the regional board, praised an \
'outstanding' rating.""",
        "",
    ),
]

WHO = [
    Case(
        "the authority, the borough and we",
        """Ofsted has inspected Lewisham Council. The authority was rated good overall. In the \
borough, leadership was judged outstanding. "We were rated good for care leavers too," a \
spokeswoman said.""",
        """Lewisham - reported overall good
Lewisham - reported leaders outstanding
Lewisham - reported care_leavers good""",
    ),
    Case(
        "a trust runs the services of a council",
        """Sandwell Children's Trust has been rated as requiring improvement by Ofsted.""",
        "Sandwell - reported overall requires_improvement",
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
        "a partner with a grade of its own",
        """Ofsted has rated Wokingham's children's services inadequate. The council will work with \
Hampshire County Council, which is rated outstanding.""",
        """Wokingham - reported overall inadequate
Hampshire - previous overall outstanding""",
    ),
    Case(
        "a partner without one takes no grade away",
        """Somerset's children's services work closely with Devon County Council. The \
authority was \
rated good by Ofsted this week.""",
        "Somerset - reported overall good",
    ),
    Case(
        "several councils share a verb",
        """Three councils, Kirklees, Leeds and York, were judged outstanding for leadership.""",
        """Kirklees - reported leaders outstanding
Leeds - reported leaders outstanding
York - reported leaders outstanding""",
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
        "Dorset before and after 2019",
        """Published 3 November 2021

Dorset Council's children's services are good, Ofsted says. The old county council was rated as \
requiring improvement in 2016.""",
        """Dorset 2021 reported overall good
Dorset 2016 previous overall requires_improvement""",
    ),
]

WHEN = [
    Case(
        "last month, from the source's own date",
        """20 January 2020

Inspectors who visited Solihull last month rated its children's services as requiring \
improvement.""",
        "Solihull 2019 reported overall requires_improvement",
    ),
    Case(
        "in a month without a year",
        """14 February 2017

An inspection of Darlington Borough Council in November rated its services good.""",
        "Darlington 2016 reported overall good",
    ),
    Case(
        "each grade goes to its own inspection",
        """Published on 7 June 2024

Ofsted has rated Southampton's children's services outstanding. They were rated good in 2019 and \
requires improvement in 2014.""",
        """Southampton 2024 reported overall outstanding
Southampton 2019 previous overall good
Southampton 2014 previous overall requires_improvement""",
    ),
    Case(
        "a grade told in the pluperfect is an earlier one",
        """Ofsted has judged Redbridge's children's services good. At the last inspection they had \
been rated outstanding.""",
        """Redbridge - reported overall good
Redbridge - previous overall outstanding""",
    ),
    Case(
        "a visit gives no grade",
        """Ofsted made a monitoring visit to Bradford last month. The council, which was rated \
inadequate in 2018, is making progress.""",
        "Bradford 2018 previous overall inadequate",
    ),
    Case(
        "a range of days",
        """Inspectors were in Peterborough from 3 to 14 October 2022. They judged its children's \
services to be good.""",
        "Peterborough 2022 reported overall good",
    ),
    Case(
        "two years of one grade",
        """Overall effectiveness in Cumbria was inadequate in 2012 and 2013. In 2018 it was rated \
good, published reports show.""",
        """Cumbria 2012 previous overall inadequate
Cumbria 2013 previous overall inadequate
Cumbria 2018 reported overall good""",
    ),
]

TOGETHER = [
    Case(
        "a preposition ends the list that overall begins",
        """Ofsted gave Swindon Borough Council an overall rating of inadequate.""",
        "Swindon - reported overall inadequate",
    ),
    Case(
        "pairs of area and grade in a sentence",
        """The overall effectiveness of children's services in Sheffield is judged to be good. The \
sub-judgements are: impact of leaders – good; help and protection – requires improvement; children \
in care – good; care leavers – outstanding.""",
        """Sheffield - reported overall good
Sheffield - reported leaders good
Sheffield - reported help_and_protection requires_improvement
Sheffield - reported care good
Sheffield - reported care_leavers outstanding""",
    ),
    Case(
        "a neighbour's grade is the neighbour's",
        """North Yorkshire has become the first local authority to be rated outstanding in every \
category. Neighbouring Redcar and Cleveland was rated inadequate in 2021.""",
        """North Yorkshire - reported overall outstanding
Redcar and Cleveland 2021 previous overall inadequate""",
    ),
    Case(
        "years of one grade come to an end",
        """Ofsted inspectors have upgraded Tameside's rating to 'requires improvement', \
ending eight \
years of 'inadequate' judgements.""",
        """Tameside - reported overall requires_improvement
Tameside - previous overall inadequate""",
    ),
    Case(
        "a rise without a noun for it",
        """Southend Council's children's services were last inspected in 2019 and rated as \
requires \
improvement. The latest inspection, in November 2024, saw that rise to good.""",
        """Southend-on-Sea 2024 reported overall good
Southend-on-Sea 2019 previous overall requires_improvement""",
    ),
    Case(
        "a grade in apposition to dates",
        """Bath and North East Somerset Council's children's services have gone from 'requires \
improvement' in 2017 to 'good' in 2022 and 'outstanding' this month.""",
        """Bath and North East Somerset - reported overall outstanding
Bath and North East Somerset 2022 previous overall good
Bath and North East Somerset 2017 previous overall requires_improvement""",
    ),
    Case(
        "climbed two grades, with a year that is none of the grade's",
        """Isle of Wight children's services, run in partnership with Hampshire since 2013, have \
jumped two grades to good.""",
        "Isle of Wight - reported overall good",
    ),
    Case(
        "a grade received in one year and compared with another's",
        """A spokesman for Croydon Council said it welcomed the 'good' rating it received from \
Ofsted in March 2020, compared with 'inadequate' in 2017.""",
        """Croydon 2020 reported overall good
Croydon 2017 previous overall inadequate""",
    ),
    Case(
        "three areas between dashes",
        """The report rated Hull City Council as inadequate in three areas - leadership, help and \
protection, and overall effectiveness - and as requiring improvement for adoption.""",
        """Kingston upon Hull, City of - reported leaders inadequate
Kingston upon Hull, City of - reported help_and_protection inadequate
Kingston upon Hull, City of - reported overall inadequate
Kingston upon Hull, City of - reported adoption requires_improvement""",
    ),
    Case(
        "every category but one",
        """Dudley's children's services, previously rated inadequate, have improved enough to be \
judged 'requires improvement to be good' in every category but one: care leavers, which inspectors \
deemed good.""",
        """Dudley - reported overall requires_improvement
Dudley - reported care_leavers good
Dudley - previous overall inadequate""",
    ),
    Case(
        "lines of area and grade without bullets",
        """Merton Council's children's services have been rated by Ofsted as follows:

The impact of leaders on social work practice with children and families: Outstanding
The experiences and progress of children who need help and protection: Good
Overall effectiveness: Outstanding""",
        """Merton - reported leaders outstanding
Merton - reported help_and_protection good
Merton - reported overall outstanding""",
    ),
    Case(
        "one trust, two councils, two grades",
        """Achieving for Children, which runs children's services for Kingston and Richmond, has \
been rated outstanding in Kingston and good in Richmond.""",
        """Kingston upon Thames - reported overall outstanding
Richmond upon Thames - reported overall good""",
    ),
]

APART = [
    Case(
        "someone else's opinion",
        """An independent review by the Local Government Association said Harrow's services were \
good and its leadership outstanding.""",
        "",
    ),
    Case(
        "two hopes and a grade",
        """The council had set itself the target of being 'good' within two years and \
'outstanding' \
within five. Ofsted currently rates Havering as inadequate.""",
        "Havering - reported overall inadequate",
    ),
    Case(
        "areas counted and named at the head of a sentence",
        """In the two areas of greatest concern, leadership and help and protection, \
Northumberland went from inadequate to good.""",
        """Northumberland - reported leaders good
Northumberland - reported help_and_protection good
Northumberland - previous leaders inadequate
Northumberland - previous help_and_protection inadequate""",
    ),
    Case(
        "care as a label",
        """The outcome of Ofsted's inspection of Stockport's children's services (Overall: Good; \
Help and protection: Requires improvement; Care: Outstanding) was noted.""",
        """Stockport - reported overall good
Stockport - reported help_and_protection requires_improvement
Stockport - reported care outstanding""",
    ),
    Case(
        "once is before",
        """South Tyneside has gone from "good" to "inadequate" at a stroke, while Sunderland, once \
inadequate, is outstanding.""",
        """South Tyneside - reported overall inadequate
South Tyneside - previous overall good
Sunderland - reported overall outstanding
Sunderland - previous overall inadequate""",
    ),
    Case(
        "the only area",
        """Ofsted deemed help and protection in Worcestershire inadequate. Adoption \
performance was \
the only area to be rated good.""",
        """Worcestershire - reported help_and_protection inadequate
Worcestershire - reported adoption good""",
    ),
]

VOICE_AND_TIME = [
    Case(
        "an absolute phrase keeps the time of its clause",
        """Bolton Council has been judged good by Ofsted. It was previously rated requires \
improvement in 2017, with leadership judged inadequate.""",
        """Bolton - reported overall good
Bolton 2017 previous overall requires_improvement
Bolton 2017 previous leaders inadequate""",
    ),
    Case(
        "a plain plural subject begins with people",
        """Ofsted has inspected Bolton Council's children's services. Inspectors said leaders and \
the experiences of children who need help and protection were inadequate.""",
        """Bolton - reported leaders inadequate
Bolton - reported help_and_protection inadequate""",
    ),
    Case(
        "a perfect with since is dated by it",
        "Children's services in Wigan have been good since 2019.",
        "Wigan 2019 previous overall good",
    ),
    Case(
        "the inspection that time is counted from is an earlier one",
        """Ofsted has made a focused visit to Dudley Council. It was the second visit since \
the full inspection of May 2021, at which Dudley Council was rated as requiring \
improvement overall.""",
        "Dudley 2021 previous overall requires_improvement",
    ),
    Case(
        "the grade is the subject",
        """Ofsted has published its report on Walsall Council. "Requires improvement to be good" \
is the judgement on the borough overall, on its leadership and on the help it gives to families in \
need of protection.""",
        """Walsall - reported overall requires_improvement
Walsall - reported leaders requires_improvement
Walsall - reported help_and_protection requires_improvement""",
    ),
    Case(
        "a service that has the grade is received",
        """Ofsted rated Dudley Council good. Children in care and care leavers also receive a \
service that requires improvement.""",
        """Dudley - reported overall good
Dudley - reported care_and_care_leavers requires_improvement""",
    ),
    Case(
        "a pluperfect of reported speech in minutes",
        """CABINET

Minutes of the meeting held on 18 January 2022

The inspection of Wigan Council's children's services had been carried out in November 2021. The \
experiences and progress of children who need help and protection had been judged as Good.

RESOLVED: That the report be noted.""",
        "Wigan 2021 reported help_and_protection good",
    ),
    Case(
        "a participle has the subject of its sentence",
        """Wigan Council has been judged outstanding. The borough first reached that rating in \
2018, having been inadequate in 2012.""",
        """Wigan - reported overall outstanding
Wigan 2018 previous overall outstanding
Wigan 2012 previous overall inadequate""",
    ),
    Case(
        "in the past tense we look back",
        """Dudley Council has been judged good by Ofsted. "We were inadequate, and that meant \
children were let down," the director said.""",
        """Dudley - reported overall good
Dudley - previous overall inadequate""",
    ),
    Case(
        "every area is the whole",
        "Dudley Council was inspected in May. It was judged outstanding in every category.",
        "Dudley - reported overall outstanding",
    ),
    Case(
        "inverted so opens a sentence",
        """Ofsted marked help and protection in Wigan inadequate. So was leadership and \
governance.""",
        """Wigan - reported help_and_protection inadequate
Wigan - reported leaders inadequate""",
    ),
    Case(
        "another of the same grade",
        """Wigan Council got a 'good' for leadership and another for care leavers. It has found \
another £3m.""",
        """Wigan - reported leaders good
Wigan - reported care_leavers good""",
    ),
    Case(
        "the same goes for",
        """Help and protection in Wigan was marked as 'good', and the same goes for children in \
care and care leavers.""",
        """Wigan - reported help_and_protection good
Wigan - reported care_and_care_leavers good""",
    ),
    Case(
        "a grade as a noun, of something that is no area",
        """Ofsted's report on Wigan Council awards an inadequate for overall effectiveness, an \
outstanding for the quality of practice and an inadequate for leadership and governance.""",
        """Wigan - reported overall inadequate
Wigan - reported leaders inadequate""",
    ),
    Case(
        "now ends what was then",
        """Wigan Council slipped. It was good at its last inspection, in 2022, and now requires \
improvement to be good overall.""",
        """Wigan - reported overall requires_improvement
Wigan 2022 previous overall good""",
    ),
    Case(
        "a heading names the council that is spoken of",
        """Three councils have new reports.

Wigan

Help and protection was found to be good.

Dudley

Leadership was rated inadequate.""",
        """Wigan - reported help_and_protection good
Dudley - reported leaders inadequate""",
    ),
    Case(
        "the month of a report's publication dates the talk",
        """Ofsted's report on Dudley Council, published on 17 January 2013, follows a visit last \
November. It says services were inadequate overall.""",
        "Dudley 2012 reported overall inadequate",
    ),
    Case(
        "overall effectiveness of something named before is not the whole",
        """Inspectors were kinder about services for looked after children in Dudley. The overall \
effectiveness of these was deemed adequate.""",
        "",
    ),
    Case(
        "so many years after is told of what follows",
        """Dudley Council has won a "good" from Ofsted two years after its services were classed \
as failing.""",
        "Dudley - reported overall good",
    ),
    Case(
        "the second-highest grade is no top grade",
        "Ofsted awarded Wigan Council its second-highest grade for leadership.",
        "Wigan - reported leaders good",
    ),
    Case(
        "a mere number has the grade",
        """Of the four areas inspected in Dudley, three were judged good and one, help and \
protection, requires improvement.""",
        "Dudley - reported help_and_protection requires_improvement",
    ),
    Case(
        "some of the categories without their names",
        """Dudley was found to require improvement in three of the four categories; only adoption \
was good.""",
        "Dudley - reported adoption good",
    ),
    Case(
        "areas that have a grade are the subject",
        "The areas rated good in Wigan are leadership and care leavers; it was a good day.",
        """Wigan - reported leaders good
Wigan - reported care_leavers good""",
    ),
    Case(
        "a part of the service",
        """Children in Dudley are not well served: this part of the service is judged \
inadequate.""",
        "",
    ),
    Case(
        "a phrase between commas after the subject",
        """Bolton was judged good overall. Wigan, by contrast, remains inadequate for the second \
time running.""",
        """Bolton - reported overall good
Wigan - reported overall inadequate""",
    ),
    Case(
        "so many years ago",
        """Bolton Council's children's services have been downgraded to inadequate. Ofsted, which \
inspected in June, had rated them good three years ago.""",
        """Bolton - reported overall inadequate
Bolton - previous overall good""",
    ),
    Case(
        "those of another area",
        """In Wigan the experiences and progress of care leavers have been rated as outstanding, \
whereas those of children in care remain good.""",
        """Wigan - reported care_leavers outstanding
Wigan - reported care good""",
    ),
    Case(
        "a long object comes after its grade",
        """Inspectors rated as inadequate the help and protection of children in Wigan and as good \
the experiences of children in care.""",
        """Wigan - reported help_and_protection inadequate
Wigan - reported care good""",
    ),
    Case(
        "good at doing something",
        """Inspectors judged Dudley to be good at recording decisions and outstanding at \
keeping children safe.""",
        "",
    ),
    Case(
        "a clause of time about a former employer",
        """The director, who led Wigan when it was rated outstanding, said Dudley must do better \
after it was found inadequate.""",
        """Wigan - previous overall outstanding
Dudley - previous overall inadequate""",
    ),
    Case(
        "it, after a grade of one area, may be the council",
        """Wigan Council's director said the good rating for leadership showed how far it had come \
since being judged inadequate in 2017.""",
        "Wigan - reported leaders good",
    ),
    Case(
        "what was taken away was held before",
        "Dudley Council was stripped of its outstanding rating and is now rated good.",
        """Dudley - reported overall good
Dudley - previous overall outstanding""",
    ),
    Case(
        "a list with commas and semicolons",
        """Wigan Council: overall effectiveness, good; leadership, outstanding; help and \
protection, good.""",
        """Wigan - reported overall good
Wigan - reported leaders outstanding
Wigan - reported help_and_protection good""",
    ),
    Case(
        "the time since an inspection is counted from an earlier one",
        """Dudley Council was judged good. Since 2019, when it was rated outstanding, it has lost \
two directors.""",
        """Dudley - reported overall good
Dudley 2019 previous overall outstanding""",
    ),
    Case(
        "a failure to get a grade",
        "Dudley's leadership failed to secure a good rating and was judged inadequate.",
        "Dudley - reported leaders inadequate",
    ),
    Case(
        "what a change is of follows both of its ends",
        """Wigan went from inadequate to good for its leadership, and from good to outstanding for \
care leavers.""",
        """Wigan - reported leaders good
Wigan - reported care_leavers outstanding
Wigan - previous leaders inadequate
Wigan - previous care_leavers good""",
    ),
    Case(
        "a text about an agency",
        """A Wolverhampton fostering agency has been marked down by Ofsted. An inspector decided \
that it requires improvement to be good overall. The effectiveness of leaders was rated \
inadequate.""",
        "",
    ),
]

CASES = [
    *LISTS,
    *SETS,
    *CHAINS,
    *CHANGES,
    *NAMES_OF_GRADES,
    *NO_JUDGEMENTS,
    *WHO,
    *WHEN,
    *TOGETHER,
    *APART,
    *VOICE_AND_TIME,
]
