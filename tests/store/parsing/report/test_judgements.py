from collections.abc import Sequence
from dataclasses import replace

import pytest

from store.parsing import parse as parse_any
from store.parsing.report import is_report, parse_report
from store.records import Area, Document, Framework, Grade, InspectionKind, Record, SourceKind
from tests.making import reports
from tests.making.reports import FILLER, IlacsReport, SifReport
from tests.store.parsing.report.parsing import document, parse

OUTSTANDING, GOOD = Grade.OUTSTANDING, Grade.GOOD
IMPROVE, INADEQUATE = Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE


def grades(record: Record) -> dict[Area, Grade]:
    (inspection,) = (i for i in record.inspections if i.status == "reported")
    return {judgement.area: judgement.grade for judgement in inspection.judgements}


def test_ilacs_with_separate_judgements_for_care_and_care_leavers() -> None:
    record = parse(IlacsReport())
    assert grades(record) == {
        Area.OVERALL: GOOD,
        Area.LEADERS: GOOD,
        Area.HELP_AND_PROTECTION: IMPROVE,
        Area.CARE: OUTSTANDING,
        Area.CARE_LEAVERS: GOOD,
    }
    assert record.warnings == ()


def test_ilacs_with_one_judgement_for_care_and_care_leavers() -> None:
    rows = (
        (reports.LEADERS, "Outstanding"),
        (reports.HELP, "Good"),
        (reports.CARE_AND_LEAVERS, "Requires improvement to be good"),
        (reports.OVERALL, "Good"),
    )
    headings = (
        (reports.HELP, " is good"),
        (reports.CARE_AND_LEAVERS, " requires improvement to be good"),
        (reports.LEADERS, ": outstanding"),
    )
    record = parse(
        IlacsReport(rows=rows, headings=headings, improve_heading="What needs to improve")
    )
    assert grades(record) == {
        Area.OVERALL: GOOD,
        Area.LEADERS: OUTSTANDING,
        Area.HELP_AND_PROTECTION: GOOD,
        Area.CARE_AND_CARE_LEAVERS: IMPROVE,
    }


def test_ilacs_without_an_overall_judgement_gets_none() -> None:
    record = parse(replace(IlacsReport(), rows=IlacsReport().rows[:-1]))
    assert Area.OVERALL not in grades(record)
    assert len(grades(record)) == 4


@pytest.mark.parametrize(
    ("label", "area"),
    [
        ("The experiences of children in care", Area.CARE),
        ("The experience and progress of children in care", Area.CARE),
        ("Experiences and progress of children in care", Area.CARE),
        ("The experiences and progress of children care leavers", Area.CARE_LEAVERS),
        (reports.CARE_AND_LEAVERS, Area.CARE_AND_CARE_LEAVERS),
        ("The impact of leaders on social work practice", Area.LEADERS),
    ],
)
@pytest.mark.parametrize("form", [": {}", " is {}", " are: {}", " {}"])
def test_labels_and_headings_vary(label: str, area: Area, form: str) -> None:
    report = IlacsReport(
        rows=((reports.HELP, "Good"), (label, "Inadequate")),
        headings=((reports.HELP, ": good"), (label, form.format("inadequate"))),
    )
    record = parse(report)
    assert grades(record) == {Area.HELP_AND_PROTECTION: GOOD, area: INADEQUATE}
    judgement = next(j for j in record.inspections[0].judgements if j.area is area)
    assert len(judgement.evidence) == 2


def test_headings_without_a_grade_do_not_matter() -> None:
    headings = tuple((area, "") for area, _ in IlacsReport().headings)
    assert grades(parse(IlacsReport(headings=headings))) == grades(parse(IlacsReport()))


def test_a_sif_table_that_runs_on_to_the_second_page() -> None:
    overall = "The overall judgement is requires improvement"
    report = SifReport(overall=overall, preface=[FILLER] * 12)
    assert len(grades(parse(report))) == 6


def test_leadership_numbered_one_and_older_words_for_a_grade() -> None:
    rows = [*SifReport().rows[:-1], ("1. Leadership, management and governance", "Inadequate")]
    rows[0] = (rows[0][0], "Require improvement")
    found = grades(parse(SifReport(rows=rows)))
    assert found[Area.LEADERS] is INADEQUATE
    assert found[Area.HELP_AND_PROTECTION] is IMPROVE


