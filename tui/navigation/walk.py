"""A walk through the articles that are related to the one where it began."""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.related import Related
from tui.places import Place
from tui.shown.attribution import name


@dataclass(frozen=True, slots=True)
class Walk:
    """Stops in order; the walk begins at `origin`, which is `at` -1."""

    origin: Place
    stops: tuple[Related, ...]
    at: int = -1

    @property
    def stop(self) -> Related:
        """The related article where the walk stands; it must have left its origin."""
        return self.stops[self.at]

    @property
    def here(self) -> str | None:
        """The SHA-256 of the source where the walk stands."""
        if self.at >= 0:
            return self.stop.source.sha256
        return self.origin.excerpt.source.sha256 if self.origin.excerpt else None

    def step(self, by: int) -> Walk | None:
        """The walk one stop on (1) or back (-1); None where there is none."""
        if not -1 <= self.at + by < len(self.stops):
            return None
        return replace(self, at=self.at + by)

    def describe(self) -> str:
        """Which stop this is and why it is one."""
        if self.at < 0:
            return "back at the article where you began"
        stop = self.stop
        which = f"related {self.at + 1} of {len(self.stops)}"
        return f"{which} · {stop.reason.label}: {name(stop.source)}"
