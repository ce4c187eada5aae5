"""What all panes are: a list of things with one cursor, that tells where the cursor is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from textual import on
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Offset
from textual.message import Message
from textual.style import Style
from textual.visual import VisualType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.keys.common import moving

Item = TypeVar("Item")


class ItemOption(Option, Generic[Item]):
    """An option of a list together with what it stands for."""

    def __init__(self, item: Item, prompt: VisualType) -> None:
        super().__init__(prompt)
        self.item = item


class Pane(OptionList, Generic[Item], inherit_bindings=False):
    """A list of `Item`s, drawn by `draw`; text in them is never markup.

    The styles of grades and rows are component classes of the screen: kept there they are worked
    out once, and not for each pane again.

    What the user does is told by `Moved` and `Chosen`; what `show` does is told to nobody.
    """

    NAME: ClassVar[str] = "lists"
    """What the help calls it, as of every widget with keys."""
    BINDINGS: ClassVar[list[BindingType]] = [
        *moving(
            "pane",
            down="cursor_down",
            up="cursor_up",
            page_down="page_down",
            page_up="page_up",
            first="first",
            last="last",
        ),
        Binding("enter", "select", "Read", id="pane.choose"),
    ]

    class About(Message):
        """Something that the user did with an item."""

        def __init__(self, pane: Pane[Any], item: Any) -> None:
            super().__init__()
            self.pane = pane
            self.item = item

        @property
        def control(self) -> Pane[Any]:
            """The pane that the item is in."""
            return self.pane

    class Moved(About):
        """The user's cursor has come to the item."""

    class Chosen(About):
        """The user has pressed Enter on the item, or clicked it twice."""

    DIVIDED: ClassVar[bool] = False
    """Whether a rule stands between one item and the next."""

    CLICKS_TO_CHOOSE: ClassVar[int] = 2
    """With the mouse, a first click moves the cursor; this many choose."""

    def __init__(self, id: str) -> None:
        super().__init__(id=id, markup=False)
        self.set_class(self.DIVIDED, "-divided", update=False)
        # Looked for in every line, and there are none.
        self.auto_links = False

    def draw(self, item: Item) -> VisualType:
        """What stands in the list for `item`."""
        raise NotImplementedError

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """The style of a part, and whether it is reversed, which Textual leaves out of it."""
        style = super().get_visual_style(*component_classes, partial=partial)
        if not self.app.native_ansi_color:  # no other styles of ours reverse anything
            return style
        parts = (self.get_component_styles(each) for each in component_classes)
        reversed_too = any(part.text_style.reverse for part in parts)
        return style + Style(reverse=True) if reversed_too else style

    @property
    def item(self) -> Item | None:
        """The item under the cursor; None in an empty list."""
        option = self.highlighted_option
        return option.item if isinstance(option, ItemOption) else None

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, in their order."""
        return tuple(option.item for option in self.options if isinstance(option, ItemOption))

    def show(self, items: Sequence[Item], cursor: int = 0) -> None:
        """Fill the list anew and put the cursor on one of its items."""
        with self.prevent(OptionList.OptionHighlighted):
            options: list[ItemOption[Item] | None] = []
            for item in items:
                options += [None] * (self.DIVIDED and bool(options))
                options.append(ItemOption(item, self.draw(item)))
            self.set_options(options)
        self.move_to(cursor)

    def move_to(self, cursor: int) -> None:
        """Put the cursor on an item and bring it into view, without telling of it."""
        with self.prevent(OptionList.OptionHighlighted):
            self.highlighted = cursor if self.option_count else None
        self.scroll_to_highlight()

    @property
    def spot(self) -> Offset | None:
        """Where the first line of the item under the cursor is."""
        if self.highlighted is None:
            return None
        return Offset(0, self._index_to_line.get(self.highlighted, 0) - self.scroll_offset.y)

    def action_cursor_down(self) -> None:
        """Go a line down; at the end stay, as everywhere else."""
        if self.highlighted is None or self.highlighted < self.option_count - 1:
            super().action_cursor_down()

    def action_cursor_up(self) -> None:
        """Go a line up; at the beginning stay."""
        if self.highlighted != 0:
            super().action_cursor_up()

    def on_click(self, event: Click) -> None:
        """Move the cursor to the line that was clicked; choose it on enough clicks."""
        event.prevent_default()
        clicked = event.style.meta.get("option")
        if clicked is not None:
            self.highlighted = clicked
            if event.chain >= self.CLICKS_TO_CHOOSE:
                self.action_select()

    @on(OptionList.OptionHighlighted)
    @on(OptionList.OptionSelected)
    def _tell(self, event: OptionList.OptionHighlighted | OptionList.OptionSelected) -> None:
        event.stop()
        option = event.option
        if isinstance(option, ItemOption) and option in self.options:
            chosen = isinstance(event, OptionList.OptionSelected)
            self.post_message((self.Chosen if chosen else self.Moved)(self, option.item))
