"""The whole command, on a project of a few lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PRICES = """from functools import cache

RATE = 7

@cache
def table():
    return {n: n * RATE for n in range(3)}

def price(count):
    total = 0
    while count > 0:
        total += table()[1]
        count -= 1
    return total

def label(count):
    if count < 0:
        return "none"
    return "some"

def unused(count):
    return count + 1
"""
TESTS = """from hypothesis import given, strategies
from prices.prices import label, price, table

def test_price():
    assert price(2) == 14
    assert set(table()) == {0, 1, 2}

@given(strategies.integers(1, 9))
def test_label(count):
    assert label(count) == "some"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder, name, text in (
        ("prices", "__init__.py", ""),
        ("prices", "prices.py", PRICES),
        ("tests/prices", "test_prices.py", TESTS),
    ):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / name).write_text(text)
    return tmp_path


def run(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from tests.mutation.__main__ import main; main()", *options],
        cwd=project,
        env=os.environ | {"PYTHONPATH": f"{Path(__file__).parents[2]}:{project}"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_change_is_told_by_what_became_of_it(project: Path) -> None:
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    done = run(project, "--sites", "99", "--list", "../all.jsonl", "prices")
    assert not done.stderr
    every = [json.loads(line) for line in (project.parent / "all.jsonl").read_text().splitlines()]
    outcomes: dict[str, set[str]] = {}
    for one in every:
        line = PRICES.splitlines()[one["line"] - 1].strip()
        outcomes.setdefault(line, set()).add(one["outcome"])
    assert outcomes == {
        "RATE = 7": {"killed"},
        "@cache": {"survived"},
        "return {n: n * RATE for n in range(3)}": {"killed"},
        "total = 0": {"killed"},
        "while count > 0:": {"killed"},
        "total += table()[1]": {"killed"},
        "count -= 1": {"killed"},
        "if count < 0:": {"killed", "survived"},
        "return count + 1": {"not executed"},
    }
    assert f"{len(every)} of {len(every)} sites: 11 killed, 2 survived, 2 not" in done.stdout
    assert "-    if count < 0:\n+    if count < " in done.stdout
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


def test_a_test_that_fails_without_a_change_ends_the_run(project: Path) -> None:
    (project / "tests/prices/test_prices.py").write_text("def test_it():\n    assert 0\n")
    done = run(project, "prices")
    assert done.returncode == 1
    assert "tests/prices/test_prices.py::test_it" in done.stderr
    assert len(done.stderr.splitlines()) == 1
