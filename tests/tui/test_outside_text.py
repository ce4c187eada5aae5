"""Whatever stands in a source is text on the screen: never markup, never a terminal's command."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library import Library
from store.parsing import parse
from store.readers import read
from tests.tui.driving import excerpt, press, reader, screen_text
from tui.app import OfstedApp

NASTY = "R ([the council]) v [sic] [/x] [i] $text-error @click=app.quit"
ARTICLE = f"""{NASTY}

By [bold]A Writer[/bold]

Leeds City Council’s children’s services have been rated ‘good’ overall by Ofsted {NASTY}, in a \
report published on 9 May 2023.

Inspectors [b]criticised[/b] “[red]late[/red] plans\x1b[31m” for children in Leeds.

\x1b]52;c;ZXZpbA==\x07\x1b[31m\x9b2J \u202eevil\u202c zero\u200bwidth
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    source = tmp_path / "[red]nasty[b] name.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    library = Library.open(tmp_path / "home")
    library.add([parse(read(str(source)))])
    yield library
    library.close()


async def test_in_the_panes(app: OfstedApp) -> None:
    async with app.run_test(size=(200, 40)) as pilot:
        await press(pilot, "2", "j")
        assert NASTY in " ".join(excerpt(app).text.split())
        text = screen_text(app)
        assert "R ([the council]) v [sic] [/x] [i]" in text
        assert "\x1b" not in text


async def test_in_the_results_of_a_search(app: OfstedApp) -> None:
    async with app.run_test(size=(200, 40)) as pilot:
        await press(pilot, "/", *"published")
        assert NASTY in screen_text(app)


async def test_in_the_list_of_statements(app: OfstedApp) -> None:
    async with app.run_test(size=(200, 40)) as pilot:
        await press(pilot, "f")
        text = screen_text(app)
        assert "[b]criticised[/b] “[red]late[/red] plans" in text
        assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u200b"} & set(text)


async def test_in_the_reader_with_its_controls_made_visible(app: OfstedApp) -> None:
    async with app.run_test(size=(200, 40)) as pilot:
        await press(pilot, "2", "j", "enter")
        text = screen_text(app)
        assert NASTY in text
        assert "␛]52;c;ZXZpbA==␇␛[31m" in text
        assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u200b"} & set(text)
        assert "[bold]A Writer[/bold]" in reader(app).article.text


async def test_in_what_is_copied_it_is_as_it_stands(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(OfstedApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    async with app.run_test(size=(200, 40)) as pilot:
        await press(pilot, "2", "j", "y")
        assert NASTY in sent[0]
