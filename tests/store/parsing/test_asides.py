"""What is thrown in between two commas changes nothing of what is said around it."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.parsing.test_sayings import labels_of, read

_THROWN_IN = (
    *("they said", "Ofsted says", "the report found", "according to the report", "meanwhile"),
    *("however", "of course", "in their view", "in the words of the report", "for its part"),
    *("as it happens", "by contrast", "not surprisingly", "to the relief of staff"),
)
_FRAMES = {
    "Kent was, {}, rated good.": "overall good",
    "Kent was rated good. Leadership is, {}, outstanding.": "overall good; leaders outstanding",
    "Kent was rated, {}, inadequate for adoption.": "adoption inadequate",
    "Kent was rated good, {}, for leadership.": "leaders good",
    "Kent, {}, was found to be good.": "overall good",
    "Kent was rated good for leadership, {}, and for adoption.": "leaders good; adoption good",
    "Kent was rated good. Records were, {}, inadequate.": "overall good",
    "Kent was rated good. Adoption was not, {}, outstanding.": "overall good",
}
_OTHERS = {
    "Kent's services were, in the words of a parent, good.": "",
    "Kent's services were, in no small part, good.": "",
    "Kent's services are, in our view, good.": "",
    "The council said that Kent's services were, in its view, good.": "",
    "Parents praised the council. They were, they said, outstanding.": "",
    "Kent was, in 2018, rated good.": "overall good before",
    "Kent was rated good, it said, in part for its leadership.": "overall good",
    "Kent was rated good, inspectors said, and for adoption it was outstanding.": (
        "overall good; adoption outstanding"
    ),
}


@pytest.mark.parametrize(("frame", "aside"), product(_FRAMES, _THROWN_IN))
def test_it_is_read_as_without_it(frame: str, aside: str) -> None:
    assert read(frame.format(aside)) == labels_of(_FRAMES[frame])


@pytest.mark.parametrize("said", _OTHERS)
def test_what_bounds_it_or_says_whose_view_it_is_is_heeded(said: str) -> None:
    assert read(said) == labels_of(_OTHERS[said])
