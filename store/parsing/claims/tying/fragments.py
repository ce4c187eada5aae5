"""A way from one grade to another without a verb: "From inadequate to good: you did it"."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.text.tokens import QUOTES

_WITHIN = frozenset({"in", "within", "over", "after"})
_SPANS = frozenset({"year", "years", "months", "decade", "inspections", "cycle"})
_DONE = frozenset({"did", "done"})
_WAYS = frozenset({"journey", "turnaround", "achievement", "transformation", "result", "leap"}) | {
    *("jump", "story", "difference", "improvement", "change", "climb", "rise", "fall", "drop"),
}
_OTHERS = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.AREA, Role.GROUP, Role.AIM)
_LONGEST = 5


def is_way_done(sentence: Sentence, at: int) -> bool:
    """Whether its sentence opens with a way that somebody is then told to have gone.

    So it is in "From X to Y: you did that" and "From X to Y – what a journey"; not in "From X to
    Y: how to improve".
    """
    marks = sentence.marks
    opening = [mark.word for mark in marks[:2] if mark.word not in QUOTES]
    if opening[:1] != ["from"] or sentence.has(*_OTHERS):
        return False
    start = at if end_of_path(sentence, at) is not None else way_to(sentence, at)
    end = end_of_path(sentence, start) if start is not None else None
    if end is None or any(mark.grade for mark in marks[:start]):
        return False
    after = [mark for mark in marks[end + 1 :] if mark.word not in QUOTES]
    if after[:1] and after[0].word in _WITHIN:
        spans = (i for i, mark in enumerate(after[:_LONGEST], 1) if mark.word in _SPANS)
        after = after[next(spans, 0) :]
    if not after or after[0].word not in (":", "–"):
        return False
    said = after[1 : _LONGEST + 1]
    if any(mark.has(Role.NEGATION) for mark in said):
        return False
    words = [mark.word for mark in said]
    if words[:2] in (["what", "a"], ["what", "an"]):
        return not _WAYS.isdisjoint(words)
    who = said[:1] and (said[0].has(Role.PRONOUN, Role.COUNCIL, Role.BODY) or said[0].word == "you")
    made_it = ("made", "it") in pairwise(words)
    return bool(who) and (made_it or not _DONE.isdisjoint(words))
