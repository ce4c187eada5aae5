"""Change the code a little, many times, and see whether a test notices.

    python -m tests.mutation [--sites 100] [--seed 1] [--after 0] [--tests PATH] [PATH ...]

Draws that many places of the modules by chance, the same for the same seed, and tries one change
at each against the tests that run it. What nothing notices is printed with its diff, and at the
end the share that was noticed. No file of the project is written.

A long run can be done in portions: --after 100 goes on where --sites 100 of the same seed ended.
With --list FILE each mutant is written there as a line of JSON as soon as it is known. With
--again FILE those of such a list that were not killed are tried once more, on the same code.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mutation.sites import Mutant, draw, sites
from tests.mutation.telling import listed, shown, summary
from tests.mutation.trying import KILLED, Bench


def main() -> None:
    """Draw, try and tell."""
    options = argparse.ArgumentParser(
        prog="python -m tests.mutation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("--sites", type=int, default=100, metavar="N")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--after", type=int, default=0, metavar="N")
    options.add_argument("--tests", action="append", metavar="PATH")
    options.add_argument("--list", type=Path, metavar="FILE")
    options.add_argument("--again", type=Path, metavar="FILE")
    options.add_argument("path", nargs="*", default=["store/parsing"])
    chosen = options.parse_args()
    modules = [module for path in chosen.path for module in modules_of(Path(path))]
    every = [site for module in modules for site in sites(module)]
    if not every:
        options.error("there is nothing to change in these modules")
    if chosen.again:
        mutants = survivors(chosen.again)
    else:
        mutants = list(islice(draw(every, chosen.seed), chosen.after, chosen.after + chosen.sites))
    tests = chosen.tests or sorted({tests_of(Path(path)) for path in chosen.path})
    outcomes = []
    sys.dont_write_bytecode = True
    warnings.simplefilter("ignore", SyntaxWarning)
    with TemporaryDirectory(prefix="mutation-") as room:
        try:
            bench = Bench(modules, tests, Path(room))
        except ValueError as error:
            sys.exit(str(error))
        begin = time.monotonic()
        for outcome in bench.outcomes(mutants):
            outcomes.append(outcome)
            if outcome.word != KILLED:
                print(shown(outcome), flush=True)
            if chosen.list:
                with chosen.list.open("a", encoding="utf-8") as out:
                    out.write(listed(outcome) + "\n")
    if outcomes:
        print(summary(outcomes, len(every), time.monotonic() - begin))


def modules_of(path: Path) -> list[str]:
    """A module, or all that stand in a folder."""
    return [path.as_posix()] if path.is_file() else sorted(p.as_posix() for p in path.rglob("*.py"))


def tests_of(path: Path) -> str:
    """Where the tests of a module or folder stand: below `tests` as it does, or nearest to that."""
    own = Path("tests") / path.with_name(f"test_{path.name}")
    mirrored = [own, Path("tests") / path, *(Path("tests") / folder for folder in path.parents)]
    return next(place.as_posix() for place in mirrored if place.exists())


def survivors(written: Path) -> list[Mutant]:
    """The mutants of a list that were not killed."""
    lines = map(json.loads, written.read_text(encoding="utf-8").splitlines())
    names = ("path", "line", "operator", "occurrence")
    return [Mutant(*(one[name] for name in names)) for one in lines if one["outcome"] != KILLED]


if __name__ == "__main__":
    main()
