"""What the tests of the screens share: reading the app as its user does."""

from __future__ import annotations

from typing import Any

from textual.pilot import Pilot
from textual.widgets import Static

from store.history.inspections import Excerpt
from tui.app import OfstedApp
from tui.screens.browser import BrowserScreen
from tui.screens.help import HelpScreen
from tui.screens.reader import ReaderScreen
from tui.widgets.search_bar import SearchBar
from tui.widgets.status import StatusLine


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys and wait until the app has done what they ask."""
    await pilot.press(*keys)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def browser(app: OfstedApp) -> BrowserScreen:
    screen = app.screen
    assert isinstance(screen, BrowserScreen)
    return screen


def reader(app: OfstedApp) -> ReaderScreen:
    screen = app.screen
    assert isinstance(screen, ReaderScreen)
    return screen


def council(app: OfstedApp) -> str | None:
    item = browser(app).panes.councils.item
    return item.council if item else None


def line(app: OfstedApp) -> str:
    """The line under the cursor of the judgements pane: its date, and its area if it has one."""
    item = browser(app).panes.judgements.item
    assert item
    return " ".join(str(part) for part in (item.inspection.date, item.area) if part)


def excerpt(app: OfstedApp) -> Excerpt:
    item = browser(app).panes.excerpts.item
    assert item
    return item


def focused(app: OfstedApp) -> str | None:
    return app.focused.id if app.focused else None


def status(app: OfstedApp) -> str:
    return str(app.screen.query_one(StatusLine).render())


def typed(app: OfstedApp) -> str:
    return browser(app).query_one(SearchBar).value


def keys_told(app: OfstedApp) -> str:
    """What the help screen tells."""
    assert isinstance(app.screen, HelpScreen)
    return str(app.screen.query_one(Static).render())


def screen_text(app: OfstedApp) -> str:
    """Everything on the screen, a line a row, without styles."""
    width, height = app.size
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text[:width] for strip in strips[:height])
