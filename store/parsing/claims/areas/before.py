"""What stands before a grade and can be its subject or object."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.areas.exceptions import excepting
from store.parsing.claims.areas.incidental import is_counted, resumed_subject
from store.parsing.claims.areas.members import member
from store.parsing.claims.areas.topics import points_back, topic_of
from store.parsing.claims.phrases.graded import Target, TargetKind, counts_areas, nominal
from store.parsing.claims.phrases.modifiers import HEADS
from store.parsing.claims.phrases.together import areas_before
from store.parsing.claims.whose.owners import is_in_name, is_of_another, is_of_somebody, placed_at
from store.parsing.claims.whose.passing import has_relative, is_aside
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_COLONS = frozenset({":", "–", "-"})
_SETS = frozenset(["rest", "remainder", "everything", "everywhere", "every", "each", "all"])
_GRADES = frozenset({"judgement", "judgment", "grade", "rating", "verdict", "result"})
_HEADED = frozenset(["of", "at", "in", "for", "by", "within", "across", "from", "on", "with", "to"])


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
    between = sentence.outside(at) | _inside(sentence, at)
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if index in passed or index in between:
            continue
        if (meant := _pronoun(sentence, index)) is not None:
            return meant
        if mark.word == ";" or mark.has(Role.GRADE) or index in taken:
            return None
        if mark.has(Role.GROUP) and mark.word.endswith("s") and _is_it(marks[index + 1 : at]):
            return None
        if mark.area is Area.ADOPTION and is_in_name(sentence, index):
            return Target(TargetKind.FOREIGN, index, index + 1)
        if mark.has(Role.AREA, Role.GROUP, Role.SERVICE) and is_of_another(sentence, index):
            return Target(TargetKind.FOREIGN, index, index + 1)
        if mark.has(Role.AREA, Role.GROUP) and not (mark.word == "overall" and index == at - 1):
            if is_counted(sentence, index):
                continue
            named = areas_before(sentence, index, taken)
            if (subject := resumed_subject(sentence, named)) is not None:
                return subject
            exception = excepting(sentence, named, at)
            return named if exception is None else Target(TargetKind.SET, exception, index + 1)
        if _is_let_down(sentence, index):
            continue
        if mark.councils and marks[index + 1].word == "'s" and _is_it(marks[index + 1 : at]):
            return None
        if mark.councils and is_aside(sentence, index) and not has_relative(sentence, index):
            continue
        if (owner := placed_at(sentence, index)) is not None:
            return Target(TargetKind.FOREIGN, owner, index + 1)
        if is_of_somebody(sentence, index):
            return Target(TargetKind.FOREIGN, index, index + 1)
        kind = TargetKind.SET if points_back(sentence, index) else nominal(sentence, index)
        if _is_received(sentence, index):
            continue
        if (one := member(sentence, index)) is not None:
            return one
        if kind is None or (kind is TargetKind.SET and _is_predicate(sentence, index)):
            continue
        if (head := _head(sentence, index)) is not None and head not in taken:
            return areas_before(sentence, head, taken, index + 1)
        if (counted := _counted(sentence, index) or _rest(sentence, index)) is not None:
            return Target(TargetKind.SET, counted, index + 1)
        return Target(kind, index, index + 1)
    return None


def _is_let_down(sentence: Sentence, index: int) -> bool:
    """Whether the council is only whom something failed: "adoption let Kent down"."""
    marks = sentence.marks
    letting = index > 0 and marks[index - 1].word in ("let", "lets", "letting", "dragged", "pulled")
    after = [mark.word for mark in marks[index + 1 : index + 2]]
    return letting and after in (["down"], ["back"])


def _is_it(between: Sequence[Mark]) -> bool:
    """Whether "it" has the verb, which is no group of people: "leaders said when it was rated"."""
    return any(
        mark.word == "it" and following.has(Role.COPULA, Role.PLUPERFECT)
        for mark, following in pairwise(between)
    )


def _inside(sentence: Sentence, at: int) -> frozenset[int]:
    """The rest of a clause put in between that the grade closes: ", long known and rated good,"."""
    marks = sentence.marks
    span = next((one for one in sentence.between if one[0] <= at < one[1]), None)
    if span is None or at < 2 or not marks[at - 1].has(Role.RATE):
        return frozenset()
    joined = marks[at - 2].word == "and" and marks[span[0] + 1].word not in (
        "which",
        "who",
        "whose",
    )
    return frozenset(range(*span)) if joined else frozenset()


def _pronoun(sentence: Sentence, index: int) -> Target | None:
    """The areas that "it" means in "adoption let Kent down: it was judged inadequate"."""
    marks = sentence.marks
    if marks[index].word not in ("it", "they") or index < 2 or marks[index - 1].word not in _COLONS:
        return None
    areas = topic_of(sentence).subject
    first = next((i for i in range(index) if marks[i].area in areas), None)
    return None if first is None else Target(TargetKind.AREAS, index, index + 1, areas)


def _is_received(sentence: Sentence, index: int) -> bool:
    """Whether it is what someone gets: "care leavers receive a service that …"."""
    marks = sentence.marks
    if index < 2 or marks[index].word not in ("service", "services"):
        return False
    article = marks[index - 1].word == "a"
    return marks[index - 1 - article].has(Role.GIVE)


def _counted(sentence: Sentence, index: int) -> int | None:
    """The mark "areas of" in "three areas of the council's services"."""
    for before in range(index - 1, max(-1, index - 5), -1):
        mark = sentence.marks[before]
        if before and counts_areas(sentence, before):
            return before
        if not (mark.has(Role.DETERMINER, Role.COUNCIL, Role.POSSESSIVE) or mark.word == "'s"):
            return None
    return None


def _rest(sentence: Sentence, index: int) -> int | None:
    """The mark "the rest" in "the rest of the service", "every area" in "every area in Kent"."""
    placed = index - 1 - (index > 2 and sentence.marks[index - 1].has(Role.DETERMINER))
    rest = placed - 1
    if rest > 0 and sentence.marks[rest].has(Role.EXCEPT):
        rest -= 1
    if rest < 0 or sentence.marks[placed].word not in _HEADED:
        return None
    words = set(sentence.marks[rest].word.split())
    return rest if words & _SETS and sentence.marks[rest].has(Role.AREA_SET) else None


def _is_predicate(sentence: Sentence, index: int) -> bool:
    """Whether "the first" or the like says what something is: "they were the first to"."""
    for mark in reversed(sentence.marks[max(0, index - 3) : index]):
        if mark.has(Role.COPULA, Role.PLUPERFECT):
            return True
        if mark.word not in ("the", "only", "one", "of"):
            return False
    return False


def _head(sentence: Sentence, index: int) -> int | None:
    """The area that a noun belongs to: "leadership of the council", "care leaver services"."""
    marks = sentence.marks
    if not marks[index].has(Role.SERVICE, Role.COUNCIL, Role.BODY):
        return None
    joined = False
    for before in range(index - 1, max(-1, index - 6), -1):
        mark = marks[before]
        served = mark.has(Role.GROUP) and before > 0 and marks[before - 1].word == "services for"
        if (
            mark.has(Role.AREA)
            or served
            or (mark.has(Role.GROUP) and marks[index].has(Role.SERVICE))
            or (mark.has(Role.GROUP) and joined and _are_spoken_of(sentence, index))
        ):
            adjacent = before == index - 1 and marks[index].word in (
                "services",
                "service",
                "department",
            )
            return before if (joined or adjacent) and mark.word != "overall" else None
        if mark.word in _HEADED or mark.word in ("judgement for", "judgement on"):
            joined = True
        elif not (
            mark.has(Role.DETERMINER, Role.COUNCIL, Role.POSSESSIVE, Role.SERVICE)
            or mark.word == "'s"
            or (joined and (mark.word in HEADS or mark.word in _GRADES))
        ):
            return None
    return None


def _are_spoken_of(sentence: Sentence, index: int) -> bool:
    """Whether people somewhere are meant, not the council: "care leavers in Kent, whose …"."""
    following = [m.word for m in sentence.marks[index + 1 : index + 3] if m.word != ","]
    return sentence.marks[index].has(Role.COUNCIL) and following[:1] != ["which"]
