"""What grades of one row share: years in the order of councils, a verb and the time behind all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.voicing import is_past
from store.parsing.claims.when.perfect import HAVE
from store.parsing.claims.when.timing import Turn
from store.parsing.claims.whose.holders import Holder
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_EACH = frozenset({"both", "twice", "again", "each", "all", "every", "times", "same", "together"})
_PRESENT = HAVE | {"is", "are", "'re"}
_WAS = frozenset({"was", "were"})
_CONCEDING = frozenset({"while", "although", "though", "whereas", "whilst", "but"})
_JOINTS = (Role.CONJUNCTION, Role.DETERMINER, Role.POSSESSIVE, Role.AREA, Role.GROUP)


def one_year_each(sentence: Sentence, claims: Iterable[Claim]) -> list[Claim]:
    """The claims, those for as many councils as years parted into one for each, in their order.

    Not where the sentence says that all of them had the grade each time.
    """
    parted: list[Claim] = []
    for claim in claims:
        dates, councils = claim.timing.dates, claim.holder.councils
        if not 1 < len(councils) == len(dates):
            parted.append(claim)
            continue
        years = {point.year for point in dates}
        if len(years) < len(dates) or None in years:
            parted.append(claim)
            continue
        named = [mark.councils[0] for mark in sentence.marks if len(mark.councils) == 1]
        order = [council for council in dict.fromkeys(named) if council in councils]
        apart = _EACH.isdisjoint(token.word for token in sentence.tokens)
        if not apart or len(order) != len(dates):
            parted.append(claim)
            continue
        parted += [
            replace(
                claim,
                holder=Holder((council,), claim.holder.aside, "its place in the row"),
                timing=replace(claim.timing, dates=(date,)),
            )
            for council, date in zip(order, dates, strict=True)
        ]
    return parted


def one_time_for_all(sentence: Sentence, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, with the time of the last for those before it that it is the time of too.

    As in "Leadership was good and adoption outstanding in 2019", where both were, in "Leadership
    was good, but adoption inadequate, in 2019" and in "While A was good, B was poor in 2019".
    """
    if len(claims) < 2 or not sentence.has(Role.DATE, Role.PREVIOUS):
        return list(claims)
    told = list(claims)
    for index in range(len(told) - 2, -1, -1):
        before, after = told[index], told[index + 1]
        known = after.timing.turn is not Turn.THIS or after.timing.dates
        if known and before.is_of_now and not before.timing.current:
            gapped = _is_gapped(_between(sentence, before, after), before, after)
            shared = gapped or _is_time_of_all(sentence, after)
            if shared and _is_told_in_past(sentence, before):
                told[index] = replace(before, timing=after.timing)
    return told


def _is_told_in_past(sentence: Sentence, claim: Claim) -> bool:
    """Whether "was" or what inspectors did is its verb, and no verb before it is in the present."""
    before = [m for m in sentence.marks if sentence.tokens[m.first].start < claim.start]
    if any(mark.word in _PRESENT for mark in before):
        return False
    return any(mark.word in _WAS or mark.has(Role.RATE, Role.FIND) for mark in before)


def _between(sentence: Sentence, before: Claim, after: Claim) -> Sequence[Mark]:
    """The marks between two grades, but for quotation marks."""
    tokens = sentence.tokens
    return [
        mark
        for mark in sentence.marks
        if before.end <= tokens[mark.first].start < after.start and not tokens[mark.first].is_quote
    ]


def _is_gapped(between: Sequence[Mark], before: Claim, after: Claim) -> bool:
    """Whether nothing but what is graded stands there, so that the verb is that of before.

    As in "was good for leadership and adoption outstanding" and "was good overall and poor for A".
    """
    if not between or not all(mark.has(*_JOINTS) or mark.word == "," for mark in between):
        return False
    if between[-1].has(Role.AREA, Role.GROUP):
        return bool(before.areas and after.areas)
    return bool(after.areas) and any(mark.word == "and" for mark in between)


def _is_time_of_all(sentence: Sentence, dated: Claim) -> bool:
    """Whether a pause sets the date apart from the last grade, or a clause that concedes opens.

    Everything in the sentence is told in the past then.
    """
    if dated.timing.turn is not Turn.THIS or len(sentence.dates) != 1 or not is_past(sentence):
        return False
    if sentence.has(Role.CURRENT, Role.PREVIOUS):
        return False
    marks, at = sentence.marks, sentence.dates[0][0]
    heading = marks[0].word in _CONCEDING and any(mark.word == "," for mark in marks[:at])
    before = marks[at - 1 - marks[at - 1].has(Role.PREPOSITION)]
    ends = not any(mark.word[0].isalnum() for mark in marks[at + 1 :])
    paused = before.word == "," and sentence.tokens[marks[at].first].start > dated.end
    return heading or (paused and ends and not _CONCEDING.isdisjoint(sentence.words))
