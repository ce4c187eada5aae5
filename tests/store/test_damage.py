"""What is said of a library that is not whole, and what can be put back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import filelock
import pytest

from store import database
from store.checking import check
from store.disk.locations import Locations, data_directory
from store.errors import DamagedLibrary, LibraryError
from store.library import Library
from store.records import Area, Grade, Record
from store.restoring import restore
from store.storage import FileStorage, last_good_copy
from tests.store.samples import a_record, judged, told

TEXT = "Leeds was rated good by Ofsted."
Damage = Callable[[Locations], object]


def sources() -> list[Record]:
    judgement = judged(TEXT, Area.OVERALL, Grade.GOOD, TEXT)
    return [a_record(TEXT, told("Leeds", judgement, start="2018-10")), a_record("Nothing much.")]


@pytest.fixture
def places(tmp_path: Path) -> Locations:
    places = Locations(tmp_path / "home")
    library = Library.open(places.home)
    library.add(sources())
    library.close()
    return places


def change(places: Locations, changing: Callable[[dict[str, Any]], object]) -> None:
    """Change what stands on the shelf, as a program other than this one could."""
    storage = FileStorage(places.shelf("00001"))
    tables = storage.read()
    assert tables is not None
    changing(tables["articles"])
    FileStorage(places.shelf("00001")).write(tables)


def alter_text(places: Locations) -> None:
    places.text(sources()[0].sha256).write_text("Leeds was rated poor by Ofsted.")


def lose_text(places: Locations) -> None:
    places.text(sources()[0].sha256).unlink()


def swap_records(places: Locations) -> None:
    first, second = (record.sha256 for record in sources())
    change(places, lambda articles: articles.update({first: articles[second]}))


def misquote(places: Locations) -> None:
    sha256 = sources()[0].sha256
    change(
        places,
        lambda articles: articles[sha256]["inspections"][0]["judgements"][0]["evidence"][0].update(
            text="Leeds was rated poor"
        ),
    )


def spoil_record(places: Locations) -> None:
    change(places, lambda articles: articles[sources()[0].sha256].update(kind="gossip"))


def keep_twice(places: Locations) -> None:
    places.shelf("00002").write_bytes(places.shelf("00001").read_bytes())


def lose_shelf(places: Locations) -> None:
    places.shelf("00001").rename(last_good_copy(places.shelf("00001")))


def cut_shelf(places: Locations) -> None:
    path = places.shelf("00001")
    path.write_bytes(path.read_bytes()[:-9])


def lose_index(places: Locations) -> None:
    places.index.unlink()


def forget_in_index(places: Locations) -> None:
    with sqlite3.connect(places.index) as index:
        index.execute("DELETE FROM articles WHERE sha256 = ?", (sources()[1].sha256,))
    index.close()


def cut_index(places: Locations) -> None:
    content = bytearray(places.index.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 3 * 4096] = b"\xff" * 3 * 4096
    places.index.write_bytes(content)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (alter_text, "is not what its record was made from"),
        (lose_text, "cannot be read"),
        (swap_records, "is another source's"),
        (misquote, "quotes what its text does not have"),
        (spoil_record, "A record of the library cannot be read"),
        (keep_twice, "is there twice, on shelf 00002 too"),
        (lose_shelf, "00001.json is missing"),
        (cut_shelf, "was set aside as 00001.damaged-"),
        (lose_index, "The index is missing"),
        (forget_in_index, "The index has 1 sources and the records 2"),
        (cut_index, "The index is damaged"),
    ],
)
def test_what_is_not_whole_is_told_in_a_sentence(
    places: Locations, damage: Damage, said: str
) -> None:
    assert check(places).problems == ()
    damage(places)
    problems = check(places).problems
    assert any(said in problem for problem in problems), problems
    assert all("\n" not in problem for problem in problems)


def test_texts_that_no_record_has_are_cleared_away(places: Locations) -> None:
    stray = places.text("ab" * 32)
    stray.write_text("left by an import that was killed")
    assert check(places).tidied == 1
    assert not stray.exists()
    assert check(places).tidied == 0


def test_a_shelf_without_a_copy_is_put_back_from_the_index(places: Locations) -> None:
    places.shelf("00001").rename(places.records / "00001.damaged-20220509T100000000000.json")
    last_good_copy(places.shelf("00001")).unlink(missing_ok=True)
    with pytest.raises(DamagedLibrary, match="what the index still has of it"):
        Library.open(places.home)
    restored = restore(places)
    assert (restored.shelves, restored.from_copies, restored.from_index) == (("00001",), 0, 2)
    assert check(places).whole == 2


def test_of_a_damaged_index_the_rows_that_are_whole_are_put_back(places: Locations) -> None:
    places.shelf("00001").rename(places.records / "00001.damaged-20220509T100000000000.json")
    last_good_copy(places.shelf("00001")).unlink(missing_ok=True)
    with closing(sqlite3.connect(places.index)) as index, index:
        index.execute("UPDATE records SET content = X'FF' WHERE article = 1")
    assert restore(places).from_index == 1
    assert check(places).whole == 1


def test_a_shelf_whose_copy_is_damaged_too_is_put_back_from_the_index(places: Locations) -> None:
    lose_shelf(places)
    copy = last_good_copy(places.shelf("00001"))
    copy.write_bytes(copy.read_bytes()[:-9])
    restored = restore(places)
    assert (restored.from_copies, restored.from_index) == (0, 2)
    assert check(places).whole == 2


def test_with_neither_copy_nor_index_what_is_left_is_an_empty_shelf(places: Locations) -> None:
    lose_shelf(places)
    last_good_copy(places.shelf("00001")).write_bytes(b"")
    lose_index(places)
    assert restore(places).from_index == 0
    library = Library.open(places.home)
    assert library.is_empty()
    library.close()


def test_what_the_index_has_without_its_text_is_not_put_back(places: Locations) -> None:
    places.shelf("00001").rename(places.records / "00001.damaged-20220509T100000000000.json")
    last_good_copy(places.shelf("00001")).unlink(missing_ok=True)
    lose_text(places)
    assert restore(places).from_index == 1


def test_a_damaged_shelf_that_cannot_be_set_aside_stays_where_it_is(
    places: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_shelf(places)
    broken = places.shelf("00001").read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(LibraryError, match=r"Setting aside .* failed: Read-only"):
        Library.open(places.home).add([a_record("Another one.")])
    assert places.shelf("00001").read_bytes() == broken


def test_another_program_that_does_not_let_go_is_told_of(
    places: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.1)
    with filelock.FileLock(places.lock), pytest.raises(LibraryError, match="Another ofsted-tui"):
        Library.open(places.home).add([a_record("Another one.")])


NESTED = b'{"x":' + b"[" * 100_000


@pytest.mark.parametrize(
    "junk", [b"", b"{", b"[]", b"\xff", b'{"shelves": 1}', NESTED], ids=range(6)
)
def test_a_list_of_arriving_texts_that_is_junk_is_thrown_away(
    places: Locations, junk: bytes
) -> None:
    places.arriving.write_bytes(junk)
    (places.records / "00001.json.tmp").write_bytes(b"half a shelf")
    library = Library.open(places.home)
    library.add([a_record("Another one.")])
    library.close()
    assert not places.arriving.exists()
    assert not list(places.records.glob("*.tmp"))
    assert check(places).whole == 3


def test_a_shelf_that_the_disk_does_not_give_is_told_of(
    places: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path) -> bytes:
        raise OSError(5, "Input/output error")

    places.index.unlink()
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(LibraryError, match="Input/output error"):
        Library.open(places.home)


def test_the_library_lies_where_one_says_or_where_the_platform_keeps_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OFSTED_TUI_HOME", "~/inspections")
    assert data_directory() == Path.home() / "inspections"
    monkeypatch.delenv("OFSTED_TUI_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_directory().name == "ofsted-tui"
