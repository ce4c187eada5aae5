"""Mutants against the tests, each in a process of its own that ends with it.

A change inside of a function is tried in a copy of a process that has collected the tests: the
function is given its changed code. What runs at import is changed before anything is imported.
"""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from tests.mutation.forking import Say, forked, limit
from tests.mutation.recording import AT_IMPORT, Record, Recorder
from tests.mutation.sites import Mutant
from tests.mutation.swapping import Served, caches, exchange, live

SLOWER = 10
"""How many times as long as without a change a test may take before it counts as fallen …"""
PATIENCE = 2.0
"""… with so many seconds of processor time added, and by the clock …"""
WAIT = 60.0
"""… so many more."""
LEFT_OUT = (
    "tests/store/parsing/test_evaluation.py",
    "tests/store/parsing/test_safety.py::test_time_grows_no_faster_than_the_text",
)
"""Tests of what lies beside the project, and of the clock: not everybody sees them fall."""
SURVIVED = "survived"
NOT_EXECUTED = "not executed"
KILLED = "killed"


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant: killed, survived, or not executed by any test."""

    mutant: Mutant
    word: str
    by: str = ""
    """The test that fell, where one did."""


class Bench:
    """The tests, and what is known of them."""

    def __init__(self, paths: Sequence[str], tests: Sequence[str], room: Path) -> None:
        """Run the tests once as they are.

        Args:
            paths: The modules that will be changed; nothing of their packages is imported yet.
            tests: Files and folders of tests.
            room: An empty folder, for what the tests write and for what coverage notes.

        Raises:
            ValueError: A test fails without a change, or there is none.
        """
        self._paths = paths
        self._packages = sorted({Path(path).parts[0] for path in paths})
        self._tests = tests
        self._room = room
        self._killers: list[str] = []
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(room / "hypothesis")
        told = "".join(forked(self._look))
        if not told.startswith("{"):
            raise ValueError(f"The tests could not be run: {told}")
        self.record = Record(json.loads(told), room / "lines")
        if failed := self.record.failed or ([] if self.record.seconds else list(tests)):
            raise ValueError(f"Without any change this does not pass: {failed[0]}")

    def outcomes(self, mutants: Iterable[Mutant]) -> Iterator[Outcome]:
        """What becomes of each; changes inside of functions come first."""
        within: list[Mutant] = []
        rest: list[Mutant] = []
        for mutant in mutants:
            running = self.record.running(mutant)
            if running:
                (rest if AT_IMPORT in running else within).append(mutant)
            else:
                yield Outcome(mutant, NOT_EXECUTED)
        for line in forked(lambda say: self._pytest(self._tests, _Within(self, within, say))):
            number, word, by = json.loads(line)
            if word == AT_IMPORT:
                rest.append(within[number])
            else:
                yield Outcome(within[number], word, by)
        for mutant in rest:
            yield self._verdict(mutant, forked(partial(self._anew, mutant)))

    def try_within(self, items: Sequence[pytest.Item], mutants: Sequence[Mutant], say: Say) -> None:
        """Try changes of functions in copies of this process, which has collected these tests."""
        by_id = {item.nodeid: item for item in items}
        for table in caches(self._packages, with_arguments=False):
            table()
        kept = caches(self._packages, with_arguments=True)
        functions = live(self._paths)
        gc.freeze()
        for number, mutant in enumerate(mutants):

            def work(told: Say, mutant: Mutant = mutant) -> None:
                if not exchange(mutant.path, mutant.source(), functions):
                    told(AT_IMPORT)
                    return
                for one in kept:
                    one.cache_clear()
                self.run([by_id[test] for test in self._in_order(mutant)], told)

            outcome = self._verdict(mutant, forked(work))
            say(json.dumps([number, outcome.word, outcome.by]))

    def run(self, items: Sequence[pytest.Item], say: Say) -> None:
        """Run tests until one falls; says the name of each before it, and whether all passed."""
        falls = _Falls()
        items[0].config.pluginmanager.register(falls)
        for item, following in zip(items, [*items[1:], None], strict=True):
            say(item.nodeid)
            time = SLOWER * self.record.seconds[item.nodeid] + PATIENCE
            limit(time, time + WAIT)
            item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
            if falls.seen:
                return
        say(SURVIVED)

    def _in_order(self, mutant: Mutant, *, anew: bool = False) -> list[str]:
        """The tests for a mutant: what fell lately, what runs its lines, then, if anew, all."""
        near = self.record.running(mutant) - {AT_IMPORT}
        lately = [test for test in self._killers if test in near]
        order = dict.fromkeys([*lately, *self.record.in_order(near)])
        if anew:
            order |= dict.fromkeys(self.record.in_order(set(self.record.seconds)))
        return list(order)

    def _verdict(self, mutant: Mutant, lines: Iterator[str]) -> Outcome:
        """What the lines of a process tell that has tried it."""
        told = list(lines)
        last = told[-1] if told else ""
        if last.startswith("!"):
            raise RuntimeError(f"{mutant}: {last[1:]}")
        if last in (SURVIVED, AT_IMPORT):
            return Outcome(mutant, last)
        if last:
            self._killers = [last, *(test for test in self._killers if test != last)][:50]
        return Outcome(mutant, KILLED, last or AT_IMPORT)

    def _look(self, say: Say) -> None:
        recorder = Recorder(self._packages, self._room / "lines")
        self._pytest(self._tests, recorder)
        say(json.dumps(recorder.told()))

    def _anew(self, mutant: Mutant, say: Say) -> None:
        Served(mutant.path, mutant.source()).install()
        self._pytest(self._tests, _Anew(self, self._in_order(mutant, anew=True), say))

    def _pytest(self, tests: Sequence[str], plugin: object) -> None:
        """Collect the tests, and let the plugin do with them what it will."""
        settings.register_profile(
            "mutation", derandomize=True, database=None, phases=[Phase.explicit, Phase.generate]
        )
        settings.load_profile("mutation")
        options = "-q -s --tb=no --assert=plain -o addopts= -p no:cacheprovider -p no:xdist"
        options = f"{options} --basetemp={self._room / 'tests'}"
        left = [f"--deselect={test}" for test in LEFT_OUT]
        pytest.main([*options.split(), *left, *tests], plugins=[plugin])


class _Within:
    def __init__(self, bench: Bench, mutants: Sequence[Mutant], say: Say) -> None:
        self._bench, self._mutants, self._say = bench, mutants, say

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._bench.try_within(session.items, self._mutants, self._say)
        return True


class _Anew:
    def __init__(self, bench: Bench, order: Sequence[str], say: Say) -> None:
        self._bench, self._order, self._say = bench, order, say

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        by_id = {item.nodeid: item for item in session.items}
        if session.testsfailed:
            return True
        self._bench.run([by_id[test] for test in self._order if test in by_id], self._say)
        return True


class _Falls:
    seen = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seen = self.seen or report.failed
