"""A clause of its own that tells of other matters than grades: "as the director left for Essex"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark

OPEN = frozenset({"if", "unless", "whether", "until", "suppose", "imagine"})
"""What leaves open whether it is so."""
OF_TIME = frozenset({Role.DATE, Role.PREVIOUS, Role.CURRENT})
SHORTEST = 2
"""A subject and a verb."""
_POINTING = frozenset({"this", "that", "these", "those", "which", "who", "so", "both", "it too"})
_GRADES = frozenset({Role.GRADE, Role.GRADE_AGAIN, Role.GRADES_AGAIN})
_OF_GRADES = frozenset(
    {Role.RATE, Role.VISIT, Role.AREA, Role.SCALE, Role.RETRACTION, Role.CORRECTION, Role.EXCEPT}
)
_BY_PLACE = frozenset(
    {Role.AGAIN, Role.AREA_SET, Role.ECHO_BEFORE, Role.ECHO_AFTER, Role.GRADE_NOUN}
)
_TELLING = _GRADES | _OF_GRADES | _BY_PLACE
_NO_SUBJECT = frozenset(
    {Role.PREPOSITION, Role.RELATIVE, Role.COPULA, Role.ADVERB, Role.GIVE, Role.FIND}
)
_NOUNS = frozenset(
    {
        *(Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.FOREIGN, Role.DATE),
        *(Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.GENERIC, Role.DETERMINER, Role.POSSESSIVE),
        *(Role.PRONOUN, Role.PREPOSITION, Role.INSPECTION, Role.PREVIOUS, Role.AS),
    }
)
_AUXILIARIES = frozenset({"has", "have", "had", "will", "would", "may", "might", "must"}) | {
    *("can", "could", "should", "do", "does", "did"),
}
_PASTS = frozenset(
    {"became", "began", "broke", "brought", "built", "came", "chose", "cut", "drew", "fell"}
) | {
    *("felt", "fought", "gave", "got", "grew", "held", "kept", "knew", "laid", "led", "left"),
    *("lost", "made", "met", "paid", "put", "quit", "ran", "rose", "said", "sat", "saw"),
    *("sent", "set", "shook", "shut", "spent", "spoke", "spread", "stood", "stuck", "swept"),
    *("taught", "thought", "told", "took", "went", "withdrew", "won", "wrote"),
}
_INSPECTED = frozenset({"visited", "inspected", "reported"})
_STRANGERS = frozenset({Role.FOREIGN, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.GENERIC})
_INSPECTING = frozenset({Role.INSPECTION, Role.PUBLISHED})
_OF_COURSE = frozenset({Role.UP, Role.DOWN, Role.INSPECTION})
_HEAD = 3
"""So many marks are the head of a subject, with what stands before it."""
_SUBJECT = 7
"""So many marks can stand before the verb of such a clause."""


def is_grade(marks: Sequence[Mark], index: int) -> bool:
    """Whether it is or means a grade, unlike "the same" of "the same pressures"."""
    mark = marks[index]
    roles = mark.roles
    if not (Role.GRADE in roles or Role.GRADE_AGAIN in roles or Role.GRADES_AGAIN in roles):
        return False
    same = mark.word == "the same" and index + 1 < len(marks)
    return not (same and marks[index + 1].plain)


def tells_of_grades(mark: Mark) -> bool:
    """Whether a mark can say something of a grade, wherever it stands."""
    return mark.any(_TELLING)


def is_other(clause: Sequence[Mark]) -> bool:
    """Whether it is a clause of its own that says nothing of grades, nor of what "it" points at."""
    if clause and clause[0].word in OPEN:
        clause = clause[1:]
    if len(clause) < SHORTEST or any(mark.any(_OF_GRADES) for mark in clause):
        return False
    head = clause[0]
    if head.word in _POINTING or not _can_be_subject(head):
        return False
    stranger = bool(head.councils) or any(m.any(_STRANGERS) for m in clause[:_HEAD])
    timed = any(mark.any(OF_TIME) for mark in clause)
    if not stranger and timed and any(mark.any(_INSPECTING) for mark in clause):
        return False
    if Role.PRONOUN in head.roles and (timed or any(m.any(_OF_COURSE) for m in clause)):
        return False
    if any(_may_grade(clause, index) for index in range(len(clause))) or _is_said_by(clause):
        return False
    verb = next((i for i in range(1, len(clause[:_SUBJECT])) if is_finite(clause, i)), None)
    return verb is not None and _says_more(clause[verb:])


def _is_said_by(clause: Sequence[Mark]) -> bool:
    """Whether it says only who says so: "as parents believed", whose opinion it then is."""
    by_other = any(mark.has(Role.OTHER_JUDGE, Role.GROUP) for mark in clause[:_HEAD])
    return by_other and clause[-1].has(Role.FIND, Role.VERDICT, Role.OPINION)


def _can_be_subject(head: Mark) -> bool:
    participle = head.word.endswith(("ed", "ing")) and not head.word.endswith("thing")
    if head.plain and participle:
        return False
    return head.has(Role.DETERMINER) or (head.word[0].isalnum() and not head.any(_NO_SUBJECT))


def _may_grade(clause: Sequence[Mark], index: int) -> bool:
    """Whether a grade may be meant by it, as by "again" and "was too" at the end of a clause."""
    mark, following = clause[index], clause[index + 1 : index + 2]
    if not mark.any(_BY_PLACE):
        return is_grade(clause, index)
    if mark.has(Role.ECHO_BEFORE, Role.ECHO_AFTER):
        return not any(m.plain for m in following)
    if mark.has(Role.GRADE_NOUN):
        return not mark.has(Role.INSPECTION)
    return mark.word not in ("still", "the area")


def _says_more(told: Sequence[Mark]) -> bool:
    """Whether a verb is not all that is told: "Essex was not" stands for what was said before."""
    content = told[0].plain or not told[0].has(Role.COPULA, Role.PLUPERFECT, Role.AIM)
    content = content and told[0].word not in _AUXILIARIES
    return content or any(not m.has(Role.NEGATION, Role.ADVERB) for m in told[1:])


def is_finite(clause: Sequence[Mark], index: int) -> bool:
    """Whether it is the verb of a clause, as far as its form tells."""
    mark, before = clause[index], clause[index - 1]
    word = mark.word.split()[0]
    if mark.has(Role.DATE):
        return False
    if word in _AUXILIARIES or word in _PASTS:
        return True
    if mark.has(Role.COPULA):
        return word not in ("be", "been", "being")
    if word in _INSPECTED:
        return True
    if mark.any(_NOUNS) or before.word == "to" or not word[0].isalpha():
        return False
    if mark.has(Role.GIVE):
        return True
    following = clause[index + 1 : index + 2]
    plural = index == 1 and before.word.endswith("s") and mark.plain
    plural = plural and any(m.has(Role.PREPOSITION, Role.DETERMINER) for m in following)
    return plural or (word.endswith(("ed", "s")) and not word.endswith("ss"))
