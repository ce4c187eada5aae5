"""Something else that is judged: homes, schools, agencies, other services of a council."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

_NONE = {
    "adult care": """Adult social care in Bury told to improve

The Care Quality Commission has said that care for adults in Bury requires improvement. Its \
leadership was inadequate. Bolton and Wigan were both good.""",
    "youth justice": """Bury's youth justice service rated 'Good'

The team that works with children in trouble with the law has a rating of 'Good' from HM \
Inspectorate of Probation. Governance and leadership were Outstanding. It is a part of the \
council's children's services.""",
    "an adoption agency": """Agency for adopters 'good'

A regional agency that finds adopters for Bury and its neighbours has been rated good by Ofsted. \
Leadership was good and support after adoption outstanding.""",
    "a children's home": """Children's home closed

A children's home in Bury has been rated inadequate by Ofsted. Its leaders and managers were \
judged inadequate, and its help and protection too.""",
    "a secure unit": """Secure unit keeps its rating

The secure unit in Bury, which the council runs, is good, Ofsted says. How well children are \
helped and protected was good, as was the effectiveness of leaders.""",
    "a hospital": """Hospital's children's services out of the red

Services for children and young people at the hospital in Bury have gone up from inadequate to \
requires improvement, the Care Quality Commission says.""",
    "a music hub": """Top marks for music

The music hub for Bury's schools is outstanding, its funders say. They rated Bury's as outstanding \
for governance. Children's services buy lessons there.""",
    "adult learners": """'Good' again for adult learners

Ofsted has rated Bury Council's adult education service good. Leadership was judged to be \
outstanding. Many learners are sent by children's services.""",
    "Wales": """Pupils get a good deal, says Estyn

Education services over the border were judged by Estyn to be good, with good leadership. Cheshire \
West and Chester Council, whose children's services keep in touch, will study the report.""",
    "Scotland": """Borders children's services 'adequate'

Services for children at risk in the Scottish Borders were graded adequate by the Care \
Inspectorate. Leadership was adequate too. Northumberland County Council has signed a protocol.""",
    "a landlord": """Housing watchdog on Dudley

Dudley Council has failed as a landlord, the Regulator of Social Housing says. Records were \
inadequate. "We require improvement," said the cabinet member, who has children's services too.""",
    "careers advice": """Careers service passes

The careers service of Bury Council keeps its mark. The assessor judged its advice to be good and \
the work with young people in care to be outstanding.""",
    "its own view": """Item 7: Self-evaluation

Members noted that officers considered services for children in care in Bury to be good and those \
for care leavers to require improvement.""",
    "another place's services": "Bury's councillors went to Fife. Fife's services for "
    "children at risk were graded good last year.",
    "a claim denied": "Bury Council has denied a claim, shared by many, that its children's "
    'services have been put down to "inadequate".',
    "a rumour": "Sources in the town hall of Bury speak of a good rating for its services.",
    "so many of those asked": """Residents' poll

In a poll of families in Bury, of 64 people 25 said that the service was inadequate.""",
    "an advert": """Vacancy

Bury Council has a vacancy. If you've a record of taking a service from requires improvement to \
good, call us. Candidates whose authority was inadequate are welcome.""",
    "what is to be": "The council's services in Bury are to be good within two years.",
    "a row that does not pair": "Leadership and adoption in Bury were rated good, good and "
    "outstanding respectively.",
    "dates that pair with councils": "Bolton and Wigan were good in 2018 and 2019 respectively.",
    "what it would take": "To be judged good for leaders would take Bury a settled team, he said.",
    "a word in a caption": "The words 'rated good' beside Bury's children's services were ours.",
    "talk on social media": "On Facebook Bury's children's services are inadequate, naturally.",
    "a correction": "We said that Bury's services were rated inadequate. That was wrong.",
}

_BESIDE = {
    "after a school": (
        """Schools riding high

Primary schools in Solihull are good or outstanding, councillors heard. The mood changed with \
children's services, which Ofsted rated inadequate in 2022.""",
        "Solihull 2022 previous overall inadequate",
    ),
    "after a prize": (
        """Team wins national award

Bromley's team took home the prize. It crowns a year that began with Ofsted's decision that \
Bromley's children's services were outstanding. In 2016 they had been graded inadequate.""",
        "Bromley - previous overall outstanding\nBromley 2016 previous overall inadequate",
    ),
    "a row of three": (
        "Leadership, adoption and care leavers in Bury were rated good, good and outstanding "
        "respectively.",
        "Bury - reported leaders good\nBury - reported adoption good\n"
        "Bury - reported care_leavers outstanding",
    ),
    "with Ofsted and the council alone": (
        """Survey of commuters

A survey says that most of those who live in Leeds are content. Trains are late, and the weather \
is poor. Leeds has been rated outstanding by Ofsted.""",
        "Leeds - previous overall outstanding",
    ),
    "not where Ofsted and the council open it": (
        """Birmingham and the court

Ofsted has rated Birmingham good after a coroner and a court blamed it. Leadership was \
outstanding.""",
        "Birmingham - reported overall good\nBirmingham - reported leaders outstanding",
    ),
    "after the first correction": (
        "We said that Bury's children's services were rated inadequate. This is not the case: in "
        "2019 Ofsted gave them a rating of requires improvement.",
        "Bury 2019 reported overall requires_improvement",
    ),
}

