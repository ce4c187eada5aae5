"""What was lost under kills, and how much of the code its tests go through."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.scorecard.figures import ROOT, Figure, read_off, told_by


def soak() -> Iterator[Figure]:
    """Imports that were killed at random moments, and writers at once."""
    told = told_by("pytest", "-n", "0", "-m", "soak", "tests/soak", "-s", "-q")
    kills = r"(\d+ rounds, \d+ killed, \d+ records reported, \d+ lost)"
    yield from read_off("soak", told, {"killed imports": kills, "tests": r"(\d+ passed[^\n]*)"})


def coverage() -> Iterator[Figure]:
    """What came of all tests, and the share of branches that they go through."""
    with tempfile.TemporaryDirectory() as made:
        environment = os.environ | {"COVERAGE_FILE": str(Path(made, "coverage"))}
        report = Path(made, "report.json")
        told = [
            subprocess.run(
                [sys.executable, "-m", "coverage", *words],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                text=True,
                check=False,
            ).stdout
            for words in (
                # Whether the README has these figures is seen when it has them.
                ["run", "-m", "pytest", "-q", "--ignore", "tests/scorecard"],
                ["combine", "-q"],
                ["json", "-q", "-o", str(report)],
            )
        ]
        files = json.loads(report.read_bytes())["files"]
    yield from read_off(
        "tests", told[0], {"all but the soak": r"((?:\d+ failed, )?\d+ passed[^\n]*) in"}
    )
    for package in ("store", "tui"):
        yield Figure("coverage", f"branches of {package}", _branches(files, package))


def _branches(files: dict[str, Any], package: str) -> str:
    totals = [about["summary"] for name, about in files.items() if Path(name).parts[0] == package]
    there = sum(each["num_branches"] for each in totals)
    taken = sum(each["covered_branches"] for each in totals)
    return f"{taken / there:.1%} ({taken:,} of {there:,})"
