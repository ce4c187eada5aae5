"""Draw a picture of every screen by driving the real app on the seed articles.

python -m screenshots.draw [FOLDER]
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from store.seeding import open_seeded
from tui.app import OfstedApp

WIDE, SMALL = (120, 36), (80, 24)
SCENES = {
    "browser": (WIDE, ["4", "1", "down", "down", "2", "down", "down", "down"]),
    "browser-80x24": (SMALL, ["down", "down", "2", "down", "down"]),
    "search": (WIDE, ["/", *"education", "space", *"plans"]),
    "reader": (WIDE, ["down", "down", "2", "down", "down", "enter"]),
    "timeline": (WIDE, ["G", "t"]),
    "timeline-80x24": (SMALL, ["G", "t", "+", *"cald", "enter"]),
    "statements": (WIDE, ["f", "/", *"tone:weakness", "enter"]),
    "compare": (WIDE, ["c", "down", "down", "right", "right", "right"]),
    "compare-80x24": (SMALL, ["c", "right", "s", "b"]),
    "help": (WIDE, ["question_mark"]),
}
"""The name of each picture, the size of its terminal, and the keys that lead there."""

_REMOTE_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


async def draw(folder: Path) -> None:
    """Write an SVG a scene into `folder`."""
    for name, (size, keys) in SCENES.items():
        with tempfile.TemporaryDirectory() as home:
            library = open_seeded(Path(home))
            app = OfstedApp(library)
            async with app.run_test(size=size) as pilot:
                for key in keys:
                    await pilot.press(key)
                await settle(pilot)
                picture = _REMOTE_FONT.sub("", app.export_screenshot(title="ofsted-tui"))
            library.close()
        (folder / f"{name}.svg").write_text(picture, encoding="utf-8")


async def settle(pilot: Pilot[None]) -> None:
    """Wait until the app has nothing left to do."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


if __name__ == "__main__":
    asyncio.run(draw(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
