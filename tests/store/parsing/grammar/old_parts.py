"""Before November 2013: the protection of children and care judged each, no whole, other words."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

_NEWS = "9 May 2016\n\nWigan's services are good."
_OVERALL = "Wigan 2016 reported overall good"


def _history(name: str, told: str, labels: str) -> Case:
    return Case(name, f"{_NEWS} {told}", f"{_OVERALL}\n{labels}")


_ROSE = """Wigan 2010 previous help_and_protection inadequate
Wigan 2012 previous help_and_protection adequate"""

GOES_ON = [
    _history(
        "a verdict on what was judged before it",
        """Safeguarding was found inadequate in 2010. By 2012 the verdict was "adequate".""",
        _ROSE,
    ),
    _history(
        "it climbed",
        """The town's previous report, in 2010, had put safeguarding at inadequate. It climbed to \
adequate in 2012.""",
        _ROSE,
    ),
    _history(
        "a further inspection",
        """In 2010 child protection in the town was judged inadequate. A further inspection in \
2012 resulted in a grade of adequate.""",
        _ROSE,
    ),
    _history(
        "the council by its name is the whole",
        """In 2010 safeguarding was found inadequate. In 2012 the council was found to be \
adequate.""",
        """Wigan 2010 previous help_and_protection inadequate
Wigan 2012 previous overall adequate""",
    ),
    _history(
        "a verdict of the time when there was a whole",
        """In 2010 safeguarding was found inadequate. In 2014 the verdict was still \
inadequate.""",
        """Wigan 2010 previous help_and_protection inadequate
Wigan 2014 previous overall inadequate""",
    ),
    _history(
        "an annual assessment is of the whole",
        """In 2010 safeguarding was found inadequate. In 2009 Ofsted's own annual assessment had \
been "good".""",
        """Wigan 2010 previous help_and_protection inadequate
Wigan 2009 previous overall good""",
    ),
    Case(
        "who begins to speak for a council speaks of all of it",
        """9 May 2016

Wigan's services are good. For children who need help and protection there is more to do, and here \
the grade stays at requires improvement.

Since 2013 the town has shared a director with Bury.

Its leader said: "In 2012 we were inadequate." """,
        f"""{_OVERALL}
Wigan 2016 reported help_and_protection requires_improvement
Wigan 2012 previous overall inadequate""",
    ),
    Case(
        "the last time",
        """9 May 2013

The arrangements for the protection of children in Wigan are adequate, Ofsted says. The previous \
inspection, in 2010, had found them inadequate.""",
        """Wigan 2013 reported help_and_protection adequate
Wigan 2010 previous help_and_protection inadequate""",
    ),
]

INSPECTED = [
    Case(
        "a re-inspection of one part",
        """9 February 2013

A re-inspection of child protection has awarded Wigan an adequate grade.""",
        "Wigan 2013 reported help_and_protection adequate",
    ),
    Case(
        "judged in an inspection of its arrangements",
        """9 February 2013

Wigan has been judged inadequate in an unannounced inspection of its child protection \
arrangements.""",
        "Wigan 2013 reported help_and_protection inadequate",
    ),
    Case(
        "overall is overall",
        """9 February 2013

Ofsted inspected arrangements for the protection of children in Wigan in January. Overall they \
were adequate.""",
        "Wigan 2013 reported overall adequate",
    ),
    _history(
        "following one of child protection",
        """Following an inspection of child protection in 2012 the council was judged \
adequate.""",
        "Wigan 2012 previous help_and_protection adequate",
    ),
    Case(
        "services named for children are more than what was looked at",
        """9 May 2016

Wigan was rated good after an inspection of children's social care, and its child protection \
conferences were praised.""",
        "Wigan 2016 reported overall good",
    ),
    Case(
        "the same grade at another time",
        """9 October 2013

A report says services for looked-after children in Wigan are inadequate. In February inspectors \
gave the same grade to the council's arrangements for protecting children.""",
        """Wigan 2013 reported care inadequate
Wigan 2013 previous help_and_protection inadequate""",
    ),
]

CONTRIBUTING = [
    Case(
        "leadership shares the verb of another judgement",
        """9 February 2013

Ofsted found child protection in Wigan adequate. The quality of practice was adequate and \
leadership and governance good.""",
        """Wigan 2013 reported help_and_protection adequate
Wigan 2013 reported leaders good""",
    ),
    Case(
        "what the record has no area for",
        """9 July 2011

Safeguarding services in Wigan are adequate. The contribution of health agencies was good, and so \
was partnership working.""",
        "Wigan 2011 reported help_and_protection adequate",
    ),
]


