import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.dates import PartialDate
from store.parsing.table import Column, UnknownColumn, columns_named, guess, is_known, parse_table
from store.parsing.table.cells import date, grade
from store.records import Area, Document, Framework, Grade, InspectionKind, Record

HISTORY = (
    "urn\tlocal_authority\tinspection_link\tpdf_filename\tpublication_date\tinspection_framework\t"
    "inspector_name\tinspection_start_date\tinspection_end_date\toverall_effectiveness_grade\t"
    "impact_of_leaders_grade\thelp_and_protection_grade\tin_care_grade\tcare_leavers_grade\t"
    "parser_version"
)


def parse(*lines: str, columns: dict[Column, str] | None = None) -> Record:
    text = "\n".join(lines)
    record = parse_table(Document(source="t.csv", sha256="0" * 64, text=text), columns)
    for inspection in record.inspections:
        for judgement in inspection.judgements:
            for span in judgement.evidence:
                assert text[span.start : span.end] == span.text
    return record


def grades(record: Record) -> dict[Area, Grade]:
    (inspection,) = record.inspections
    return {judgement.area: judgement.grade for judgement in inspection.judgements}


def row(*, framework: str = "ilacs", end: str = "07/06/2024", care: str, leavers: str) -> str:
    return (
        f"1\tLeeds\tlink\tr.pdf\t12/07/24\t{framework}\tAlex Example\t03/06/2024\t{end}\tgood\t"
        f"outstanding\trequires improvement to be good\t{care}\t{leavers}\t2"
    )


def test_the_sectors_history_of_inspections() -> None:
    record = parse(HISTORY, row(care="good", leavers="inadequate"))
    (inspection,) = record.inspections
    assert (inspection.council, inspection.ons_code) == ("Leeds", "E08000035")
    assert inspection.framework is Framework.ILACS
    assert inspection.kind is InspectionKind.SHORT_INSPECTION
    assert (inspection.start, inspection.end) == ("2024-06-03", "2024-06-07")
    assert inspection.published == "2024-07-12"
    assert inspection.lead_inspector == "Alex Example"
    assert grades(record) == {
        Area.OVERALL: Grade.GOOD,
        Area.LEADERS: Grade.OUTSTANDING,
        Area.HELP_AND_PROTECTION: Grade.REQUIRES_IMPROVEMENT,
        Area.CARE: Grade.GOOD,
        Area.CARE_LEAVERS: Grade.INADEQUATE,
    }
    assert record.warnings == ()
    assert is_known(HISTORY.split("\t"))


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ("07/06/2024", InspectionKind.SHORT_INSPECTION),
        ("14/06/2024", InspectionKind.STANDARD_INSPECTION),
    ],
)
def test_a_second_week_makes_an_ilacs_inspection_a_standard_one(
    end: str, kind: InspectionKind
) -> None:
    (inspection,) = parse(HISTORY, row(end=end, care="good", leavers="good")).inspections
    assert inspection.kind is kind


@pytest.mark.parametrize(
    ("written", "framework"),
    [
        ("Inspection of local authority children’s services", Framework.ILACS),
        ("JTAI", Framework.JTAI),
        ("Joint targeted area inspection", Framework.JTAI),
        ("SLAC", Framework.SLAC),
        ("Safeguarding and looked after children", Framework.SLAC),
        ("SIF", Framework.SIF),
        ("Single inspection framework", Framework.SIF),
        ("Something else", None),
    ],
)
def test_a_framework_is_known_by_its_letters_or_its_name(
    written: str, framework: Framework | None
) -> None:
    line = row(framework=written, care="good", leavers="good")
    (inspection,) = parse(HISTORY, line).inspections
    assert inspection.framework is framework


def test_a_row_without_a_date_and_a_grade_is_no_inspection() -> None:
    record = parse("Council\tOverall effectiveness\tEnd date", "Leeds\tnot known\t")
    assert record.inspections == ()
    assert len(record.warnings) == 1


def test_of_very_many_rows_that_are_not_understood_the_first_are_told_of() -> None:
    head = "Council\tOverall effectiveness\tEnd date"
    record = parse(head, *[f"Nowhere {number}\tGood\t2022-05-02" for number in range(200)])
    assert record.inspections == ()
    assert "more rows with something not understood" in record.warnings[-1]
    told = len(record.warnings) - 1
    assert record.warnings[-1].startswith(f"and {200 - told} more rows")


def test_the_row_is_the_evidence() -> None:
    line = row(care="good", leavers="good")
    record = parse("Inspections of all councils", HISTORY, line)
    spans = {span.text for i in record.inspections for j in i.judgements for span in j.evidence}
    assert spans == {line}


def test_one_grade_for_care_and_care_leavers_before_2023() -> None:
    found = grades(parse(HISTORY, row(care="good", leavers="inspection_pre_dates_judgement")))
    assert found[Area.CARE_AND_CARE_LEAVERS] is Grade.GOOD
    assert Area.CARE not in found


def test_in_sif_the_grade_for_care_is_its_own() -> None:
    found = grades(parse(HISTORY, row(framework="sif", care="good", leavers="")))
    assert found[Area.CARE] is Grade.GOOD


