"""What becomes of one source, in the process that a worker is."""

import pickle
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from store.importing.understanding import State, Understanding, Understood
from store.importing.workers import Lost, done
from tests.making.articles import article

SECTOR = "Local authority,Overall effectiveness,Inspection end date\nLeeds,Good,2022-05-02\n"
OTHER = "Name,How good,When\nLeeds,Good,2022-05-02\n"


def made(folder: Path, name: str, words: str) -> str:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return str(path)


def understood(
    source: str, known: Iterable[bytes] = (), columns: Sequence[str] | None = None
) -> Understood:
    (only,) = Understanding(frozenset(known), columns)(source)
    return only


def test_a_new_source_gives_its_record_and_a_known_one_none(tmp_path: Path) -> None:
    source = made(tmp_path, "a.txt", article(1))
    new = understood(source)
    assert new.state is State.NEW
    assert new.record is not None
    assert new.sha256 is not None
    known = understood(source, {bytes.fromhex(new.sha256)})
    assert (known.state, known.record) == (State.KNOWN, None)


def test_what_a_worker_tells_arrives_as_it_was(tmp_path: Path) -> None:
    new = understood(made(tmp_path, "a.txt", article(1)))
    failed = understood(made(tmp_path, "b.txt", ""))
    odd = Understood("caf\udce9.txt", State.FAILED, reason="is a folder")
    for told in (new, failed, odd):
        assert pickle.loads(pickle.dumps(told)) == told


def test_a_source_that_cannot_be_read_gives_the_reason(tmp_path: Path) -> None:
    found = understood(made(tmp_path, "a.txt", ""))
    assert (found.state, found.reason) == (State.FAILED, "has no text in it")


def test_a_table_that_says_what_it_is_needs_no_confirming(tmp_path: Path) -> None:
    source = made(tmp_path, "a.csv", SECTOR)
    found = understood(source, columns=())
    assert found.state is State.NEW
    assert found.record is not None
    assert found.record.inspections[0].council == "Leeds"


def test_a_table_with_other_headings_waits_to_be_confirmed(tmp_path: Path) -> None:
    source = made(tmp_path, "a.csv", OTHER)
    assert understood(source).state is State.UNMAPPED
    columns = ("council=Name", "overall=How good", "end=When")
    found = understood(source, columns=columns)
    assert found.state is State.NEW
    assert found.record is not None
    assert found.record.inspections[0].end == "2022-05-02"


def test_a_column_that_the_table_does_not_have_is_told(tmp_path: Path) -> None:
    source = made(tmp_path, "a.csv", OTHER)
    found = understood(source, columns=("council=Nobody",))
    assert found.state is State.FAILED
    assert "Nobody" in str(found.reason)


@pytest.mark.parametrize(
    ("error", "reason"),
    [(MemoryError(), "needs too much memory"), (KeyError("x"), "could not be understood")],
)
def test_whatever_is_raised_is_the_fate_of_one_source(error: Exception, reason: str) -> None:
    def task(item: str) -> object:
        raise error

    lost = done(task, "a.txt")
    assert isinstance(lost, Lost)
    assert lost.item == "a.txt"
    assert lost.reason.startswith(reason)
