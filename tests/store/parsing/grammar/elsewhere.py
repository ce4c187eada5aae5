"""Texts about something else that is judged, and what they tell of services for children beside."""

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
]
