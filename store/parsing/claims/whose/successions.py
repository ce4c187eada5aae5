"""Councils that are gone when a text is written: another that it names has taken over from them."""

from __future__ import annotations

import datetime
from itertools import pairwise

from store.councils import Council
from store.parsing.claims.doubts.modality import given_up
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.whose.focus import Focus
from store.parsing.lexicon import Role
from store.parsing.mentions.counties import parted_from
from store.parsing.mentions.marks import Marked, Sentence

_NOT_YET = frozenset({"will", "would", "shall", "could", "planned", "proposed", "soon", "hopes"})
_NOT_YET |= {"inherits", "inherit", "waits", "awaits", "starts", "begins", "wants"}
_SETTING_OUT = frozenset({"is", "are", "set", "due", "about", "ready", "prepares", "prepare"})
_FORMER = frozenset({"former", "old", "abolished", "defunct", "predecessor"})
_INHERITING = frozenset({"inherited", "inherits", "inheriting"})
_TELLING = _FORMER | _INHERITING | {"new", "final", "county"}
"""Without one of these a sentence speaks of no council as the one before, or the one after."""
_WHEN = frozenset({"since", "after", "when", "until", "following"})
_UNDER = frozenset({"under", "at", "with"})
_IN_ITS_DAYS = frozenset({"under", "when", "while", "before", "by", "in"})
_RELATIVE = frozenset({"which", "that", "whose"})
_DAY = datetime.timedelta(days=1)


def gone(marked: Marked) -> frozenset[str]:
    """The ONS codes of abolished councils beside which a text tells of one that took over.

    They are gone for a text that has the new one inspected, not for one that foretells it.
    """
    telling = [one for one in marked.sentences if one.named]
    named = {council for one in telling for at in one.named for council in one.marks[at].councils}
    ended = {council.end + _DAY for council in named if council.end is not None}
    new = {council for council in named if council.start in ended}
    if not new or not any(_is_judged(sentence, new) for sentence in telling):
        return frozenset()
    begun = {council.start for council in new}
    return frozenset(c.ons_code for c in named if c.end is not None and c.end + _DAY in begun)


def may_be_taken_over(focus: Focus, sentence: Sentence, index: int) -> bool:
    """Whether mark `index` only says since when there is another: "of Kent since Essex closed"."""
    if _WHEN.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    before = next((m for m in reversed(marks[:index]) if not m.has(Role.DETERMINER)), None)
    if before is None or before.word not in _WHEN or not focus.are_gone(marks[index].councils):
        return False
    return any(mark.councils and not focus.are_gone(mark.councils) for mark in marks)


def former_council(focus: Focus, sentence: Sentence, at: int, target: Target) -> Council | None:
    """The one abolished council that the text names, for "the former county council".

    So it is where both halves of a county are spoken of and "the county" gave the grade up, and
    for what they inherited.
    Or the one that is there today, for "the new council" beside those that were abolished.
    """
    if _TELLING.isdisjoint(sentence.words):
        return None
    owner = _owner(sentence, target)
    before = sentence.marks[owner - 1].word.split() if owner > 0 else []
    own = sentence.marks[owner].word.split()
    last = "final" in sentence.words and any(
        a.word == "final" and b.has(Role.INSPECTION)
        for a, b in pairwise(sentence.marks[target.first :])
    )
    if "new" in (*before, *own) and any(c.end for c in focus.known.values()):
        living = [council for council in focus.known.values() if council.end is None]
        return living[0] if len(living) == 1 else None
    former = not _FORMER.isdisjoint((*before, *own))
    talk = focus.now or focus.main
    whole = own[-1] == "county" and len(talk) > 1 and given_up(sentence, at)
    inherited = any(mark.word in _INHERITING for mark in sentence.marks[: target.first])
    counties = {parted_from(council) for council in talk}
    if len(counties) == 1 and None not in counties and _is_of_county_council(sentence, at, owner):
        return counties.pop()
    if not (former or last or whole or inherited):
        return None
    gone = {c.ons_code: c for c in focus.known.values() if c.end is not None}
    parted = [parted_from(council) for council in (*talk, *focus.known.values())]
    gone = gone or {c.ons_code: c for c in parted if c}
    return next(iter(gone.values())) if len(gone) == 1 else None


def _is_of_county_council(sentence: Sentence, at: int, owner: int) -> bool:
    """Whether it is of "the county council", or of its days: "Services were poor under the …".

    No council that took over from one is called so.
    """
    marks = sentence.marks
    for index, mark in enumerate(marks):
        if mark.has(Role.BODY) and mark.word.endswith("county council") and not mark.councils:
            before = marks[index - 1].word if index else ""
            before = before if before not in _FORMER else marks[index - 2].word
            of_it = any(m.word in _RELATIVE for m in marks[index + 1 : index + 3])
            if index == owner or before in _IN_ITS_DAYS or (of_it and index < at):
                return True
    return False


def _owner(sentence: Sentence, target: Target) -> int:
    """Whose services mark `target.first` means: "the county's services", "Under it, services"."""
    marks = sentence.marks
    if marks[target.first - 1].word == "'s":
        return target.first - 2
    before = target.first - 1 - (marks[target.first - 1].word == ",")
    under = target.first > 1 and marks[0].word in _UNDER and marks[target.first].has(Role.SERVICE)
    return before if under and marks[before].has(Role.BODY) else target.first


def _is_judged(sentence: Sentence, new: set[Council]) -> bool:
    """Whether it tells what one of the `new` councils was judged, or that it was inspected."""
    if sentence.has(Role.NEGATION):
        return False
    marks = sentence.marks
    parties = [i for i, m in enumerate(marks) if any(c in new or c.end for c in m.councils)]
    ours = [i for i in parties if not new.isdisjoint(marks[i].councils)]
    words = [token.word for token in sentence.tokens]
    if not (ours and _NOT_YET.isdisjoint(words)):
        return False
    if any(a in _SETTING_OUT and b == "to" for a, b in pairwise(words)):
        return False
    if "first" in words and sentence.has(Role.INSPECTION, Role.GRADE_NOUN):
        return True
    graded = [i for i, mark in enumerate(marks) if mark.grade]
    before = [i for i in parties if i < graded[-1]] if graded else []
    return bool(before) and (before[0] in ours or before[-1] in ours)
