"""Turns of the press, each as one meets it."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

PRESS = [
    Case(
        "every one of four judgements",
        """14 March 2019

Wigan's children's department has come away from its latest Ofsted inspection with a \
clean sheet: every one of its four judgements is good.""",
        """Wigan 2019 reported overall good""",
    ),
    Case(
        "handed a grade, and described as one",
        """14 March 2019

Ofsted says Wigan Council must improve. The watchdog handed it requires improvement \
for the impact of leaders and for help and protection, though care for looked-after \
children was described as good.""",
        """Wigan 2019 reported leaders requires_improvement
Wigan 2019 reported help_and_protection requires_improvement
Wigan 2019 reported care good""",
    ),
    Case(
        "a verdict that is repeated",
        """14 March 2023

Dudley has been told it is still failing children. In a report released this \
morning, Ofsted repeats the inadequate verdict it delivered in 2019.""",
        """Dudley 2023 reported overall inadequate
Dudley 2019 previous overall inadequate""",
    ),
    Case(
        "support for an area",
        """14 March 2023

There was better news for Dudley's care leavers. Support for them, judged inadequate \
four years ago, is now rated good.""",
        """Dudley 2023 reported care_leavers good
Dudley 2019 previous care_leavers inadequate""",
    ),
    Case(
        "upheld and marked down",
        """2 June 2021

Inspectors upheld Bolton's outstanding grade for leadership but marked down its \
overall effectiveness from outstanding to good.""",
        """Bolton 2021 reported leaders outstanding
Bolton 2021 reported overall good
Bolton - previous overall outstanding""",
    ),
    Case(
        "a step down from",
        """2 June 2021

The overall verdict on Bolton Council is requires improvement, a step down from the \
good it achieved in 2017.""",
        """Bolton 2021 reported overall requires_improvement
Bolton 2017 previous overall good""",
    ),
    Case(
        "the highest grade across all headings",
        """2 June 2021

Stockport Council's children's services are among the best in England, according to \
Ofsted, which gave them its highest grade across all four headings.""",
        """Stockport 2021 reported overall outstanding""",
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
        "named between commas, with a number",
        """2 June 2021

Of Stockport's three sub-judgements two, leadership and help and protection, were \
graded good, while children in care and care leavers came out as outstanding.""",
        """Stockport 2021 reported leaders good
Stockport 2021 reported help_and_protection good
Stockport 2021 reported care_and_care_leavers outstanding""",
    ),
    Case(
        "a label that it carries since",
        """2 June 2021

While Trafford Council insists it has turned a corner, Ofsted disagrees. The service \
remains inadequate, a label it has carried since 2019.""",
        """Trafford 2021 reported overall inadequate
Trafford 2019 previous overall inadequate""",
    ),
    Case(
        "a new rating of",
        """2 June 2021

Trafford's new rating of good puts an end to two years in special measures. \
Inspectors had called the service inadequate in May 2019.""",
        """Trafford 2021 reported overall good
Trafford 2019 previous overall inadequate""",
    ),
    Case(
        "the only council",
        """5 July 2022

Only one council in the region, Salford, was rated outstanding by Ofsted last month.""",
        """Salford 2022 reported overall outstanding""",
    ),
    Case(
        "it, after a colon",
        """5 July 2022

Help and protection was the one disappointment for Salford: it was judged to require \
improvement where everything else was good.""",
        """Salford 2022 reported help_and_protection requires_improvement""",
    ),
    Case(
        "top marks",
        """5 July 2022

Ofsted awarded Salford top marks for leadership and a good for everything else.""",
        """Salford 2022 reported leaders outstanding""",
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
        "the only area",
        """5 July 2022

Salford's overall grade was pulled down by leadership, the only area judged \
inadequate.""",
        """Salford 2022 reported leaders inadequate""",
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
        "a leap to a grade",
        """5 July 2022

Bury's leap from the bottom of Ofsted's scale to good took five years. It was \
branded inadequate in 2017.""",
        """Bury 2022 reported overall good
Bury 2017 previous overall inadequate""",
    ),
    Case(
        "judged at the start of a year, put first",
        """5 July 2022

Judged inadequate at the start of 2018, Bury's services are now outstanding.""",
        """Bury 2022 reported overall outstanding
Bury 2018 previous overall inadequate""",
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
        "a verdict and a colon",
        """5 July 2022

Ofsted's verdict on Oldham: good for leadership, good overall, requires improvement \
for help and protection.""",
        """Oldham 2022 reported leaders good
Oldham 2022 reported overall good
Oldham 2022 reported help_and_protection requires_improvement""",
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
        "given a grade, as before",
        """5 July 2022

Oldham had hoped to be outstanding. Instead it was given a good, as it was in 2018.""",
        """Oldham 2022 reported overall good
Oldham 2018 previous overall good""",
    ),
    Case(
        "a rating that is shed",
        """5 July 2022

Oldham has shed the requires improvement rating it was first given in 2015 and \
joined the ranks of good authorities.""",
        """Oldham 2015 previous overall requires_improvement""",
    ),
    Case(
        "work to protect children",
        """5 July 2022

The inspectorate concluded that Oldham's work to protect children was good, but \
found its leadership wanting and graded it inadequate.""",
        """Oldham 2022 reported help_and_protection good
Oldham 2022 reported leaders inadequate""",
    ),
    Case(
        "unchanged, rose and fell",
        """5 July 2022

Rochdale's overall rating of good was unchanged, but the grade for care leavers rose \
from good to outstanding and that for leadership fell to requires improvement.""",
        """Rochdale 2022 reported overall good
Rochdale 2022 reported care_leavers outstanding
Rochdale - previous care_leavers good
Rochdale 2022 reported leaders requires_improvement""",
    ),
]
