"""Where sources disagree: the mark in the panes, and the list with both sentences."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.events import Key

from store.library import Library
from store.records import Area, Grade, Record, SourceKind
from tests.store.samples import a_record, judged, told
from tests.tui.driving import browser, press, reader, screen_text, status
from tui.app import OfstedApp
from tui.panes.disagreements import ClaimPane
from tui.screens.disagreements import DisagreementsScreen


def article(
    text: str,
    grade: Grade,
    publisher: str,
    *,
    council: str = "Leeds",
    end: str = "2022-03-04",
    kind: SourceKind = SourceKind.ARTICLE,
) -> Record:
    judgement = judged(text, Area.OVERALL, grade, text)
    inspection = told(council, judgement, end=end)
    return a_record(text, inspection, publisher=publisher, published="2022-05-09", kind=kind)


REPORT = SourceKind.REPORT
GOOD = article("Ofsted found the [b]services[/b] good.", Grade.GOOD, "Courier", kind=REPORT)
BEST = article("Outstanding services,\nsaid Ofsted.", Grade.OUTSTANDING, "Evening Post")
EARLY = article(
    "A good start.", Grade.GOOD, "Courier", council="Kirklees", end="2022-02-01", kind=REPORT
)
LATE = article("A good end.", Grade.GOOD, "Evening Post", council="Kirklees", end="2022-02-28")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "home")
    library.add([GOOD, BEST, EARLY, LATE])
    yield library
    library.close()


def disagreements(app: OfstedApp) -> DisagreementsScreen:
    screen = app.screen
    assert isinstance(screen, DisagreementsScreen)
    return screen


def titles(app: OfstedApp) -> list[str]:
    return [str(pane.border_title) for pane in disagreements(app).claims]


async def test_the_panes_say_what_is_disputed(app: OfstedApp) -> None:
    async with app.run_test(size=(160, 40)) as pilot:
        await press(pilot)
        assert "2 sources · dates disputed" in screen_text(app)
        await press(pilot, "j")
        assert "Good disputed" in screen_text(app)


async def test_they_say_it_by_a_sign_where_there_is_no_room(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot)
        assert re.search(r"2022 Feb 1  inspection +\?", screen_text(app))


async def test_d_lists_all_with_both_sentences_side_by_side(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d")
        assert status(app) == "2 disagreements"
        assert titles(app) == ["1 February 2022 ─ 1 source", "28 February 2022 ─ 1 source"]
        await press(pilot, "j")
        assert titles(app) == ["Good ─ 1 source", "Outstanding ─ 1 source"]
        text = screen_text(app)
        assert "Leeds  inspection, 4 March 2022: Overall effectiveness" in text
        assert "Good or Outstanding" in text
        (row,) = [line for line in text.splitlines() if "[b]services[/b]" in line]
        assert "Outstanding services, said Ofsted." in row


async def test_in_80_columns_the_sentences_are_stacked(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "d", "j")
        one, other = disagreements(app).claims
        assert one.region.x == other.region.x
        assert one.region.bottom == other.region.y
        text = screen_text(app)
        assert "Ofsted found the [b]services[/b] good." in text
        assert "Outstanding services, said Ofsted." in text


async def test_enter_goes_to_the_source_and_escape_back(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "j", "enter")
        assert reader(app).article.text == GOOD.text
        await press(pilot, "escape", "tab", "l", "enter")
        assert reader(app).article.text == BEST.text
        await press(pilot, "escape")
        assert titles(app) == ["Good ─ 1 source", "Outstanding ─ 1 source"]
        await press(pilot, "tab", "k", "enter", "escape", "h", "h")
        assert isinstance(app.focused, ClaimPane)


async def test_keys_that_are_typed_in_one_go_go_to_the_other_side(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "j")
        for key in ("l", "l", "enter"):
            app.post_message(Key(key, key if key == "l" else "\r"))
        await press(pilot)
        assert reader(app).article.text == BEST.text


async def test_a_sentence_is_copied_with_its_citation(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(OfstedApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "j", "y", "l", "l", "y")
        assert [text.splitlines()[0] for text in sent] == [
            "Ofsted found the [b]services[/b] good.",
            "Outstanding services, said Ofsted.",
        ]
        assert "Evening Post" in sent[1]
        await press(pilot, "Y", "escape")
        assert disagreements(app)


async def test_the_source_is_opened(app: OfstedApp, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def note(source: object) -> tuple[str, bool]:
        opened.append(str(source))
        return "opened", False

    monkeypatch.setattr("tui.desktop.opening.open_source", note)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "o")
        assert EARLY.sha256 in opened[0]


async def test_a_fourth_value_and_more_stand_in_the_last_pane(
    app: OfstedApp, library: Library
) -> None:
    grades = [Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT]
    library.add([article(f"Leeds was {grade}.", grade, "Weekly Herald") for grade in grades])
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "j")
        assert titles(app)[2] == "2 more"
        text = screen_text(app)
        for grade in ("Inadequate", "Requires improvement"):
            assert f"{grade}: " in text or f"{grade} ─ 1 source" in text


async def test_what_is_resolved_is_gone_when_one_comes_back(
    app: OfstedApp, library: Library
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "enter")
        library.remove(LATE.sha256)
        await press(pilot, "escape")
        assert status(app) == "1 disagreement"
        assert titles(app) == ["Good ─ 1 source", "Outstanding ─ 1 source"]


async def test_where_all_agree_it_says_so(app: OfstedApp, library: Library) -> None:
    library.remove(LATE.sha256)
    library.remove(BEST.sha256)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d")
        assert status(app) == "no two sources disagree"
        await press(pilot, "enter", "y", "tab", "j")
        assert status(app) == "there is no excerpt to copy here"
        await press(pilot, "d")
        assert browser(app)


async def test_the_list_is_exported(
    app: OfstedApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "e", "enter")
        assert status(app) == f"4 rows went to {tmp_path / 'disagreements.csv'}"


async def test_back_leads_to_the_disagreement_that_one_read_of(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", "j", "enter")
        read = reader(app).place.excerpt
        await press(pilot, "H", "escape", "H", "L")
        assert isinstance(app.screen, DisagreementsScreen)
        assert app.screen.pane.highlighted == 1
        assert app.screen.place.excerpt == read
