"""A source whose text is gone: it is still known, can be removed, and stops nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from store.checking import check
from store.disk.locations import Locations
from store.library import Library
from store.records import Area, Grade, Record
from tests.store.samples import a_record, judged, told

TEXT = "Leeds was rated good by Ofsted, said the director’s café-owning naïve cousin."
OTHER = "Leeds was rated good by Ofsted, said another."


def lose(path: Path) -> None:
    path.unlink()


def alter(path: Path) -> None:
    path.write_text("Nothing of what it said.", encoding="utf-8")


@pytest.fixture(params=[lose, alter])
def damage(request: pytest.FixtureRequest) -> Callable[[Path], None]:
    harm: Callable[[Path], None] = request.param
    return harm


@pytest.fixture
def first() -> Record:
    judgement = judged(TEXT, Area.OVERALL, Grade.GOOD, TEXT)
    return a_record(TEXT, told("Leeds", judgement, start="2018-10"))


@pytest.fixture
def places(tmp_path: Path, first: Record) -> Locations:
    library = Library.open(tmp_path)
    library.add([first, a_record(OTHER)])
    library.close()
    return Locations(tmp_path)


def test_it_is_removed_and_what_else_there_is_stays(
    places: Locations, first: Record, damage: Callable[[Path], None]
) -> None:
    damage(places.text(first.sha256))
    library = Library.open(places.home)
    removed = library.remove(first.sha256)
    assert removed is not None
    assert removed.text == ""
    assert library.councils() == []
    assert library.counts().articles == 1
    assert [hit.text for hit in library.search("rated").hits] == [OTHER]
    library.close()
    assert check(places).problems == ()
    with closing(sqlite3.connect(places.index)) as index:
        left = index.execute(
            "SELECT count(*) FROM words WHERE words MATCH 'cafe OR cousin OR ca* OR naive'"
        )
        assert left.fetchone() == (0,)


def test_the_library_opens_without_its_index_and_the_source_can_be_removed_then(
    places: Locations, first: Record, damage: Callable[[Path], None]
) -> None:
    text = places.text(first.sha256).read_text(encoding="utf-8")
    damage(places.text(first.sha256))
    places.index.unlink()
    library = Library.open(places.home)
    assert [each.council for each in library.councils()] == ["Leeds"]
    places.text(first.sha256).write_text(text, encoding="utf-8")
    assert library.article(first.sha256) == first
    assert library.remove(first.sha256) == first
    assert library.counts().articles == 1
    library.close()
    assert check(places).problems == ()


def test_a_text_that_came_back_is_found_again_at_the_next_change(
    places: Locations, first: Record
) -> None:
    text = places.text(first.sha256).read_text(encoding="utf-8")
    places.text(first.sha256).unlink()
    places.index.unlink()
    Library.open(places.home).close()
    places.text(first.sha256).write_text(text, encoding="utf-8")
    Library.reindex(places.home)
    library = Library.open(places.home)
    assert len(library.search("cousin").hits) == 1
    library.close()


def test_it_is_added_again_after_it_was_removed(places: Locations, first: Record) -> None:
    places.text(first.sha256).unlink()
    library = Library.open(places.home)
    library.remove(first.sha256)
    library.add([first])
    assert library.article(first.sha256) == first
    assert len(library.search("cousin").hits) == 1
    library.close()
    assert check(places).whole == 2