def _rated(name: str, told: str, labels: str = "") -> Case:
    return Case(name, f"9 December 2010\n\n{told}", labels)


ANNUAL = [
    _rated(
        "quoted",
        """Wigan has been told that its services for children are "performing poorly".""",
        "Wigan 2010 reported overall inadequate",
    ),
    _rated(
        "said of services for children",
        """Wigan's children's services perform adequately, according to Ofsted's annual children's \
services assessment.""",
        "Wigan 2010 reported overall adequate",
    ),
    _rated(
        "called a rating, and its place on the scale",
        """Wigan has been given the second lowest of four ratings, "performs adequately", in \
Ofsted's annual assessment of children's services.""",
        "Wigan 2010 reported overall adequate",
    ),
    _rated(
        "from one to another",
        """Wigan's children's services are performing adequately, Ofsted says in its annual \
assessment, down from performing well a year ago.""",
        """Wigan 2010 reported overall adequate
Wigan 2009 previous overall good""",
    ),
    _rated(
        "an inspection that it cites",
        """Wigan's children's services "perform poorly", says Ofsted. Its annual letter cites the \
inspection in the summer which found that safeguarding in the town was inadequate.""",
        """Wigan 2010 reported overall inadequate
Wigan - previous help_and_protection inadequate""",
    ),
    _rated(
        "others that perform well",
        """Wigan's children's services "perform well", Ofsted said. "Most of the town's schools \
perform well," the letter adds.""",
        "Wigan 2010 reported overall good",
    ),
    _rated(
        "a rating told after schools",
        """Wigan's children's services "perform well", Ofsted said.

Three-quarters of the town's nurseries are good, and its adoption agency too.

Al May said that she could not have it both ways: the rating for 2009 had been "performs \
adequately".""",
        """Wigan 2010 reported overall good
Wigan 2009 previous overall adequate""",
    ),
    _rated(
        "other councils beside it",
        """Inspectors rated Wigan's children's services as performing poorly, the lowest of four \
grades. Stockport performs adequately and Bolton performs well.""",
        """Wigan 2010 reported overall inadequate
Stockport 2010 reported overall adequate
Bolton 2010 reported overall good""",
    ),
    _rated(
        "what it is told in",
        """Ofsted rated Wigan's children's services as "performs adequately" in its letter.""",
        "Wigan 2010 reported overall adequate",
    ),
    _rated(
        "an assessment by Ofsted, and an outcome of it",
        """The annual performance assessment by Ofsted found Wigan's children's services to be \
outstanding. Staying safe is good.""",
        "Wigan 2010 reported overall outstanding",
    ),
    _rated(
        "said of the council",
        """Wigan is performing well, according to Ofsted's annual children's services \
assessment.""",
        "Wigan 2010 reported overall good",
    ),
    _rated("schools", """Wigan's schools perform poorly, Ofsted says."""),
    _rated(
        "children", """Children in Wigan perform well in tests, Ofsted's annual assessment says."""
    ),
    _rated(
        "youngsters",
        """Youngsters in Wigan perform poorly, Ofsted's annual assessment of children's \
services says.""",
    ),
    _rated(
        "the council in one thing",
        """Wigan performs well against its neighbours, Ofsted's annual letter says.""",
    ),
    _rated("the council's own", """Wigan performs well, the council's annual report says."""),
    _rated(
        "staff",
        """Staff at Wigan's children's services are performing well under pressure, an Ofsted \
inspector wrote.""",
    ),
    _rated(
        "one part",
        """Ofsted's annual letter says that child protection in Wigan performs well.""",
    ),
    _rated(
        "what nobody gave",
        """Wigan's children's services could be "performing excellently" in two years, the \
director said.""",
    ),
    _history(
        "history with its year",
        """In 2010 Ofsted rated them as "performing poorly".""",
        "Wigan 2010 previous overall inadequate",
    ),
    _history(
        "history that is nobody's rating",
        """They performed poorly in 2010, said the leader.""",
        "",
    ),
    Case(
        "a later text",
        """9 May 2023

Ofsted said services for children in Wigan are "performing well" and rated them good.""",
        "Wigan 2023 reported overall good",
    ),
]

