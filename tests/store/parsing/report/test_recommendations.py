import pytest
from msgspec import structs

from store.parsing.report import parse_report
from store.records import Record
from tests.making.reports import FILLER, IlacsReport, SifReport
from tests.store.parsing.report.parsing import document, parse


def items(record: Record) -> list[str]:
    return [" ".join(item.text.split()) for item in record.recommendations]


@pytest.mark.parametrize(
    "heading",
    [f"What needs to improve{end}" for end in ("?", "", ":", "?1")],
)
def test_each_bullet_is_one_recommendation_whole(heading: str) -> None:
    report = IlacsReport(improve_heading=heading)
    assert items(parse(report)) == list(report.improve)


def test_the_tag_of_the_national_framework_is_read() -> None:
    outcomes = [item.outcome for item in parse(IlacsReport()).recommendations]
    assert outcomes == ["Outcome 4, national framework", None, None]


def test_a_list_within_an_item_belongs_to_it() -> None:
    lines = ("• The quality of:", "– plans", "– visits to children.", "• Records of supervision.")
    assert items(parse(IlacsReport(improve_lines=lines))) == [
        "The quality of: – plans – visits to children.",
        "Records of supervision.",
    ]


def test_an_item_goes_on_over_the_end_of_a_page() -> None:
    improve = [f"Item {n}: {FILLER}" for n in range(20)]
    assert items(parse(IlacsReport(improve=improve))) == improve


def test_a_footnote_under_the_list_is_no_item() -> None:
    note = "1 The areas for improvement are matched with the national framework."
    lines = ("• Records of supervision.", "• How often children are seen.", note)
    found = items(parse(IlacsReport(improve_lines=lines)))
    assert found == ["Records of supervision.", "How often children are seen."]


def test_what_stands_before_the_list_or_after_its_footnote_is_no_item() -> None:
    after = ("• Records of supervision.", "1 The areas are matched.", "2 Leaders know.", "and more")
    assert items(parse(IlacsReport(improve_lines=after))) == ["Records of supervision."]
    before = ("Leaders know this.", "• Records of supervision.")
    assert items(parse(IlacsReport(improve_lines=before))) == ["Records of supervision."]


def test_sif_items_are_numbered_and_the_board_has_its_own() -> None:
    report = SifReport()
    assert items(parse(report)) == [item for _, group in report.improve for item in group]


def test_a_sif_list_without_priority_actions_has_none() -> None:
    nothing = ("Priority and immediate action", ("There are no priority or immediate actions.",))
    report = SifReport(improve=(nothing, SifReport().improve[1]))
    assert items(parse(report)) == list(SifReport().improve[1][1])


def test_later_sif_reports_call_them_recommendations() -> None:
    report = SifReport(improve=(("Recommendations", SifReport().improve[1][1]),))
    assert items(parse(report)) == list(SifReport().improve[1][1])


def test_the_boards_list_is_its_own_where_its_heading_runs_into_its_grade() -> None:
    report = document(SifReport())
    heading = "Section 2: The effectiveness of the local safeguarding children board"
    glued = (
        "The Local Safeguarding Children Board (LSCB) The Local Safeguarding Children Board "
        "requires improvement to be good"
    )
    assert heading in report.text
    record = parse_report(structs.replace(report, text=report.text.replace(heading, glued)))
    assert items(record) == [item for _, group in SifReport().improve for item in group]
