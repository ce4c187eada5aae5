"""`ofsted-tui library`: where the library is, whether it is whole, and how to hand it on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from store.disk.locations import Locations, data_directory
from store.errors import LibraryError, disk_sentence
from tui.commands.examples import ExampleCommand
from tui.commands.opened import opened_library
from tui.shown.words import count


@click.command(
    "library",
    cls=ExampleCommand,
    short_help="Say where the library is, and whether it is whole.",
    examples=[
        "ofsted-tui library --check",
        "ofsted-tui library --export-archive council-records.jsonl.gz",
    ],
    statuses={1: "It could not be done, or --check finds something that is not whole."},
)
@click.option("--check", is_flag=True, help="Read everything, and say what is not whole.")
@click.option("--reindex", is_flag=True, help="Make the search index anew.")
@click.option("--restore", is_flag=True, help="Put back the last good copy of what was lost.")
@click.option(
    "--export-archive",
    "archive",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write everything, texts and your groups included, to a file for `ofsted-tui import`.",
)
def command(check: bool, reindex: bool, restore: bool, archive: Path | None) -> None:
    """Say where the library is, how large, and how much there is of what."""
    places = Locations(data_directory())
    if restore:
        _restore(places)
    if check:
        sys.exit(_check(places))
    if reindex:
        _reindex(places)
    if archive is not None:
        _archive(archive)
    if not (restore or reindex or archive):
        _describe(places)


def _describe(places: Locations) -> None:
    with opened_library() as library:
        counts = library.counts()
    sizes = {
        "records": _size(places.records.glob("*.json")),
        "copies": _size(places.records.glob("*.bak")),
        "texts": _size(places.texts.glob("*.txt")),
        "index": _size(places.home.glob("index.sqlite*")),
    }
    click.echo(f"place\t{places.home}")
    click.echo(f"articles\t{counts.articles}")
    click.echo(f"inspections\t{counts.inspections}")
    click.echo(f"councils\t{counts.councils}")
    for name, size in sizes.items():
        click.echo(f"{name}\t{size / 1e6:.1f} MB")


def _check(places: Locations) -> int:
    from store.checking import check

    try:
        checked = check(places)
    except LibraryError as error:
        raise click.ClickException(str(error)) from error
    for problem in checked.problems:
        click.echo(problem, err=True)
    click.echo(f"{checked.whole} records are whole, {len(checked.problems)} problems.")
    if checked.tidied:
        click.echo(f"{checked.tidied} leftovers of imports that were stopped were cleared away.")
    return 1 if checked.problems else 0


def _reindex(places: Locations) -> None:
    from store.library import Library

    try:
        Library.reindex(places.home)
    except LibraryError as error:
        raise click.ClickException(str(error)) from error
    with opened_library() as library:
        click.echo(f"The index was made anew from {library.counts().articles} articles.")


def _restore(places: Locations) -> None:
    from store.restoring import restore

    try:
        restored = restore(places)
    except LibraryError as error:
        raise click.ClickException(str(error)) from error
    click.echo(
        f"{len(restored.shelves)} shelves were put back: {restored.from_copies} records from their "
        f"last good copies, {restored.from_index} from the index."
    )


def _archive(path: Path) -> None:
    from store.disk.groups import Groups
    from store.interchange import write_archive

    with opened_library() as library:
        groups = Groups(library.home)
        if groups.problem:
            click.echo(f"Without your groups: {groups.problem}.", err=True)
        try:
            number = write_archive(path, library.records(), groups.all)
        except OSError as error:
            raise click.ClickException(disk_sentence("Writing", path, error)) from error
    told = count(number, "source")
    if groups.all:
        told += f" and {count(len(groups.all), 'group')} of councils"
    click.echo(f"{told} went to {path}.")


def _size(paths: Iterator[Path]) -> int:
    return sum(path.stat().st_size for path in paths)
