"""Every screen and box of the workbench, and how one comes to see what it is for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from textual.widgets import ProgressBar

from screenshots.libraries import of_a_report, of_england, of_two_who_disagree
from store.importing import Outcome, State
from store.library import Library
from store.seeding import open_seeded
from tui.app import OfstedApp
from tui.screens.add import AddScreen


@dataclass(frozen=True)
class Scene:
    """What to show.

    Args:
        keys: the keys that lead there.
        library: makes the library in a data directory.
        then: what happens after the keys, that no key does alone.
    """

    keys: Sequence[str]
    library: Callable[[Path], Library] = open_seeded
    then: Callable[[OfstedApp], None] | None = None

    @property
    def title(self) -> str:
        """What stands over the picture: that its grades are made up, if they are."""
        return "ofsted-tui" + "" if self.library is open_seeded else "ofsted-tui, on made-up grades"


def _add_some(app: OfstedApp) -> None:
    """Be in the middle of an import: four of nine sources."""
    screen = app.screen
    assert isinstance(screen, AddScreen)
    bar = screen.query_one(ProgressBar)
    bar.visible = True
    bar.update(total=9)
    for number in range(4):
        screen._became(
            Outcome(f"reports/{number}.pdf", State.NEW, None, (), ("Leeds",), 1, 4)
            if number
            else Outcome("reports/scan.pdf", State.FAILED, "has no text in it: it is a scan")
        )


def _copy_in_vain(app: OfstedApp) -> None:
    """Copy where nothing takes the text."""
    from tui.desktop.clipboard import Outcome as Copied

    app._copied("“Leeds still ‘outstanding’”\n— Community Care, 9 May 2022", Copied((), False))


LEEDS = ("down", "down", "2", "down", "down")
MARKED = ("c", "space", "space", "end", "space")
SCENES = {
    "browser": Scene(LEEDS),
    "filter": Scene(("F", *"grade:good", "space", *"year:2018..")),
    "search": Scene(("/", *"education", "space", *"plans")),
    "reader": Scene((*LEEDS, "enter")),
    "selecting": Scene((*LEEDS, "enter", "v", *"wwwwwwww")),
    "find": Scene((*LEEDS, "enter", "/", *"children")),
    "outline": Scene(("2", "3", "enter", "O"), of_a_report),
    "related": Scene((*LEEDS, "enter", "}")),
    "compare": Scene(("c", *["down"] * 3, *["right"] * 3), of_england),
    "moved": Scene(("c", "w", *"2022", "enter", "right", "s"), of_england),
    "name-group": Scene((*MARKED, "S", *"Neighbours"), of_england),
    "groups": Scene((*MARKED, "S", *"Neighbours", "enter", "M"), of_england),
    "timeline": Scene(("G", "t", "+", *"cald", "enter")),
    "choose": Scene(("G", "t", "+")),
    "statements": Scene(("f", "/", *"tone:weakness", "enter")),
    "disagreements": Scene(("d",), of_two_who_disagree),
    "export": Scene(("e",)),
    "add": Scene(("a",)),
    "adding": Scene(("a", *"reports/"), then=_add_some),
    "copy-as": Scene((*LEEDS, "Y")),
    "uncopied": Scene(LEEDS, then=_copy_in_vain),
    "remove": Scene((*LEEDS, "3", "D")),
    "help": Scene(("question_mark",)),
}
"""Each by the name of its picture."""
