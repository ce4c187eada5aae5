"""Tying a grade to what it is of: the one choice among what stands before and after it."""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.claims.areas.after import target_after
from store.parsing.claims.areas.before import target_before
from store.parsing.claims.areas.counted import counted_subject, is_before_latter, is_counted_grade
from store.parsing.claims.areas.inversion import is_cleft
from store.parsing.claims.areas.pairing import respective
from store.parsing.claims.areas.relatives import antecedent
from store.parsing.claims.phrases.coming import is_coming
from store.parsing.claims.phrases.forms import is_noun
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.moved_ratings import moved_from
from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.claims.phrases.rows import fills_bracket
from store.parsing.claims.phrases.shifting import has_unknown_object
from store.parsing.claims.phrases.verbs import is_swapped
from store.parsing.claims.tying.alone import link_alone, tied_alone
from store.parsing.claims.tying.area_named import is_told_on
from store.parsing.claims.tying.constructions import ELSEWHERE, by_construction
from store.parsing.claims.tying.contributing import (
    goes_on_from_other,
    handed_beside,
    is_beside,
)
from store.parsing.claims.tying.dated_nouns import is_one_of_year
from store.parsing.claims.tying.fixed import (
    Tie,
    first_ever,
    is_run,
    paired,
    whole_path,
)
from store.parsing.claims.tying.following import gives_way, is_asserted
from store.parsing.claims.tying.for_unknown import (
    is_at_doing,
    is_craft_reached,
    is_for_unknown,
    is_judged_at_doing,
    parts_from,
)
from store.parsing.claims.tying.foreign import (
    is_foreign,
    is_foreign_set,
    is_of_foreign_subject,
    is_school_told,
)
from store.parsing.claims.tying.in_passing import in_passing
from store.parsing.claims.tying.labels import is_in_record
from store.parsing.claims.tying.links import link_before
from store.parsing.claims.tying.only_one import is_told_of, only_one
from store.parsing.claims.tying.ratings import is_last_word
from store.parsing.claims.tying.scope import scoped
from store.parsing.claims.tying.strangers import is_of_stranger
from store.parsing.claims.tying.subjects import is_new_to_leaders, is_reaction
from store.parsing.claims.tying.summed_up import is_summed_up
from store.parsing.claims.tying.taken_as_known import is_taken_as_known
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_NAMED = (Role.SERVICE, Role.BODY, Role.COUNCIL, Role.PRONOUN, Role.POSSESSIVE)
_UNTIED = Tie(reason="no words tie it to what stands before it", open=True)


