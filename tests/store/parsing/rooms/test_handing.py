"""Claims that follow from others."""

from __future__ import annotations

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.handing import chain_of
from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.claims.whose.holders import Holder
from store.records import Area, Grade
from tests.store.parsing.rooms import at, marked


def _claim(grade: Grade, turn: Turn, *areas: Area) -> Claim:
    return Claim(grade, areas, Holder((), rule="named"), Timing(turn), None, "rule", 0, 1, ())


def test_a_change_set_out_from_what_was_so_before_not_from_what_is_told_beside_it() -> None:
    sentence = marked("Kent rose from inadequate, with good leadership, to outstanding.")
    was = _claim(Grade.INADEQUATE, Turn.EARLIER)
    beside = _claim(Grade.GOOD, Turn.THIS, Area.LEADERS)
    assert [*chain_of(sentence, at(sentence, "outstanding"), [was, beside])] == [was]
