"""A council's own papers: notes of meetings in reported speech, rows of cells between strokes."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

PAPERS = [
    Case(
        "notes of a meeting put what is told back in time",
        """Notes of the meeting held on 5 May 2022 in the town hall

Apologies were received from two members.

The overall effectiveness of services in Bolton was now graded good. Leadership had also been \
judged good, as had help and protection. Services had been inadequate at the inspection of March \
2018.""",
        """Bolton 2022 reported overall good
Bolton 2022 reported leaders good
Bolton 2022 reported help_and_protection good
Bolton 2018 previous overall inadequate""",
    ),
    Case(
        "the record of a meeting",
        """Record of the board meeting

1. The director said that Wigan had had its inspection. Leadership had been judged outstanding.""",
        "Wigan - reported leaders outstanding",
    ),
    Case(
        "the office of those who report is no matter of its own",
        """Committee, 15 March 2016

Report of the Director of Children and Adult Services

Ofsted inspection: outcome

Ofsted inspected Bolton in December 2015. The judgements are as follows:

Overall – requires improvement
Adoption performance – good""",
        """Bolton 2015 reported overall requires_improvement
Bolton 2015 reported adoption good""",
    ),
    Case(
        "a panel for adults alone is one",
        """Adult Services Scrutiny Panel

Inspectors came to Bolton in December 2015. Services were found to be inadequate.""",
        "",
    ),
    Case(
        "a paper that ends with a resolution",
        """Bury Council: children's panel

The director said what inspectors had found. The experiences and progress of care leavers had \
been judged good.

Resolved – (1) That the report be noted.""",
        "Bury - reported care_leavers good",
    ),
    Case(
        "a meeting and those who sent apologies",
        """Bury Improvement Partnership

Apologies for absence: the director of public health.

The partnership heard of the inspection of Bury. Help and protection had been graded good.""",
        "Bury - reported help_and_protection good",
    ),
    Case(
        "rows with strokes under a heading of years",
        """Cabinet meeting: 12 September 2021

The outcome of the inspection of Trafford is set out below.

Judgement / 2017 / 2021

Overall effectiveness / Inadequate / Requires improvement

Help and protection / Inadequate / Good""",
        """Trafford 2021 reported overall requires_improvement
Trafford 2021 reported help_and_protection good
Trafford 2017 previous overall inadequate
Trafford 2017 previous help_and_protection inadequate""",
    ),
    Case(
        "a stroke in a sentence makes no row",
        """Bolton Council has been rated good. The care / care leavers / adoption services were \
not inspected, and no grade such as good / outstanding was given to them.""",
        "Bolton - reported overall good",
    ),
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
        "what came of it since a date, in minutes",
        """Minutes of the meeting held on 12 June 2023

The trust had been delivering services for Trafford since April 2019, after inspectors \
had for the second time judged them to be inadequate overall. That judgement dated \
from January 2018.

Trafford was now judged to require improvement to be good overall.""",
        """Trafford 2023 reported overall requires_improvement
Trafford 2018 previous overall inadequate""",
    ),
    Case(
        "a paper with a reference in its heading",
        """Agenda item 7: Ofsted inspection of children's services, May 2023 (CYP/23/14)

1. The Council's children's services were inspected in May 2023 and judged to be \
good overall.

2. Report of the Director of Children's Services, Wigan Council, to Cabinet on 12 \
July 2023.""",
        "Wigan 2023 reported overall good",
    ),
    Case(
        "the date of a meeting in the heading, and what had been",
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
        "minutes that say so behind a colon, and what was resolved",
        """SCRUTINY COMMITTEE: MINUTES

Officers spoke of the inspection of January 2022. Stockport had been given a judgement of good \
for its overall effectiveness. In 2017, when it was last inspected, it had been inadequate.

It was resolved unanimously to note the report.""",
        """Stockport 2022 reported overall good
Stockport 2017 previous overall inadequate""",
    ),
    Case(
        "minutes, all in the pluperfect",
        """SCRUTINY COMMITTEE

Minutes of the meeting held on 9 March 2022

Present: Councillors Adams (Chair), Brown and Clark

27. CHILDREN'S SERVICES

The Director reported that Stockport had been inspected in the week beginning 17 \
January. The report, which had been published on 4 March, had judged overall \
effectiveness to be good. Leaders had been judged outstanding, an improvement on \
2017, when they had been judged good. The help and protection of children had \
required improvement.

The Chair asked when the Council had last been inspected. The Director replied that \
this had been in 2017, when it had been rated good.""",
        """Stockport 2022 reported overall good
Stockport 2022 reported leaders outstanding
Stockport 2022 reported help_and_protection requires_improvement
Stockport 2017 previous leaders good
Stockport 2017 previous overall good""",
    ),
    Case(
        "a forum of schools hears of a recent inspection of the council",
        """Minutes of the Schools Forum, 14 January 2015

7. Any other business

7.1 The Assistant Director informed the Forum that the authority's recent Ofsted inspection had \
found Bury's services to be good across the board.

7.2 A governor noted that two primary schools had been judged inadequate in the same month.""",
        "Bury 2015 reported overall good",
    ),
    Case(
        "a minute by its number is all reported speech",
        """The Executive, 9 May 2023

Minute 12/008: Announcements

The Executive Member informed the meeting of the outcome of the inspection, for which four \
inspectors were in Trafford in February. Services had been rated good; leadership had also been \
rated good.""",
        """Trafford 2023 reported overall good
Trafford 2023 reported leaders good""",
    ),
    Case(
        "minutes that pass before a grade was told",
        """9 May 2023

Five minute read: how Trafford changed

Ofsted called last week. Services had been rated good.""",
        "Trafford - previous overall good",
    ),
]
