"""Grades that somebody else than inspectors gives, is named for or says: none is Ofsted's."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.inspectors import ELSEWHERE, end_of_name, is_own, may_be_inspectors
from store.parsing.claims.doubts.others import told_between
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_JUDGED = frozenset({Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP})
_OBJECTS = _JUDGED | {Role.POSSESSIVE, Role.DETERMINER}
_VERBS = frozenset({Role.COPULA, Role.GRADE, Role.UP, Role.DOWN, Role.SAME, Role.GIVE, Role.RATE})
_CLAUSES = frozenset({"that", "what", "how"})
_NO_JUDGING = frozenset({"say", "says", "said", "had said", "seen", "shown"})
_AWARDING = frozenset({"give", "gives", "gave", "award", "awards", "awarded", "granted"}) | {
    *("hand", "hands", "handed", "praised"),
}
_BESIDE_VERB = frozenset(
    {Role.ADVERB, Role.PLUPERFECT, Role.CURRENT, Role.PREVIOUS, Role.AGAIN, Role.DATE}
)
_AGENT_REACH = 7
_NAMED = (Role.GENERIC, Role.GROUP, Role.NEUTRAL, *ELSEWHERE)
_SENDING = frozenset({"by", "from"})
_NO_AGENTS = frozenset({"end", "start", "close", "beginning", "middle", "turn", "time", "new"}) | {
    *("mid", "far", "contrast", "comparison", "default", "law", "name", "chance", "accident"),
}
"""What "by" has after it where it tells when or how: "by the end of that year"."""
_VIEWS = frozenset({"view", "views", "opinion", "eyes", "words", "estimation", "judgement"}) | {
    *("verdict", "conclusion", "judgment", "assessment"),
}
_PAPERS = frozenset({"papers", "paper", "documents", "document", "result", "results"}) | {
    *("figures", "minutes", "data", "tables", "website"),
}
_SAYING = frozenset(
    {
        "wrote",
        "writes",
        "stated",
        "states",
        "told",
        "claimed",
        "warned",
        "argued",
        "insisted",
        "complained",
        "alleged",
    }
)
_WHEN = (Role.PREPOSITION, Role.DATE, Role.PRONOUN, Role.CURRENT, Role.DETERMINER, Role.INSPECTION)
"""What can follow a verb of saying behind what is said."""
_NO_CLAUSE = frozenset({"to", "to be", "as"})
_PARTING = frozenset({":", ";", "–"})


def is_of_other_judge(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is somebody else's, by who judges it or says that it is so."""
    return (
        judged_by_other(sentence, at)
        or agent_is_other(sentence, at)
        or source_is_other(sentence, at)
        or said_by_other(sentence, at)
    )


def judged_by_other(sentence: Sentence, at: int) -> bool:
    """Whether the subject of a verb that judges something to be so is no inspectors.

    As in "Head teachers rated the council good" and "The force gave its leaders a good rating".
    """
    if not sentence.has(Role.RATE, Role.FIND, Role.GIVE):
        return False
    marks = sentence.marks
    verb = next((i for i in range(at - 1, 0, -1) if _judges(marks[i])), 0)
    if not verb or marks[verb].has(Role.COPULA) or not _has_object(marks[verb + 1 : at]):
        return False
    if _is_passive(marks, verb) or marks[verb - 1].has(Role.GRADE_NOUN):
        return False
    return not may_be_inspectors(sentence, 0, verb, told_between(sentence, at))


def _judges(mark: Mark) -> bool:
    if mark.has(Role.GRADE_NOUN):
        return False
    found = mark.has(Role.FIND) and mark.word not in _NO_JUDGING
    return found or mark.has(Role.RATE, Role.COPULA) or mark.word in _AWARDING


def _has_object(judged: Sequence[Mark]) -> bool:
    """Whether something is judged behind the verb, and no clause follows: "rated *it*"."""
    if not judged or not judged[0].any(_OBJECTS) or judged[0].word in _CLAUSES:
        return False
    if any(_is_verb(mark) or mark.word in _PARTING for mark in judged):
        return False
    return any(mark.any(_JUDGED) for mark in judged)


def _is_verb(mark: Mark) -> bool:
    return mark.any(_VERBS) and not mark.has(Role.GRADE_NOUN)


def _is_passive(marks: Sequence[Mark], verb: int) -> bool:
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
        judged = marks[by - 1].has(Role.RATE, Role.FIND) and _is_passive(marks, by - 1)
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


def source_is_other(sentence: Sentence, at: int) -> bool:
    """Whether it is put down to somebody else: "According to head teachers, the council is good".

    That it was judged so can be told according to anybody.
    """
    if "according" not in sentence.words and _VIEWS.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    for index in range(len(marks) - 2):
        viewed = marks[index].word.split()[-1] in _VIEWS and marks[index + 1].word in ("of", "from")
        if not viewed and marks[index].word != "according":
            continue
        first, last = index + 2, end_of_name(marks, index + 2)
        if may_be_inspectors(sentence, first, last):
            continue
        if viewed:
            return True
        outside = (*marks[:index], *marks[last:at])
        paper = any(mark.word in _PAPERS for mark in marks[first:last])
        told = paper or any(mark.has(Role.RATE, Role.INSPECTION) for mark in outside)
        return not told and not is_own(sentence, first, last)
    return False


def said_by_other(sentence: Sentence, at: int) -> bool:
    """Whether somebody says so who is neither inspectors nor there to tell what these said."""
    if not (sentence.has(Role.FIND, Role.VERDICT) or not _SAYING.isdisjoint(sentence.words)):
        return False
    marks = sentence.marks
    verb = next((i for i in range(at - 1, 0, -1) if _says(marks[i])), 0)
    if not verb:
        return _is_said_after(sentence, at)
    told = marks[verb + 1 : at]
    if any(m.has(Role.RATE) or m.word in _PARTING for m in told[1:]) or _is_passive(marks, verb):
        return False
    if not told or told[0].word in _NO_CLAUSE:
        return False
    aside = told_between(sentence, at)
    return not (may_be_inspectors(sentence, 0, verb, aside) or is_own(sentence, 0, verb))


def _says(mark: Mark) -> bool:
    return mark.has(Role.FIND, Role.VERDICT) or mark.word in _SAYING


def _is_said_after(sentence: Sentence, at: int) -> bool:
    """Whether it is told behind the grade who says so: "Kent is good, said head teachers"."""
    marks = sentence.marks
    verb = next((i for i in range(at + 1, len(marks)) if _says(marks[i])), 0)
    if not verb or any(mark.has(Role.RATE, Role.INSPECTION) for mark in marks[:at]):
        return False
    commas = [i for i in range(at + 1, verb) if marks[i].word == ","]
    if not commas or any(mark.has(Role.GRADE) for mark in marks[at + 1 : verb]):
        return False
    if _is_passive(marks, verb):
        return False
    first, last, end = commas[-1] + 1, verb, verb + 1
    if all(mark.word in QUOTES for mark in marks[first:last]):
        first = verb + 1
        last = end = end_of_name(marks, first)
    begins = next((mark for mark in marks[first:last] if mark.word not in QUOTES), None)
    if begins is None or begins.has(Role.PREPOSITION, Role.PARTNER, Role.CONJUNCTION, Role.AS):
        return False
    if any(mark.word[0].isalnum() and not mark.has(*_WHEN) for mark in marks[end : end + 1]):
        return False
    return not (may_be_inspectors(sentence, first, last) or is_own(sentence, first, last))
