"""`ofsted-tui import`: sources into the library."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, nullcontext
from typing import TYPE_CHECKING, Self

import click

from store.characters import on_one_line
from store.importing import State, count, expand, import_sources
from store.library import Library
from tui.commands.completing import files
from tui.commands.examples import ExampleCommand
from tui.commands.opened import opened_library
from tui.shown.import_tally import ImportTally

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

INTERRUPTED = 130


class _Stop:
    """Turns the first Ctrl-C into a wish that is asked for between two sources.

    So what is told of and what is kept are the same; a second Ctrl-C ends at once.
    """

    def __init__(self) -> None:
        self.asked = False
        self._before: object = None

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._ask)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]

    def _ask(self, *_: object) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


@click.command(
    "import",
    cls=ExampleCommand,
    short_help="Read files, folders and addresses into the library.",
    examples=[
        "ofsted-tui import reports cuttings/2024.html",
        "ofsted-tui import 'reports/**/*.pdf' --dry-run",
        "ofsted-tui import https://example.org/ofsted-report",
        "find . -name '*.pdf' | ofsted-tui import -",
    ],
    statuses={
        1: "Some sources are not in the library now; standard error says why.",
        130: "Stopped with Ctrl-C; what was told of is kept.",
    },
)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", shell_complete=files)
@click.option("--dry-run", is_flag=True, help="Read everything, keep nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as one JSON object.")
@click.option(
    "--map",
    "assignments",
    multiple=True,
    metavar="COLUMN=HEADING",
    help="What a column of a table says, such as 'overall=Overall grade'; may be given again."
    " --map guess takes what the headings seem to say.",
)
def command(
    sources: tuple[str, ...], dry_run: bool, as_json: bool, assignments: tuple[str, ...]
) -> None:
    """Read files, folders and web addresses into the library.

    A SOURCE is a file, a folder (with all that is in it), a pattern such as '*.pdf', an http(s)
    address, or - for a list of them on standard input. What is known already is passed over.
    Each source that is not understood is named on standard error, and why.
    """
    _check(assignments)
    mapping = None if not assignments else [a for a in assignments if a != "guess"]
    tally = ImportTally()
    with opened_library() as library:
        interrupted = _import(library, sources, mapping, tally, dry_run=dry_run)
        if not interrupted:
            _confirm(library, tally, dry_run=dry_run)
    if as_json:
        click.echo(json.dumps(tally.summary(interrupted=interrupted)))
    else:
        click.echo(tally.sentence(dry_run=dry_run, interrupted=interrupted))
        if tally.left_open and not dry_run:
            click.echo("`ofsted-tui check --left-open` prints what was not understood in them.")
    sys.exit(INTERRUPTED if interrupted else int(bool(tally.failed)))


def _check(assignments: Sequence[str]) -> None:
    wrong = [a for a in assignments if a != "guess" and "=" not in a]
    if wrong:
        raise click.BadParameter(f"{wrong[0]!r} is neither COLUMN=HEADING nor guess")


def _import(
    library: Library,
    sources: Sequence[str],
    mapping: Sequence[str] | None,
    tally: ImportTally,
    *,
    dry_run: bool,
) -> bool:
    """Import the sources, adding what became of them to `tally`; whether the user stopped it."""
    with ExitStack() as stack:
        stop = stack.enter_context(_Stop())
        progress = _progress()
        stack.enter_context(progress or nullcontext())
        task = progress.add_task("", total=_total(sources), found="") if progress else None
        outcomes = import_sources(
            library, expand(_listed(sources)), assignments=mapping, dry_run=dry_run
        )
        for outcome in stack.enter_context(closing(outcomes)):
            tally.add(outcome)
            if outcome.state is State.FAILED:
                _say(progress, outcome.complaint)
            if progress and task is not None:
                _advance(progress, task, tally)
            if stop.asked:
                break
    return stop.asked


def _confirm(library: Library, tally: ImportTally, *, dry_run: bool) -> None:
    """Show what the columns of each new table seem to say; import it if the user agrees."""
    for table in tuple(tally.unmapped):
        source = on_one_line(table.source)
        if table.mapping and sys.stdin.isatty() and sys.stderr.isatty():
            click.echo(f"{source} is a table. Its columns seem to say:", err=True)
            for assignment in table.mapping:
                column, _, heading = assignment.partition("=")
                click.echo(f"  {heading}: {column}", err=True)
            if click.confirm("Import it so?", err=True):
                tally.agreed(table)
                _import(library, [table.source], table.mapping, tally, dry_run=dry_run)
                continue
        options = " ".join(f"--map {assignment!r}" for assignment in table.mapping)
        hint = options or "--map council=HEADING --map overall=HEADING ..."
        click.echo(f"{table.complaint}; give {hint}", err=True)


def _listed(sources: Sequence[str]) -> Iterator[str]:
    for source in sources:
        if source == "-":
            lines = (line.rstrip("\r\n") for line in click.open_file("-"))
            yield from (line for line in lines if line)
        else:
            yield source


def _total(sources: Sequence[str]) -> int | None:
    """How many sources there will be; a list on standard input can be read but once."""
    return None if "-" in sources else count(sources)


def _progress() -> Progress | None:
    """A bar on standard error, if that is a terminal."""
    if not sys.stderr.isatty():
        return None
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[found]}", markup=False),
        TimeElapsedColumn(),
        console=Console(stderr=True),
    )


def _advance(progress: Progress, task: TaskID, tally: ImportTally) -> None:
    speed = progress.tasks[0].speed
    rate = f"{speed:.0f} a second, " if speed else ""
    found = f"{rate}{tally.inspections} inspections, {len(tally.councils)} councils"
    progress.update(task, advance=1, found=found)


def _say(progress: Progress | None, line: str) -> None:
    if progress:
        progress.console.print(line, markup=False, highlight=False, soft_wrap=True)
    else:
        click.echo(line, err=True)
