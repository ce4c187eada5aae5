"""Claims that follow from others: a grade handed on, the main claim of a change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from store.parsing.claims.areas.added import fragment
from store.parsing.claims.areas.echoed import TO_IMPROVE, Echo, tells_more
from store.parsing.claims.areas.echoes import echoes, opens_with_so
from store.parsing.claims.areas.same_for import listed_later, others_of, same_for
from store.parsing.claims.changes.pointed_back import pointed_back
from store.parsing.claims.changes.then_too import may_tell, one_before, then_too
from store.parsing.claims.discourse.again import meant_again
from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.discourse.talk import Talk
from store.parsing.claims.discourse.unchanged import unchanged
from store.parsing.claims.doubts.other_tellers import is_told_by_other
from store.parsing.claims.phrases.clauses import STARTING, is_starting_point
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.tying.area_named import is_told_on
from store.parsing.claims.when.timing import Timing, Turn, timing
from store.parsing.claims.whose.holders import Holder
from store.parsing.claims.whose.passing import is_partner
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence
from store.records import Grade

_JOINTS = frozenset({"so", "as", "and", ";"})
_ENDS = frozenset({";", ".", "but", "while"})


def handed_on(
    found: Iterable[Echo], given: Sequence[Claim], sentence: Sentence, talk: Talk
) -> list[Claim]:
    """The claims `given` once more, for what `sentence` hands their grade on to."""
    rule = "the grade before it is handed on"
    again: list[Claim] = []
    for echo in found:
        for claim in given[:1] if echo.arrival else given:
            if echo.only is not None and claim.grade not in echo.only:
                continue
            if echo.dated is not None and echo.council is None:
                then = timing(sentence, echo.dated)
                if then.turn is not Turn.THIS or then.dates:
                    again.append(
                        replace(claim, areas=echo.areas, rule=rule, timing=then, change=None)
                    )
            elif echo.council is None:
                again.append(replace(claim, areas=echo.areas, rule=rule))
            else:
                councils = talk.focus.together(sentence, echo.council)
                holder = Holder(councils, rule="named for the same grade")
                own = sentence.marks[echo.dated].date if echo.dated is not None else None
                when = Timing(dates=own.points) if own else _time_of(sentence, echo.council)
                when = when or claim.timing
                change = None if when is not claim.timing else claim.change
                again.append(replace(claim, holder=holder, rule=rule, timing=when, change=change))
    return again


def _is_told_on(sentence: Sentence, echo: Echo) -> bool:
    """Whether something else is alike that an area only says more of: "the cost of adoption"."""
    first = next((i for i in sorted(echo.taken) if sentence.marks[i].any(OF_AREA)), None)
    if first is None:
        return False
    named = Target(TargetKind.AREAS, first, first + 1, echo.areas)
    return is_told_on(sentence, named, ())


def _time_of(sentence: Sentence, council: int) -> Timing | None:
    """When another council had the grade: "So, in 2021, was Kent", "and so was Kent in 2021"."""
    marks = sentence.marks
    first = council
    while first and not (marks[first].word in _JOINTS or marks[first].has(Role.ECHO_AFTER)):
        first -= 1
    behind = range(council, len(marks))
    last = next((i for i in behind if marks[i].word in _ENDS or tells_more(marks, i)), len(marks))
    around = (*marks[council:last], *marks[first:council])
    date = next((mark.date for mark in around if mark.date), None)
    return Timing(dates=date.points) if date else None


def resumed(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The last grade handed on by a sentence that gives none: "So was leadership."."""
    if Role.GRADES_AGAIN in sentence.roles:
        return _all_again(sentence, talk)
    if not talk.recent:
        return _to_improve(sentence, talk)
    if then := _then_too(sentence, talk) or unchanged(sentence, talk.recent):
        return then
    found = [echo for echo in echoes(sentence) if echo.areas or echo.council is not None]
    listed = listed_later(sentence, talk.said) or others_of(sentence, talk.said)
    if listed := listed or same_for(sentence):
        found = [Echo(listed, frozenset())]
    elif alone := fragment(sentence):
        found = [alone]
    found = [echo for echo in found if not _is_told_on(sentence, echo)]
    if not found or is_told_by_other(sentence, max(found[0].taken, default=0)):
        return []
    told = meant_again(sentence, talk)
    if len({claim.grade for claim in told}) != 1:
        start, end = sentence.start, sentence.end
        talk.asides.append(Aside(start, end, "it may be either of the grades before", True))
        return []
    spans = ((sentence.start, sentence.end), *told[-1].spans)
    return handed_on(found, [replace(told[-1], spans=spans)], sentence, talk)


