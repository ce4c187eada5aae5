"""Clauses of the subject, asides of the clerk, and what others than Ofsted think."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

BETWEEN = [
    Case(
        "what a council once was, in a clause of its subject",
        """A council that was once a byword for failure has been rated good by Ofsted. Oldham's \
services are well led.""",
        "Oldham - reported overall good",
    ),
    Case(
        "what its services were once called",
        """The borough whose services were once called chaotic has been given a good rating by \
Ofsted. Wigan Council said it was delighted.""",
        "Wigan - reported overall good",
    ),
    Case(
        "where it had been before",
        """A council that had previously been in special measures was judged good by Ofsted \
this week. Wigan's director was pleased.""",
        "Wigan - reported overall good",
    ),
    Case(
        "a clause of the subject with a grade of its own",
        """The authority which was rated inadequate in 2018 has been judged outstanding by \
Ofsted. Wigan Council thanked its staff.""",
        """Wigan - reported overall outstanding
Wigan 2018 previous overall inadequate""",
    ),
    Case(
        "the town means its council",
        """Ofsted has rated Hartlepool's services outstanding. The town had been good at its \
last inspection, in 2018.""",
        """Hartlepool - reported overall outstanding
Hartlepool 2018 previous overall good""",
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
        "a paragraph keeps its time though it says what was said to require improvement",
        """Barnet's family services department has been judged good by Ofsted.

In July 2017 the service was found to be inadequate. Adoption was good, and the care \
leavers' service was said to require improvement.""",
        """Barnet - reported overall good
Barnet 2017 previous overall inadequate
Barnet 2017 previous adoption good
Barnet 2017 previous care_leavers requires_improvement""",
    ),
]