ELSEWHERE = [
    *(Case(f"of something else: {name}", text, "") for name, text in _NONE.items()),
    *(Case(f"beside: {name}", text, labels) for name, (text, labels) in _BESIDE.items()),
    Case(
        "homes in which children come to harm",
        """Kent ‘failing’ its children

Children have been left in homes where they come to harm, inspectors say of a council whose \
children’s services they have rated inadequate.

Ofsted visited Kent County Council in February 2022.""",
        """Kent 2022 reported overall inadequate""",
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
        "services for some children only",
        """12 June 2023

Services for disabled children in Trafford were judged good by inspectors. The \
emotional wellbeing service for children in care in Trafford is outstanding.""",
        """""",
    ),
    Case(
        "a school and then the council",
        """9 May 2023

The school was rated good by Ofsted, but Kent County Council's children's services \
were found to be inadequate.""",
        """Kent 2023 reported overall inadequate""",
    ),
    Case(
        "homes and a fostering service",
        """9 May 2023

Devon's children's homes were rated good and its fostering service outstanding.""",
        """""",
    ),
    Case(
        "a fostering service with areas of its own",
        """Bolton's fostering service has been rated good by Ofsted in all areas.""",
        "",
    ),
    Case(
        "an adoption service with areas of its own",
        """Kent's adoption service has been rated outstanding in all areas after an inspection by \
Ofsted.""",
        "",
    ),
    Case(
        "an adoption agency that is the council's",
        """Top marks for Kent's adoption team

The adoption service was judged outstanding by Ofsted. Few adoption agencies hold that grade.""",
        "",
    ),
    Case(
        "an adoption service beside the services of which it is a part",
        """Kent's adoption service is the best part of its work, Ofsted says. Children's services \
were rated good, and adoption outstanding.""",
        """Kent - reported overall good
Kent - reported adoption outstanding""",
    ),
    Case(
        "a home that a council runs",
        "A children's home run by Kent County Council has been rated inadequate by Ofsted.",
        "",
    ),
    Case(
        "a fostering service",
        "Kent's fostering service has been rated outstanding by Ofsted.",
        "",
    ),
    Case(
        "homes are no council",
        """Ofsted inspected fifteen homes in Barnet last year. One was outstanding and the \
other 14 were “good”.""",
        """""",
    ),
    Case(
        "a nursery in all areas",
        """The nursery in Luton was judged to be “outstanding” in all areas: the quality of \
education, behaviour and attitudes, and leadership and management.""",
        """""",
    ),
    Case(
        "homes of a council",
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
        "an academy trust with a council's name",
        "The Kent Academies Trust has been rated good by Ofsted.",
        "",
    ),
    Case(
        "a nursery in a town",
        """A Bolton nursery has been rated inadequate by Ofsted. It was good at its last \
inspection.""",
        "",
    ),
    Case(
        "a college",
        "Bury College has been rated outstanding by Ofsted across every area.",
        "",
    ),
    Case(
        "education in a prison",
        "HMP Leeds has been rated inadequate for education by Ofsted.",
        "",
    ),
    Case(
        "an independent fostering agency",
        """Northern Fostering, based in Leeds, has been rated outstanding in all areas by \
Ofsted.""",
        "",
    ),
    Case(
        "homes that a council owns",
        """Two of Kent County Council's children's homes were judged outstanding and a third \
required improvement, Ofsted has said.""",
        "",
    ),
    Case(
        "a service for adult learners",
        "Kent's adult education service has been rated good by Ofsted for the third time.",
        "",
    ),
    Case(
        "a virtual school",
        "Kent's virtual school was described as outstanding by inspectors.",
        "",
    ),
    Case(
        "a trust's school",
        """The trust that runs Luton's Hill School said it had been rated good by Ofsted until \
2019.""",
        "",
    ),
    Case(
        "a home that is told by its place",
        """Two services for children in the west have been visited by Ofsted.

A home for three teenagers on the edge of Bolton, which may not be named, was \
rated good overall and outstanding for the way it is led.""",
        "",
    ),
]
