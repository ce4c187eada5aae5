"""What a sentence says hangs on no other that has nothing to do with it.

Each sentence of `BESIDE` is put behind each paragraph of each story from its first on: every
judgement of the story stays as it was.
"""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document, Record

DATED = """Kent praised for turning services round

9 May 2024

Children's services in Kent have climbed out of Ofsted's lowest category.

In a report published on Tuesday, inspectors say that it "requires improvement to be good".

The help and protection of children requires improvement. Leadership is good, and so is the care \
of children who are looked after.

Three years ago the council was rated inadequate.

Cabinet member Ann Field said the news was a tribute to staff."""
UNDATED = """Kent is first in its region to be 'outstanding'

Children's services in Kent are the first in the region to be judged outstanding by Ofsted.

Inspectors came in January 2020 and say that children get "an exceptional service".

The county has earned an outstanding rating for leadership. The help and protection of children is \
outstanding as well, and care leavers get a good service.

In 2016 the county was told that it required improvement.

About 400 children are in its care."""
MEETING = """Kent County Council

Children's Services Scrutiny Panel, {date}

The Director presented the outcome of the inspection of March 2023.

The overall effectiveness of services had been judged Good. The judgement for help and protection \
was Good. Support for care leavers had come out as Requires Improvement.

In 2017 the council had been judged Requires Improvement."""
REPORTED = """Ofsted came to Kent from July 11 to 22. In its report, out on Monday, overall \
effectiveness is inadequate. Kent had been told that it required improvement in November 2018.

The impact of leaders was judged inadequate."""
LEADS = [
    "Children's services in Kent are failing, Ofsted says.",
    "Parents and social workers in Kent have reacted with dismay.",
    "Kent is the largest county in its region.",
]
BESIDE = [
    "A monitoring visit took place in 2019.",
    "A focused visit in March 2019 looked at the front door.",
    "In 2019 a focused visit looked at care leavers.",
    "Two monitoring visits were made before that.",
    "Monitoring visits will follow.",
    "The council has 612 children in its care.",
    "The council's libraries will close at noon on Saturdays.",
    "It rained on the day.",
    "The council was last inspected in 2013.",
    "A new director of children's services was appointed in March.",
    "The report runs to 14 pages.",
]
Judged = frozenset[tuple[str, str, str, str]]


def _read(text: str) -> Judged:
    record: Record = parse(Document(source="story.txt", sha256="0" * 64, text=text))
    return frozenset(
        (one.council, judgement.area.value, judgement.grade.value, one.status.value)
        for one in record.inspections
        for judgement in one.judgements
    )


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("story", [DATED, UNDATED], ids=["dated", "undated"])
def test_no_grade_hangs_on_a_sentence_about_something_else(story: str, beside: str) -> None:
    parts = story.split("\n\n")
    told = _read(story)
    assert len(told) == 5
    first = 1 + next(i for i, part in enumerate(parts) if part.startswith("Children's services in"))
    for at in range(first, len(parts) + 1):
        assert _read("\n\n".join([*parts[:at], beside, *parts[at:]])) == told, at


@pytest.mark.parametrize("date", ["22 June 2023", "June 22 2023", "Thursday, 22 June 2023"])
def test_minutes_are_read_alike_however_their_date_is_written(date: str) -> None:
    assert _read(MEETING.format(date=date)) == {
        ("Kent", "overall", "good", "reported"),
        ("Kent", "help_and_protection", "good", "reported"),
        ("Kent", "care_leavers", "requires_improvement", "reported"),
        ("Kent", "overall", "requires_improvement", "previous"),
    }


@pytest.mark.parametrize("lead", LEADS)
def test_what_a_report_just_out_says_is_news_whatever_the_story_opens_with(lead: str) -> None:
    assert _read(f"Kent: what went wrong?\n\n{lead}\n\n{REPORTED}") == {
        ("Kent", "overall", "inadequate", "reported"),
        ("Kent", "leaders", "inadequate", "reported"),
        ("Kent", "overall", "requires_improvement", "previous"),
    }
