"""What is at hand first for the beginning of a word: what begins so, and nothing else."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.library import Library
from store.search import beginnings
from tests.store.samples import a_record

WORDS = ("plan", "plank", "planned", "planning", "plans", "plant", "plan's", "Planté", "plain")
OTHERS = ("home", "homely", "homes", "self-harm", "self-harming", "selfless")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library.open(tmp_path_factory.mktemp("home"))
    library.add(
        [
            a_record(f"Here is the {word} of number {number}. {other.capitalize()} too.")
            for number, (word, other) in enumerate((w, o) for w in WORDS for o in OTHERS)
        ]
    )
    return library


def at_hand(library: Library, query: str, limit: int = 100) -> list[str]:
    return [hit.text for hit in library.search(query, limit, ranked=False).hits]


def test_a_beginning_finds_each_word_that_begins_so(library: Library) -> None:
    found = at_hand(library, "home plan")
    assert len(found) == len(WORDS) - 1
    assert all("Home too." in text and "plain" not in text for text in found)


def test_the_beginning_is_what_is_marked(library: Library) -> None:
    (hit, *_) = library.search("plann", ranked=False).hits
    assert [hit.text[start:end] for start, end in hit.marks] == ["plann"]


def test_a_beginning_without_its_accents_finds_them(library: Library) -> None:
    assert all("Planté" in text for text in at_hand(library, "plante"))
    assert at_hand(library, "planté") == at_hand(library, "plante") != []


def test_a_beginning_of_more_words_than_are_spelled_out_still_finds_all(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = at_hand(library, "plan")
    monkeypatch.setattr(beginnings, "MOST_WORDS", 2)
    assert sorted(at_hand(library, "plan")) == sorted(whole)
    assert set(at_hand(library, "plan", 5)) <= set(whole)


def test_nothing_begins_so(library: Library) -> None:
    assert at_hand(library, "planx") == at_hand(library, "home planx") == []


def test_no_first_page_gathers_the_articles_of_a_long_beginning(library: Library) -> None:
    asked: list[str] = []
    with library._index.reading() as index:
        index.set_trace_callback(asked.append)
    at_hand(library, "home plan", 5)
    matches = [sql for sql in asked if "FROM words" in sql]
    assert matches
    assert not any('"*' in sql for sql in matches)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    words=st.lists(
        st.tuples(st.sampled_from(["", "-", '"']), st.sampled_from(WORDS + OTHERS)),
        min_size=1,
        max_size=3,
    ),
    joined=st.sampled_from([" ", " OR "]),
    cut=st.integers(0, 5),
)
def test_spelling_out_changes_nothing_but_the_speed(
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    words: list[tuple[str, str]],
    joined: str,
    cut: int,
) -> None:
    query = joined.join(mark + word for mark, word in words)
    query = query[: len(query) - cut]
    with monkeypatch.context() as patch:
        patch.setattr(beginnings, "MOST_WORDS", 0)
        gathered = library.search(query, 100, ranked=False)
    assert library.search(query, 100, ranked=False) == gathered


def test_a_search_until_a_hit_ends_with_that(library: Library) -> None:
    hits = library.search("plan", 100, ranked=False).hits
    until_third = library.search("plan", 100, ranked=False, until=hits[2].__eq__)
    assert (until_third.hits, until_third.interrupted) == (hits[:3], False)
    assert library.search("plan", 100, ranked=False, until=lambda _: False).hits == hits
