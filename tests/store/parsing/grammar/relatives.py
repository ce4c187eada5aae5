"""Areas and councils in relative clauses and beside their grade, and what they once were."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

RELATIVES = [
    Case(
        "so was another, on other counts",
        """9 May 2023

York was rated good in 2016, and so was Doncaster on other counts.""",
        "York 2016 previous overall good",
    ),
    Case(
        "a grade without its verb, after a clause on the visit",
        """9 May 2023

Luton was good, and Leeds, which inspectors saw in May, outstanding.""",
        """Luton 2023 reported overall good
Leeds 2023 reported overall outstanding""",
    ),
    Case(
        "whose experiences are good",
        """Ofsted was kinder about care leavers in Stockport, whose experiences and progress it \
rated outstanding.""",
        """Stockport - reported care_leavers outstanding""",
    ),
    Case(
        "which was judged",
        """Leadership in Stockport, which was judged good, has improved quickly.""",
        """Stockport - reported leaders good""",
    ),
    Case(
        "X, judged good",
        """Inspectors praised Stockport for help and protection, judged outstanding, and for \
leadership, rated good.""",
        """Stockport - reported help_and_protection outstanding
Stockport - reported leaders good""",
    ),
    Case(
        "whose are",
        """Children in care in Stockport, whose experiences are judged to be good, told \
inspectors that they feel safe.""",
        """Stockport - reported care good""",
    ),
    Case(
        "now rated",
        """Stockport's help and protection, now rated outstanding, was inadequate in 2018.""",
        """Stockport - reported help_and_protection outstanding
Stockport 2018 previous help_and_protection inadequate""",
    ),
    Case(
        "which Ofsted rated",
        """Ofsted praised the impact of leaders in Stockport, which it rated outstanding.""",
        """Stockport - reported leaders outstanding""",
    ),
    Case(
        "described as",
        """Leadership in Stockport, described as inadequate, must improve.""",
        """Stockport - reported leaders inadequate""",
    ),
    Case(
        "the area that",
        """The one area that was rated outstanding in Stockport was adoption.""",
        """Stockport - reported adoption outstanding""",
    ),
    Case(
        "that were rated",
        """The areas of leadership and adoption, both of which were rated good, are praised in \
Ofsted's report on Stockport.""",
        """Stockport - reported leaders good
Stockport - reported adoption good""",
    ),
    Case(
        "where it was rated",
        """Stockport did best in help and protection, where it was rated outstanding.""",
        """Stockport - reported help_and_protection outstanding""",
    ),
    Case(
        "for which it got",
        """Stockport did best in help and protection, for which it was awarded an outstanding \
grade.""",
        """Stockport - reported help_and_protection outstanding""",
    ),
    Case(
        "an area in which",
        """Stockport did worst in leadership, an area in which it was found to be inadequate.""",
        """Stockport - reported leaders inadequate""",
    ),
    Case(
        "appositive grade",
        """Help and protection, rated inadequate, let Stockport down.""",
        """Stockport - reported help_and_protection inadequate""",
    ),
    Case(
        "council relative",
        """Stockport Council, which was rated good in 2018, is now outstanding.""",
        """Stockport - reported overall outstanding
Stockport 2018 previous overall good""",
    ),
    Case(
        "council relative reduced",
        """Stockport Council, judged inadequate in 2017, has now been rated good by Ofsted.""",
        """Stockport - reported overall good
Stockport 2017 previous overall inadequate""",
    ),
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
        "a category in which",
        """9 May 2023

Inspectors graded help and protection in Devon as good, a category in which the \
council was inadequate two years ago.""",
        """Devon 2023 reported help_and_protection good
Devon 2021 previous help_and_protection inadequate""",
    ),
    Case(
        "apposition to both",
        """Ofsted has inspected Kent. The grades for care leavers and for children in care, \
both inadequate, dragged it down.""",
        """Kent - reported care_leavers inadequate
Kent - reported care inadequate""",
    ),
    Case(
        "another grade of what had been",
        """Ofsted has been to Berkshire. Bracknell Forest, which had slipped to inadequate \
for help and protection in 2022 but kept a requires improvement overall, was \
rated good.""",
        """Bracknell Forest - reported overall good
Bracknell Forest 2022 previous overall requires_improvement
Bracknell Forest 2022 previous help_and_protection inadequate""",
    ),
    Case(
        "what a place is today has not the date of the sentence",
        """The director joined in May 2021 from Leeds, which is rated outstanding.""",
        "Leeds - previous overall outstanding",
    ),
    Case(
        "a place that only comes up has not the date of the sentence",
        """A trust will take over Bradford's services in April 2023, on the pattern of \
Sunderland, whose services went from inadequate to outstanding in three years. \
Bradford was rated inadequate in 2018.""",
        """Bradford 2018 previous overall inadequate
Sunderland - previous overall inadequate
Sunderland - previous overall outstanding""",
    ),
]
