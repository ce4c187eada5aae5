import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from store.disk.locations import Locations
from store.errors import DamagedLibrary, LibraryError
from store.index.connections import Connections, Stopped
from store.index.schema import SCHEMA
from store.library import Library
from store.records import Area, Change, Grade, Record, Status
from store.related import Reason
from store.restoring import restore
from store.search.searching import HitKind
from tests.store.samples import a_record, judged, said, told

FIRST = (
    "Leeds was rated good by Ofsted. Personal education plans were variable in quality. "
    "“We are all very proud of the work,” the director said."
)
SECOND = (
    "Leeds kept the good grade of 2018 for a while. Leeds is outstanding now. "
    "“We are all very proud of the work,” the director said."
)


@pytest.fixture
def first() -> Record:
    return a_record(
        FIRST,
        told(
            "Leeds",
            judged(FIRST, Area.OVERALL, Grade.GOOD, "Leeds was rated good by Ofsted."),
            start="2018-10",
        ),
        title="A good report",
        published="2018-12-18",
        quotations=(said(FIRST, "We are all very proud of the work,", "the director"),),
    )


@pytest.fixture
def second() -> Record:
    return a_record(
        SECOND,
        told(
            "Leeds",
            judged(SECOND, Area.OVERALL, Grade.GOOD, "Leeds kept the good grade of 2018"),
            published="2018",
            status=Status.PREVIOUS,
        ),
        told(
            "Leeds",
            judged(SECOND, Area.OVERALL, Grade.OUTSTANDING, "Leeds is outstanding now."),
            start="2022-03",
        ),
        title="Higher still",
        published="2022-05",
    )


@pytest.fixture
def library(tmp_path: Path, first: Record, second: Record) -> Library:
    library = Library.open(tmp_path / "home")
    library.add([first, second])
    return library


def test_a_new_library_is_empty(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "home")
    assert library.is_empty()
    assert library.councils() == []
    assert library.search("leeds").hits == ()


def test_what_goes_in_comes_out(library: Library, first: Record, second: Record) -> None:
    assert library.article(first.sha256) == first
    assert library.article(second.sha256) == second
    assert library.article("0" * 64) is None


def test_the_same_bytes_are_known_the_second_time(library: Library, first: Record) -> None:
    added = library.add([first, first])
    assert added.new == ()
    assert added.known == (first.sha256,)
    assert library.counts().articles == 2


def test_two_articles_on_one_inspection_are_one_inspection(library: Library) -> None:
    history = library.history("Leeds")
    assert history is not None
    newest, before = history.inspections
    assert [source.title for source in before.sources] == ["A good report"]
    assert [source.title for source in before.mentioned_by] == ["Higher still"]
    assert newest.judgements[0].change is Change.UP
    assert len(before.judgements[0].excerpts) == 2


def test_the_list_of_councils_has_the_latest_grade(library: Library) -> None:
    (leeds,) = library.councils()
    assert (leeds.council, leeds.grade, leeds.inspections) == ("Leeds", Grade.OUTSTANDING, 2)
    assert leeds.region == "Yorkshire and The Humber"


def test_what_was_removed_is_gone_and_can_be_added_again(library: Library, second: Record) -> None:
    assert library.remove(second.sha256) == second
    assert library.article(second.sha256) is None
    assert library.search("higher").hits == ()
    assert library.counts().inspections == 1
    library.add([second])
    assert library.article(second.sha256) == second
    assert library.counts().inspections == 2


def test_a_library_of_many_shelves_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.database.CAPACITY", 2)
    monkeypatch.setattr("store.database.OPEN_AT_ONCE", 1)
    library = Library.open(tmp_path / "many")
    records = [a_record(f"Article {number}.", title=str(number)) for number in range(7)]
    for some in (records[:2], records[2:6], records[6:]):
        library.add(some)
    assert len(list((tmp_path / "many" / "records").glob("*.json"))) == 4
    assert list(library.records()) == records
    for record in records:
        assert library.remove(record.sha256) == record
        assert library.remove(record.sha256) is None
    assert library.counts().articles == 0
    library.close()


def test_nothing_is_related_to_what_is_not_there(library: Library) -> None:
    assert library.related("0" * 64) == []


def test_a_second_opening_knows_the_same(library: Library, tmp_path: Path) -> None:
    again = Library.open(tmp_path / "home")
    assert again.councils() == library.councils()
    assert again.history("Leeds") == library.history("Leeds")


