import contextlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.importing import Outcome, State, import_sources
from store.interchange import to_line
from store.library import Library
from store.records import Area, Grade
from tests.making.articles import article
from tests.making.reports import IlacsReport


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with contextlib.closing(Library.open(tmp_path / "home")) as opened:
        yield opened


def articles(folder: Path, number: int) -> list[str]:
    paths = [folder / f"{serial}.txt" for serial in range(number)]
    for serial, path in enumerate(paths):
        path.write_text(article(serial), encoding="utf-8")
    return [str(path) for path in paths]


def states(outcomes: list[Outcome]) -> Counter[State]:
    return Counter(outcome.state for outcome in outcomes)


def test_sources_of_all_kinds_come_into_the_library(library: Library, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(IlacsReport().pdf())
    (tmp_path / "empty.txt").touch()
    sources = [str(tmp_path / "report.pdf"), str(tmp_path / "empty.txt"), *articles(tmp_path, 3)]
    outcomes = list(import_sources(library, sources, processes=2))
    assert states(outcomes) == {State.NEW: 4, State.FAILED: 1}
    assert library.counts().articles == 4
    report = next(o for o in outcomes if o.source.endswith("report.pdf"))
    assert (report.councils, report.inspections, report.judgements) == (("Leeds",), 2, 6)
    assert next(o for o in outcomes if o.state is State.FAILED).reason == "has no text in it"


def test_a_second_run_passes_over_what_is_known_by_content(
    library: Library, tmp_path: Path
) -> None:
    sources = articles(tmp_path, 3)
    list(import_sources(library, sources, processes=1))
    Path(sources[0]).rename(tmp_path / "renamed.txt")
    again = [str(tmp_path / "renamed.txt"), *sources[1:]]
    assert states(list(import_sources(library, again, processes=1))) == {State.KNOWN: 3}


def test_the_same_bytes_under_two_names_are_one_source(library: Library, tmp_path: Path) -> None:
    sources = articles(tmp_path, 1)
    (tmp_path / "copy.txt").write_bytes(Path(sources[0]).read_bytes())
    outcomes = list(import_sources(library, [*sources, str(tmp_path / "copy.txt")], processes=1))
    assert states(outcomes) == {State.NEW: 1, State.KNOWN: 1}


def test_a_dry_run_keeps_nothing(library: Library, tmp_path: Path) -> None:
    outcomes = list(import_sources(library, articles(tmp_path, 3), dry_run=True, processes=1))
    assert states(outcomes) == {State.NEW: 3}
    assert library.is_empty()


def test_stopping_in_the_middle_keeps_what_was_told_of(library: Library, tmp_path: Path) -> None:
    outcomes = import_sources(library, articles(tmp_path, 40), processes=2)
    told = [next(outcomes) for _ in range(7)]
    outcomes.close()
    assert states(told) == {State.NEW: 7}
    assert {source.source for source in library.articles()} == {o.source for o in told}


def test_what_one_library_exports_another_takes_in(library: Library, tmp_path: Path) -> None:
    list(import_sources(library, articles(tmp_path, 3), processes=1))
    lines = [library.article(source.sha256) for source in library.articles()]
    archive = tmp_path / "records.jsonl"
    archive.write_text("\n".join(to_line(r, with_text=True) for r in lines if r), "utf-8")
    with contextlib.closing(Library.open(tmp_path / "other")) as other:
        assert states(list(import_sources(other, [str(archive)]))) == {State.NEW: 3}
        assert {s.sha256 for s in other.articles()} == {s.sha256 for s in library.articles()}


def test_a_file_that_is_no_archive_is_told_of_once(library: Library, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text("\n".join(json.dumps({"n": n}) for n in range(100)))
    outcomes = list(import_sources(library, [str(other)]))
    assert len(outcomes) == 3
    assert outcomes[-1].reason == "is no file of records; nothing more is read"


def test_a_table_is_confirmed_before_it_is_taken_in(library: Library, tmp_path: Path) -> None:
    table = tmp_path / "outcomes.csv"
    table.write_text("Council,Overall grade,End date\nLeeds,Good,2022-03-04\n")
    (unmapped,) = import_sources(library, [str(table)], processes=1)
    assert unmapped.state is State.UNMAPPED
    assert unmapped.mapping == ("council=Council", "overall=Overall grade", "end=End date")
    assert library.is_empty()
    (taken,) = import_sources(library, [str(table)], assignments=unmapped.mapping, processes=1)
    assert (taken.state, taken.judgements) == (State.NEW, 1)


def test_a_mapping_that_the_table_does_not_have_is_told(library: Library, tmp_path: Path) -> None:
    table = tmp_path / "outcomes.csv"
    table.write_text("Council,Overall grade\nLeeds,Good\n")
    (outcome,) = import_sources(library, [str(table)], assignments=["council=LA"], processes=1)
    assert outcome.state is State.FAILED
    assert "no heading 'LA'" in str(outcome.reason)


def test_where_a_table_and_a_report_disagree_both_stay(library: Library, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(IlacsReport().pdf())
    (tmp_path / "t.csv").write_text(
        "council,framework,start date,end date,leaders,help and protection\n"
        "Leeds,ILACS,03/06/2024,07/06/2024,Outstanding,Requires improvement\n"
    )
    sources = [str(tmp_path / "report.pdf"), str(tmp_path / "t.csv")]
    list(import_sources(library, sources, assignments=[], processes=1))
    history = library.history("Leeds")
    assert history is not None
    (inspection,) = (each for each in history.inspections if each.end == "2024-06-07")
    judgements = {judgement.area: judgement for judgement in inspection.judgements}
    assert judgements[Area.LEADERS].disputed
    assert {reading.grade for reading in judgements[Area.LEADERS].readings} == {
        Grade.GOOD,
        Grade.OUTSTANDING,
    }
    assert not judgements[Area.HELP_AND_PROTECTION].disputed
