"""`ofsted-tui completion`: what a shell needs to complete the command line."""

from __future__ import annotations

import click

from tui.commands.examples import ExampleCommand
from tui.commands.shells import SHELLS, script


@click.command(
    "completion",
    cls=ExampleCommand,
    short_help="Print what lets bash, zsh or fish complete.",
    examples=[
        "ofsted-tui completion bash > ~/.local/share/bash-completion/completions/ofsted-tui",
        "ofsted-tui completion zsh > ~/.zfunc/_ofsted-tui    # ~/.zfunc stands in fpath",
        "ofsted-tui completion fish > ~/.config/fish/completions/ofsted-tui.fish",
    ],
)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the script that lets bash, zsh or fish complete commands, councils and filters."""
    group = context.find_root().command
    assert isinstance(group, click.Group)
    click.echo(script(shell, group), nl=False)
