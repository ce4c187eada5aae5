from collections.abc import Sequence

import pytest

from store.records import Area, Framework, Grade, Inspection, InspectionKind
from tests.making.reports import FILLER, IlacsReport, SifReport
from tests.store.parsing.report.parsing import parse


def earlier(report: IlacsReport | SifReport) -> list[Inspection]:
    return [i for i in parse(report).inspections if i.status == "previous"]


def told(words: str) -> list[Inspection]:
    return earlier(IlacsReport(summary=(f"{words} {FILLER}",)))


@pytest.mark.parametrize(
    ("words", "grade"),
    [
        ("Since the last inspection in 2019, when services were judged to be good,", Grade.GOOD),
        (
            "Since the previous inspection in May 2019, which judged the service to be inadequate, "
            "much has changed.",
            Grade.INADEQUATE,
        ),
        (
            "Following the last inspection in 2019, when the local authority was judged good "
            "overall, work went on.",
            Grade.GOOD,
        ),
        (
            "Since the last inspection in 2019, when all judgements were graded as ‘requires "
            "improvement to be good’, work went on.",
            Grade.REQUIRES_IMPROVEMENT,
        ),
        (
            "Since the last inspection in 2019, when services were judged to be good, staff have "
            "come. Since the previous inspection in May 2019, which judged the service to be good, "
            "others have left.",
            Grade.GOOD,
        ),
    ],
)
def test_the_last_inspection_with_its_grade(words: str, grade: Grade) -> None:
    (inspection,) = told(words)
    assert inspection.framework is Framework.ILACS
    assert inspection.end is not None
    assert inspection.end.year == 2019
    (judgement,) = inspection.judgements
    assert (judgement.area, judgement.grade) == (Area.OVERALL, grade)


@pytest.mark.parametrize(
    "words",
    [
        "Since the last inspection in 2019, when help and protection was judged good, work began.",
        "Since the last inspection in 2019, services have become good.",
        "Since the last inspection in 2019, when services for care leavers were judged to be "
        "inadequate, much has changed.",
    ],
)
def test_a_grade_for_one_part_of_the_service_is_not_made_the_overall_one(words: str) -> None:
    (inspection,) = told(words)
    assert inspection.judgements == ()


def test_visits_are_kept_without_grades() -> None:
    (visit,) = told("Progress since the focused visit in October 2021 has been slow.")
    assert visit.kind is InspectionKind.FOCUSED_VISIT
    assert (visit.start, visit.end) == ("2021-10", "2021-10")
    assert visit.judgements == ()
    assert "focused visit in October 2021" in visit.mentions[0].text


@pytest.mark.parametrize(
    ("words", "kind", "framework"),
    [
        (
            "Progress since the monitoring visit in October 2021 has been slow.",
            InspectionKind.MONITORING_VISIT,
            Framework.ILACS,
        ),
        (
            "Progress since the joint targeted area inspection in October 2021 has been slow.",
            InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
            Framework.JTAI,
        ),
    ],
)
def test_a_visit_is_of_the_kind_that_it_is_called(
    words: str, kind: InspectionKind, framework: Framework | None
) -> None:
    (visit,) = told(words)
    assert (visit.kind, visit.framework) == (kind, framework)
    assert (visit.start, visit.end) == ("2021-10", "2021-10")


def test_a_single_inspection_is_one_of_its_framework() -> None:
    (inspection,) = told("Following the single inspection in 2018, work went on.")
    assert (inspection.framework, inspection.end) == (Framework.SIF, "2018")


def test_one_inspection_told_twice_is_one() -> None:
    (inspection,) = told(
        "Since the last inspection in May 2019, when services were judged to be good, leaders "
        "changed. The last inspection in 2019 saw much of this coming."
    )
    assert inspection.end == "2019-05"
    assert len(inspection.mentions) == 2


def test_the_list_of_a_sif_report_before_the_single_framework() -> None:
    previous: Sequence[str] = (
        "The last inspection of the local authority’s safeguarding arrangements was in July 2012. "
        "The local authority was judged to be adequate.",
        "The previous inspection of the local authority’s services for looked after children was "
        "in May 2011. The local authority was judged to be good.",
        "The local authority runs two children’s homes, which were judged to be inadequate.",
    )
    found = {
        (i.framework, i.end, j.area, j.grade)
        for i in earlier(SifReport(previous=previous))
        for j in i.judgements
    }
    assert found == {
        (Framework.SLAC, "2012-07", Area.HELP_AND_PROTECTION, Grade.ADEQUATE),
        (Framework.SLAC, "2011-05", Area.CARE, Grade.GOOD),
    }


def test_the_list_of_a_reinspection_gives_every_judgement_of_the_first() -> None:
    previous = (
        "The last inspection report for the local authority’s children’s services was published "
        "in May 2015. The judgements for the local authority were:",
    )
    rows = (
        "– overall effectiveness: inadequate",
        "– children who need help and protection: inadequate",
        "– children looked after and achieving permanence: requires improvement",
        "– leadership, management and governance: inadequate.",
    )
    (inspection,) = earlier(SifReport(previous=previous, previous_rows=rows))
    assert inspection.framework is Framework.SIF
    assert (inspection.published, inspection.end) == ("2015-05", None)
    assert {j.area: j.grade for j in inspection.judgements} == {
        Area.OVERALL: Grade.INADEQUATE,
        Area.HELP_AND_PROTECTION: Grade.INADEQUATE,
        Area.CARE: Grade.REQUIRES_IMPROVEMENT,
        Area.LEADERS: Grade.INADEQUATE,
    }
    assert [span.text.partition(" ")[0] for span in inspection.mentions] == ["The"]
    assert [j.evidence[0].text[0] for j in inspection.judgements] == ["o", "c", "c", "l"]
