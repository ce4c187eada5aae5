"""What follows a grade and is tied to it: "good for A and B", "outstanding overall"."""

from __future__ import annotations

from store.parsing.claims.areas.added import is_closed
from store.parsing.claims.areas.counted import (
    counts_set,
    is_among,
    is_counted_grade,
    is_latter,
    is_one_of_first,
    means_both,
)
from store.parsing.claims.areas.glossed import last_of_gloss
from store.parsing.claims.areas.incidental import is_reason
from store.parsing.claims.areas.inversion import fronting_verb, said_of
from store.parsing.claims.areas.leading import (
    concerns,
    covers,
    is_good_with,
    is_heading,
    is_rating_of,
    opens_both,
    passes,
    ties,
)
from store.parsing.claims.areas.onward import (
    done_for,
    is_owner_of_unknown,
    is_part_of_place,
    leads_on,
    names_late,
)
from store.parsing.claims.areas.pointing import is_there_behind
from store.parsing.claims.areas.sets import is_all_but
from store.parsing.claims.areas.that_told import given_for_that, is_that_alone
from store.parsing.claims.phrases.forms import rated_noun
from store.parsing.claims.phrases.graded import SOME, Target, TargetKind, counts_areas, nominal
from store.parsing.claims.phrases.modifiers import MATTERS
from store.parsing.claims.phrases.nearby import AT_WHICH, is_with_area, mark_before, next_after
from store.parsing.claims.phrases.shifting import shifted_object
from store.parsing.claims.phrases.statements import is_subject
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.phrases.wholes import names_whole
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.text.tokens import QUOTES

_TOO = frozenset({"too", "as well", "also", "again", "then", ","})
_REACH = 14
_HEADING = MATTERS | {"each", "both", "all"}
_OF = frozenset({"of", "to", "with", "on"})
_MANY = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}) | {
    *("eleven", "twelve", "most", "half", "number"),
}
_MANY |= {str(number) for number in range(2, 30)}
_EVERYWHERE = frozenset({"across the board", "everywhere else"})
_VERB = 4


def target_after(sentence: Sentence, at: int) -> Target | None:
    """What follows the grade at mark `at` and is tied to it: "good for A and B", "good overall"."""
    marks = sentence.marks
    verb = said_of(sentence, at) or fronting_verb(sentence, at)
    shifted = shifted_object(sentence, at)
    tied = verb is not None or shifted is not None or is_with_area(sentence, at)
    tied = tied or _is_quoted_of_services(sentence, at)
    described = rated_noun(sentence, at)
    if described is not None and (kind := nominal(sentence, described)):
        return Target(kind, described, described + 1)
    counted = is_counted_grade(sentence, at)
    named_again = Role.GRADE_AGAIN in marks[at].roles and " " in marks[at].word
    fillers = 0
    latter = is_latter(sentence, at)
    first = shifted or latter or (verb or last_of_gloss(sentence, at)) + 1
    tied = tied or latter is not None
    for index in range(first, min(len(marks), first + _REACH)):
        mark = marks[index]
        if mark.word == "overall" and mark.area and not _is_compared_with(sentence, at, index):
            if named_again and fillers:
                # "that judgement decides the overall one"
                return None
            return areas_after(sentence, index, graded=at)
        if Role.AS in mark.roles and marks[at].grade and names_whole(marks, index + 1):
            return areas_after(sentence, index + 1, graded=at)
        if mark.word == "which" and marks[index - 1].word in AT_WHICH:
            return None
        if counted and is_among(sentence, index):
            continue
        if mark.word == "there" and is_there_behind(sentence, index):
            return Target(TargetKind.SET, index, index + 1)
        if Role.TOPIC in mark.roles and mark.word.endswith(" score"):
            # "was good on that score" points back at an area with its preposition in it
            return Target(TargetKind.SET, index, index + 1)
        if tied and is_that_alone(sentence, index):
            return given_for_that(sentence, index)
        if mark.word in _EVERYWHERE:
            return Target(TargetKind.SET, index, index + 1)
        if tied and is_all_but(sentence, index):
            return Target(TargetKind.SET, index, index + 1)
        if tied and Role.PARTLY in mark.roles and is_part_of_place(sentence, index):
            return Target(TargetKind.FOREIGN, index, index + 1)
        if mark.word != "overall" and not mark.roles.isdisjoint(OF_AREA):
            found = areas_after(sentence, index, graded=at)
            told = is_reason(sentence, found) or _is_told_in_bracket(sentence, at, found)
            return found if tied and not told else None
        if tied and (served := done_for(sentence, index)) is not None:
            if marks[served].any(OF_AREA):
                return areas_after(sentence, served, graded=at)
            return Target(TargetKind.FOREIGN, served, served + 1)
        if mark.has(Role.AREA_SET) and is_one_of_first(sentence, index):
            return None
        if tied and (kind := nominal(sentence, index)):
            if leads_on(sentence, index):
                continue
            if is_owner_of_unknown(sentence, index):
                return Target(TargetKind.FOREIGN, index, index + 1)
            if index + 1 < len(marks) and marks[index + 1].word == "overall":
                return areas_after(sentence, index + 1, graded=at)
            return Target(kind, index, index + 1)
        if counts_areas(sentence, index):
            return Target(TargetKind.SET, index, index + 1) if tied else None
        if tied and means_both(sentence, index):
            return Target(TargetKind.SET, index, index + 1)
        if (
            ties(mark)
            or (mark.word == "with" and is_good_with(sentence, index, at))
            or covers(sentence, index)
            or (mark.word == "where" and concerns(sentence, index))
            or (counted and mark.has(Role.ECHO_AFTER))
            or (mark.word == "of" and is_rating_of(sentence, index))
            or (mark.word == "under" and is_heading(sentence, index))
        ):
            tied = True
        elif (
            passes(sentence, index, at)
            or (mark.word == "," and _leads_past(sentence, at, index, counted and not tied))
            or (tied and mark.word in _OF and marks[index - 1].word in _HEADING)
            or (tied and mark.word == "of" and marks[index - 1].word in _MANY)
            or (counted and mark.word == "and" and _opens_echo(sentence, index + 1))
            or (tied and _are_some(mark) and _counts_any(sentence, index))
        ):
            continue
        elif mark.plain and fillers < 2 and (tied or (named_again and index < at + _VERB)):
            fillers += 1
        else:
            return None
    return None


