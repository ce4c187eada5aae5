"""What has been said so far: councils, areas under talk, the list that is being read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from store.parsing.claims.areas.topics import Topic, inspected_alone, topic_of
from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.discourse.elsewhere import inspected_elsewhere
from store.parsing.claims.discourse.frames import Frame, frame_after
from store.parsing.claims.discourse.named_later import Unnamed
from store.parsing.claims.discourse.roster import Roster
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.when.timing import Timing, Turn
from store.parsing.claims.whose.focus import Focus
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.mentions.points import is_of_year
from store.parsing.text.blocks import BlockKind
from store.parsing.text.tokens import QUOTES
from store.records import Area

_DATELINE = 4
"""So many words and marks can be a source's own date, which dates nothing that it tells."""
_SERVING = frozenset({Role.COUNCIL, Role.SERVICE})
_THAT_WAS = (["that", "was"], ["this", "was"])
_PEOPLE = frozenset({"leaders", "managers", "management", "governance", "overall"})
_OUTCOMES = frozenset({"result", "outcome", "end", "product"})


@dataclass(slots=True)
class Talk:
    """What has been said so far: councils, areas under talk, the list that is being read."""

    focus: Focus
    inventory: tuple[Area, ...] = ()
    graded: frozenset[Area] = frozenset()
    lead: Claim | None = None
    former: Claim | None = None
    last: Claim | None = None
    told: frozenset[Area] = frozenset()
    recent: Sequence[Claim] = ()
    said: Sentence | None = None
    turned: Timing | None = None
    inspected: tuple[Area, ...] = ()
    frame: Frame | None = None
    roster: Roster | None = None
    unnamed: Unnamed | None = None
    foreign: bool = False
    beside: bool = False
    elsewhere: bool = False
    passing: bool = False
    inspecting: bool = False
    other_framework: bool = False
    reporting: bool = False
    old_scale: bool = False
    of_old_time: bool = False
    claims: list[Claim] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)

    @property
    def topic(self) -> Topic:
        """What the sentence before spoke of, read anew: few grades ask for it."""
        return topic_of(self.said) if self.said else Topic()


def follow(sentence: Sentence, claims: Sequence[Claim], talk: Talk) -> None:
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
    if Role.INSPECTION in sentence.roles and inspected_alone(sentence):
        talk.inspected = (Area.HELP_AND_PROTECTION,)
    reported = [claim for claim in claims if not claim.holder.aside]
    talk.focus.follow(sentence, reported[-1].holder.councils if reported else ())
    talk.focus.began = talk.focus.began or talk.focus.now
    if claims:
        talk.told |= {area for claim in claims for area in claim.areas or (Area.OVERALL,)}
        talk.graded |= {area for claim in claims for area in claim.areas}
        talk.last = claims[-1]
        if Role.OTHER_TOPIC not in sentence.roles:
            talk.foreign = talk.foreign and not talk.beside
            talk.beside = talk.passing = False
        talk.inspecting = talk.inspecting or bool(reported)
    if earlier := [c.timing for c in claims if c.timing.turn is Turn.EARLIER]:
        talk.turned = earlier[-1]
    if inspected_elsewhere(sentence) is not None:
        talk.elsewhere = True
    talk.frame = frame_after(sentence, claims, talk.frame, talk.recent)
    talk.recent = claims
    talk.said = sentence
    if sentence.dates and len(sentence.marks) > _DATELINE:
        told = [date for _, date in sentence.dates if any(map(is_of_year, date.points))]
        if told:
            talk.turned = Timing(Turn.EARLIER, told[-1].points)


def _named_areas(sentence: Sentence) -> tuple[Area, ...]:
    if sentence.roles.isdisjoint(OF_AREA):
        return ()
    named = [i for i, m in enumerate(sentence.marks) if m.area and m.word not in _PEOPLE]
    return named_areas(sentence, named) if named else ()


def _lists_areas(sentence: Sentence, named: Sequence[Area]) -> bool:
    if sentence.kind is BlockKind.ITEM:
        return True
    return len(named) > 1 and sentence.has(Role.INSPECTION, Role.AREA_SET, Role.GRADE_NOUN)


def date_back(sentence: Sentence, talk: Talk) -> None:
    """Date what the sentence before said without a date: "That was in 2016."."""
    if not talk.recent or Role.DATE not in sentence.roles or Role.GRADE in sentence.roles:
        return
    marks = [mark for mark in sentence.marks[:10] if mark.word not in QUOTES]
    date = next((m.date for i, m in enumerate(marks) if m.date and _leads_to(marks[2:i])), None)
    said = [m.word for m in marks[:2]] in _THAT_WAS or _names_grade(marks[:3])
    if not (said and date):
        return
    undated = [claim for claim in talk.recent if not claim.timing.dates]
    if len(undated) == len(talk.recent) and talk.claims[-len(undated) :] == undated:
        told = [replace(one, timing=replace(one.timing, dates=date.points)) for one in undated]
        talk.claims[-len(told) :] = told
        talk.frame = Frame(sentence.block, told[-1].timing, tuple(told))


def _leads_to(between: Sequence[Mark]) -> bool:
    """Whether it is as in "That was (the result of an inspection in) 2016"."""
    known = (Role.DETERMINER, Role.GRADE_NOUN, Role.INSPECTION, Role.PREPOSITION, Role.ADVERB)
    if len(between) < 3:
        return True
    told = any(mark.word == "of" for mark in between)
    return told and all(m.has(*known) or m.word in _OUTCOMES for m in between)


def _names_grade(opening: Sequence[Mark]) -> bool:
    """Whether it is as in "That judgement dated from" or "That grade was given in"."""
    named = bool(opening) and opening[0].has(Role.GRADE_AGAIN) and opening[0].word[:5] == "that "
    return named and any(m.word in ("dated", "dates", "was") for m in opening[1:])


def speaks_for_children(sentence: Sentence) -> bool:
    """Whether it names services for children, not any services, or a trust that runs them."""
    if sentence.roles.isdisjoint(_SERVING):
        return False
    for mark in sentence.marks:
        if Role.COUNCIL in mark.roles or Role.SERVICE in mark.roles:
            word = mark.word
            if "child" in word or "famil" in word or "young" in word:
                return True
    return False


def awaits_list(sentence: Sentence) -> bool:
    """Whether a list follows: the sentence ends with a colon."""
    return bool(sentence.tokens) and sentence.tokens[-1].word == ":"
