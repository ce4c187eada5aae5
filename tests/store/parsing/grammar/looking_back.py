"""What an earlier inspection is told by."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

LOOKING_BACK = [
    Case(
        "leading another when it was so",
        """Published 9 May 2023

Leeds is rated good. Its director came after leading Bradford when services were rated \
inadequate.""",
        """Leeds 2023 reported overall good
Bradford - previous overall inadequate""",
    ),
    Case(
        "compares with a rating of",
        """Luton has been rated good by Ofsted. That compares with a rating of inadequate in \
2019.""",
        """Luton - reported overall good
Luton 2019 previous overall inadequate""",
    ),
    Case(
        "an improvement on what it was given",
        """Luton's grade of good is an improvement on the requires improvement that it was \
given in 2018.""",
        """Luton - reported overall good
Luton 2018 previous overall requires_improvement""",
    ),
    Case(
        "seven years before that",
        """Kingston's services have been judged outstanding. When last inspected, in 2019, they \
were good. Seven years before that its safeguarding had been judged inadequate.""",
        """Kingston upon Thames - reported overall outstanding
Kingston upon Thames 2019 previous overall good
Kingston upon Thames 2012 previous help_and_protection inadequate""",
    ),
    Case(
        "shaken off since",
        """Knowsley has shaken off an inadequate Ofsted rating that it had carried since 2014. \
Its children's services now require improvement, inspectors said.""",
        """Knowsley - reported overall requires_improvement
Knowsley 2014 previous overall inadequate""",
    ),
    Case(
        "the latest of them",
        """Sandwell's services require improvement, Ofsted says. They were taken out of the \
council's hands after a run of "inadequate" judgements, the latest of them in \
January 2018.""",
        """Sandwell - reported overall requires_improvement
Sandwell 2018 previous overall inadequate""",
    ),
    Case(
        "in a report published in",
        """Birmingham's services have been rated good by Ofsted. The authority was previously \
graded requires improvement, in a report published in January 2019.""",
        """Birmingham - reported overall good
Birmingham 2019 previous overall requires_improvement""",
    ),
    Case(
        "three years ago, in 2015",
        """Three years ago, in 2015, inspectors judged Darlington's services inadequate. Now \
they have come back and rated them good.""",
        """Darlington 2018 reported overall good
Darlington 2015 previous overall inadequate""",
    ),
    Case(
        "had been, and is one of few",
        """Ofsted has rated Derby's services outstanding. The city had been good at its last \
inspection, in 2017, and is now one of few to hold the top grade.""",
        """Derby - reported overall outstanding
Derby 2017 previous overall good""",
    ),
    Case(
        "year after they judged",
        """Inspectors returned to Essex in September 2011, just over a year after they judged \
safeguarding in the county to be inadequate. They found safeguarding to be adequate.""",
        """Essex 2011 reported help_and_protection adequate
Essex 2010 previous help_and_protection inadequate""",
    ),
    Case(
        "made in 2019",
        """Darlington has been rated good. Middlesbrough is working its way out of an \
inadequate judgement made in 2019.""",
        """Darlington - reported overall good
Middlesbrough 2019 previous overall inadequate""",
    ),
    Case(
        "inspectors then called",
        """21 November 2014

Ofsted has rated Bristol's services as requiring improvement. At the last \
inspection, four years ago, the scale was another. Inspectors then judged \
safeguarding to be adequate.""",
        """Bristol, City of 2014 reported overall requires_improvement
Bristol, City of 2010 previous help_and_protection adequate""",
    ),
    Case(
        "re-inspection",
        """7 September 2019

Bromley was rated inadequate in 2016. A re-inspection in November 2018 found the \
services to be good.""",
        """Bromley 2016 previous overall inadequate
Bromley 2018 reported overall good""",
    ),
    Case(
        "under the old framework",
        """Bromley's services have been rated good by Ofsted. Under the old framework the \
council was judged to require improvement.""",
        """Bromley - reported overall good
Bromley - previous overall requires_improvement""",
    ),
    Case(
        "under the framework of the time",
        """Bromley's services have been rated good by Ofsted. Under the framework used until \
2017 it was judged to require improvement.""",
        """Bromley - reported overall good
Bromley - previous overall requires_improvement""",
    ),
    Case(
        "year before last",
        """20 February 2020

Dudley has been judged good. It was rated inadequate the year before last.""",
        """Dudley 2020 reported overall good
Dudley 2018 previous overall inadequate""",
    ),
    Case(
        "narrative since judged",
        """MINUTES of Cabinet, 12 May 2021

The Director reported that Salford's services had been judged inadequate in 2018 and \
had since been judged good.""",
        """Salford 2018 previous overall inadequate
Salford 2021 reported overall good""",
    ),
    Case(
        "when last inspected",
        "Luton has been rated good by Ofsted. When last inspected it was outstanding.",
        """Luton - reported overall good
Luton - previous overall outstanding""",
    ),
    Case(
        "on that occasion",
        """Luton has been rated good by Ofsted. It was last inspected in 2019 and on that \
occasion was judged inadequate.""",
        """Luton - reported overall good
Luton 2019 previous overall inadequate""",
    ),
    Case(
        "that inspection",
        """Luton has been rated good by Ofsted. Its last inspection was in 2019. That \
inspection resulted in a judgement of inadequate.""",
        """Luton - reported overall good
Luton 2019 previous overall inadequate""",
    ),
    Case(
        "a run of ratings, the latest of a date",
        """Luton has been judged good by Ofsted.

Luton Council had the services taken out of its hands after a run of 'inadequate' \
judgements, the latest of them in January 2018.""",
        """Luton - reported overall good
Luton 2018 previous overall inadequate""",
    ),
    Case(
        "years of ratings",
        """Luton has been judged good by Ofsted after years of inadequate ratings.""",
        """Luton - reported overall good
Luton - previous overall inadequate""",
    ),
    Case(
        "a run of ratings of something else",
        """Luton has been judged good by Ofsted. A school in the town has had a series of \
inadequate ratings.""",
        "Luton - reported overall good",
    ),
    Case(
        "the parts of an earlier inspection",
        """12 May 2023

Focused visit to Luton

Inspectors made a focused visit to Luton in March. At its last inspection in January \
2020 the council was rated requires improvement overall. Leadership was the weak spot \
and required improvement, while the work with children in care was rated good.""",
        """Luton 2020 previous overall requires_improvement
Luton 2020 previous leaders requires_improvement
Luton 2020 previous care good""",
    ),
    Case(
        "what members will recall is no aim",
        """Minutes of Cabinet, 24 May 2023

The Leader of Middlesbrough Council said: Members will recall that in December 2019 \
our services were judged inadequate.""",
        "Middlesbrough 2019 previous overall inadequate",
    ),
    Case(
        "readers will remember",
        """Luton's services have been judged good by Ofsted. Readers will remember that they \
were rated inadequate in 2020.""",
        """Luton - reported overall good
Luton 2020 previous overall inadequate""",
    ),
    Case(
        "it will be recalled",
        """Luton's services have been judged good by Ofsted. It will be recalled that in 2020 \
they were rated inadequate.""",
        """Luton - reported overall good
Luton 2020 previous overall inadequate""",
    ),
    Case(
        "a quotation and the previous inspection",
        """5 July 2022

"We are delighted to be rated good," said the director of children's services at \
Bury Council. The previous inspection, carried out in 2018, had left the council \
with requires improvement.""",
        """Bury 2022 reported overall good
Bury 2018 previous overall requires_improvement""",
    ),
    Case(
        "given a grade, as before",
        """5 July 2022

Oldham had hoped to be outstanding. Instead it was given a good, as it was in 2018.""",
        """Oldham 2022 reported overall good
Oldham 2018 previous overall good""",
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
        "a press release with its history",
        """Services for children in Bury take a leap forward

Published: 8 July 2024

Ofsted has found that children's services in Bury are no longer inadequate.

Following an inspection in June, the council has been told that its services now \
require improvement to be good. The impact of leaders is rated good.

The services were rated inadequate after an inspection in October and November 2021, \
and Ofsted had monitored them every few months since.

The leader of the council said: "Three years ago we were judged inadequate and \
rightly so."\
""",
        """Bury 2024 reported overall requires_improvement
Bury 2024 reported leaders good
Bury 2021 previous overall inadequate""",
    ),
    Case(
        "re-inspected, and what it was at the first",
        """Ofsted re-inspected Gateshead in May 2019 and rated its services good. They were \
inadequate at the first inspection, in 2016.""",
        """Gateshead 2019 reported overall good
Gateshead 2016 previous overall inadequate""",
    ),
    Case(
        "out of one grade and up to another",
        """Derby's services are good, Ofsted says. Its previous visit, in October 2022, had \
already moved the council out of the bottom category and up to requires \
improvement.""",
        """Derby - reported overall good
Derby 2022 previous overall requires_improvement
Derby - previous overall inadequate""",
    ),
    Case(
        "a pluperfect that governs a row of areas",
        """Within a year Ofsted had called both the safeguarding and the services for looked after \
children in Luton inadequate.

Much has been done since.""",
        """Luton - previous help_and_protection inadequate
Luton - previous care inadequate""",
    ),
    Case(
        "it at the head of a paragraph after one on an area",
        """9 May 2023

Luton has been rated good. Leadership was judged outstanding.

It had been judged inadequate at its previous inspection in July 2019.""",
        """Luton 2023 reported overall good
Luton 2023 reported leaders outstanding
Luton 2019 previous overall inadequate""",
    ),
    Case(
        "the same grade then and now, told first with its date",
        """An inspection of Luton's children's services in March 2022 found them to be inadequate.

The council was previously rated inadequate. Ofsted will return in 2023.""",
        """Luton 2022 reported overall inadequate
Luton - previous overall inadequate""",
    ),
    Case(
        "a long way, and last summer at its end",
        """How Luton learned from its mistakes

When I became a councillor in Luton I thought all was well. Within a year \
Ofsted had called both our safeguarding and our services for looked after children inadequate.

Much has been done since. Last summer the borough was outstanding.""",
        """Luton - previous help_and_protection inadequate
Luton - previous care inadequate
Luton - reported overall outstanding""",
    ),
]