def test_grades_of_earlier_inspections_in_a_list_are_not_this_one() -> None:
    previous = (
        "The last inspection report for the local authority’s children’s services was published "
        "in May 2015. The judgements for the local authority were:",
    )
    rows = ("– children who need help and protection: inadequate",)
    report = SifReport(previous=previous, previous_rows=rows)
    assert grades(parse(report)) == grades(parse(SifReport()))


def test_the_order_of_rows_does_not_matter() -> None:
    report = IlacsReport()
    shuffled = replace(report, rows=tuple(reversed(report.rows)))
    assert grades(parse(shuffled)) == grades(parse(report))


def test_sif_has_six_judgements_and_leaves_the_board_out() -> None:
    record = parse(SifReport())
    assert grades(record) == {
        Area.OVERALL: IMPROVE,
        Area.LEADERS: INADEQUATE,
        Area.HELP_AND_PROTECTION: IMPROVE,
        Area.CARE: GOOD,
        Area.ADOPTION: OUTSTANDING,
        Area.CARE_LEAVERS: GOOD,
    }
    assert record.inspections[0].framework is Framework.SIF


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        ("The overall judgement is that children’s services are good", GOOD),
        ("Children’s services in Leeds are inadequate", INADEQUATE),
        ("Children’s services in Leeds require improvement to be good", IMPROVE),
        ("Children’s services in Leeds requires improvement", IMPROVE),
        ("Children’s services are outstanding", OUTSTANDING),
    ],
)
def test_sif_overall_is_said_in_a_sentence(sentence: str, grade: Grade) -> None:
    assert grades(parse(SifReport(overall=sentence)))[Area.OVERALL] is grade


@pytest.mark.parametrize(
    "sentence",
    [
        "Children’s services in Leeds are good at seeing children when it suits them",
        "Services for children in need of help and protection are good",
        "Staff say that the overall judgement is good",
        "Children’s services in Leeds are no longer inadequate",
        "Children’s services in Leeds were previously good",
        "Children’s services in Leeds do not yet require improvement",
    ],
)
def test_a_sentence_that_begins_like_the_overall_judgement_is_none(sentence: str) -> None:
    record = parse(SifReport(overall=sentence))
    assert Area.OVERALL not in grades(record)
    assert record.warnings == ("no grade for overall was found in the report",)


def test_an_area_that_was_not_judged_has_no_grade() -> None:
    rows = list(SifReport().rows)
    rows[2] = ("2.1 Adoption performance", "Not judged")
    sections = SifReport().sections[:1]
    record = parse(SifReport(rows=rows, sections=sections))
    assert Area.ADOPTION not in grades(record)
    assert len(grades(record)) == 5


def test_where_table_and_heading_contradict_each_other_no_grade_is_given() -> None:
    headings = ((reports.HELP, ": good"), *IlacsReport().headings[1:])
    record = parse(IlacsReport(headings=headings))
    assert Area.HELP_AND_PROTECTION not in grades(record)
    assert any("more than one grade for help_and_protection" in w for w in record.warnings)


def test_a_row_without_a_grade_is_named_in_a_warning() -> None:
    rows = [
        (label, "" if label == reports.OVERALL else grade) for label, grade in IlacsReport().rows
    ]
    record = parse(IlacsReport(rows=rows))
    assert Area.OVERALL not in grades(record)
    assert any("names overall with no grade" in w for w in record.warnings)


def test_every_judgement_has_the_row_and_the_heading_as_evidence() -> None:
    record = parse(IlacsReport())
    for judgement in record.inspections[0].judgements:
        assert judgement.evidence
        for span in judgement.evidence:
            assert record.text[span.start : span.end] == span.text
    (leaders,) = (j for j in record.inspections[0].judgements if j.area is Area.LEADERS)
    assert [span.text.split()[-1] for span in leaders.evidence] == ["Good", "good"]


