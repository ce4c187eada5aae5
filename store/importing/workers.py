"""Processes that do one task for many items, each within limits of time and memory.

A reader of a stranger's file can hang, crash or eat all memory. Here that costs its one item:
the process is ended, another takes its place, and the rest goes on.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Container, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")

PATIENCE = 60.0
"""Seconds that one item may take; the longest of Ofsted's reports takes a tenth of one."""
MAX_MEMORY = 2 * 1024**3
"""Bytes of address space that a worker may have, on systems that can limit it."""

_AHEAD = 3
_NICENESS = 5
_MOST_WAITING = 100_000
"""Objects that a task may make before its garbage is looked for: more than most tasks make."""
_PRELOADED = ["store.importing.understanding", "store.importing.warming"]


@dataclass(frozen=True, slots=True)
class Lost:
    """An item whose worker did not survive it, or took too long; `reason` says which."""

    item: str
    reason: str


@dataclass(slots=True)
class _Worker(Generic[Result]):
    process: BaseProcess
    connection: Connection
    items: deque[str] = field(default_factory=deque)
    deadline: float = 0.0


def run(
    task: Callable[[str], Result],
    items: Iterable[str],
    processes: int,
    patience: float = PATIENCE,
) -> Generator[Result | Lost, None, None]:
    """The result of `task` for each item, in the order in which they are ready.

    Items are taken only as they are needed. When the iterator is closed the processes end.

    Args:
        task: what can be pickled and called with an item.
        items: what to do it for.
        processes: how many at once.
        patience: seconds after which an item is given up.
    """
    context = _context()
    waiting = iter(items)
    workers: list[_Worker[Result]] = []
    try:
        for _ in range(processes):
            worker: _Worker[Result] = _started(context, task)
            workers.append(worker)
            if not _feed(worker, waiting, patience):
                break
        while any(worker.items for worker in workers):
            ready = _ready(workers)
            for index, worker in enumerate(workers):
                if worker.connection in ready:
                    given: tuple[Result | Lost, bool] = _received(worker)
                elif worker.items and time.monotonic() > worker.deadline:
                    reason = f"cannot be read within {patience:.0f} seconds"
                    given = Lost(worker.items[0], reason), False
                else:
                    continue
                result, survives = given
                worker.items.popleft()
                worker.deadline = time.monotonic() + patience
                if not survives:
                    workers[index] = worker = _replaced(worker, context, task, patience)
                _feed(worker, waiting, patience)
                yield result
    finally:
        for worker in workers:
            _end(worker)


def cores() -> int:
    """How many processes can work at once here."""
    with contextlib.suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _ready(workers: list[_Worker[Result]]) -> Container[object]:
    """The connections with a result or an end, once there is one or a worker is out of time."""
    busy = [worker for worker in workers if worker.items]
    until = min(worker.deadline for worker in busy) - time.monotonic()
    return wait([worker.connection for worker in busy], timeout=max(0.0, until))


def _received(worker: _Worker[Any]) -> tuple[Any, bool]:
    """What a worker gives for its first item, and whether it is still there."""
    try:
        return worker.connection.recv(), True
    except (EOFError, OSError):
        return Lost(worker.items[0], "made its reader crash"), False


def _replaced(
    worker: _Worker[Result], context: BaseContext, task: Callable[[str], Result], patience: float
) -> _Worker[Result]:
    """A new worker for the items that an old one still had."""
    _end(worker)
    heir: _Worker[Result] = _started(context, task)
    for item in worker.items:
        _give(heir, item, patience)
    return heir


def _feed(worker: _Worker[Result], waiting: Iterator[str], patience: float) -> bool:
    """Give a worker items until it has some ahead; False if there are no more."""
    while len(worker.items) < _AHEAD:
        item = next(waiting, None)
        if item is None:
            return False
        _give(worker, item, patience)
    return True


def _give(worker: _Worker[Result], item: str, patience: float) -> None:
    if not worker.items:
        worker.deadline = time.monotonic() + patience
    worker.items.append(item)
    with contextlib.suppress(OSError):
        worker.connection.send(item)


def _started(context: BaseContext, task: Callable[[str], Result]) -> _Worker[Result]:
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, task), daemon=True)  # type: ignore[attr-defined]
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _end(worker: _Worker[Result]) -> None:
    worker.connection.close()
    worker.process.kill()
    worker.process.join()


def _context() -> BaseContext:
    """Processes that share no threads and locks with ours; already warm where that can be."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    return context


def _serve(connection: Connection, task: Callable[[str], object]) -> None:
    """In a worker: do the task for each item that comes, until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    with contextlib.suppress(AttributeError, OSError):
        # Who takes the results goes first: what is left of that at the end, it does alone.
        os.nice(_NICENESS)
    # What it is a copy of is never garbage; to look for some there would copy its memory as well.
    gc.freeze()
    gc.set_threshold(_MOST_WAITING)
    with contextlib.suppress(EOFError, OSError):
        while True:
            connection.send(done(task, connection.recv()))


def done(task: Callable[[str], object], item: str) -> object:
    """The result of the task for an item, or `Lost` where it raises."""
    try:
        return task(item)
    except MemoryError:
        return Lost(item, "needs too much memory")
    except Exception as error:  # noqa: BLE001 - one bad source must not end an import
        return Lost(item, f"could not be understood ({type(error).__name__}: {error})")


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, hard))
