"""Open the library and run the app on it."""

from __future__ import annotations

import os
import sys

from store.disk.locations import data_directory
from store.errors import LibraryError
from store.seeding import open_seeded


def launch() -> None:
    """Run the workbench until its user leaves; then the process ends.

    Where there is no terminal, or the library cannot be opened, one sentence on standard error
    says why, and the exit status is 1.
    """
    # `ofsted-tui serve` names a driver that needs no terminal.
    if "TEXTUAL_DRIVER" not in os.environ and not (sys.stdin.isatty() and sys.stdout.isatty()):
        sys.exit(
            "The workbench needs a terminal; for a pipe use a command: see `ofsted-tui --help`."
        )
    home = data_directory()
    try:
        library = open_seeded(home)
    except LibraryError as error:
        sys.exit(str(error))
    # Textual paints so often a second at most: at its 60, what follows a paint waits up to 33 ms.
    os.environ.setdefault("TEXTUAL_FPS", "500")
    # A search that runs beside a key gives way to it after so many seconds.
    sys.setswitchinterval(0.001)
    if not _shows_colours():
        # A theme that leaves the terminal's own colours as they are; Textual reads this when it is
        # imported, and asks for no colours at all only if it begins with such a theme.
        os.environ.setdefault("TEXTUAL_THEME", "ansi-dark")
    from tui.app import OfstedApp
    from tui.keys.keymap import config_directory
    from tui.keys.keymap import load as load_keys
    from tui.remembered.state import load, save

    app = OfstedApp(library, load(home), load_keys(config_directory()))
    try:
        app.run()
        save(home, app.state)
    finally:
        library.close()
    sys.exit(app.return_code or 0)


def _shows_colours() -> bool:
    """Whether colours are wanted, and the terminal has more of them than its sixteen."""
    from rich.console import Console

    many = Console(force_terminal=True).color_system in ("256", "truecolor")
    return many and "NO_COLOR" not in os.environ
