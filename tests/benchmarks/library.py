"""What the library costs at four sizes: `python -m tests.benchmarks.library [SIZE...]`.

Makes libraries of made-up records, measures each, and prints a table with the growth from size
to size. Times are in milliseconds. With `--home`, the libraries are kept there and used again.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import click

from store.library import Library
from store.parsing import parse
from store.readers import read
from store.records import Record, SourceKind
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.table import show
from tests.store.samples import a_record

BATCH = 1000
TYPED = [
    "personal education plans",
    "leeds outstanding",
    "requires improvement",
    "children in care",
]

_OPENING = """
import re, sys, time
from pathlib import Path
begin = time.perf_counter()
from store.library import Library
library = Library.open(Path(sys.argv[1]))
councils = library.councils()
library.history(councils[0].council)
shown = time.perf_counter() - begin
for query in ("p", "pe", "leeds outst", "children in care"):
    library.search(query)
for source in library.search("the").hits:
    if source.source: library.related(source.source.sha256)
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
print(shown * 1000, int(peak[1]) / 1024)
"""

Measured = dict[str, float]


@click.command()
@click.argument("sizes", nargs=-1, type=int)
@click.option("--home", type=click.Path(file_okay=False, path_type=Path))
def main(sizes: tuple[int, ...], home: Path | None) -> None:
    """Measure libraries of these SIZES, 100 to 100,000 by default."""
    sizes = sizes or (100, 1_000, 10_000, 100_000)
    with tempfile.TemporaryDirectory() as made:
        columns = [_measured(size, (home or Path(made)) / str(size)) for size in sizes]
    show(sizes, columns)


def _measured(size: int, home: Path) -> Measured:
    measured: Measured = {}
    if not (home / "index.sqlite").exists():
        measured["import of all, a record"] = _filled(home, size) / size
    openings = [_opening(home) for _ in range(5)]
    measured["new process to councils and a history"] = statistics.median(o[0] for o in openings)
    measured["memory of it after searches (MB)"] = max(o[1] for o in openings)
    library = Library.open(home)
    measured |= _searches(library)
    largest = max(library.councils(), key=lambda council: council.articles)
    measured["councils listed"] = _median(library.councils)
    measured["history of the council with most articles"] = _median(
        lambda: library.history(largest.council)
    )
    sources = [hit.source.sha256 for hit in library.search("the", 40).hits if hit.source]
    measured["related articles, p99"] = _p99(library.related, sources)
    measured["article with its text, p99"] = _p99(library.article, sources)
    measured |= _additions(library)
    library.close()
    files = (path for path in home.rglob("*") if path.is_file())
    measured["size on the disk (MB)"] = sum(path.stat().st_size for path in files) / 1e6
    return measured


def _filled(home: Path, size: int) -> float:
    library = Library.open(home)
    records = Corpus().records(size)
    spent = 0.0
    while batch := list(islice(records, BATCH)):
        spent += _time(library.add, batch, settle=False)
    spent += _time(library.settle)
    library.close()
    return spent


def _opening(home: Path) -> tuple[float, float]:
    words = [sys.executable, "-c", _OPENING, str(home)]
    shown, memory = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
    return float(shown), float(memory)


def _searches(library: Library) -> Measured:
    typed = list(_typed())
    first = sorted(_time(library.search, query, 20, ranked=False) for query in typed)
    final = sorted(_time(library.search, query) for query in typed)
    short = [query for query in typed if len(query) < 3]
    return {
        "first results as typed, p50": first[len(first) // 2],
        "first results as typed, p99": first[len(first) * 99 // 100],
        "first results of 1 or 2 letters, worst": max(
            _time(library.search, query, 20, ranked=False) for query in short
        ),
        "final ranking, p50": final[len(final) // 2],
        "final ranking, p99": final[len(final) * 99 // 100],
    }


def _typed() -> Iterator[str]:
    chance = random.Random(5)
    frequent = Corpus().vocabulary[:3000]
    queries = TYPED + [" ".join(chance.choices(frequent, k=2)) for _ in range(16)]
    for query in [*queries, "council:leeds grade:good quality"]:
        yield from (query[:end] for end in range(1, len(query) + 1))


def _additions(library: Library) -> Measured:
    """What single imports cost; all of it is removed again."""
    records = list(Corpus(seed=77).records(20))
    report = _report()
    kept = [_time(library.add, [record]) for record in records[:10]]
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / record.source.rpartition("/")[2] for record in records[10:]]
        for file, record in zip(files, records[10:], strict=True):
            file.write_text(record.text, encoding="utf-8")
        parse(read(str(files[0])))
        whole = [_time(_import, library, file) for file in files]
    library.add([report])
    reading = _median(lambda: library.article(report.sha256))
    for record in (*records, report):
        library.remove(record.sha256)
    return {
        "one record kept and merged": statistics.median(kept),
        "one article imported: read, parsed, kept": statistics.median(whole),
        "text of 60 pages, read for the reader": reading,
    }


def _import(library: Library, file: Path) -> None:
    library.add([parse(read(str(file)))])


def _report() -> Record:
    """A record whose text has sixty pages of 3,000 characters."""
    pages = [record.text for record in Corpus(seed=3).records(60)]
    return a_record("\n".join(pages)[:180_000], kind=SourceKind.REPORT)


def _median(call: Callable[[], object]) -> float:
    return statistics.median(_time(call) for _ in range(15))


def _p99(call: Callable[[str], object], arguments: Sequence[str]) -> float:
    times = sorted(_time(call, argument) for argument in arguments)
    return times[len(times) * 99 // 100]


def _time(call: Callable[..., object], *arguments: object, **options: object) -> float:
    begin = time.perf_counter()
    call(*arguments, **options)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    main()
