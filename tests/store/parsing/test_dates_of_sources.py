"""The date of a source is found in whatever line it stands."""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document


@pytest.mark.parametrize(
    "line",
    [
        "12 June 2023",
        "Published: 14:22, 12 June 2023",
        "Page last updated 12 June 2023",
        "Press release 12 June 2023",
        "News story from 12 June 2023",
        "Posted by Communications on 12 June 2023",
        "Written by the newsroom on 12 June 2023",
        "Luton Council | Monday 12 June 2023",
        "Embargoed until 00:01, 12 June 2023",
        "Answered on 12 June 2023 by the Minister for Children",
        "By Our Local Reporter | Updated 12 June 2023",
        "Question for the Department for Education, answered on 12 June 2023",
    ],
)
def test_a_line_gives_the_date_of_its_source(line: str) -> None:
    assert _published(line) == "2023-06-12"


@pytest.mark.parametrize(
    "line",
    [
        "Published 3 years ago on 12 June 2023",
        "The report was published by Ofsted on 12 June 2023.",
        "Inspectors came on 12 June 2023 and stayed for two weeks.",
    ],
)
def test_a_line_that_tells_of_another_date_does_not(line: str) -> None:
    assert _published(line) is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("From our Town Hall correspondent, June 2023", "2023-06"),
        ("The Luton Messenger, June 2023", "2023-06"),
        ("June 2023 / July 2023", "2023-06"),
        ("Ofsted report, June 2023", None),
        ("Next review, June 2023", None),
    ],
)
def test_a_month_stands_beside_a_writer_or_a_paper(line: str, date: str | None) -> None:
    assert _published(line) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Local Services Forum, 2023", "2023"),
        ("The Luton Messenger, June 2023", "2023-06"),
        ("(The Luton Messenger, 12 June 2023)", "2023-06-12"),
        ("Source: Department for Education, 2023", None),
        ("Children's Plan, 2023", None),
        ("Local Services Forum, 2023 and beyond", None),
        ("Next meeting, 12 June 2023", None),
    ],
)
def test_the_line_under_a_text_gives_its_date(line: str, date: str | None) -> None:
    text = "\n\n".join(["Praise for the council", *["Luton is rated good."] * 9, line])
    assert parse(Document(source="text", sha256="0" * 64, text=text)).published == date


def _published(line: str) -> str | None:
    text = f"Praise for the council\n{line}\n\nLuton's children's services have been rated good."
    return parse(Document(source="text", sha256="0" * 64, text=text)).published


def test_a_year_to_come_and_last_year_give_no_date() -> None:
    text = "The next step is the 2026 inspection. Kent County Council was rated good last year."
    record = parse(Document(source="a.txt", sha256="0" * 64, text=text))
    assert record.published is None
    assert not any("is inferred" in warning for warning in record.warnings)


def test_a_council_is_the_one_that_had_the_name_when_it_was_inspected() -> None:
    for year, code in ((2014, "E10000009"), (2022, "E06000059")):
        text = f"Published 9 May {year}\n\nDorset was rated good by Ofsted."
        record = parse(Document(source="text", sha256="0" * 64, text=text))
        assert [one.ons_code for one in record.inspections] == [code]


def test_when_a_grade_was_given_is_not_when_inspectors_came() -> None:
    said = "Luton was rated good by Ofsted in May 2022, following an inspection."
    record = parse(Document(source="text", sha256="0" * 64, text=f"9 June 2023\n\n{said}"))
    (told,) = record.inspections
    assert (told.start, told.published) == (None, "2022-05")


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("Councillors will vote next month, in March 2013.", "2013-02"),
        ("It was agreed last month, in December 2012.", "2013-01"),
        ("Talks began this month, in June 2021.", "2021-06"),
        ("The trust opened last year, in 2018.", "2019"),
    ],
)
def test_a_month_or_year_that_is_counted_and_dated_tells_when_a_text_was_written(
    said: str, date: str
) -> None:
    text = f"Kent plans a trust\n\nKent County Council wants a trust. {said}"
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    assert any(f"{date} is inferred" in warning for warning in record.warnings)
