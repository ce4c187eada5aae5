"""How long after a key the results are painted, and what launch and memory cost at size.

    python -m tests.benchmarks.keys HOME...

Each HOME is a data directory, such as `python -m tests.benchmarks.library --home` keeps. The app
runs in a pseudo-terminal of 120 by 40 and queries are typed letter by letter. `first` is when the
first line below the search box is painted anew, `last` when the last is. Times in milliseconds.
"""

from __future__ import annotations

import os
import re
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from select import select

import click

from tests.benchmarks.terminal import Terminal

OURS = [sys.executable, "-m", "tui"]
BARE = [sys.executable, "-m", "tests.benchmarks.bare_app"]
QUERIES = ("personal education plans", "leeds outst", "children in care", "council:leeds quality")
ROUNDS = 7
SEARCH_ROWS = 3
"""Lines at the top that are the search box's and the heading's."""

QUIET = 0.35
"""Seconds without a paint after which everything that a key asked for is there."""

_ROW = re.compile(rb"\x1b\[(\d+);\d+H")


@click.command()
@click.argument("homes", nargs=-1, type=click.Path(exists=True, path_type=Path), required=True)
def main(homes: tuple[Path, ...]) -> None:
    """Measure the app on the libraries in HOMES, beside a bare app of the same widgets."""
    environment = {**os.environ, "TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"}
    row = "{:44}{:>10}{:>10}{:>10}{:>10}".format
    click.echo(row("", "p50", "p99", "worst", "ratio"))
    for home in homes:
        here = {**environment, "OFSTED_TUI_HOME": str(home)}
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(_launch(BARE, "First painted line", here))
            ours.append(_launch(OURS, "Barnsley", here))
        base = statistics.median(time for time, _ in bare)
        for name, runs in (("bare app", bare), (f"{home.name}: launch to first council", ours)):
            times = sorted(time for time, _ in runs)
            ratio = statistics.median(times) / base
            click.echo(row(name, *_figures(times), f"{ratio:.2f}"))
        memory = [statistics.median(memory for _, memory in runs) for runs in (bare, ours)]
        click.echo(
            row("  memory at rest (MB)", f"{memory[1]:.0f}", "", "", f"{memory[1] / memory[0]:.2f}")
        )
        first, last, short = _typed(here)
        click.echo(row("  key to first results", *_figures(first), ""))
        click.echo(row("  the same, one or two letters", *_figures(short), ""))
        click.echo(row("  key to last paint", *_figures(last), ""))


def _launch(command: Sequence[str], words: str, environment: dict[str, str]) -> tuple[float, float]:
    """Milliseconds until the words are painted, and megabytes of memory a second later."""
    with Terminal(command, environment) as terminal:
        painted = terminal.wait_for(words) - terminal.started
        time.sleep(1)
        status = Path(f"/proc/{terminal.pid}/status").read_text(encoding="utf-8")
    resident = re.search(r"VmRSS:\s+(\d+)", status)
    return painted * 1000, int(resident[1]) / 1024 if resident else 0.0


def _typed(environment: dict[str, str]) -> tuple[list[float], list[float], list[float]]:
    first, last, short = [], [], []
    with Terminal(OURS, environment) as terminal:
        terminal.wait_for("Barnsley")
        time.sleep(1)
        for query in QUERIES:
            terminal.type("/")
            _paints(terminal, time.perf_counter())
            for end in range(1, len(query) + 1):
                paints = _paints(terminal, terminal.type(query[end - 1]))
                if paints:
                    first.append(paints[0])
                    last.append(paints[-1])
                    if end < 3:
                        short.append(paints[0])
            terminal.type("\x1b")
            _paints(terminal, time.perf_counter())
    return sorted(first), sorted(last), sorted(short)


def _paints(terminal: Terminal, since: float) -> list[float]:
    """When lines below the search box were painted, in milliseconds after `since`."""
    paints = []
    while select([terminal.fd], [], [], QUIET)[0]:
        output = os.read(terminal.fd, 1 << 20)
        now = (time.perf_counter() - since) * 1000
        if any(int(number) > SEARCH_ROWS for number in _ROW.findall(output)):
            paints.append(now)
    return paints


def _figures(times: Sequence[float]) -> tuple[str, str, str]:
    middle, high = times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]
    return f"{middle:.1f}", f"{high:.1f}", f"{times[-1]:.1f}"


if __name__ == "__main__":
    main()
