"""A grade that somebody wants, fears or thinks to have is none, by whatever word that is said."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.judged import judged_of_one

LEAD = (
    "9 May 2024\n\nOfsted is to inspect children's services in Kent, the county council says.\n\n"
)
TO_BE = """
aspires aspired hopes hoped wants wanted aims intends planned seeks sought strives strove longs
longed yearns wishes expects vowed pledged promised resolved needs deserves tried
is working|is keen|is desperate|is eager|is anxious|is impatient|is itching|is pushing|is bidding
is fighting|is gearing up|is preparing|is on course|is likely|is unlikely|is determined|is poised
was challenged|is under pressure|has a vision|has a plan|has a target|has a strategy|set out
would like|would love|must try|ought|is convinced it can|has the potential|is said to want
"""
BEING = """
dreams of being|is close to being|is nowhere near being|stops short of being|risks being
fears being|is a long way from being|is years from being|is capable of being|could be|may be
should soon be|will one day be|considers itself|sees itself as|describes itself as|regards itself as
"""
JUDGED = """
rated {g} by Ofsted
judged {g}
{g} by 2027
rated {g} at the next inspection
judged {g} and, after that, {h}
rated {g} for its work with care leavers
"""
WHO = ("The council", "The director said that the authority")


def _phrases(listed: str) -> list[str]:
    lines = listed.strip().splitlines()
    return [one for line in lines for one in (line.split("|") if "|" in line else line.split())]


WISHES = [*(f"{one} to be" for one in _phrases(TO_BE)), *_phrases(BEING)]


@pytest.mark.parametrize("wish", WISHES)
def test_what_is_wished_for_is_no_grade(wish: str) -> None:
    misread = []
    for who, judged in product(WHO, JUDGED.strip().splitlines()):
        if "itself" in wish and "{h}" in judged:
            continue
        text = f"{who} {wish} {judged.format(g='good', h='outstanding')}."
        if judged_of_one(LEAD + text):
            misread.append(text)
    assert not misread


TOLD = """
went on to be rated {g}
was proud to be rated {g}
was delighted to be judged {g}
was the first in the south to be rated {g}
is one of nine in England to be judged {g}
was found to be {g}
continues to be {g}
managed to get a {g}
improved enough to be rated {g}
turned out to be {g}
"""


@pytest.mark.parametrize("told", TOLD.strip().splitlines())
def test_what_came_true_is_one(told: str) -> None:
    text = f"9 May 2024\n\nOfsted has inspected Kent.\n\nThe council {told.format(g='good')}."
    assert {(area, grade) for area, grade, _ in judged_of_one(text)} == {("overall", "good")}
