"""What is denied, doubted or only supposed is no grade, by whatever words."""

from __future__ import annotations

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = "9 May 2024\n\nOfsted inspected children's services in Kent in March. The report is out.\n\n"
DENIED = """
{X} was not rated {g}
{X} has never been rated {g}
{X} failed to be rated {g}
{X} fell short of {g}
{X} could not be rated {g}
{X} can hardly be called {g}
Ofsted declined to call {x} {g}
Nothing about {x} is {g}
Nothing in it is {g}
Hardly anyone thinks {x} is {g}
Few would say {x} is {g}
It is wrong to say that {x} is {g}
It is not true that {x} is {g}
Claims that {x} is {g} are false
Reports that {x} was rated {g} are wrong
Had {x} been rated {g}, the commissioner would have gone
Were {x} to be rated {g}, the commissioner would go
Should {x} be rated {g}, the commissioner will go
Imagine {x} being rated {g}
Suppose {x} were {g}
Ofsted will decide whether {x} is {g}
The commissioner found {x} {g}
A peer review found {x} to be {g}
Social workers rated {x} {g}
"""


@pytest.mark.parametrize("denied", DENIED.strip().splitlines())
def test_what_is_not_said_is_no_grade(denied: str) -> None:
    misread = []
    for who in ("the council", "Kent", "the service"):
        for grade in ("good", "inadequate", "outstanding"):
            text = denied.format(x=who, X=who[0].upper() + who[1:], g=grade) + "."
            if judged_of_one(LEAD + text):
                misread.append(text)
    assert not misread


HARDLY_SAID = """
It is understood that {x} was rated {g}
Rumour has it that {x} was rated {g}
Unconfirmed reports say {x} was judged {g}
{X} was reportedly judged {g}
Apparently {x} was rated {g}
An early draft had {x} as {g}
A draft of the report, seen by a councillor, rates {x} {g}
Staff were told informally that {x} was {g}
People are saying that {x} is {g}
One reader wrote: “{X} is {g}”
A mother said that {x} was {g}
In a comment under the story, a man called {x} {g}
The register lists “{x} rated {g}” as a red risk
The worst case is that {x} is found {g}
A scenario in which {x} is rated {g} was worked through
Provided that {x} is judged {g}, the grant will be paid
Assuming {x} is rated {g}, the plan runs to 2027
In the event that {x} is judged {g}, the contract ends
{X} is going to be rated {g}
When {x} is rated {g}, the board will be dissolved
“Do you think {x} is {g}?” asked the leader
Correction: this article previously stated that {x} was rated {g}
The minutes were corrected: they had said that {x} was {g}
A leaflet that called {x} {g} was withdrawn
The website still says {x} is {g}, which is wrong
He was quoted as saying {x} was {g}, which he denies
“To say {x} is {g} is simply wrong,” he said
“I don't accept that {x} is {g},” she said
Nowhere does the report say that {x} is {g}
She rejected the idea that {x} is {g}
"""


@pytest.mark.parametrize("said", HARDLY_SAID.strip().splitlines())
def test_what_is_hardly_said_is_no_grade(said: str) -> None:
    misread = []
    for who in ("the council", "Kent", "leadership"):
        text = said.format(x=who, X=who[0].upper() + who[1:], g="good") + "."
        if judged_of_one(LEAD + text):
            misread.append(text)
    assert not misread


SAID_ALL_THE_SAME = """
The council was rated good when Ofsted came in March.
When the council was rated good, the staff were thanked.
The council is rated good, and those who said it was at risk were wrong.
Surprised? The council was rated good.
The council was rated good, which nobody disputes.
Of the 19 councils in the region the council is one of 12 that are rated good.
"""


@pytest.mark.parametrize("said", SAID_ALL_THE_SAME.strip().splitlines())
def test_what_is_said_is_one(said: str) -> None:
    told = {(area, grade) for area, grade, _ in judged_of_one(LEAD + said)}
    assert told == {("overall", "good")}
