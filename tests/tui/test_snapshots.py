"""How every screen looks, at three sizes and in three themes.

`pytest -n 0 tests/tui/test_snapshots.py --snapshot-update` draws them anew.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import textual
from pytest_textual_snapshot import SVGImageExtension
from syrupy.assertion import SnapshotAssertion

from screenshots.draw import go_to, picture_of
from screenshots.scenes import SCENES
from store.library import Library
from tui.app import OfstedApp

DRAWN_WITH = "8.2.8"
SIZES = [(80, 24), (120, 40), (200, 60)]
THEMES = ["textual-dark", "paper", "high-contrast"]
CASES = list(itertools.product(SCENES, SIZES))


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The data directory of a scene; each library is made once."""
    made: dict[object, Path] = {}

    def home(scene: str) -> Path:
        make = SCENES[scene].library
        if make not in made:
            made[make] = tmp_path_factory.mktemp("home")
            make(made[make]).close()
        return made[make]

    return home


@pytest.mark.skipif(
    textual.__version__ != DRAWN_WITH,
    reason=f"the snapshots were drawn with Textual {DRAWN_WITH}; another draws other details",
)
@pytest.mark.parametrize(
    ("scene", "size"),
    [pytest.param(name, size, id=f"{name}-{size[0]}x{size[1]}") for name, size in CASES],
)
async def test_it_looks_as_it_did(
    homes: Callable[[str], Path],
    scene: str,
    size: tuple[int, int],
    snapshot: SnapshotAssertion,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("tui.screens.timeline.this_year", lambda: 2026)
    monkeypatch.chdir(tmp_path)
    library = Library.open(Path(shutil.copytree(homes(scene), tmp_path / "home")))
    app = OfstedApp(library)
    async with app.run_test(size=size) as pilot:
        await go_to(pilot, scene)
        changed = []
        for theme in THEMES:
            app.theme = theme
            await pilot.pause()
            as_before = snapshot(name=theme, extension_class=SVGImageExtension)
            if picture_of(app, scene) != as_before:
                changed.append(theme)
        assert changed == []
    library.close()
