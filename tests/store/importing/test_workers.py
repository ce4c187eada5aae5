import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

from store.importing.workers import MAX_MEMORY, Lost, run


def misbehave(item: str) -> str:
    """What a reader can do to its process, by the name of the item."""
    if item == "hang":
        time.sleep(600)
    elif item == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif item == "eat":
        return str(len(bytearray(2 * MAX_MEMORY)))
    elif item == "raise":
        raise RuntimeError("no such thing")
    return item.upper()


def touch_slowly(item: str) -> str:
    time.sleep(0.2)
    Path(item).touch()
    return item


def results(items: list[str], patience: float = 60.0) -> tuple[set[str], dict[str, str]]:
    done = list(run(misbehave, items, 2, patience))
    lost = {result.item: result.reason for result in done if isinstance(result, Lost)}
    return {result for result in done if not isinstance(result, Lost)}, lost


def test_every_item_has_its_result() -> None:
    items = [f"item {number}" for number in range(50)]
    assert results(items) == ({item.upper() for item in items}, {})


def test_nothing_to_do() -> None:
    assert results([]) == (set(), {})


def test_a_reader_that_crashes_costs_its_item_alone() -> None:
    good, lost = results(["a", "crash", "b", "c", "crash", "d"])
    assert good == {"A", "B", "C", "D"}
    assert lost == {"crash": "made its reader crash"}


def test_a_reader_that_hangs_is_stopped() -> None:
    started = time.monotonic()
    good, lost = results(["a", "hang", "b", "c", "d", "e", "f", "g"], patience=1.0)
    assert good == {"A", "B", "C", "D", "E", "F", "G"}
    assert lost == {"hang": "cannot be read within 1 seconds"}
    assert time.monotonic() - started < 30


def test_a_reader_that_eats_memory_is_stopped() -> None:
    good, lost = results(["a", "eat", "b"])
    assert good == {"A", "B"}
    assert lost == {"eat": "needs too much memory"}


def test_an_error_of_ours_is_told_and_the_rest_goes_on() -> None:
    good, lost = results(["raise", "a"])
    assert good == {"A"}
    assert "RuntimeError: no such thing" in lost["raise"]


def test_items_are_taken_only_as_they_are_needed() -> None:
    taken: list[str] = []

    def items() -> Iterator[str]:
        for number in range(1000):
            taken.append(str(number))
            yield str(number)

    done = run(misbehave, items(), 2)
    with contextlib.closing(done):
        next(done)
        assert len(taken) < 20


def test_closing_ends_the_workers(tmp_path: Path) -> None:
    items = [str(tmp_path / str(number)) for number in range(20)]
    done = run(touch_slowly, items, 2)
    next(done)
    done.close()
    seen = len(list(tmp_path.iterdir()))
    time.sleep(0.6)
    assert len(list(tmp_path.iterdir())) == seen