def test_no_overall_grade_since_the_reform_and_no_warning() -> None:
    line = row(care="good", leavers="good").replace(
        "\tgood\toutst", "\tnot_reported_post_reform\toutst"
    )
    record = parse(HISTORY, line)
    assert Area.OVERALL not in grades(record)
    assert record.warnings == ()


def test_what_the_sector_could_not_read_is_warned_of() -> None:
    record = parse(HISTORY, row(care="data_unreadable", leavers="good"))
    assert Area.CARE not in grades(record)
    assert record.warnings == ("row 2: 'data_unreadable' is no grade for care",)


def test_a_council_that_is_none_is_warned_of() -> None:
    record = parse("Council\tDate of inspection\tOverall", "Atlantis\t2020-03-09\tGood")
    assert record.inspections == ()
    assert record.warnings == ("row 2: no council is called 'Atlantis'",)


def test_other_headings_and_a_second_sheet() -> None:
    record = parse(
        "Outcomes at 31 March",
        "Local authority\tRegion\tOverall effectiveness\tPublication date",
        "York\tYorkshire\tRequires improvement\t9 March 2022",
        "LA code (new)\tInspection end date\tAdoption performance",
        "E08000035\t2016-02-03\tOutstanding",
    )
    found = [(i.council, j.area, j.grade) for i in record.inspections for j in i.judgements]
    assert found == [
        ("York", Area.OVERALL, Grade.REQUIRES_IMPROVEMENT),
        ("Leeds", Area.ADOPTION, Grade.OUTSTANDING),
    ]


def test_a_mapping_for_headings_that_say_nothing() -> None:
    head = ["A", "B", "C"]
    columns = columns_named(["council=A", "overall=C", "end=B"], head)
    record = parse("\t".join(head), "Leeds\t3/2/16\t2", columns=dict(columns))
    assert grades(record) == {Area.OVERALL: Grade.GOOD}
    assert record.inspections[0].end == "2016-02-03"


@pytest.mark.parametrize("assignment", ["colour=A", "council=Z", "council"])
def test_a_mapping_that_cannot_be_is_refused(assignment: str) -> None:
    with pytest.raises(UnknownColumn):
        columns_named([assignment], ["A"])


def test_a_table_about_something_else_is_warned_of() -> None:
    record = parse("name\tgoals", "Leeds\t3")
    assert record.inspections == ()
    assert "no row has headings" in record.warnings[0]


def test_of_two_columns_that_say_the_same_the_first_counts() -> None:
    assert guess(["Council", "Overall", "overall_effectiveness"])[Column.OVERALL] == "Overall"


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2020-03-09", "2020-03-09"),
        ("09/03/2020", "2020-03-09"),
        ("9/3/20", "2020-03-09"),
        ("9 March 2020", "2020-03-09"),
        ("9-Mar-20", "2020-03-09"),
        ("09-03-2020", "2020-03-09"),
        ("09/03/2020 00:00:00", "2020-03-09"),
        ("43899", "2020-03-09"),
        ("43899.5", "2020-03-09"),
        ("80481", None),
        ("Mar 2020", "2020-03"),
        ("Mar-20", "2020-03"),
        ("2020-03", "2020-03"),
        ("2020", "2020"),
        ("2020-13", None),
        ("5 to 9 March 2020", "2020-03-09"),
        ("05/03/2020 - 09/03/2020", "2020-03-09"),
        ("31/02/2020", None),
        ("soon", None),
    ],
)
def test_dates(cell: str, day: str | None) -> None:
    assert date(cell) == day


def test_the_number_three_means_what_it_meant_then() -> None:
    assert grade("3", PartialDate("2013-06-01")) is Grade.ADEQUATE
    assert grade("3", PartialDate("2014-06-01")) is Grade.REQUIRES_IMPROVEMENT
    assert grade("3", None) is None


@given(st.text(alphabet="Ledsgo\t\n 123/councilveral", max_size=200))
def test_any_table_makes_a_record(text: str) -> None:
    parse("Council\tOverall\tEnd date", text)


def test_a_number_of_ofsteds_means_the_council_that_another_sheet_gives_it() -> None:
    record = parse(
        "urn\tLocal authority\tOverall effectiveness",
        "80001\tLeeds\tGood",
        "80002\tKirklees\tGood",
        "",
        "URN\tInspection end date\tOverall effectiveness",
        "80002\t2024-05-03\tOutstanding",
        "80009\t2024-05-03\tGood",
    )
    assert [(told.council, told.end) for told in record.inspections][2:] == [
        ("Kirklees", "2024-05-03")
    ]
    assert record.warnings == (
        "row 7: nothing says which council has the number '80009'; "
        "add a column with the councils' names or ONS codes",
    )


def test_a_number_means_the_council_of_its_rows_whatever_stands_beside_it() -> None:
    record = parse(
        "urn\tLocal authority\tOverall effectiveness\tNearest neighbour",
        "80002\tKirklees\tGood\tWakefield",
        "",
        "URN\tInspection end date\tOverall effectiveness",
        "80002\t2024-05-03\tOutstanding",
    )
    assert [(told.council, told.end) for told in record.inspections] == [
        ("Kirklees", None),
        ("Kirklees", "2024-05-03"),
    ]
    assert not record.warnings


