"""A file that is read ahead of its use: whole or not at all, and never for long."""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import os
import sqlite3
import sys
import time
from pathlib import Path

import pytest

from store.disk.reading_ahead import read_ahead, want_again
from store.index.connections import PAGE
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


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are not asked")
def test_what_the_system_has_let_go_of_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "index"
    with path.open("wb") as file:
        file.write(bytes(3_000_000))
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if all(_in_memory(path)):
        pytest.skip("this file system keeps its files in memory")
    want_again(path)
    until = time.monotonic() + 30
    while not all(_in_memory(path)) and time.monotonic() < until:
        time.sleep(0.005)
    assert all(_in_memory(path))


def test_the_index_is_read_in_pieces_larger_than_sqlites_own(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    library.add([a_record("Leeds is good.", told("Leeds"))])
    library.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "index.sqlite")) as index:
        assert index.execute("PRAGMA page_size").fetchone() == (PAGE,)


def _in_memory(path: Path) -> list[int]:
    """Of each page of a file, whether the system has it."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY) as view:
        pages = (ctypes.c_ubyte * -(-len(view) // mmap.PAGESIZE))()
        first = ctypes.c_char.from_buffer(view)
        failed = ctypes.CDLL(None).mincore(ctypes.byref(first), ctypes.c_size_t(len(view)), pages)
        del first
        assert not failed
        return [page & 1 for page in pages]


def test_a_file_that_is_gone_need_not_be_there_again(tmp_path: Path) -> None:
    want_again(tmp_path / "index")


def test_a_library_has_its_index_at_hand_and_is_searched_as_before(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    text = "Leeds was rated good in May 2022."
    library.add([a_record(text, told("Leeds", start="2022-05"))])
    before = library.search("leeds")
    library.have_at_hand()
    library.have_at_hand()
    assert library.search("leeds") == before
    library.close()
