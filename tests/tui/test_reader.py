"""Reading an article, with its marks, and selecting words in it."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.document._wrapped_document import WrappedDocument

from store.history.inspections import Excerpt
from store.library import Library
from tests.store.samples import a_record, span, told
from tests.tui.driving import browser, council, excerpt, press, reader, screen_text, status
from tui.app import OfstedApp
from tui.places import Place
from tui.remembered.state import load, save
from tui.screens.choose import ChooseScreen

LEADERS_IN_LEEDS = ("G", "2", "j", "j")


async def test_it_opens_at_the_excerpt(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS)
        wanted = excerpt(app)
        await press(pilot, "enter")
        article = reader(app).article
        assert article.cursor_offset == wanted.start
        assert article.text[wanted.start : wanted.end] == wanted.text
        assert wanted.text[:40] in screen_text(app)


async def test_marks_are_named_in_the_margin_and_gone_through_with_n(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "g", "n")
        assert status(app).startswith("mark 2 of ")
        first = reader(app).article.cursor_offset
        await press(pilot, "n")
        assert status(app).startswith("mark 3 of ")
        assert reader(app).article.cursor_offset > first
        await press(pilot, "N")
        assert reader(app).article.cursor_offset == first
        assert "Overall O" in screen_text(app)


async def test_what_was_not_understood_is_told_and_marked(library: Library, app: OfstedApp) -> None:
    text = "Ofsted has been to Barnet. Somebody in the car park shouted inadequate."
    at = text.index("inadequate")
    reason = "no words tie it to a council's services"
    warning = f"A grade at character {at} (“inadequate”) was left open: {reason}."
    visit = told("Barnet", start="2022-03")
    visit = replace(visit, mentions=(span(text, "Ofsted has been to Barnet."),))
    library.add([a_record(text, visit, warnings=(warning, "The source has no date."))])
    async with app.run_test(size=(120, 40)) as pilot:
        assert council(app) == "Barnet"
        await press(pilot, "enter")
        assert status(app) == f"{warning} … and 1 more"
        assert "not read" in screen_text(app)
        await press(pilot, "n")
        assert status(app) == f"mark 2 of 2 · left open: {reason}"
        assert reader(app).article.cursor_offset == at


async def test_there_is_nothing_beyond_the_last_mark(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "G", "n")
        assert status(app) == "no mark further on"
        await press(pilot, "g", "N")
        assert status(app) == "no mark before this"


async def test_moving_about(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "g")
        article = reader(app).article
        assert article.cursor_offset == 0
        await press(pilot, "l", "l", "h")
        assert article.cursor_offset == 1
        await press(pilot, "w")
        assert article.cursor_offset > 1
        await press(pilot, "b", "0")
        assert article.cursor_offset == 0
        await press(pilot, "$")
        assert article.cursor_location[1] > 0
        await press(pilot, "j", "k", "space")
        assert article.cursor_location[0] > 0
        await press(pilot, "pageup", "g")
        assert article.cursor_offset == 0
        await press(pilot, "G")
        assert article.cursor_offset == len(article.text)


async def test_words_are_selected_with_v_and_escape_drops_them_first(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter")
        article = reader(app).article
        start = article.cursor_offset
        await press(pilot, "v", "w", "w", "l")
        assert article.selected
        assert article.selected[0] == start
        await press(pilot, "escape")
        assert article.selected is None
        await press(pilot, "escape")
        assert browser(app)


async def test_shift_and_arrows_select_too(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "g")
        article = reader(app).article
        await press(pilot, "shift+right", "shift+right")
        assert article.selected == (0, 2)
        await press(pilot, "shift+left")
        assert article.selected == (0, 1)
        await press(pilot, "shift+down")
        assert article.selected
        assert article.selected[1] > 2
        await press(pilot, "shift+up")
        assert article.selection.start == (0, 0)
        assert article.selection.end[0] == 0


async def test_related_articles_are_read_one_after_the_other(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter")
        first = reader(app).article.text
        await press(pilot, "]")
        assert reader(app).article.text != first
        assert status(app).startswith("related 1 of ")
        await press(pilot, "[")
        assert reader(app).article.text == first


async def test_back_leads_out_of_the_article_and_forward_into_it(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter")
        text = reader(app).article.text
        await press(pilot, "H")
        assert browser(app)
        await press(pilot, "L")
        assert reader(app).article.text == text
        await press(pilot, "backspace")
        assert browser(app)


async def test_a_related_article_is_read_from_its_list(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "4")
        related = browser(app).panes.related.item
        assert related
        await press(pilot, "enter")
        read = reader(app).place.excerpt
        assert read
        assert read.source == related.source


async def test_all_related_articles_are_listed_with_their_reasons(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "}")
        assert isinstance(app.screen, ChooseScreen)
        told = screen_text(app)
        assert "same inspection" in told
        assert "the inspection before" in told
        await press(pilot, *"inspection before", "enter")
        assert "the inspection before" in status(app)
        second = reader(app).article.text
        await press(pilot, "[")
        assert reader(app).article.text != second
        await press(pilot, "}", "escape")
        assert reader(app)


async def test_back_shows_the_line_where_one_was(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "G", "k", "k", "k")
        article = reader(app).article
        left = (article.text, article.cursor_offset)
        await press(pilot, "]")
        assert reader(app).article.text != left[0]
        await press(pilot, "backspace")
        article = reader(app).article
        assert (article.text, article.cursor_offset) == left
        assert article.text.split("\n")[article.cursor_location[0]][:30] in screen_text(app)
        await press(pilot, "escape", "H")
        article = reader(app).article
        assert (article.text, article.cursor_offset) == left


async def test_an_article_opened_again_shows_the_line_where_one_was(app: OfstedApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS)
        came_for = excerpt(app).start
        await press(pilot, "enter", "pagedown")
        left = reader(app).article.cursor_offset
        assert left != came_for
        await press(pilot, "escape", "enter")
        assert reader(app).article.cursor_offset == left
        assert status(app) == "where you were reading; Enter goes to the sentence you came for"
        await press(pilot, "enter")
        assert reader(app).article.cursor_offset == came_for
        await press(pilot, "escape", "3", "j", "enter")
        other = reader(app).place.excerpt
        assert other
        assert reader(app).article.cursor_offset == other.start


async def test_the_next_launch_knows_the_line_where_one_was(
    library: Library, tmp_path: Path
) -> None:
    app = OfstedApp(library)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "pagedown")
        left = reader(app).article.cursor_offset
        await press(pilot, "q")
    save(tmp_path, app.state)

    again = OfstedApp(library, load(tmp_path))
    async with again.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        await pilot.pause()
        assert reader(again).article.cursor_offset == left


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_the_margin_knows_on_which_line_every_offset_is(
    app: OfstedApp, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter")
        article = reader(app).article
        offsets = range(0, len(article.text) + 1, 7)
        assert article.heights_of(offsets) == [article.height_of(offset) for offset in offsets]


async def test_words_dragged_over_with_the_mouse_are_copied_with_their_citation(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(OfstedApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter", "g")
        article = reader(app).article
        await pilot.mouse_down(article, offset=(1, 0))
        await pilot.hover(article, offset=(8, 0))
        await pilot.mouse_up(article, offset=(8, 0))
        await press(pilot)
        assert article.selected
        start, end = article.selected
        assert end - start == 7
        await press(pilot, "y")
        assert sent[0].startswith(f"{article.text[start:end]}\n— ")


async def test_opening_wraps_the_text_once_for_the_width_that_it_has(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    widths: list[int] = []
    wrap = WrappedDocument.wrap

    def noted(self: WrappedDocument, width: int, tab_width: int | None = None) -> None:
        widths.append(width)
        wrap(self, width, tab_width)

    monkeypatch.setattr(WrappedDocument, "wrap", noted)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *LEADERS_IN_LEEDS, "enter")
        width = reader(app).article.wrap_width
        assert [each for each in widths if each] == [width]
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert widths[-1] == reader(app).article.wrap_width != width


def files(app: OfstedApp) -> set[str]:
    """The files of styles that have been read."""
    names = {Path(path).name for path, _ in app.stylesheet.source}
    return {name for name in names if name.endswith(".tcss")}


async def test_the_reader_is_ready_before_it_is_opened(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.app.AT_LEISURE", 0.001)
    async with app.run_test(size=(120, 40)) as pilot:
        while "reader.tcss" not in files(app):
            await pilot.pause()
        before = files(app)
        await press(pilot, "enter")
        assert reader(app)
        assert files(app) == before


async def test_who_goes_on_before_the_article_is_up_sees_the_next_one(
    app: OfstedApp, library: Library
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot)
        first, second = library.articles()[:2]
        for source in (first, second):
            app.visit(Place(excerpt=Excerpt(source, 0, 0, ""), reading=True))
        await press(pilot)
        article = library.article(second.sha256)
        assert article
        assert reader(app).article.text == article.text
