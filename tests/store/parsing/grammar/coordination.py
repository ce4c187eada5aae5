"""Areas and grades that are joined."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

COORDINATION = [
    Case(
        "overall as well as in relation to",
        """Rochdale was rated inadequate overall as well as in relation to leadership and to \
help and protection.""",
        """Rochdale - reported overall inadequate
Rochdale - reported leaders inadequate
Rochdale - reported help_and_protection inadequate""",
    ),
    Case(
        "for both",
        """Ofsted rated Rochdale good for both leadership and help and protection.""",
        """Rochdale - reported leaders good
Rochdale - reported help_and_protection good""",
    ),
    Case(
        "both were",
        """In Rochdale both leadership and adoption were outstanding.""",
        """Rochdale - reported leaders outstanding
Rochdale - reported adoption outstanding""",
    ),
    Case(
        "fronted predicate with too",
        """Rochdale Council was judged good overall. Good, too, were its leadership and its \
help and protection.""",
        """Rochdale - reported overall good
Rochdale - reported leaders good
Rochdale - reported help_and_protection good""",
    ),
    Case(
        "fronted predicate",
        """Inspectors have been to Rochdale. Rated outstanding were leadership and adoption.""",
        """Rochdale - reported leaders outstanding
Rochdale - reported adoption outstanding""",
    ),
    Case(
        "also good",
        """Ofsted rated Rochdale good. Also good was the impact of leaders.""",
        """Rochdale - reported overall good
