"""Verbs whose subject nobody judges: a school, a scheme, whatever a sentence turns to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from store.parsing.claims.phrases.graded import COUNTS
from store.parsing.claims.phrases.modifiers import HEADS, PEOPLE
from store.parsing.claims.phrases.verbs import PARTICIPLES
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

_HANDED = frozenset({"given", "awarded", "received", "handed"})
_OVER = (Role.RATE, Role.FIND, Role.VERDICT, Role.PRONOUN, Role.UP, Role.DOWN)
"""Before what is judged now nothing else is: "built a school and rated *it*"."""
_CHANGED = frozenset({"changed", "revised", "altered", "switched", "lower", "higher"})
"""What is done with a label, and how high: no noun that has it."""
_DESCRIBING = frozenset({"rated", "judged", "graded", "ranked"})
_NAMES = frozenset({"word", "words", "term", "terms", "phrase"})
"""What a grade is, and so no object of its own: "ended with the word 'good'"."""
_MEANT = (
    HEADS
    | PEOPLE
    | {"one", "whole", "word", "words", "term", "that", "this", "all", "things"}
    | COUNTS
)
"""What can stand for the services, or for the grade itself."""
_HAVING = (
    *(Role.COPULA, Role.SAME, Role.UP, Role.DOWN, Role.GIVE, Role.GIVEN_UP, Role.HOLDS_ON),
    Role.RATE,
)
_OF_VERB = (Role.ADVERB, Role.COPULA, Role.PLUPERFECT, Role.CURRENT)
_MODALS = frozenset({"will", "would", "can", "could", "may", "might", "must", "should"})
_PLACING = frozenset({"in", "across", "of", "at"})
_LEADING = _PLACING | {"on", "under", "during"}
"""Behind these a noun is no subject: "Kent on Tuesday was"."""
_BESIDE_OBJECT = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.AS, Role.ADVERB})
_OPENING = frozenset({"that", "as", "before", "after", "until"})
_OF_ANTECEDENT = frozenset({",", "which", "who", "that", "'s"})
"""What stands between a noun and the verb of a clause on it: "the primary, which is"."""


def has_unknown_subject(before: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what was judged: "capacity to improve was judged".

    Not so where another clause has begun since, of inspectors or "it": "She was appointed after an
    inspection ended in".
    """
    return _unknown_subject(before, Role.COPULA, Role.SAME) is not None


def has_nearer_subject(between: Sequence[Mark]) -> bool:
    """Whether the verb behind a council has another subject: "Kent, whose parks were rated".

    What stands right behind its name may be its own verb, and where it lies is no subject. Before
    any verb but that of being only what somebody has is sure to be a noun: "its parks will keep".
    """
    end = end_of_unknown(between, 0)
    if end and between[end:] and between[end].has(Role.RATE) and between[end - 1].word[-1] == "s":
        return True
    if _is_described_there(between):
        return True
    noun = _unknown_subject(between, Role.COPULA)
    being = noun is not None
    noun = noun if being else _unknown_subject(between, *_HAVING)
    if not noun or not names_unknown(between[noun]) or _closes_aside(between, noun):
        return False
    if between[0].has(Role.RELATIVE) and between[0].word != "whose":
        return False
    first = noun - 1
    while first > 0 and (between[first].plain or between[first].word in ("a", "an", "the")):
        first -= 1
    if being:
        related = between[noun + 1].has(Role.RELATIVE)
        return between[first].word not in (_PLACING if related else _LEADING)
    return between[first].has(Role.POSSESSIVE) or between[first].word == "whose"


def _closes_aside(between: Sequence[Mark], noun: int) -> bool:
    """Whether the verb goes on behind it with what stood before: "Kent, under its leader, was"."""
    behind = between[noun + 1 : noun + 3]
    return len(behind) > 1 and behind[0].word == "," and not behind[1].has(Role.RELATIVE)


def _is_described_there(between: Sequence[Mark]) -> bool:
    """Whether a participle says it of another noun: "the contract with *a firm rated*"."""
    said = [mark for mark in between[-4:] if not mark.has(Role.AS) and not mark.date]
    if len(said) < 3 or not said[-1].has(Role.RATE) or not names_unknown(said[-2]):
        return False
    return said[-3].word in ("a", "an", "another", "any")


def names_unknown(mark: Mark) -> bool:
    """Whether it can be a noun for something that nobody inspects: no word for what is done."""
    adverb = mark.word.endswith("ly") or mark.word.isdecimal()
    return mark.plain and not adverb and mark.word not in _MEANT


