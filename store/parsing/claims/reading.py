"""From marked sentences to claims: every grade with what, whose and when, or why it is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.councils import Council
from store.parsing.claims.agencies import is_of_agency
from store.parsing.claims.changes import change_of
from store.parsing.claims.claim import Aside, Claim, set_aside
from store.parsing.claims.clauses import is_starting_point
from store.parsing.claims.doubt import doubt, given_up
from store.parsing.claims.echoes import echoes
from store.parsing.claims.focus import Focus
from store.parsing.claims.frames import framed
from store.parsing.claims.handing import (
    chain_of,
    handed_on,
    main_claim,
    opens_with_echo,
    resumed_beside,
)
from store.parsing.claims.holders import Holder, holder_of
from store.parsing.claims.keeping import is_everywhere, is_of_its_giving
from store.parsing.claims.meaning import areas_meant, grade_again
from store.parsing.claims.steps import arrival
from store.parsing.claims.subjects import has_rival
from store.parsing.claims.tables import Entry, read_tables
from store.parsing.claims.talk import Talk, awaits_list, follow, is_for_children, note_topic
from store.parsing.claims.ties import Tie
from store.parsing.claims.timing import Timing, Turn, timing
from store.parsing.claims.tying import tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Marked, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Grade

_OF_ITS_OWN = (
    *(Role.COPULA, Role.FIND, Role.RATE, Role.GIVE, Role.SAME, Role.UP, Role.DOWN),
    *(Role.PLUPERFECT, Role.CURRENT),
)
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
    talk = Talk(focus, reporting=reporting)
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
    if _is_of_something_else(marked) or is_of_agency(marked, talk.claims):
        return [], [*talk.asides, *(_dismissed(claim) for claim in talk.claims)]
    return talk.claims, talk.asides


def _is_of_something_else(marked: Marked) -> bool:
    """Whether a text begins with a school, a home or an agency and never tells of services."""
    lead = [mark for sentence in marked.sentences[:2] for mark in sentence.marks]
    if not any(mark.has(Role.OTHER_TOPIC) for mark in lead):
        return False
    return not any(is_for_children(m) for sentence in marked.sentences for m in sentence.marks)


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
    if sum(mark.has(Role.GRADE) for mark in sentence.marks) > _MOST_GRADES:
        return
    for at, mark in enumerate(sentence.marks):
        if not mark.has(Role.GRADE, Role.GRADE_AGAIN):
            continue
        if mark.word == "the same" and not _stands_alone(sentence, at):
            continue
        if mark.word == "another" and not (claims and _is_counted_again(sentence, at)):
            continue
        grade = mark.grade or grade_again(claims, talk)
        chain = claims or _list_goes_on(sentence, talk)
        found = tie(sentence, at, taken, passed, chained=bool(chain), foreign=talk.foreign)
        reason = doubt(sentence, at) if not (found.sure or found.paired) else None
        if grade is None or reason or found.reason:
            if mark.has(Role.GRADE):
                passed |= {at}
                talk.asides.append(set_aside(sentence, at, reason or found.reason or ""))
            continue
        taken |= found.taken
        claims += _claims(sentence, at, grade, found, chain, talk, block_time)
    if not claims or opens_with_echo(sentence):
        claims = [*resumed_beside(sentence, claims, talk), *claims]
    claims = framed(sentence, claims, talk.frame)
    talk.claims += claims
    follow(sentence, claims, talk)


def _claims(
    sentence: Sentence,
    at: int,
    grade: Grade,
    found: Tie,
    before: Sequence[Claim],
    talk: Talk,
    block_time: Timing | None,
) -> list[Claim]:
    areas, whole = areas_meant(sentence, at, found, before, talk)
    listing = awaits_list(sentence)
    if not areas and not whole and not listing:
        talk.asides.append(set_aside(sentence, at, "the areas are not named", serious=True))
        return []
    if found.chained and before and before[-1].areas and _turns_to_whole(sentence, at):
        talk.asides.append(set_aside(sentence, at, "it may be of the services as a whole", True))
        return []
    when = Timing() if found.sure else timing(sentence, at, talk.turned, reporting=talk.reporting)
    if before and _accompanies(sentence, at) and not when.dates:
        when = main_claim(before).timing
    elif before and _shares_time(sentence, at) and when.turn is Turn.THIS and not when.dates:
        when = before[-1].timing if not when.current else when
    if given_up(sentence, at):
        dates = when.dates if is_of_its_giving(sentence, at) else ()
        when = replace(when, turn=Turn.EARLIER, dates=dates)
    if block_time and not when.dates:
        when = replace(when, dates=block_time.dates)
    if found.dated:
        when = replace(when, dates=found.dated)
    holder = found.holder or holder_of(talk.focus, sentence, at, found.target)
    if found.chained and before:
        holder = before[-1].holder
    mark = sentence.marks[at]
    claim = Claim(
        grade,
        areas,
        holder,
        when,
        change_of(sentence, at),
        found.rule,
        sentence.tokens[mark.first].start,
        sentence.tokens[mark.last - 1].end,
        ((sentence.start, sentence.end),),
    )
    result = [claim] if areas or (whole and not _hangs(sentence)) else []
    if areas and whole:
        result = [replace(claim, areas=()), claim]
    if found.earned:
        earned = Timing(Turn.EARLIER, found.earned)
        kept = [replace(claim, areas=())] if is_everywhere(sentence, at) else result
        result = [
            replace(one, timing=replace(when, dates=(), turn=Turn.THIS)) for one in result
        ] + [replace(one, timing=earned, change=None) for one in kept]
    if result and (reached := arrival(sentence, at)):
        rule = "so many steps from the grade before"
        grade, change = reached
        new = replace(result[0], grade=grade, change=change, rule=rule, timing=Timing())
        result.append(new)
    result += handed_on(echoes(sentence, at + 1), (*result[:1], *chain_of(sentence, at, before)))
    talk.lead = claim if listing else talk.lead
    return result


def _accompanies(sentence: Sentence, at: int) -> bool:
    """Whether it stands in a phrase such as ", with leadership judged inadequate"."""
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        if marks[index].word == "with":
            return marks[index - 1].word == ","
        if marks[index].has(Role.GRADE) or marks[index].word == ";":
            return False
    return False


def _shares_time(sentence: Sentence, at: int) -> bool:
    """Whether it shares the verb of the grade before it: "was good overall and poor for care"."""
    for index in range(at - 1, -1, -1):
        mark = sentence.marks[index]
        if mark.has(Role.GRADE):
            return not is_starting_point(sentence, index)
        if mark.has(*_OF_ITS_OWN) or (mark.has(Role.OPENER) and mark.word != "with"):
            return False
        if mark.word in (";", ":", "(", ")") or mark.has(Role.RELATIVE):
            return False
    return False


def _turns_to_whole(sentence: Sentence, at: int) -> bool:
    """Whether "it" or "they" comes before a participle: "how far it has come since being X"."""
    before = sentence.marks[max(0, at - 8) : at]
    participle = any(m.word in ("since being", "after being", "having been") for m in before)
    return participle and any(m.has(Role.PRONOUN) for m in before)


def _hangs(sentence: Sentence) -> bool:
    """Whether what is graded follows in a list: "rated us good for:"."""
    return awaits_list(sentence) and sentence.marks[-2:][0].has(Role.PREPOSITION)


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
    """The date that stands at the head of a block as its label: "June 2018: …"."""
    for index, mark in enumerate(sentence.marks[:8]):
        if mark.word == ":" and index and sentence.marks[0].date:
            return Timing(dates=sentence.marks[0].date.points)
        if not (mark.date or mark.word in (",", ":")):
            break
    return None
