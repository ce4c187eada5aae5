"""Voice, tense and order of words."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

VOICE_AND_TIME = [
    Case(
        "no longer inadequate, of areas that were judged apart",
        """12 June 2012

Luton was rated adequate by Ofsted. In 2010 its safeguarding services were inadequate. The council \
is no longer inadequate.""",
        """Luton 2012 reported overall adequate
Luton 2010 previous help_and_protection inadequate""",
    ),
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
    Case(
        "judged at the start of a year, put first",
        """5 July 2022

Judged inadequate at the start of 2018, Bury's services are now outstanding.""",
        """Bury 2022 reported overall outstanding
Bury 2018 previous overall inadequate""",
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
        "words quoted between the subject and its verb",
        """12 June 2023

Ofsted published its report on Trafford today. Child protection, "calm and careful", \
according to inspectors, is outstanding.""",
        """Trafford 2023 reported help_and_protection outstanding""",
    ),
]
