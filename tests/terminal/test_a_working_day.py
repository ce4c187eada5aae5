"""A whole working day in a real terminal: from the first source to coming back the next morning."""

from pathlib import Path

from tests.terminal.running import command
from tests.terminal.tmux import Tmux

RELEASE = """York praised for its children’s services

City of York Council’s children’s services have been rated ‘good’ overall by Ofsted in a report \
published on 9 May 2023.

Inspectors found that social workers know their families well. “We are proud of our teams,” said \
the director of children’s services.
"""


def test_a_working_day(terminal: Tmux, environment: dict[str, str], tmp_path: Path) -> None:
    source = tmp_path / "release.txt"
    source.write_text(RELEASE, encoding="utf-8")
    exported = tmp_path / "york.csv"
    terminal.start(f"{command()}; echo good night; read morning; {command()}", environment)
    terminal.wait_for("5 articles")

    terminal.press("a")
    terminal.wait_for("nothing added yet")
    terminal.type(str(source))
    terminal.press("Enter")
    terminal.wait_for("Imported 1 source")
    terminal.press("Escape")
    terminal.wait_for("6 articles")

    terminal.press("/")
    terminal.type("families well")
    terminal.wait_for("social workers know their families well")
    terminal.press("Enter")
    terminal.wait_for("hit 1 of")

    terminal.press("Enter")
    terminal.wait_for("v Select")
    terminal.press("n")
    terminal.wait_for("mark ")
    terminal.press("g", "v", "w", "w")
    terminal.press("y")
    terminal.wait_for("copied (tmux buffer)")
    assert terminal.buffer().startswith("York praised")

    terminal.press("Escape")
    terminal.press("Escape")
    terminal.wait_for("⏎ Read")
    terminal.press("c")
    terminal.wait_for("councils inspected")
    terminal.press("c")
    terminal.wait_for("⏎ Read")

    terminal.press("1", "G")
    terminal.wait_for("─ York ─")
    terminal.press("e")
    terminal.wait_for("its end tells the form")
    terminal.press("C-u")
    terminal.wait_for("a file to write")
    terminal.type(str(exported))
    terminal.press("Enter")
    terminal.wait_for(" went to ")
    assert "social workers know their families well" in exported.read_text(encoding="utf-8")

    terminal.press("2", "j")
    terminal.press("q")
    terminal.wait_for("good night")

    terminal.press("Enter")
    terminal.wait_for("6 articles")
    terminal.wait_for("─ York ─")
    terminal.press("y")
    terminal.wait_for("copied (tmux buffer)")
    assert "rated ‘good’ overall" in terminal.buffer()
    terminal.press("H")
    terminal.wait_for("back")
    terminal.press("q")
    terminal.wait_for_end()
