"""Draw a picture of every screen by driving the real app on the seed articles.

python -m screenshots.draw [FOLDER]
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from store.seeding import open_seeded
from tui.app import OfstedApp

WIDE, SMALL = (120, 36), (80, 24)
LEEDS = ["down", "down", "2", "down", "down"]
SCENES = {
    "browser": LEEDS,
    "search": ["/", *"education", "space", *"plans"],
    "reader": [*LEEDS, "enter"],
    "find": [*LEEDS, "enter", "/", *"children"],
    "related": [*LEEDS, "enter", "}"],
    "compare": ["c", "down", "down", "right", "right", "right"],
    "timeline": ["G", "t", "+", *"cald", "enter"],
    "statements": ["f", "/", *"tone:weakness", "enter"],
    "disagreements": ["d"],
    "export": ["e"],
    "add": ["a"],
    "copy-as": [*LEEDS, "Y"],
    "remove": [*LEEDS, "3", "D"],
    "help": ["question_mark"],
}
"""The name of each screen, and the keys that lead there and show what it is for."""

ALSO_SMALL = ("browser", "compare", "timeline")
"""Screens that are drawn at 80 by 24, too."""

_REMOTE_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


async def draw(folder: Path) -> None:
    """Write an SVG a scene into `folder`."""
    pictures = [(name, WIDE, name) for name in SCENES]
    pictures += [(f"{name}-80x24", SMALL, name) for name in ALSO_SMALL]
    for file, size, scene in pictures:
        with tempfile.TemporaryDirectory() as home:
            library = open_seeded(Path(home))
            app = OfstedApp(library)
            async with app.run_test(size=size) as pilot:
                picture = await picture_of(pilot, scene)
            library.close()
        (folder / f"{file}.svg").write_text(picture, encoding="utf-8")


async def picture_of(pilot: Pilot[None], scene: str) -> str:
    """Go to a scene, and draw it when the app has nothing left to do: an SVG."""
    for key in SCENES[scene]:
        await pilot.press(key)
        await pilot.app.workers.wait_for_complete()
    for box in pilot.app.screen.query(Input):
        box.cursor_blink = False  # else it is in half of the pictures
        box._pause_blink(visible=box.has_focus)
    await pilot.pause()
    return _REMOTE_FONT.sub("", pilot.app.export_screenshot(title="ofsted-tui"))


if __name__ == "__main__":
    os.environ["COLORTERM"] = "truecolor"
    asyncio.run(draw(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
