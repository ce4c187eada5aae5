"""Print every claim with its figure, as a Markdown table.

    python -m tests.scorecard [--quick | --readme]

The labelled texts that lie beside the project as `../shared/eval` are scored if they are there.
With --quick, what takes minutes is left out: imports, large libraries, soak and coverage. With
--readme the table takes the place of the README's, once all of it is measured.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from tests.scorecard.accuracy import accuracy
from tests.scorecard.figures import Figure
from tests.scorecard.readme import HEAD, row, write
from tests.scorecard.safety import coverage, soak
from tests.scorecard.speed import importing, launching, libraries, parsing


def main() -> None:
    """Measure and print, a line as soon as it is known."""
    options = argparse.ArgumentParser(prog="python -m tests.scorecard", description=__doc__)
    options.add_argument("--quick", action="store_true", help="leave out what takes minutes")
    options.add_argument("--readme", action="store_true", help="write the whole into the README")
    chosen = options.parse_args()
    if chosen.quick and chosen.readme:
        options.error("the README takes the whole scorecard: leave --quick out")
    print(HEAD, end="", flush=True)
    measured = []
    for figure in _figures(chosen.quick):
        measured.append(figure)
        print(row(figure), end="", flush=True)
    if chosen.readme:
        write(measured)


def _figures(quick: bool) -> Iterator[Figure]:
    yield from accuracy()
    yield from launching(rounds=5 if quick else 15)
    yield from parsing()
    if not quick:
        yield from importing()
        yield from libraries()
        yield from soak()
        yield from coverage()


if __name__ == "__main__":
    main()
