"""A council's own papers: notes of meetings in reported speech, rows of cells between strokes."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

PAPERS = [
    Case(
        "notes of a meeting put what is told back in time",
        """Notes of the meeting held on 5 May 2022 in the town hall

Apologies were received from two members.

The overall effectiveness of services in Bolton was now graded good. Leadership had also been \
judged good, as had help and protection. Services had been inadequate at the inspection of March \
2018.""",
        """Bolton 2022 reported overall good
Bolton 2022 reported leaders good
Bolton 2022 reported help_and_protection good
Bolton 2018 previous overall inadequate""",
    ),
    Case(
        "the record of a meeting",
        """Record of the board meeting

1. The director said that Wigan had had its inspection. Leadership had been judged outstanding.""",
        "Wigan - reported leaders outstanding",
    ),
    Case(
        "a paper that ends with a resolution",
        """Bury Council: children's panel

The director said what inspectors had found. The experiences and progress of care leavers had \
been judged good.

Resolved – (1) That the report be noted.""",
        "Bury - reported care_leavers good",
    ),
    Case(
        "a meeting and those who sent apologies",
        """Bury Improvement Partnership

Apologies for absence: the director of public health.

The partnership heard of the inspection of Bury. Help and protection had been graded good.""",
        "Bury - reported help_and_protection good",
    ),
    Case(
        "rows with strokes under a heading of years",
        """Cabinet meeting: 12 September 2021

The outcome of the inspection of Trafford is set out below.

Judgement / 2017 / 2021

Overall effectiveness / Inadequate / Requires improvement

Help and protection / Inadequate / Good""",
        """Trafford 2021 reported overall requires_improvement
Trafford 2021 reported help_and_protection good
Trafford 2017 previous overall inadequate
Trafford 2017 previous help_and_protection inadequate""",
    ),
    Case(
        "a stroke in a sentence makes no row",
        """Bolton Council has been rated good. The care / care leavers / adoption services were \
not inspected, and no grade such as good / outstanding was given to them.""",
        "Bolton - reported overall good",
    ),
    Case(
        "minutes that never name their own council",
        """Minutes of Cabinet, 9 February 2022

The inspection in November 2021 had judged the Council's services to be Good overall. Leadership \
had been judged Outstanding. Cheshire East had remained at Requires Improvement, and Halton was \
rated Inadequate.""",
        """Cheshire East - previous overall requires_improvement
Halton - previous overall inadequate""",
    ),
]
