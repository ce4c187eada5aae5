"""How long after a key what it asks for is painted, and what launch and memory cost, at size.

    python -m tests.benchmarks.keys HOME...

Each HOME is a data directory, such as `python -m tests.benchmarks.library --home` keeps. The app
runs in a pseudo-terminal of 120 by 40, and queries are typed letter by letter, each letter first
into the least that an app of this kind can be (`bare_search`): a busy machine delays both, and
their ratio stays. Times in milliseconds, memory in megabytes.
"""

from __future__ import annotations

import os
import re
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from select import select
from typing import NamedTuple

import click

from store.library import Library
from store.records import Record, SourceKind
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.table import show
from tests.benchmarks.terminal import Terminal
from tests.store.samples import a_record, told

SHOWN = 9
"""Letters of a council's name that its pane always shows; a long name ends there in "…"."""
OURS = [sys.executable, "-m", "tui"]
BARE = [sys.executable, "-m", "tests.benchmarks.bare_app"]
BARE_SEARCH = [sys.executable, "-m", "tests.benchmarks.bare_search"]
QUERIES = (
    "personal education plans",
    "leeds outst",
    "children in care",
    "council:leeds quality",
    "social worker caseloads",
    '"care leavers" housing',
    "grade:good stable homes",
    "year:2019..2021 visit",
    "neglect",
    "outstanding OR inadequate",
)
"""Some two hundred letters, each typed once: so many that one slow key in a hundred shows."""
ROUNDS = 15
OPENINGS = 5
SEARCH_ROWS = 3
"""Lines at the top that are the search box's and the heading's."""

QUIET = 0.35
"""Seconds without a paint after which everything that a key asked for is there."""

TITLE = "Sixty pages on the wall"

_ROW = re.compile(rb"\x1b\[(\d+);\d+H")


class Paints(NamedTuple):
    """When lines were painted below the search box after a key; the processor's time until then."""

    first: float
    last: float
    busy: float
    begun: int


@click.command()
@click.argument("homes", nargs=-1, type=click.Path(exists=True, path_type=Path), required=True)
def main(homes: tuple[Path, ...]) -> None:
    """Measure the app on the libraries in HOMES, beside bare apps."""
    sizes = []
    columns = []
    for home in homes:
        library = Library.open(home)
        sizes.append(library.counts().articles)
        first = library.councils()[0].council
        library.close()
        columns.append(_measured(home, first))
    show(sizes, columns)


def _measured(home: Path, first: str) -> dict[str, float]:
    environment = {
        **os.environ,
        "TERM": "xterm-256color",
        "TEXTUAL_ANIMATIONS": "none",
        "TEXTUAL_FPS": "500",
        "OFSTED_TUI_HOME": str(home),
    }
    return {
        **_launched(environment, first),
        **_typed(environment, first),
        **_opened(home, environment, first),
    }


def _launched(environment: Mapping[str, str], first: str) -> dict[str, float]:
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(_launch(BARE, "First painted line", environment))
        ours.append(_launch(OURS, first[:SHOWN], environment))
    base, base_memory = map(statistics.median, zip(*bare, strict=True))
    launch, memory = map(statistics.median, zip(*ours, strict=True))
    return {
        "launch of a bare app": base,
        "launch to the first council": launch,
        "  ratio": launch / base,
        "memory at rest": memory,
        "  ratio to the bare app's": memory / base_memory,
    }


def _launch(
    command: Sequence[str], words: str, environment: Mapping[str, str]
) -> tuple[float, float]:
    """Milliseconds until the words are painted, and megabytes of memory a second later."""
    with Terminal(command, environment) as terminal:
        painted = terminal.wait_for(words) - terminal.started
        time.sleep(1)
        status = Path(f"/proc/{terminal.pid}/status").read_text(encoding="utf-8")
    resident = re.search(r"VmRSS:\s+(\d+)", status)
    return painted * 1000, int(resident[1]) / 1024 if resident else 0.0


