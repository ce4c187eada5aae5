"""The user's own keys: a file that is only ever read, and checked before any of it counts.

Textual takes an unknown id in silence, and lets a key that is given twice delete the binding that
had it; so neither reaches it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

FILE = "keys.toml"


class KeyMap(Struct, frozen=True):
    """The keys that hold, by the id of their binding, and a sentence for each that does not."""

    keys: Mapping[str, tuple[str, ...]]
    problems: tuple[str, ...] = ()

    def of(self, id: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
        """The keys of a binding."""
        return self.keys.get(id, otherwise)

    def for_textual(self) -> dict[str, str]:
        """The same in the form that `App.set_keymap` takes."""
        return {each: ",".join(keys) for each, keys in self.keys.items()}


def config_directory() -> Path:
    """Where the key map lies: `OFSTED_TUI_CONFIG` if set, else what the platform prescribes."""
    chosen = os.environ.get("OFSTED_TUI_CONFIG")
    if chosen:
        return Path(chosen).expanduser()
    import platformdirs

    return platformdirs.user_config_path("ofsted-tui", appauthor=False)


def load(directory: Path) -> KeyMap:
    """The key map in the configuration directory; an empty one where there is none."""
    path = directory / FILE
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return KeyMap({})
    except OSError as error:
        return KeyMap({}, (f"{path} cannot be read: {error.strerror or error}.",))
    return read(content, str(path))


def read(content: bytes, path: str) -> KeyMap:
    """The key map that a file's content says; `path` is what the sentences call it.

    A table of TOML: `browser.copy = "y"`, or `pane.down = ["down", "j"]` for several keys.
    """
    import tomllib

    try:
        entries = dict(_flat(tomllib.loads(content.decode())))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return KeyMap({}, (f"{path} is no TOML ({error}): none of its keys is in use.",))
    from store.characters import on_one_line
    from tui.keys.checks import accepted

    keys, problems = accepted(entries)
    return KeyMap(keys, tuple(on_one_line(f"{path}: {problem}") for problem in problems))


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def line(id: str, keys: tuple[str, ...]) -> str:
    """The line of a file that gives a binding these keys, written as one types them."""
    import json

    typed = [json.dumps(key, ensure_ascii=False) for key in keys]
    return f"{id} = {typed[0] if len(typed) == 1 else '[' + ', '.join(typed) + ']'}"
