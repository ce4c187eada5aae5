"""Back and forward where one has been, as in a browser."""

from __future__ import annotations

from typing import Generic, TypeVar

Place = TypeVar("Place")


class Trail(Generic[Place]):
    """The places visited, and which of them one is at.

    Running a cursor down a list passes many places by: of a run of them only the last is kept.
    """

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1
        self._passing = False

    @property
    def here(self) -> Place | None:
        """The place one is at; None before the first."""
        return self._places[self._at] if self._places else None

    def visit(self, place: Place) -> None:
        """Go to a new place; what was forward of here is forgotten."""
        self._passing = False
        if place == self.here:
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        self._at += 1

    def pass_by(self, place: Place) -> None:
        """Come through a place on the way along a list; the next one passed replaces it."""
        if self._passing:
            self.amend(place)
        else:
            self.visit(place)
        self._passing = True

    def amend(self, place: Place) -> None:
        """Move about within the place one is at."""
        self._passing = False
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
        self._passing = False
        self._at += by
        return self._places[self._at]