def _typed(environment: Mapping[str, str], first_council: str) -> dict[str, float]:
    bare: list[Paints] = []
    ours: list[Paints] = []
    with Terminal(BARE_SEARCH, environment) as least, Terminal(OURS, environment) as terminal:
        terminal.wait_for(first_council)
        time.sleep(1)
        _after(least, "")
        for query in QUERIES:
            _after(terminal, "/")
            _after(least, "\x15")
            for end, letter in enumerate(query, 1):
                bare += _after(least, letter, end)
                ours += _after(terminal, letter, end)
            _after(terminal, "\x1b")
    figures = {
        "least: key to paint, p50": _share(bare, 0.5, "first"),
        "least: key to paint, p99": _share(bare, 0.99, "first"),
        "key to first results, p50": _share(ours, 0.5, "first"),
        "key to first results, p99": _share(ours, 0.99, "first"),
        "  of one or two letters, worst": max(each.first for each in ours if each.begun < 3),
        "key to last paint, p50": _share(ours, 0.5, "last"),
        "key to last paint, p99": _share(ours, 0.99, "last"),
        "least: processor until the paint, p50": _share(bare, 0.5, "busy"),
        "processor until the first results, p50": _share(ours, 0.5, "busy"),
    }
    first = [figures[f"key to first results, {share}"] for share in ("p50", "p99")]
    least_first = [figures[f"least: key to paint, {share}"] for share in ("p50", "p99")]
    ratios = [ours / bare for ours, bare in zip(first, least_first, strict=True)]
    return {**figures, "  ratio to the least, p50": ratios[0], "  ratio, p99": ratios[1]}


def _after(terminal: Terminal, keys: str, begun: int = 0) -> list[Paints]:
    """What was painted after these keys, in one; nothing if nothing was."""
    busy = terminal.busy()
    since = terminal.type(keys)
    found: Paints | None = None
    while select([terminal.fd], [], [], QUIET)[0]:
        output = os.read(terminal.fd, 1 << 20)
        now = (time.perf_counter() - since) * 1000
        if any(int(number) > SEARCH_ROWS for number in _ROW.findall(output)):
            until = (terminal.busy() - busy) * 1000
            found = found._replace(last=now) if found else Paints(now, now, until, begun)
    return [found] if found else []


def _share(paints: Sequence[Paints], share: float, name: str) -> float:
    times: list[float] = sorted(getattr(each, name) for each in paints)
    return times[min(len(times) - 1, int(len(times) * share))]


def _opened(home: Path, environment: Mapping[str, str], first: str) -> dict[str, float]:
    """What opening a report of sixty pages costs; it is put in for that, and out again."""
    report = _report()
    library = Library.open(home)
    library.add([report])
    try:
        times = [_open_report(environment, first) for _ in range(OPENINGS)]
    finally:
        library.remove(report.sha256)
        library.close()
    return {"reader on 60 pages, median": statistics.median(times), "  worst": max(times)}


def _open_report(environment: Mapping[str, str], first: str) -> float:
    with Terminal(OURS, environment) as terminal:
        terminal.wait_for(first)
        time.sleep(1)
        _after(terminal, "/")
        for keys in ("kittiwakes", "\r"):
            _after(terminal, keys)
        pressed = terminal.type("\r")
        return (terminal.wait_for(TITLE) - pressed) * 1000


def _report() -> Record:
    """Sixty pages of 3,000 characters, with a word on the first that no other source has."""
    first = "Inspectors visited Leeds in October 2018 and saw kittiwakes."
    pages = [record.text for record in Corpus(seed=3).records(60)]
    text = "\n".join([first, *pages])[:180_000]
    return a_record(
        text, told("Leeds", start="2018-10"), kind=SourceKind.REPORT, title=TITLE, publisher="Press"
    )


if __name__ == "__main__":
    main()
