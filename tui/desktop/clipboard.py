"""Put text on the user's clipboard, and tell the truth about it.

The platform's own tool comes first: what it took can be asked back, and is, since some of them say
that they are done before they are. Inside
tmux its buffer is loaded as well (`-w` hands the text on to the outer terminal). OSC 52, an escape
sequence that the terminal may ignore without a word, is for where there is no tool, as over SSH.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

OSC52_LIMIT = 74_994
"""Bytes of text at most: beyond, xterm and others drop the sequence (100,000 in base64)."""

_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that takes the text on its standard input, and one that prints it again."""

    name: str
    command: tuple[str, ...]
    back: tuple[str, ...] = ()
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened: the ways that took the text, and whether any of them can be sure."""

    ways: tuple[str, ...]
    confirmed: bool

    @property
    def taken(self) -> bool:
        """Whether any way took the text."""
        return bool(self.ways)

    @property
    def sentence(self) -> str:
        """What to tell the user."""
        if not self.taken:
            return "not copied: no clipboard tool took it, and the terminal has none"
        by = " and ".join(self.ways)
        if self.confirmed:
            return f"copied ({by})"
        return f"sent to the terminal ({by}), which does not say whether it took it"


def tools(
    environment: Mapping[str, str],
    platform: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> Iterator[Tool]:
    """The tools that belong to the display in front of the user, best first.

    Over SSH the machine's own pasteboard is not the user's; a display that was forwarded is.
    """
    remote = "SSH_CONNECTION" in environment or "SSH_TTY" in environment
    if not remote:
        if platform == "darwin":
            yield Tool("pbcopy", ("pbcopy",), ("pbpaste",))
        if platform == "win32" or "WSL_DISTRO_NAME" in environment:
            yield Tool("clip.exe", ("clip.exe",), encoding="utf-16")
    candidates = []
    if environment.get("WAYLAND_DISPLAY"):
        candidates.append(Tool("wl-copy", ("wl-copy",), ("wl-paste", "--no-newline")))
    if environment.get("DISPLAY"):
        xclip = ("xclip", "-selection", "clipboard")
        candidates.append(Tool("xclip", xclip, (*xclip, "-o")))
        candidates.append(Tool("xsel", ("xsel", "-b", "-i"), ("xsel", "-b", "-o")))
    for tool in candidates:
        if find(tool.command[0]):
            yield tool


def copy(
    text: str, environment: Mapping[str, str], send_osc52: Callable[[str], None] | None
) -> Outcome:
    """Copy `text` by every way that the environment calls for, and say which took it.

    Args:
        text: What to copy.
        environment: The process's environment variables.
        send_osc52: Writes an escape sequence to the terminal; None where there is none.
    """
    ways = []
    for tool in tools(environment):
        if _take(tool, text, environment):
            ways.append(tool.name)
            break
    if "TMUX" in environment:
        buffer = Tool("tmux buffer", ("tmux", "load-buffer", "-w", "-"), ("tmux", "show-buffer"))
        if _take(buffer, text, environment):
            ways.append(buffer.name)
    if ways:
        return Outcome(tuple(ways), confirmed=True)
    sequence = osc52(text)
    if send_osc52 is None or sequence is None or not _has_osc52(environment):
        return Outcome((), confirmed=False)
    send_osc52(sequence)
    return Outcome(("OSC 52",), confirmed=False)


def osc52(text: str) -> str | None:
    """The escape sequence that asks a terminal to take `text`; None if it is too long for it."""
    content = text.encode()
    if len(content) > OSC52_LIMIT:
        return None
    return f"\x1b]52;c;{base64.b64encode(content).decode('ascii')}\a"


def _has_osc52(environment: Mapping[str, str]) -> bool:
    return environment.get("TERM", "dumb") not in ("linux", "dumb", "vt100", "vt220")


def _take(tool: Tool, text: str, environment: Mapping[str, str]) -> bool:
    """Whether the tool took the text, and has it."""
    content = text.encode(tool.encoding)
    # xclip and wl-copy stay behind to serve the selection: they must not hold our pipes open.
    if _run(tool.command, environment, input=content, stdout=subprocess.DEVNULL) is None:
        return False
    if not tool.back:
        return True
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if (
            _run(tool.back, environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
            == content
        ):
            return True
        time.sleep(0.02)
    return False


def _run(command: tuple[str, ...], environment: Mapping[str, str], **streams: Any) -> bytes | None:
    """What a program prints; None if it cannot be run or says that it failed."""
    try:
        done = subprocess.run(
            command,
            stderr=subprocess.DEVNULL,
            env=dict(environment),
            timeout=_PATIENCE,
            check=True,
            **streams,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout or b""
