"""Adding, removing and bringing back sources."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, RichLog, Static

from store.disk.locations import Locations
from store.library import Library
from tests.tui.driving import browser, council, excerpt, line, press, screen_text, status
from tui.app import OfstedApp
from tui.screens.add import AddScreen, named
from tui.screens.question import QuestionScreen
from tui.widgets.path_suggester import complete

ARTICLE = """Council’s services judged good

Norfolk County Council’s children’s services have been rated ‘good’ overall by Ofsted in a report
published on 9 May 2023.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "cuttings of [May]"
    folder.mkdir()
    (folder / "norfolk.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "empty.txt").touch()
    return folder


async def add(pilot: Pilot[None], typed: str) -> None:
    await press(pilot, "a")
    pilot.app.screen.query_one(Input).value = typed
    await press(pilot, "enter")
    await press(pilot)


async def test_a_source_whose_text_is_lost_is_removed_for_good(
    app: OfstedApp, library: Library
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "3")
        Locations(library.home).text(excerpt(app).source.sha256).unlink()
        await press(pilot, "D")
        question = str(app.screen.query_one(Static).render())
        assert question.endswith("Its text is lost: only adding it anew would bring it back.")
        await press(pilot, "y")
        await press(pilot)
        assert library.counts().articles == 4
        assert status(app).startswith("removed; its text was lost before")
        await press(pilot, "u")
        assert status(app) == "there is nothing to bring back"


async def test_a_folder_is_added_and_what_is_not_understood_is_named(
    app: OfstedApp, folder: Path
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await add(pilot, str(folder))
        told = str(app.screen.query_one("#told", Static).render())
        assert told.startswith("Imported 1 source (1 council, 1 inspection, 1 judgement)")
        lines = [line.text for line in app.screen.query_one(RichLog).lines]
        assert "empty.txt: has no text in it" in " ".join(lines)
        await press(pilot, "escape")
        assert "4 councils" in screen_text(app)
        assert council(app) == "Calderdale"
        await press(pilot, "j", "j", "j")
        assert council(app) == "Norfolk"


async def test_what_is_told_of_sources_is_whole_on_a_small_screen(
    app: OfstedApp, tmp_path: Path
) -> None:
    named_long = tmp_path / f"{'very-' * 16}long.txt"
    named_long.touch()
    async with app.run_test(size=(80, 24)) as pilot:
        await add(pilot, str(named_long))
        box = app.screen.query_one(RichLog)
        assert box.virtual_size.width <= box.scrollable_content_region.width
        assert is_logged(app, "long.txt: has no text in it")
        assert "100%" in screen_text(app)


async def test_what_is_known_is_not_added_again(app: OfstedApp, folder: Path) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await add(pilot, str(folder / "norfolk.txt"))
        await press(pilot, "enter")
        await press(pilot)
        assert "1 known already" in screen_text(app)


async def test_escape_at_once_adds_nothing(app: OfstedApp, library: Library) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a")
        assert isinstance(app.screen, AddScreen)
        await press(pilot, "escape")
        assert browser(app)
        assert library.counts().articles == 5


async def test_a_source_is_removed_after_asking_and_brought_back(
    app: OfstedApp, library: Library
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "j", "3")
        removed = excerpt(app).source
        await press(pilot, "D", "n")
        assert library.counts().articles == 5
        await press(pilot, "D", "y")
        await press(pilot)
        assert library.counts().articles == 4
        assert status(app) == "removed; u brings it back"
        assert "Kirklees" not in [each.council for each in library.councils()]
        await press(pilot, "u")
        await press(pilot)
        assert library.article(removed.sha256)
        assert status(app) == "brought back"
        await press(pilot, "u")
        assert status(app) == "there is nothing to bring back"


async def test_a_removed_source_is_shown_no_more_and_undo_leads_back_to_it(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "3", "j", "j")
        before = excerpt(app), line(app)
        await press(pilot, "D", "y")
        await press(pilot)
        shown = {each.source.sha256 for each in browser(app).panes.excerpts.items}
        assert before[0].source.sha256 not in shown
        await press(pilot, "j", "u")
        await press(pilot)
        assert (excerpt(app), line(app)) == before


async def test_what_was_added_is_still_told_when_the_box_is_closed(
    app: OfstedApp, folder: Path
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await add(pilot, str(folder))
        await press(pilot, "escape")
        assert status(app).startswith("Imported 1 source (1 council, ")
        await press(pilot, "G")
        assert status(app) == ""


def test_several_sources_are_typed_as_in_a_shell(tmp_path: Path) -> None:
    spaced = tmp_path / "a name.txt"
    spaced.touch()
    assert named(str(spaced)) == [str(spaced)]
    assert named("one.txt 'two three.txt' https://example.org/a") == [
        "one.txt",
        "two three.txt",
        "https://example.org/a",
    ]
    assert named("it's") == ["it's"]
    assert named("  ") == []


def test_a_path_is_completed_from_the_disk(folder: Path) -> None:
    assert complete(str(folder)[:-3]) == f"{folder}/"
    assert complete(f"{folder}/nor") == f"{folder}/norfolk.txt"
    assert complete(f"{folder}/nothing") is None
    assert complete("/no/such/folder/x") is None


OUTCOMES = "Council,Report published,Overall effectiveness,Care leavers,[b]Remarks[/b]\n"
ROWS = "Norfolk,2023-05-09,Good,Requires improvement,none\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    table = tmp_path / "outcomes.csv"
    table.write_text(OUTCOMES + ROWS, encoding="utf-8")
    return table


def is_logged(app: OfstedApp, words: str) -> bool:
    """Whether the log says that, wherever its width has cut the lines."""
    log = "".join(line.text for line in app.screen.query_one(RichLog).lines)
    return "".join(words.split()) in "".join(log.split())


async def test_what_the_columns_of_a_table_say_is_shown_and_has_to_be_agreed_to(
    app: OfstedApp, table: Path, library: Library
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await add(pilot, str(table))
        assert isinstance(app.screen, QuestionScreen)
        told = screen_text(app)
        assert "Import the table outcomes.csv? Its columns seem to say:" in told
        assert "overall       Overall effectiveness" in told
        assert "care leavers  Care leavers" in told
        assert "y yes" in told
        assert library.counts().articles == 5
        await press(pilot, "y")
        await press(pilot)
        assert "Imported 1 source (1 council, 1 inspection, 2 judgements)." in screen_text(app)
        assert library.counts().articles == 6


async def test_a_table_that_is_not_agreed_to_is_not_imported(
    app: OfstedApp, table: Path, library: Library
) -> None:
    other = table.with_name("other.csv")
    other.write_text(OUTCOMES + ROWS.replace("Norfolk", "Suffolk"), encoding="utf-8")
    async with app.run_test(size=(120, 30)) as pilot:
        await add(pilot, f"{table} {other}")
        await press(pilot, "n")
        assert isinstance(app.screen, QuestionScreen)
        assert "other.csv" in screen_text(app)
        await press(pilot, "y")
        await press(pilot)
        told = screen_text(app)
        assert "Imported 1 source (1 council, 1 inspection, 2 judgements); 1 not imported." in told
        assert is_logged(app, "outcomes.csv: not imported; `ofsted-tui import --map` names")
        assert library.counts().articles == 6


async def test_a_table_whose_columns_say_nothing_is_named(app: OfstedApp, tmp_path: Path) -> None:
    table = tmp_path / "prices.csv"
    table.write_text("apples,pears\n1,2\n")
    async with app.run_test(size=(120, 30)) as pilot:
        await add(pilot, str(table))
        assert isinstance(app.screen, AddScreen)
        assert is_logged(app, "prices.csv: is a table whose columns have to be confirmed")
        assert is_logged(app, "`ofsted-tui import --map` names its columns")
