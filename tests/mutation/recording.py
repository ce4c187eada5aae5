"""The tests, run once as they are: which of them runs which line, and for how long."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage, CoverageData

from tests.mutation.sites import Mutant, statement
from tests.mutation.swapping import caches

AT_IMPORT = "at import"
"""Stands for a test, where a line is run before any."""


class Recorder:
    """A plugin of pytest that notes what each test runs.

    What functions keep of earlier calls is forgotten before each test, so that a test is seen to
    run all that it needs; tables that are built once for all of them count as built at import.
    """

    def __init__(self, packages: Sequence[str], lines: Path) -> None:
        """Begin, before any of `packages` is imported; `lines` is where coverage keeps its data."""
        self.seconds: dict[str, float] = {}
        self.drawn: list[str] = []
        self.failed: list[str] = []
        self._packages = packages
        self._coverage = Coverage(str(lines), config_file=False, source_pkgs=list(packages))
        self._coverage.set_option("run:core", "ctrace")
        self._coverage.start()
        self._coverage.switch_context(AT_IMPORT)

    def pytest_collection_finish(self) -> None:
        """Build what is built once, and find what is to be forgotten."""
        for table in caches(self._packages, with_arguments=False):
            table()
        self._kept = caches(self._packages, with_arguments=True)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run each test in a context of its own, with fixtures that are its own too."""
        for item in session.items:
            for one in self._kept:
                one.cache_clear()
            self._coverage.switch_context(item.nodeid)
            begin = time.process_time()
            item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
            self.seconds[item.nodeid] = time.process_time() - begin
            if hasattr(getattr(item, "function", None), "hypothesis"):
                self.drawn.append(item.nodeid)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails as it is, which could tell nothing of a change."""
        if report.failed:
            self.failed.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note what cannot even be collected."""
        if report.failed:
            self.failed.append(report.nodeid)

    def told(self) -> dict[str, Any]:
        """All that is known, and the lines on the disk."""
        self._coverage.stop()
        self._coverage.save()
        return {"seconds": self.seconds, "drawn": self.drawn, "failed": self.failed}


class Record:
    """What was noted, for choosing tests."""

    def __init__(self, told: Mapping[str, Any], lines: Path) -> None:
        self.seconds: dict[str, float] = told["seconds"]
        self.failed: list[str] = told["failed"]
        self._drawn = set(told["drawn"])
        self._data = CoverageData(str(lines))
        self._data.read()
        self._by_file: dict[str, dict[int, list[str]]] = {}

    def running(self, mutant: Mutant) -> set[str]:
        """The tests that run the changed statement, and `AT_IMPORT` if it is run then."""
        file = str(Path(mutant.path).resolve())
        if file not in self._by_file:
            self._by_file[file] = self._data.contexts_by_lineno(file)
        by_line = self._by_file[file]
        lines = statement(Path(mutant.path).read_text(encoding="utf-8"), mutant.line)
        return {test for line in lines for test in by_line.get(line, ())}

    def in_order(self, tests: set[str]) -> list[str]:
        """The quickest first, and those whose inputs are drawn by chance last."""
        return sorted(tests, key=lambda test: (test in self._drawn, self.seconds[test], test))
