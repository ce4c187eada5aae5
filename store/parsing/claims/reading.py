"""From marked sentences to claims: every grade with what, whose and when, or why it is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from store.councils import Council
from store.parsing.claims import sets
from store.parsing.claims.changes import change_of
from store.parsing.claims.doubt import doubt, given_up
from store.parsing.claims.echoes import Echo, echoes
from store.parsing.claims.holders import Focus, Holder
from store.parsing.claims.steps import arrival
from store.parsing.claims.tables import Entry, read_tables
from store.parsing.claims.timing import Timing, Turn, timing
from store.parsing.claims.together import named_areas
from store.parsing.claims.tying import Tie, tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marking import Mark, Marked, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Area, Change, Grade

_MOST_GRADES = 24
"""What a sentence can say of grades; one with more is no sentence."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One grade that the text gives: to whom, for what, when, by which words and rule.

    `areas` is empty where the services as a whole are graded without the word "overall".
    `spans` are the offsets of the sentences that say so, the telling one first; `tabled` says
    that they are a row of a table or of a list of years.
    """

    grade: Grade
    areas: tuple[Area, ...]
    holder: Holder
    timing: Timing
    change: Change | None
    rule: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    tabled: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """A word that can be a grade and was set aside, with the reason."""

    start: int
    end: int
    reason: str
    serious: bool = False


@dataclass(slots=True)
class Talk:
    """What has been said so far: councils, areas under talk, the list that is being read."""

    focus: Focus
    inventory: tuple[Area, ...] = ()
    graded: frozenset[Area] = frozenset()
    lead: Claim | None = None
    former: Claim | None = None
    last: Claim | None = None
    recent: Sequence[Claim] = ()
    turned: Timing | None = None
    foreign: bool = False
    reporting: bool = False
    claims: list[Claim] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)


def read_claims(
    marked: Marked, main: tuple[Council, ...], *, reporting: bool = False
) -> tuple[list[Claim], list[Aside]]:
    """All claims of a text about the councils `main`, and all that was set aside, in order.

    `reporting` says that all of it is reported speech, as in minutes.
    """
    talk = Talk(Focus(main), reporting=reporting)
    tables = read_tables(marked)
    block_time: Timing | None = None
    previous = -1
    for sentence in marked.sentences:
        if sentence.block != previous:
            block_time = _dated_label(sentence)
            previous = sentence.block
            if sentence.kind not in (BlockKind.ITEM, BlockKind.ROW):
                talk.former, talk.lead = talk.lead, None
        if sentence.block in tables:
            _read_row(tables.pop(sentence.block), talk)
            tables[sentence.block] = []
        else:
            _read(sentence, talk, block_time)
    if _is_of_something_else(marked):
        return [], [*talk.asides, *(_dismissed(claim) for claim in talk.claims)]
    return talk.claims, talk.asides


def _is_of_something_else(marked: Marked) -> bool:
    """Whether a text begins with a school, a home or an agency and never tells of services."""
    lead = [mark for sentence in marked.sentences[:2] for mark in sentence.marks]
    if not any(mark.has(Role.OTHER_TOPIC) for mark in lead):
        return False
    return not any(_is_for_children(m) for sentence in marked.sentences for m in sentence.marks)


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
    _note_topic(sentence, talk)
    if sum(mark.has(Role.GRADE) for mark in sentence.marks) > _MOST_GRADES:
        return
    for at, mark in enumerate(sentence.marks):
        if not mark.has(Role.GRADE, Role.GRADE_AGAIN):
            continue
        if mark.word == "the same" and not _stands_alone(sentence, at):
            continue
        if mark.word == "another" and not (claims and _is_counted_again(sentence, at)):
            continue
        grade = mark.grade or _grade_again(claims, talk)
        chain = claims or _list_goes_on(sentence, talk)
        found = tie(sentence, at, taken, passed, chained=bool(chain), foreign=talk.foreign)
        reason = doubt(sentence, at) if not (found.sure or found.paired) else None
        if grade is None or reason or found.reason:
            if mark.has(Role.GRADE):
                passed |= {at}
                talk.asides.append(_aside(sentence, at, reason or found.reason or ""))
            continue
        taken |= found.taken
        claims += _claims(sentence, at, grade, found, chain, talk, block_time)
    claims = claims or _resumed(sentence, talk)
    talk.claims += claims
    _follow(sentence, claims, talk)


def _claims(
    sentence: Sentence,
    at: int,
    grade: Grade,
    found: Tie,
    before: Sequence[Claim],
    talk: Talk,
    block_time: Timing | None,
) -> list[Claim]:
    areas, whole = _areas(sentence, found, before, talk)
    awaits_list = _awaits_list(sentence)
    if not areas and not whole and not awaits_list:
        talk.asides.append(_aside(sentence, at, "the areas are not named", serious=True))
        return []
    if found.chained and before and before[-1].areas and _turns_to_whole(sentence, at):
        talk.asides.append(_aside(sentence, at, "it may be of the services as a whole", True))
        return []
    when = Timing() if found.sure else timing(sentence, at, talk.turned, reporting=talk.reporting)
    if before and _accompanies(sentence, at) and not when.dates:
        when = _main_claim(before).timing
    if given_up(sentence, at):
        when = replace(when, turn=Turn.EARLIER)
    if block_time and not when.dates:
        when = replace(when, dates=block_time.dates)
    if found.dated:
        when = replace(when, dates=found.dated)
    holder = found.holder or talk.focus.holder(sentence, at, found.target)
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
        result = [
            replace(one, timing=replace(when, dates=(), turn=Turn.THIS)) for one in result
        ] + [replace(one, timing=earned, change=None) for one in result]
    if result and (reached := arrival(sentence, at)):
        rule = "so many steps from the grade before"
        grade, change = reached
        new = replace(result[0], grade=grade, change=change, rule=rule, timing=Timing())
        result.append(new)
    result += _handed_on(echoes(sentence, at + 1), (*result[:1], *_chain(before)))
    talk.lead = claim if awaits_list else talk.lead
    return result


def _handed_on(found: Iterable[Echo], given: Sequence[Claim]) -> list[Claim]:
    """The claims `given` once more, for what a sentence hands their grade on to."""
    rule = "the grade before it is handed on"
    return [replace(claim, areas=echo.areas, rule=rule) for echo in found for claim in given]


def _resumed(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The last grade handed on by a sentence that gives none: "So was leadership."."""
    found = [echo for echo in echoes(sentence) if echo.areas]
    if not found or not talk.recent:
        return []
    told = [claim for claim in talk.recent if claim.timing.turn is Turn.THIS] or talk.recent
    if len({claim.grade for claim in told}) > 1:
        start, end = sentence.start, sentence.end
        talk.asides.append(Aside(start, end, "it may be either of the grades before", True))
        return []
    spans = ((sentence.start, sentence.end), *told[-1].spans)
    return _handed_on(found, [replace(told[-1], spans=spans)])


