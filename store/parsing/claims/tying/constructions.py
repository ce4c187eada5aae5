"""Constructions that alone say what their grade is of, whatever stands around: a row, "led to"."""

from __future__ import annotations

from store.parsing.claims.phrases.former import former_area
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.rows import is_in_row
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.tying.compounds import named_in_rating
from store.parsing.claims.tying.dated_nouns import is_background
from store.parsing.claims.tying.dated_rows import year_in_row
from store.parsing.claims.tying.fixed import Tie, had_by
from store.parsing.claims.tying.led_to import led_or_served
from store.parsing.claims.tying.subjects import told_of_all
from store.parsing.claims.when.compared import is_all_it_compares
from store.parsing.claims.when.standing import is_spell_over
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

ELSEWHERE = Tie(reason="it is the grade of something else")
_OTHERS = (Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC, Role.AREA_SET)


def by_construction(sentence: Sentence, at: int, *, chained: bool, foreign: bool) -> Tie | None:
    """What the grade at mark `at` is of by how it is told; None where that does not say it.

    See `tie` for `chained` and `foreign`.
    """
    if is_in_row(sentence, at):
        area = Target(TargetKind.AREAS, at + 1, at + 2, named_areas(sentence, [at + 1]))
        return Tie("one of a row of grades and areas", None, area, area.areas)
    if not foreign and (dated := year_in_row(sentence, at)):
        return Tie("one of a row of grades and years", whole=True, dated=dated)
    if (called := former_area(sentence, at)) is not None:
        target = areas_after(sentence, called)
        return Tie("what it was called before", None, target, target.areas)
    if other := had_by(sentence, at):
        if other.kind is TargetKind.FOREIGN:
            return ELSEWHERE
        given = "a grade that is said to have been given before"
        return Tie(given, None, other, other.areas, whole=not other.areas)
    if not foreign and (council := led_or_served(sentence, at)) is not None:
        return council
    if not foreign and (compound := named_in_rating(sentence, at)) is not None:
        return compound
    if not foreign and is_all_it_compares(sentence, at):
        return Tie("what a grade is compared with", whole=not chained, chained=chained)
    if not foreign and _is_beside_all(sentence, at):
        return Tie("a rating of an earlier time", whole=True)
    if not foreign and told_of_all(sentence, at):
        return Tie("what its leaders were told", whole=True)
    return None


def _is_beside_all(sentence: Sentence, at: int) -> bool:
    """Whether it is told as what came before, where nothing but the whole can be meant."""
    if sentence.has(Role.AREA, Role.GROUP, *_OTHERS):
        return False
    return is_background(sentence, at) or is_spell_over(sentence, at)
