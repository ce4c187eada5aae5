"""A judgement table in each order that a PDF may hold its cells in: right, or left out and told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from store.parsing import parse
from store.records import Area, Document, Grade, Record
from tests.making import reports
from tests.making.reports import FILLER

Rows = Sequence[tuple[str, str]]

ROWS: Rows = (
    (reports.LEADERS, "Good"),
    (reports.HELP, "Requires improvement to be good"),
    (reports.CARE, "Outstanding"),
    (reports.CARE_LEAVERS, "Inadequate"),
    (reports.OVERALL, "Good"),
)
GRADES = {
    Area.LEADERS: Grade.GOOD,
    Area.HELP_AND_PROTECTION: Grade.REQUIRES_IMPROVEMENT,
    Area.CARE: Grade.OUTSTANDING,
    Area.CARE_LEAVERS: Grade.INADEQUATE,
    Area.OVERALL: Grade.GOOD,
}
LABELS = "\n".join(label for label, _ in ROWS)
CELLS = "\n".join(grade for _, grade in ROWS)
ALTERNATING = "\n".join(f"{label}\n{grade}" for label, grade in ROWS)


def report(table: str, *, headings: Sequence[str] = (), above: str = "") -> Record:
    """What is read in an ILACS report with that table; its headings have no grade unless given."""
    plain = (reports.HELP, reports.CARE, reports.CARE_LEAVERS, reports.LEADERS)
    text = "\n".join(
        (
            *((above,) if above else ()),
            "Inspection of Leeds local authority children’s services",
            "Inspection dates: 3 to 14 December 2018",
            "Lead inspector: Alex Example, Her Majesty’s Inspector",
            "Judgement Grade",
            table,
            FILLER,
            "What needs to improve",
            "• Records of visits.",
            *(f"{heading}\n{FILLER}" for heading in headings or plain),
        )
    )
    return parse(Document(source="report.txt", sha256="0" * 64, text=text))


def grades(record: Record) -> dict[Area, Grade]:
    (inspection,) = (i for i in record.inspections if i.status == "reported")
    return {judgement.area: judgement.grade for judgement in inspection.judgements}


@pytest.mark.parametrize(
    "row",
    [
        "{} {}",
        "{}\n{}",
        "{}\t{}",
        "{}: {}",
        "{} ........ {}",
        "| {} | {} |",
        "{}1 {}",
        "{} {}*",
        "  {}\n\n{}  ",
    ],
)
def test_a_label_before_its_grade(row: str) -> None:
    record = report("\n".join(row.format(*cells) for cells in ROWS))
    assert (grades(record), record.warnings) == (GRADES, ())


def test_letters_of_any_case_and_the_longest_grade_broken_in_pieces() -> None:
    assert grades(report(ALTERNATING.upper())) == GRADES
    broken = ALTERNATING.replace("improvement to be good", "improvement\nto be\ngood")
    assert grades(report(broken)) == GRADES


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(f"{LABELS}\n{CELLS}", id="all labels, then all grades"),
        pytest.param(f"{CELLS}\n{LABELS}", id="all grades, then all labels"),
        pytest.param(
            "\n".join(f"{grade}\n{label}" for label, grade in ROWS), id="each grade above its label"
        ),
        pytest.param(
            "\n".join(f"{grade} {label}" for label, grade in ROWS), id="each grade before its label"
        ),
        pytest.param(
            " ".join(label for label, _ in ROWS) + " ".join(grade for _, grade in ROWS),
            id="all labels, then all grades, on one line",
        ),
        pytest.param(f"Good\n{ALTERNATING}", id="a phantom grade above"),
        pytest.param(f"{ALTERNATING}\nInadequate", id="a phantom grade below"),
        pytest.param(
            f"{ROWS[0][0]}\nInadequate\n{ALTERNATING.partition('Good')[2].strip()}\nInadequate",
            id="a phantom grade that shifts the others",
        ),
        pytest.param(
            "\n".join(f"{label}\n{grade}\nInadequate" for label, grade in ROWS),
            id="a column of earlier grades beside this one's",
        ),
        pytest.param(
            "\n".join(f"{label} {grade} Inadequate" for label, grade in ROWS),
            id="two grades on each line",
        ),
        pytest.param("", id="no table"),
    ],
)
def test_an_order_that_cannot_be_sure_gives_no_grade_and_a_warning(table: str) -> None:
    record = report(table)
    assert grades(record) == {}
    assert record.warnings


def without(label: str) -> str:
    return "\n".join(f"{row}\n{'' if row == label else grade}" for row, grade in ROWS)


@pytest.mark.parametrize("missing", range(len(ROWS)))
def test_a_row_whose_grade_is_missing_takes_none_from_the_next(missing: int) -> None:
    label = ROWS[missing][0]
    area = list(GRADES)[missing]
    record = report(without(label))
    assert grades(record) == {key: grade for key, grade in GRADES.items() if key is not area}
    assert record.warnings == (f"the judgement table names {area} with no grade that can be read",)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda rows: [*rows, *rows], id="the table twice"),
        pytest.param(lambda rows: [rows[0], *rows], id="a row twice"),
        pytest.param(lambda rows: rows[::-1], id="the rows in reverse"),
    ],
)
@pytest.mark.parametrize("row", ["{} {}", "{}\n{}"])
@pytest.mark.parametrize("between", ["\n", " "])
def test_rows_again_elsewhere_or_on_one_line_change_nothing(
    change: Callable[[Rows], Rows], row: str, between: str
) -> None:
    record = report(between.join(row.format(*cells) for cells in change(ROWS)))
    assert (grades(record), record.warnings) == (GRADES, ())


def test_a_row_again_with_another_grade_takes_the_belief_from_the_table() -> None:
    record = report(f"{ALTERNATING}\n{reports.CARE}\nGood")
    assert grades(record) == {}
    assert "the report gives more than one grade for care: good, outstanding" in record.warnings


def test_a_missing_row_is_told_but_not_the_overall_one_of_a_table_without_it() -> None:
    record = report("\n".join(f"{label}\n{grade}" for label, grade in ROWS[1:]))
    assert record.warnings == ("no grade for leaders was found in the report",)
    assert report("\n".join(f"{label}\n{grade}" for label, grade in ROWS[:-1])).warnings == ()


@pytest.mark.parametrize("between", ["\n", " "])
def test_an_overall_row_that_runs_into_the_summary_is_told(between: str) -> None:
    rows = between.join(f"{label} {grade}" for label, grade in ROWS[:-1])
    record = report(
        f"{rows}{between}{reports.OVERALL} Good Since the last inspection much has changed."
    )
    assert Area.OVERALL not in grades(record)
    assert record.warnings == ("the judgement table names overall with no grade that can be read",)


def test_a_note_above_the_title_is_no_row_of_the_table() -> None:
    record = report(ALTERNATING, above="Amended in May 2019.\nOverall effectiveness Outstanding")
    assert (grades(record), record.warnings) == (GRADES, ())


def test_a_table_that_a_heading_contradicts_counts_only_where_a_heading_confirms_it() -> None:
    headings = (
        f"{reports.HELP}: good",
        f"{reports.CARE}: outstanding",
        f"{reports.CARE_LEAVERS}: inadequate",
        f"{reports.LEADERS}: good",
    )
    record = report(ALTERNATING, headings=headings)
    assert set(grades(record)) == {Area.CARE, Area.CARE_LEAVERS, Area.LEADERS}
    assert any("contradicts the table" in w and "overall" in w for w in record.warnings)


def test_headings_alone_give_their_grades_and_the_rest_is_told() -> None:
    headings = (f"{reports.HELP}: good", f"{reports.LEADERS.upper()}:\nGOOD")
    record = report("", headings=headings)
    assert grades(record) == {Area.HELP_AND_PROTECTION: Grade.GOOD, Area.LEADERS: Grade.GOOD}
    assert {warning.split()[3] for warning in record.warnings} == {
        "care",
        "care_leavers",
        "overall",
    }


def test_a_graded_heading_within_a_joint_judgement_is_no_judgement() -> None:
    table = (
        f"{reports.LEADERS}\nGood\n{reports.HELP}\nGood\n{reports.CARE_AND_LEAVERS}\nGood\n"
        f"{reports.OVERALL}\nGood"
    )
    headings = (f"{reports.CARE_AND_LEAVERS}: good", f"{reports.CARE_LEAVERS}: outstanding")
    record = report(table, headings=headings)
    assert set(grades(record)) == {
        *(Area.OVERALL, Area.LEADERS, Area.HELP_AND_PROTECTION, Area.CARE_AND_CARE_LEAVERS)
    }
    assert record.warnings == ("a heading grades care_leavers, which such a report does not judge",)
