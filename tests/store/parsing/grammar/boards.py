"""Safeguarding boards and partnerships, and what is inspected with others, beside a council."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

BOARDS = [
    Case(
        "who attended, and whose services the board is of",
        """NOTES of the meeting on 12 May 2022
West Sussex Children First Improvement Board

Present: the Commissioner (Chair), Director, Hampshire County Council (partner in practice)

1. The notes of 10 March were agreed.
2. Sector-led improvement. Colleagues from Hampshire, rated Outstanding, had looked at 20 cases.
3. Ofsted. The Director reported on the plan. Inspectors had seen progress since the \
inspection of 2019, when all judgements were Inadequate.""",
        """Hampshire - previous overall outstanding
West Sussex 2019 previous overall inadequate""",
    ),
    Case(
        "a board that shares the council's verb",
        """Published on 5 February 2016

Coventry's children's services require improvement, Ofsted said today, and so does \
the local safeguarding children board.

It is a step up from March 2014, when the council was rated inadequate. Adoption is \
good.""",
        """Coventry 2016 reported overall requires_improvement
Coventry 2016 reported adoption good
Coventry 2014 previous overall inadequate""",
    ),
    Case(
        "a board judged beside its council",
        """Ofsted judged Kent's children's services to be good overall. The Kent Safeguarding \
Children Board was judged to require improvement.""",
        "Kent - reported overall good",
    ),
    Case(
        "a board first, then the council's own services",
        """Kent Safeguarding Children Board requires improvement, Ofsted has said. The \
council's own services were found to be good.""",
        "Kent - reported overall good",
    ),
    Case(
        "a partnership that is praised",
        """The Kent safeguarding partnership was praised. Ofsted rated the council's leadership \
good.""",
        "Kent - reported leaders good",
    ),
    Case(
        "SEND services, then those for children",
        """Kent's SEND services were found to have widespread failings. The council's \
children's social care was rated outstanding by Ofsted last month.""",
        "Kent - reported overall outstanding",
    ),
    Case(
        "services for adults, then those for children",
        """The CQC has rated Kent's adult social care as requiring improvement. Its children's \
services are rated outstanding by Ofsted.""",
        "Kent - reported overall outstanding",
    ),
    Case(
        "the board’s grade",
        """The Local Safeguarding Children Board in Stockport, looked at during the same \
visit by Ofsted, was also “good”. The council’s children’s services were \
inadequate.""",
        """Stockport - reported overall inadequate""",
    ),
]
