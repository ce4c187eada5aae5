"""Counties that only say where a town is."""

from __future__ import annotations

from store.parsing.mentions.marking import mark
from tests.store.parsing.rooms import at


def test_only_a_county_with_its_article_may_be_the_town_in_it() -> None:
    text = (
        "Thurrock was rated inadequate. The Essex authority has a plan. "
        "Thurrock works with Essex Council."
    )
    _, around, beside = mark(text).sentences
    assert not around.marks[at(around, "essex authority")].councils
    assert [c.name for c in beside.marks[at(beside, "essex council")].councils] == ["Essex"]
