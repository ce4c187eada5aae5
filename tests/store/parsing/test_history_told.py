"""What a council's grades were before, by whatever words and in whatever order of telling.

In each frame `{a}` is the earlier grade, given in 2016, and `{b}` the later one, of 2019.
"""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document, Status

LEADS = {
    "the news": "9 May 2024\n\nOfsted has rated Kent County Council's children's services "
    "good.\n\n",
    "another matter": "9 May 2024\n\nKent County Council is to hire more social workers, its "
    "cabinet agreed on Tuesday.\n\n",
}
TWO = """
{S} was {a} in 2016 but {b} by 2019
{S} was {a} in 2016, when the government stepped in, and {b} by the end of 2019
{S} went from {a} in 2016 to {b} by the end of 2019
{S} had moved from {a} in June 2016 to {b} by 2019
Two inspections, in 2016 and 2019, found {s} {a} and {b}
Its last two inspections, in 2016 and 2019, rated {s} {a} and {b}
In 2019 {s} was {b} and in 2016, under another director, {a}
In 2019 it was {b} and in 2016, before the present leadership, {a}
{S} was {b} in 2019 and in 2016, under another director, {a}
But in 2016, {s} was {a} and in 2019, {b}
In 2016 it was {a} and in 2019 {b}
The committee was reminded that {s} had been judged {a} in 2016 and {b} in 2019
The director said that from {a} in 2016, {s} moved to {b} by 2019
The verdict in 2016 was {a} and that in early 2019 {b}
{S} was {a} in 2016 and improved to {b} by the end of 2019
It was {a} (2016) and {b} (2019)
Members were reminded that {s} had moved from {a} in 2016 to {b} by the end of 2019
Two inspections, in 2016 and on 12 March 2019, found it {a} and {b}
It was {b} by 2019, after being {a} in 2016
It was {b} by 2019 and {a} in 2016
{S} had been judged {b} by the end of 2019 and three years earlier {a}
From {a} on 12 March 2016, {s} moved to {b} in early 2019
It got an {a} back in 2016, and three years later it was {b}
{S} had been {a} in 2016, before the present leadership, when the state stepped in, and {b} by 2019
“The verdict in 2016 was {a} and that by 2019 ‘{b}’,” said the leader
{S} was {a} in 2016 and back in 2019 {b}
{S} got the grade of {a} eight years ago but {b} by 2019
From {a} eight years ago, {s} moved to {b} in 2019
An {a} verdict back in 2016 was followed by an {b} in 2019
But in 2016, {s} was {a} and in 2019, {b}
Officers reminded Members that {s} had been {b} in June 2019 and {a} in 2016
"""
ALIKE = """
{S} was {a} in 2019, as in 2016
{S} was {a} in 2019, just as it had been in 2016
{S} was {a} in 2019, and so it had been in 2016
{S} was {a} in 2019 and had been so in 2016
{S} was {a} in 2016, and the verdict was the same in 2019
In 2016 and in 2019 {s} was {a}
The director said that it got an {a} in both 2016 and 2019
Members noted that in 2016 and in 2019 {s} was {a}
"""
ONE = """
As long ago as 2016 {s} was {a}
{S} was found to be {a} by the end of 2016
Officers recalled that {s} was {a} in 2016
The verdict on the whole was {a} in 2016
In 2016 the word from inspectors was {a}
But in 2016, {s} was {a}
In 2016 an {a} verdict led to a change at the top
An {a} verdict on 12 June 2016 led to a change at the top
In 2016 an ‘{a}’ from Ofsted cost the director her job
{S} had been judged {a} by 2016
Ofsted rated {s} {a} by the end of 2016
{S} was told that it was {a} by the end of 2016
It was {a} as long ago as 2016
The last inspection was in June 2016. That was the month when Ofsted called them {a}
It had been {a} when it was last inspected, in 2016, and many thought it still was
In 2016 it was stunned to be found {a}
It had been {a} when it was last inspected, in 2016
Inspectors told members that it was {a} eight years ago
By June 2016 inspectors could say that {s} was {a}
Things are different from 2016, when children's services were {a}
“In 2016 we were {a},” said the leader
Jane Mills, Executive Director for Supporting People, said: “We were {a} in 2016.”
Jane Mills, cabinet member for children and schools, said: “In 2016 we were {a}.”
It became in 2012 a trust, the first in the country, and was {a} in 2016
"""
GRADES = (("inadequate", "outstanding"), ("outstanding", "requires improvement"))


