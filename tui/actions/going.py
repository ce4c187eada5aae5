"""What the app does about places: which screen shows one, back and forward, related articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on

from store.history.inspections import Excerpt
from store.library import Library
from tui.actions.saying import SayingApp
from tui.messages import THE_BEGINNING, Go
from tui.navigation.trail import Trail
from tui.places import Place, lines, place_of_source
from tui.remembered.positions import Positions

if TYPE_CHECKING:
    from store.related import Related
    from tui.navigation.walk import Walk


class GoingApp(SayingApp):
    """An app that goes from place to place, and knows the way back."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self.trail: Trail[Place] = Trail()
        self.positions = Positions()
        self._walk: Walk | None = None

    @on(Go)
    def _go(self, event: Go) -> None:
        if event.along == THE_BEGINNING and self.trail.here:
            return  # one is on a way already, that of the last launch
        if event.along is not None:
            self.trail.pass_by(event.place, event.along)
            return
        if event.via:
            self._leave(event.via)
        self.visit(event.place)

    def _leave(self, overview: Place) -> None:
        """Remember an overview as one leaves it, once for all that one goes to from there."""
        here = self.trail.here
        if here and (here.overview, here.asked) == (overview.overview, overview.asked):
            self.trail.amend(overview)
        else:
            self.trail.visit(overview)

    def visit(self, place: Place) -> None:
        """Show a place, and remember the way there."""
        if self.trail.here is None and self.shown:
            self.trail.visit(self.shown.place)
        self.trail.visit(place)
        self._show(place)

    def _show(self, place: Place) -> None:
        screen = self.shown
        if screen is None:
            return
        screen.leave_place()
        if place.reading and not screen.READING:
            from tui.screens.reader import ReaderScreen

            self.push_screen(ReaderScreen(self.library, place, self.positions))
            return
        if screen.READING and not place.reading:
            self.pop_screen()
        if self.shown and self.shown.OVERVIEW not in (None, place.overview):
            self.pop_screen()
        if self.shown:
            self.shown.show(place)

    def action_go_back(self) -> None:
        """Go back where one was before."""
        place = self.trail.back()
        if place:
            self._show(place)
            self.say("back")
        else:
            self.say("this is where you began")

    def action_leave_overview(self) -> None:
        """Close an overview; where one came to it from another one, go back to that."""
        before = self.trail.before
        is_on_the_way = self.trail.here and self.trail.here.overview
        if before and before.overview and is_on_the_way:
            self.action_go_back()
        else:
            self.pop_screen()

    def action_go_forward(self) -> None:
        """Go forward again after having gone back."""
        place = self.trail.forward()
        if place:
            self._show(place)
            self.say("forward")
        else:
            self.say("there is nothing further on")

    def action_walk(self, by: int) -> None:
        """Go to the next article related to the one where the walk began, or to the one before."""
        walk = self._walk_here()
        if walk is None:
            return
        step = walk.step(by)
        if step:
            self._follow(step)
        else:
            self.say(
                "no related article further on" if by > 0 else "no related article before this"
            )

    def action_related(self) -> None:
        """List all related articles with the reasons, to go to one of them."""
        walk = self._walk_here()
        if walk is None:
            return
        if not walk.stops:
            self.say("nothing in the library is related to this")
            return
        from tui.panes.related import RelatedPane, words
        from tui.screens.choose import ChooseScreen

        def chosen(stop: Related | None) -> None:
            if stop:
                self._follow(replace(walk, at=walk.stops.index(stop)))

        pane = RelatedPane("choices")
        at = max(walk.at, 0)
        self.push_screen(ChooseScreen("Related", pane, walk.stops, words, at), chosen)

    def _walk_here(self) -> Walk | None:
        """The walk that one is on, or a new one from here; None where nothing has any."""
        if self.shown:
            self.shown.catch_up()
        near = self.shown.place if self.shown else Place()
        if near.excerpt is None:
            self.say("nothing here has related articles")
            return None
        from tui.navigation.walk import Walk

        here = near.excerpt.source.sha256
        if self._walk is None or self._walk.here != here:
            self._walk = Walk(near, tuple(self.library.related(here, near.council)))
        return self._walk

    def _follow(self, walk: Walk) -> None:
        near = self.shown.place if self.shown else Place()
        self._walk = walk
        self.visit(walk.origin if walk.at < 0 else self._place_of(walk.stop, near))
        self.say(walk.describe())

    def _place_of(self, stop: Related, near: Place) -> Place:
        council = stop.council or near.council
        history = self.library.history(council) if council else None
        among = lines(history) if history else []
        found = place_of_source(council or "", among, stop.source.sha256, near)
        place = found or Place(council, excerpt=Excerpt(stop.source, 0, 0, ""))
        return replace(place, reading=near.reading)
