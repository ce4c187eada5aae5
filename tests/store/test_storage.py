import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB
from tinydb.storages import MemoryStorage

from store.storage import FileStorage, UnreadableFile, last_good_copy

Documents = st.lists(
    st.dictionaries(st.text(max_size=8), st.none() | st.integers(-9, 9) | st.text(max_size=8)),
    max_size=6,
)


@given(batches=st.lists(Documents, max_size=4))
def test_it_keeps_what_memory_would_keep(
    tmp_path_factory: pytest.TempPathFactory, batches: list[list[dict[str, Any]]]
) -> None:
    path = tmp_path_factory.mktemp("shelf") / "a.json"
    memory = TinyDB(storage=MemoryStorage)
    for documents in batches:
        with TinyDB(path, storage=FileStorage) as file:
            file.insert_multiple(documents)
            file.remove(doc_ids=[document.doc_id for document in file.all()[3:4]])
        memory.insert_multiple(documents)
        memory.remove(doc_ids=[document.doc_id for document in memory.all()[3:4]])
    with TinyDB(path, storage=FileStorage) as file:
        assert file.all() == memory.all()


@given(cut=st.integers(0, 10_000), junk=st.binary(max_size=20))
def test_no_altered_file_is_taken_for_a_whole_one(
    tmp_path_factory: pytest.TempPathFactory, cut: int, junk: bytes
) -> None:
    path = tmp_path_factory.mktemp("shelf") / "a.json"
    FileStorage(path).write({"articles": {"1": {"title": "A report", "grades": [1, 2, 3]}}})
    whole = path.read_bytes()
    at = cut % len(whole)
    altered = whole[:at] + junk
    path.write_bytes(altered)
    if altered.strip() == whole.strip():
        return
    with pytest.raises(UnreadableFile):
        FileStorage(path).read()
    assert path.read_bytes() == altered


def test_a_file_of_an_older_form_is_not_said_to_be_of_a_newer_program(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    FileStorage(path).write({"articles": {}})
    path.write_bytes(path.read_bytes().replace(b'"schema":1', b'"schema":0'))
    assert FileStorage(path).read() == {"articles": {}}


def test_the_version_before_stays_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    FileStorage(path).write({"articles": {"1": {"title": "first"}}})
    FileStorage(path).write({"articles": {"1": {"title": "second"}}})
    assert FileStorage(last_good_copy(path)).read() == {"articles": {"1": {"title": "first"}}}
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.json", "a.json.bak"]


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    FileStorage(path).write({})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_data_is_on_the_disk_before_the_name_and_the_name_before_it_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    flush, rename = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        is_directory = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        steps.append("flush directory" if is_directory else "flush file")
        flush(descriptor)

    def replace(self: Path, target: Path) -> Path:
        steps.append("rename")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    FileStorage(tmp_path / "a.json").write({"articles": {}})
    assert steps == ["flush file", "rename", "flush directory"]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    FileStorage(path).write({"articles": {"1": {}}})

    def refuse(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        FileStorage(path).write({"articles": {}})
    assert FileStorage(path).read() == {"articles": {"1": {}}}
    assert [file.name for file in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize("title", [f"edition {number}" for number in range(12)])
def test_another_title_of_the_same_length_is_not_taken_for_the_one_that_was_written(
    tmp_path: Path, title: str
) -> None:
    path = tmp_path / "a.json"
    FileStorage(path).write({"articles": {"1": {"title": title}}})
    path.write_bytes(path.read_bytes().replace(b"edition", b"version"))
    with pytest.raises(UnreadableFile, match="not what was written"):
        FileStorage(path).read()


@pytest.mark.parametrize("seconds", [-3600, 3600])
def test_what_another_program_wrote_is_read_whatever_its_clock_says(
    tmp_path: Path, seconds: int
) -> None:
    path = tmp_path / "a.json"
    ours, theirs = FileStorage(path), FileStorage(path)
    ours.write({"articles": {"1": {"title": "ours"}}})
    written = path.stat().st_mtime
    theirs.write({"articles": {"1": {"title": "theirs"}}})
    os.utime(path, (written + seconds, written + seconds))
    assert ours.read() == {"articles": {"1": {"title": "theirs"}}}


def test_an_older_and_shorter_copy_put_in_its_place_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    storage = FileStorage(path)
    storage.write({"articles": {}})
    backup, taken = path.read_bytes(), path.stat().st_mtime
    storage.write({"articles": {"1": {"title": "first"}}})
    path.write_bytes(backup)
    os.utime(path, (taken - 3600, taken - 3600))
    assert storage.read() == {"articles": {}}


def test_a_file_that_nobody_changed_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    FileStorage(path).write({"articles": {"1": {"title": "first"}}})
    read: list[Path] = []
    read_bytes = Path.read_bytes

    def noted(self: Path) -> bytes:
        read.append(self)
        return read_bytes(self)

    monkeypatch.setattr(Path, "read_bytes", noted)
    storage = FileStorage(path)
    assert storage.read() == storage.read()
    assert read == [path]
    storage.write({"articles": {"1": {"title": "second"}}})
    assert storage.read() == {"articles": {"1": {"title": "second"}}}
    assert read == [path]
