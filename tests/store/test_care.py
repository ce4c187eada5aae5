"""Checking a library, and putting back what was lost."""

import sqlite3
from pathlib import Path

import pytest

from store.checking import check
from store.disk.locations import Locations
from store.errors import DamagedLibrary
from store.library import Library
from store.restoring import restore
from tests.store.samples import a_record


@pytest.fixture
def places(tmp_path: Path) -> Locations:
    library = Library.open(tmp_path)
    library.add([a_record("First.")])
    library.add([a_record("Second.")])
    library.close()
    return Locations(tmp_path)


def damage(places: Locations) -> None:
    shelf = places.shelf("00001")
    shelf.write_bytes(shelf.read_bytes()[:-9])
    with pytest.raises(DamagedLibrary):
        Library.open(places.home)


def test_a_whole_library_has_no_problems(places: Locations) -> None:
    assert check(places).problems == ()
    assert check(places).whole == 2


def test_a_missing_text_is_found(places: Locations) -> None:
    places.text(a_record("First.").sha256).unlink()
    (problem,) = check(places).problems
    assert "cannot be read" in problem


def test_an_altered_text_is_found(places: Locations) -> None:
    places.text(a_record("First.").sha256).write_text("Worst.")
    (problem,) = check(places).problems
    assert "not what its record was made from" in problem


def test_a_damaged_shelf_is_found(places: Locations) -> None:
    shelf = places.shelf("00001")
    shelf.write_bytes(shelf.read_bytes().replace(b"article", b"letters", 1))
    assert any("damaged" in problem for problem in check(places).problems)


def test_an_index_that_lacks_a_source_is_found(places: Locations) -> None:
    index = sqlite3.connect(places.index)
    index.execute("DELETE FROM articles WHERE id = 1")
    index.commit()
    index.close()
    (problem,) = check(places).problems
    assert "--reindex" in problem
    Library.reindex(places.home)
    assert check(places).problems == ()


def test_what_a_killed_import_left_is_cleared_away(places: Locations) -> None:
    orphan = places.text("0" * 64)
    orphan.write_text("nobody's")
    (places.records / "00001.json.tmp").write_text("half")
    assert check(places).tidied == 2
    assert not orphan.exists()
    assert check(places).tidied == 0


def test_the_last_good_copy_and_the_index_bring_everything_back(places: Locations) -> None:
    damage(places)
    restored = restore(places)
    assert (restored.from_copies, restored.from_index) == (1, 1)
    assert Library.open(places.home).counts().articles == 2
    assert check(places).problems == ()


def test_without_a_copy_the_index_alone_brings_everything_back(places: Locations) -> None:
    damage(places)
    (places.records / "00001.json.bak").unlink()
    with pytest.raises(DamagedLibrary, match="--restore"):
        Library.open(places.home)
    assert restore(places).from_index == 2
    assert Library.open(places.home).counts().articles == 2


def test_without_an_index_the_copy_comes_back(places: Locations) -> None:
    damage(places)
    places.index.unlink()
    restored = restore(places)
    assert (restored.from_copies, restored.from_index) == (1, 0)
    assert Library.open(places.home).counts().articles == 1


def test_the_damaged_file_stays(places: Locations) -> None:
    damage(places)
    restore(places)
    assert len(list(places.records.glob("00001.damaged-*"))) == 1


def test_restoring_a_whole_library_changes_nothing(places: Locations) -> None:
    assert restore(places).shelves == ()
    assert Library.open(places.home).counts().articles == 2
