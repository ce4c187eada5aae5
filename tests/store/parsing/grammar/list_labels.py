"""What stands over a list of grades, and says when they were given."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

LIST_LABELS = [
    Case(
        "a list that somebody went through after some history",
        """7 February 2022

Inspectors had been in Kent for two weeks in November. We are good overall. In 2017 we were \
requires improvement, though adoption was good at that time. The director took members through \
the areas:

- Impact of leaders: Good
- Help and protection: Requires Improvement""",
        """Kent 2021 reported overall good
Kent 2021 reported leaders good
Kent 2021 reported help_and_protection requires_improvement
Kent 2017 previous overall requires_improvement
Kent 2017 previous adoption good""",
    ),
    Case(
        "a list without a verb over it after some history",
        """7 February 2022

Kent's children's services are good, Ofsted has found. In 2017 they were inadequate. By area:

- Impact of leaders: Good
- Help and protection: Requires Improvement""",
        """Kent 2022 reported overall good
Kent 2022 reported leaders good
Kent 2022 reported help_and_protection requires_improvement
Kent 2017 previous overall inadequate""",
    ),
    Case(
        "the grades of a year, and what then follows",
        """7 February 2022

Kent's children's services are good, Ofsted has found. In 2017 the grades were:

- Overall: Inadequate
- Leadership: Inadequate

Staff were thanked. Help and protection was judged good.""",
        """Kent 2022 reported overall good
Kent 2022 reported help_and_protection good
Kent 2017 previous overall inadequate
Kent 2017 previous leaders inadequate""",
    ),
    Case(
        "last time, in brackets when",
        """7 February 2022

Kent's children's services are good, Ofsted has found.

Last time (2017):

- Overall: Inadequate
- Leadership: Requires Improvement""",
        """Kent 2022 reported overall good
Kent 2017 previous overall inadequate
Kent 2017 previous leaders requires_improvement""",
    ),
    Case(
        "this time and last time",
        """7 February 2022

Ofsted report on Kent

This time:

- Overall: Good
- Leadership: Good

Last time:

- Overall: Inadequate
- Leadership: Requires improvement""",
        """Kent 2022 reported overall good
Kent 2022 reported leaders good
Kent - previous overall inadequate
Kent - previous leaders requires_improvement""",
    ),
    Case(
        "headings over grades of two years, a line each",
        """7 February 2022

Kent has been judged good by Ofsted.

Ratings in 2017

Overall: Inadequate
Leadership: Requires improvement

Ratings in 2022

Overall: Good
Leadership: Good""",
        """Kent 2022 reported overall good
Kent 2022 reported leaders good
Kent 2017 previous overall inadequate
Kent 2017 previous leaders requires_improvement""",
    ),
    Case(
        "previous judgements under a heading, which the next one ends",
        """7 February 2022

Kent has been judged good by Ofsted.

Previous judgements

Overall: Inadequate
Leadership: Requires improvement

Next steps

Leadership: Good""",
        """Kent 2022 reported overall good
Kent 2022 reported leaders good
Kent - previous overall inadequate
Kent - previous leaders requires_improvement""",
    ),
    Case(
        "the month of a source over its list",
        """Kent is good, says Ofsted

July 2019

- Overall effectiveness: good
- Help and protection: requires improvement""",
        """Kent 2019 reported overall good
Kent 2019 reported help_and_protection requires_improvement""",
    ),
    Case(
        "what each was, behind a comma",
        """7 February 2022

Ofsted report on Kent

- Overall: good, was inadequate
- Leadership: good, was requires improvement""",
        """Kent 2022 reported overall good
Kent 2022 reported leaders good
Kent - previous overall inadequate
Kent - previous leaders requires_improvement""",
    ),
]
