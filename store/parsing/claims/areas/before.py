"""What stands before a grade and can be its subject or object."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.areas.exceptions import excepting, is_put_apart
from store.parsing.claims.areas.given import given_to, gives_what_was_told, other_server, serving
from store.parsing.claims.areas.heads import (
    apposed_service,
    area_of,
    headed,
    names_its_area,
    rest_of,
)
from store.parsing.claims.areas.incidental import (
    is_done_by,
    is_led,
    is_left_for_subject,
    is_passed_by,
    is_passed_over,
    is_place_of_subject,
    resumed_subject,
)
from store.parsing.claims.areas.members import member
from store.parsing.claims.areas.placed import placed_in
from store.parsing.claims.areas.pointing import POINTING, is_there_behind, points_back
from store.parsing.claims.areas.presented import presented
from store.parsing.claims.areas.put_between import is_told_aside, rest_of_aside
from store.parsing.claims.areas.ranked import is_pointed_part, is_predicate, is_ranked_among
from store.parsing.claims.areas.second_verb import subject_of_second_verb
from store.parsing.claims.areas.standing_for import STANDING, stands_for, with_area_meant
from store.parsing.claims.areas.that_told import THAT
from store.parsing.claims.phrases.bracketed import bracketed_council, served_there
from store.parsing.claims.phrases.graded import Target, TargetKind, nominal
from store.parsing.claims.phrases.ranks import ranked
from store.parsing.claims.phrases.together import areas_before
from store.parsing.claims.phrases.wholes import is_beside_whole
from store.parsing.claims.whose.owners import (
    is_of_group,
    is_of_others,
    is_of_somebody,
    placed_at,
)
from store.parsing.claims.whose.passing import has_relative, is_aside
from store.parsing.claims.whose.posts import is_at_work_in
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence

_COLONS = frozenset({":", "–", "-"})
_NAMING = frozenset({Role.AREA, Role.GROUP, Role.AREA_SET, Role.TOPIC, Role.PRONOUN}) | {
    *(Role.SERVICE, Role.BODY, Role.COUNCIL, Role.FOREIGN, Role.GENERIC, Role.GRADE),
}
_TELLING = THAT | POINTING | {";", "one", "theirs", "own"}
"""What counts whatever the lexicon says of it; so does any word after "whose"."""


def target_before(
    sentence: Sentence,
    at: int,
    taken: frozenset[int] = frozenset(),
    passed: frozenset[int] = frozenset(),
) -> Target | None:
    """What stands before the grade at mark `at` and can be its subject or object.

    The nearest noun that can be graded; None where an earlier grade or an area in `taken` (one
    that an earlier grade has) comes first, so that the subject is left out. A grade in `passed`
    was set aside and stands in nobody's way.
    """
    marks = sentence.marks
    for told_of in (bracketed_council, ranked):
        if (subject := told_of(sentence, at)) is not None and subject not in taken:
            return Target(TargetKind.WHOLE, subject, subject + 1)
    if not sentence.roles.isdisjoint(OF_AREA) and (one := presented(sentence, at)) is not None:
        return None if one.first in taken else one
    passed = passed | sentence.outside(at) | rest_of_aside(sentence, at)
    owned = "whose" in sentence.words
    standing = not STANDING.isdisjoint(sentence.words)
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if index in passed:
            continue
        telling = mark.word in _TELLING or not mark.roles.isdisjoint(_NAMING)
        if not (telling or owned or index in taken):
            continue
        if standing and (meant := stands_for(sentence, index)) is not None:
            return meant
        if sentence.between and is_told_aside(sentence, index, at):
            taken -= {index}
        if mark.word == ";" or Role.GRADE in mark.roles or index in taken:
            return None
        if Role.GROUP in mark.roles and _are_people(marks, index) and _is_it(marks[index + 1 : at]):
            return None
        if is_of_others(sentence, index) or is_done_by(sentence, index):
            return Target(TargetKind.FOREIGN, index, index + 1)
        if (other := other_server(sentence, index)) is not None:
            return other
        if not mark.roles.isdisjoint(OF_AREA) and not _says_overall(sentence, index, at):
            if is_led(sentence, index):
                continue
            if is_beside_whole(sentence, index) or is_left_for_subject(sentence, index, at):
                continue
            named = areas_before(sentence, index, taken)
            if is_put_apart(sentence, named):
                continue
            if (resumed := resumed_subject(sentence, named)) is not None:
                return resumed
            named = with_area_meant(sentence, named)
            exception = excepting(sentence, named, at)
            return named if exception is None else Target(TargetKind.SET, exception, index + 1)
        if (given := given_to(sentence, index)) is not None:
            return given
        if is_passed_by(sentence, index):
            continue
        if mark.word == "there" and is_there_behind(sentence, index):
            continue
        if gives_what_was_told(sentence, index) or is_place_of_subject(sentence, index):
            continue
        if mark.councils and served_there(sentence, at) == index:
            continue
        if mark.councils and marks[index + 1].word == "'s" and _is_it(marks[index + 1 : at]):
            return None
        if mark.councils and (second := subject_of_second_verb(sentence, index, at)):
            return second
        if mark.councils and is_passed_over(sentence, index, at):
            continue
        if mark.councils and is_aside(sentence, index) and not has_relative(sentence, index):
            if is_at_work_in(sentence, index):
                return Target(TargetKind.WHOLE, index, index + 1)
            continue
        if (owner := placed_at(sentence, index)) is not None:
            return Target(TargetKind.FOREIGN, owner, index + 1)
        if owned and is_of_somebody(sentence, index):
            return Target(TargetKind.FOREIGN, index, index + 1)
        if (served := serving(sentence, index)) is not None and served.first not in taken:
            return served
        if (own := apposed_service(sentence, index)) is not None:
            return own
        kind = TargetKind.SET if points_back(sentence, index) else nominal(sentence, index)
        if _is_received(sentence, index) or is_of_group(sentence, index):
            continue
        if kind is TargetKind.WHOLE and (
            is_ranked_among(sentence, index) or is_pointed_part(sentence, index)
        ):
            continue
        if (among := member(sentence, index)) is not None:
            return among
        if kind is TargetKind.SET and names_its_area(sentence, index):
            continue
        if kind is TargetKind.SET and (place := placed_in(sentence, index)) is not None:
            return place
        if kind is None or (kind is TargetKind.SET and is_predicate(sentence, index)):
            continue
        if (head := area_of(sentence, index)) is not None and head not in taken:
            field = other_server(sentence, head) or headed(sentence, head, taken)
            return field or areas_before(sentence, head, taken, index + 1)
        if (counted := rest_of(sentence, index)) is not None:
            return Target(TargetKind.SET, counted, index + 1)
        return Target(kind, index, index + 1)
    return None


def _says_overall(sentence: Sentence, index: int, at: int) -> bool:
    """Whether it only stands before the grade: "rated overall good", not "Overall good; …"."""
    if sentence.marks[index].word != "overall" or index != at - 1:
        return False
    return index > 0 and sentence.marks[index - 1].word not in (*_COLONS, ";")


def _are_people(marks: Sequence[Mark], index: int) -> bool:
    """Whether "it" cannot mean them: "care leavers", "judged together with children in care"."""
    return marks[index].word.endswith("s") or marks[max(0, index - 1)].word == "together with"


def _is_it(between: Sequence[Mark]) -> bool:
    """Whether "it" has the verb, which is no group of people: "leaders said when it was rated"."""
    return any(
        mark.word == "it" and following.has(Role.COPULA, Role.PLUPERFECT)
        for mark, following in pairwise(m for m in between if m.word not in ("too", "also"))
    )


def _is_received(sentence: Sentence, index: int) -> bool:
    """Whether it is what someone gets, or is in: "care leavers receive a service that …"."""
    marks = sentence.marks
    if index < 2 or marks[index].word not in ("service", "services"):
        return False
    if marks[index + 1].word == "from" and any(m.grade for m in marks[index + 2 : index + 4]):
        return False
    verb = index - 1 - (marks[index - 1].word == "a")
    inside = marks[verb].word == "in" and marks[verb - 1].has(Role.COPULA, Role.AS)
    return inside or marks[verb].has(Role.GIVE)
