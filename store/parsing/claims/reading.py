"""The claims of a whole text: its sentences and tables in their order, and what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.claims.discourse.agencies import is_of_agency
from store.parsing.claims.discourse.bare_items import with_bare_items
from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.discourse.entries import heading_time, is_timeline, label_of, under_label
from store.parsing.claims.discourse.headlines import without_heralded
from store.parsing.claims.discourse.list_labels import (
    put_to_brackets,
    time_of_brackets,
    time_of_label,
    time_of_list,
)
from store.parsing.claims.discourse.opening import (
    is_digest,
    kept_beside,
    opens_elsewhere,
    opens_story,
)
from store.parsing.claims.discourse.successors import without_inherited
from store.parsing.claims.discourse.talk import Talk
from store.parsing.claims.sentences import read_sentence
from store.parsing.claims.tables import Entry, read_tables
from store.parsing.claims.when.timing import Timing
from store.parsing.claims.whose.bystanders import named_seldom
from store.parsing.claims.whose.focus import Focus
from store.parsing.claims.whose.holders import Holder
from store.parsing.claims.whose.subjects import Subjects
from store.parsing.claims.whose.successions import gone
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.text.blocks import BlockKind

_LABEL = 5
"""No more words has what only heads a paragraph: "4. Background."."""


def read_claims(
    marked: Marked, subjects: Subjects, *, reporting: bool = False, of_old_time: bool = False
) -> tuple[list[Claim], list[Aside]]:
    """All claims of a text about the councils `subjects`, and all that was set aside, in order.

    `reporting` says that all of it is reported speech, as in minutes; `of_old_time` that it was
    written before November 2013.
    """
    over = gone(marked) if subjects.side else frozenset()
    seldom = named_seldom(marked, subjects)
    focus = Focus(subjects.main, subjects.side, rival=subjects.rival, gone=over, seldom=seldom)
    timeline, digest = is_timeline(marked), is_digest(marked)
    old_scale = of_old_time or _is_of_old_scale(marked)
    talk = Talk(focus, reporting=reporting, old_scale=old_scale, of_old_time=of_old_time)
    tables = read_tables(marked)
    block_time: Timing | None = None
    section: Timing | None = None
    list_time: Timing | None = None
    in_brackets: Timing | None = None
    previous = -1
    opening = {one.block: one for one in reversed(marked.sentences) if len(one.marks) > _LABEL}
    for sentence in with_bare_items(marked.sentences):
        if sentence.block != previous:
            talk.focus.come_back(
                opening.get(sentence.block, sentence), lasting=_ends_beside_news(talk)
            )
            if sentence.kind is BlockKind.HEADING:
                section = heading_time(sentence, timeline=timeline)
            if sentence.kind is BlockKind.PARAGRAPH or _is_title(sentence):
                list_time = None
            block_time = list_time or section
            previous = sentence.block
            talk.foreign = talk.foreign and not (digest and opens_story(sentence))
            if sentence.kind not in (BlockKind.ITEM, BlockKind.ROW):
                talk.former, talk.lead = talk.lead, None
        if sentence.dates and (label := label_of(sentence)):
            sentence, block_time = under_label(sentence, label), label.timing
            block_time = replace(block_time, entry=timeline)
            talk.foreign = talk.foreign and not label.inspected
            talk.other_framework = talk.other_framework and not label.inspected
        if sentence.block in tables:
            _read_row(tables.pop(sentence.block), talk)
            tables[sentence.block] = []
        else:
            read_sentence(sentence, talk, block_time)
            told = time_of_list(sentence, talk.frame)
            told = told or (time_of_label(sentence) if talk.claims else None)
            list_time = told or list_time
            in_brackets = time_of_brackets(sentence) or in_brackets
            if in_brackets and "(" in sentence.words:
                put_to_brackets(sentence, talk.claims, in_brackets)
    talk.claims, inherited = without_inherited(talk.claims, talk.focus.known)
    talk.claims, heralded = without_heralded(marked, talk.claims)
    talk.asides += [*inherited, *heralded]
    if is_of_agency(marked, talk.claims):
        return [], [*talk.asides, *(_dismissed(claim) for claim in talk.claims)]
    if opens_elsewhere(marked):
        kept, others = kept_beside(marked, talk.claims)
        return kept, [*talk.asides, *others]
    return talk.claims, talk.asides


def _ends_beside_news(talk: Talk) -> bool:
    """Whether the last grade told is one that is held, and the main council's was told as new."""
    if not (talk.claims and talk.claims[-1].timing.lasting):
        return False
    told = (claim for claim in talk.claims if claim.holder.councils == talk.focus.main)
    return any(claim.is_of_now for claim in told)


def _is_title(sentence: Sentence) -> bool:
    """Whether it is a heading, and not one of a row of grades, a line each."""
    return sentence.kind is BlockKind.HEADING and not sentence.has(Role.GRADE)


def _is_of_old_scale(marked: Marked) -> bool:
    """Whether a text uses the grades of before November 2013 and none of those since."""
    if not any("adequate" in one.words for one in marked.sentences):
        return False
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