def _accompanies(sentence: Sentence, at: int) -> bool:
    """Whether it stands in a phrase such as ", with leadership judged inadequate"."""
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        if marks[index].word == "with":
            return marks[index - 1].word == ","
        if marks[index].has(Role.GRADE) or marks[index].word == ";":
            return False
    return False


def _turns_to_whole(sentence: Sentence, at: int) -> bool:
    """Whether "it" or "they" comes before a participle: "how far it has come since being X"."""
    before = sentence.marks[max(0, at - 8) : at]
    participle = any(m.word in ("since being", "after being", "having been") for m in before)
    return participle and any(m.has(Role.PRONOUN) for m in before)


def _main_claim(before: Sequence[Claim]) -> Claim:
    """The last claim of the main clause, not what a change set out from ("up from good")."""
    last = before[-1]
    if len(before) > 1 and last.timing.turn > before[-2].timing.turn:
        return before[-2]
    return last


def _chain(before: Sequence[Claim]) -> Sequence[Claim]:
    return [claim for claim in before if claim.timing.turn is not Turn.THIS][-1:]


def _areas(
    sentence: Sentence, found: Tie, before: Sequence[Claim], talk: Talk
) -> tuple[tuple[Area, ...], bool]:
    """The areas that a tie means, and whether it means the services as a whole."""
    if found.areas:
        return _without(found.areas, found.excepted), found.whole
    if found.area_set is not None:
        graded = talk.graded | frozenset(a for claim in before for a in claim.areas)
        areas = sets.resolve(sentence, found.area_set, talk.inventory, graded)
        everything = sets.extent(sentence, found.area_set) is sets.Extent.ALL
        if not areas and not before and sets.is_everything(sentence, found.area_set):
            return (), Area.OVERALL not in found.excepted
        same = found.chained and bool(before) and not before[-1].areas
        return _without(areas, found.excepted), (found.whole or same) and everything
    if found.chained and before and not found.whole:
        return before[-1].areas, not before[-1].areas and not _awaits_list(sentence)
    return (), True