def _are_some(mark: Mark) -> bool:
    """Whether it says that not all areas are meant: "outstanding in *some* areas"."""
    return Role.PARTLY in mark.roles or mark.word in SOME


def _counts_any(sentence: Sentence, index: int) -> bool:
    return counts_set(sentence, index) or counts_areas(sentence, index + 1)


def _leads_past(sentence: Sentence, at: int, comma: int, counted: bool) -> bool:
    """Whether what the grade at mark `at` is of can follow a comma: "one good, for adoption"."""
    if counted or opens_both(sentence, comma):
        return True
    again = _says_again(sentence, next_after(sentence, at), comma)
    return again and names_late(sentence, comma)


def _says_again(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but "too" or "again" stands between the grade and a comma."""
    between = sentence.marks[first:last]
    return all(mark.has(Role.AGAIN, Role.ECHO_BEFORE) or mark.word in _TOO for mark in between)


def _is_compared_with(sentence: Sentence, at: int, whole: int) -> bool:
    """Whether it is as in "the same grade as overall", which only says what grade it is."""
    again = sentence.marks[at].has(Role.GRADE_AGAIN)
    return again and whole == at + 2 and sentence.marks[at + 1].has(Role.AS)


def _opens_echo(sentence: Sentence, index: int) -> bool:
    """Whether it goes on with "as was adoption" there, where it goes on at all."""
    return any(mark.has(Role.ECHO_AFTER) for mark in sentence.marks[index : index + 1])


def _is_told_in_bracket(sentence: Sentence, at: int, found: Target) -> bool:
    """Whether it is as in "rated good (leaders were praised)" and "good (adoption likewise)"."""
    opened = any(mark.word == "(" for mark in sentence.marks[at : found.first])
    return opened and (is_subject(sentence, found.last - 1) or is_closed(sentence, found.last))


def _is_quoted_of_services(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "because of 'inadequate' services"."""
    following = sentence.marks[at + 1 : at + 2]
    if not following or following[0].word not in QUOTES:
        return False
    index = next_after(sentence, at)
    if index >= len(sentence.marks):
        return False
    before = mark_before(sentence, at)
    reason = before is not None and before.word in ("of", "by", "from")
    served = sentence.marks[index].has(Role.SERVICE)
    return served and reason and sentence.quoted(sentence.marks[at])
