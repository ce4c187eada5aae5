"""Whether words tie a grade to what stands before it, and by which rule."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.changes.steps import arrival
from store.parsing.claims.doubts.modality import given_up
from store.parsing.claims.phrases.attributes import describes_whole
from store.parsing.claims.phrases.bracketed import bracketed_council
from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.former import is_former
from store.parsing.claims.phrases.forms import (
    has_noun_after,
    is_noun_of_any_sort,
    is_verb,
    stands_out,
    words,
)
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import without_aside, without_modifiers
from store.parsing.claims.phrases.objects import is_object
from store.parsing.claims.phrases.paths import is_on_path
from store.parsing.claims.phrases.ranks import ranked
from store.parsing.claims.phrases.reached import is_handed_to_it, is_received
from store.parsing.claims.phrases.unknown_subjects import unknown_after_verb
from store.parsing.claims.phrases.verbs import (
    PARTICIPLES,
    arrives,
    ends_clause,
    is_told_so,
    resumes,
)
from store.parsing.claims.phrases.wholes import past_whole
from store.parsing.claims.tying.apposed import is_apposed, is_dated_beside, names_rating
from store.parsing.claims.tying.being import is_surely_so
from store.parsing.claims.tying.beside import (
    is_accompanying,
    is_added,
    is_carried,
    is_exception,
    is_fronted,
    is_gapped,
    is_of_pronoun,
    is_outcome,
    is_rating,
    is_said_there,
)
from store.parsing.claims.tying.dated_nouns import is_dated_noun
from store.parsing.claims.tying.matters import is_in_some_matter, is_of_matter, is_of_work
from store.parsing.claims.tying.pronouns import (
    is_called,
    is_called_beside,
    is_called_in_relative,
    is_come_to,
)
from store.parsing.claims.tying.ratings import is_announced, is_own, is_turn
from store.parsing.claims.tying.something_else import is_of_something_else
from store.parsing.claims.tying.verbless import link_without_verb
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BEING = frozenset({Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.AGAIN})
_GOING_ON = (["continue", "to"], ["continues", "to"], ["continued", "to"])
_NEXT = 2
"""So many marks between a noun and a grade hold nothing of the whole beside it."""
_ALIKE = 2
"""More words than "the same" has what can have a verb of any kind: "the same verdict"."""


def link_before(sentence: Sentence, at: int, target: Target, chained: bool) -> str | None:
    """The rule by which the grade at mark `at` is of `target`, which stands before it; or None.

    `chained` says that an earlier grade of the sentence has a target, so that a verb may be left
    out ("A was good, B outstanding").
    """
    if bracketed_council(sentence, at) == target.first:
        return "a grade put in brackets beside its council"
    if target.kind is TargetKind.WHOLE and is_former(sentence, at):
        return "what it was called before"
    mark = sentence.marks[at]
    between = words(sentence, target.last, at)
    if [m.word for m in between[-2:]] in _GOING_ON and is_verb(sentence, at):
        between = between[:-2]
    if not between and _are_picked(sentence.marks[target.first]):
        return "a grade put beside its subject"
    if len(between) > _NEXT and Role.AREA in sentence.roles:
        between = past_whole(between)
    if target.kind is TargetKind.AREAS:
        between = without_modifiers(between)
    elif is_of_matter(between):
        return None
    elif len(between) > 2 and is_of_work(between):
        between = without_modifiers(between[2:])
    said = frozenset[Role]().union(*[m.roles for m in between])
    parted = target.kind is TargetKind.WHOLE and any(m.word in (":", "–") for m in between[-3:])
    announced = parted and is_announced(words(sentence, 0, at))
    turned = is_turn(sentence.marks[target.last - 1], between) and ends_clause(sentence, at)
    if announced or turned or names_rating(sentence, at):
        return "a rating is said to be it"
    handed = target.kind is not TargetKind.FOREIGN and is_handed_to_it(sentence, at)
    if handed and (has_noun_after(sentence, at) or not is_noun_of_any_sort(sentence, at)):
        return "a grade given or held"
    if is_of_something_else(sentence, at, target, between):
        return None
    if target.kind is not TargetKind.WHOLE and is_said_there(sentence, at, target, between):
        return "what is said to be so there"
    if target.group and any(m.word.split()[-1] == "be" for m in between) and _plain(between):
        return None
    if target.kind is TargetKind.WHOLE and describes_whole(sentence, at):
        return "a verb of being or changing"
    if not between and sentence.marks[target.last - 1].word.endswith(" judged"):
        return "a verb of judging"
    if is_added(between) and target.kind is TargetKind.AREAS and ends_clause(sentence, at):
        return "a grade added to what is said of an area"
    if is_outcome(between) and ends_clause(sentence, at):
        return "a grade named for how it fared"
    sets_out = is_starting_point(sentence, at)
    if sets_out and arrival(sentence, at) is not None:
        return "a change sets out from it"
    if Role.RATE in said or is_object(sentence, at, target, between):
        return None if unknown_after_verb(between) else "a verb of judging"
    plain = _plain(between)
    if mark.grade and is_verb(sentence, at) and not sets_out:
        if is_in_some_matter(sentence, at):
            return None
        if not plain:
            return "the grade is the verb"
        if not stands_out(sentence, at):
            return None
    if Role.HOLDS_ON in said:
        return "a grade that is still held"
    if given_up(sentence, at):
        return "a grade that is given up"
    if sets_out and (Role.UP in said or Role.DOWN in said):
        return "a change sets out from it"
    if is_on_path(sentence, at, between):
        return "it is on the way from one grade to another"
    if is_apposed(sentence, at, between) or is_dated_beside(sentence, at, target, between):
        return "a grade put beside its subject"
    if is_received(sentence, at):
        return "a grade given or held"
    if arrives(between):
        return "a verb of changing"
    if between and between[-1].word in PARTICIPLES:
        return "a participle of the subject"
    if is_exception(between) and ends_clause(sentence, at):
        return "a grade named for the exception"
    if is_of_pronoun(between):
        return "a verb of judging"
    if Role.GRADE_AGAIN in mark.roles and is_come_to(between):
        return "a verb of finding"
    if is_accompanying(sentence, at, target, between):
        return "a participle of the subject"
    if is_carried(target, between) and (ends_clause(sentence, at) or is_dated_noun(sentence, at)):
        return "a grade given or held"
    if is_rating(between) and (target.kind is TargetKind.WHOLE or is_fronted(sentence, target)):
        return "a rating is said to be it"
    if target.kind is TargetKind.WHOLE and is_told_so(sentence, at, target, between):
        return "what its subject was told of itself"
    if ranked(sentence, at) == target.first:
        return "one of so many to have it"
    strong = stands_out(sentence, at)
    found = Role.FIND in said or Role.VERDICT in said
    if found and is_called_in_relative(sentence, at, target, between):
        return "a verb of finding"
    if found and (is_called(sentence, at) or is_called_beside(sentence, at, between)):
        return "a verb of finding"
    if found and not (Role.SAME in said and resumes(sentence, at)):
        tied = strong or Role.AS in said or Role.COPULA in said
        return "a verb of finding" if tied and not unknown_after_verb(between) else None
    if strong and is_gapped(sentence, target, between):
        return "a grade given or held"
    if is_own(sentence, at, between):
        return "a rating of its own"
    with_rating = has_noun_after(sentence, at) and any(m.word == "with" for m in between)
    if strong and (with_rating or Role.GIVE in said):
        return "a grade given or held"
    if not said.isdisjoint(_BEING):
        surely = strong or is_surely_so(sentence, at, target, between, plain, chained=chained)
        return "a verb of being or changing" if surely else None
    if Role.GRADE_AGAIN in mark.roles and _is_met(mark, between, plain):
        return "a grade given or held"
    if plain:
        return None
    return link_without_verb(sentence, at, target, between, strong=strong, chained=chained)


def _plain(between: Sequence[Mark]) -> list[Mark]:
    """The words of `between` that the lexicon does not know, but for adverbs and an aside."""
    return [m for m in without_aside(between) if m.plain and not m.word.endswith("ly")]


def _are_picked(mark: Mark) -> bool:
    """Whether it picks councils of several: "the first two of them (inadequate)"."""
    return mark.has(Role.SEVERAL) and mark.has(Role.PRONOUN)


def _is_met(mark: Mark, between: Sequence[Mark], plain: Sequence[Mark]) -> bool:
    """Whether one verb of any kind has "the same verdict": "drew the same verdict"."""
    named = len(mark.word.split()) > _ALIKE
    return named and len(plain) == 1 and between[0] is plain[0]
