"""Killed imports, many writers, full disks: what was reported as kept is there afterwards.

The long form is `pytest -n 0 -m soak`; a short form of each runs with every other test.
"""

from __future__ import annotations

import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from store.checking import check
from store.disk.locations import Locations
from store.errors import LibraryError
from store.library import Library
from tests.soak.importer import batch

SHORT = 6
LONG = 200


def importer(home: Path, first: int, imports: int, size: int) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "tests.soak.importer", str(home)]
    words += [str(first), str(imports), str(size)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def reported(process: subprocess.Popen[str]) -> set[str]:
    """What the process said was kept; a line that the kill cut short was not said."""
    assert process.stdout is not None
    lines = process.stdout.read().split("\n")[:-1]
    process.stdout.close()
    process.wait()
    return {sha256 for line in lines for sha256 in line.split()}


def assert_whole(home: Path, kept: set[str]) -> None:
    library = Library.open(home)
    assert library.known(kept) == kept
    assert all(library.article(sha256) for sha256 in random.sample(sorted(kept), min(9, len(kept))))
    articles = [source.sha256 for source in library.articles()]
    assert len(articles) == len(set(articles))
    library.close()
    checked = check(Locations(home))
    assert checked.problems == ()
    assert checked.whole == len(articles)
    assert not list(home.rglob("*.tmp"))
    texts = {path.stem for path in (home / "texts").iterdir()}
    assert texts == set(articles)


@pytest.mark.parametrize(
    "rounds",
    [
        SHORT,
        pytest.param(LONG, marks=[pytest.mark.soak]),
    ],
)
def test_killed_imports_lose_nothing_that_was_reported(tmp_path: Path, rounds: int) -> None:
    home = tmp_path / "home"
    chance = random.Random(7)
    kept: set[str] = set()
    number = 0
    killed = 0
    for serial in range(rounds):
        size = chance.choice((1, 3, 40))
        process = importer(home, number, 400, size)
        assert process.stdout is not None
        # Half of the kills come while the process starts, half while it writes.
        if chance.random() < 0.8:
            line = process.stdout.readline()
            kept |= set(line.split()) if line.endswith("\n") else set()
        time.sleep(chance.random() * 0.25)
        process.send_signal(signal.SIGKILL)
        kept |= reported(process)
        killed += process.returncode == -signal.SIGKILL
        number += 400 * size
        if serial % 10 == 9 or serial == rounds - 1:
            assert_whole(home, kept)
    assert killed > rounds / 2
    click.echo(f"{rounds} rounds, {killed} killed, {len(kept)} records reported, 0 lost")


@pytest.mark.parametrize("writers", [2, pytest.param(4, marks=[pytest.mark.soak])])
def test_processes_that_import_at_once_lose_nothing_and_keep_nothing_twice(
    tmp_path: Path, writers: int
) -> None:
    home = tmp_path / "home"
    imports = 20 * writers
    # Every two writers bring the same records, so that each comes twice.
    processes = [importer(home, 1000 * (serial // 2), imports, 5) for serial in range(writers)]
    kept = set.union(*map(reported, processes))
    assert [process.returncode for process in processes] == [0] * writers
    assert len(kept) == imports * 5 * (writers // 2)
    assert_whole(home, kept)
    history = Library.open(home).history("Leeds")
    assert history is not None
    assert len(history.inspections[0].sources) == len(kept)


def test_a_full_disk_leaves_the_old_library_whole(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    library.add(batch(0, 3))
    kept = {record.sha256 for record in batch(0, 3)}
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1500, limits[1]))
        with pytest.raises(LibraryError) as caught:
            library.add(batch(100, 40))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert str(caught.value).count("\n") == 0
    library.close()
    assert_whole(tmp_path, kept)
    Library.open(tmp_path).add(batch(100, 40))
    assert_whole(tmp_path, kept | {record.sha256 for record in batch(100, 40)})
