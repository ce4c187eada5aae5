"""Whatever the colours are, and if there are none: what is there can be read and told apart."""

from pathlib import Path

import pytest
from rich.color import Color
from rich.segment import Segment
from textual.pilot import Pilot
from textual.widgets import Input

from store.library import Library
from tests.tui.driving import press, screen_text
from tui.app import OfstedApp
from tui.remembered.state import State, load, save
from tui.themes import HIGH_CONTRAST, PAPER

SCREENS = {
    "panes": ["G", "2", "j"],
    "search": ["/", *"education"],
    "reader": ["G", "2", "j", "j", "enter", "n"],
    "find": ["enter", "/", *"the"],
    "compare": ["c", "l"],
    "timeline": ["G", "t"],
    "statements": ["f"],
    "help": ["question_mark"],
    "add": ["a"],
    "copy as": ["Y"],
    "question": ["D"],
}


def segments(app: OfstedApp) -> list[Segment]:
    """What is on the screen, without what a dialogue has dimmed around it."""
    dialogs = app.screen.query(".dialog")
    seen = dialogs.first().region if dialogs else app.screen.region
    strips = app.screen._compositor.render_strips()[seen.y : seen.bottom]
    return [part for strip in strips for part in strip.crop(seen.x, seen.right)]


def luminance(color: Color) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = color.get_truecolor()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(part: Segment) -> float:
    style = part.style
    assert style is not None and style.color and style.bgcolor
    light, dark = sorted((luminance(style.color), luminance(style.bgcolor)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(("theme", "least"), [(HIGH_CONTRAST, 7.0), (PAPER, 4.5)])
async def test_every_word_stands_out_from_what_is_behind_it(
    app: OfstedApp, theme: object, least: float, screen: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = getattr(theme, "name", "")
        await press(pilot, *SCREENS[screen])
        words = [part for part in segments(app) if any(map(str.isalnum, part.text))]
        assert words
        weak = {part.text.strip(): round(contrast(part), 1) for part in words}
        assert {text: ratio for text, ratio in weak.items() if ratio < least} == {}


@pytest.mark.parametrize("screen", SCREENS)
async def test_a_theme_that_is_chosen_later_looks_as_if_it_had_been_there_before(
    app: OfstedApp, library: Library, screen: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = PAPER.name
        await press(pilot, *SCREENS[screen])
        from_the_start = segments(await at_rest(pilot))
    later = OfstedApp(library)
    async with later.run_test(size=(120, 40)) as pilot:
        await press(pilot, *SCREENS[screen])
        later.theme = PAPER.name
        assert colours(segments(await at_rest(pilot))) == colours(from_the_start)


async def at_rest(pilot: Pilot[None]) -> OfstedApp:
    """The app with the cursors of its boxes shown."""
    for box in pilot.app.screen.query(Input):
        box._pause_blink(visible=True)
    await press(pilot)
    assert isinstance(pilot.app, OfstedApp)
    return pilot.app


def colours(parts: list[Segment]) -> dict[str, set[tuple[str, str]]]:
    """The colours of each word and of what is behind it."""
    found: dict[str, set[tuple[str, str]]] = {}
    for part in parts:
        style = part.style
        if style and style.color and style.bgcolor and any(map(str.isalnum, part.text)):
            pair = style.color.name, style.bgcolor.name
            found.setdefault(part.text.strip(), set()).add(pair)
    return found


def plain(app: OfstedApp) -> None:
    """The colours of the terminal itself, as where it has few, or NO_COLOR asks for none."""
    app.theme = "ansi-dark"


def looks(app: OfstedApp, words: str) -> set[str]:
    """How words look where there are no colours."""
    found = [part.style for part in segments(app) if words in part.text and part.style]
    assert found, screen_text(app)
    kinds = ("bold", "underline", "reverse")
    return {kind for style in found for kind in kinds if getattr(style, kind)}


async def test_without_colours_the_focus_and_the_cursors_are_seen(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        plain(app)
        await press(pilot, "G", "2", "j")
        assert "╔═ Leeds" in screen_text(app)
        assert "┌─ Councils" in screen_text(app)
        assert "reverse" in looks(app, "  Overall  ")
        assert looks(app, "Leeds     ") == {"underline"}
        assert looks(app, "Kirklees") == set()


async def test_without_colours_the_cursor_of_every_screen_is_seen(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        plain(app)
        await press(pilot, "c", "l")
        assert "reverse" in looks(app, " G  ▲")
        await press(pilot, "escape", "f")
        statement = app.screen.query_one("#statements").item  # type: ignore[attr-defined]
        assert "reverse" in looks(app, statement.excerpt.text.split(",")[0][:30])
        await press(pilot, "escape", "Y")
        assert "reverse" in looks(app, "Plain")


async def test_without_colours_words_that_are_selected_are_seen(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        plain(app)
        await press(pilot, "enter", "g", "v", "w", "w")
        selected = app.screen.query_one("#article").selected_text  # type: ignore[attr-defined]
        first = selected.strip().split()[0]
        assert "reverse" in looks(app, first)
        # Black letters would be as black as the ground of most consoles.
        (part,) = (each for each in segments(app) if first in each.text)
        assert part.style
        assert all(
            each is None or each.is_default for each in (part.style.color, part.style.bgcolor)
        )


async def test_a_theme_is_remembered_only_if_one_chose_it(library: Library, tmp_path: Path) -> None:
    save(tmp_path, State(theme="nord"))
    app = OfstedApp(library, load(tmp_path))
    async with app.run_test() as pilot:
        await press(pilot)
        assert app.theme == "nord"
        assert app.state.theme == "nord"
        app.theme = "high-contrast"
        await press(pilot)
    assert app.state.theme == "high-contrast"


async def test_where_colours_are_few_the_theme_of_last_time_waits(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = OfstedApp(library, State(theme="nord"))
    app.theme = "ansi-dark"
    async with app.run_test() as pilot:
        await press(pilot)
        assert app.theme == "ansi-dark"
    assert app.state.theme == "nord"
