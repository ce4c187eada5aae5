"""Grades that somebody led a council to, or that the service has which somebody gets."""

from __future__ import annotations

from store.parsing.claims.areas.after import target_after
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.led import led_object
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.phrases.ranks_joined import joins_ranks
from store.parsing.claims.phrases.reached import served_by
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_AHEAD = 4


def led_or_served(sentence: Sentence, at: int) -> Tie | None:
    """The tie to a council that somebody led to the grade, or from which children get it.

    So is that to one that joins others with it.

    What it was led to may be a grade for an area: "helped Kent to a good for adoption".
    """
    council = led_object(sentence, at)
    rule = "what somebody led it to"
    area = target_after(sentence, at) if council is not None else None
    if area is not None and area.kind is TargetKind.AREAS:
        return Tie(rule, None, area, area.areas)
    if council is not None and _is_for_something(sentence, at):
        return Tie(reason="what it is a grade for is not known")
    if council is None:
        council, rule = joins_ranks(sentence, at), "those that have it are joined"
    if council is None:
        council, rule = served_by(sentence, at), "the service that somebody gets"
    if council is None:
        return None
    return Tie(rule, None, Target(TargetKind.WHOLE, council, council + 1), whole=True)


def _is_for_something(sentence: Sentence, at: int) -> bool:
    """Whether words not known say what it is for: "led Kent to a good for its beaches"."""
    for_what = [m for m in marks_after(sentence, at, _AHEAD) if not m.has(Role.GRADE_NOUN)]
    if not for_what or for_what[0].word != "for":
        return False
    named = [mark for mark in for_what[1:] if not mark.has(Role.POSSESSIVE)]
    return bool(named) and named[0].plain and len(named) < len(for_what) - 1
