"""What is said, found and recommended, across a library of a few sources."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from store.library import Library
from store.records import Area, Finding, Quotation, Recommendation, Record, SourceKind, Tone
from store.statements import StatementKind
from tests.store.samples import a_record, span, told

LEEDS = (
    "Care leavers are helped well. Plans for them are late. “We will mend that,” the director said."
)
REPORT = "Kirklees has weak oversight of plans. It should visit care leavers sooner."
SEVERAL = "Leeds and Calderdale were visited. “All of us learn,” an inspector said."


def records() -> list[Record]:
    leeds = a_record(LEEDS, told("Leeds", end="2022-03"), published="2022-05-09")
    report = a_record(
        REPORT, told("Kirklees", end="2019-07"), publisher="Ofsted", kind=SourceKind.REPORT
    )
    several = a_record(
        SEVERAL, told("Leeds", end="2021-08"), told("Calderdale", end="2021-09"), published="2021"
    )
    return [
        replace(
            leeds,
            findings=(
                _found(LEEDS, "Leeds", Tone.STRENGTH, "Care leavers are helped well."),
                _found(LEEDS, "Leeds", Tone.WEAKNESS, "Plans for them are late."),
            ),
            quotations=(_said(LEEDS, "We will mend that", "Jo Brown", "Leeds City Council"),),
        ),
        replace(
            report,
            pages=(0, 38),
            findings=(
                _found(REPORT, "Kirklees", Tone.WEAKNESS, "Kirklees has weak oversight of plans."),
            ),
            recommendations=(_advised(REPORT, "It should visit care leavers sooner."),),
        ),
        replace(several, quotations=(_said(SEVERAL, "All of us learn", None, None),)),
    ]


def _found(text: str, council: str, tone: Tone, words: str) -> Finding:
    place = span(text, words)
    return Finding(council, Area.CARE_LEAVERS, tone, place.start, place.end, place.text)


def _said(text: str, words: str, speaker: str | None, organisation: str | None) -> Quotation:
    place = span(text, words)
    return Quotation(speaker, "director", organisation, place.start, place.end, place.text)


def _advised(text: str, words: str) -> Recommendation:
    place = span(text, words)
    return Recommendation("Kirklees", Area.CARE_LEAVERS, place.start, place.end, place.text)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library.open(tmp_path_factory.mktemp("home"))
    library.add(records())
    return library


def found(library: Library, query: str, *kinds: StatementKind) -> list[str]:
    results = library.statements(query, kinds or tuple(StatementKind))
    assert results.total == len(results.statements)
    return [statement.excerpt.text for statement in results.statements]


EVERYTHING = [
    "Care leavers are helped well.",
    "Plans for them are late.",
    "We will mend that",
    "All of us learn",
    "Kirklees has weak oversight of plans.",
    "It should visit care leavers sooner.",
]


def test_everything_stands_newest_source_first_in_the_order_of_its_text(library: Library) -> None:
    assert found(library, "") == EVERYTHING


def test_one_kind_alone(library: Library) -> None:
    assert found(library, "", StatementKind.QUOTATION) == ["We will mend that", "All of us learn"]
    assert found(library, "", StatementKind.RECOMMENDATION) == [EVERYTHING[5]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("plans", [1, 4]),
        ('"care leavers"', [0, 5]),
        ("plans -late ", [4]),
        ("-plans -all", [0, 2, 5]),
        ("council:leeds", [0, 1, 2]),
        ("-council:leeds", [3, 4, 5]),
        ("council:calderdale", []),
        ("area:care_leavers tone:weakness year:2022..", [1]),
        ("tone:weakness", [1, 4]),
        ("-tone:weakness", [0, 2, 3, 5]),
        ("year:2019", [4, 5]),
        ("speaker:brown", [2]),
        ("speaker:director", [2, 3]),
        ("-speaker:brown -speaker:director", [0, 1, 4, 5]),
        ("publisher:ofsted", [4, 5]),
        ("kind:report", [4, 5]),
        ("late OR sooner", [1, 5]),
        ('region:"yorkshire and the humber" sooner', [5]),
    ],
)
def test_the_query_language_filters_them(library: Library, query: str, expected: list[int]) -> None:
    assert found(library, query) == [EVERYTHING[number] for number in expected]


def test_each_has_its_place_in_its_source(library: Library) -> None:
    for statement in library.statements().statements:
        record = library.article(statement.excerpt.source.sha256)
        assert record
        excerpt = statement.excerpt
        assert record.text[excerpt.start : excerpt.end] == excerpt.text
    assert [each.excerpt.page for each in library.statements("kind:report").statements] == [1, 2]


def test_a_quotation_is_of_a_council_only_where_that_is_told(library: Library) -> None:
    said = library.statements("", [StatementKind.QUOTATION]).statements
    assert [each.council for each in said] == ["Leeds", None]


def test_no_more_than_asked_for_and_how_many_there_are(library: Library) -> None:
    results = library.statements("", limit=2)
    assert [len(results.statements), results.total] == [2, 6]


def test_a_filter_that_means_nothing_is_named(library: Library) -> None:
    hint = library.statements("tone:angry").hint
    assert hint
    assert "No tone is called" in hint


def test_articles_are_found_by_the_tone_of_their_findings(library: Library) -> None:
    hits = library.search("tone:strength").hits
    sources = [hit.source.published for hit in hits if hit.source]
    assert sources == ["2022-05-09"]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(alphabet=st.sampled_from("ab \"*-:()OR^{}.tone:weakness'year2019,"), max_size=40)
)
def test_any_text_is_a_query(library: Library, query: str) -> None:
    results = library.statements(query)
    assert len(results.statements) == results.total <= len(EVERYTHING)


def test_what_is_removed_is_found_no_more_and_comes_back(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "home")
    library.add(records())
    leeds = records()[0]
    removed = library.remove(leeds.sha256)
    assert found(library, "plans") == [EVERYTHING[4]]
    assert found(library, "") == EVERYTHING[3:]
    assert removed
    library.add([removed])
    assert found(library, "") == EVERYTHING
    assert found(library, "plans") == [EVERYTHING[1], EVERYTHING[4]]
    library.close()
