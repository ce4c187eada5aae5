"""How fast an import is, against PDFium alone and from 100 sources to 10,000.

python -m tests.benchmarks.importing FOLDER-OF-REPORTS
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from store.importing import State, import_sources
from store.importing.keeping import Keeper
from store.importing.understanding import Understanding
from store.importing.workers import cores, run
from store.library import Library
from tests.making.articles import article
from tui.start import MOST_WAITING


def extract_alone(source: str) -> int:
    """All that PDFium does for one report, its text thrown away."""
    import pypdfium2

    characters = 0
    document = pypdfium2.PdfDocument(Path(source).read_bytes())
    for index in range(len(document)):
        page = document[index]
        text = page.get_textpage()
        characters += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return characters


def import_all(sources: Sequence[str], processes: int) -> float:
    """Seconds for an import into a library of its own; to take that away again is not counted."""
    with tempfile.TemporaryDirectory() as home:
        start = time.perf_counter()
        library = Library.open(Path(home))
        outcomes = list(import_sources(library, sources, processes=processes))
        library.close()
        seconds = time.perf_counter() - start
    assert all(outcome.state is State.NEW for outcome in outcomes)
    return seconds


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def reports(folder: Path, processes: int, rounds: int) -> None:
    """Interleaved: PDFium alone, then the whole import, with the same number of processes."""
    sources = [str(path) for path in sorted(folder.glob("*.pdf")) if _is_pdf(path)]
    alone, whole = [], []
    import_all(sources[:2], processes)
    for _ in range(rounds):
        alone.append(timed(lambda: list(run(extract_alone, sources, processes))))
        whole.append(import_all(sources, processes))
    ratio = statistics.median(w / a for a, w in zip(alone, whole, strict=True))
    click.echo(
        f"{len(sources)} reports, {processes} processes, median of {rounds}: "
        f"PDFium alone {statistics.median(alone):.2f} s, import {statistics.median(whole):.2f} s, "
        f"ratio {ratio:.2f}"
    )


def processor_time(folder: Path, rounds: int) -> None:
    """The same in one process by its own clock, which other programs do not disturb."""
    sources = [str(path) for path in sorted(folder.glob("*.pdf")) if _is_pdf(path)]
    alone, whole = [], []
    for _ in range(rounds):
        start = time.process_time()
        for source in sources:
            extract_alone(source)
        middle = time.process_time()
        with tempfile.TemporaryDirectory() as home:
            library = Library.open(Path(home))
            keeper = Keeper(library, dry_run=False)
            understand = Understanding(frozenset(), None)
            for source in sources:
                (told,) = understand(source)
                assert told.record is not None
                keeper.keep(told.record)
            keeper.close()
            library.close()
            alone.append(middle - start)
            whole.append(time.process_time() - middle)
    ratio = statistics.median(w / a for a, w in zip(alone, whole, strict=True))
    click.echo(
        f"by processor time in one process: PDFium alone {statistics.median(alone):.2f} s, "
        f"reading, parsing and keeping {statistics.median(whole):.2f} s, ratio {ratio:.2f}"
    )


def articles(processes: int, rounds: int, many: int) -> None:
    """Text articles a second, and the cost of one among 100 and among many."""
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for number in range(many):
            path = Path(folder, f"{number}.txt")
            path.write_text(article(number), encoding="utf-8")
            sources.append(str(path))
        import_all(sources[:2], processes)
        few = statistics.median(import_all(sources[:100], processes) for _ in range(rounds))
        base = statistics.median(import_all(sources[:1], processes) for _ in range(rounds))
        all_of_them = import_all(sources, processes)
    click.echo(f"one article {base:.2f} s (what starting costs), 100 articles {few:.2f} s")
    per_few, per_many = few / 100, all_of_them / many
    click.echo(
        f"{many} articles {all_of_them:.1f} s: {many / all_of_them / processes:.0f} a second a "
        f"process; cost of one {per_many / per_few:.2f} of that among 100"
        f" ({(all_of_them - base) / many / ((few - base) / 99):.2f} without the start)"
    )


def _is_pdf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(5) == b"%PDF-"


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--processes", default=cores(), show_default=True)
@click.option("--rounds", default=5, show_default=True)
@click.option("--many", default=10_000, show_default=True)
def main(folder: Path, processes: int, rounds: int, many: int) -> None:
    """Measure the import of a folder of reports, and of made-up articles."""
    gc.set_threshold(MOST_WAITING)  # as for any command
    reports(folder, processes, rounds)
    processor_time(folder, rounds)
    articles(processes, rounds, many)


if __name__ == "__main__":
    sys.exit(main())
