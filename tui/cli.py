"""The sub-commands of `ofsted-tui`, and how they are found."""

from __future__ import annotations

import importlib

import click

COMMANDS = {
    "import": "tui.commands.import_",
    "parse": "tui.commands.parse",
    "search": "tui.commands.search",
    "statements": "tui.commands.statements",
    "show": "tui.commands.show",
    "summary": "tui.commands.summary",
    "check": "tui.commands.check",
    "keys": "tui.commands.keys",
    "library": "tui.commands.library",
    "export": "tui.commands.export",
    "serve": "tui.commands.serve",
    "completion": "tui.commands.completion",
    "man": "tui.commands.man",
}
"""Sub-commands and the modules that hold them; a module is imported when its command is used."""


class LazyGroup(click.Group):
    """A group whose commands are imported one at a time, so that `--help` starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all sub-commands, in the order of `COMMANDS`."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The sub-command of that name, imported now, or None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        return command


@click.group(cls=LazyGroup)
@click.version_option(package_name="ofsted-tui")
def main() -> None:
    """Read, search and quote the inspection record of England's council children's services.

    Without a command the workbench opens, with the library that it had last time.

    `ofsted-tui COMMAND --help` has the options, exit statuses and examples of a command. The
    library is in the folder that OFSTED_TUI_HOME names, if it is set.
    """
