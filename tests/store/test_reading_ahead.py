"""A file that is read ahead of its use: whole or not at all, and never for long."""

from __future__ import annotations

from pathlib import Path

from store.disk.reading_ahead import read_ahead
from store.library import Library
from tests.store.samples import a_record, told


def test_reads_a_file_that_is_no_longer_than_wanted(tmp_path: Path) -> None:
    path = tmp_path / "index"
    path.write_bytes(bytes(3_000_000))
    assert read_ahead(path, 3_000_000, 60)
    assert not read_ahead(path, 2_999_999, 60)


def test_leaves_off_when_its_time_is_over(tmp_path: Path) -> None:
    path = tmp_path / "index"
    path.write_bytes(bytes(3_000_000))
    assert not read_ahead(path, 3_000_000, 0)


def test_a_file_that_is_gone_is_no_error(tmp_path: Path) -> None:
    assert not read_ahead(tmp_path / "index", 1, 1)


def test_a_library_has_its_index_at_hand_and_is_searched_as_before(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    text = "Leeds was rated good in May 2022."
    library.add([a_record(text, told("Leeds", start="2022-05"))])
    before = library.search("leeds")
    library.have_at_hand()
    library.have_at_hand()
    assert library.search("leeds") == before
    library.close()
