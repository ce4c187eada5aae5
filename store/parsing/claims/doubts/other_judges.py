"""Grades that somebody else than inspectors gives: none is Ofsted's."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.inspectors import ELSEWHERE, end_of_name, may_be_inspectors
from store.parsing.claims.doubts.others import told_between
from store.parsing.claims.phrases.moved_ratings import may_move, moves
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_JUDGED = frozenset({Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP})
_OBJECTS = _JUDGED | {Role.POSSESSIVE, Role.DETERMINER}
_VERBS = frozenset({Role.COPULA, Role.GRADE, Role.UP, Role.DOWN, Role.SAME, Role.GIVE, Role.RATE})
_CLAUSES = frozenset({"that", "what", "how"})
_NO_JUDGING = frozenset({"say", "says", "said", "had said", "seen", "shown"})
_AWARDING = frozenset({"give", "gives", "gave", "award", "awards", "awarded", "granted"}) | {
    *("hand", "hands", "handed", "praised", "dished out", "handed out", "issued"),
}
_BESIDE_VERB = frozenset(
    {Role.ADVERB, Role.PLUPERFECT, Role.CURRENT, Role.PREVIOUS, Role.AGAIN, Role.DATE}
)
_MOVERS = frozenset({Role.OTHER_JUDGE, Role.OTHER_TOPIC, Role.NEUTRAL})
_WORKERS = frozenset({"staff", "workers", "practitioners", "employees", "carers", "people"}) | {
    *("commissioner", "commissioners", "adviser", "advisers", "officers", "leavers", "adopters"),
}
"""Whose work can move what inspectors say."""
_AGENT_REACH = 7
_NAMED = (Role.GENERIC, Role.GROUP, Role.NEUTRAL, *ELSEWHERE)
_SENDING = frozenset({"by", "from"})
_NO_AGENTS = frozenset({"end", "start", "close", "beginning", "middle", "turn", "time", "new"}) | {
    *("mid", "far", "contrast", "comparison", "default", "law", "name", "chance", "accident"),
}
"""What "by" has after it where it tells when or how: "by the end of that year"."""
_PARTING = frozenset({":", ";", "–"})


def is_of_other_judge(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is somebody else's, by who judges it."""
    return (
        judged_by_other(sentence, at)
        or agent_is_other(sentence, at)
        or _is_how_other_tells(sentence, at)
    )


