import pytest

from store.records import Framework, InspectionKind
from tests.making.reports import IlacsReport, VisitLetter
from tests.store.parsing.report.parsing import parse


def test_a_letter_about_a_focused_visit() -> None:
    record = parse(VisitLetter())
    (visit,) = record.inspections
    assert (visit.council, visit.kind) == ("Leeds", InspectionKind.FOCUSED_VISIT)
    assert visit.framework is Framework.ILACS
    assert (visit.start, visit.end) == ("2018-11-13", "2018-11-14")
    assert visit.judgements == ()
    assert [item.text for item in record.recommendations] == list(VisitLetter().improve)


@pytest.mark.parametrize(
    ("title", "kind", "framework"),
    [
        ("Monitoring visit to Leeds City Council", InspectionKind.MONITORING_VISIT, None),
        (
            "Joint targeted area inspection of Leeds",
            InspectionKind.JOINT_TARGETED_AREA_INSPECTION,
            Framework.JTAI,
        ),
        ("Focused visit to Leeds City Council", InspectionKind.FOCUSED_VISIT, Framework.ILACS),
    ],
)
def test_newer_visits_have_a_cover_of_their_own(
    title: str, kind: InspectionKind, framework: Framework | None
) -> None:
    record = parse(IlacsReport(title=title, rows=(), headings=(), dates="13 and 14 May 2024"))
    (visit,) = (i for i in record.inspections if i.status == "reported")
    assert (visit.council, visit.kind, visit.framework) == ("Leeds", kind, framework)
    assert (visit.start, visit.end) == ("2024-05-13", "2024-05-14")
    assert visit.lead_inspector == "Alex Example"
    assert visit.judgements == ()


def test_an_older_inspection_is_named_and_not_graded() -> None:
    title = "Inspection of looked after children services Leeds City Council"
    record = parse(IlacsReport(title=title))
    (inspection,) = record.inspections
    assert inspection.framework is Framework.SLAC
    assert inspection.judgements == ()
    assert any("older inspection of looked-after children" in w for w in record.warnings)