def _to_improve(sentence: Sentence, talk: Talk) -> list[Claim]:
    """What is handed on by "Leadership needs improvement too", which tells the grade itself.

    So sentences on other things can stand before it.
    """
    if Role.ECHO_BEFORE not in sentence.roles:
        return []
    found = [echo for echo in echoes(sentence) if echo.only == TO_IMPROVE]
    last = next((claim for claim in reversed(talk.claims) if claim.is_of_now), None)
    if not found or last is None:
        return []
    spans = ((sentence.start, sentence.end), *last.spans)
    return handed_on(found, [replace(last, spans=spans)], sentence, talk)


def _then_too(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The grades before as those of an earlier time too: "This was the outcome in 2019 as well"."""
    if not sentence.has(Role.DATE, Role.PREVIOUS):
        return []
    named = {mark.grade for mark in sentence.marks if mark.grade}
    points = then_too(sentence.marks) if may_tell(sentence) and not named else None
    if points is None and talk.said and (named or Role.AGAIN in talk.said.roles):
        points = one_before([mark for mark in sentence.marks if not mark.grade]) or None
    if points is None and not named:
        put_in = {index for span in sentence.between for index in range(*span)}
        marks = [mark for index, mark in enumerate(sentence.marks) if index not in put_in]
        points = pointed_back(marks)
    if points is None:
        return []
    told = [claim for claim in talk.recent if claim.timing.turn is Turn.THIS]
    told = [claim for claim in told if claim.is_whole] or told
    of_now = any(mark.word in ("is", "'s") for mark in sentence.marks[1:2])
    meant = named or (set() if of_now else _grade_before(talk))
    told = [claim for claim in told if not meant or meant == {claim.grade}]
    others = {council for index in sentence.named for council in sentence.marks[index].councils}
    told = [claim for claim in told if others.issubset(claim.holder.councils)]
    rule, own = "so it was at another time too", (sentence.start, sentence.end)
    then = Timing(Turn.EARLIER, points)
    return [
        replace(claim, timing=then, rule=rule, change=None, spans=(own, *claim.spans))
        for claim in told
    ]


def _grade_before(talk: Talk) -> set[Grade]:
    """The grade that the sentence before named last, which "that" means, judgement or not."""
    graded = [mark.grade for mark in talk.said.marks if mark.grade] if talk.said else []
    return set(graded[-1:])


def opens_with_echo(sentence: Sentence) -> bool:
    """Whether what it says first is of the grade before: "That is also the grade for …"."""
    if opens_with_so(sentence):
        return True
    if Role.ECHO_AFTER not in sentence.roles:
        return False
    said = [mark for mark in sentence.marks[:2] if Role.CONJUNCTION not in mark.roles]
    return bool(said) and Role.ECHO_AFTER in said[0].roles


def resumed_beside(sentence: Sentence, own: Sequence[Claim], talk: Talk) -> list[Claim]:
    """What is handed on by a sentence with grades of its `own`, unless these are of the same."""
    again = resumed(sentence, talk)
    now = [claim for claim in own if claim.is_of_now] if again else []
    graded = {area for claim in now for area in claim.areas}
    return [] if any(graded & set(claim.areas) for claim in again) else again


def _all_again(sentence: Sentence, talk: Talk) -> list[Claim]:
    """The last sentence's claims for another council: "Wigan was given the same grades"."""
    named = [i for i in sentence.named if not is_partner(sentence, i)]
    if len(named) != 1:
        return []
    holder = Holder(sentence.marks[named[0]].councils, rule="named for the same grades")
    told = [c for c in talk.recent if set(c.holder.councils).isdisjoint(holder.councils)]
    own = (sentence.start, sentence.end)
    rule = "the grades before it are handed on"
    return [replace(c, holder=holder, rule=rule, spans=(own, *c.spans)) for c in told]


def main_claim(before: Sequence[Claim]) -> Claim:
    """The last claim of the main clause, not what a change set out from ("up from good")."""
    last = before[-1]
    if len(before) > 1 and last.timing.turn > before[-2].timing.turn:
        return before[-2]
    return last


def chain_of(sentence: Sentence, at: int, before: Sequence[Claim]) -> Sequence[Claim]:
    """Where the change that ended at the grade at mark `at` set out from; nothing for no change."""
    if not before or STARTING.isdisjoint(sentence.words):
        return ()
    marks = sentence.marks[:at]
    if not any(m.has(Role.GRADE) and is_starting_point(sentence, i) for i, m in enumerate(marks)):
        return ()
    return [claim for claim in before if claim.timing.turn is not Turn.THIS][-1:]