def _is_how_other_tells(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Inadequate is how the union describes it"."""
    if "how" not in sentence.words:
        return False
    marks = sentence.marks
    how = next((i for i in range(at + 2, min(len(marks), at + 6)) if marks[i].word == "how"), 0)
    verbs = range(how + 1, min(len(marks), how + _AGENT_REACH))
    verb = next((i for i in verbs if marks[i].has(Role.FIND, Role.RATE)), 0)
    if not (how and verb and marks[how - 1].has(Role.COPULA)) or is_passive(marks, verb):
        return False
    return not may_be_inspectors(sentence, how + 1, verb)


def judged_by_other(sentence: Sentence, at: int) -> bool:
    """Whether the subject of a verb that judges something to be so is no inspectors.

    As in "Head teachers rated the council good" and "The force gave its leaders a good rating".
    """
    if not sentence.has(Role.RATE, Role.FIND, Role.GIVE):
        return False
    marks = sentence.marks
    verb = next((i for i in range(at - 1, 0, -1) if _judges(marks[i])), 0)
    if not verb or marks[verb].has(Role.COPULA):
        return False
    if not (_has_object(marks[verb + 1 : at]) or _is_handed_on(sentence, verb, at)):
        return False
    if is_passive(marks, verb) or marks[verb - 1].has(Role.GRADE_NOUN):
        return False
    return not may_be_inspectors(sentence, 0, verb, told_between(sentence, at))


def moved_by_other(sentence: Sentence, at: int) -> str | None:
    """Whether somebody else moves a rating: "The housing regulator has cut Kent from good to"."""
    if not (may_move(sentence) and sentence.any(_MOVERS)):
        return None
    marks = sentence.marks
    verb = next((i for i in range(at - 1, 0, -1) if moves(marks[i])), 0)
    subject = verb - 1
    while subject > 0 and marks[subject].any(_BESIDE_VERB):
        subject -= 1
    known = marks[subject].has(Role.GROUP)
    other = (
        not known
        and marks[subject].any(_MOVERS)
        and _WORKERS.isdisjoint(marks[subject].word.split())
    )
    return "somebody else than Ofsted moved it" if verb and other else None


def _judges(mark: Mark) -> bool:
    roles = mark.roles
    if Role.GRADE_NOUN in roles:
        return False
    found = Role.FIND in roles and mark.word not in _NO_JUDGING
    return found or Role.RATE in roles or Role.COPULA in roles or mark.word in _AWARDING


def _has_object(judged: Sequence[Mark]) -> bool:
    """Whether something is judged behind the verb, and no clause follows: "rated *it*"."""
    if not judged or not judged[0].any(_OBJECTS) or judged[0].word in _CLAUSES:
        return False
    if any(_is_verb(mark) or mark.word in _PARTING for mark in judged):
        return False
    return any(mark.any(_JUDGED) for mark in judged)


def _is_handed_on(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether who gets the grade stands behind it: "gave a good (rating) *to leadership*"."""
    marks = sentence.marks
    if marks[verb].word not in _AWARDING or not all(map(_leads, marks[verb + 1 : at])):
        return False
    following = [m for m in marks_after(sentence, at, 4) if not m.has(Role.GRADE_NOUN)]
    return [m.word for m in following[:1]] == ["to"] and any(m.any(_JUDGED) for m in following[1:])


def _leads(mark: Mark) -> bool:
    return mark.has(Role.DETERMINER, Role.GRADE_NOUN) or mark.word in QUOTES or mark.word == "of"


def _is_verb(mark: Mark) -> bool:
    return mark.any(_VERBS) and not mark.has(Role.GRADE_NOUN)


def is_passive(marks: Sequence[Mark], verb: int) -> bool:
    """Whether its subject is what is judged: "was also rated", "to be found", "had been said"."""
    if "been" in marks[verb].word.split():
        return True
    for before in reversed(marks[:verb]):
        if before.has(Role.COPULA) or before.word.split()[-1] in ("be", "been"):
            return True
        if not before.any(_BESIDE_VERB):
            return False
    return False


def agent_is_other(sentence: Sentence, at: int) -> bool:
    """Whether "by" and somebody else stand beside it: "rated good by head teachers"."""
    if _SENDING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    near = range(max(1, at - _AGENT_REACH), min(len(marks) - 1, at + _AGENT_REACH))
    return any(marks[by].word in _SENDING and _is_agent(sentence, by, at) for by in near)


def _is_agent(sentence: Sentence, by: int, at: int) -> bool:
    marks = sentence.marks
    last = end_of_name(marks, by + 1)
    if by < at:
        judged = marks[by - 1].has(Role.RATE, Role.FIND) and is_passive(marks, by - 1)
        if not (judged and _leads_to(marks, last, at)):
            return False
    elif any(map(_parts, marks[at + 1 : by])) or marks[by - 1].has(Role.FIND):
        return False
    named = [m for m in marks[by + 1 : last] if not m.has(Role.DETERMINER, Role.POSSESSIVE)]
    if not named or named[0].date or named[0].word in _NO_AGENTS:
        return False
    if marks[by].word == "from" and not named[0].has(*ELSEWHERE):
        return False
    return not (_is_done(marks, by + 1) or may_be_inspectors(sentence, by + 1, last))


def _is_done(marks: Sequence[Mark], first: int) -> bool:
    """Whether it tells what was done to get there: "by doing more", unlike "visiting peers"."""
    doing = marks[first].word.endswith("ing")
    return doing and not any(m.plain or m.has(*_NAMED) for m in marks[first + 1 : first + 2])


def _leads_to(marks: Sequence[Mark], first: int, at: int) -> bool:
    """Whether nothing but "as" or "to be" stands between: "judged by peers *to be* good"."""
    between = marks[first:at]
    return first <= at and all(m.has(Role.AS, Role.ADVERB) or m.word in QUOTES for m in between)


def _parts(mark: Mark) -> bool:
    return mark.has(Role.GRADE, Role.CONJUNCTION) or mark.word in (",", ";")
