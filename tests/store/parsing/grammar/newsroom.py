"""What newsrooms and committees' clerks write, true judgements and what only looks like one."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

NEWSROOM = [
    Case(
        "the same overall result, which is not that of the part named last",
        """12 June 2019

Bury's children's services are good, Ofsted says today, though the impact of leaders \
requires improvement to be good. The council was last inspected in May 2015, with the \
same overall result.""",
        """Bury 2019 reported overall good
Bury 2019 reported leaders requires_improvement
Bury 2015 previous overall good""",
    ),
    Case(
        "an absolute participle gives the reason, not the past",
        """Minutes of the meeting held on 9 March 2023

The Director reported that Ofsted had judged Trafford's services good overall. In one \
area, the experiences of care leavers, work remained, it having been graded as requires \
improvement to be good.""",
        """Trafford 2023 reported overall good
Trafford 2023 reported care_leavers requires_improvement""",
    ),
    Case(
        "a judgement that is about an area, and “it” after a colon",
        """9 March 2023

Ofsted has rated Trafford outstanding. The last of the judgements, which is about \
care leavers, is less glowing: it is good.""",
        """Trafford 2023 reported overall outstanding
Trafford 2023 reported care_leavers good""",
    ),
    Case(
        "the record of the county that was there before",
        """9 March 2024

Both Cumberland and Westmorland and Furness were found to be good by Ofsted. They are \
no longer inadequate.

Cumbria's own record had been poor. It was rated inadequate in 2015.""",
        """Cumberland 2024 reported overall good
Westmorland and Furness 2024 reported overall good
Cumbria 2015 previous overall inadequate""",
    ),
    Case(
        "a grade's name that is spoken of as a word",
        """9 March 2024

Inspectors say that Trafford's children's services require improvement to be good. \
The leader said: "Good is a word that people use lightly.\"""",
        """Trafford 2024 reported overall requires_improvement""",
    ),
    Case(
        "an overall rating of a youth justice service",
        """12 June 2023

Trafford youth justice service has been given an overall rating of 'Good' after \
inspectors found that children were well supported.""",
        """""",
    ),
    Case(
        "the headings under which homes and agencies are judged",
        """12 June 2023

How a home of Trafford Council was judged. Overall experiences and progress of \
children and young people: good. How well children are helped and protected: good. The \
effectiveness of leaders and managers: outstanding.""",
        """""",
    ),
    Case(
        "a notice of the department's",
        """12 June 2023

The improvement notice issued by the DfE said that Trafford's services for children in \
need of help were inadequate.""",
        """""",
    ),
    Case(
        "a good sort of place",
        """12 June 2023

Unicef has recognised Trafford as a good place for children to grow up.""",
        """""",
    ),
    Case(
        "progress, and performance on some matter",
        """12 June 2023

Ofsted said that progress in Trafford had been good since the last visit. Trafford's \
performance on timeliness of assessments is rated good against statistical neighbours.""",
        """""",
    ),
    Case(
        "so many of the files audited",
        """12 June 2023

Of the 40 case files audited in Trafford, 22 were good, 12 required improvement and 6 \
were inadequate.""",
        """""",
    ),
    Case(
        "what a report does not say",
        """12 June 2023

The report does not say that Trafford's services are inadequate.""",
        """""",
    ),
    Case(
        "where a director comes from",
        """12 June 2023

Trafford's new director comes from Hertfordshire, where children's services are \
outstanding.""",
        """Hertfordshire - previous overall outstanding""",
    ),
    Case(
        "the rating of a council's work with some",
        """12 June 2023

'Outstanding' rating for Trafford's work with care leavers

Ofsted inspectors came in May.""",
        """Trafford 2023 reported care_leavers outstanding""",
    ),
    Case(
        "an area told beside others as requiring improvement",
        """12 June 2023

Ofsted inspectors rated three out of four areas as good, with help and protection \
requiring improvement in Trafford.""",
        """Trafford 2023 reported help_and_protection requires_improvement""",
    ),
    Case(
        "the name of a plan, a grade that is thought likely, a risk, a question",
        """12 June 2023

Trafford's "Good to Great" strategy for children in care was approved. Members were \
told that a grade of good for Trafford was realistic.

Risk 4: Ofsted inspection of Trafford children's services results in inadequate \
judgement.

Trafford: good or bad? Have your say.""",
        """""",
    ),
    Case(
        "what a whistleblower told a paper",
        """12 June 2023

A whistleblower told the paper that Trafford's child protection team was inadequate.""",
        """""",
    ),
    Case(
        "a rating kept for third time",
        """12 June 2023

Trafford keeps Outstanding Ofsted rating for third time in a row""",
        """Trafford 2023 reported overall outstanding""",
    ),
    Case(
        "where a new director was before",
        """12 June 2023

Trafford appoints new director of children's services

Mr Brown comes to Trafford from Camden. He led Camden's services from good to \
outstanding, and before that took Ealing to a good rating.

Trafford was rated good by Ofsted in 2022.""",
        """Trafford 2022 previous overall good
Camden - previous overall outstanding
Camden - previous overall good
Ealing - previous overall good""",
    ),
    Case(
        "work with children who are in need of help or at risk, and those who moved on from care",
        """12 June 2023

Ofsted says that Trafford's services are outstanding. The grade for work with children \
who are in need of help or at risk is good. So is the one for those in care and those \
who have moved on from it.""",
        """Trafford 2023 reported overall outstanding
Trafford 2023 reported help_and_protection good
Trafford 2023 reported care good
Trafford 2023 reported care_leavers good""",
    ),
    Case(
        "words quoted between the subject and its verb",
        """12 June 2023

Ofsted published its report on Trafford today. Child protection, "calm and careful", \
according to inspectors, is outstanding.""",
        """Trafford 2023 reported help_and_protection outstanding""",
    ),
    Case(
        "a set with a relative clause, over its items",
        """12 June 2023

Trafford is good, Ofsted said today.

Two of the three judgements that make up the overall one are good too:

• the impact of leaders on social work practice

• the experiences and progress of children who need help and protection""",
        """Trafford 2023 reported overall good
Trafford 2023 reported leaders good
Trafford 2023 reported help_and_protection good""",
    ),
    Case(
        "“among them”, before the clause",
        """12 June 2023

In three of Ofsted's four judgements, among them the impact of leaders and overall \
effectiveness, Trafford is outstanding.""",
        """Trafford 2023 reported leaders outstanding
Trafford 2023 reported overall outstanding""",
    ),
    Case(
        "“it” for the area of the sentence before",
        """12 June 2023

Ofsted rated Trafford good. Leaders' impact on practice was another matter. It \
Requires Improvement to be Good, mainly for want of audits.""",
        """Trafford 2023 reported overall good
Trafford 2023 reported leaders requires_improvement""",
    ),
    Case(
        "the highest mark that they can",
        """12 June 2023

Inspectors have given Trafford the highest mark that they can for the impact of \
leaders, and for children who need help and protection.""",
        """Trafford 2023 reported leaders outstanding
Trafford 2023 reported help_and_protection outstanding""",
    ),
    Case(
        "what someone could announce",
        """12 June 2023

Ofsted came to Trafford in May. The director said that she could announce that overall \
effectiveness was now Outstanding.""",
        """Trafford 2023 reported overall outstanding""",
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
        "progress that the department calls good",
        """12 June 2023

The Department for Education said Trafford's progress was good and lifted its \
direction.""",
        """""",
    ),
    Case(
        "a commissioner's word, and a partnership's annual report",
        """12 June 2023

The Children's Commissioner for England called Trafford's support for care leavers \
outstanding. The safeguarding partnership's annual report rated Trafford's early help \
as outstanding.""",
        """""",
    ),
    Case(
        "what requires improvement, at some level, of something unknown",
        """12 June 2023

What requires improvement in Trafford is the recording of visits. The letter said that \
supervision requires improvement in Trafford. Leadership requires improvement at team- \
manager level in Trafford.""",
        """""",
    ),
    Case(
        "a school that is named after its grade",
        """12 June 2023

Rated outstanding by Ofsted for leadership and management, St Mary's is a Trafford \
primary.""",
        """""",
    ),
    Case(
        "services that are none for children",
        """12 June 2023

Trafford's highways service is good, and its library service outstanding.""",
        """""",
    ),
    Case(
        "inspectors, investors and regulators of other things",
        """12 June 2023

Best Value inspectors judged Trafford's leadership to be inadequate. Investors in \
People gave Trafford gold and said it was outstanding. Trafford was rated Good by the \
care regulator for its work with adults.""",
        """""",
    ),
    Case(
        "what staff, arrangements and assessments are called",
        """12 June 2023

Trafford's staff are good and its building is outstanding, said the visitor. The \
report on a death in Trafford said that the assessment had been inadequate.""",
        """""",
    ),
    Case(
        "services for some children only",
        """12 June 2023

Services for disabled children in Trafford were judged good by inspectors. The \
emotional wellbeing service for children in care in Trafford is outstanding.""",
        """""",
    ),
    Case(
        "audits and diagnostics",
        """12 June 2023

Audits in Trafford graded help and protection as requires improvement and care leavers \
as good. Of 60 files in Trafford, the majority were judged good. A diagnostic of \
Trafford found leadership inadequate.""",
        """""",
    ),
    Case(
        "how to get there, and what is provisional",
        """12 June 2023

Trafford directors discuss how to move from requires improvement to good. Provisional \
judgements suggest that Trafford is good, a source said.""",
        """""",
    ),
    Case(
        "quoted as the reason",
        """12 June 2023

Trafford children at risk because of 'inadequate' services, Ofsted says""",
        """Trafford 2023 reported overall inadequate""",
    ),
]
