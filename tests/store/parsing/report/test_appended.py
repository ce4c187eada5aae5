"""A report of Ofsted's behind a paper that a committee is given with it."""

from __future__ import annotations

from msgspec import structs

from store.parsing import parse
from store.parsing.explain import explain
from store.records import Area, Document, Grade, InspectionKind, Record, SourceKind, misplaced_span
from tests.making.reports import SifReport
from tests.store.parsing.report.parsing import document

IMPRINT = (
    "\nThe Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates "
    "and inspects to achieve excellence.\nYou may reuse this information (not including logos) "
    "free of charge in any format or medium.\n"
)
PAPER = (
    "Minutes of the children’s scrutiny committee\n12 September 2014\nOfsted inspection of "
    "children’s services\nThe committee is told how Leeds City Council was inspected. Ofsted rated "
    "Leeds children’s services outstanding in 2009. Services in Derby were rated good in 2013.\n"
    + "Officers have written a plan, and members are asked to note it.\n"
    * 60
)


def papers(*, with_pages: bool) -> Document:
    report = document(SifReport())
    pages = (0, *(len(PAPER) + page for page in report.pages)) if with_pages else ()
    return structs.replace(report, text=PAPER + report.text + IMPRINT, pages=pages)


def reported(record: Record) -> dict[Area, Grade]:
    (inspection,) = (i for i in record.inspections if i.status == "reported")
    assert (inspection.council, inspection.kind) == ("Leeds", InspectionKind.INSPECTION)
    assert (inspection.start, inspection.end) == ("2014-06-02", "2014-06-25")
    return {judgement.area: judgement.grade for judgement in inspection.judgements}


def test_the_report_is_read_as_one_and_every_span_stands_in_the_whole_text() -> None:
    alone = parse(document(SifReport()))
    for with_pages in (True, False):
        record = parse(papers(with_pages=with_pages))
        assert reported(record) == reported(alone)
        assert [i.text for i in record.recommendations] == [i.text for i in alone.recommendations]
        assert [s.heading for s in record.sections][:-1] == [s.heading for s in alone.sections]
        assert misplaced_span(record) is None
        assert record.text.startswith(PAPER)


def test_the_paper_stays_a_paper() -> None:
    record = parse(papers(with_pages=True))
    assert (record.kind, record.published) == (SourceKind.MINUTES, "2014-09-12")
    assert {inspection.council for inspection in record.inspections} == {"Leeds", "Derby"}


def test_what_is_explained_is_the_report() -> None:
    assert "Leadership, management and governance" in explain(papers(with_pages=True))


def test_a_paper_without_a_report_is_read_as_before() -> None:
    paper = Document(source="paper.txt", sha256="0" * 64, text=PAPER)
    assert parse(paper).kind is SourceKind.MINUTES
    assert parse(paper).sections == ()


def test_a_report_whose_pages_are_in_reverse_is_not_taken_for_a_paper_with_a_report() -> None:
    whole = papers(with_pages=False)
    start = len(PAPER)
    text = IMPRINT + whole.text[:start] + whole.text[start:].replace(IMPRINT, "")
    record = parse(structs.replace(whole, text=text))
    assert record.inspections == ()
    assert record.warnings
