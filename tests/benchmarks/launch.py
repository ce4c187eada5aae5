"""Launch to first painted council against a bare Textual app, in turns, in one run.

    python -m tests.benchmarks.launch [--rounds 15]

Both run in a pseudo-terminal of 120 by 40. What counts is the time from starting the process to
the first line of its data coming out. The ratio is what to compare: times differ by machine.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence

from tests.benchmarks.terminal import Terminal

BARE = ([sys.executable, "-m", "tests.benchmarks.bare_app"], "First painted line")
OURS = ([sys.executable, "-m", "tui"], "Calderdale")


def seconds_to_paint(command: Sequence[str], words: str, environment: Mapping[str, str]) -> float:
    """From the start of the process until `words` are on its screen."""
    with Terminal(command, environment) as terminal:
        return terminal.wait_for(words) - terminal.started


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=15)
    rounds = options.parse_args().rounds
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "OFSTED_TUI_HOME": home, "TERM": "xterm-256color"}
        first = seconds_to_paint(*OURS, environment)
        seconds_to_paint(*BARE, environment)
        bare, ours = [], []
        for _ in range(rounds):
            bare.append(seconds_to_paint(*BARE, environment))
            ours.append(seconds_to_paint(*OURS, environment))
    base = statistics.median(bare)
    row = "{:36}{:>8}{:>10}{:>8}".format
    print(row("", "median", "fastest", "ratio"))
    for name, times in (("bare app", bare), ("ofsted-tui, five articles", ours)):
        median = statistics.median(times)
        print(
            row(name, *(f"{t * 1000:.0f} ms" for t in (median, min(times))), f"{median / base:.2f}")
        )
    print(
        row(
            "very first launch, articles parsed",
            f"{first * 1000:.0f} ms",
            "",
            f"{first / base:.2f}",
        )
    )


if __name__ == "__main__":
    main()
