"""Where `ofsted-tui` begins: the workbench without arguments, a command with them."""

from __future__ import annotations

import os
import sys


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

        cli.main(prog_name="ofsted-tui")
    else:
        from tui.launch import launch

        launch()


if __name__ == "__main__":
    main()
