"""A day's work in one window: what was closed is forgotten, and memory does not grow with it."""

from collections import Counter
from weakref import WeakSet

from textual.widget import Widget

from tests.tui.driving import press
from tui.app import OfstedApp
from tui.resting import PAUSE

TIMES = 20


async def test_what_was_closed_is_forgotten_when_the_user_rests(app: OfstedApp) -> None:
    opened, kept = Counter[type](), WeakSet[object]()

    def too_many() -> set[type]:
        left = Counter(map(type, kept))
        return {kind for kind, many in opened.items() if left[kind] > many / 2}

    async with app.run_test(size=(120, 40)) as pilot:
        for _ in range(TIMES):
            await press(pilot, "enter")
            for widget in [app.screen, *app.screen.walk_children(Widget)]:
                kept |= {widget, widget._styles_cache}
                opened.update(map(type, (widget, widget._styles_cache)))
            await press(pilot, "escape")
            await pilot.pause(2 * PAUSE)

        for _ in range(100):
            if not too_many():
                break
            await pilot.pause(PAUSE)

        assert not too_many(), "what no long look has found is for the next one; it is half at most"
