"""Keys where there is nothing to work upon: a library without a source, or with a single one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library import Library
from store.records import Area, Grade
from tests.store.samples import a_record, judged, told
from tests.tui.driving import browser, press, reader, screen_text, status
from tests.tui.test_disagreements import disagreements
from tests.tui.test_statements import listing
from tests.tui.test_timeline import timeline
from tui.app import OfstedApp
from tui.places import Place
from tui.remembered.state import State

WORDS = "Leeds was rated good by Ofsted."
ALONE = a_record(
    f"{WORDS}\n\nNothing else was told of.\n",
    told("Leeds", judged(f"{WORDS}\n\nNothing", Area.OVERALL, Grade.GOOD, WORDS), end="2022-03"),
    title="A single article",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "home")
    yield library
    library.close()


@pytest.fixture
def lone(library: Library) -> OfstedApp:
    """The workbench on a library of one article."""
    library.add([ALONE])
    return OfstedApp(library)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("y", "there is no excerpt to copy here"),
        ("o", "there is no source to open here"),
        ("D", "there is no source to remove here"),
        ("]", "nothing here has related articles"),
    ],
)
async def test_a_key_that_needs_a_sentence_says_that_there_is_none(
    app: OfstedApp, key: str, said: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, key)
        assert status(app) == said


async def test_overviews_of_nothing_say_so_and_stay(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d")
        assert status(app) == "no two sources disagree"
        await press(pilot, "enter", "o")
        assert disagreements(app).pane.items == ()
        await press(pilot, "escape", "t")
        assert status(app) == "no dated inspection is known here"
        await press(pilot, "enter", "down")
        assert timeline(app)
        await press(pilot, "escape", "f", "/", "down")
        assert status(app) == "0 statements"
        assert listing(app).pane.items == ()


async def test_a_remembered_council_that_is_no_longer_there_is_passed_over(
    library: Library, lone: OfstedApp
) -> None:
    left = State(trail=(Place("Kirklees"),), at=0)
    async with lone.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert "1 council · 1 inspection · 1 article" in screen_text(lone)
    again = OfstedApp(library, left)
    async with again.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert browser(again).panes.judgements.border_title == "Leeds"
    library.remove(ALONE.sha256)
    empty = OfstedApp(library, left)
    async with empty.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert browser(empty).panes.judgements.items == ()


async def test_a_single_article_is_related_to_nothing(lone: OfstedApp) -> None:
    async with lone.run_test(size=(120, 40)) as pilot:
        await press(pilot, "]")
        assert status(lone) == "no related article further on"
        await press(pilot, "2", "j", "enter", "}")
        assert status(lone) == "nothing in the library is related to this"


async def test_the_way_forward_to_an_article_that_was_removed_says_so(lone: OfstedApp) -> None:
    async with lone.run_test(size=(120, 40)) as pilot:
        await press(pilot, "2", "j", "enter", "H", "D", "y")
        assert status(lone) == "removed; u brings it back"
        await press(pilot, "L")
        assert reader(lone).article.text == ""
        await press(pilot, "y", "o", "n")
        assert reader(lone).article.text == ""
        await press(pilot, "escape", "u")
        assert "1 article" in screen_text(lone)


async def test_a_line_without_words_has_nothing_to_copy(lone: OfstedApp) -> None:
    async with lone.run_test(size=(120, 40)) as pilot:
        await press(pilot, "2", "j", "enter", "j", "y")
        assert status(lone) == "there is no excerpt to copy here"
