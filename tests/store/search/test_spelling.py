"""What a query that finds nothing may have meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library import Library
from tests.store.samples import a_record


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "home")
    library.add([a_record("Personal education plans are late.", title="A piece of a paper")])
    yield library
    library.close()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("persnal educaton plans ", "personal education plans "),
        ("Persnal OR plans", "personal OR plans"),
        ('"eductaion plans" year:2018..', '"education plans" year:2018..'),
        ("personal educat", None),
        ("personal education", None),
        ("perzonnnal", None),
        ("lat ", None),
        ("-persnal plans ", None),
        ("", None),
        ("council:leds", None),
    ],
)
def test_a_slip_of_the_finger_is_put_right(library: Library, typed: str, meant: str) -> None:
    assert library.respelled(typed) == meant
