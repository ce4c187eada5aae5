"""What is fuzzed of the files that the workbench keeps for its user: keys, way, groups."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import strategies as st

from store.characters import is_harmless
from store.disk.groups import FILE as GROUPS
from store.disk.groups import Groups
from tests.fuzz.samples import EDITS, Edit, edited
from tui.keys.bindings import known
from tui.keys.keymap import line, read
from tui.navigation.trail import Trail
from tui.remembered.state import FILE as STATE
from tui.remembered.state import load, save

_KEYS = ["j", "ctrl+n", "f5", "space", "escape", "é", "shift+tab", "ctrl+", "\x1b"]
_ENTRIES = st.tuples(
    st.sampled_from([*known(), "app.none"]),
    st.lists(st.sampled_from(_KEYS), min_size=1, max_size=3),
)
_WHOLE = st.lists(_ENTRIES, max_size=8).map(
    lambda drawn: "\n".join(line(each, tuple(keys)) for each, keys in drawn).encode()
)
KEY_MAPS = _WHOLE | st.tuples(_WHOLE, EDITS).map(lambda drawn: edited(*drawn))

_WAY = [{"council": "Leeds", "reading": True}, {"overview": "comparison", "asked": "near"}]
_STATE = {"trail": _WAY, "at": 1, "widths": [20, 40], "positions": {"a:1": 3}, "theme": "paper"}
_FILES = {
    STATE: json.dumps(_STATE).encode(),
    GROUPS: b'{"Far away": ["E06000052", "E08000034"], "Near": []}',
}
REMEMBERED = st.tuples(st.sampled_from(sorted(_FILES)), EDITS)


def key_map(content: bytes) -> None:
    """Of any key map what can hold does, also when it is written again; the rest is told."""
    found = read(content, "keys.toml")
    assert all(is_harmless(each) and "\n" not in each for each in found.problems)
    again = "\n".join(line(each, tuple(keys)) for each, keys in found.keys.items())
    assert read(again.encode(), "keys.toml").keys == found.keys


def remembered(drawn: tuple[str, list[Edit]]) -> None:
    """What was remembered is read as far as it can be, and can be kept anew."""
    name, edits = drawn
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / name).write_bytes(edited(_FILES[name], edits))
        kept = load(home)
        assert (Trail(kept.trail, kept.at).here is None) == (not kept.trail)
        save(home, kept)
        assert load(home).positions == kept.positions
        groups = Groups(home)
        assert "\n" not in (groups.problem or "")
        groups.keep("Near us", ["E08000035"])
        assert Groups(home).councils("Near us") == {"E08000035"}
