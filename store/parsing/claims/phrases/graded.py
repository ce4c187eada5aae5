"""What a grade can be of: areas, the services as a whole, areas without names, other things."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import WHOLES, Mark, Sentence
from store.records import Area

FORWARD = frozenset(
    ["for", "in", "on", "to", "across", "over", "regarding", "at", "throughout", "upon"]
) | {
    "when it comes to",
    "when it came to",
    "in relation to",
    "in terms of",
    "in respect of",
    "with regard to",
    "as regards",
    "in regard to",
    *(f"in the {noun} of" for noun in ("area", "areas", "category", "categories", "field")),
    *("in the matter of", "in the case of"),
}
"""Prepositions that stand between a grade and what it is of: "good for leadership"."""

COUNTS = frozenset({"one", "two", "three", "four", "five", "six", "all", "every", "another"})
"""How many areas, or which of them, stands before their noun: "one area", "every category"."""
SOME = frozenset({"some", "many", "several", "certain", "various", "numerous", "most"})
"""What says before them that not all are meant."""


_SERVICES = frozenset({"service", "services", "department", "directorate", "division", "section"})
_SERVICES |= {"provision", "function", "team", "office"}
_FOREIGN = frozenset({Role.FOREIGN, Role.GENERIC})
_SERVING = (Role.SERVICE, Role.AREA, Role.GROUP, Role.BODY)
_SETS = frozenset({Role.AREA_SET, Role.TOPIC})
_FEW = 3
_ADJECTIVES = frozenset(
    ["whole", "entire", "overall", "social", "same", "local", "public", "statutory", "new", "old"]
) | frozenset(["failing", "struggling", "ailing", "improving", "flagging", "faltering", "core"])
_ADJECTIVES |= frozenset(["large", "big", "small", "busy", "vital", "frontline", "front", "line"])
_ADJECTIVES |= frozenset(["weak", "poor", "strong", "bad", "great", "fragile", "key", "crucial"])
_ADJECTIVES |= frozenset(["important", "essential", "critical", "joint", "rural", "urban", "young"])
_ADJECTIVES |= frozenset(["bigger", "biggest", "larger", "largest", "wider", "broader", "better"])
_ADJECTIVES |= frozenset(["different", "various", "other", "very", "crisis", "hit", "house", "run"])
_ADJECTIVAL = ("ed", "ous", "ful", "less", "ive", "able", "ible", "ly")
"""What describes a service, where a noun would say which of a council's services it is."""


class TargetKind(StrEnum):
    """What sort of thing a grade is of."""

    AREAS = "areas"
    WHOLE = "the services as a whole"
    SET = "areas without their names"
    FOREIGN = "something else"


class Target(Struct, frozen=True, gc=False):
    """The marks `first` up to `last` that say what is graded; `areas` where they name any."""

    kind: TargetKind
    first: int
    last: int
    areas: tuple[Area, ...] = ()
    group: bool = False


def nominal(sentence: Sentence, index: int) -> TargetKind | None:
    """What sort of thing mark `index` is; None where it names nothing that can be graded."""
    roles = sentence.marks[index].roles
    if not roles:
        return None
    if not roles.isdisjoint(_FOREIGN):
        return TargetKind.FOREIGN
    if not roles.isdisjoint(_SETS):
        return None if _is_ordinal_of(sentence, index) else TargetKind.SET
    if not roles.isdisjoint(WHOLES):
        other = _is_of_other_kind(sentence, _owned(sentence, index)) or _says_where(sentence, index)
        return TargetKind.FOREIGN if other else TargetKind.WHOLE
    return None


def _says_where(sentence: Sentence, index: int) -> bool:
    """Whether a council's name only says where something else is: "a *Kent* takeaway".

    So it does before any school or home, and before a word not known if that is one of many.
    """
    following = sentence.marks[index + 1 : index + 2]
    if not (following and sentence.marks[index].councils):
        return False
    if following[0].has(Role.FOREIGN) and not following[0].has(*_SERVING):
        return True
    some = index > 0 and sentence.marks[index - 1].word in ("a", "an")
    return some and following[0].plain and not is_adjective(following[0])


def _owned(sentence: Sentence, index: int) -> int:
    """The noun that belongs to mark `index`, or that mark: "the *department* of the council"."""
    marks = sentence.marks
    of = index - 1 - (index > 1 and marks[index - 1].has(Role.DETERMINER))
    return of - 1 if of > 0 and marks[of].word in ("of", "at", "in") else index


def _is_of_other_kind(sentence: Sentence, index: int) -> bool:
    """Whether a noun before it says which service it is: "its payroll service", "the meals …"."""
    if sentence.marks[index].word not in _SERVICES:
        return False
    first = index
    while first > max(0, index - _FEW) and _is_kind(sentence, first - 1):
        first -= 1
    if first in (0, index):
        return False
    return sentence.marks[first - 1].has(Role.DETERMINER, Role.POSSESSIVE) or (
        sentence.marks[first - 1].word == "'s"
    )


def is_adjective(mark: Mark) -> bool:
    """Whether it is a word not known that can only describe a service: "integrated"."""
    return mark.plain and (mark.word in _ADJECTIVES or mark.word.endswith(_ADJECTIVAL))


def _is_kind(sentence: Sentence, index: int) -> bool:
    mark = sentence.marks[index]
    if mark.has(Role.FOREIGN):
        return True
    return mark.plain and not is_adjective(mark)


def _is_ordinal_of(sentence: Sentence, index: int) -> bool:
    """Whether "the first two" or "the other" belongs to another noun: "the first two weeks"."""
    said = sentence.marks[index].word.split()
    following = sentence.marks[index + 1 : index + 2]
    counted = said[2:] in ([], ["two"], ["three"])
    alone = len(said) > 1 and said[0] == "the" and counted
    return alone and any(
        m.has(Role.INSPECTION, Role.VISIT, Role.BODY, Role.GENERIC, Role.FOREIGN)
        or (m.plain and not m.word.endswith(("ly", "ed")))
        for m in following
    )


def counts_areas(sentence: Sentence, index: int) -> bool:
    """Whether it is "one area of the services", which is some area, not "the area of adoption"."""
    before, mark = sentence.marks[index - 1].word, sentence.marks[index]
    counted = before in COUNTS or before in SOME
    return counted and mark.has(Role.DETERMINER) and "area" in mark.word
