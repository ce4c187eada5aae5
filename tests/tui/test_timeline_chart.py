"""The timeline as text: what its letters and lines say."""

from store.councils import council_by_name
from store.dates import PartialDate
from store.history.inspections import (
    CouncilHistory,
    Excerpt,
    MergedInspection,
    MergedJudgement,
    Reading,
    Source,
)
from store.records import Area, Framework, Grade, InspectionKind, SourceKind
from tui.shown.timeline_chart import LABELS, Chart, chart

SOURCE = Source("0" * 64, "a.txt", SourceKind.ARTICLE, None, None, None, None, None)
EXCERPT = Excerpt(SOURCE, 0, 5, "words")


def judged(area: Area, *grades: Grade) -> MergedJudgement:
    return MergedJudgement(area, tuple(Reading(grade, (EXCERPT,)) for grade in grades))


def inspected(end: str | None, *judgements: MergedJudgement) -> MergedInspection:
    return MergedInspection(
        council="Leeds",
        ons_code="E08000035",
        framework=Framework.ILACS,
        kind=InspectionKind.INSPECTION if judgements else InspectionKind.FOCUSED_VISIT,
        start=None,
        end=PartialDate(end) if end else None,
        published=None,
        lead_inspector=None,
        judgements=judgements,
        sources=(SOURCE,),
        mentioned_by=(),
        mentions=(EXCERPT,),
    )


def history(*newest_first: MergedInspection, council: str = "Leeds") -> CouncilHistory:
    found = council_by_name(council)
    assert found
    return CouncilHistory(found.name, found.ons_code, found.kind, found.region, newest_first)


def row(drawn: Chart, label: str) -> str:
    return next(row.cells for row in drawn.rows if row.label.strip() == label)


def under(drawn: Chart, label: str, year: int) -> str:
    """What stands in a row from the cell on at which a year is written."""
    return row(drawn, label)[drawn.years.index(str(year)) :]


def test_a_letter_stands_under_its_year_and_a_line_carries_it_to_the_next() -> None:
    drawn = chart(
        [
            history(
                inspected("2022-03", judged(Area.OVERALL, Grade.GOOD)),
                inspected("2019", judged(Area.OVERALL, Grade.REQUIRES_IMPROVEMENT)),
            )
        ],
        120,
        2024,
    )
    assert under(drawn, "Overall", 2019).startswith("RI───")
    assert under(drawn, "Overall", 2022).startswith("G───")
    assert row(drawn, "Overall").count("G") == 1


def test_a_grade_ends_where_the_council_was_graded_anew_and_nobody_tells_how() -> None:
    drawn = chart(
        [
            history(
                inspected("2022-03", judged(Area.OVERALL, Grade.GOOD)),
                inspected("2019", judged(Area.LEADERS, Grade.INADEQUATE)),
            )
        ],
        120,
        2024,
    )
    assert under(drawn, "Leaders", 2019).startswith("I──")
    assert "─" not in under(drawn, "Leaders", 2022)


def test_visits_are_marked_and_end_no_grade() -> None:
    drawn = chart(
        [
            history(
                inspected("2021-11"),
                inspected("2021-02"),
                inspected("2020-02"),
                inspected("2019", judged(Area.OVERALL, Grade.GOOD)),
            )
        ],
        120,
        2022,
    )
    assert under(drawn, "Visits", 2020).startswith("v")
    assert under(drawn, "Visits", 2021).startswith("2v")
    assert "G" + "─" * 20 in row(drawn, "Overall")


def test_framework_changes_are_marked_and_explained() -> None:
    drawn = chart([history(inspected("2016", judged(Area.OVERALL, Grade.GOOD)))], 120, 2026)
    marks = {sign: drawn.changes.index(sign) + 1 for sign in "abc"}
    years = {"a": 2018, "b": 2023, "c": 2026}
    assert marks == {sign: drawn.years.index(str(year)) for sign, year in years.items()}
    assert [note[0] for note in drawn.notes[:3]] == ["a", "b", "c"]
    assert row(drawn, "Overall").count("┼") == 3


def test_only_the_changes_within_its_years_are_marked() -> None:
    drawn = chart([history(inspected("2019", judged(Area.OVERALL, Grade.GOOD)))], 120, 2024)
    assert [note for note in drawn.notes if "2018" in note or "2026" in note] == []
    assert any("January 2023" in note for note in drawn.notes)


def test_disputed_grades_and_several_in_a_year_are_told_by_signs() -> None:
    drawn = chart(
        [
            history(
                inspected("2022-11", judged(Area.LEADERS, Grade.GOOD)),
                inspected("2022-01", judged(Area.LEADERS, Grade.INADEQUATE)),
                inspected("2019", judged(Area.OVERALL, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD)),
            )
        ],
        80,
        2026,
    )
    assert row(drawn, "Overall").startswith("RI?")
    assert under(drawn, "Leaders", 2022).startswith("G*")
    leaders = next(row for row in drawn.rows if row.label.strip() == "Leaders")
    grades = [stop.line.judgement.grade for stop in leaders.stops if stop.line.judgement]
    assert grades == [Grade.INADEQUATE, Grade.GOOD]
    assert "? sources disagree" in drawn.notes
    assert "* several that year" in drawn.notes


def test_councils_stand_under_each_other_on_the_same_years() -> None:
    drawn = chart(
        [
            history(inspected("2019", judged(Area.OVERALL, Grade.GOOD))),
            history(inspected("2021", judged(Area.OVERALL, Grade.INADEQUATE)), council="Kirklees"),
        ],
        80,
        2024,
    )
    assert [row.label for row in drawn.rows if not row.stops] == ["Leeds", "Kirklees"]
    first, second = (row.cells for row in drawn.rows if row.label.strip() == "Overall")
    assert first.index("G") == drawn.years.index("2019")
    assert second.index("I") == drawn.years.index("2021")


def test_what_cannot_be_drawn_is_counted() -> None:
    drawn = chart(
        [
            history(
                inspected("2022", judged(Area.OVERALL, Grade.GOOD)),
                inspected("1999", judged(Area.OVERALL, Grade.GOOD)),
                inspected(None, judged(Area.OVERALL, Grade.GOOD)),
            )
        ],
        80,
        2026,
    )
    assert "1 inspection without a date not shown" in drawn.notes
    assert any(note.startswith("1 inspection before 20") for note in drawn.notes)


def test_it_keeps_to_the_width_at_any_size() -> None:
    many = [
        inspected(str(year), judged(Area.OVERALL, Grade.GOOD)) for year in range(2026, 2005, -1)
    ]
    for width in range(LABELS + 1, 200):
        drawn = chart([history(*many)], width, 2026)
        widest = max(len(row.cells) for row in drawn.rows)
        assert LABELS + widest <= max(width, LABELS + 3)


def test_a_council_of_which_nothing_is_dated_has_its_name_alone() -> None:
    drawn = chart([history(inspected(None))], 80, 2026)
    assert [row.label for row in drawn.rows] == ["Leeds"]
