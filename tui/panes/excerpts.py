"""The sentences behind a judgement, each with where it is from."""

from __future__ import annotations

from pathlib import PurePath

from textual.content import Content
from textual.visual import VisualType

from store.history import Excerpt, Source
from tui.panes.pane import Pane
from tui.words import day


class ExcerptsPane(Pane[Excerpt]):
    """An excerpt whole, and under it its publisher and date."""

    DIVIDED = True

    def draw(self, item: Excerpt) -> VisualType:
        """The excerpt's words as they stand in the source, and its origin."""
        origin = attribution(item.source)
        if item.page:
            origin += f", p. {item.page}"
        return Content.assemble(
            Content(" ".join(item.text.split())),
            "\n",
            Content.styled(f"  {origin}", ".row--quiet"),
        )


def attribution(source: Source) -> str:
    """Who published a source and when; its title or file where it does not say who."""
    return ", ".join(part for part in (source.publisher or name(source), date(source)) if part)


def name(source: Source) -> str:
    """What to call a source: its title, or its file's name where it has none."""
    return " ".join((source.title or PurePath(source.source).name).split())


def date(source: Source) -> str:
    """When a source was published, in short; empty where that is not known."""
    return day(source.published) if source.published else ""
