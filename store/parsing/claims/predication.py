"""What a sentence says with one grade: of which areas, whose, when, and what goes with it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.claims.areas.echoes import echoes
from store.parsing.claims.areas.likened import likened
from store.parsing.claims.changes.directions import change_of
from store.parsing.claims.changes.keeping import given_at, is_everywhere
from store.parsing.claims.changes.lasting import is_still_there
from store.parsing.claims.changes.steps import arrival
from store.parsing.claims.discourse.claim import Claim, set_aside
from store.parsing.claims.discourse.handing import chain_of, handed_on
from store.parsing.claims.discourse.meaning import areas_meant
from store.parsing.claims.discourse.named_later import (
    Unnamed,
    named_among,
    named_behind,
    number_of_areas,
)
from store.parsing.claims.discourse.occasions import (
    is_on_another_occasion,
    time_pointed_at,
    year_pointed_at,
)
from store.parsing.claims.discourse.part_then import part_then
from store.parsing.claims.discourse.same_inspection import back_to, time_pointed_back
from store.parsing.claims.discourse.talk import Talk, awaits_list
from store.parsing.claims.discourse.times import with_time_before
from store.parsing.claims.doubts.hopes import wished
from store.parsing.claims.doubts.modality import given_up, is_yet_to_be_lost
from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.paths import way_to
from store.parsing.claims.phrases.verbs import PARTICIPLES, is_swapped
from store.parsing.claims.tying.fixed import Tie
from store.parsing.claims.when.reasons import is_reason
from store.parsing.claims.when.standing import stood_since
from store.parsing.claims.when.timing import Timing, Turn, timing
from store.parsing.claims.when.voice import voice_of
from store.parsing.claims.whose.holders import holder_of
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area, Change, Grade

_THESE = frozenset({"these", "following"})


def predicated(
    sentence: Sentence,
    at: int,
    grade: Grade,
    found: Tie,
    before: Sequence[Claim],
    talk: Talk,
    block_time: Timing | None,
) -> list[Claim]:
    """The claims that the grade at mark `at` makes, tied as `found` says; none if it is left open.

    `before` are the claims that it goes on from, `block_time` the date over its paragraph. What
    is left open is put among the asides of `talk`, a grade over a list becomes its lead.
    """
    areas, whole = areas_meant(sentence, at, found, before, talk)
    listing = awaits_list(sentence)
    if not areas and not whole:
        areas = named_among(sentence, at)
    unnamed = not areas and not whole and not listing
    number = 0
    beside = list(likened(sentence, at))
    if unnamed:
        talk.asides.append(set_aside(sentence, at, "the areas are not named", serious=True))
        number = number_of_areas(sentence)
        beside += [echo for echo in echoes(sentence, at + 1) if echo.areas]
        if not (number or beside):
            return []
    partly = bool(before) and set(before[-1].areas) - {Area.OVERALL}
    if found.chained and partly and _turns_to_whole(sentence, at):
        talk.asides.append(set_aside(sentence, at, "it may be of the services as a whole", True))
        return []
    when = Timing() if found.sure else timing(sentence, at, talk.turned, reporting=talk.reporting)
    if not when.dates and (pointed := time_pointed_at(sentence, at, talk.said)):
        when = pointed
    if not (when.dates or before) and (year := year_pointed_at(sentence, talk.said)):
        when = year
    if back := time_pointed_back(sentence, talk.recent):
        when = back_to(when, back)
    news = when.turn is Turn.EARLIER and not (when.dates or found.known)
    if news and _is_news(sentence, at, grade, talk):
        when = replace(when, turn=Turn.THIS)
    if before:
        when = with_time_before(sentence, at, when, areas, before)
    elif is_on_another_occasion(sentence, at, when, talk.recent):
        when = replace(when, turn=Turn.EARLIER)
    lost = given_up(sentence, at) and not is_yet_to_be_lost(sentence, at)
    if lost:
        dates = given_at(sentence, at) or stood_since(sentence, at)
        when = replace(when, turn=Turn.EARLIER, dates=dates)
    if block_time and when.dates in ((), block_time.dates) and not lost:
        turn = max(when.turn, block_time.turn)
        when = replace(when, turn=turn, dates=block_time.dates, entry=block_time.entry)
    if found.dated:
        when = replace(when, dates=found.dated)
    holder = found.holder or holder_of(talk.focus, sentence, at, found.target)
    one_more = bool(before) and _is_one_more(sentence, at)
    if before and (found.chained or one_more):
        holder = before[-1].holder
    if one_more and not (lost or when.dates or when.current):
        when = before[-1].timing
    mark = sentence.marks[at]
    wish = wished(sentence, at) is not None
    sets_out = is_starting_point(sentence, at)
    claim = Claim(
        grade,
        areas,
        holder,
        when,
        None if wish or lost or sets_out else change_of(sentence, at),
        found.rule,
        sentence.tokens[mark.first].start,
        sentence.tokens[mark.last - 1].end,
        ((sentence.start, sentence.end),),
        tabled=block_time is not None,
        voice=voice_of(sentence, at),
        part=part_then(sentence, at, found, talk) if whole and not (areas or before) else (),
    )
    if number:
        talk.unnamed = Unnamed(claim, number, talk.asides[-1])
        if named := named_behind(sentence, at, talk.unnamed):
            talk.asides.remove(talk.unnamed.aside)
            talk.unnamed = None
            return named
    if unnamed:
        return handed_on(beside, (claim,), sentence, talk)
    result = [claim] if areas or (whole and not _hangs(sentence)) else []
    if areas and whole:
        result = [replace(claim, areas=()), claim]
    if found.earned is not None and (wish or lost or sets_out):
        result = [replace(one, timing=Timing(Turn.EARLIER, found.earned)) for one in result]
    elif found.earned is not None:
        years = {point.year for point in found.earned}
        earned = Timing(Turn.EARLIER, found.earned, apart=1 < len(years) == len(found.earned))
        own = when.dates if set(when.dates).isdisjoint(found.earned) else ()
        kept = [replace(claim, areas=())] if is_everywhere(sentence, at) else result
        result = [
            replace(one, timing=replace(when, dates=own, turn=Turn.THIS)) for one in result
        ] + [replace(one, timing=earned, change=None) for one in kept]
    if result and sets_out and (reached := arrival(sentence, at)):
        rule = "so many steps from the grade before"
        grade, change = reached
        new = replace(result[0], grade=grade, change=change, rule=rule, timing=Timing())
        result.append(new)
    if result and when.dates and not lost and is_still_there(sentence, at):
        rule = "it has been so since then"
        now = Timing(current=True)
        result.append(replace(result[0], timing=now, change=Change.SAME, rule=rule))
    given = (*result[:1], *chain_of(sentence, at, before))
    result += handed_on([*beside, *echoes(sentence, at + 1)], given, sentence, talk)
    talk.lead = claim if listing else talk.lead
    return result


def _is_news(sentence: Sentence, at: int, grade: Grade, talk: Talk) -> bool:
    """Whether something is done now for the grade, and no other has been told as the news."""
    told = (c for c in talk.claims if c.timing.turn is Turn.THIS and c.grade is not grade)
    return next(told, None) is None and is_reason(sentence, at)


def _is_one_more(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "a good grade for adoption and an adequate one for care".

    "Essex was given an adequate one" begins with a holder of its own; in "from a good grade to an
    adequate one" the second came later.
    """
    marks = sentence.marks
    if [mark.word for mark in marks[at + 1 : at + 2]] != ["one"]:
        return False
    if is_swapped(sentence, at) or way_to(sentence, at) is not None:
        return False
    last = next((i for i in range(at - 1, -1, -1) if marks[i].grade), 0)
    if is_starting_point(sentence, last):
        return False
    return not any(
        marks[i].councils and marks[i - 1].has(Role.CONJUNCTION) for i in range(last + 1, at)
    )


def _turns_to_whole(sentence: Sentence, at: int) -> bool:
    """Whether "it" or "they" comes before a participle: "how far it has come since being X"."""
    before = sentence.marks[max(0, at - 8) : at]
    participle = any(mark.word in PARTICIPLES for mark in before)
    return participle and any(m.has(Role.PRONOUN) for m in before)


def _hangs(sentence: Sentence) -> bool:
    """Whether what is graded follows in a list: "rated us good for:"."""
    last = sentence.marks[-2:][0]
    these = last.has(Role.AREA_SET) and not _THESE.isdisjoint(sentence.words)
    return awaits_list(sentence) and (these or last.has(Role.PREPOSITION, Role.GRADE))
