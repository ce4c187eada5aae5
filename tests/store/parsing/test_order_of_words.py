"""The same judgement with its words in another order: what is told does not change.

{a} and {b} are areas, {g} is their grade; what {a} alone is put for has it alone.
"""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.test_sayings import read

ONE = """
What inspectors rated {g} was {a}.
What Ofsted has judged {g} is {a}.
Inspectors deemed to be {g} its {a}.
The council's {a} was also looked at. The verdict was {g}.
{A} was looked at too. It was {g}.
{A} was looked at again. Verdict: {g}.
Inspectors looked at {a}. They judged it {g}.
{A} – an area that was praised last time too – keeps a rating of {g}.
{A}, a service run jointly with two neighbours, was rated {g}.
{A} was among the areas that inspectors judged {g}.
The report praises {a}, an area rated {g}.
The thing that inspectors rated {g} was {a}.
What they gave a grade of {g} was {a}.
It is {a} and not care that inspectors rated {g}.
They rated as {g}, in a report out on Monday, its {a}.
They rated as {g}, too, the {a}.
Described as {g} by inspectors was {a}.
{A} was spoken of at length. Ofsted judged it to be {g}.
There was much talk of {a}. It was judged {g}.
Then came {a}. {G}, said Ofsted.
{A}? Rated {g}.
The next section is on {a}. The grade is {g}.
What of {a}? {G}, say the inspectors.
"""
TWO = """
What Ofsted rated {g} was {a} and {b}.
Among the things judged {g} were {a} and {b}.
They graded {g} not only {a} but also {b}.
They graded as {g} not just {a} but {b}.
They called {g} both {a} and {b}.
They declared to be {g} the {a} and the {b}.
Ofsted has described as {g} {a} and {b}.
Inspectors judged to be {g} {a} and {b}.
Inspectors looked at {a} and {b}. They judged them {g}.
{A} and {b} were inspected too. They were {g}.
{A} and {b} were spoken of. Ofsted judged both to be {g}.
Ofsted rated {g} two areas, {a} and {b}.
{A} and indeed {b} were rated {g}.
{A}, besides {b}, was rated {g}.
It was rated {g} for {a} and again for {b}.
{A}, where much is to do, and {b} were rated {g}.
{A}, an area led by Jane Smith, and {b} were judged {g}.
{A} and {b} – two of the main areas – were judged {g}.
{A} and {b} were two areas that inspectors judged {g}.
Rated {g}, along with {a}, was {b}.
"""
DESCRIBED = """
They considered good {a}, and adoption, essential.
Inspectors described good {a}, and adoption, as essential.
They judged good {a} to be the key to adoption.
Inspectors found good {a} and adoption work.
"""
AREAS = {"leaders": "leadership", "help_and_protection": "child protection", "adoption": "adoption"}
GRADES = ("good", "inadequate", "outstanding")
PAIRS = [("leaders", "adoption"), ("adoption", "help_and_protection")]


def _said(frame: str, grade: str, a: str, b: str = "leaders") -> str:
    one, two = AREAS[a], AREAS[b]
    return frame.format(a=one, A=one.capitalize(), b=two, g=grade, G=grade.capitalize())


@pytest.mark.parametrize("frame", ONE.strip().splitlines())
def test_an_area_is_read_wherever_it_stands(frame: str) -> None:
    for area, grade in product(AREAS, GRADES):
        assert read(_said(frame, grade, area)) == {f"{area} {grade}"}


@pytest.mark.parametrize("frame", TWO.strip().splitlines())
def test_two_areas_are_read_wherever_they_stand(frame: str) -> None:
    for (a, b), grade in product(PAIRS, GRADES):
        assert read(_said(frame, grade, a, b)) == {f"{a} {grade}", f"{b} {grade}"}


@pytest.mark.parametrize("frame", DESCRIBED.strip().splitlines())
def test_an_adjective_before_an_area_is_no_grade_of_it(frame: str) -> None:
    assert read(_said(frame, "good", "leaders")) == set()
