"""`ofsted-tui serve`: the workbench in a browser on this machine."""

from __future__ import annotations

import click

from tui.commands.examples import ExampleCommand


@click.command(
    "serve",
    cls=ExampleCommand,
    short_help="Show the workbench in a browser on this machine.",
    examples=[
        "ofsted-tui serve",
        "ofsted-tui serve --port 8765",
    ],
    statuses={1: "The port is taken, or textual-serve is not installed."},
)
@click.option(
    "--port",
    type=click.IntRange(1024, 65535),
    default=8000,
    show_default=True,
    help="Where to listen.",
)
def command(port: int) -> None:
    """Show the workbench in a browser, on this machine alone, until Ctrl-C.

    Prints the address to open; its key lets nobody else in. Nothing is loaded from elsewhere. Each
    page that is open has a workbench of its own, on the one library.
    """
    try:
        from tui.serving.server import serve
    except ImportError as error:
        raise click.ClickException(
            "The browser's page needs more libraries: pip install 'ofsted-tui[serve]'"
        ) from error
    try:
        serve(port)
    except OSError as error:
        raise click.ClickException(
            f"Nothing can listen at port {port} ({error.strerror or error}); --port takes another."
        ) from error
