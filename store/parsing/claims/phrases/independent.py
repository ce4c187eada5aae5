"""The clause that tells a grade by itself: its own subject, a verb of judging, what is judged.

"Nobody resigned after | Ofsted rated Kent's services good": what stands before the stroke says
nothing of whether, by whom or when the grade was given.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.judged import subject_of
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

GRANTED = frozenset({"after", "when", "because", "since", "although", "though", "while"}) | {
    *("whereas", "whilst", "that"),
}
"""What opens a clause that is taken for given, whatever the main clause asks."""
_JOINING = (GRANTED - {"that"}) | {"as", "but", "and", "so", "yet", ";", "–", ","}
_REASONS = frozenset({"given", "seeing", "considering", "now"})
_VERBS = frozenset({Role.RATE, Role.FIND, Role.GIVE, Role.UP, Role.DOWN})
_JUDGED = frozenset({Role.COUNCIL, Role.SERVICE, Role.AREA, Role.GROUP})
LEAVING_OPEN = frozenset({"if", "unless", "whether", "until", "would", "will", "should"}) | {
    *("could", "may", "might", "must", "can", "to be", "not", "never", "nor"),
}
"""What leaves open whether it is so."""
_CONDITIONS = frozenset({"if", "unless", "whether", "until"})
_TO_COME = frozenset({"will", "would"})


def independent(sentence: Sentence, at: int) -> int:
    """The first mark of such a clause around the grade at mark `at`; 0 if there is none.

    A clause that begins behind a comma or "and" needs a subject and a verb of its own too, and
    what is only said, hoped or conditional is no such clause.
    """
    marks = sentence.marks
    if sentence.roles.isdisjoint(_VERBS):
        return 0
    for index in range(at - 2, 0, -1):
        mark = marks[index]
        if mark.grade or mark.word in LEAVING_OPEN:
            return 0
        joint = mark.word.rpartition(" ")[2] in _JOINING
        joint = joint or (mark.word == "that" and marks[index - 1].word in _REASONS)
        if joint and tells_alone(marks[index + 1 : at]):
            return 0 if is_conditional(marks, index, at) else index + 1
    return 0


def is_now_of_another(sentence: Sentence, at: int) -> bool:
    """Whether only what stands before the clause is so now: "cuts now are mad, given that …"."""
    first = independent(sentence, at)
    reason = first > 1 and sentence.marks[first - 2].word in _REASONS - {"now"}
    return reason and not any(mark.has(Role.CURRENT) for mark in sentence.marks[first:])


def is_conditional(marks: Sequence[Mark], joint: int, at: int) -> bool:
    """Whether the clause between a joint and a grade goes on with a condition, or is one.

    "If staff leave and Kent is rated inadequate", "he will resign when Kent is rated inadequate".
    """
    before = [mark.word for mark in marks[:joint]]
    word = marks[joint].word
    if word in ("and", ","):
        return not _CONDITIONS.isdisjoint(before)
    present = any(mark.word in ("is", "are") for mark in marks[joint + 1 : at])
    return word in ("when", "after") and present and not _TO_COME.isdisjoint(before)


def tells_alone(said: tuple[Mark, ...]) -> bool:
    """Whether the marks up to a grade are a subject that we know, and a verb that judges."""
    if not said or Role.RELATIVE in said[0].roles:
        return False
    head = subject_of(said)
    if head is None or not any(mark.any(_JUDGED) for mark in said):
        return False
    by_inspectors = Role.INSPECTION in said[head].roles
    return any(
        Role.RATE in mark.roles
        or (by_inspectors and mark.has(Role.FIND, Role.GIVE))
        or ((mark.has(Role.UP, Role.DOWN) or mark.word == "found") and _is_passive(said, index))
        for index, mark in enumerate(said)
        if index > head
    )


def _is_passive(said: tuple[Mark, ...], verb: int) -> bool:
    return said[verb - 1].has(Role.COPULA)
