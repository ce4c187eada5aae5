"""The user's own keys, from a file that may be wrong in every line."""

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from store.library import Library
from tests.tui.driving import browser, council, keys_told, press, screen_text, status
from tui.app import OfstedApp
from tui.cli import main
from tui.keys.bindings import known
from tui.keys.checks import named
from tui.keys.keymap import FILE, KeyMap, load, read
from tui.screens.add import AddScreen
from tui.screens.help import HelpScreen
from tui.screens.timeline import TimelineScreen


def the_app(library: Library, content: str) -> OfstedApp:
    return OfstedApp(library, keymap=read(content.encode(), FILE))


def problems(content: str) -> tuple[str, ...]:
    return read(content.encode(), FILE).problems


async def test_a_key_of_ones_own_does_it_and_the_old_one_no_longer(library: Library) -> None:
    app = the_app(library, 'browser.timeline = "f5"\npane.down = ["down", "ctrl+e"]')
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "t", "j")
        assert browser(app)
        assert council(app) == "Calderdale"
        await press(pilot, "ctrl+e")
        assert council(app) == "Kirklees"
        assert "f5 Timeline" in screen_text(app)
        await press(pilot, "f5")
        assert isinstance(app.screen, TimelineScreen)


async def test_two_bindings_can_change_places(library: Library) -> None:
    app = the_app(library, '[browser]\ncompare = "t"\ntimeline = "c"')
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c")
        assert isinstance(app.screen, TimelineScreen)
        await press(pilot, "escape", "t")
        assert app.screen.has_class("-wide")
        assert "the comparison" in str(getattr(app.screen, "NAME", ""))


@pytest.mark.parametrize("written", ["?", "question_mark"])
async def test_a_character_or_its_name(library: Library, written: str) -> None:
    app = the_app(library, f'app.help = "f1"\napp.add = "{written}"')
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "?")
        assert isinstance(app.screen, AddScreen)
        await press(pilot, "escape", "f1")
        assert isinstance(app.screen, HelpScreen)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Ctrl+K", "ctrl+k"),
        ("shift+a", "A"),
        ("F5", "f5"),
        ("Esc", "escape"),
        ("pgdn", "pagedown"),
        (" ", "space"),
        (",", "comma"),
        ("+", "plus"),
    ],
)
def test_a_key_may_be_written_as_one_sees_it(written: str, key: str) -> None:
    assert named(written) == key


async def test_what_cannot_hold_is_told_at_launch_and_the_rest_holds(library: Library) -> None:
    app = the_app(library, 'browser.timeline = "c"\nbrowser.statements = "f6"')
    async with app.run_test(size=(200, 40)) as pilot:
        await press(pilot)
        assert status(app).startswith(
            "keys.toml: browser.timeline keeps its keys: in the panes 'c' is for "
            "“Councils side by side” (browser.compare)"
        )
        await press(pilot, "question_mark")
        assert "browser.timeline keeps its keys" in screen_text(app)
        await press(pilot, "escape", "t")
        assert isinstance(app.screen, TimelineScreen)
        await press(pilot, "escape", "f6")
        assert getattr(app.screen, "NAME", "") == "the statements"


async def test_of_several_that_cannot_hold_the_help_tells_each(library: Library) -> None:
    app = the_app(library, 'browser.timeline = "c"\nno.such = "f6"')
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert status(app) == "2 lines of the key map are not in use: the help tells which and why"
        await press(pilot, "question_mark")
        assert "browser.timeline keeps its keys" in keys_told(app)
        assert "there is no binding no.such" in keys_told(app)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('browser.cop = "x"', "there is no binding browser.cop; did you mean browser.copy?"),
        ('zzz = "x"', "there is no binding zzz; `ofsted-tui keys` lists them"),
        ("app.add = 3", 'app.add needs a key, as in app.add = "x", or a list of them'),
        ("app.add = []", 'app.add needs a key, as in app.add = "x", or a list of them'),
        ("app.add = [3]", "app.add = 3 is no key; write it in quotes"),
        (
            'app.add = "hyperspace"',
            "app.add = 'hyperspace' is no key; write it as y, Y, ?, f5 or ctrl+k",
        ),
        ('app.add = "foo+a"', "app.add = 'foo+a' is no key; write it as y, Y, ?, f5 or ctrl+k"),
        ('app.add = ""', "app.add = '' is no key; write it as y, Y, ?, f5 or ctrl+k"),
        (
            'search.leave = "x"',
            "search.leave = 'x' would be typed into the box; use ctrl with it",
        ),
        (
            'app.forward = "ctrl+q"',
            "app.forward keeps its keys: in the panes 'ctrl+q' is for “Quit the app and return "
            "to the command prompt.”; choose another",
        ),
        (
            'reader.copy = "v"',
            "reader.copy keeps its keys: in the reader 'v' is for “Select words” (text.select); "
            "choose another, or give text.select one of its own",
        ),
        (
            'app.help = "n"',
            "app.help keeps its keys: in the panes 'n' is for “Next hit” (search.next_hit); "
            "choose another, or give search.next_hit one of its own",
        ),
    ],
)
def test_each_thing_that_is_wrong_is_one_sentence(line: str, sentence: str) -> None:
    assert problems(line) == (f"keys.toml: {sentence}",)