@pytest.mark.parametrize("junk", [b"", b"junk" * 5000])
def test_a_broken_index_is_made_anew(library: Library, tmp_path: Path, junk: bytes) -> None:
    library.close()
    (tmp_path / "home" / "index.sqlite").write_bytes(junk)
    again = Library.open(tmp_path / "home")
    assert again.counts().articles == 2
    assert again.search("personal education").hits[0].kind is HitKind.TEXT


def test_an_index_of_an_earlier_form_is_made_anew(library: Library, tmp_path: Path) -> None:
    library.close()
    with closing(sqlite3.connect(tmp_path / "home" / "index.sqlite")) as index:
        index.executescript(f"DROP TABLE statement_words; PRAGMA user_version={SCHEMA - 1};")
    again = Library.open(tmp_path / "home")
    assert again.counts().articles == 2
    assert again.statements("proud").total == library.statements("proud").total > 0


def test_what_another_process_removed_leaves_the_index_too(
    library: Library, tmp_path: Path, second: Record
) -> None:
    library.close()
    kept = (tmp_path / "home" / "index.sqlite").read_bytes()
    library.remove(second.sha256)
    library.close()
    for file in (tmp_path / "home").glob("index.sqlite*"):
        file.unlink()
    (tmp_path / "home" / "index.sqlite").write_bytes(kept)
    again = Library.open(tmp_path / "home")
    assert again.counts().articles == 1
    assert again.search("higher").hits == ()


