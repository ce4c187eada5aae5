"""Where a text turns from a school, a hospital or the like to a council."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_THINGS = (Role.OTHER_TOPIC, Role.FOREIGN, Role.OTHER_FRAMEWORK)
_ELSEWHERE = (*_THINGS, Role.GENERIC)
_INSTITUTIONS = frozenset({"school", "primary school", "high school", "grammar school"}) | {
    *("college", "university", "hospital", "infirmary", "police", "constabulary"),
}
_NO_COUNCILS = _INSTITUTIONS | {
    *("schools", "academy", "academies", "nursery", "nurseries", "preschool", "hospitals"),
    *("home", "homes", "prison", "prisons", "college", "colleges", "hospice", "hospices"),
    *("trust", "force"),
}
"""What is no part of a council, so that a grade of the council's cannot be theirs."""
_JUDGING = frozenset({"inspection", "inspections", "inspected", "report", "estyn"})
_JUDGES = frozenset({"cqc", "care quality commission", "hmicfrs"})
_NO_GRADES = frozenset({"results", "result", "report", "reports"})
_OPENING = 3
_PUTTING = frozenset({"put", "puts", "places", "placed"})


def is_told_beside(sentence: Sentence) -> bool:
    """Whether the council's own grade may be told next: it cannot be that of the other topic.

    So it is where a school, the police or the like is only named and nobody judges it, where it
    is still to be inspected, or where it is no part of a council: a home, which is rated good.
    """
    if sentence.has(Role.OTHER_FRAMEWORK):
        return False
    return is_told_in_passing(sentence) or _is_of_institutions(sentence)


def names_council(sentence: Sentence, at: int) -> bool:
    """Whether a council or its services have the grade at mark `at`, as nothing else is named.

    One that the sentence opens with may be one of many: "Kent is the only one of ten councils".
    """
    marks = sentence.marks
    if sentence.has(*_THINGS) or (sentence.has(Role.GENERIC) and not marks[0].councils):
        return False
    if any(m.has(Role.COUNCIL, Role.BODY, Role.SERVICE) for m in marks[:at]):
        return True
    named = any(index > at for index in sentence.named)
    return named and not any(m.has(Role.PRONOUN, Role.POSSESSIVE) for m in marks[:at])


def tells_of_inspecting(sentence: Sentence) -> bool:
    """Whether inspectors and a council are all that it names: "Inspectors came to Kent"."""
    named = bool(sentence.named) and Role.INSPECTION in sentence.roles
    return named and not sentence.has(*_ELSEWHERE)


def goes_on_with_report(sentence: Sentence, at: int) -> bool:
    """Whether it opens with what was told before of the inspection: "The grade is good"."""
    opening = sentence.marks[: min(at, _OPENING)]
    return any(m.has(Role.GRADE_NOUN) for m in opening) and not sentence.has(*_ELSEWHERE)


def is_told_in_passing(sentence: Sentence) -> bool:
    """Whether nobody judges the other topic there."""
    if Role.GRADE in sentence.roles:
        return False
    if Role.AIM in sentence.roles:
        return True
    return not any(map(_tells_of_judging, sentence.marks))


def _tells_of_judging(mark: Mark) -> bool:
    if mark.word in _JUDGES or mark.word in _JUDGING:
        return True
    if mark.has(Role.RATE):
        return mark.word not in _PUTTING
    return mark.has(Role.GRADE_NOUN) and mark.word not in _NO_GRADES


def _is_of_institutions(sentence: Sentence) -> bool:
    """Whether the other topics that it names are schools, homes and the like, no councils'."""
    others = [m.word for m in sentence.marks if m.has(Role.OTHER_TOPIC, Role.FOREIGN)]
    told = [word for word in others if word not in _JUDGES]
    return bool(told) and all(word.split()[-1] in _NO_COUNCILS for word in told)
