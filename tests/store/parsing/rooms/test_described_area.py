"""Which area a clause describes."""

from __future__ import annotations

from store.records import Area
from tests.store.parsing.rooms import at, marked


def test_a_clause_that_ends_with_the_name_of_an_area_is_one_mark_of_that_area() -> None:
    sentence = marked("How it runs adoption services was judged good.")
    assert sentence.marks[at(sentence, "how it runs adoption services")].area is Area.ADOPTION