def test_of_two_that_want_one_key_the_first_has_it() -> None:
    keymap = read(b'browser.copy = "x"\nbrowser.open = "x"', FILE)
    assert dict(keymap.keys) == {"browser.copy": ("x",)}
    assert len(keymap.problems) == 1


def test_one_that_is_left_out_takes_its_old_key_back_from_another() -> None:
    keymap = read(b'browser.copy = "o"\nbrowser.open = "c"\nbrowser.timeline = "f9"', FILE)
    assert dict(keymap.keys) == {"browser.timeline": ("f9",)}
    assert len(keymap.problems) == 2


def test_the_same_key_on_two_screens_is_no_clash() -> None:
    assert not problems('timeline.drop = "s"\nreader.open = "s"\npane.first = "z"')


NO_TOML = [b"\xff", b"= 3", b'app.add = "x"\napp.add = "y"', b"x = " + b"[" * 5_000]
NO_TOML += [b".".join([b"a"] * 5_000) + b" = 1"]


@pytest.mark.parametrize("content", NO_TOML, ids=range(len(NO_TOML)))
def test_a_file_that_is_no_toml_is_told_and_nothing_of_it_holds(content: bytes) -> None:
    keymap = read(content, FILE)
    assert not keymap.keys
    assert keymap.problems[0].startswith("keys.toml is no TOML (")


def test_what_stands_in_the_file_is_never_a_terminals_command() -> None:
    assert "\x1b" not in problems('"\\u001b]52;c;x\\u0007" = "x"')[0]


def test_no_file_is_no_problem_and_a_folder_in_its_place_is_one(tmp_path: Path) -> None:
    assert load(tmp_path / "missing") == KeyMap({})
    (tmp_path / FILE).mkdir()
    assert str(tmp_path / FILE) in load(tmp_path).problems[0]


@given(st.dictionaries(st.sampled_from(sorted(known())), st.text(max_size=8), max_size=4))
def test_whatever_is_written_what_holds_does_one_thing_a_key(table: dict[str, str]) -> None:
    content = "\n".join(f"{each} = {json.dumps(key)}" for each, key in table.items())
    keymap = read(content.encode("utf-8", "replace"), FILE)
    assert set(keymap.keys) <= set(table)
    again = "\n".join(f"{each} = {json.dumps(list(keys))}" for each, keys in keymap.keys.items())
    assert not read(again.encode(), FILE).problems


def test_every_part_of_the_program_with_keys_has_a_name() -> None:
    assert not [binding for binding in known().values() if binding.where[0].isupper()]


def test_every_binding_says_what_it_does() -> None:
    assert not [binding.id for binding in known().values() if not binding.does]


def keys_command(*arguments: str, config: Path, content: str = "") -> tuple[int, str, str]:
    (config / FILE).write_text(content, encoding="utf-8")
    ran = CliRunner(env={"OFSTED_TUI_CONFIG": str(config)}).invoke(main, ["keys", *arguments])
    return ran.exit_code, ran.stdout, ran.stderr


def test_what_the_command_prints_is_a_key_map_that_changes_nothing(tmp_path: Path) -> None:
    status, printed, _ = keys_command(config=tmp_path)
    assert status == 0
    assert str(tmp_path / FILE) in printed.splitlines()[0]
    keymap = read(printed.encode(), FILE)
    assert not keymap.problems
    assert dict(keymap.keys) == {each.id: each.keys for each in known().values()}


def test_the_command_prints_the_keys_that_hold(tmp_path: Path) -> None:
    status, printed, errors = keys_command(
        config=tmp_path, content='app.help = "f1"\nno.such = "x"'
    )
    assert status == 1
    assert tomllib.loads(printed)["app"]["help"] == "f1"
    assert errors.strip() == (
        f"{tmp_path / FILE}: there is no binding no.such; `ofsted-tui keys` lists them"
    )


def test_the_command_prints_an_object_a_binding(tmp_path: Path) -> None:
    _, printed, _ = keys_command("--json", config=tmp_path)
    told = {each["id"]: each for each in map(json.loads, printed.splitlines())}
    assert told["search.begin"] == {
        "id": "search.begin",
        "keys": ["/"],
        "does": "Search as you type",
        "where": "the panes",
    }
    assert set(told) == set(known())
