"""Back and forward where one has been, as in a browser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

Place = TypeVar("Place")


class Trail(Generic[Place]):
    """The places visited, and which of them one is at.

    Running a cursor along a list passes many places by: of a run of them only the last is kept.

    Args:
        places: Where one has been before.
        at: Which of them one is at.
    """

    def __init__(self, places: Sequence[Place] = (), at: int = 0) -> None:
        self._places = list(places)
        self._at = max(0, min(at, len(places) - 1)) if places else -1
        self._along: str | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """All the places, the first one visited first."""
        return tuple(self._places)

    @property
    def at(self) -> int:
        """The number of the place one is at, from 0; -1 before the first."""
        return self._at

    @property
    def here(self) -> Place | None:
        """The place one is at; None before the first."""
        return self._places[self._at] if self._places else None

    @property
    def before(self) -> Place | None:
        """The place that a step back leads to; None at the beginning."""
        return self._places[self._at - 1] if self._at > 0 else None

    def visit(self, place: Place) -> None:
        """Go to a new place; what was forward of here is forgotten."""
        self._along = None
        if place == self.here:
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        self._at += 1

    def pass_by(self, place: Place, along: str) -> None:
        """Come through a place on the way along a list; the next one passed there replaces it."""
        if self._along == along:
            self.amend(place)
        else:
            self.visit(place)
        self._along = along

    def amend(self, place: Place) -> None:
        """Be at another place instead of here; what is forward of it stays."""
        if self._places:
            self._places[self._at] = place
        else:
            self.visit(place)

    def back(self) -> Place | None:
        """Step back; None at the beginning, where nothing moves."""
        return self._step(-1)

    def forward(self) -> Place | None:
        """Step forward again; None at the end, where nothing moves."""
        return self._step(+1)

    def _step(self, by: int) -> Place | None:
        if not 0 <= self._at + by < len(self._places):
            return None
        self._along = None
        self._at += by
        return self._places[self._at]
