"""How what is found is printed: to a program a line an item, to a person paragraphs that fit."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable

from store.history.inspections import Source
from store.wording import date_words
from tui.shown.attribution import name


def is_read_by_a_person() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


def item(words: str, about: Iterable[str | None]) -> str:
    """A paragraph, under it what it is, and a line to part it from the next.

    Args:
        words: the paragraph.
        about: what is known of it; what is empty is left out.
    """
    told = " · ".join(part for part in about if part)
    return "\n".join([paragraph(words), paragraph(told, "  "), ""])


def paragraph(words: str, indent: str = "") -> str:
    """Words with white space made single; on a terminal wrapped to its width."""
    line = " ".join(words.split())
    if not is_read_by_a_person():
        return f"{indent}{line}"
    width = max(shutil.get_terminal_size().columns, 40)
    return textwrap.fill(line, width, initial_indent=indent, subsequent_indent=indent)


def cited(source: Source, page: int | None = None) -> str:
    """Who published a source, or its title where that is not known; the date and the page."""
    parts = (
        source.publisher or name(source),
        date_words(source.published),
        f"p. {page}" if page else "",
    )
    return ", ".join(part for part in parts if part)