def test_an_article_leads_to_the_others_with_the_reason(
    library: Library, first: Record, second: Record
) -> None:
    (related,) = library.related(first.sha256)
    assert related.source.sha256 == second.sha256
    assert related.reason is Reason.NEXT_INSPECTION
    (back,) = library.related(second.sha256, "Leeds")
    assert back.reason is Reason.PREVIOUS_INSPECTION


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda whole: whole[:-20], id="cut short"),
        pytest.param(lambda whole: b"", id="emptied"),
        pytest.param(lambda whole: whole + b'{"articles": {}}', id="garbage appended"),
        pytest.param(lambda whole: whole.replace(b"good", b"poor", 1), id="altered"),
    ],
)
def test_a_damaged_shelf_is_set_aside_and_its_copy_offered(
    library: Library, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    library.close()
    library.add([a_record("Another text about nothing in particular.")])
    shelf = tmp_path / "home" / "records" / "00001.json"
    broken = damage(shelf.read_bytes())
    shelf.write_bytes(broken)
    with pytest.raises(DamagedLibrary, match="set aside") as caught:
        Library.open(tmp_path / "home")
    assert caught.value.kept.read_bytes() == broken
    with pytest.raises(LibraryError, match="last good copy"):
        Library.open(tmp_path / "home")
    restore(Locations(tmp_path / "home"))
    assert Library.open(tmp_path / "home").counts().articles == 3
    assert caught.value.kept.read_bytes() == broken


def test_a_newer_library_is_set_aside_and_said_so(
    library: Library, tmp_path: Path, first: Record
) -> None:
    library.close()
    home = tmp_path / "home"
    shelf = home / "records" / "00001.json"
    newer = shelf.read_bytes().replace(b'"schema":1', b'"schema":9', 1)
    shelf.write_bytes(newer)
    with pytest.raises(DamagedLibrary, match="newer ofsted-tui") as caught:
        Library.open(home)
    assert caught.value.kept.name in str(caught.value)
    assert caught.value.kept.read_bytes() == newer
    assert "--restore" in str(caught.value)
    with pytest.raises(DamagedLibrary, match="is missing"):
        Library.open(home)
    restore(Locations(home))
    assert Library.open(home).article(first.sha256) == first
    assert caught.value.kept.read_bytes() == newer


def test_the_newer_program_takes_back_what_an_older_one_set_aside(
    library: Library, tmp_path: Path, first: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    home = tmp_path / "home"
    with monkeypatch.context() as older:
        older.setattr("store.storage.SCHEMA", 0)
        for index in home.glob("index.sqlite*"):
            index.unlink()
        with pytest.raises(DamagedLibrary, match="newer ofsted-tui"):
            Library.open(home)
    assert restore(Locations(home)).from_copies == 2
    assert Library.open(home).article(first.sha256) == first


def test_an_index_that_is_damaged_while_it_is_open_is_told_in_one_sentence(
    library: Library, tmp_path: Path
) -> None:
    library.close()
    for file in (tmp_path / "home").glob("index.sqlite*"):
        file.unlink()
    (tmp_path / "home" / "index.sqlite").write_bytes(b"junk" * 5000)
    with pytest.raises(LibraryError, match="--reindex"):
        library.councils()
    results = library.search("leeds")
    assert results.hits == ()
    assert results.hint is not None


@pytest.mark.parametrize("table", ["records", "histories"])
@pytest.mark.parametrize("content", [b"", b"\xff", b"\xa1\xff", b"\x91" * 5_000], ids=range(4))
def test_a_row_of_the_index_that_is_damaged_is_told_in_one_sentence(
    library: Library, tmp_path: Path, first: Record, table: str, content: bytes
) -> None:
    with closing(sqlite3.connect(tmp_path / "home" / "index.sqlite")) as index, index:
        index.execute(f"UPDATE {table} SET content = ?", (content,))
    with pytest.raises(LibraryError, match="--reindex"):
        if table == "records":
            list(library.records())
        else:
            library.history("Leeds")
    library.close()
    Library.reindex(tmp_path / "home")
    with closing(Library.open(tmp_path / "home")) as again:
        assert first in again.records()
        assert again.history("Leeds")


def test_an_index_that_another_process_made_anew_is_seen(library: Library, tmp_path: Path) -> None:
    assert library.counts().articles == 2
    Library.reindex(tmp_path / "home")
    other = Library.open(tmp_path / "home")
    other.add([a_record("A third.")])
    assert library.counts().articles == 3


def test_many_threads_may_read_while_one_writes(library: Library) -> None:
    def read(_: int) -> bool:
        history = library.history("Leeds")
        return history is not None and bool(library.search("leeds").hits)

    def write(number: int) -> None:
        library.add([a_record(f"Source {number} on Leeds.")])

    with ThreadPoolExecutor(8) as threads:
        written = [threads.submit(write, number) for number in range(10)]
        assert all(threads.map(read, range(60)))
        for each in written:
            each.result()
    assert library.counts().articles == 12


def test_a_search_that_is_stopped_while_a_table_opens_finds_no_damage(library: Library) -> None:
    library.add([a_record("words")])
    connections = Connections(library.home / "index.sqlite")
    with pytest.raises(Stopped), connections.searching():
        connections.interrupt()
        raise sqlite3.OperationalError("vtable constructor failed: words")


def test_a_search_under_way_can_be_stopped(library: Library) -> None:
    words = " ".join(f"{number}x" for number in range(20_000))
    library.add([a_record(f"{words} number {number}") for number in range(40)])
    query = " ".join(f"{number}*" for number in range(1, 10))
    with ThreadPoolExecutor(1) as thread:
        search = thread.submit(library.search, query)
        while not search.done():
            library.interrupt_search()
        assert search.result().interrupted
    assert library.search(query).hits


def test_a_directory_that_cannot_be_written_says_one_sentence(
    library: Library, tmp_path: Path, first: Record
) -> None:
    home = tmp_path / "home"
    library.close()
    everything = [home, *home.rglob("*")]
    for path in everything:
        path.chmod(0o555 if path.is_dir() else 0o444)
    tmp_path.chmod(0o755)
    is_root = os.geteuid() == 0
    try:
        if is_root:
            os.seteuid(65534)
        with pytest.raises(LibraryError) as caught:
            Library.open(home).add([a_record("A third.")])
    finally:
        if is_root:
            os.seteuid(0)
        for path in everything:
            path.chmod(0o755 if path.is_dir() else 0o644)
    assert "\n" not in str(caught.value)
    again = Library.open(home)
    assert again.counts().articles == 2
    assert again.article(first.sha256) == first


def test_a_text_that_was_altered_is_not_quoted(
    library: Library, tmp_path: Path, first: Record
) -> None:
    path = Locations(tmp_path / "home").text(first.sha256)
    path.write_text(f"Not {path.read_text(encoding='utf-8')}", encoding="utf-8")
    with pytest.raises(LibraryError, match="is not what was imported"):
        library.article(first.sha256)
    with pytest.raises(LibraryError, match="is not what was imported"):
        list(library.records())
    assert library.remove(first.sha256) is not None
    assert first.sha256 not in library.digests()
