"""Groups of councils that the user has put together: marked, named, compared, kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.disk.groups import ASIDE, FILE, Groups, tidy
from store.library import Library
from tests.store.samples import a_record
from tests.tui.driving import browser, press, screen_text, status
from tests.tui.test_compare import TOLD, councils, tally, told_of
from tui.app import OfstedApp
from tui.screens.compare import CompareScreen
from tui.screens.question import QuestionScreen
from tui.screens.timeline import TimelineScreen

NEIGHBOURS = ("c", "space", "G", "space", "S", *"Near", "enter")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "home")
    made = [told_of(*row) for row in TOLD]
    library.add([a_record(text, inspection, published="2023-01-05") for text, inspection in made])
    yield library
    library.close()


async def test_the_marked_councils_are_kept_under_a_name(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *NEIGHBOURS)
        assert status(app) == "Near is a group of 2 councils; M compares it again"
        await press(pilot, "g", "space", "M")
        assert "Near" in screen_text(app)
        assert "2 councils" in screen_text(app)
        await press(pilot, *"ne", "enter")
        assert councils(app) == ["Barnet", "Leeds"]
        assert status(app) == "Near: 2 councils; m shows all again"
        assert tally(app)[0] == "Near ─ latest grades"
        await press(pilot, "m")
        assert len(councils(app)) == 4


async def test_a_group_is_counted_beside_region_and_kind(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *NEIGHBOURS)
        names = []
        for _ in range(5):
            await press(pilot, "b")
            names.append(tally(app)[0].split(" ─ ")[0])
        assert names[2:] == ["Near", "Councils shown", "England"]
        await press(pilot, "b", "b", "b")
        assert tally(app)[1][1] == "Overall effectiveness 1 1 0 0 2 2 100%"


async def test_the_next_launch_has_the_group(app: OfstedApp, library: Library) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *NEIGHBOURS)
    again = OfstedApp(library)
    async with again.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "M", "enter")
        assert councils(again) == ["Barnet", "Leeds"]


async def test_a_name_that_there_is_already_is_asked_about(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *NEIGHBOURS, "k", "space", "S", *"ne")
        await press(pilot, "right", "enter")
        assert isinstance(app.screen, QuestionScreen)
        assert "Near is a group of 2 councils. Put the 3 councils there?" in screen_text(app)
        await press(pilot, "n")
        await press(pilot, "M", "enter")
        assert len(councils(app)) == 2
        await press(pilot, "m", "g", "j", "space", "S", *"Near", "enter", "y")
        assert status(app).startswith("Near is a group of 3 councils")


async def test_a_group_is_forgotten_after_asking(app: OfstedApp, library: Library) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *NEIGHBOURS, "M", "delete")
        assert "Forget the group Near?" in screen_text(app)
        await press(pilot, "n", "M", "delete", "y")
        assert status(app) == "Near is no group any more"
        await press(pilot, "M")
        assert status(app) == "no group yet: space marks councils, S keeps them"
    assert Groups(library.home).names == []


async def test_a_group_that_another_window_kept_meanwhile_stays(
    app: OfstedApp, library: Library
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c")
        Groups(library.home).keep("Elsewhere", ["E08000035"])
        await press(pilot, "escape", *NEIGHBOURS)
    assert Groups(library.home).names == ["Elsewhere", "Near"]


async def test_nothing_is_kept_without_a_mark_or_a_name(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "S")
        assert status(app) == "no council is marked: space marks one"
        await press(pilot, "space", "S", "space", "enter", "escape", "M")
        assert status(app) == "no group yet: space marks councils, S keeps them"


async def test_a_disk_that_refuses_is_told(app: OfstedApp, library: Library) -> None:
    (library.home / f"{FILE}.tmp").mkdir()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *NEIGHBOURS)
        assert status(app).startswith("the groups could not be kept: ")


async def test_a_file_that_cannot_be_read_is_set_aside_and_not_lost(
    app: OfstedApp, library: Library
) -> None:
    (library.home / FILE).write_text('{"Near": ["E08')
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, "c", "M")
        assert status(app).startswith("groups.json cannot be read (")
        await press(pilot, "escape", *NEIGHBOURS)
        assert status(app).startswith("Near is a group of 2 councils")
    assert (library.home / ASIDE).read_text() == '{"Near": ["E08'
    assert Groups(library.home).names == ["Near"]


@pytest.mark.parametrize("content", [b"\xff", b'{"Ne\xffar": []}', b'{"Near": 3}', b""])
def test_groups_that_are_no_text_are_set_aside_too(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    groups = Groups(tmp_path)
    assert groups.problem
    groups.keep("Near", ["E08000035"])
    assert (tmp_path / ASIDE).read_bytes() == content
    assert Groups(tmp_path).names == ["Near"]


async def test_t_shows_the_marked_councils_on_one_chart(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "j", "t")
        assert isinstance(app.screen, TimelineScreen)
        assert "Bury" in screen_text(app)
        await press(pilot, "backspace")
        assert isinstance(app.screen, CompareScreen)
        assert "Bury" in status(app)
        await press(pilot, "space", "G", "space", "t")
        assert all(name in screen_text(app) for name in ("Bury", "Leeds"))
        assert "Barnet" not in screen_text(app)


async def test_escape_from_their_chart_goes_back_to_the_comparison(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", "space", "t", "escape")
        assert isinstance(app.screen, CompareScreen)
        await press(pilot, "escape")
        assert browser(app)


def test_a_name_is_one_line_without_control_characters() -> None:
    assert tidy("  our\tneighbours\x1b[31m\u202e ") == "our neighbours [31m"
    assert tidy("\n") == ""
    assert len(tidy("n" * 500)) == 40


async def test_a_name_is_no_markup(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "space", "S", *"[/x] [red]", "enter", "M", "enter")
        assert "─ [/x] [red] ─ latest grades ─" in screen_text(app)


async def test_to_forget_a_group_where_none_is_left_of_what_is_typed_closes_the_box(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *NEIGHBOURS, "M", *"zebra", "down", "delete")
        assert isinstance(app.screen, CompareScreen)
        await press(pilot, "M")
        assert "Near" in screen_text(app)
