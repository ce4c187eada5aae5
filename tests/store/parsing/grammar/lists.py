"""Lists, tables, labels and brackets."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

LISTS = [
    Case(
        "rows that are numbered, with a grade for each of two years",
        """Published 4 March 2024

Ofsted on Bolton's children's services

No. | Judgement | 2024 | 2019
1 | Leadership | Good | Inadequate
2 | Care leavers | Outstanding | Good""",
        """Bolton 2024 reported leaders good
Bolton 2024 reported care_leavers outstanding
Bolton 2019 previous leaders inadequate
Bolton 2019 previous care_leavers good""",
    ),
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
        "what inspectors look at, in a list after a grade",
        """Kent was judged inadequate by Ofsted. Its inspectors look at these:

- the impact of leaders
- help and protection""",
        "Kent - reported overall inadequate",
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
    Case(
        "bullets one under the other",
        """Ofsted’s judgements on Kent:
• leadership – good
• adoption – outstanding""",
        """Kent - reported adoption outstanding
Kent - reported leaders good""",
    ),
    Case(
        "a line that was wrapped",
        """Ofsted has rated Kent County Council’s
children’s services good.""",
        """""",
    ),
    Case(
        "grades without a verb over their lists",
        """9 May 2023

Ofsted visited Kent in April. The judgements are:

Outstanding for:
- leadership
- adoption

Good for:
- children in care
- care leavers

Overall: good""",
        """Kent 2023 reported leaders outstanding
Kent 2023 reported adoption outstanding
Kent 2023 reported care good
Kent 2023 reported care_leavers good
Kent 2023 reported overall good""",
    ),
    Case(
        "an entry that is good overall",
        """9 May 2023

Kent: key findings from Ofsted

* Good overall
* Outstanding leaders
* Help and protection rated good""",
        """Kent 2023 reported overall good
Kent 2023 reported help_and_protection good""",
    ),
    Case(
        "questions that name the areas",
        """9 May 2023

What did Ofsted say about Kent?

Overall? Good.

Leadership? Outstanding.

And adoption? Requires improvement.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders outstanding
Kent 2023 reported adoption requires_improvement""",
    ),
    Case(
        "bullets under a line that runs on",
        """Ofsted, which came to Kent County Council in the second week of the month of May, rated \
it and\n• leadership was good\n• adoption was outstanding""",
        """Kent - reported leaders good
Kent - reported adoption outstanding""",
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
        "three areas between dashes",
        """The report rated Hull City Council as inadequate in three areas - leadership, help and \
protection, and overall effectiveness - and as requiring improvement for adoption.""",
        """Kingston upon Hull, City of - reported leaders inadequate
Kingston upon Hull, City of - reported help_and_protection inadequate
Kingston upon Hull, City of - reported overall inadequate
Kingston upon Hull, City of - reported adoption requires_improvement""",
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
        "a verdict and a colon",
        """5 July 2022

Ofsted's verdict on Oldham: good for leadership, good overall, requires improvement \
for help and protection.""",
        """Oldham 2022 reported leaders good
Oldham 2022 reported overall good
Oldham 2022 reported help_and_protection requires_improvement""",
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
        "dashes and semicolons",
        """9 May 2023

Ofsted's findings for Kent: overall effectiveness — good; leaders — good; children \
who need help and protection — requires improvement; children in care — good; care \
leavers — inadequate.""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders good
Kent 2023 reported help_and_protection requires_improvement
Kent 2023 reported care good
Kent 2023 reported care_leavers inadequate""",
    ),
    Case(
        "an area as a label",
        """9 May 2023

Ofsted has published its report on Devon. The impact of leaders: this was rated \
good. Help and protection: here the council requires improvement.""",
        """Devon 2023 reported leaders good
Devon 2023 reported help_and_protection requires_improvement""",
    ),
    Case(
        "care leavers combined undated",
        """Walsall's services for children in care and care leavers were rated good, as were \
leadership and help and protection.""",
        """Walsall - reported care_and_care_leavers good
Walsall - reported leaders good
Walsall - reported help_and_protection good""",
    ),
    Case(
        "separate in a list",
        """Ofsted rated Walsall good for children in care, outstanding for care leavers and \
good for leadership.""",
        """Walsall - reported care good
Walsall - reported care_leavers outstanding
Walsall - reported leaders good""",
    ),
    Case(
        "four judgements with separate",
        """Walsall was rated good in four areas: leadership, help and protection, children in \
care, and care leavers.""",
        """Walsall - reported leaders good
Walsall - reported help_and_protection good
Walsall - reported care good
Walsall - reported care_leavers good""",
    ),
    Case(
        "three areas",
        """Walsall was rated good in three areas: leadership, help and protection, and children \
in care and care leavers.""",
        """Walsall - reported leaders good
Walsall - reported help_and_protection good
Walsall - reported care_and_care_leavers good""",
    ),
    Case(
        "a list has the time of the sentence over it",
        """12 June 2023

In 2017 the judgements on Kent's children's services were:

- Adoption performance: good
- Leadership: inadequate

Inspectors came again this month and have yet to report.""",
        """Kent 2017 previous leaders inadequate
Kent 2017 previous adoption good""",
    ),
    Case(
        "a list has the time of the paragraph that leads to it",
        """12 June 2023

Under the Single Inspection Framework in 2017 it was found that Kent's services required \
improvement to be good. The graded judgements were as follows:

a) Children who need help and protection: requires improvement
b) Adoption performance: good""",
        """Kent 2017 previous overall requires_improvement
Kent 2017 previous help_and_protection requires_improvement
Kent 2017 previous adoption good""",
    ),
    Case(
        "a list of today after a grade of then",
        """12 June 2023

Kent was judged inadequate in 2018. The judgements in the new report are:

- Overall: good
- Leadership: good""",
        """Kent 2023 reported overall good
Kent 2023 reported leaders good
Kent 2018 previous overall inadequate""",
    ),
    Case(
        "bare items under the council's name",
        """12 June 2023

Kent has its results from Ofsted:

- Good for the impact of leaders
- Outstanding for care leavers""",
        """Kent 2023 reported leaders good
Kent 2023 reported care_leavers outstanding""",
    ),
    Case(
        "the following are good",
        """We are pleased to have been given an overall grade of good in Kent.

The following are also good:

- the impact of leaders

- the experiences of children in care

The following requires improvement to be good:

- the experiences of care leavers""",
        """Kent - reported overall good
Kent - reported leaders good
Kent - reported care good
Kent - reported care_leavers requires_improvement""",
    ),
    Case(
        "what requires improvement is no area",
        """Kent's services are good, Ofsted says.

The following require improvement:

- the support for care leavers who are parents

- supervision""",
        "Kent - reported overall good",
    ),
]
