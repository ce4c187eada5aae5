"""A council that a sentence is on, and "it" in the next one; what only is named is not taken up."""

from __future__ import annotations

from tests.store.parsing.grammar.case import Case

_NEWS = "9 May 2023\n\nLeeds City Council's services for children are good, Ofsted says."
_LEEDS = "Leeds 2023 reported overall good"


def _case(name: str, said: str, *labels: str) -> Case:
    return Case(name, f"{_NEWS} {said}", "\n".join((_LEEDS, *labels)))


SUBJECTS_OF_TALK = [
    _case(
        "subject: then its services",
        "Bradford, by contrast, has struggled for years. Its services were rated inadequate in "
        "2018.",
        "Bradford 2018 previous overall inadequate",
    ),
    _case(
        "subject: behind a place and a comma",
        "Across the border, Wakefield waits for its own verdict. It required improvement in 2018.",
        "Wakefield 2018 previous overall requires_improvement",
    ),
    _case(
        "subject: all that is said",
        "Not so Bradford. It was rated inadequate in 2018.",
        "Bradford 2018 previous overall inadequate",
    ),
    _case(
        "subject: the place that opens the sentence",
        "Over in Bradford, the mood is different. The council was rated inadequate in 2018.",
        "Bradford 2018 previous overall inadequate",
    ),
    _case(
        "subject: a neighbour",
        "In neighbouring Bradford they know how it feels. The council there was inadequate in "
        "2014.",
        "Bradford 2014 previous overall inadequate",
    ),
    _case(
        "no subject: a place somebody came from",
        "Its director came from Bradford. It was rated outstanding in 2018.",
        "Leeds 2018 previous overall outstanding",
    ),
    _case(
        "no subject: someone worked with",
        "The council worked with Bradford. It had been rated inadequate in 2016.",
        "Leeds 2016 previous overall inadequate",
    ),
    _case(
        "subject: for its paragraph only",
        "Bradford is waiting.\n\nLeadership was rated outstanding.",
        "Leeds 2023 reported leaders outstanding",
    ),
    Case(
        "what we were is no area of the sentence before",
        """9 May 2023

Leeds City Council's services for children are good, Ofsted says. Child protection is \
praised.

It is a step up from 2018, when we were judged inadequate.""",
        """Leeds 2023 reported overall good
Leeds 2018 previous overall inadequate""",
    ),
]
