"""The five seed articles, labelled by hand: council, area, grade and status of each judgement."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.parsing import parse
from store.readers import read
from store.records import InspectionKind, Record, SourceKind, Status

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))

LABELS = {
    "000": """
        Leeds 2018 reported: overall outstanding
        Leeds 2015 previous: overall good
        Calderdale 2018 reported: overall good
        Calderdale 2015 previous: overall requires_improvement
    """,
    "001": """
        Leeds 2018 reported: overall outstanding
        Leeds 2018 reported: leaders outstanding
        Leeds 2018 reported: help_and_protection outstanding
        Leeds 2018 reported: care_and_care_leavers good
        Leeds 2015 previous: overall good
        Leeds 2010 previous: help_and_protection inadequate
        Calderdale 2018 reported: overall good
        Calderdale 2018 reported: leaders good
        Calderdale 2018 reported: help_and_protection requires_improvement
        Calderdale 2018 reported: care_and_care_leavers outstanding
    """,
    "002": """
        Leeds 2022 reported: overall outstanding
        Leeds 2022 reported: leaders outstanding
        Leeds 2022 reported: help_and_protection good
        Leeds 2022 reported: care_and_care_leavers outstanding
        Leeds 2018 previous: overall outstanding
        Leeds 2010 previous: overall inadequate
    """,
    "003": """
        Kirklees 2024 reported: overall good
        Kirklees 2024 reported: leaders good
        Kirklees 2024 reported: help_and_protection good
        Kirklees 2024 reported: care good
        Kirklees 2019 previous: overall requires_improvement
    """,
    "004": """
        Leeds 2022 reported: overall outstanding
        Leeds 2022 reported: leaders outstanding
        Leeds 2022 reported: help_and_protection good
        Leeds 2022 reported: care_and_care_leavers outstanding
        Leeds 2018 previous: overall outstanding
        Leeds 2018 previous: leaders outstanding
        Leeds 2018 previous: care_and_care_leavers good
    """,
}


def seed(number: str) -> Record:
    return parse(read(str(next(path for path in SEEDS if path.name.startswith(number)))))


def told(record: Record) -> set[str]:
    lines = set()
    for inspection in record.inspections:
        date = inspection.end or inspection.published
        year = date.year if date else None
        for judgement in inspection.judgements:
            lines.add(
                f"{inspection.council} {year} {inspection.status}: "
                f"{judgement.area} {judgement.grade}"
            )
    return lines


@pytest.mark.parametrize("number", LABELS)
def test_every_judgement_of_a_seed_is_read_and_no_other(number: str) -> None:
    assert told(seed(number)) == {line.strip() for line in LABELS[number].strip().splitlines()}


@pytest.mark.parametrize("number", LABELS)
def test_each_judgement_of_a_seed_has_its_sentence(number: str) -> None:
    record = seed(number)
    for inspection in record.inspections:
        for judgement in inspection.judgements:
            assert judgement.evidence
            for span in judgement.evidence:
                assert record.text[span.start : span.end] == span.text


def test_visits_without_grades_have_their_place() -> None:
    visits = {
        number: [
            (visit.start, visit.status, bool(visit.mentions))
            for visit in seed(number).inspections
            if visit.kind is InspectionKind.FOCUSED_VISIT
        ]
        for number in ("001", "004")
    }
    assert visits == {
        "001": [("2018-01", Status.PREVIOUS, True)],
        "004": [("2021-08", Status.PREVIOUS, True)],
    }


def test_dates_on_site_are_kept_as_precisely_as_they_are_told() -> None:
    leeds = seed("004").inspections[0]
    assert (leeds.start, leeds.end, leeds.published) == ("2022-02", "2022-03", "2022")
    both = {i.council: i.end for i in seed("000").inspections if i.status is Status.REPORTED}
    assert both == {"Leeds": "2018-10", "Calderdale": "2018-11"}


def test_the_year_of_a_source_without_a_date_is_inferred_with_a_warning() -> None:
    for number, year in (("003", "2024"), ("004", "2022")):
        assert any(year in warning for warning in seed(number).warnings)


def test_metadata_stands_in_the_text() -> None:
    trade = seed("004")
    assert trade.publisher == "Community Care"
    assert trade.author == "Rob Preston and Mithran Samuel"
    assert trade.title == "Council recovers from performance dip to maintain top Ofsted grade"
    assert (seed("001").author, seed("001").published) == ("Gabriella Jozwiak", "2018-12-19")
    release = seed("002")
    assert (release.kind, release.publisher) == (SourceKind.PRESS_RELEASE, "Leeds City Council")
    assert release.published == "2022-05-09"
    assert seed("000").published == "2018-12-19"


def test_a_date_that_runs_into_the_first_sentence_is_no_part_of_its_excerpt() -> None:
    leeds = next(i for i in seed("000").inspections if i.council == "Leeds")
    assert leeds.judgements[0].evidence[0].text.startswith("Leeds City Council’s children’s")


def test_a_report_comes_out_after_inspectors_came() -> None:
    (calderdale,) = (
        inspection
        for inspection in seed("000").inspections
        if inspection.council == "Calderdale" and inspection.status is Status.REPORTED
    )
    assert (calderdale.end, calderdale.published) == ("2018-11", "2018-12-19")