def tie(
    sentence: Sentence,
    at: int,
    taken: frozenset[int],
    passed: frozenset[int] = frozenset(),
    *,
    chained: bool,
    foreign: bool,
) -> Tie:
    """What the grade at mark `at` is of. `chained`: an earlier grade of the sentence has a tie.

    `passed` are grades before it that were set aside. `foreign` says that the talk is of a
    school, a home or the like, so that "it" means that.
    """
    if (first := first_ever(sentence, at)) is not None:
        return first
    if passed and way_to(sentence, at) in passed:
        return _UNTIED
    if (pair := respective(sentence, at)) is not None:
        return paired(sentence, at, pair, taken, chained=chained)
    if said := by_construction(sentence, at, chained=chained, foreign=foreign):
        return said
    after, before = target_after(sentence, at), target_before(sentence, at, taken, passed)
    if _goes_on_elsewhere(sentence, at, passed) or is_of_foreign_subject(sentence, at):
        return handed_beside(sentence, at) or ELSEWHERE
    if is_craft_reached(sentence, at):
        return _UNTIED
    if (before is None or before.kind is TargetKind.WHOLE) and is_of_stranger(sentence, at):
        return Tie(reason="it is of a name that is no council's")
    if not foreign and is_taken_as_known(sentence, at):
        told = before if before and before.kind is TargetKind.WHOLE else None
        return Tie("a grade that is taken as known", None, told, whole=True, known=True)
    if after is None and (has_unknown_object(sentence, at) or is_cleft(sentence, at)):
        return ELSEWHERE
    if after is None and is_run(sentence, at) and not _is_of_others(sentence, before, foreign):
        return Tie("a run of ratings", None, before, whole=True)
    if after is None and (path := whole_path(sentence, at)):
        whole = path.kind is TargetKind.WHOLE
        if whole or path.areas:
            return Tie("named after the way it went", None, path, path.areas, whole)
    if after is None and not foreign and is_last_word(sentence, at):
        told = before if before and before.kind is TargetKind.WHOLE else None
        return Tie("what inspectors are said to have said", None, told, whole=True)
    skilled = is_at_doing(sentence, at)
    if skilled and not is_judged_at_doing(sentence, at):
        after = None
    if before and before.kind is TargetKind.SET and before.last + 1 >= at:
        before = None if is_coming(sentence, at) else before
    if before and before.kind is TargetKind.AREAS and fills_bracket(sentence, at, before.last):
        after = None
    if after is None and (start := moved_from(sentence, at)) is not None:
        if start in passed:
            return _UNTIED
        return Tie("what its rating was moved to", whole=not chained, chained=chained)
    if after and before and gives_way(sentence, at, after, before, chained):
        after = None
    if after and (after.kind is TargetKind.FOREIGN or is_foreign_set(after, before)):
        return ELSEWHERE
    if after and is_told_on(sentence, after, ()):
        return ELSEWHERE
    if after and before and is_school_told(sentence, at, after, before, chained):
        return ELSEWHERE
    if after and not chained and is_summed_up(sentence, at, after, before, passed):
        return _UNTIED
    if after and parts_from(sentence, at, after):
        after = None
    if after and is_asserted(sentence, at, after, before, chained):
        return scoped(
            sentence, at, after, before, "named after the grade", chained and before is None
        )
    of_year = is_one_of_year(sentence, at)
    one_of = is_counted_grade(sentence, at) or is_before_latter(sentence, at)
    if after is None and one_of and not of_year:
        return Tie(reason="the areas are not named", open=True)
    unknown = (is_noun(sentence, at) and not of_year) or skilled or is_for_unknown(sentence, at)
    unknown = unknown and not (is_swapped(sentence, at) or end_of_path(sentence, at) is not None)
    if after is None and unknown:
        return Tie(reason="what it is a grade for is not known", open=True)
    if before and is_reaction(sentence, at, before):
        if is_new_to_leaders(sentence, at):
            return Tie("what its leaders speak of", whole=True)
        return Tie(reason="it is only spoken of by those who are named")
    counted = counted_subject(sentence, at) if before is None or before.last < at - 1 else None
    if counted and (before is None or before.last <= counted.first):
        return scoped(sentence, at, counted, counted, "named for those that are counted", False)
    if before is None and (meant := _object_before(sentence, at, passed)):
        return scoped(sentence, at, meant, meant, "“it” is what was graded before", False)
    if before is None:
        alone = tied_alone(sentence, at, taken, chained=chained, foreign=foreign)
        return (alone.open and not foreign and in_passing(sentence, at)) or alone
    goes_on = chained or goes_on_from_other(sentence, at, before, passed)
    rule = link_before(sentence, at, before, goes_on)
    if rule is None and (place := antecedent(sentence, at)) and place.first == before.first:
        rule = link_alone(sentence, at, chained)
    recorded = before.kind is TargetKind.WHOLE and (of_year or is_in_record(sentence, at))
    if rule is None and recorded:
        rule = "a rating of a date"
    if rule is None:
        found = only_one(sentence, at, taken)
        if found is None and not foreign and is_told_of(sentence, at, before):
            found = scoped(
                sentence, at, before, before, "the only thing told of that can be graded", False
            )
        return found or (not foreign and in_passing(sentence, at)) or _UNTIED
    if before.kind is TargetKind.FOREIGN or is_foreign(sentence, at, before, foreign):
        return ELSEWHERE
    found = scoped(sentence, at, before, before, rule, False)
    summed_up = [mark.word for mark in sentence.marks[at + 1 : at + 2]] == ["overall"]
    return replace(found, taken=found.taken | {at + 1}) if summed_up else found


def _goes_on_elsewhere(sentence: Sentence, at: int, passed: frozenset[int]) -> bool:
    """Whether the grade before it is a school's or a home's, and nothing else is named since."""
    last = max(passed, default=None)
    if last is None or any(m.has(*_NAMED) for m in sentence.marks[last + 1 : at]):
        return False
    told = target_before(sentence, last)
    if told is None or told.kind is not TargetKind.FOREIGN or told.first >= last:
        return False
    judged = sentence.marks[told.first]
    return not any(is_beside(judged, mark) for mark in sentence.marks[last + 1 : at])


def _object_before(sentence: Sentence, at: int, passed: frozenset[int]) -> Target | None:
    """The area that "it" means in "peers rated leadership outstanding; Ofsted rated it good"."""
    marks = sentence.marks
    if not passed or at < 2 or marks[at - 1].word not in ("it", "them", "that"):
        return None
    told = target_before(sentence, max(passed))
    area = told is not None and told.kind is TargetKind.AREAS
    return told if area and marks[at - 2].has(Role.RATE, Role.FIND, Role.GIVE) else None


def _is_of_others(sentence: Sentence, before: Target | None, foreign: bool) -> bool:
    """Whether something else than a council's services is spoken of, or only some of these."""
    known = before is None or before.kind is TargetKind.WHOLE
    return foreign or not known or sentence.has(Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC)
