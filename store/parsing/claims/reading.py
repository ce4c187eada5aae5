"""The claims of a whole text: its sentences and tables in their order, and what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from store.councils import Council
from store.parsing.claims.discourse.agencies import is_of_agency
from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.discourse.opening import kept_beside, opens_elsewhere
from store.parsing.claims.discourse.successors import without_inherited
from store.parsing.claims.discourse.talk import (
    Talk,
)
from store.parsing.claims.sentences import read_sentence
from store.parsing.claims.tables import Entry, read_tables
from store.parsing.claims.when.timing import Timing
from store.parsing.claims.whose.focus import Focus
from store.parsing.claims.whose.holders import Holder
from store.parsing.claims.whose.subjects import has_rival
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.text.blocks import BlockKind


def read_claims(
    marked: Marked,
    main: tuple[Council, ...],
    side: frozenset[str] = frozenset(),
    *,
    reporting: bool = False,
) -> tuple[list[Claim], list[Aside]]:
    """All claims of a text about the councils `main`, and all that was set aside, in order.

    `side` are the ONS codes of councils that it names beside them.
    `reporting` says that all of it is reported speech, as in minutes.
    """
    focus = Focus(main, side, rival=has_rival(marked, main))
    talk = Talk(focus, reporting=reporting, old_scale=_is_of_old_scale(marked))
    tables = read_tables(marked)
    block_time: Timing | None = None
    previous = -1
    for sentence in marked.sentences:
        if sentence.block != previous:
            talk.focus.come_back()
            block_time = _dated_label(sentence)
            previous = sentence.block
            if sentence.kind not in (BlockKind.ITEM, BlockKind.ROW):
                talk.former, talk.lead = talk.lead, None
        if sentence.block in tables:
            _read_row(tables.pop(sentence.block), talk)
            tables[sentence.block] = []
        else:
            read_sentence(sentence, talk, block_time)
    talk.claims, inherited = without_inherited(talk.claims, talk.focus.known)
    talk.asides += inherited
    if is_of_agency(marked, talk.claims):
        return [], [*talk.asides, *(_dismissed(claim) for claim in talk.claims)]
    if opens_elsewhere(marked):
        kept, others = kept_beside(marked, talk.claims)
        return kept, [*talk.asides, *others]
    return talk.claims, talk.asides


def _is_of_old_scale(marked: Marked) -> bool:
    """Whether a text uses the grades of before November 2013 and none of those since."""
    grades = {mark.word for one in marked.sentences for mark in one.marks if mark.grade}
    return "adequate" in grades and not any("improve" in word for word in grades)


def _dismissed(claim: Claim) -> Aside:
    return Aside(claim.start, claim.end, "the text is about something else than a council")


def _read_row(entries: Sequence[Entry], talk: Talk) -> None:
    for entry in entries:
        councils = entry.councils or talk.focus.now or talk.focus.main
        dates = (entry.year,) if entry.year else ()
        talk.claims.append(
            Claim(
                entry.grade,
                entry.areas,
                Holder(councils, rule="its row" if entry.councils else "under talk"),
                Timing(dates=dates),
                None,
                "a cell of a table",
                entry.start,
                entry.end,
                entry.spans,
                tabled=True,
            )
        )


def _dated_label(sentence: Sentence) -> Timing | None:
    """The date that stands at the head of a block as its label: "June 2018: …", "June 2018. …"."""
    said = [mark for mark in sentence.marks if mark.word not in (",", ".")]
    if len(said) == 1 and said[0].date and any(point.year for point in said[0].date.points):
        return Timing(dates=said[0].date.points)
    for index, mark in enumerate(sentence.marks[:8]):
        if mark.word == ":" and index and sentence.marks[0].date:
            return Timing(dates=sentence.marks[0].date.points)
        if not (mark.date or mark.word in (",", ":")):
            break
    return None
