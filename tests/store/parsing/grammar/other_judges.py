"""Grades that somebody else gives, or that Ofsted gives to something else."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

_NONE = {
    "parents judge": "Parents rated Bury's children's services inadequate.",
    "a survey judges": "A survey of foster carers in Bury rated the council's support good.",
    "residents, in a survey": "Residents rated Bury's services for children good in a survey.",
    "by those who use it": "The early help hub in Bury was rated outstanding by families.",
    "a union judges": "Unison said staff at Bury's children's services had rated management "
    "inadequate.",
    "critics call it": "Critics called Bury's children's services inadequate.",
    "a coroner says": "The coroner said that help from Bury's children's services was inadequate.",
    "an ombudsman finds": "The ombudsman found that care provided by Bury Council was inadequate.",
    "a case review finds": "A serious case review found that Bury's children's services had been "
    "inadequate in their response.",
    "a whistleblower says": "A whistleblower said protection for children in Bury was inadequate.",
    "a commissioner judges": "The government's commissioner judged Bury's children's services "
    "inadequate.",
    "it judges itself": "Bury Council rates itself as good in its report to members.",
    "a condition with inspectors": "If Ofsted judges Bury inadequate, a commissioner will be "
    "appointed.",
    "a denial": "The council denied that its children's services in Bury had been rated "
    "inadequate.",
    "a chance": "Bury has a good chance of going from requires improvement to good.",
    "a grade escaped": "Bury just avoided being rated inadequate.",
    "a grade away": "Inspectors said that Bury was one step away from inadequate.",
    "a hair's breadth": "Bury was a hair's breadth from being rated inadequate.",
    "any council": "Any council rated inadequate gets a commissioner, Bury councillors heard.",
    "some cases": "Ofsted said that social work in Bury was inadequate in too many cases.",
    "what is short": "Funding for children's services in Bury is inadequate, the director said.",
    "who is short": "Councillors heard that staffing levels in Bury's children's services were "
    "inadequate.",
    "a budget": "Bury's children's services budget requires improvement, a councillor said.",
    "a matter that is no area": "Bury Council requires improvement in handling complaints.",
    "a school was inspected": "The inspection of Bury's residential special school judged "
    "leadership inadequate.",
    "a college was inspected": "Ofsted's inspection of further education at a college in Bury "
    "rated leadership good.",
    "a school owns it": "The secondary school's leadership was inadequate, Ofsted said, and Bury "
    "Council sent in a team.",
    "a service for adults": "Bury's adult education service was rated good by Ofsted.",
    "a service for music": "Bury's music service was judged outstanding.",
    "an agency's name": "Bury's adoption agency, Adoption Together, was rated outstanding by "
    "Ofsted in 2023.",
    "found on a visit": "Ofsted made a monitoring visit to Bury in May and found that leadership "
    "was good.",
    "a letter after a visit": "Ofsted's letter after the focused visit to Bury in May says support "
    "for care leavers is good.",
}

_OFSTED = {
    "staff hear of it": "Staff were told on Tuesday that Bury's children's services had been rated "
    "good.",
    "staff celebrate": "Social workers in Bury are celebrating after Ofsted rated its children's "
    "services good.",
    "the council says what Ofsted said": "Ofsted has rated Bury's children's services good, "
    "according to the council.",
    "parents stand beside": "Inspectors said that parents were happy and that children's "
    "services in Bury were good.",
    "a union welcomes it": "Unison welcomed the news that Bury's children's services had been "
    "rated good.",
    "families have it": "Families in Bury are supported by a service rated good by Ofsted.",
    "opponents speak of it": "Opponents said it had taken too long until Ofsted rated children's "
    "services in Bury good.",
}

OTHER_JUDGES = [
    *(Case(f"no judgement: {name}", text, "") for name, text in _NONE.items()),
    *(
        Case(f"a judgement: {name}", text, "Bury - reported overall good")
        for name, text in _OFSTED.items()
    ),
    Case(
        "someone else's opinion",
        """An independent review by the Local Government Association said Harrow's services were \
good and its leadership outstanding.""",
        "",
    ),
    Case(
        "a mock inspection, and what they thought",
        """Luton wants to be outstanding by 2027. A mock inspection was staged in the spring by \
managers from two other councils. They thought that help and protection was good and \
that the support for care leavers required improvement.""",
        "",
    ),
    Case(
        "a peer challenge, and what its team found",
        """A peer challenge of Luton's children's services was held in May. The team found help \
and protection to be good and leadership outstanding.""",
        "",
    ),
    Case(
        "inspectors after a peer review",
        """A peer review of Luton's children's services was held in May. Ofsted has since \
judged them to be good.""",
        "Luton - reported overall good",
    ),
    Case(
        "a notice of the department's",
        """12 June 2023

The improvement notice issued by the DfE said that Trafford's services for children in \
need of help were inadequate.""",
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
        "what a whistleblower told a paper",
        """12 June 2023

A whistleblower told the paper that Trafford's child protection team was inadequate.""",
        """""",
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
        "inspectors, investors and regulators of other things",
        """12 June 2023

Best Value inspectors judged Trafford's leadership to be inadequate. Investors in \
People gave Trafford gold and said it was outstanding. Trafford was rated Good by the \
care regulator for its work with adults.""",
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
        "inspectors of probation",
        "Kent's youth justice service has been rated good by HM Inspectorate of Probation.",
        "",
    ),
    Case(
        "a member's opinion",
        """Cllr Brown said that in his view Kent's services were outstanding. Ofsted will \
inspect them in May.""",
        "",
    ),
    Case(
        "an award of another body",
        """Kent's fostering team won an outstanding achievement award. Ofsted inspectors will \
visit next month.""",
        "",
    ),
    Case(
        "a hospital trust's regulator",
        """Leeds Teaching Hospitals NHS Trust has been rated requires improvement by the CQC. \
Its children's services were good.""",
        "",
    ),
    Case(
        "the day of the commissioner's report",
        """Tameside's services were judged inadequate in December 2023. Leaders were inadequate \
too.

The commissioner's report was published in April 2024.""",
        """Tameside 2023 reported overall inadequate
Tameside 2023 reported leaders inadequate""",
    ),
    Case(
        "Ofsted's inspectors and those of health together, before 2013",
        """November 2011

Services that protect children in Kent are "adequate", according to Ofsted and the Care Quality \
Commission, whose inspectors spent a fortnight in the county last month. Services for looked after \
children were judged good.""",
        """Kent 2011 reported help_and_protection adequate
Kent 2011 reported care good""",
    ),
]
