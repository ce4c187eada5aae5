"""Councils that are meant together."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

SEVERAL = [
    Case(
        "both, in a sentence on parks",
        """9 May 2023

Luton and Leeds have parks; both got good marks from families.""",
        "",
    ),
    Case(
        "each has a rating",
        """Published 9 May 2023

Leeds and Bradford were inspected by Ofsted. Each has a rating of good.""",
        """Leeds 2023 reported overall good
Bradford 2023 reported overall good""",
    ),
    Case(
        "teams of both councils",
        """Published 9 May 2023

Leeds and Bradford were inspected by Ofsted. Both teams there were rated good.""",
        "",
    ),
    Case(
        "two that were named before have their report",
        "Wigan and Bolton have had their reports from Ofsted. Both have been rated good.",
        """Wigan - reported overall good
Bolton - reported overall good""",
    ),
    Case(
        "the two",
        """Wigan and Bolton have had their reports from Ofsted. The two were judged to require \
improvement.""",
        """Wigan - reported overall requires_improvement
Bolton - reported overall requires_improvement""",
    ),
    Case(
        "the pair",
        "Wigan and Bolton have had their reports from Ofsted. The pair were rated good.",
        """Wigan - reported overall good
Bolton - reported overall good""",
    ),
    Case(
        "each alone, of two councils",
        "Wigan and Bolton have had their reports from Ofsted. Each was judged good overall.",
        """Wigan - reported overall good
Bolton - reported overall good""",
    ),
    Case(
        "all three of the councils named",
        "Wigan, Bolton and Bury were inspected in May. All three were rated good.",
        """Wigan - reported overall good
Bolton - reported overall good
Bury - reported overall good""",
    ),
    Case(
        "neither of two councils",
        "Wigan and Bolton have had their reports from Ofsted. Neither was rated good.",
        "",
    ),
    Case(
        "both means areas where these were named last",
        """Wigan has been inspected by Ofsted. Adoption and care leavers were looked at. Both \
were good.""",
        """Wigan - reported adoption good
Wigan - reported care_leavers good""",
    ),
    Case(
        "both halves of a county",
        """Children's services in both halves of Northamptonshire have been told they require \
improvement.""",
        """North Northamptonshire - reported overall requires_improvement
West Northamptonshire - reported overall requires_improvement""",
    ),
    Case(
        "both councils of a county",
        """Ofsted has told both Northamptonshire councils that their children's services \
require improvement.""",
        """North Northamptonshire - reported overall requires_improvement
West Northamptonshire - reported overall requires_improvement""",
    ),
    Case(
        "the former/the latter",
        """Kent and Surrey were inspected in May. The former was rated good and the latter \
inadequate.""",
        """Kent - reported overall good
Surrey - reported overall inadequate""",
    ),
    Case(
        "while the latter",
        """Kent and Surrey were inspected in May. While the latter was found to be inadequate, \
the former got an outstanding rating.""",
        """Kent - reported overall outstanding
Surrey - reported overall inadequate""",
    ),
    Case(
        "the former, and when",
        """Kent and Surrey were inspected in May. The former now is good; the latter has since \
been rated outstanding.""",
        """Kent - reported overall good
Surrey - reported overall outstanding""",
    ),
    Case(
        "both still are",
        "Kent and Surrey were inspected in May by Ofsted. Both still are inadequate.",
        """Kent - reported overall inadequate
Surrey - reported overall inadequate""",
    ),
    Case(
        "a text that breaks off at both",
        "Kent and Surrey were rated good by Ofsted. A good day for both",
        """Kent - reported overall good
Surrey - reported overall good""",
    ),
    Case(
        "a name that can be a verb, joined to another name",
        "Bury and Bolton were told by Ofsted that they require improvement.",
        """Bury - reported overall requires_improvement
Bolton - reported overall requires_improvement""",
    ),
    Case(
        "those in question",
        """Ofsted said that two councils were rated inadequate. The councils in question are Kent \
and Surrey.""",
        """Kent - reported overall inadequate
Surrey - reported overall inadequate""",
    ),
    Case(
        "both councils object",
        "Kent and Surrey were inspected in May. Ofsted rated both councils good.",
        """Kent - reported overall good
Surrey - reported overall good""",
    ),
    Case(
        "each of them",
        """Kent, Surrey and Essex were inspected in May. Each of them was found to require \
improvement.""",
        """Kent - reported overall requires_improvement
Surrey - reported overall requires_improvement
Essex - reported overall requires_improvement""",
    ),
    Case(
        "all three councils' leaders",
        """Kent, Surrey and Essex were inspected in May. All three councils were rated \
outstanding for leadership.""",
        """Kent - reported leaders outstanding
Surrey - reported leaders outstanding
Essex - reported leaders outstanding""",
    ),
    Case(
        "both of the authorities",
        """Inspectors went to Kent and Surrey. They judged both of the authorities to be \
inadequate.""",
        """Kent - reported overall inadequate
Surrey - reported overall inadequate""",
    ),
    Case(
        "both require",
        "Kent and Surrey have had their reports. Both require improvement to be good.",
        """Kent - reported overall requires_improvement
Surrey - reported overall requires_improvement""",
    ),
    Case(
        "the two councils",
        """Kent and Surrey have had their reports. The two councils were each given a good \
grade.""",
        """Kent - reported overall good
Surrey - reported overall good""",
    ),
    Case(
        "northants two",
        """Northamptonshire's two new councils have both been rated as requiring improvement by \
Ofsted.""",
        """North Northamptonshire - reported overall requires_improvement
West Northamptonshire - reported overall requires_improvement""",
    ),
    Case(
        "cumbria two",
        "The two councils in Cumbria have both been rated as requiring improvement by Ofsted.",
        """Cumberland - reported overall requires_improvement
Westmorland and Furness - reported overall requires_improvement""",
    ),
    Case(
        "sussex",
        "Both Sussex county councils have been rated good by Ofsted.",
        """East Sussex - reported overall good
West Sussex - reported overall good""",
    ),
    Case(
        "respectively with as",
        "Kent and Surrey were judged good and inadequate, respectively, by Ofsted.",
        """Kent - reported overall good
Surrey - reported overall inadequate""",
    ),
    Case(
        "whose founding councils",
        """AfC's founding councils, Kingston and Richmond, were rated outstanding and good \
respectively.""",
        """Kingston upon Thames - reported overall outstanding
Richmond upon Thames - reported overall good""",
    ),
    Case(
        "one trust, two councils, two grades",
        """Achieving for Children, which runs children's services for Kingston and Richmond, has \
been rated outstanding in Kingston and good in Richmond.""",
        """Kingston upon Thames - reported overall outstanding
Richmond upon Thames - reported overall good""",
    ),
    Case(
        "several councils share a verb",
        """Three councils, Kirklees, Leeds and York, were judged outstanding for leadership.""",
        """Kirklees - reported leaders outstanding
Leeds - reported leaders outstanding
York - reported leaders outstanding""",
    ),
    Case(
        "both of those",
        """Published 9 May 2023

Leeds and Bradford were inspected by Ofsted. Both of those were rated good.""",
        """Leeds 2023 reported overall good
Bradford 2023 reported overall good""",
    ),
    Case(
        "councils of two names",
        """Published 9 May 2023

Leeds and Bradford councils were rated good by Ofsted.""",
        """Leeds 2023 reported overall good
Bradford 2023 reported overall good""",
    ),
    Case(
        "both, where areas were told of",
        """Published 9 May 2023

Inspectors looked at two areas in Leeds and Bradford. Both were rated good.""",
        "",
    ),
]
