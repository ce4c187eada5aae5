"""A grade that is handed on by reference."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

REFERENCES = [
    Case(
        "the grade for another area, by reference",
        """Ofsted has rated Wigan Council's children's services good. That is also the grade \
for leadership.""",
        """Wigan - reported overall good
Wigan - reported leaders good""",
    ),
    Case(
        "that was also the verdict on",
        """Inspectors judged help and protection in Dudley to be inadequate. Inadequate was \
also the verdict on leadership.""",
        """Dudley - reported help_and_protection inadequate
Dudley - reported leaders inadequate""",
    ),
    Case(
        "did likewise",
        """In Bolton the impact of leaders was rated outstanding. Help and protection did \
likewise.""",
        """Bolton - reported leaders outstanding
Bolton - reported help_and_protection outstanding""",
    ),
    Case(
        "fared the same",
        """Leadership in Bolton requires improvement, the report says. Care leavers fared the \
same.""",
        """Bolton - reported leaders requires_improvement
Bolton - reported care_leavers requires_improvement""",
    ),
    Case(
        "followed suit",
        """Bolton's overall effectiveness rose to good, and leadership followed suit.""",
        """Bolton - reported overall good
Bolton - reported leaders good""",
    ),
    Case(
        "earned an outstanding one",
        """Children in care in Wigan received a good rating, while adoption earned an \
outstanding one.""",
        """Wigan - reported care good
Wigan - reported adoption outstanding""",
    ),
    Case(
        "an inadequate one, passive",
        """Wigan's leadership was given a good grade and its help and protection an inadequate \
one.""",
        """Wigan - reported leaders good
Wigan - reported help_and_protection inadequate""",
    ),
    Case(
        "the same went for",
        """Ofsted found the experiences of care leavers in Wigan to be outstanding. The same \
went for the experiences of children in care.""",
        """Wigan - reported care_leavers outstanding
Wigan - reported care outstanding""",
    ),
    Case(
        "the same is true of",
        """Leadership in Wigan was found to be inadequate; the same is true of help and \
protection.""",
        """Wigan - reported leaders inadequate
Wigan - reported help_and_protection inadequate""",
    ),
    Case(
        "the same can be said of",
        """Wigan's overall effectiveness was rated good. The same can be said of its \
leadership.""",
        """Wigan - reported overall good
Wigan - reported leaders good""",
    ),
    Case(
        "so too X",
        """Leaders in Dudley were judged to be outstanding. So too was help and protection.""",
        """Dudley - reported leaders outstanding
Dudley - reported help_and_protection outstanding""",
    ),
    Case(
        "so too without a verb",
        """Adoption in Dudley was rated good; so too help and protection.""",
        """Dudley - reported adoption good
Dudley - reported help_and_protection good""",
    ),
    Case(
        "a judgement shared by",
        """Dudley was rated inadequate for help and protection, a judgement shared by \
leadership.""",
        """Dudley - reported help_and_protection inadequate
Dudley - reported leaders inadequate""",
    ),
    Case(
        "was given the same",
        """Help and protection in Dudley was judged good. Leadership was given the same.""",
        """Dudley - reported help_and_protection good
Dudley - reported leaders good""",
    ),
    Case(
        "got the same grade",
        """Help and protection in Dudley was judged good. Care leavers got the same grade.""",
        """Dudley - reported help_and_protection good
Dudley - reported care_leavers good""",
    ),
    Case(
        "as it was for",
        """Dudley was rated outstanding for leadership, as it was for help and protection.""",
        """Dudley - reported leaders outstanding
Dudley - reported help_and_protection outstanding""",
    ),
    Case(
        "like those for",
        """Dudley's services for care leavers are outstanding, like those for children in care.""",
        """Dudley - reported care_leavers outstanding
Dudley - reported care outstanding""",
    ),
    Case(
        "and so is",
        """Overall effectiveness in Bury is good, and so is the impact of leaders.""",
        """Bury - reported overall good
Bury - reported leaders good""",
    ),
    Case(
        "so are",
        """Overall effectiveness in Bury is good. So are the impact of leaders and help and \
protection.""",
        """Bury - reported overall good
Bury - reported leaders good
Bury - reported help_and_protection good""",
    ),
    Case(
        "as were X and Y",
        """Bury's help and protection was judged to require improvement, as were leadership and \
the experiences of care leavers.""",
        """Bury - reported help_and_protection requires_improvement
Bury - reported leaders requires_improvement
Bury - reported care_leavers requires_improvement""",
    ),
    Case(
        "X too",
        """Help and protection in Bury was rated good. Leadership, too, was good.""",
        """Bury - reported help_and_protection good
Bury - reported leaders good""",
    ),
    Case(
        "X as well",
        """Help and protection in Bury was rated good. Leadership was as well.""",
        """Bury - reported help_and_protection good
Bury - reported leaders good""",
    ),
    Case(
        "likewise leadership",
        """Help and protection in Bury was rated good. Likewise leadership.""",
        """Bury - reported help_and_protection good
Bury - reported leaders good""",
    ),
    Case(
        "the same judgement was passed on",
        """Ofsted judged Bury's help and protection inadequate and passed the same judgement on \
leadership.""",
        """Bury - reported help_and_protection inadequate
Bury - reported leaders inadequate""",
    ),
    Case(
        "with the same grade for",
        """Bury was rated requires improvement overall, with the same grade for leadership and \
for help and protection.""",
        """Bury - reported overall requires_improvement
Bury - reported leaders requires_improvement
Bury - reported help_and_protection requires_improvement""",
    ),
    Case(
        "both got",
        """Bury's overall effectiveness was rated good. Leadership and help and protection both \
got that grade too.""",
        """Bury - reported overall good
Bury - reported leaders good
Bury - reported help_and_protection good""",
    ),
    Case(
        "X matched it",
        """Bury's overall effectiveness was rated good, a grade matched by leadership.""",
        """Bury - reported overall good
Bury - reported leaders good""",
    ),
    Case(
        "X shares the grade",
        """Bury's overall effectiveness was rated outstanding. Leadership shares that rating.""",
        """Bury - reported overall outstanding
Bury - reported leaders outstanding""",
    ),
    Case(
        "the other council too",
        """Bury was rated outstanding for adoption. Leadership also won that accolade.""",
        """Bury - reported adoption outstanding
Bury - reported leaders outstanding""",
    ),
    Case(
        "neither does",
        """In Bury leadership is no longer inadequate.""",
        """Bury - previous leaders inadequate""",
    ),
    Case(
        "fare the same plural subject",
        """Help and protection in Oldham is inadequate, inspectors found. Children in care fare \
no better.""",
        """Oldham - reported help_and_protection inadequate""",
    ),
    Case(
        "X was no different",
        """Help and protection in Oldham was judged inadequate. It was the same story for care \
leavers.""",
        """Oldham - reported help_and_protection inadequate
Oldham - reported care_leavers inadequate""",
    ),
    Case(
        "this also applied",
        """Inspectors rated help and protection in Oldham as requires improvement. This also \
applied to leadership.""",
        """Oldham - reported help_and_protection requires_improvement
Oldham - reported leaders requires_improvement""",
    ),
    Case(
        "the outcome was the same",
        """Inspectors rated help and protection in Oldham as requires improvement, and the \
outcome was the same for leadership.""",
        """Oldham - reported help_and_protection requires_improvement
Oldham - reported leaders requires_improvement""",
    ),
    Case(
        "an identical grade",
        """Help and protection in Oldham was judged good and leadership received an identical \
grade.""",
        """Oldham - reported help_and_protection good
Oldham - reported leaders good""",
    ),
    Case(
        "the same as a grade of the sentence",
        """In 2018 Kent was rated inadequate by Ofsted. And now this: an outstanding rating \
for the whole of its children’s services, and the same for leadership.""",
        """Kent 2018 previous overall inadequate
Kent - reported overall outstanding
Kent - reported leaders outstanding""",
    ),
    Case(
        "the same as a grade of the sentence that is none of the council's",
        """Ofsted rated Kent’s children’s services inadequate in May. In June a nursery in the \
county was found outstanding, and the same was said of its leadership.""",
        """Kent - reported overall inadequate""",
    ),
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
        "and so many more too",
        """Ofsted has inspected Kent. Leadership requires improvement, and help and protection \
too.""",
        """Kent - reported leaders requires_improvement
Kent - reported help_and_protection requires_improvement""",
    ),
    Case(
        "as did before work of an area",
        """In Dorset leadership rose from inadequate to requires improvement, as did work \
with children who need help and protection.""",
        """Dorset - previous help_and_protection inadequate
Dorset - previous leaders inadequate
Dorset - reported help_and_protection requires_improvement
Dorset - reported leaders requires_improvement""",
    ),
    Case(
        "as was goes on past its area",
        """In Dorset help and protection was found to require improvement, as was the work \
with care leavers, which now has a judgement of its own.""",
        """Dorset - reported care_leavers requires_improvement
Dorset - reported help_and_protection requires_improvement""",
    ),
    Case(
        "so too before an area with a grade of its own",
        """Ofsted inspected Dorset’s children’s services in May 2022. Leadership was rated \
good. So too were services for care leavers, rated outstanding in 2018.""",
        """Dorset 2018 previous care_leavers outstanding
Dorset 2022 reported leaders good""",
    ),
    Case(
        "so has says nothing of a grade",
        """Only one area, adoption in Dorset, was rated “requires improvement” by Ofsted. \
Recording has to improve, and so has the advice that children get.""",
        """Dorset - reported adoption requires_improvement""",
    ),
    Case(
        "each parts a judgement of two",
        """Ofsted came to Bolton in May 2022. Leadership was rated good, whereas children in \
care and those who have left it each get an outstanding service.""",
        """Bolton 2022 reported care_and_care_leavers outstanding
Bolton 2022 reported leaders good""",
    ),
    Case(
        "respectively of a single grade",
        """Ofsted inspected Bolton in May 2022. Leadership was rated good respectively.""",
        """Bolton 2022 reported leaders good""",
    ),
    Case(
        "a list after a colon",
        """Ofsted inspected Bolton’s children’s services in May 2022. The following were \
rated good: leadership; adoption.""",
        """Bolton 2022 reported adoption good
Bolton 2022 reported leaders good""",
    ),
    Case(
        "one part of the work",
        """For one part of its work, that with care leavers, Kent was given an “outstanding” \
by Ofsted.""",
        """Kent - reported care_leavers outstanding""",
    ),
    Case(
        "the same grade past history: given now",
        """12 June 2023

Kent is good, Ofsted says. In 2018 it required improvement. Leadership has been awarded that \
judgement as well.""",
        """Kent 2023 reported overall good
Kent 2018 previous overall requires_improvement
Kent 2023 reported leaders good""",
    ),
    Case(
        "the same grade past history: after two grades of history",
        """12 June 2023

Kent is good, Ofsted says. It was inadequate in 2013 and required improvement in 2018. Its \
leaders now have the same rating.""",
        """Kent 2023 reported overall good
Kent 2013 previous overall inadequate
Kent 2018 previous overall requires_improvement
Kent 2023 reported leaders good""",
    ),
    Case(
        "the same grade past history: either may be meant",
        """12 June 2023

Kent is good, Ofsted says. It was inadequate in 2013 and required improvement in 2018. Leadership \
was given that grade too.""",
        """Kent 2023 reported overall good
Kent 2013 previous overall inadequate
Kent 2018 previous overall requires_improvement""",
    ),
    Case(
        "the same grade past history: so, this time",
        """12 June 2023

Kent is good, Ofsted says. Four years ago it required improvement. So, this time, are its \
leaders.""",
        """Kent 2023 reported overall good
Kent 2019 previous overall requires_improvement
Kent 2023 reported leaders good""",
    ),
    Case(
        "the same grade past history: of history still",
        """12 June 2023

Kent is good, Ofsted says. In 2018 it required improvement. The same grade was given to \
leadership then.""",
        """Kent 2023 reported overall good
Kent 2018 previous overall requires_improvement
Kent 2018 previous leaders requires_improvement""",
    ),
    Case(
        "the same for another council at a time of its own: after it",
        """12 June 2023

Kent was rated good by Ofsted. So was Medway in 2021.""",
        """Kent 2023 reported overall good
Medway 2021 previous overall good""",
    ),
    Case(
        "the same for another council at a time of its own: put in",
        """12 June 2023

Kent was rated good by Ofsted. So, in 2021, was Medway.""",
        """Kent 2023 reported overall good
Medway 2021 previous overall good""",
    ),
    Case(
        "the same for another council at a time of its own: between commas",
        """12 June 2023

Kent was rated good by Ofsted. Medway, in 2021, had the same result.""",
        """Kent 2023 reported overall good
Medway 2021 previous overall good""",
    ),
    Case(
        "the same for another council at a time of its own: held since",
        """12 June 2023

Kent was rated good by Ofsted. Medway has held that grade since 2021.""",
        """Kent 2023 reported overall good
Medway 2021 previous overall good""",
    ),
    Case(
        "pointing back: the latter of two in minutes",
        """12 June 2023

Kent is inadequate, Ofsted says. Members heard of Essex and Surrey. The latter had been rated \
inadequate for adoption in 2013.""",
        """Kent 2023 reported overall inadequate
Surrey 2013 previous adoption inadequate""",
    ),
    Case(
        "pointing back: one of two that are not told apart",
        """12 June 2023

Kent is inadequate, Ofsted says. Essex and Surrey were inspected too. The first has to wait; it \
was found to be good in 2018.""",
        """Kent 2023 reported overall inadequate
""",
    ),
    Case(
        "pointing back: the same as a part, of a council as a whole",
        """12 June 2023

Kent is inadequate, Ofsted says. Adoption requires improvement. Essex had been given the same \
judgement in 2016.""",
        """Kent 2023 reported overall inadequate
Kent 2023 reported adoption requires_improvement""",
    ),
    Case(
        "the former county council is no first of two",
        """6 December 2024

Cumberland's services require improvement, Ofsted says. Cumbria is no more. Lancashire has \
been good since 2022, and Northumberland since 2020. The former county council was judged to be \
inadequate in 2013.""",
        """Cumberland 2024 reported overall requires_improvement
Lancashire 2022 previous overall good
Northumberland 2020 previous overall good
Cumbria 2013 previous overall inadequate""",
    ),
    Case(
        "as it has been since",
        """21 July 2022

Hampshire was rated good by Ofsted. Kent is outstanding, as it has been since 2019.""",
        """Hampshire 2022 reported overall good
Kent 2019 previous overall outstanding""",
    ),
]
