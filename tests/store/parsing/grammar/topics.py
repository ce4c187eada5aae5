"""Areas that are pointed back at."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

TOPICS = [
    Case(
        "this area, named before in the sentence",
        """Ofsted has inspected Wigan Council. Care leavers do not always get the help they \
need, and this area requires improvement to be good.""",
        """Wigan - reported care_leavers requires_improvement""",
    ),
    Case(
        "that aspect, named in the sentence before",
        """Ofsted has inspected Wigan Council. Inspectors found that children in need of help \
and protection waited too long. That aspect of its work was rated inadequate.""",
        """Wigan - reported help_and_protection inadequate""",
    ),
    Case(
        "both groups",
        """Ofsted has inspected Wigan Council. Children in care and care leavers are doing \
better, and the work with both groups was graded good.""",
        """Wigan - reported care_and_care_leavers good""",
    ),
    Case(
        "they are the people of the sentence before",
        """Ofsted has rated Wigan Council good. Services for care leavers were not looked at \
this time. They were rated inadequate in 2016.""",
        """Wigan - reported overall good
Wigan 2016 previous care_leavers inadequate""",
    ),
    Case(
        "it is the area of the sentence before",
        """Ofsted has rated Wigan Council good. Adoption was looked at too. It was judged \
inadequate.""",
        """Wigan - reported overall good
Wigan - reported adoption inadequate""",
    ),
    Case(
        "it can be the area or the council",
        """Ofsted has been to Wigan. Leadership at Wigan Council is praised. It was judged \
inadequate in 2016.""",
        """""",
    ),
    Case(
        "both as a subject",
        """Ofsted has inspected Wigan. Leadership and adoption were the weak points; both \
require improvement.""",
        """Wigan - reported leaders requires_improvement
Wigan - reported adoption requires_improvement""",
    ),
    Case(
        "their experiences",
        """Ofsted has inspected Wigan. As for care leavers, their experiences have gone up two \
grades to outstanding.""",
        """Wigan - reported care_leavers outstanding""",
    ),
    Case(
        "all so many judgements",
        """Ofsted has inspected Wigan. Leadership is good, adoption is outstanding and the \
council is good overall. In 2016 all three judgements were inadequate.""",
        """Wigan - reported leaders good
Wigan - reported adoption outstanding
Wigan - reported overall good
Wigan 2016 previous leaders inadequate
Wigan 2016 previous adoption inadequate
Wigan 2016 previous overall inadequate""",
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
        "it, after a colon",
        """5 July 2022

Help and protection was the one disappointment for Salford: it was judged to require \
improvement where everything else was good.""",
        """Salford 2022 reported help_and_protection requires_improvement""",
    ),
    Case(
        "a judgement that is about an area, and “it” after a colon",
        """9 March 2023

Ofsted has rated Trafford outstanding. The last of the judgements, which is about \
care leavers, is less glowing: it is good.""",
        """Trafford 2023 reported overall outstanding
Trafford 2023 reported care_leavers good""",
    ),
    Case(
        "“it” for the area of the sentence before",
        """12 June 2023

Ofsted rated Trafford good. Leaders' impact on practice was another matter. It \
Requires Improvement to be Good, mainly for want of audits.""",
        """Trafford 2023 reported overall good
Trafford 2023 reported leaders requires_improvement""",
    ),
]
