"""The least that a Textual app with our kinds of widget can be: what launch is held against."""

from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, OptionList, TextArea


class BareApp(App[None]):
    """A header, two lists, a text area and a footer."""

    def compose(self) -> ComposeResult:
        """Yield them."""
        yield Header()
        yield OptionList("First painted line")
        yield OptionList("another")
        yield TextArea("some text", read_only=True)
        yield Footer()


if __name__ == "__main__":
    BareApp().run()