def test_a_number_that_two_councils_had_is_told_apart_by_their_names() -> None:
    record = parse(
        "urn\tLocal authority\tOverall effectiveness",
        "80001\tLeeds\tGood",
        "80001\tKirklees\tOutstanding",
    )
    assert [told.council for told in record.inspections] == ["Leeds", "Kirklees"]
    assert not record.warnings


def test_a_list_of_numbers_and_councils_may_stand_anywhere() -> None:
    record = parse(
        "URN\tInspection end date\tOverall effectiveness",
        "80001\t2024-05-03\tOutstanding",
        "80002\t2024-05-03\tGood",
        "80003\t2024-05-03\tInadequate",
        "80004\t2024-05-03\tInadequate",
        "",
        "Who is who",
        "Leeds City Council\tYorkshire\t80001",
        "80002\tKirklees\tWakefield",
    )
    assert [(told.council, told.end) for told in record.inspections] == [("Leeds", "2024-05-03")]
    assert record.warnings == (
        "row 3 and 2 more: nothing says which council has the number '80002'; "
        "add a column with the councils' names or ONS codes",
    )


def test_a_column_of_american_dates_is_read_as_such() -> None:
    record = parse(
        "Council\tEnd date\tPublished\tOverall effectiveness",
        "Leeds\t11/12/2018\t11/12/2018\tGood",
        "Wigan\t11/25/2018\t25/12/2018\tGood",
    )
    assert [(told.end, told.published) for told in record.inspections] == [
        ("2018-11-12", "2018-12-11"),
        ("2018-11-25", "2018-12-25"),
    ]


def test_days_in_one_cell_are_the_first_and_the_last() -> None:
    record = parse("Council\tInspection date\tHelp & protection", "Leeds\t5-9 November 2018\tGood.")
    (told,) = record.inspections
    assert (told.start, told.end) == ("2018-11-05", "2018-11-09")
    assert grades(record) == {Area.HELP_AND_PROTECTION: Grade.GOOD}


def test_a_date_that_is_none_is_warned_of() -> None:
    record = parse(
        "Council\tEnd date\tPublished\tOverall effectiveness", "Leeds\t31/02/2018\tn/a\tRI"
    )
    assert grades(record) == {Area.OVERALL: Grade.REQUIRES_IMPROVEMENT}
    assert record.warnings == ("row 2: '31/02/2018' is no date for end",)


def test_the_headings_of_ofsteds_management_information() -> None:
    record = parse(
        "Children's services inspection outcomes as at 31 March 2024",
        "Region\tLocal authority\tInspection type\tInspection start date\tInspection end date\t"
        "Publication date\tLatest overall effectiveness\tThe impact of leaders on social work "
        "practice with children and families\tThe experiences and progress of children who need "
        "help and protection\tThe experiences and progress of children in care\t"
        "The experiences and progress of care leavers",
        "Yorkshire\tLeeds\tILACS Standard\t03/06/2024\t14/06/2024\t12/07/2024\tGood [note 1]\t"
        "Outstanding\tRequires improvement to be good\tGood*\tNot judged",
    )
    assert grades(record) == {
        Area.OVERALL: Grade.GOOD,
        Area.LEADERS: Grade.OUTSTANDING,
        Area.HELP_AND_PROTECTION: Grade.REQUIRES_IMPROVEMENT,
        Area.CARE: Grade.GOOD,
    }
    assert record.inspections[0].kind is InspectionKind.STANDARD_INSPECTION
    assert record.warnings == ()


@pytest.mark.parametrize("heading", ["School name", "Ofsted phase", "Registered manager"])
def test_a_table_of_schools_or_homes_grades_no_council(heading: str) -> None:
    record = parse(
        f"URN\t{heading}\tLocal authority\tInspection end date\tOverall effectiveness",
        "100001\tSomething\tLeeds\t2024-05-03\tInadequate",
    )
    assert record.inspections == ()
    assert record.warnings


def test_a_sheet_without_headings_is_not_read_by_those_of_the_sheet_before() -> None:
    record = parse(
        "Council\tDate of inspection\tOverall effectiveness",
        "Leeds\t2024-05-03\tGood",
        "",
        "Council\tVisited on\tMost frequent grade of its schools",
        "Kirklees\t2024-05-03\tInadequate",
    )
    assert [told.council for told in record.inspections] == ["Leeds"]


@pytest.mark.parametrize(
    ("head", "day", "code"),
    [
        ("Inspection end date", "01/02/2018", "E10000009"),
        ("Inspection end date", "01/02/2022", "E06000059"),
        ("Publication date", "01/02/2018", "E10000009"),
        ("Inspection start date", "01/02/2018", "E10000009"),
    ],
)
def test_a_name_that_two_councils_had_is_that_of_the_day(head: str, day: str, code: str) -> None:
    record = parse(f"Local authority\tOverall effectiveness\t{head}", f"Dorset\tGood\t{day}")
    assert [inspection.ons_code for inspection in record.inspections] == [code]
