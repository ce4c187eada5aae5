"""Digests, each paragraph a story, and letters: whose the next grade is, and whose it is not."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

DIGESTS = [
    Case(
        "it, after a council of which no judgement was told",
        """Morning briefing

8 May 2023

Inspectors praised a nursery.

Luton has more buses. It was judged good.""",
        "",
    ),
    Case(
        "digest: its heading names schools",
        """DAILY ROUND-UP: Ofsted ratings, bus fares and school places

8 May 2023

Derby has become the latest authority to be rated "outstanding" by Ofsted. The city's previous \
grade, in 2017, was "good".""",
        """Derby 2023 reported overall outstanding
Derby 2017 previous overall good""",
    ),
    Case(
        "digest: a story after that of a school",
        """Morning briefing

8 May 2023

A school in Bury has been rated outstanding. It was inadequate before.

Wigan Council has been judged good by Ofsted for the first time.""",
        "Wigan 2023 reported overall good",
    ),
    Case(
        "digest: a school alone",
        """News in brief

8 May 2023

Wigan's buses are to be free in June.

Bury Grammar School is to close. Ofsted said that it was inadequate.""",
        "",
    ),
    Case(
        "a council that takes over another's department",
        """8 May 2023

Torbay was judged inadequate in 2015. Plymouth was asked to run the department.

By 2018 the council had risen to requires improvement.""",
        """Torbay 2015 previous overall inadequate
Torbay 2018 previous overall requires_improvement""",
    ),
    Case(
        "where a letter comes from",
        """A LETTER FROM WESTMINSTER

Several of you wrote to me about the protection of children in Torbay, which Ofsted judged \
inadequate in January 2013.

By the end of 2018 the council had risen to requires improvement.""",
        """Torbay 2013 previous help_and_protection inadequate
Torbay 2018 previous overall requires_improvement""",
    ),
    Case(
        "questions that are a neighbour's name",
        """8 May 2023

Kent's services for children are good, Ofsted says. What of its neighbours? Medway? Good too, and \
that was in 2018. Bromley? Outstanding, in 2019.""",
        """Kent 2023 reported overall good
Medway 2018 previous overall good
Bromley 2019 previous overall outstanding""",
    ),
    Case(
        "a borough is no city",
        """8 May 2023

Kirklees is good, Ofsted says. In Bristol a father waits; the city was rated requires \
improvement in 2018.""",
        """Kirklees 2023 reported overall good
Bristol, City of 2018 previous overall requires_improvement""",
    ),
]