@pytest.mark.parametrize(
    ("title", "council"),
    [
        ("Inspection of Leeds local authority children’s services", "Leeds"),
        ("Inspection of the Isle of Wight local authority children’s services", "Isle of Wight"),
        ("Inspection of North Somerset Council children’s services", "North Somerset"),
        ("Inspection of the Royal Borough of Greenwich children’s services", "Greenwich"),
        (
            "Inspection of Sandwell Children’s Trust and Sandwell Metropolitan Borough Council "
            "children’s services",
            "Sandwell",
        ),
        ("City of York Council Inspection of children’s social care services", "York"),
    ],
)
def test_the_council_is_the_one_that_the_title_names(title: str, council: str) -> None:
    (inspection, *_) = parse(IlacsReport(title=title)).inspections
    assert inspection.council == council


def test_a_title_without_a_council_is_warned_of() -> None:
    record = parse(IlacsReport(title="Inspection of Nowhere local authority children’s services"))
    assert [i for i in record.inspections if i.status == "reported"] == []
    assert any("no council" in warning for warning in record.warnings)


@pytest.mark.parametrize(
    ("dates", "start", "end", "kind"),
    [
        ("3 to 7 June 2024", "2024-06-03", "2024-06-07", InspectionKind.SHORT_INSPECTION),
        ("3 to 14 June 2024", "2024-06-03", "2024-06-14", InspectionKind.STANDARD_INSPECTION),
        (
            "29 April 2019 to 3 May 2019",
            "2019-04-29",
            "2019-05-03",
            InspectionKind.SHORT_INSPECTION,
        ),
        (
            "5 to 9 December 2022 and 14 to 15 February 2023",
            "2022-12-05",
            "2023-02-15",
            InspectionKind.SHORT_INSPECTION,
        ),
        ("6-10 June 2022", "2022-06-06", "2022-06-10", InspectionKind.SHORT_INSPECTION),
        ("3 to 7 June 2024 (5 days)", "2024-06-03", "2024-06-07", InspectionKind.SHORT_INSPECTION),
        ("24/10/2016 – 17/11/2016", "2016-10-24", "2016-11-17", InspectionKind.STANDARD_INSPECTION),
    ],
)
def test_dates_of_the_visit(dates: str, start: str, end: str, kind: InspectionKind) -> None:
    inspection = parse(IlacsReport(dates=dates)).inspections[0]
    assert (inspection.start, inspection.end, inspection.kind) == (start, end, kind)


@pytest.mark.parametrize(
    "dates", ["June", "7 to 3 June 2024", "31 June 2024", "1 May 2014 to 3 June 2024"]
)
def test_dates_that_cannot_be_are_left_out_with_a_warning(dates: str) -> None:
    record = parse(IlacsReport(dates=dates))
    assert record.inspections[0].start is None
    assert any("dates" in warning for warning in record.warnings)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Alex Example, His Majesty’s Inspector", "Alex Example"),
        ("Alex Example HMI", "Alex Example"),
        ("Alex Example Senior HMI", "Alex Example"),
        ("Alex Example (HMI)", "Alex Example"),
        ("Alex-Jo O’Example", "Alex-Jo O’Example"),
        ("not known", None),
        ("TBC", None),
        (None, None),
    ],
)
def test_the_lead_inspector_is_named_without_titles(printed: str | None, name: str | None) -> None:
    assert parse(IlacsReport(lead=printed)).inspections[0].lead_inspector == name
    assert parse(SifReport(lead=printed)).inspections[0].lead_inspector == name


def test_a_report_is_known_from_its_text_and_nothing_else_is_read_as_one() -> None:
    assert parse_any(document(IlacsReport())).kind is SourceKind.REPORT
    article = Document(source="a.txt", sha256="0" * 64, text="Ofsted rated Leeds good.")
    assert parse_any(article).kind is SourceKind.ARTICLE
    with pytest.raises(ValueError, match="not a report"):
        parse_report(article)


def test_a_letter_to_a_council_is_a_letter() -> None:
    text = "Dear Colleague\n\nI am writing to tell you of our visit to Leeds in May 2022.\n"
    letter = Document(source="a.txt", sha256="0" * 64, text=text)
    assert parse_any(letter).kind is SourceKind.LETTER


def test_an_article_about_an_inspection_is_no_report() -> None:
    words: Sequence[str] = (
        "Inspection of Leeds children’s services praises leaders",
        "Ofsted published its inspection of local authority children’s services in Leeds. "
        "The experiences and progress of children in care were judged good.",
    )
    text = "\n".join(words)
    assert not is_report(Document(source="a.txt", sha256="0" * 64, text=text))
