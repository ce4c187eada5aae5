"""What the user sees of every key.

`SEEN` has a line a binding: the keys that lead to where it acts, and what `seen` tells after each
of its own keys and did not tell before. A binding without one fails
`test_every_binding_has_its_line`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.keys import Keys
from textual.widgets import DataTable, Input, OptionList, RichLog, TextArea

from store.history.inspections import Source
from store.library import Library
from store.records import Area, Grade, Section, SourceKind
from store.seeding import open_seeded
from tests.store.samples import a_record, judged, told
from tests.tui.driving import press, screen_text
from tui.app import OfstedApp
from tui.keys.bindings import known, name
from tui.panes.results import ResultsPane

LEEDS = "j j 2 j j"
READER = f"{LEEDS} enter"
REPORT = "G 2 j 3 enter"
BACK_IN_RESULTS = "/ services enter H"
MISSING = f"a {' space '.join('abcdefghijklmnopqrstuvw')} enter"

SEEN = {
    "app.next_related": (LEEDS, "related 1 of"),
    "app.previous_related": (f"{LEEDS} ]", "back at the article where you began"),
    "app.all_related": (READER, "─ Related"),
    "app.back": ("j j 2 j", r"\[focus judgements\]\[cursor 0\]"),
    "app.add": ("", "Add sources"),
    "app.export": ("", "Export ─"),
    "app.undo": ("3 D y", "brought back"),
    "app.forward": ("j j 2 j H", "forward"),
    "app.help": ("", r"\[the help\]"),
    "app.palette": ("", "Search for commands"),
    "app.suspend": ("", "suspended"),
    "app.quit": ("", r"\[left\]"),
    "pane.down": ("", r"\[cursor 1\]"),
    "pane.up": ("j", r"\[cursor 0\]"),
    "pane.page_down": ("", r"\[cursor 3\]"),
    "pane.page_up": ("G", r"\[cursor 0\]"),
    "pane.first": ("G", r"\[cursor 0\]"),
    "pane.last": ("", r"\[cursor 3\]"),
    "pane.choose": ("3", r"\[the reader\]"),
    "browser.copy": ("", "copied: "),
    "browser.copy_as": ("", "Copy as ─"),
    "browser.open": ("", "opened "),
    "browser.remove": ("", "Remove “"),
    "browser.compare": ("", r"\[the comparison\]"),
    "browser.timeline": ("", r"\[the timeline\]"),
    "browser.statements": ("", r"\[the statements\]"),
    "browser.all_related": ("", r"\[focus related\]"),
    "browser.disagreements": ("", r"\[the disagreements\]"),
    "browser.wider": ("", r"\[panes 32 "),
    "browser.narrower": (">", r"\[panes 28 "),
    "browser.right": ("", r"\[focus judgements\]"),
    "browser.left": ("2", r"\[focus councils\]"),
    "browser.councils": ("2", r"\[focus councils\]"),
    "browser.judgements": ("", r"\[focus judgements\]"),
    "browser.excerpts": ("", r"\[focus excerpts\]"),
    "browser.related": ("", r"\[focus related\]"),
    "search.begin": ("", r"\[focus search\]"),
    "search.next_hit": ("/ services enter", "hit 2 of"),
    "search.previous_hit": ("/ services enter n", "hit 1 of"),
    "search.result_down": (BACK_IN_RESULTS, r"\[hit 1\]"),
    "search.result_up": (f"{BACK_IN_RESULTS} j j", r"\[hit 1\]"),
    "search.take": (BACK_IN_RESULTS, "hit 1 of"),
    "search.back": ("j / services enter", "back where you were before the search"),
    "search.down": ("/ services", r"\[hit 1\]"),
    "search.up": ("/ services down down", r"\[hit 1\]"),
    "search.page_down": ("/ services", r"\[hit 6\]"),
    "search.page_up": ("/ services down down", r"\[hit 0\]"),
    "search.go": ("/ services", "hit 1 of"),
    "search.complete": ("/ gra", r"\[typed grade:"),
    "search.before": ("/ grade: tab tab", r"\[typed grade:outstanding"),
    "search.leave": ("/ services", r"\[focus councils\]"),
    "browser.filter": ("", "box that narrows the panes|focus filter"),
    "filter.keep": ("F council:leeds", r"\[focus councils\]"),
    "filter.down": ("F council:leeds", r"\[focus councils\]"),
    "filter.drop": ("F council:leeds", r"\[focus councils\]"),
    "question.yes": ("3 D", "removed; u brings it back"),
    "question.no": ("3 D", r"\[the panes\]"),
    "add.down": (f"{MISSING} then up", r"\[log at its end\]"),
    "add.up": (MISSING, r"\[log above its end\]"),
    "asked.keep": ("c / leeds", r"\[focus table\]"),
    "asked.down": ("c / leeds", r"\[focus table\]"),
    "asked.leave": ("c d 2020", r"\[focus table\]"),
    "asked.drop": ("c / leeds", r"\[rows 4\]"),
    "statements.keep": ("f / tone:weakness", r"\[focus statements\]"),
    "statements.all": ("f / tone:weakness", r"\[focus statements\]"),
    "add.stop": ("a", r"\[the panes\]"),
    "choices.next": ("e shift+tab", r"\[JSON Lines\]"),
    "choices.previous": ("e shift+tab space", r"\[CSV\]"),
    "copy_as.close": ("Y", r"\[the panes\]"),
    "export.write": ("e shift+tab", " went to "),
    "export.stop": ("e", r"\[the panes\]"),
    "choose.down": (f"{READER} }}", r"\[choice 1\]"),
    "choose.up": (f"{READER} }} down", r"\[choice 0\]"),
    "choose.page_down": (f"{READER} }}", r"\[choice [1-9]\]"),
    "choose.page_up": (f"{READER} }} down", r"\[choice 0\]"),
    "choose.close": (f"{READER} }}", r"\[the reader\]"),
    "groups.keep": ("c space", r"\[naming a group\]"),
    "groups.list": ("c space S near enter", r"\[choosing a group\]"),
    "groups.forget": ("c space S near enter M", "Forget|forgotten|no group"),
    "name_group.close": ("c space S", r"\[the comparison\]"),
    "find.begin": (READER, "words to find"),
    "find.down": (f"{READER} g / the", " 2 of "),
    "find.up": (f"{READER} g / the down", " 1 of "),
    "find.go": (f"{READER} / the", r"\[focus article\]"),
    "find.cancel": (f"{READER} / the", r"\[focus article\]"),
    "reader.next_mark": (READER, r"mark \d+ of"),
    "reader.previous_mark": (READER, r"mark \d+ of"),
    "reader.onward": (f"{READER} g", r"\[at (?!0,0)"),
    "reader.outline": (REPORT, "What needs to improve +│"),
    "reader.copy": (READER, "copied: "),
    "reader.copy_as": (READER, "Copy as ─"),
    "reader.open": (READER, "opened "),
    "reader.leave": (READER, r"\[the panes\]"),
    "text.down": (f"{READER} g", r"\[at 1,0"),
    "text.up": (f"{READER} g j", r"\[at 0,0"),
    "text.left": (f"{READER} g l l", r"\[at 0,1"),
    "text.right": (f"{READER} g", r"\[at 0,1"),
    "text.word": (f"{READER} g", r"\[at 0,[2-9]"),
    "text.word_back": (f"{READER} g w", r"\[at 0,0"),
    "text.line_start": (f"{READER} g w", r"\[at 0,0"),
    "text.line_end": (f"{READER} g", r"\[at 0,\d\d"),
    "text.page": (f"{READER} g", r"\[at [1-9]\d*,"),
    "text.page_back": (f"{READER} g space", r"\[at 0,0"),
    "text.top": (f"{READER} G", r"\[at 0,0"),
    "text.bottom": (f"{READER} g", r"\[at [1-9]\d+,"),
    "text.select": (f"{READER} g", r"\[selecting\]"),
    "text.select_down": (f"{READER} g", r"\[selecting\]"),
    "text.select_up": (f"{READER} G", r"\[selecting\]"),
    "text.select_left": (f"{READER} G", r"\[selecting\]"),
    "text.select_right": (f"{READER} g", r"\[selecting\]"),
    "timeline.down": ("j j t", "Leaders: Outstanding"),
    "timeline.up": ("j j t j", "Overall: Outstanding"),
    "timeline.later": ("j j t h", "inspection, March 2022"),
    "timeline.earlier": ("j j t", "inspection, October 2018"),
    "timeline.earliest": ("j j t", "inspection, 2010"),
    "timeline.latest": ("j j t g", "inspection, March 2022"),
    "timeline.choose": ("t", r"\[the panes\]"),
    "timeline.copy": ("j j t", "copied: "),
    "timeline.copy_as": ("j j t", "Copy as ─"),
    "timeline.open": ("j j t", "opened "),
    "timeline.add": ("t", r"\[choosing from a list\]"),
    "timeline.drop": ("t", "the last council stays on the chart"),
    "timeline.leave": ("t", r"\[the panes\]"),
    "compare.sort": ("c l", "sorted by overall"),
    "compare.filter": ("c", r"\[focus filter\]"),
    "compare.date": ("c", r"\[focus date\]"),
    "compare.since": ("c", r"\[focus since\]"),
    "compare.scope": ("c", "Yorkshire and The Humber ─"),
    "compare.pick": ("c", "● Calderdale"),
    "compare.picked": ("c space", r"\[rows 1\]"),
    "compare.timeline": ("c space", r"\[the timeline\]"),
    "compare.copy": ("c l", "copied: "),
    "compare.copy_as": ("c l", "Copy as ─"),
    "compare.open": ("c l", "opened "),
    "compare.leave": ("c", r"\[the panes\]"),
    "table.down": ("c", r"\[cell 1,0\]"),
    "table.up": ("c j", r"\[cell 0,0\]"),
    "table.right": ("c", r"\[cell 0,1\]"),
    "table.left": ("c l", r"\[cell 0,0\]"),
    "table.page_down": ("c", r"\[cell 3,0\]"),
    "table.page_up": ("c G", r"\[cell 0,0\]"),
    "table.first": ("c G", r"\[cell 0,0\]"),
    "table.last": ("c", r"\[cell 3,0\]"),
    "table.home": ("c l", r"\[cell 0,0\]"),
    "table.end": ("c", r"\[cell 0,[5-9]\]"),
    "table.choose": ("c l", r"\[the panes\]"),
    "disagreements.right": ("d", r"\[focus claim0\]"),
    "disagreements.left": ("d l", r"\[focus disagreements\]"),
    "disagreements.copy": ("d", "copied: "),
    "disagreements.copy_as": ("d", "Copy as ─"),
    "disagreements.open": ("d", "opened "),
    "disagreements.leave": ("d", r"\[the panes\]"),
    "help.close": ("?", r"\[the panes\]"),
    "help.down": ("?", r"\[scrolled 1\]"),
    "help.up": ("? down down", r"\[scrolled 1\]"),
    "help.page_down": ("?", r"\[scrolled 10\]"),
    "help.page_up": ("? pagedown down", r"\[scrolled 1\]"),
    "statements.switch": ("f", r"\[said\]"),
    "statements.switch_back": ("f", r"\[to improve\]"),
    "statements.narrow": ("f", r"\[focus search\]"),
    "statements.copy": ("f", "copied: "),
    "statements.copy_as": ("f", "Copy as ─"),
    "statements.open": ("f", "opened "),
    "statements.leave": ("f", r"\[the panes\]"),
    "uncopied.close": ("uncopied", r"\[the panes\]"),
}
NAMES = {key.value for key in Keys} | {"question_mark"}


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds, a report with sections, and an article that disagrees with it."""
    home = tmp_path_factory.mktemp("seeded")
    library = open_seeded(home)
    sentence = "York’s services are good."
    text = f"Headline findings\n\n{sentence}\n\nWhat needs to improve\n\nPlans."
    other = "York’s services are outstanding, said Ofsted."
    good = told("York", judged(text, Area.OVERALL, Grade.GOOD, sentence), end="2022-03-04")
    best = told("York", judged(other, Area.OVERALL, Grade.OUTSTANDING, other), end="2022-03-04")
    at = text.index("What needs")
    sections = (
        Section("Headline findings", 0, at),
        Section("What needs to improve", at, len(text)),
    )
    report = a_record(text, good, title="York", kind=SourceKind.REPORT)
    library.add([replace(report, sections=sections), a_record(other, best)])
    library.close()
    return home