THE_SAME_YEARS = [
    Case(
        "inspectors who were back",
        """9 September 2011

Safeguarding in Wigan was first found inadequate in an inspection in the spring of last year. \
Ofsted was back in August and it has published the same outcome: safeguarding inadequate, looked \
after children adequate.""",
        """Wigan 2011 reported help_and_protection inadequate
Wigan 2011 reported care adequate
Wigan 2010 previous help_and_protection inadequate""",
    ),
    Case(
        "that first review",
        """9 July 2009

Wigan has made limited progress since the death of a baby, three inspectorates say in a review. \
They do not give a grade. That first review, which was published on 1 December 2008, found \
safeguarding "inadequate".""",
        "Wigan 2008 previous help_and_protection inadequate",
    ),
    Case(
        "a notice that is lifted",
        """9 February 2014

Wigan's services for vulnerable children have been taken out of government intervention.

The minister has written to say the improvement notice served in 2012 is lifted. It followed an \
inspection that June which found both safeguarding and looked-after children's services to be \
inadequate.

A re-inspection of child protection last summer awarded the town an 'adequate' grade, with \
leadership and governance also 'adequate'.""",
        """Wigan 2012 previous help_and_protection inadequate
Wigan 2012 previous care inadequate
Wigan 2013 previous help_and_protection adequate
Wigan 2013 previous leaders adequate""",
    ),
    Case(
        "a season that is long over",
        """9 February 2019

Wigan has a new cabinet member for children.

Jo Day takes over from Al May, who resigned.

The council was rated good last summer.""",
        "Wigan 2018 previous overall good",
    ),
    Case(
        "a season that is just over",
        """9 November 2019

Wigan's services for families are better than ever.

Children told how they feel safe.

Leaders know what goes on.

Inspectors who were in the town last summer rated help and protection good, and leaders \
outstanding.""",
        """Wigan 2019 reported help_and_protection good
Wigan 2019 reported leaders outstanding""",
    ),
    _history(
        "what they had got to",
        """"We were judged inadequate on safeguarding," she said. "That was in 2010. By 2012 we'd \
got to adequate.\"""",
        _ROSE,
    ),
    Case(
        "what somebody has got to be",
        """9 May 2019

Wigan requires improvement. "We've got to be outstanding by 2025," she said.""",
        "Wigan 2019 reported overall requires_improvement",
    ),
    Case(
        "told that it is still so",
        """9 September 2019

Wigan has been told that it is still inadequate.""",
        "Wigan 2019 reported overall inadequate",
    ),
    Case(
        "top marks for what is good",
        """Top marks for safeguarding in Wigan

6 July 2012

Inspectors judged the overall effectiveness of safeguarding services to be good, with outstanding \
capacity for improvement.""",
        "Wigan 2012 reported help_and_protection good",
    ),
    Case(
        "top marks for what is outstanding",
        """Top marks for Wigan

6 July 2019

Inspectors rated services in Wigan outstanding on Tuesday.""",
        "Wigan 2019 reported overall outstanding",
    ),
    Case(
        "a run of bygone grades, and the last of them told by the year's month",
        """Trust to be wound up

12 September 2022

Kent's children's trust is to be wound up and its 500 staff returned to the council.

Cabinet members agreed the transfer on Wednesday.

Under the trust there came an inadequate in 2015, then good in all areas, in January 2018.

But in February this year the inspectors were back, and the rating slid to requires \
improvement.""",
        """Kent 2015 previous overall inadequate
Kent 2018 previous overall good
Kent 2022 previous overall requires_improvement""",
    ),
    Case(
        "twice in one year",
        """30 August 2013

For the second time this year Wigan Council has failed an Ofsted inspection.

Its services for looked-after children have been judged inadequate. Child protection was given \
the same rating in January.""",
        """Wigan 2013 reported care inadequate
Wigan 2013 previous help_and_protection inadequate""",
    ),
    Case(
        "one of a row told by itself",
        """17 June 2016

Wigan's services for children in need of help and protection, looked after children and care \
leavers require improvement, the watchdog has ruled. Adoption and the experience of care leavers \
were both judged good.""",
        """Wigan 2016 reported help_and_protection requires_improvement
Wigan 2016 reported care requires_improvement
Wigan 2016 reported care_leavers good
Wigan 2016 reported adoption good""",
    ),
]
