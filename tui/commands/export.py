"""`ofsted-tui export`: what the library has, as a file to be worked on elsewhere."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from store.exporting import (
    Comparison,
    Disagreements,
    Everything,
    ExportFailed,
    Format,
    Moves,
    OneCouncil,
    RowKind,
    Search,
    Selection,
    Statements,
    export_to_file,
    export_to_stream,
    format_of,
)
from store.exporting.files import is_records
from store.history.standing import LATEST
from store.library import Library
from tui.commands.completing import files, what_is_exported
from tui.commands.days import DAY
from tui.commands.examples import ExampleCommand
from tui.commands.naming import named_council, query_of
from tui.commands.opened import opened_library
from tui.shown.words import count

WHAT = ("everything", "council", "comparison", "search", "statements", "disagreements")


@click.command(
    "export",
    cls=ExampleCommand,
    short_help="Write what is known to a file: CSV, XLSX and others.",
    examples=[
        "ofsted-tui export --to everything.xlsx",
        "ofsted-tui export council leeds --to leeds.csv",
        "ofsted-tui export comparison region:london --at 2024-03-31 --to london.csv",
        "ofsted-tui export comparison --since 2023-03-31 --at 2024-03-31 --to moved.csv",
        "ofsted-tui export search grade:inadequate year:2018.. --to inadequate.md",
        "ofsted-tui export statements tone:weakness year:2022.. --format csv | head",
        "ofsted-tui export --text --to library.jsonl && ofsted-tui import library.jsonl",
    ],
)
@click.argument("what", type=click.Choice(WHAT), default="everything", metavar="[WHAT]")
@click.argument("words", nargs=-1, metavar="[WORDS]...", shell_complete=what_is_exported)
@click.option(
    "--to",
    "-o",
    "target",
    default="-",
    metavar="FILE",
    shell_complete=files,
    help="A file to write, - for standard output.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Format]),
    metavar="FORM",
    help="csv, jsonl, md or xlsx; told from the name of the file, else jsonl.",
)
@click.option(
    "--only",
    "kinds",
    type=click.Choice([kind.value for kind in RowKind]),
    multiple=True,
    metavar="KIND",
    help=f"Rows of one kind: {', '.join(RowKind)}; may be given again for another.",
)
@click.option("--at", type=DAY, help="The day of a comparison; the latest grades without it.")
@click.option("--since", type=DAY, help="What moved from this day to that of the comparison.")
@click.option("--published-by", type=DAY, help="Compare without what was published later.")
@click.option("--text", "with_text", is_flag=True, help="Records with the texts of their sources.")
@click.option("--force", is_flag=True, help="Replace the file if it is there.")
def command(
    what: str,
    words: tuple[str, ...],
    target: str,
    form: str | None,
    kinds: tuple[str, ...],
    at: datetime.date | None,
    since: datetime.date | None,
    published_by: datetime.date | None,
    with_text: bool,
    force: bool,
) -> None:
    """Write everything, or one council, a comparison, or what a query finds, to a file.

    WHAT is everything, council, comparison, search, statements or disagreements; WORDS name the
    council, or are a query in the language of `ofsted-tui search`. A comparison has the grades that
    councils held, a row each, or with --since what became of them where a council was inspected
    anew; its WORDS choose the councils.

    Each row has what is said, of which council (with its ONS code) and inspection, the sentence,
    and where that stands: source, address, page, and offsets. Dates are ISO 8601.

    Everything as jsonl is the library's records, as `ofsted-tui parse --json` prints them;
    `ofsted-tui import` takes them back if they have their --text.
    """
    path = None if target == "-" else Path(target)
    chosen_form = _form(form, path)
    only = tuple(RowKind(kind) for kind in kinds)
    if what != "comparison" and (at or since or published_by):
        raise click.UsageError("--at, --since and --published-by belong to a comparison")
    if since and since >= (at or LATEST):
        raise click.UsageError(f"--since {since} is not before {at}")
    if with_text and not (what == "everything" and is_records(Everything(), chosen_form, only)):
        raise click.UsageError("--text belongs to everything as jsonl")
    if path is None and chosen_form is Format.XLSX and sys.stdout.isatty():
        raise click.UsageError("a workbook is nothing for a terminal; name a file with --to")
    if path is not None and not force:
        _may_replace(path)
    with opened_library() as library:
        chosen = _selection(library, what, words, (since, at or LATEST, published_by))
        try:
            if path is None:
                export_to_stream(
                    library,
                    chosen,
                    chosen_form,
                    sys.stdout.buffer,
                    only=only,
                    with_text=with_text,
                )
                return
            number = export_to_file(
                library, chosen, chosen_form, path, only=only, with_text=with_text
            )
        except ExportFailed as error:
            raise click.ClickException(str(error)) from error
    noun = "source" if is_records(chosen, chosen_form, only) else "row"
    click.echo(f"{count(number, noun)} went to {path}.", err=True)


def _form(named: str | None, path: Path | None) -> Format:
    if named:
        return Format(named)
    form = format_of(path) if path else Format.JSONL
    if form is None:
        forms = ", ".join(f".{form}" for form in Format)
        raise click.UsageError(f"{path} ends in none of {forms}; say --format")
    return form


def _may_replace(path: Path) -> None:
    if not path.exists():
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise click.ClickException(f"{path} is there already; --force replaces it.")
    click.confirm(f"{path} is there already. Replace it?", err=True, abort=True)


def _selection(
    library: Library,
    what: str,
    words: tuple[str, ...],
    days: tuple[datetime.date | None, datetime.date, datetime.date | None],
) -> Selection:
    query = query_of(words)
    match what:
        case "council":
            council = named_council(words)
            return OneCouncil(council.ons_code, council.name)
        case "comparison":
            codes = tuple(each.ons_code for each in library.councils(query)) if words else None
            _hint(library, query)
            since, at, published_by = days
            if since:
                return Moves(since, at, published_by, codes)
            return Comparison(at, published_by, codes)
        case "search" | "statements":
            if what == "search" and not words:
                raise click.UsageError("say what to search for")
            _hint(library, query)
            return Search(query) if what == "search" else Statements(query)
        case _:
            if words:
                raise click.UsageError(f"{what} needs no {words[0]!r}; say `search` before it")
            return Disagreements() if what == "disagreements" else Everything()


def _hint(library: Library, query: str) -> None:
    hint = library.search(query, 1, ranked=False).hint
    if hint:
        click.echo(hint, err=True)