Rochdale - reported leaders good""",
    ),
    Case(
        "inadequate was the word",
        """Rochdale was inspected in May. Outstanding was the verdict on leadership.""",
        """Rochdale - reported leaders outstanding""",
    ),
    Case(
        "X and Y both good in brackets",
        """Ofsted's inspectors graded four areas in Salford: overall effectiveness and \
leadership (both good), help and protection (requires improvement) and care leavers \
(outstanding).""",
        """Salford - reported overall good
Salford - reported leaders good
Salford - reported help_and_protection requires_improvement
Salford - reported care_leavers outstanding""",
    ),
    Case(
        "grade then bracketed area",
        """Salford's Ofsted report was mixed: good (leadership), outstanding (adoption), \
inadequate (help and protection).""",
        """Salford - reported leaders good
Salford - reported adoption outstanding
Salford - reported help_and_protection inadequate""",
    ),
    Case(
        "grade for A and for B",
        """The report gives Salford an outstanding grade for leadership and for adoption.""",
        """Salford - reported leaders outstanding
Salford - reported adoption outstanding""",
    ),
    Case(
        "not only but also",
        """Ofsted rated Salford outstanding not only for leadership but also for help and \
protection.""",
        """Salford - reported leaders outstanding
Salford - reported help_and_protection outstanding""",
    ),
    Case(
        "A alongside B",
        """Salford's leadership, alongside its help and protection, was rated good.""",
        """Salford - reported leaders good
Salford - reported help_and_protection good""",
    ),
    Case(
        "neither conjunction but plus",
        """Ofsted judged Salford's leadership, plus its work with care leavers, to be \
outstanding.""",
        """Salford - reported leaders outstanding
Salford - reported care_leavers outstanding""",
    ),
    Case(
        "respectively",
        """Leadership and help and protection in Salford were rated good and inadequate \
respectively.""",
        """Salford - reported leaders good
Salford - reported help_and_protection inadequate""",
    ),
    Case(
        "respectively with three",
        """Overall effectiveness, leadership and adoption in Salford were judged good, \
outstanding and inadequate, respectively.""",
        """Salford - reported overall good
Salford - reported leaders outstanding
Salford - reported adoption inadequate""",
    ),
    Case(
        "grade for A, grade for B",
        """Salford received good for leadership, outstanding for adoption and requires \
improvement for help and protection.""",
        """Salford - reported leaders good
Salford - reported adoption outstanding
Salford - reported help_and_protection requires_improvement""",
    ),
    Case(
        "with A good",
        """Salford was judged good overall, with leadership outstanding and help and protection \
requiring improvement.""",
        """Salford - reported overall good
Salford - reported leaders outstanding
Salford - reported help_and_protection requires_improvement""",
    ),
    Case(
        "a double verdict, of a verb of judging",
        """Ofsted rates Tameside good at looking after children in care and outstanding at \
supporting care leavers.""",
        """Tameside - reported care good
Tameside - reported care_leavers outstanding""",
    ),
    Case(
        "adjectives before areas are no grades",
        """Inspectors saw good leadership and outstanding care in Tameside.""",
        """""",
    ),
    Case(
        "graded adjectives after a verb of rating",
        """The watchdog rated Tameside's services good, with outstanding leadership.""",
        """Tameside - reported overall good
Tameside - reported leaders outstanding""",
    ),
    Case(
        "verb shared by two subjects",
        """Ofsted graded leadership as good and adoption as outstanding in Tameside.""",
        """Tameside - reported leaders good
Tameside - reported adoption outstanding""",
    ),
    Case(
        "the object of marking",
        """Ofsted marked Tameside down as inadequate for help and protection and for \
leadership.""",
        """Tameside - reported help_and_protection inadequate
Tameside - reported leaders inadequate""",
    ),
    Case(
        "colon list inline with and",
        """There were three grades for Tameside: outstanding for adoption, good for leadership \
and inadequate for help and protection.""",
        """Tameside - reported adoption outstanding
Tameside - reported leaders good
Tameside - reported help_and_protection inadequate""",
    ),
    Case(
        "all named",
        """In Tameside overall effectiveness, leadership, and help and protection all require \
improvement.""",
        """Tameside - reported overall requires_improvement
Tameside - reported leaders requires_improvement
Tameside - reported help_and_protection requires_improvement""",
    ),
    Case(
        "each of",
        """In Tameside leadership and adoption were each judged to be good.""",
        """Tameside - reported leaders good
Tameside - reported adoption good""",
    ),
    Case(
        "two good, one outstanding",
        """Help and protection in Tameside, along with leadership, remains inadequate.""",
        """Tameside - reported help_and_protection inadequate
Tameside - reported leaders inadequate""",
    ),
    Case(
        "areas counted and named at the head of a sentence",
        """In the two areas of greatest concern, leadership and help and protection, \
Northumberland went from inadequate to good.""",
        """Northumberland - reported leaders good
Northumberland - reported help_and_protection good
Northumberland - previous leaders inadequate
Northumberland - previous help_and_protection inadequate""",
    ),
    Case(
        "a preposition ends the list that overall begins",
        """Ofsted gave Swindon Borough Council an overall rating of inadequate.""",
        "Swindon - reported overall inadequate",
    ),
    Case(
        "what came after 2023 judges care leavers apart",
        """Bradford's services, run since April 2023 by a trust, are good, Ofsted says. Support \
for children in care and care leavers was judged outstanding.""",
        """Bradford - reported overall good
Bradford - reported care outstanding
Bradford - reported care_leavers outstanding""",
    ),
    Case(
        "three objects of one verb",
        """2 June 2021

Ofsted found Stockport's leadership outstanding, its help and protection good and \
its overall effectiveness good.""",
        """Stockport 2021 reported leaders outstanding
Stockport 2021 reported help_and_protection good
Stockport 2021 reported overall good""",
    ),
    Case(
        "neither, and both",
        """5 July 2022

Neither leadership nor help and protection in Salford was judged good; both require \
improvement.""",
        """Salford 2022 reported leaders requires_improvement
Salford 2022 reported help_and_protection requires_improvement""",
    ),
    Case(
        "arrangements for, and everything it does for",
        """5 July 2022

The report, which covers an inspection in May, rates Bury's arrangements for care \
leavers as requiring improvement and everything it does for children in care as \
good.""",
        """Bury 2022 reported care_leavers requires_improvement
Bury 2022 reported care good""",
    ),
    Case(
        "three clauses of one report",
        """5 July 2022

Inspectors judged that Oldham's leaders were inadequate, that help and protection \
required improvement and that services for care leavers were good.""",
        """Oldham 2022 reported leaders inadequate
Oldham 2022 reported help_and_protection requires_improvement
Oldham 2022 reported care_leavers good""",
    ),
    Case(
        "services found to be good for some and for others",
        """Inspectors were in Dudley in May. They found services to be good for children in care \
and for care leavers.""",
        """Dudley - reported care good
Dudley - reported care_leavers good""",
    ),
]
