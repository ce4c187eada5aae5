from pathlib import Path

from msgspec import structs

from store.library import Library
from store.records import Finding, InspectionKind, Record, Status, Tone
from store.related import Reason
from tests.store.samples import a_record, said, span, told

WORDS = "We will go on working with every child in the city."


def about(number: int, council: str, start: str, published: str, *more: object) -> Record:
    text = f"{council} article {number}. “{WORDS}” Nothing else."
    return a_record(text, told(council, start=start), title=str(number), published=published)


def reasons(tmp_path: Path, records: list[Record]) -> list[tuple[str, Reason, str]]:
    library = Library.open(tmp_path)
    library.add(records)
    related = library.related(records[0].sha256)
    return [(each.source.title or "", each.reason, each.council) for each in related]


def test_the_same_inspection_comes_first_then_the_next_then_the_one_before(
    tmp_path: Path,
) -> None:
    records = [
        about(0, "Leeds", "2018-10", "2018-12"),
        about(1, "Leeds", "2015-01", "2015-03"),
        about(2, "Leeds", "2022-02", "2022-05"),
        about(3, "Leeds", "2018-10", "2018-11"),
        about(4, "Leeds", "2010-10", "2010-12"),
        about(5, "Kirklees", "2018-10", "2018-12"),
    ]
    assert reasons(tmp_path, records) == [
        ("3", Reason.SAME_INSPECTION, "Leeds"),
        ("2", Reason.NEXT_INSPECTION, "Leeds"),
        ("1", Reason.PREVIOUS_INSPECTION, "Leeds"),
    ]


def test_a_visit_that_nobody_reports_is_passed_over(tmp_path: Path) -> None:
    text = "Leeds was visited in 2021, we hear."
    mention = told(
        "Leeds", start="2021-08", kind=InspectionKind.FOCUSED_VISIT, status=Status.PREVIOUS
    )
    newest = a_record(text, told("Leeds", start="2022-02"), mention, title="0")
    assert reasons(tmp_path, [newest, about(1, "Leeds", "2018-10", "2018-12")]) == [
        ("1", Reason.PREVIOUS_INSPECTION, "Leeds")
    ]


def test_a_shared_quotation_and_the_same_speaker(tmp_path: Path) -> None:
    def quoting(number: int, council: str, words: str, speaker: str) -> Record:
        text = f"{council}, {number}. {words}"
        return a_record(
            text, told(council), title=str(number), quotations=(said(text, words, speaker),)
        )

    records = [
        quoting(0, "Leeds", WORDS, "Cllr A Speaker"),
        quoting(1, "Kirklees", WORDS.upper(), "Another"),
        quoting(2, "Bradford", "Other words altogether were said.", "A Speaker"),
        quoting(3, "Calderdale", "Nothing of the kind was said there.", "Nobody"),
    ]
    assert reasons(tmp_path, records) == [
        ("1", Reason.SHARED_QUOTATION, "Kirklees"),
        ("2", Reason.SAME_SPEAKER, "Bradford"),
    ]


def finding(number: int, council: str, words: str, tone: Tone = Tone.WEAKNESS) -> Record:
    text = f"{council}, {number}. {words}"
    place = span(text, words)
    found = Finding(council, None, tone, place.start, place.end, place.text)
    return structs.replace(a_record(text, told(council), title=str(number)), findings=(found,))


def test_the_same_finding_at_another_council(tmp_path: Path) -> None:
    records = [
        finding(
            0, "Leeds", "The quality of personal education plans is too variable.", Tone.WEAKNESS
        ),
        finding(1, "Kirklees", "Personal education plans were late.", Tone.WEAKNESS),
        finding(2, "Bradford", "Personal education plans are excellent.", Tone.STRENGTH),
        finding(3, "Calderdale", "Plans for education are personal.", Tone.WEAKNESS),
    ]
    assert reasons(tmp_path, records) == [("1", Reason.SAME_FINDING, "Kirklees")]


def test_a_finding_of_a_source_that_was_removed_is_no_longer_the_same(tmp_path: Path) -> None:
    records = [
        finding(0, "Leeds", "Too many personal education plans were late, late and late again."),
        finding(1, "Kirklees", "Late and late again, the personal education plans were weak."),
        finding(2, "Bradford", "The personal education plans of some were late."),
    ]
    library = Library.open(tmp_path)
    library.add(records)
    library.remove(records[1].sha256)
    assert [each.council for each in library.related(records[0].sha256)] == ["Bradford"]


def test_a_source_that_is_not_there_has_no_relations(tmp_path: Path) -> None:
    assert Library.open(tmp_path).related("0" * 64) == []