def _told(text: str) -> set[tuple[str, str]]:
    """Grade and year of what `text` tells of the whole as history."""
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    return {
        (judgement.grade.value, str(one.published or one.start)[:4])
        for one in record.inspections
        for judgement in one.judgements
        if one.status is Status.PREVIOUS and judgement.area.value == "overall"
    }


def _misread(frame: str, years: tuple[str, ...]) -> list[str]:
    misread = []
    for lead in LEADS.values():
        for a, b in GRADES:
            for who in ("the council", "the service"):
                said = frame.format(s=who, S=who.capitalize(), a=a, b=b).replace("an r", "a r")
                said += "." if said[-1] != "”" else ""
                grades = (a, b if "{b}" in frame else a)
                wanted = {(g.replace(" ", "_"), y) for g, y in zip(grades, years, strict=False)}
                if _told(lead + said) != wanted:
                    misread.append(said)
    return misread


@pytest.mark.parametrize("frame", [*TWO.strip().splitlines(), *ALIKE.strip().splitlines()])
def test_two_earlier_grades_have_their_years(frame: str) -> None:
    assert not _misread(frame, ("2016", "2019"))


@pytest.mark.parametrize("frame", ONE.strip().splitlines())
def test_an_earlier_grade_has_its_year(frame: str) -> None:
    assert not _misread(frame, ("2016",))


AGAIN = """
It is the verdict it was also given in 2016
It is where they were in 2016, too
That is where the council was in 2016
That repeats the grade of 2016
That is the rating Ofsted gave it in 2016
The council last had such a grade in 2016
The council, which covers two towns, first received the rating in 2016
It comes after the same verdict at the last inspection in 2016
“Good” was the overall outcome, as in 2016
It was rated good overall in a report out yesterday, as in 2016
The council first received the rating in 2016 and has kept it since
The council has kept the rating that it first received in 2016
"""


@pytest.mark.parametrize("said", AGAIN.strip().splitlines())
def test_a_grade_that_is_pointed_back_at_was_given_then(said: str) -> None:
    assert _told(f"{LEADS['the news']}{said}.") == {("good", "2016")}


def test_where_it_is_now_is_the_grade_of_now() -> None:
    said = "The council is good, three years after Ofsted found it inadequate. It is where it was"
    assert _told(f"{LEADS['another matter']}{said} in 2016, too.") >= {("good", "2016")}


OF_NO_GRADE = """
That is the grade it wanted in 2016
That is the grade Essex had in 2016
It is where the new office was in 2016
It first received the report in 2016
It was told to be outstanding by 2027
It was to be outstanding by 2027
The plan is to go from good to outstanding by 2027
Officers said that it was inadequate in 2016
In 2016 an inadequate verdict on a school led to a change
In 2016 a good meal from inspectors led to a change
An inadequate plan on 3 May 2016 led to a change
Powys fell to inadequate in 2016
It was proud to be good at chess in 2016
By June 2027 inspectors will say that it is good
The council was told that it must be outstanding by the end of 2027
Ofsted wants the council to be rated outstanding by the end of 2027
It was good at chess, by 2016, and inadequate at cards
"""


@pytest.mark.parametrize("said", OF_NO_GRADE.strip().splitlines())
def test_what_is_no_earlier_grade_of_the_council_is_none(said: str) -> None:
    assert _told(f"{LEADS['the news']}{said}.") == set()


WEAK = """
It was inadequate in 2016, and in 2019 it was no better
It was inadequate in 2016, and they were no better in 2019
"""


@pytest.mark.parametrize("said", WEAK.strip().splitlines())
def test_no_better_is_the_same_weak_grade(said: str) -> None:
    for lead in LEADS.values():
        assert _told(f"{lead}{said}.") == {("inadequate", "2016"), ("inadequate", "2019")}


UNTIL = """
{S} was {a} until, in 2019, inspectors gave it an {b}
{S} was {a} until, back in 2019, inspectors gave it an {b}
{S} was {a} until, five years ago, inspectors gave it an {b}
{S} was at {a} for most of the time until, when inspectors came in 2019, they gave it an {b}
"""


@pytest.mark.parametrize("frame", UNTIL.strip().splitlines())
def test_what_was_so_until_a_date_was_given_before_it(frame: str) -> None:
    for lead in LEADS.values():
        said = frame.format(S="The council", a="requires improvement", b="outstanding")
        assert _told(f"{lead}{said}.") == {
            ("requires_improvement", "None"),
            ("outstanding", "2019"),
        }
