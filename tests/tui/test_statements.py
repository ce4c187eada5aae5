"""What is said, found and recommended across the library, key by key."""

import pytest

from store.statements import Statement, StatementKind
from tests.tui.driving import browser, keys_told, line, press, reader, screen_text, status
from tui.app import OfstedApp
from tui.screens.statements import StatementsScreen


def listing(app: OfstedApp) -> StatementsScreen:
    screen = app.screen
    assert isinstance(screen, StatementsScreen)
    return screen


def statement(app: OfstedApp) -> Statement:
    item = listing(app).pane.item
    assert item
    return item


def kinds(app: OfstedApp) -> set[StatementKind]:
    return {option.item.kind for option in listing(app).pane.options}  # type: ignore[attr-defined]


async def test_f_lists_everything_and_says_how_much(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f")
        assert kinds(app) == {StatementKind.QUOTATION, StatementKind.FINDING}
        total = app.library.statements().total
        assert status(app) == f"{total} statements"
        assert len(listing(app).pane.options) == total


async def test_s_switches_between_the_kinds_and_back(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "s")
        assert kinds(app) == {StatementKind.QUOTATION}
        assert "[said]" in screen_text(app)
        assert "said by " in screen_text(app)
        await press(pilot, "s")
        assert kinds(app) == {StatementKind.FINDING}
        await press(pilot, "s")
        assert status(app) == "0 statements"
        await press(pilot, "y", "o", "enter")
        assert listing(app)
        await press(pilot, "s")
        assert "[everything]" in screen_text(app)
        await press(pilot, "S", "S")
        assert kinds(app) == {StatementKind.FINDING}


async def test_a_query_narrows_the_list_as_one_types(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "/", *"tone:weakness council:leeds")
        assert statement(app).tone == "weakness"
        assert statement(app).council == "Leeds"
        assert status(app).endswith(" statements")
        first = statement(app)
        await press(pilot, "down")
        assert statement(app) != first
        await press(pilot, "up", "enter", "j", "k")
        assert statement(app) == first
        await press(pilot, "/", *"zebra")
        assert status(app) == "0 statements"
        await press(pilot, "escape")
        assert listing(app).pane.has_focus


async def test_a_filter_that_means_nothing_is_told(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "/", *"tone:angry")
        assert "No tone is called 'angry'" in status(app)


async def test_enter_reads_a_statement_at_its_place_and_escape_leads_back_to_it(
    app: OfstedApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "j", "j")
        wanted = statement(app)
        await press(pilot, "enter")
        article = reader(app).article
        assert article.cursor_offset == wanted.excerpt.start
        assert article.text[wanted.excerpt.start : wanted.excerpt.end] == wanted.excerpt.text
        await press(pilot, "escape")
        assert statement(app) == wanted
        await press(pilot, "j", "enter", "H")
        assert listing(app)


async def test_back_and_forward_work_from_the_list(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "f", "enter")
        text = reader(app).article.text
        await press(pilot, "escape", "H")
        assert reader(app).article.text == text
        await press(pilot, "H", "escape")
        assert browser(app)


async def test_a_statement_is_copied_with_its_citation(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(OfstedApp, "copy_to_clipboard", lambda _, text: sent.append(text))
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "s", "y")
        assert " ".join(statement(app).excerpt.text.split()) in " ".join(sent[0].split())
        assert statement(app).excerpt.source.publisher or "" in sent[0]
        await press(pilot, "Y", "escape")
        assert listing(app)


async def test_a_statement_s_source_is_opened(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(source: object) -> tuple[str, bool]:
        opened.append(str(source))
        return "opened", False

    monkeypatch.setattr("tui.desktop.opening.open_source", note)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "o")
        assert opened == [str(statement(app).excerpt.source)]


async def test_the_related_articles_of_a_statement_are_walked(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f", "/", *"council:leeds", "enter", "]")
        assert browser(app)
        assert status(app).startswith("related 1 of ")


@pytest.mark.parametrize("key", ["escape", "f"])
async def test_one_leaves_it_for_where_one_was(app: OfstedApp, key: str) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", "j")
        before = line(app)
        await press(pilot, "f", key)
        assert line(app) == before


async def test_the_help_names_its_keys(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "f", "question_mark")
        told = keys_told(app).partition("\n\n")[0]
        assert told.startswith("The statements\n")
        for words in ("Said, found, to improve", "Narrow the list by a query", "Copy as"):
            assert words in told


async def test_of_very_many_the_newest_are_listed_and_it_says_so(
    app: OfstedApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.statements._MOST", 10)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f")
        assert len(listing(app).pane.options) == 10
        assert status(app).endswith(
            "statements, the newest 10 of them here: narrow the list with /"
        )
