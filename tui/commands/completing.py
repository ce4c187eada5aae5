"""What a shell offers when the user presses Tab: councils, queries, files."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator

import click
from click.shell_completion import CompletionItem

from store.councils import councils as all_councils
from store.disk.locations import Locations, data_directory
from store.errors import LibraryError
from store.library import Library
from store.search.filters import values_of
from store.search.query import Field


def files(
    _context: click.Context, _parameter: click.Parameter, typed: str
) -> list[CompletionItem[str]]:
    """The shell's own completion of files."""
    return [CompletionItem(typed, type="file")]


def councils(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem[str]]:
    """The councils that the library knows, or all where there is none; each as one word."""
    if context.params.get(parameter.name or ""):
        return []
    return _fitting(typed, map(in_one_word, _council_names()))


def queries(
    _context: click.Context, _parameter: click.Parameter, typed: str
) -> list[CompletionItem[str]]:
    """Filters and their values, of those that the library has; each as one word."""
    minus, piece = ("-", typed[1:]) if typed.startswith("-") else ("", typed)
    field, colon, value = piece.partition(":")
    if not colon:
        return _fitting(typed, (f"{minus}{each}:" for each in Field)) if piece else []
    *before, last = value.split(",")
    kept = "".join(f"{each}," for each in before)
    values = _values(field.lower(), last)
    return _fitting(typed, (f"{minus}{field}:{kept}{in_one_word(each)}" for each in values))


def what_is_exported(
    context: click.Context, parameter: click.Parameter, typed: str
) -> list[CompletionItem[str]]:
    """What fits behind the choice that has been made."""
    chosen = context.params.get("what")
    if chosen == "council":
        return councils(context, parameter, typed)
    return queries(context, parameter, typed) if chosen != "everything" else []


def in_one_word(name: str) -> str:
    """A name that needs no quotes in a shell: `Kingston-upon-Thames`; all commands take it."""
    return re.sub(r"[^\w.]+", "-", name).strip("-")


def _fitting(typed: str, values: Iterable[str]) -> list[CompletionItem[str]]:
    start = typed.lower()
    return [CompletionItem(each) for each in values if each.lower().startswith(start)]


def _council_names() -> list[str]:
    with contextlib.suppress(LibraryError), _library() as library:
        if library:
            return [summary.council for summary in library.councils()]
    return sorted({council.name for council in all_councils()})


def _values(field: str, typed: str) -> list[str]:
    """The values of a filter that begin as is typed, with hyphens or spaces between their words."""
    if field not in set(Field):
        return []
    with contextlib.suppress(LibraryError), _library() as library:
        if library:
            spaced = typed.replace("-", " ")
            found = [*library.complete(f"{field}:{typed}"), *library.complete(f'{field}:"{spaced}')]
            return list(dict.fromkeys(each.partition(":")[2].strip('"') for each in found))
    return list(values_of(Field(field)))


@contextlib.contextmanager
def _library() -> Iterator[Library | None]:
    """The library, if there is one already: pressing Tab makes none."""
    places = Locations(data_directory())
    if not places.index.exists():
        yield None
        return
    with contextlib.closing(Library(places)) as library:
        yield library
