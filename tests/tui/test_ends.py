"""Where there is nothing further, nothing more, or nothing left: a sentence, and nothing else."""

from pathlib import Path

import pytest

from tests.tui.driving import browser, excerpt, press, reader, screen_text, status
from tui.app import OfstedApp


async def test_there_is_no_way_forward_where_one_has_not_gone_back(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "L")
        assert status(app) == "there is nothing further on"


async def test_there_is_no_related_article_before_the_first(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "2", "j", "[")
        assert status(app) == "no related article before this"


async def test_there_is_no_related_article_beyond_the_last(app: OfstedApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "G", "2", "j", *["]"] * 12)
        assert status(app) == "no related article further on"


@pytest.mark.parametrize("damage", ["gone", "altered"])
async def test_an_article_whose_text_is_not_whole_is_told_of(
    app: OfstedApp, tmp_path: Path, damage: str
) -> None:
    async with app.run_test(size=(160, 40)) as pilot:
        await press(pilot, "2", "j")
        text = tmp_path / "home" / "texts" / f"{excerpt(app).source.sha256}.txt"
        if damage == "gone":
            text.unlink()
        else:
            text.write_text(f"Not {text.read_text(encoding='utf-8')}", encoding="utf-8")
        await press(pilot, "enter")
        assert "The text of" in status(app) or "is not what was imported" in status(app)
        assert reader(app).article.text == ""
        await press(pilot, "escape")
        assert browser(app).panes.councils.item
        assert "Leeds" in screen_text(app)