def end_of_unknown(marks: Sequence[Mark], first: int) -> int:
    """The mark behind the one or two words at `first` that can name such a thing: "car parks"."""
    named = [*takewhile(names_unknown, marks[first : first + 2])]
    return first + len(named) if named else 0


def _unknown_subject(before: Sequence[Mark], *being: Role) -> int | None:
    """The noun not known that has the last verb of `being`, if no clause has begun since."""
    verbs = (i for i in range(len(before) - 1, -1, -1) if before[i].has(*being))
    verb = next(verbs, 0)
    if (verb and before[verb].word in PARTICIPLES) or _begins_anew(before[verb + 1 :]):
        return None
    while verb and (before[verb - 1].has(*_OF_VERB) or before[verb - 1].word in _MODALS):
        verb -= 1
    while verb and before[verb - 1].word in _OF_ANTECEDENT:
        verb -= 1
    if verb > 2 and before[verb - 2].word == "of" and Role.INSPECTION in before[verb - 1].roles:
        verb -= 2
    if not verb:
        return None
    noun = before[verb - 1]
    return verb - 1 if noun.plain and not noun.word.endswith("ly") else None


def has_unknown_object(before: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is all that is judged: "they found transport to be"."""
    unknown = False
    for mark in reversed(before):
        if mark.has(Role.RATE, Role.FIND, Role.GIVE):
            return unknown
        if mark.plain:
            unknown = unknown or not (mark.word in _NAMES or mark.word.endswith("ly"))
        elif not mark.any(_BESIDE_OBJECT):
            return False
    return False


def is_described(before: Sequence[Mark]) -> bool:
    """Whether a participle says it of a noun that we do not know: "the club, rated good"."""
    said = [mark for mark in before if not mark.has(Role.ADVERB, Role.AS)]
    if len(said) < 3 or said[-1].word not in _DESCRIBING:
        return False
    parted = said[-2].word == ","
    noun = said[-3] if parted else said[-2]
    return (parted or said[0].word == "with") and noun.plain and not noun.word.endswith("ly")


def _begins_anew(said: Sequence[Mark]) -> bool:
    """Whether a clause with a subject that we know and its verb is in what is said."""
    opened = subject = judged = False
    for mark in said:
        if mark.has(Role.OPENER, Role.CONJUNCTION) or mark.word in _OPENING:
            opened, subject, judged = True, False, False
        elif opened and mark.has(Role.INSPECTION, Role.PRONOUN):
            subject = True
        elif opened and mark.has(Role.COUNCIL, Role.BODY, Role.SERVICE):
            judged = True
        elif (judged and mark.has(Role.PLUPERFECT)) or (
            subject and mark.has(Role.GIVE, Role.RATE, Role.FIND, Role.UP, Role.DOWN)
        ):
            return True
    return False


def unknown_after_verb(between: Sequence[Mark]) -> bool:
    """Whether a noun that we do not know is what the verb judges.

    Neither the verb of a clause on what is judged is one ("judged all the areas they *looked* at"),
    nor a place ("found that leadership in *the Fens* is"), nor what stands before "it".
    """
    for index in range(len(between) - 1, -1, -1):
        mark = between[index]
        if mark.has(*_OVER) or mark.word in _HANDED:
            return False
        if (mark.plain or mark.word == "assessment") and not _tells_more(between, index):
            return not _is_verb_of_clause_on_areas(between, index)
    return False


def _tells_more(between: Sequence[Mark], index: int) -> bool:
    """Whether the word at `index` only says how, how many, whose or where."""
    word = between[index].word
    if word.endswith("ly") or word.isdecimal() or word in _CHANGED:
        return True
    behind = between[index + 1 : index + 2]
    counted = word in ("one", "two") and any(mark.has(Role.GRADE_NOUN) for mark in behind)
    if counted or any(mark.word == "'s" for mark in behind):
        return True
    first = index - 1
    while first > 0 and between[first].has(Role.DETERMINER):
        first -= 1
    return 0 <= first < index - 1 and between[first].word in _PLACING


def _is_verb_of_clause_on_areas(between: Sequence[Mark], verb: int) -> bool:
    if not verb or not between[verb - 1].has(Role.PRONOUN, Role.INSPECTION):
        return False
    return verb == 1 or between[verb - 2].has(Role.AREA_SET, Role.RELATIVE)
