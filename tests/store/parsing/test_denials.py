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
