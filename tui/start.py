"""Where `ofsted-tui` begins: the workbench without arguments, a command with them."""

from __future__ import annotations

import gc
import os
import sys

MOST_WAITING = 100_000
"""Objects that a command may make before it is seen which of them are garbage."""


def main() -> None:
    """Run what the command line asks for.

    What the workbench does not need is not imported on the way to it: click alone would take a
    tenth of its time to the first painted council.
    """
    is_completing = "_OFSTED_TUI_COMPLETE" in os.environ
    if is_completing:
        from tui.commands.shells import register

        register()
    if is_completing or len(sys.argv) > 1:
        from tui import cli

        # Little that a command makes is garbage that only the collector finds: to look for it each
        # seven hundred objects takes a twelfth of the time in which an import keeps what it read.
        gc.set_threshold(MOST_WAITING)
        cli.main(prog_name="ofsted-tui")
    else:
        # Hardly anything made on the way to the first paint is ever garbage: looking for it would
        # take a tenth of the way. The app lets the collector work again as soon as it has painted.
        gc.disable()
        from tui.launch import launch

        launch()


if __name__ == "__main__":
    main()
