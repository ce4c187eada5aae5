"""A program in a pseudo-terminal, as a benchmark needs it: when did which words appear?"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType


class Terminal:
    """Runs a command in a terminal of its own; use as a context manager.

    `started` is the moment, on `time.perf_counter`, just before the command began.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        columns: int = 120,
        rows: int = 40,
    ) -> None:
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], list(command), dict(environment))
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)

    def type(self, keys: str) -> float:
        """Send keys; the moment at which they were sent."""
        sent = time.perf_counter()
        os.write(self.fd, keys.encode())
        return sent

    def busy(self) -> float:
        """Seconds for which processors have worked for the program so far; Linux only."""
        return time.clock_gettime((~self.pid << 3) | 2)

    def wait_for(self, words: str, patience: float = 30.0) -> float:
        """The moment at which `words` have come out of the terminal since the last wait.

        Raises:
            TimeoutError: if they do not come; shows what did.
        """
        seen = b""
        deadline = time.perf_counter() + patience
        while words.encode() not in seen:
            ready, _, _ = select.select([self.fd], [], [], max(0.0, deadline - time.perf_counter()))
            if not ready:
                raise TimeoutError(f"{words!r} did not appear in {patience} s: {seen[-2000:]!r}")
            seen += os.read(self.fd, 65536)
        return time.perf_counter()
