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
]
