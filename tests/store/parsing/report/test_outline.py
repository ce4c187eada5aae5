from itertools import pairwise

import pytest
from msgspec import structs

from store.parsing.report import parse_report
from store.records import Area, Record, Tone
from tests.making import reports
from tests.making.reports import FILLER, IlacsReport, SifReport
from tests.store.parsing.report.parsing import document, parse


def headings(record: Record) -> list[str]:
    return [section.heading for section in record.sections]


def test_ilacs_sections() -> None:
    assert headings(parse(IlacsReport())) == [
        "Summary",
        "What needs to improve?",
        reports.HELP + ": requires improvement to be good",
        reports.CARE + ": outstanding",
        reports.CARE_LEAVERS + ": good",
        reports.LEADERS + ": good",
    ]


def test_sif_sections() -> None:
    assert headings(parse(SifReport())) == [
        "Information about this local authority area",
        "Previous Ofsted inspections",
        "What does the local authority need to improve?",
        "Priority and immediate action",
        "Areas for improvement",
        "Inspection judgements about the local authority",
        reports.HELP + " require improvement.",
        "The graded judgement for adoption performance is that it is outstanding",
        "Leadership, management and governance are inadequate",
        "Section 2: The effectiveness of the local safeguarding children board",
        "Areas for improvement",
        "Information about this inspection",
        "The inspection team",
    ]


def test_sections_follow_one_another_and_hold_their_heading() -> None:
    record = parse(SifReport())
    for section, following in pairwise(record.sections):
        assert section.end == following.start
        assert record.text[section.start :].startswith(section.heading)
    assert record.sections[-1].end == len(record.text)


def test_plain_praise_and_plain_criticism_are_findings_of_their_section() -> None:
    record = parse(IlacsReport())
    found = {
        (finding.area, finding.tone, finding.text)
        for finding in record.findings
        if finding.area is Area.CARE
    }
    assert found == {
        (
            Area.CARE,
            Tone.STRENGTH,
            "Early help is strong and reaches most families in good time.",
        ),
        (
            Area.CARE,
            Tone.WEAKNESS,
            "Records of supervision are not always detailed enough.",
        ),
        (Area.CARE, Tone.WEAKNESS, "Inspectors saw plans that were too vague to help."),
    }


def test_a_sentence_that_says_both_is_no_finding() -> None:
    both = "Visits are regular and well recorded, although plans are too vague. "
    record = parse(IlacsReport(paragraphs=(both + FILLER,)))
    assert not any(finding.text == both.strip() for finding in record.findings)


@pytest.mark.parametrize(
    ("sentence", "tone"),
    [
        ("Strong teams of workers know every child in this city.", Tone.STRENGTH),
        ("Leaders are strong and plans are too vague to help.", None),
        ("Plans are not always clear in their wording.", Tone.WEAKNESS),
        ("There is variability in the work of the teams across the city.", Tone.WEAKNESS),
        ("Practice with families is good across the whole of this city.", Tone.STRENGTH),
        ("Children live in stable homes near their schools and friends.", Tone.STRENGTH),
        ("Links with schools have been strengthened since last year.", Tone.STRENGTH),
        ("Managers failed to see what was written in the files.", Tone.WEAKNESS),
        ("Plans are not always clear, although leaders are strong.", None),
        ("Support for parents is strong, e.g. Dr. Example’s group for fathers.", Tone.STRENGTH),
    ],
)
def test_a_sentence_praises_criticises_or_is_left_alone(sentence: str, tone: Tone | None) -> None:
    record = parse(IlacsReport(paragraphs=(f"{sentence} {FILLER}",)))
    assert {each.tone for each in record.findings if each.text == sentence} == ({tone} - {None})


def test_a_letter_that_is_two_in_lower_case_moves_no_finding() -> None:
    report = document(IlacsReport())
    text = report.text.replace("Early help is strong", "Early help in İzmir Street is strong")
    record = parse_report(structs.replace(report, text=text))
    words = "Early help in İzmir Street is strong and reaches most families in good time."
    assert words in {finding.text for finding in record.findings}


def test_what_ofsted_says_of_itself_at_the_end_is_no_finding() -> None:
    imprint = (
        "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates "
        "and inspects. Its work is strong and effective for every child."
    )
    report = document(IlacsReport())
    record = parse_report(structs.replace(report, text=f"{report.text}\n{imprint}\n"))
    assert record.sections[-1].heading == "About Ofsted"
    assert not any("effective for every" in finding.text for finding in record.findings)


@pytest.mark.parametrize("of", ["", ": the local authority", ": the LSCB"])
def test_what_the_judgements_mean_is_a_section_without_findings(of: str) -> None:
    meaning = "An outstanding local authority leads highly effective services for every child."
    report = document(IlacsReport())
    heading = f"What the inspection judgements mean{of}"
    text = f"{report.text}\n{heading}\n{meaning}\n"
    record = parse_report(structs.replace(report, text=text))
    assert record.sections[-1].heading == heading
    assert not any("leads highly" in finding.text for finding in record.findings)


def test_what_is_said_of_the_board_is_no_finding_of_the_council() -> None:
    words = "Board members are strong and effective advocates for every child here."
    record = parse(SifReport(board_items=(words,)))
    assert not any(finding.text == words for finding in record.findings)