def _without(areas: Sequence[Area], excepted: frozenset[Area]) -> tuple[Area, ...]:
    """The areas but the excepted ones; of a joint judgement the half that is left."""
    halves = {Area.CARE, Area.CARE_LEAVERS}
    left: list[Area] = []
    for area in areas:
        joint = area is Area.CARE_AND_CARE_LEAVERS and excepted & halves
        left += [half for half in Area if half in halves - excepted] if joint else [area]
    return tuple(area for area in left if area not in excepted)


def _grade_again(claims: Sequence[Claim], talk: Talk) -> Grade | None:
    if claims:
        return claims[-1].grade
    told = [claim for claim in talk.recent if claim.timing.turn is Turn.THIS]
    last = told[-1] if told else talk.last
    return last.grade if last else None


def _hangs(sentence: Sentence) -> bool:
    """Whether what is graded follows in a list: "rated us good for:"."""
    return _awaits_list(sentence) and sentence.marks[-2:][0].has(Role.PREPOSITION)


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
    return [talk.former] if talk.former and goes_on and _awaits_list(sentence) else []


def _awaits_list(sentence: Sentence) -> bool:
    return bool(sentence.tokens) and sentence.tokens[-1].word == ":"


def _follow(sentence: Sentence, claims: Sequence[Claim], talk: Talk) -> None:
    """Remember what the sentence said, for those that come after it."""
    named = _named_areas(sentence)
    if sentence.kind is BlockKind.ITEM and talk.lead and not claims and named:
        item = replace(
            talk.lead,
            areas=named[:1],
            rule="an item under a grade",
            spans=((sentence.start, sentence.end), *talk.lead.spans),
        )
        talk.claims.append(item)
        claims = (item,)
    elif named and not claims and _lists_areas(sentence, named):
        more = sentence.kind is BlockKind.ITEM
        talk.inventory = tuple(dict.fromkeys((*talk.inventory, *named))) if more else named
        talk.graded = frozenset()
    elif sentence.kind is BlockKind.HEADING and talk.lead is None and not named:
        talk.inventory = ()
    talk.graded |= frozenset(area for claim in claims for area in claim.areas)
    reported = [claim for claim in claims if not claim.holder.aside]
    talk.focus.follow(sentence, reported[-1].holder.councils if reported else ())
    if claims:
        talk.last = claims[-1]
    talk.recent = claims
    dates = [m for m in sentence.marks if m.date and any(p.year for p in m.date.points)]
    if dates and (mention := dates[-1].date):
        talk.turned = Timing(Turn.EARLIER, mention.points)


def _named_areas(sentence: Sentence) -> tuple[Area, ...]:
    people = ("leaders", "managers", "management", "governance", "overall")
    named = [i for i, m in enumerate(sentence.marks) if m.area and m.word not in people]
    return named_areas(sentence, named) if named else ()


def _lists_areas(sentence: Sentence, named: Sequence[Area]) -> bool:
    if sentence.kind is BlockKind.ITEM:
        return True
    return len(named) > 1 and any(
        m.has(Role.INSPECTION, Role.AREA_SET, Role.GRADE_NOUN) for m in sentence.marks
    )


def _note_topic(sentence: Sentence, talk: Talk) -> None:
    """Whether the talk is of something that is no council's service for children."""
    if any(mark.has(Role.AREA) or _is_for_children(mark) for mark in sentence.marks):
        talk.foreign = False
    elif any(mark.has(Role.OTHER_TOPIC) for mark in sentence.marks):
        talk.foreign = True


def _is_for_children(mark: Mark) -> bool:
    return mark.has(Role.SERVICE) and any(w in mark.word for w in ("child", "famil", "young"))


def _dated_label(sentence: Sentence) -> Timing | None:
    """The date that stands at the head of a block as its label: "June 2018: …"."""
    for index, mark in enumerate(sentence.marks[:8]):
        if mark.word == ":" and index and sentence.marks[0].date:
            return Timing(dates=sentence.marks[0].date.points)
        if not (mark.date or mark.word in (",", ":")):
            break
    return None


def _aside(sentence: Sentence, at: int, reason: str, serious: bool = False) -> Aside:
    mark = sentence.marks[at]
    start, end = sentence.tokens[mark.first].start, sentence.tokens[mark.last - 1].end
    return Aside(start, end, reason, serious)
