"""Work in a copy of this process, which is thrown away with all that the work did to it."""

from __future__ import annotations

import os
import resource
import signal
import traceback
from collections.abc import Callable, Iterator

Say = Callable[[str], object]
"""Hands one line to the process that waits."""
MEMORY = 4 << 30
"""How many bytes of address a copy may have."""


def forked(work: Callable[[Say], object]) -> Iterator[str]:
    """The lines that `work` says, as they come; what it prints goes nowhere.

    A line that begins with "!" tells the error that ended it.
    """
    reading, writing = os.pipe()
    copy = os.fork()
    if not copy:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n")
    os.waitpid(copy, 0)


def _work(work: Callable[[Say], object], writing: int) -> None:
    """Do it in a process that ends here, whatever happens."""
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nowhere, descriptor)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        work(lambda line: os.write(writing, f"{line}\n".encode()))
    except BaseException as error:  # noqa: BLE001 - told to the one who waits
        os.write(writing, f"!{traceback.format_exception_only(error)[-1].strip()}\n".encode())
    finally:
        os._exit(0)


def limit(processor: float, clock: float) -> None:
    """End this process after so many seconds of work, or of waiting, from now."""
    for timer, seconds, signalled in (
        (signal.ITIMER_PROF, processor, signal.SIGPROF),
        (signal.ITIMER_REAL, clock, signal.SIGALRM),
    ):
        signal.signal(signalled, signal.SIG_DFL)
        signal.setitimer(timer, seconds)
