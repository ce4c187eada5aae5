"""Councils and queries as they are named on the command line."""

from __future__ import annotations

from collections.abc import Sequence

import click

from store.councils import Council, council_by_name
from store.search.filters import values_of
from store.search.query import Field
from store.suggestions import nearest


def named_council(words: Sequence[str]) -> Council:
    """The council that some words name.

    Raises:
        click.ClickException: if there is none; offers those of similar names.
    """
    name = " ".join(words)
    if not name:
        raise click.UsageError("say which council")
    found = council_by_name(name)
    if found is None:
        offer = nearest(name, values_of(Field.COUNCIL))
        raise click.ClickException(f"No council is called {name[:60]!r}{offer}")
    return found


def query_of(words: Sequence[str]) -> str:
    """The words as one query, in which nothing is still being typed.

    The shell has taken the quotes off, so that a word with a space in it was a phrase.
    """
    return " ".join(f'"{word}"' if _was_quoted(word) else word for word in words) + " "


def _was_quoted(word: str) -> bool:
    return " " in word and '"' not in word and ":" not in word
