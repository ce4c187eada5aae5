"""From marked sentences to claims: every grade with what, whose and when, or why it is none."""

from __future__ import annotations

from collections.abc import Sequence

from store.councils import Council
from store.parsing.claims.discourse.agencies import is_of_agency
from store.parsing.claims.discourse.answers import answer
from store.parsing.claims.discourse.claim import Aside, Claim, set_aside
from store.parsing.claims.discourse.frames import framed
from store.parsing.claims.discourse.handing import opens_with_echo, resumed_beside
from store.parsing.claims.discourse.meaning import grade_again, grade_by_place
from store.parsing.claims.discourse.opening import kept_beside, opens_elsewhere
from store.parsing.claims.discourse.successors import without_inherited
from store.parsing.claims.discourse.talk import (
    Talk,
    awaits_list,
    date_back,
    follow,
    note_topic,
    take_back,
)
from store.parsing.claims.doubts.hearsay import told_on
from store.parsing.claims.doubts.reasons import doubt
from store.parsing.claims.doubts.visits import visited_before
from store.parsing.claims.phrases.nearby import nearest_before
from store.parsing.claims.predication import predicated
from store.parsing.claims.tables import Entry, read_tables
from store.parsing.claims.tying.choice import tie
from store.parsing.claims.when.timing import Timing
from store.parsing.claims.whose.focus import Focus
from store.parsing.claims.whose.holders import Holder
from store.parsing.claims.whose.subjects import has_rival
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.text.blocks import BlockKind

_MOST_GRADES = 24
"""What a sentence can say of grades; one with more is no sentence."""


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
            _read(sentence, talk, block_time)
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


def _read(sentence: Sentence, talk: Talk, block_time: Timing | None) -> None:
    claims: list[Claim] = []
    taken: frozenset[int] = frozenset()
    passed: frozenset[int] = frozenset()
    note_topic(sentence, talk)
    take_back(sentence, talk)
    date_back(sentence, talk)
    graded = _graded(sentence)
    if sum(sentence.marks[at].has(Role.GRADE) for at in graded) > _MOST_GRADES:
        return
    for at in graded:
        mark = sentence.marks[at]
        if mark.word == "the same" and not _stands_alone(sentence, at):
            continue
        if mark.word == "another" and not (claims and _is_counted_again(sentence, at)):
            continue
        grade = grade_by_place(mark, talk) or grade_again(mark, claims, passed, talk)
        chain = claims or _list_goes_on(sentence, talk)
        found = answer(sentence, talk.said) or tie(
            sentence, at, taken, passed, chained=bool(chain), foreign=talk.foreign
        )
        reason = told_on(sentence, talk.said) or _elsewhere(talk)
        reason = reason or visited_before(sentence, at, talk.said)
        if not (found.sure or found.paired):
            reason = reason or doubt(sentence, at)
        if grade is None or reason or found.reason:
            if mark.has(Role.GRADE):
                passed |= {at}
                left_open = reason is None and not talk.foreign and _is_judged(sentence, at)
                talk.asides.append(
                    set_aside(sentence, at, reason or found.reason or "", serious=left_open)
                )
            continue
        taken |= found.taken
        claims += predicated(sentence, at, grade, found, chain, talk, block_time)
    if not claims or opens_with_echo(sentence):
        claims = [*resumed_beside(sentence, claims, talk), *claims]
    claims = framed(sentence, claims, talk.frame)
    talk.claims += claims
    follow(sentence, claims, talk)


def _elsewhere(talk: Talk) -> str | None:
    """Why nothing is a judgement here while the talk is of a home, a school or the like."""
    return "it is judged under another framework" if talk.other_framework else None


def _graded(sentence: Sentence) -> list[int]:
    """The marks that are a grade, or point back at one."""
    if not sentence.has(Role.GRADE, Role.GRADE_AGAIN):
        return []
    return [at for at, m in enumerate(sentence.marks) if m.has(Role.GRADE, Role.GRADE_AGAIN)]


def _is_judged(sentence: Sentence, at: int) -> bool:
    """Whether a verb of judging governs the grade, in a sentence of councils alone."""
    if sentence.has(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.NOBODY):
        return False
    return any(mark.has(Role.RATE) for mark in nearest_before(sentence, at, 3))


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether "the same" is all that is said, not "the same time"."""
    following = sentence.marks[at + 1 : at + 2]
    return all(
        m.has(Role.PREPOSITION, Role.CONJUNCTION)
        or not m.word[0].isalnum()
        or (m.has(Role.GIVE) and m.word.endswith((" for", " to", " of")))
        for m in following
    )


def _is_counted_again(sentence: Sentence, at: int) -> bool:
    """Whether "another" means a grade: "a 'good' for adoption and another for care leavers"."""
    return [m.word for m in sentence.marks[at + 1 : at + 2]] in (["for"], ["in"])


def _list_goes_on(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The grade over the list before, where the text goes on with "and as …:" after it."""
    goes_on = bool(sentence.marks) and sentence.marks[0].has(Role.CONJUNCTION)
    return [talk.former] if talk.former and goes_on and awaits_list(sentence) else []


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
