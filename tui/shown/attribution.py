"""What to call a source, and who published it when."""

from __future__ import annotations

from pathlib import PurePath

from store.history.inspections import Source
from tui.shown.words import date_in_short


def attribution(source: Source) -> str:
    """Who published a source and when; its title or file where it does not say who."""
    return ", ".join(part for part in (source.publisher or name(source), date(source)) if part)


def name(source: Source) -> str:
    """What to call a source: its title, or its file's name where it has none."""
    return " ".join((source.title or PurePath(source.source).name).split())


def date(source: Source) -> str:
    """When a source was published, in short; empty where that is not known."""
    return date_in_short(source.published) if source.published else ""
