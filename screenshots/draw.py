"""Draw a picture of every screen and box by driving the real app.

python -m screenshots.draw [FOLDER]
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from pathlib import Path

from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input

from screenshots.scenes import SCENES
from tui.app import OfstedApp

WIDE, SMALL = (120, 36), (80, 24)
ALSO_SMALL = ("browser", "compare", "timeline")
"""Screens that are drawn at 80 by 24, too."""

_REMOTE_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


async def draw(folder: Path) -> None:
    """Write an SVG a scene into `folder`."""
    pictures = [(name, WIDE, name) for name in SCENES]
    pictures += [(f"{name}-80x24", SMALL, name) for name in ALSO_SMALL]
    for file, size, scene in pictures:
        with tempfile.TemporaryDirectory() as home:
            library = SCENES[scene].library(Path(home))
            app = OfstedApp(library)
            async with app.run_test(size=size) as pilot:
                await go_to(pilot, scene)
                picture = picture_of(app, scene)
            library.close()
        (folder / f"{file}.svg").write_text(picture, encoding="utf-8")


async def go_to(pilot: Pilot[None], name: str) -> None:
    """Go to a scene, and wait until the app has nothing left to do."""
    scene, app = SCENES[name], pilot.app
    for key in scene.keys:
        await pilot.press(key)
        await app.workers.wait_for_complete()
    if scene.then and isinstance(app, OfstedApp):
        scene.then(app)
        await pilot.pause()
    for box in app.screen.query(Input):
        box.cursor_blink = False  # else it is in half of the pictures
        box._pause_blink(visible=box.has_focus)
    await pilot.pause()


def picture_of(app: App[None], name: str) -> str:
    """What the app shows of a scene: an SVG."""
    return _REMOTE_FONT.sub("", app.export_screenshot(title=SCENES[name].title))


if __name__ == "__main__":
    os.environ["COLORTERM"] = "truecolor"
    asyncio.run(draw(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