@pytest.fixture
def library(home: Path, tmp_path: Path) -> Iterator[Library]:
    library = Library.open(Path(shutil.copytree(home, tmp_path / "home")))
    yield library
    library.close()


@pytest.fixture(autouse=True)
def _nothing_leaves_the_app(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Say what would go to the clipboard, the desktop and the shell that one came from."""

    def opened(source: Source) -> tuple[str, bool]:
        return f"opened {source.source}", False

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tui.desktop.opening.open_source", opened)
    monkeypatch.setattr(
        OfstedApp, "copy_to_clipboard", lambda app, text: app.say(f"copied: {text[:20]}")
    )
    monkeypatch.setattr(OfstedApp, "action_suspend_process", lambda app: app.say("suspended"))


def seen(app: OfstedApp) -> str:
    """The screen's words, and what its user sees of focus, cursor and scrolling besides."""
    screen, focus = app.screen, app.focused
    told = [name(type(screen)), f"focus {focus.id if focus else None}"]
    if isinstance(focus, OptionList):
        told.append(f"cursor {focus.highlighted}")
    if isinstance(focus, DataTable):
        told.append(f"cell {focus.cursor_row},{focus.cursor_column}][rows {focus.row_count}")
    if isinstance(focus, TextArea):
        row, column = focus.cursor_location
        told.append(f"at {row},{column}" + ("][selecting" if focus.has_class("-selecting") else ""))
    if isinstance(focus, Input):
        told.append(f"typed {focus.value}")
    told += [f"hit {each.cursor}" for each in screen.query(ResultsPane) if each.hits]
    told += [f"choice {each.highlighted}" for each in screen.query("#choices").results(OptionList)]
    told += [f"scrolled {each.scroll_y:.0f}" for each in screen.query("VerticalScroll")]
    told += [
        "log " + ("at" if log.scroll_y >= log.max_scroll_y else "above") + " its end"
        for log in screen.query(RichLog)
        if log.max_scroll_y
    ]
    told += [
        "panes " + " ".join(str(column.outer_size.width) for column in panes.children) + " "
        for panes in screen.query("#panes")
    ]
    told += ["left"] * app._exit
    return "".join(f"[{each}]" for each in told) + "\n" + screen_text(app)


def keys_of(way: str) -> list[str]:
    """The keys of a way: names of keys as they are, other words letter by letter."""
    return [key for word in way.split() for key in ([word] if word in NAMES else [*word])]


def test_every_binding_has_its_line() -> None:
    assert {binding: "has no line" for binding in known() if binding not in SEEN} == {}
    assert {binding: "is gone" for binding in SEEN if binding not in known()} == {}


@pytest.mark.parametrize(
    ("binding", "key"),
    [(each, key) for each in SEEN if each in known() for key in known()[each].keys],
)
async def test_its_key_does_what_the_user_then_sees(app: OfstedApp, binding: str, key: str) -> None:
    way, sees = SEEN[binding]
    async with app.run_test(size=(120, 40)) as pilot:
        if way == "uncopied":
            from tui.screens.uncopied import UncopiedScreen

            await app.push_screen(UncopiedScreen("words", "no clipboard"))
            way = ""
        for part in way.split(" then "):
            await press(pilot, *keys_of(part))
        before = seen(app)
        found = app.screen.active_bindings[key]
        # Textual gives boxes keys for scrolling, passed on where there is nothing to scroll.
        assert found.binding.id == binding or isinstance(found.node, Input)
        await press(pilot, key)
        after = seen(app)
        assert re.search(sees, after), after
        assert not re.search(sees, before), before
