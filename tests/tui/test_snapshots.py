"""How every screen looks, at three sizes and in three themes.

`pytest -n 0 tests/tui/test_snapshots.py --snapshot-update` draws them anew.
"""

from __future__ import annotations

import itertools

import pytest
import textual
from pytest_textual_snapshot import SVGImageExtension
from syrupy.assertion import SnapshotAssertion

from screenshots.draw import SCENES, picture_of
from tui.app import OfstedApp

DRAWN_WITH = "8.2.8"
SIZES = [(80, 24), (120, 40), (200, 60)]
THEMES = ["textual-dark", "paper", "high-contrast"]
MOVING = {"add"}
"""Its bar moves until something is added, and never looks the same twice."""
SCREENS = [scene for scene in SCENES if scene not in MOVING]
CASES = list(itertools.product(SCREENS, SIZES, THEMES))


@pytest.mark.skipif(
    textual.__version__ != DRAWN_WITH,
    reason=f"the snapshots were drawn with Textual {DRAWN_WITH}; another draws other details",
)
@pytest.mark.parametrize(
    ("scene", "size", "theme"),
    [
        pytest.param(scene, size, theme, id=f"{scene}-{size[0]}x{size[1]}-{theme}")
        for scene, size, theme in CASES
    ],
)
async def test_it_looks_as_it_did(
    app: OfstedApp,
    scene: str,
    size: tuple[int, int],
    theme: str,
    snapshot: SnapshotAssertion,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tui.screens.timeline.this_year", lambda: 2026)
    async with app.run_test(size=size) as pilot:
        app.theme = theme
        await pilot.pause()
        assert await picture_of(pilot, scene) == snapshot(extension_class=SVGImageExtension)
