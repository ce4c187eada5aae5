"""A real terminal for tests: tmux, with a server of its own that ends with the test."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path


class Tmux:
    """One session of a tmux server that nothing else uses."""

    def __init__(self, folder: Path, columns: int = 120, rows: int = 40) -> None:
        self._base = ["tmux", "-S", str(folder / "tmux.socket"), "-f", "/dev/null"]
        self._size = ["-x", str(columns), "-y", str(rows)]

    def start(self, command: str, environment: Mapping[str, str]) -> None:
        """Run a command in the terminal."""
        settings = [
            part for name, value in environment.items() for part in ("-e", f"{name}={value}")
        ]
        self._run("new-session", "-d", *self._size, *settings, command)

    def press(self, *keys: str) -> None:
        """Press keys, by tmux's names for them."""
        self._run("send-keys", *keys)

    def type(self, words: str) -> None:
        """Type words as they are."""
        self._run("send-keys", "-l", words)

    def resize(self, columns: int, rows: int) -> None:
        """Change the terminal's size."""
        self._run("resize-window", "-x", str(columns), "-y", str(rows))

    def screen(self, styled: bool = False) -> str:
        """What is on the screen now; with the escapes that style it, if asked for."""
        return self._run("capture-pane", "-p", *(["-e"] if styled else []))

    def record(self, path: Path) -> None:
        """Write all that the program sends to the terminal from now on to a file."""
        self._run("pipe-pane", f"cat > '{path}'")

    def buffer(self) -> str:
        """What tmux's paste buffer holds."""
        return self._run("show-buffer")

    def wait_for(self, words: str, patience: float = 20.0) -> str:
        """The screen, as soon as `words` are on it.

        Raises:
            AssertionError: if they do not come; shows the screen.
        """
        deadline = time.monotonic() + patience
        while words not in (screen := self.screen()):
            assert time.monotonic() < deadline, f"{words!r} is not on the screen:\n{screen}"
            time.sleep(0.02)
        return screen

    def wait_for_look(self, pattern: str, patience: float = 20.0) -> str:
        """The screen with its escapes, as soon as they match a pattern.

        Raises:
            AssertionError: if they do not come to; shows the screen.
        """
        deadline = time.monotonic() + patience
        while not re.search(pattern, screen := self.screen(styled=True)):
            assert time.monotonic() < deadline, f"{pattern!r} is not on the screen:\n{screen!r}"
            time.sleep(0.02)
        return screen

    def running(self) -> bool:
        """Whether the command is still running."""
        found = subprocess.run([*self._base, "has-session"], capture_output=True, check=False)
        return found.returncode == 0

    def wait_for_end(self, patience: float = 20.0) -> None:
        """Return as soon as the command has ended.

        Raises:
            AssertionError: if it does not end; shows the screen.
        """
        deadline = time.monotonic() + patience
        while self.running():
            assert time.monotonic() < deadline, self.screen()
            time.sleep(0.02)

    def stop(self) -> None:
        """End the server and all that runs in it."""
        subprocess.run([*self._base, "kill-server"], capture_output=True, check=False)

    def _run(self, *arguments: str) -> str:
        # A size that this process was told of is not the size of its terminal.
        ours = ("TMUX", "COLUMNS", "LINES")
        environment = {name: value for name, value in os.environ.items() if name not in ours}
        done = subprocess.run(
            [*self._base, *arguments], capture_output=True, text=True, check=True, env=environment
        )
        return done.stdout
