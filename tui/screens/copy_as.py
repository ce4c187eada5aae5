"""Choose in which form an excerpt is copied."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.visual import VisualType

from store.citations import CitationForm, form_named
from tui.panes.pane import Pane


class FormsPane(Pane[CitationForm]):
    """The forms, a line each."""

    CLICKS_TO_CHOOSE = 1

    def draw(self, item: CitationForm) -> VisualType:
        """The form's name."""
        return Content(item.label)


class CopyAsScreen(ModalScreen[CitationForm | None]):
    """A short list; the form that was chosen is the answer."""

    CSS_PATH = "dialogs.tcss"
    NAME = "choosing a form"
    HOLDS = (Pane,)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Close", id="copy_as.close")
    ]

    def __init__(self, last: str | None) -> None:
        super().__init__()
        self._last = last

    def compose(self) -> ComposeResult:
        """The list alone."""
        pane = FormsPane("forms")
        pane.add_class("dialog")
        pane.border_title = "Copy as"
        pane.border_subtitle = "Enter copies · Esc closes"
        yield pane

    def on_mount(self) -> None:
        """Put the cursor on the form of last time."""
        forms = list(CitationForm)
        self.query_one(FormsPane).show(forms, forms.index(form_named(self._last)))

    @on(Pane.Chosen)
    def _chosen(self, event: Pane.Chosen) -> None:
        self.dismiss(event.item)
