"""What Ofsted publishes beside reports on a council's services, and what only looks like one.

Each example has the layout that is printed, and words of our own.
"""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Area, Document, Framework, Grade, InspectionKind, Record, SourceKind
from tests.making.reports import FILLER

IMPRINT = (
    "\nThe Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates "
    "and inspects to achieve excellence.\nYou may reuse this information (not including logos) "
    "free of charge in any format or medium.\nPiccadilly Gate\nStore Street\nManchester\n"
)
OFFICE = (
    "Ofsted\nAgora\n6 Cumberland Place\nNottingham\nE enquiries@ofsted.gov.uk\n12 January 2017\n"
)
SIGNED = "\nYours sincerely\nAlex Example\nHer Majesty’s Inspector\n"
SIF_TITLE = (
    "Inspection of services for children in need of help and protection, children looked after "
    "and care leavers\nand\nReview of the effectiveness of the Local Safeguarding Children Board1\n"
)


def read(text: str) -> Record:
    return parse(Document(source="report.txt", sha256="0" * 64, text=text))


VISITS = {
    "letter on a focused visit": (
        f"{OFFICE}Director of Children’s Services\nDerby City Council\nDear Director\n"
        "Focused visit to Derby City Council children’s services\nThis letter summarises the "
        "findings of a focused visit to Derby City Council children’s services on 13 and "
        "14 November 2018. The inspectors were Alex Example HMI and Sam Sample HMI.\n"
        f"Overview\nServices for care leavers are good. {FILLER}{SIGNED}",
        ("Derby", Framework.ILACS, InspectionKind.FOCUSED_VISIT, "2018-11-13", "2018-11-14"),
    ),
    "letter on a monitoring visit": (
        f"{OFFICE}Dear Director\nMonitoring visit of Birmingham City Council children’s services\n"
        "This letter summarises the findings of the monitoring visit to Birmingham City Council "
        "children’s services on 7 and 8 December 2016. The visit was the first since the local "
        "authority was judged inadequate in September 2016.\nThe overall judgement is inadequate.\n"
        f"Areas covered by the visit\n{FILLER}\nFindings and evaluation of progress\n{FILLER}"
        f"{SIGNED}",
        ("Birmingham", None, InspectionKind.MONITORING_VISIT, "2016-12-07", "2016-12-08"),
    ),
    "letter on a joint inspection of the area": (
        f"{OFFICE}Dear local partnership\nJoint targeted area inspection of the multi-agency "
        "response to abuse and neglect in Croydon\nBetween 7 March and 11 March 2016, Ofsted and "
        "others undertook a joint inspection of the multi-agency response to abuse and neglect in "
        f"Croydon. The practice of the police was inadequate.\nKey strengths\n{FILLER}{SIGNED}",
        (
            *("Croydon", Framework.JTAI, InspectionKind.JOINT_TARGETED_AREA_INSPECTION),
            *("2016-03-07", "2016-03-11"),
        ),
    ),
    "report on a joint inspection of the area": (
        "Joint targeted area inspection of Derbyshire\n13 to 17 March 2023\nHeadline findings\n"
        f"{FILLER}\nWhat needs to improve?\n• Records of visits.{IMPRINT}",
        (
            *("Derbyshire", Framework.JTAI, InspectionKind.JOINT_TARGETED_AREA_INSPECTION),
            *("2023-03-13", "2023-03-17"),
        ),
    ),
}


@pytest.mark.parametrize("kind", VISITS)
def test_a_visit_has_its_council_and_days_and_no_grade(kind: str) -> None:
    text, expected = VISITS[kind]
    record = read(text)
    (visit, *others) = record.inspections
    assert (visit.council, visit.framework, visit.kind, visit.start, visit.end) == expected
    assert not any(inspection.judgements for inspection in (visit, *others))
    assert record.warnings == ()


