"""Grades without a noun before them: "they were inadequate", "called them good"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.fronting import fronted
from store.parsing.claims.areas.listing import after_colon
from store.parsing.claims.areas.placed import is_in_unnamed
from store.parsing.claims.areas.relatives import antecedent
from store.parsing.claims.changes.keeping import earned_at
from store.parsing.claims.phrases.attributes import describes_whole
from store.parsing.claims.phrases.coming import is_coming
from store.parsing.claims.phrases.former import is_former
from store.parsing.claims.phrases.forms import stands_out, words
from store.parsing.claims.phrases.graded import TargetKind
from store.parsing.claims.phrases.legs import is_next_leg
from store.parsing.claims.phrases.nearby import is_used_by_inspectors
from store.parsing.claims.phrases.paths import end_of_path, is_way_told, way_to
from store.parsing.claims.phrases.reached import is_received
from store.parsing.claims.phrases.unknown_subjects import (
    has_nearer_subject,
    has_unknown_object,
    has_unknown_subject,
    is_described,
    unknown_after_verb,
)
from store.parsing.claims.phrases.verbs import arrives, is_swapped
from store.parsing.claims.tying.apposed import names_rating
from store.parsing.claims.tying.dated_nouns import is_dated_noun
from store.parsing.claims.tying.fixed import Tie
from store.parsing.claims.tying.fragments import is_way_done
from store.parsing.claims.tying.headlines import heads_way, is_headline
from store.parsing.claims.tying.labels import (
    is_dated_alone,
    is_entry,
    is_over_areas,
    is_said_of_list,
    is_under_date,
    is_uttered,
)
from store.parsing.claims.tying.matters import opens_with_matter, opens_with_place
from store.parsing.claims.tying.only_one import only_one
from store.parsing.claims.tying.opening import subject_behind
from store.parsing.claims.tying.pronouns import (
    is_called,
    is_concluded,
    is_required,
    is_said_plainly,
)
from store.parsing.claims.tying.ratings import (
    is_announced,
    is_first,
    is_named_as_rating,
    is_taken_up,
    is_what_was_given,
    is_word_for_it,
)
from store.parsing.claims.tying.scope import marks_of
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_NEIGHBOURS = frozenset({"neighbour", "neighbours", "partners", "counterparts", "rivals"})
_KNOWN = frozenset({Role.PRONOUN, Role.INSPECTION, Role.POSSESSIVE, Role.PREVIOUS})
_UNTIED_ALONE = Tie(reason="no words tie it to a council's services", open=True)


def link_alone(sentence: Sentence, at: int, chained: bool) -> str | None:
    """The rule by which a grade without any noun before it is of what is being spoken of."""
    before = words(sentence, 0, at)
    if is_headline(sentence, at) or heads_way(sentence, at):
        return "a headline begins with it"
    if not before and (is_over_areas(sentence, at) or is_entry(sentence, at)):
        return "a grade over its areas"
    if is_said_of_list(sentence, at):
        return "a grade over its areas"
    if not before and is_uttered(sentence, at):
        return "all that inspectors say"
    if not before and (is_what_was_given(sentence, at) or is_taken_up(sentence, at)):
        return "a grade given or held"
    if is_former(sentence, at):
        return "what it was called before"
    if opens_with_matter(sentence):
        return None
    if is_coming(sentence, at) or is_dated_alone(sentence, at):
        return "a rating of a date"
    if is_word_for_it(before) or is_used_by_inspectors(sentence, at):
        return "a rating is said to be it"
    if before and Role.CORRECTION in before[-1].roles:
        return "a rating is said to be it"
    if chained and way_to(sentence, at) is not None:
        return "a change arrives at it"
    if has_unknown_object(before):
        return None
    if is_called(sentence, at):
        return "a verb of finding"
    if has_unknown_subject(before) or has_nearer_subject(before):
        return None
    if is_described(before):
        return None
    if is_way_told(sentence, at, before):
        return "it is on the way from one grade to another"
    if (chained and is_next_leg(sentence, at)) or is_way_done(sentence, at):
        return "it is on the way from one grade to another"
    if end_of_path(sentence, at) is not None:
        return None
    if any(Role.RATE in m.roles for m in before) and not unknown_after_verb(before):
        return "a verb of judging"
    if is_received(sentence, at):
        return "a grade given or held"
    if is_under_date(sentence, at):
        return "a grade under its date"
    if is_concluded(sentence, at):
        return "a verb of finding"
    if arrives(before):
        return "a verb of changing"
    if _is_left_by_them(before) and not is_swapped(sentence, at):
        return "a grade that is given up"
    if is_required(sentence, at):
        return "the grade is the verb"
    if is_first(sentence, at, before):
        return "a rating of its own"
    if is_said_plainly(sentence, at) or describes_whole(sentence, at):
        return "a verb of being or changing"
    if chained and not _is_of_own_noun(sentence, at):
        return "a second grade of the same thing"
    if is_dated_noun(sentence, at):
        return "a rating of a date"
    noun_before = any(Role.GRADE_NOUN in m.roles for m in before)
    if noun_before and any(m.has(Role.COPULA, Role.AS, Role.SAME) for m in before[-3:]):
        return "a rating is said to be it"
    if is_announced(before) or is_named_as_rating(sentence, at) or names_rating(sentence, at):
        return "a rating is said to be it"
    if stands_out(sentence, at):
        verb = any(
            m.has(Role.GIVE, Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.FIND) for m in before
        )
        known = any(m.any(_KNOWN) for m in before) and not _is_of_some(before)
        return "a grade given or held" if verb and known else None
    return None


def _is_left_by_them(before: Sequence[Mark]) -> bool:
    """Whether it is as in "we have moved on from (an) inadequate"."""
    while before and (before[-1].has(Role.DETERMINER) or before[-1].word == "being"):
        before = before[:-1]
    if not before or not before[-1].has(Role.GIVEN_UP):
        return False
    said = [mark for mark in before[:-1] if not mark.has(Role.ADVERB)]
    return bool(said) and said[-1].has(Role.PRONOUN)


def _is_of_own_noun(sentence: Sentence, at: int) -> bool:
    """Whether a thing unknown has it: "care was rated good and their capacity to improve X"."""
    marks = sentence.marks
    for index in range(at - 1, 1, -1):
        if marks[index].has(Role.GRADE, Role.COPULA, Role.RATE) or marks[index].word == ",":
            return False
        if marks[index].has(Role.POSSESSIVE) and marks[index - 1].has(Role.CONJUNCTION):
            return index + 1 < at and marks[index + 1].plain
    return False


def _is_of_some(before: Sequence[Mark]) -> bool:
    """Whether it is had by some only, or by others: "Only one of our neighbours got a good"."""
    return before[0].word == "only" or any(mark.word in _NEIGHBOURS for mark in before)


def tied_alone(
    sentence: Sentence, at: int, taken: frozenset[int], *, chained: bool, foreign: bool
) -> Tie:
    """The tie of a grade with no noun before it in its clause."""
    rule = link_alone(sentence, at, chained)
    behind = None if foreign else subject_behind(sentence, at)
    if behind is not None and behind.kind is TargetKind.FOREIGN:
        return _UNTIED_ALONE
    if behind is not None and (behind.areas or rule is None):
        own = "said of the subject that follows"
        return Tie(own, None, behind, behind.areas, whole=not behind.areas)
    if rule is None or foreign or opens_with_place(sentence, at):
        return (None if foreign else only_one(sentence, at, taken)) or _UNTIED_ALONE
    front = antecedent(sentence, at) or fronted(sentence, at)
    if front and front.kind is TargetKind.SET:
        return Tie(rule=rule, area_set=front.first, earned=earned_at(sentence, at))
    if front:
        return Tie(
            rule="named before the clause",
            target=front,
            areas=front.areas,
            taken=marks_of(front),
            earned=earned_at(sentence, at),
        )
    listed = after_colon(sentence, at)
    if listed is None and is_in_unnamed(sentence, at):
        return Tie(reason="the area is not named")
    if listed:
        return Tie(
            rule="listed after a colon",
            target=listed,
            areas=listed.areas,
            taken=marks_of(listed),
        )
    return Tie(rule=rule, whole=not chained, chained=chained, earned=earned_at(sentence, at))
