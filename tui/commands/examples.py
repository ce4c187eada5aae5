"""Commands whose help ends with what their exit status means, and with examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

STATUSES = {
    0: "All is done.",
    1: "It could not be done; standard error says why.",
    2: "The command line was not understood.",
}
"""What the exit status of a command means, where the command does not say otherwise."""


class ExampleCommand(click.Command):
    """A command with `examples`, which its help shows as they are, a line each.

    `statuses` says what exit statuses mean that differ from `STATUSES`.
    """

    def __init__(
        self,
        *arguments: Any,
        examples: Sequence[str] = (),
        statuses: Mapping[int, str] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(*arguments, **options)
        self.examples = examples
        self.statuses = STATUSES | dict(statuses or {})

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the exit statuses and the examples below everything else."""
        with formatter.section("Exit status"):
            formatter.write_dl([(str(status), told) for status, told in self.statuses.items()])
        with formatter.section("Examples"):
            for example in self.examples:
                formatter.write(f"{'':{formatter.current_indent}}{example}\n")