OLDER = {
    "safeguarding and looked-after children, 2009 to 2012": (
        "Inspection of safeguarding and looked after children services\nLeeds City Council\n"
        "Inspection dates: 7 – 18 November 2011\nReporting inspector Alex Example HMI\n"
        "Age group: All\nPublished: 16 December 2011\nSafeguarding services\n"
        "Overall effectiveness Grade 2 (good)\nServices for looked after children\n"
        "Overall effectiveness Adequate\n",
        Framework.SLAC,
    ),
    "arrangements for the protection of children, 2013": (
        "Inspection of local authority arrangements for the protection of children\n"
        "Leeds City Council\nInspection dates: 4 – 13 February 2013\n"
        "Lead inspector Alex Example HMI\nAge group: All\nPublished: 18 March 2013\n"
        "Overall effectiveness Adequate\nLeadership and governance Good\n",
        Framework.SLAC,
    ),
    "the safeguarding board alone": (
        "Leeds\nReview of the effectiveness of the Local Safeguarding Children Board\n"
        "Inspection date: 3 to 7 March 2014\nThe Local Safeguarding Children Board is good\n"
        f"Overall effectiveness Good{IMPRINT}",
        None,
    ),
}


@pytest.mark.parametrize("kind", OLDER)
def test_an_older_inspection_is_named_and_gets_no_grade(kind: str) -> None:
    text, framework = OLDER[kind]
    record = read(text)
    (inspection,) = record.inspections
    assert (inspection.council, inspection.framework) == ("Leeds", framework)
    assert inspection.judgements == ()
    assert "its judgements are not read: it is an older" in record.warnings[0]


