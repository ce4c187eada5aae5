"""How fast it is, as the benchmarks say."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.making.reports import IlacsReport
from tests.scorecard.accuracy import EVALUATION
from tests.scorecard.figures import Figure, read_off, told_by


def launching(rounds: int) -> Iterator[Figure]:
    """Launch to first painted council, as a multiple of a bare Textual app."""
    told = told_by("tests.benchmarks.launch", "--rounds", str(rounds))
    patterns = {
        "launch, of a bare Textual app": r"ofsted-tui, five articles .*?([\d.]+)\n",
        "very first launch, the seeds parsed": r"very first launch, .*?([\d.]+)\n",
    }
    for figure in read_off("speed", told, patterns):
        yield Figure(figure.of, figure.what, f"{figure.value} times")


def parsing() -> Iterator[Figure]:
    """Characters a second, and what ten times the text costs at worst."""
    told = told_by("tests.benchmarks.parsing")
    yield from read_off(
        "speed", told, {"parser, articles": r"articles .*?([\d,]+ characters a second)"}
    )
    growths = [float(line.rpartition("x")[2]) for line in told.splitlines() if "second  x" in line]
    if growths:
        yield Figure(
            "speed", "ten times the text, worst of eleven kinds", f"{max(growths):.1f} times"
        )


def importing() -> Iterator[Figure]:
    """Import of PDFs as a multiple of PDFium alone, and how it grows."""
    with tempfile.TemporaryDirectory() as made:
        folder = EVALUATION / "reports"
        if not folder.is_dir():
            folder = Path(made)
            for number in range(40):
                (folder / f"{number}.pdf").write_bytes(IlacsReport().pdf() + b"\n" * number)
        told = told_by("tests.benchmarks.importing", str(folder))
    patterns = {
        "import of PDFs, of PDFium alone": r"reports, .*?ratio ([\d.]+)",
        "the same by processor time": r"by processor time.*?ratio ([\d.]+)",
        "cost of one article among 10,000, of one among 100": r"cost of one ([\d.]+) of that",
    }
    for figure in read_off("speed", told, patterns):
        yield Figure(figure.of, figure.what, f"{figure.value} times")


def libraries() -> Iterator[Figure]:
    """What a library of 10,000 articles costs, and keys in it."""
    with tempfile.TemporaryDirectory() as homes:
        told = told_by("tests.benchmarks.library", "--home", homes, "100", "1000", "10000")
        last = r"\D*[\d.-]+ +[\d.-]+ +([\d.]+)"
        for figure in read_off(
            "10,000 articles",
            told,
            {
                "new process to councils and a history": rf"councils and a history{last}",
                "first results as typed, p99": rf"first results as typed, p99{last}",
                "final ranking, p99": rf"final ranking, p99{last}",
                "one article imported": rf"one article imported: read, parsed, kept{last}",
            },
        ):
            yield Figure(figure.of, figure.what, f"{figure.value} ms")
        told = told_by("tests.benchmarks.keys", str(Path(homes, "10000")))
    yield from read_off(
        "10,000 articles",
        told,
        {
            "launch, of a bare Textual app": r"to the first council +[\d.]+\s+ratio +([\d.]+)",
            "memory at rest (MB)": r"memory at rest +([\d.]+)",
            "key to first results, p50 and p99 (ms)": _both("key to first results"),
            "key to last paint, p50 and p99 (ms)": _both("key to last paint"),
        },
    )


def _both(what: str) -> str:
    return rf"{what}, p50 +([\d.]+)\s+{what}, p99 +([\d.]+)"
