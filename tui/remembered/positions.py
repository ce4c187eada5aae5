"""Where one was reading in each article, for when one comes back to it."""

from __future__ import annotations

from collections.abc import Mapping

from store.history.inspections import Excerpt

MOST = 500
"""Articles of which the line is kept; the ones left longest ago are forgotten."""


class Positions:
    """Offsets in code points, by the article and by the sentence that one came for.

    Args:
        kept: What `kept` was at the end of the last launch.
    """

    def __init__(self, kept: Mapping[str, int] | None = None) -> None:
        self._kept = dict(kept or {})

    @property
    def kept(self) -> dict[str, int]:
        """All of them as plain data, the one left last at the end."""
        return dict(self._kept)

    def remember(self, came_for: Excerpt, offset: int) -> None:
        """Keep where the cursor was when one left what one had come for."""
        key = _key(came_for)
        self._kept.pop(key, None)
        self._kept[key] = offset
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]

    def of(self, came_for: Excerpt) -> int | None:
        """Where the cursor was when one left; None if one comes for the first time."""
        return self._kept.get(_key(came_for))


def _key(came_for: Excerpt) -> str:
    return f"{came_for.source.sha256}:{came_for.start}"
