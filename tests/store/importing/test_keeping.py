import contextlib
import hashlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from store.importing.keeping import Keeper
from store.index.upkeep import Added
from store.library import Library
from store.parsing import parse
from store.records import Document, Record
from tests.making.articles import article

PATIENCE = 30.0


class Told(Library):
    """A library that tells of the first records that come into it."""

    came = threading.Event()

    def add(self, records: Sequence[Record], *, settle: bool = True) -> Added:
        added = super().add(records, settle=settle)
        self.came.set()
        return added


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Told]:
    Told.came.clear()
    with contextlib.closing(Told.open(tmp_path / "home")) as opened:
        assert isinstance(opened, Told)
        yield opened


def record(number: int) -> Record:
    text = article(number)
    return parse(
        Document(
            source=f"{number}.txt", sha256=hashlib.sha256(text.encode()).hexdigest(), text=text
        )
    )


def test_a_few_records_wait_for_more(library: Told) -> None:
    keeper = Keeper(library, dry_run=False)
    assert keeper.keep(record(1))
    assert not library.came.is_set()
    keeper.close()
    assert library.counts().articles == 1


def test_the_last_records_are_kept_as_they_come(library: Told) -> None:
    keeper = Keeper(library, dry_run=False)
    keeper.end()
    assert keeper.keep(record(1))
    assert library.came.wait(PATIENCE)
    assert library.known([record(1).sha256])
    keeper.keep(record(2))
    keeper.close()
    assert library.counts().articles == 2
