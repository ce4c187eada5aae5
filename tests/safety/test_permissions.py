"""What is in a library is its owner's business."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.seeding import open_seeded
from tui.remembered.state import State, save


@pytest.fixture(autouse=True)
def _careless() -> Iterator[None]:
    """A user whose files may be read and written by all, unless somebody sees to it."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_nobody_else_may_enter_a_library_or_read_what_is_in_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    library = open_seeded(home)
    removed = next(iter(library.digests()))
    library.remove(removed)
    save(home, State(theme="nord"))
    modes = {
        path.relative_to(tmp_path): stat.S_IMODE(path.stat().st_mode)
        for path in (home, *home.rglob("*"))
    }
    library.close()
    assert {path.suffix for path in modes} >= {".json", ".bak", ".txt", ".sqlite", ".lock"}
    allowed = {path: 0o700 if (tmp_path / path).is_dir() else 0o600 for path in modes}
    assert modes == allowed