OTHERS = {
    "children's home": (
        "SC012345\nLeeds City Council\nInspection report for children’s home\n"
        "Inspection dates: 12 to 13 May 2015\nOverall experiences and progress of children and "
        f"young people living in the home are: Good\nLeeds children’s services are good.{IMPRINT}"
    ),
    "fostering service": (
        "Inspection report for local authority fostering service\nLeeds City Council\n"
        "Inspection dates: 3 to 7 March 2014\nOverall effectiveness Outstanding\n"
        f"Children’s Services, Merrion Street, Leeds{IMPRINT}"
    ),
    "adoption service": (
        "Inspection of local authority adoption service\nLeeds City Council\n"
        "Children’s Services\nInspection dates: 3 to 7 March 2014\nOverall effectiveness "
        f"Outstanding\nAdoption performance Good{IMPRINT}"
    ),
    "special educational needs in an area": (
        "Area SEND inspection of Leeds Local Area Partnership\nInspection dates: 3 to 7 June 2024\n"
        f"Leaders are ambitious. Children’s services are good.{IMPRINT}"
    ),
    "letter on special educational needs in an area": (
        f"{OFFICE}Dear Director\nJoint local area SEND inspection in Leeds\nBetween 5 and "
        "9 December 2016, Ofsted inspected the local area of Leeds. The local authority’s "
        f"children’s services are good.{SIGNED}"
    ),
    "school": (
        "Inspection of a good school: Leeds Primary School\nInspection dates: 3 and 4 June 2024\n"
        f"The quality of education Good\nLeadership and management Good{IMPRINT}"
    ),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_a_report_on_something_else_is_named_so_and_gives_no_judgement(kind: str) -> None:
    record = read(OTHERS[kind])
    assert (record.kind, record.inspections) == (SourceKind.REPORT, ())
    assert record.warnings == ("its judgements are not read: it is a report of another kind",)
    assert record.title
    assert "Nottingham" not in record.title


@pytest.mark.parametrize(
    "text",
    [
        "Ofsted rates Leeds children’s services good\nOfsted has published its report on Leeds "
        "City Council.\nNotes to editors\nThe Office for Standards in Education, Children’s "
        "Services and Skills (Ofsted) regulates and inspects to achieve excellence.\n",
        "Inspection of Leeds children’s services\nInspectors visited Leeds in June 2024.\n"
        "Overall effectiveness: Good\nThe experiences and progress of children in care: Good\n",
    ],
)
def test_what_others_write_of_an_inspection_is_no_report(text: str) -> None:
    assert read(text).kind is not SourceKind.REPORT


def test_another_inspectorate_with_the_same_words_judges_no_council_here() -> None:
    record = read(
        "Inspection of children’s services\nPowys County Council\nInspection dates: 3 to 7 July "
        f"2017\nThe experiences and progress of children in care\nGood\n{FILLER}"
    )
    assert record.inspections == ()
    assert "the report's title names no council, where one council should stand" in record.warnings


TABLE = (
    "1. Children who need help and protection Requires improvement\n"
    "2. Children looked after and achieving permanence\nRequires improvement\n"
    "2.1 Adoption performance Good\n2.2 Experiences and progress of care leavers Good\n"
    "3. Leadership, management and governance Inadequate\n"
)
SIF_GRADES = {
    Area.OVERALL: Grade.INADEQUATE,
    Area.LEADERS: Grade.INADEQUATE,
    Area.HELP_AND_PROTECTION: Grade.REQUIRES_IMPROVEMENT,
    Area.CARE: Grade.REQUIRES_IMPROVEMENT,
    Area.ADOPTION: Grade.GOOD,
    Area.CARE_LEAVERS: Grade.GOOD,
}
DATES = "Inspection date: 14 September 2015 – 8 October 2015\n"


@pytest.mark.parametrize(
    ("name", "sentence", "council"),
    [
        (
            "Doncaster Metropolitan Borough Council\nServices provided by Doncaster Children’s "
            "Services Trust\n",
            "Children’s services in Doncaster are inadequate",
            "Doncaster",
        ),
        ("St Helens\n", "Children’s services in St. Helens are inadequate", "St. Helens"),
        (
            "Royal Borough of Kingston upon\nThames\n",
            "Children’s services in the Royal Borough of Kingston upon\nThames are inadequate",
            "Kingston upon Thames",
        ),
        ("Poole\n", "The overall judgement is\nInadequate", "Poole"),
        ("Poole\n", "Children’s services in Poole are judged to be inadequate.", "Poole"),
        ("Poole\n", "The overall effectiveness of services in Poole is inadequate1", "Poole"),
    ],
)
def test_sif_with_the_board_graded_beside(name: str, sentence: str, council: str) -> None:
    board = "The effectiveness of the Local Safeguarding Children Board (LSCB) is outstanding\n"
    text = f"{name}{SIF_TITLE}{DATES}{sentence}\n{TABLE}{board}Executive summary\n{FILLER}{IMPRINT}"
    record = read(text)
    (inspection,) = record.inspections
    assert (inspection.council, record.warnings) == (council, ())
    assert {j.area: j.grade for j in inspection.judgements} == SIF_GRADES


@pytest.mark.parametrize("mark", ["", "– ", "• "])
@pytest.mark.parametrize("far", [0, 40])
def test_the_judgements_of_the_inspection_before_are_not_this_one(mark: str, far: int) -> None:
    earlier = ("overall effectiveness", *(row[3:].strip() for row in AREA_NAMES))
    rows = "\n".join(f"{mark}{area}: outstanding" for area in earlier)
    text = (
        f"Norfolk\nRe-{SIF_TITLE[0].lower()}{SIF_TITLE[1:]}{DATES}"
        f"Children’s services in Norfolk are inadequate\n{TABLE}Executive summary\n"
        f"{FILLER * far}\nThe local authority\nPrevious Ofsted inspections\nThe previous "
        f"inspection was in July 2013. The judgements were:\n{rows}\nLocal leadership\n{FILLER}\n"
        f"Inspection findings\nLeadership, management and governance are inadequate\n{FILLER}\n"
    )
    record = read(text)
    inspection = record.inspections[0]
    assert {j.area: j.grade for j in inspection.judgements} == SIF_GRADES
    assert record.warnings == ()


def test_a_graded_heading_above_the_heading_of_its_summary_is_checked_against_the_table() -> None:
    text = (
        f"Norfolk\n{SIF_TITLE}{DATES}Children’s services in Norfolk are inadequate\n{TABLE}"
        f"Executive summary\n{FILLER}\nThe experiences and progress of children who need help and "
        f"protection\nInadequate\nSummary\n{FILLER}\nLeadership, management and governance "
        f"Inadequate\nSummary\n{FILLER}"
    )
    record = read(text)
    found = {j.area: len(j.evidence) for j in record.inspections[0].judgements}
    assert found == {Area.OVERALL: 1, Area.LEADERS: 2}
    assert any("more than one grade for help_and_protection" in w for w in record.warnings)


AREA_NAMES = (
    "1. children who need help and protection",
    "2. children looked after and achieving permanence",
    "3. leadership, management and governance",
)
