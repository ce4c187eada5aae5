"""A grade that is not said again: "as was leadership", "help and protection did likewise"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from store.parsing.claims.areas.added import (
    BESIDES,
    added_areas,
    added_whole,
    is_closed,
)
from store.parsing.claims.areas.echoed import Echo, ends_clause, object_of, subject_of
from store.parsing.claims.areas.gapped import gapped
from store.parsing.claims.areas.likened import nor_otherwise
from store.parsing.claims.areas.unsaid import is_unsaid
from store.parsing.claims.phrases.bracketed import opening_bracket
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, WHOLES, Mark, Sentence

_AUXILIARIES = frozenset(["was", "were", "is", "are", "did", "does", "do", "has", "have", "had"])
_NOUNS = frozenset(["rating", "grade", "mark", "judgement", "judgment", "verdict", "accolade"])
_POINTING = frozenset({"that", "which", "this", "it"})
_LONGEST_ASIDE = 7

_ECHOES = frozenset({Role.ECHO_BEFORE, Role.ECHO_AFTER})
_OF_WHOLE = (Role.INSPECTION, Role.PREPOSITION, Role.AREA_SET, Role.ADVERB)
_COMPARING = frozenset({"as", "so"})
_SAID_OF = frozenset({Role.COPULA, Role.DETERMINER, Role.GRADE_NOUN, Role.PREPOSITION}) | {
    *(Role.COUNCIL, Role.BODY),
}
"""What says whose a grade is that opens its sentence: "Good was the outcome for (Kent)"."""
_ADDING = frozenset({",", "and", ";", "and also", "–"}) | BESIDES
_OF_VERB = _COMPARING | _AUXILIARIES | {"(", ")", "nor"}
_HAD_TOO = OF_AREA | {Role.GRADE, Role.GRADE_NOUN, Role.PRONOUN, Role.CONJUNCTION, Role.DATE}
IN_FACT = ("as in fact ", "as indeed ", "as in the event ", "as it turned out ")
_JOINTS = _OF_VERB | _POINTING | _ADDING


def echoes(sentence: Sentence, first: int = 0) -> Iterator[Echo]:
    """What the grade said last is handed on to from mark `first` on, up to the next grade."""
    roles = sentence.roles
    adding = not roles.isdisjoint(OF_AREA) or (Role.DATE in roles and Role.COUNCIL in roles)
    summed_up = Role.GRADE_NOUN in roles and sentence.marks[0].word.startswith("so")
    if not (adding or summed_up) and roles.isdisjoint(WHOLES):
        return
    joints = _JOINTS if adding else _OF_VERB
    echoing = not roles.isdisjoint(_ECHOES)
    marks = sentence.marks
    handed = False
    resumed = first
    for index in range(first, len(marks)):
        mark = marks[index]
        cue = mark.word in joints or Role.GRADE in mark.roles
        cue = cue or (echoing and not mark.roles.isdisjoint(_ECHOES))
        if index < resumed or not cue:
            continue
        if mark.word == "(":
            resumed = _end_of_aside(marks, index)
            continue
        if mark.word == ")" and _is_aside_of_grade(marks[:first]):
            return
        if Role.GRADE in mark.roles:
            return
        before = Role.ECHO_BEFORE in mark.roles and ends_clause(marks, index + 1)
        found = subject_of(sentence, first, index) if before else None
        if found or (before and Role.ECHO_AFTER not in mark.roles):
            pass
        elif mark.word == "nor" and _is_auxiliary(sentence, index + 1):
            found = nor_otherwise(sentence, index + 2)
        elif mark.word in _AUXILIARIES:
            closed = is_closed(sentence, index + 1)
            found = subject_of(sentence, first, index) if closed else None
        elif Role.ECHO_AFTER in mark.roles:
            if (
                index
                and mark.word.startswith("that ")
                and Role.PREPOSITION in marks[index - 1].roles
            ):
                # "set against that is the case of Kent" opens with what it is set against
                continue
            if first == 0 and mark.word.startswith(IN_FACT):
                # "had hoped for better, as indeed it was for adoption" is not of what was said last
                continue
            if mark.word.endswith((" by", " with")) and _is_of_other_noun(marks[:index]):
                continue
            if is_unsaid(sentence, index):
                continue
            found = object_of(sentence, index + 1)
            if found and not _NOUNS.isdisjoint(mark.word.split()):
                behind = marks[max(found.taken) + 1 :][:6]
                dated = any(m.date or Role.PREVIOUS in m.roles for m in behind)
                found = replace(found, arrival=True, dated=index if dated else None)
        elif mark.word in _COMPARING and (verb := _auxiliary_of(sentence, index)):
            if first == 0 and not handed and any(m.plain for m in marks[:index]):
                # "staff were proud, and so were care leavers" hands on no grade but their pride
                return
            found = object_of(sentence, verb + 1)
        elif mark.word == "as" and (verb := _done_by_them(sentence, index)):
            found = object_of(sentence, verb + 1)
        elif mark.word in _POINTING and _is_auxiliary(sentence, index + 1):
            found = added_whole(sentence, index + 2)
        elif mark.word in _ADDING:
            late = mark.word == "including" and _is_late(sentence, first, index)
            late = late or _is_told_by_others(sentence, first, index)
            found = None if late else added_areas(sentence, index)
            found = found or (
                gapped(sentence, first, index) if Role.DATE in sentence.roles else None
            )
            resumed = max(found.taken) + 1 if found and found.dated else resumed
        else:
            continue
        if found:
            handed = True
            yield found


def _is_of_other_noun(before: Sequence[Mark]) -> bool:
    """Whether it is no grade that is had by others too: "a view shared by", "a trust … with"."""
    said = next((m for m in reversed(before) if not m.has(Role.COPULA, Role.ADVERB)), None)
    return said is not None and said.word[0].isalnum() and not said.any(_HAD_TOO)


def opens_with_so(sentence: Sentence) -> bool:
    """Whether it is as in "So is leadership", whatever grade comes next."""
    first = 0
    while sentence.marks[first : first + 1] and sentence.marks[first].word in ("and", "but"):
        first += 1
    so = [mark.word for mark in sentence.marks[first : first + 1]] == ["so"]
    return so and _auxiliary_of(sentence, first) > 0


def _end_of_aside(marks: Sequence[Mark], opening: int) -> int:
    """The mark after brackets that have a grade of their own; the one inside if they have none."""
    closing = next((i for i in range(opening, len(marks)) if marks[i].word == ")"), opening)
    return closing + 1 if any(m.has(Role.GRADE) for m in marks[opening:closing]) else opening + 1


def _is_aside_of_grade(before: Sequence[Mark]) -> bool:
    """Whether `before` ends within brackets that follow a grade: "is good now (it was X"."""
    return any(mark.has(Role.GRADE) for mark in before[: opening_bracket(before, len(before))])


def _auxiliary_of(sentence: Sentence, joint: int) -> int:
    """The verb after "so" or "as", past words between commas: "so, in the end, was"; 0 if none."""
    marks = sentence.marks
    verb = joint + 1
    if verb < len(marks) and marks[verb].word == ",":
        closing = range(verb + 2, min(len(marks), verb + _LONGEST_ASIDE))
        verb = next((i + 1 for i in closing if marks[i].word == ","), verb)
    return verb if _is_auxiliary(sentence, verb) else 0


def _done_by_them(sentence: Sentence, joint: int) -> int:
    """The verb of "as they did leadership", right before areas; 0 if none."""
    marks = sentence.marks
    verb = joint + 1
    while verb < len(marks) and marks[verb].has(Role.DETERMINER, Role.PRONOUN, Role.INSPECTION):
        verb += 1
    if verb == joint + 1 or not _is_auxiliary(sentence, verb):
        return 0
    following = (m for m in marks[verb + 1 :] if not m.has(Role.DETERMINER, Role.POSSESSIVE))
    object_ = next(following, None)
    return verb if object_ and object_.any(OF_AREA) else 0


def _is_late(sentence: Sentence, first: int, index: int) -> bool:
    """Whether more than who judged stands before "including": it is of something else then."""
    opens = all(sentence.tokens[m.first].is_quote for m in sentence.marks[: first - 1])
    return any(
        not (
            m.date
            or (opens and m.any(_SAID_OF))
            or m.has(*_OF_WHOLE)
            or m.word in (",", "–", "overall", "every")
        )
        for m in sentence.marks[first:index]
        if not sentence.tokens[m.first].is_quote
    )


def _is_told_by_others(sentence: Sentence, first: int, index: int) -> bool:
    """Whether others are named before: "good, a word that councillors used of A and B too"."""
    if Role.OTHER_JUDGE not in sentence.roles:
        return False
    return any(True for m in sentence.marks[first:index] if Role.OTHER_JUDGE in m.roles)


def _is_auxiliary(sentence: Sentence, index: int) -> bool:
    return index < len(sentence.marks) and sentence.marks[index].word in _AUXILIARIES
