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


def test_what_could_not_be_written_is_not_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TinyDB(tmp_path / "a.json", storage=FileStorage) as file:
        file.insert({"title": "first"})
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", lambda _: os.write(-1, b""))
            with pytest.raises(OSError, match="Bad file descriptor"):
                file.insert({"title": "second"})
        assert file.all() == [{"title": "first"}]
        file.insert({"title": "third"})
        assert file.all() == [{"title": "first"}, {"title": "third"}]


@pytest.mark.parametrize(
    "content",
    [
        b'{"schema":1,"sha256":"\xff","tables":{}}',
        b'{"schema":1,"sha256":"%s","tables":%s' % (b"0" * 64, b"[" * 100_000),
    ],
    ids=["bytes that are no text", "brackets without end"],
)
def test_what_no_program_writes_is_not_ours(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile):
        FileStorage(path).read()


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


@pytest.mark.parametrize("seconds", [-1, 1])
def test_a_file_that_was_written_over_at_another_time_is_read_again(
    tmp_path: Path, seconds: int
) -> None:
    path = tmp_path / "a.json"
    storage = FileStorage(path)
    storage.write({"articles": {"1": {"title": "first"}}})
    written = path.stat().st_mtime
    path.write_bytes(path.read_bytes().replace(b"first", b"other"))
    os.utime(path, (written + seconds, written + seconds))
    with pytest.raises(UnreadableFile, match="not what was written"):
        storage.read()


@pytest.mark.parametrize("content", [b"", b"first " * 1000], ids=["cut short", "longer"])
def test_a_file_of_another_length_is_read_again_whatever_its_time(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.json"
    storage = FileStorage(path)
    storage.write({"articles": {"1": {"title": "first"}}})
    stat = path.stat()
    path.write_bytes(content)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    with pytest.raises(UnreadableFile):
        storage.read()


def test_another_file_in_its_place_is_read_whatever_its_length_and_time(tmp_path: Path) -> None:
    path, other = tmp_path / "a.json", tmp_path / "b.json"
    storage = FileStorage(path)
    storage.write({"articles": {"1": {"title": "first"}}})
    FileStorage(other).write({"articles": {"1": {"title": "other"}}})
    stat = path.stat()
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(path)
    assert storage.read() == {"articles": {"1": {"title": "other"}}}


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
