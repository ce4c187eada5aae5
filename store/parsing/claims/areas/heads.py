"""What governs the noun before a grade: "leadership of the council", "the rest of the service"."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import HEADS
from store.parsing.claims.phrases.together import areas_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.mentions.people import SERVING
from store.records import Area

_SERVED = 10
_CONTRIBUTED = 5
_IN_SERVING = frozenset({Role.COPULA, Role.GIVE, Role.ADVERB, Role.PREPOSITION, Role.COUNCIL})
_A_SERVICE = frozenset({"service", "part", "area", "field", "strand"})
_PAUSES = frozenset({",", "–", "("})
_ONE = frozenset({"a", "an", "one"})
_NOUNS = OF_AREA | {Role.SERVICE, Role.BODY, Role.COUNCIL, Role.GRADE, Role.AREA_SET}
_FIELDS = frozenset({Area.HELP_AND_PROTECTION, Area.CARE})
_CONTRIBUTING = frozenset({"contribution", "contributions", "role", "part", "input"})
_SETS = frozenset(["rest", "remainder", "everything", "everywhere", "every", "each", "all"])
_COUNTED = frozenset({"two", "three", "four", "five", "six", "judgements", "judgments"})
_GRADES = frozenset({"judgement", "judgment", "grade", "rating", "verdict", "result"})
_PEOPLE = frozenset({"children", "families", "youngsters"})
_HEADED = frozenset(["of", "at", "in", "for", "by", "within", "across", "from", "on", "with", "to"])


def area_of(sentence: Sentence, index: int) -> int | None:
    """The area that a noun belongs to: "leadership of the council", "care leaver services"."""
    marks = sentence.marks
    if not sentence.any(OF_AREA):
        return None
    if not marks[index].has(Role.SERVICE, Role.COUNCIL, Role.BODY):
        return None
    if (served := _served_by(sentence, index)) is not None:
        return served
    joined = False
    for before in range(index - 1, max(-1, index - 6), -1):
        mark = marks[before]
        served = Role.GROUP in mark.roles and _is_served(sentence, before, index)
        if (
            Role.AREA in mark.roles
            or served
            or (Role.GROUP in mark.roles and Role.SERVICE in marks[index].roles)
            or (Role.GROUP in mark.roles and joined and _are_spoken_of(sentence, index))
        ):
            noun = marks[index].word.partition(" ")[0]
            adjacent = before == index - 1 and noun in ("services", "service", "department")
            return before if (joined or adjacent) and mark.word != "overall" else None
        if mark.word in _HEADED or mark.word in ("judgement for", "judgement on"):
            joined = True
        elif not (
            mark.has(Role.DETERMINER, Role.COUNCIL, Role.BODY, Role.POSSESSIVE, Role.SERVICE)
            or mark.word == "'s"
            or (joined and (mark.word in HEADS or mark.word in _GRADES))
            or (joined and mark.word in _PEOPLE and marks[before - 1].word in ("for", "of"))
        ):
            return None
    return None


def apposed_service(sentence: Sentence, index: int) -> Target | None:
    """The area whose service mark `index` is: "leadership and adoption, a service which had been".

    None where it is not put behind an area.
    """
    marks = sentence.marks
    behind = index > 2 and index + 1 < len(marks) and marks[index].word in _A_SERVICE
    if not behind or marks[index - 2].word not in _PAUSES or marks[index - 1].word not in _ONE:
        return None
    named = index - 3
    while named > max(0, index - _SERVED) and not (marks[named].plain or marks[named].any(_NOUNS)):
        named -= 1
    area = marks[named].area
    told = marks[index + 1].has(Role.RELATIVE, Role.RATE)
    if area is None or area is Area.OVERALL or not told:
        return None
    return Target(TargetKind.AREAS, index - 1, index + 1, (area,))


def headed(sentence: Sentence, index: int, taken: frozenset[int]) -> Target | None:
    """What is graded in the field of the area at mark `index`: "leadership of safeguarding".

    So is what others do for it: "the contribution of health agencies to safeguarding".
    """
    marks = sentence.marks
    if marks[index].area not in _FIELDS or not index:
        return None
    before = index - 1
    while before and marks[before].has(Role.DETERMINER, Role.POSSESSIVE):
        before -= 1
    if marks[before].word not in ("of", "to", "in") or not before:
        return None
    if marks[before - 1].has(Role.AREA) and marks[before - 1].area is Area.LEADERS:
        return areas_before(sentence, before - 1, taken, index + 1)
    near = range(before - 1, max(-1, before - _CONTRIBUTED), -1)
    head = next((i for i in near if marks[i].word in _CONTRIBUTING), None)
    return None if head is None else Target(TargetKind.FOREIGN, head, index + 1)


def _is_served(sentence: Sentence, index: int, place: int) -> bool:
    """Whether the people at mark `index` are whom services, or how these do, are named for.

    What stands at mark `place` is where they live, unless more is told of it: "in Kent, which".
    """
    marks = sentence.marks
    if index and _leads(marks[index - 1]):
        return True
    if [mark.word for mark in marks[place + 1 : place + 3]] == [",", "which"]:
        return False
    led = index > 1 and marks[index - 1].word in ("for", "to", "of")
    return led and marks[index - 2].has(Role.AREA, Role.SERVICE)


def _leads(mark: Mark) -> bool:
    """Whether it is a noun with what leads to those concerned: "services for", "the support of"."""
    return mark.has(Role.DETERMINER) and mark.word.endswith(SERVING)


def _served_by(sentence: Sentence, index: int) -> int | None:
    """The people of "care leavers are looked after by a service that is good"."""
    marks = sentence.marks
    if not is_a_service(sentence, index):
        return None
    for before in range(index - 2, max(-1, index - _SERVED), -1):
        mark = marks[before]
        if mark.has(Role.GROUP, Role.AREA):
            fronted = before > 0 and marks[before - 1].has(Role.PREPOSITION)
            return None if fronted or mark.area in (Area.OVERALL, Area.LEADERS) else before
        verbal = mark.plain or mark.any(_IN_SERVING)
        if mark.has(Role.RATE, Role.FIND, Role.GRADE_NOUN, Role.RELATIVE) or not verbal:
            return None
    return None


def is_a_service(sentence: Sentence, index: int) -> bool:
    """Whether some service is told of, and then what it is: "by a service that is".

    Or what inspectors call it: "by a service that Ofsted calls".
    """
    marks = sentence.marks
    if marks[index].word not in ("service", "services") or index + 2 >= len(marks):
        return False
    some = index > 0 and (marks[index].word == "services" or marks[index - 1].word == "a")
    if not some or marks[index + 1].word not in ("that", "which"):
        return False
    by_them = marks[index + 2].has(Role.INSPECTION)
    called = by_them and any(m.has(Role.FIND, Role.RATE) for m in marks[index + 3 : index + 5])
    return called or marks[index + 2].has(Role.COPULA)


def _are_spoken_of(sentence: Sentence, index: int) -> bool:
    """Whether people somewhere are meant, not the council: "care leavers in Kent, whose …"."""
    following = [m.word for m in sentence.marks[index + 1 : index + 3] if m.word != ","]
    if sentence.marks[index].has(Role.COUNCIL):
        return following[:1] != ["which"]
    judged = any(mark.has(Role.RATE) for mark in sentence.marks[index + 2 : index + 3])
    return judged and following[:1] in (["were"], ["are"], ["have been"])


def names_its_area(sentence: Sentence, index: int) -> bool:
    """Whether it is the noun of "the leadership category", which names its area."""
    alone = sentence.marks[index].word in ("category", "strand", "area", "section", "heading")
    return alone and index > 0 and sentence.marks[index - 1].has(Role.AREA, Role.GROUP)


def rest_of(sentence: Sentence, index: int) -> int | None:
    """The mark "the rest" in "the rest of the service", "every area" in "every area in Kent"."""
    if Role.AREA_SET not in sentence.roles:
        return None
    placed = index - 1 - (index > 2 and Role.DETERMINER in sentence.marks[index - 1].roles)
    rest = placed - 1
    if rest > 0 and Role.EXCEPT in sentence.marks[rest].roles:
        rest -= 1
    if rest < 0 or sentence.marks[placed].word not in _HEADED:
        return None
    words = set(sentence.marks[rest].word.split())
    told = words & (_SETS | _COUNTED)
    return rest if told and Role.AREA_SET in sentence.marks[rest].roles else None
