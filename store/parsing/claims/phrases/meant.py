"""Which areas are meant by names that stand together: two of them, or the one that joins two."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_EACH = frozenset({"each", "both"})


def named_areas(sentence: Sentence, found: Sequence[int]) -> tuple[Area, ...]:
    """The areas of the marks `found`, which are named together.

    In "A, children in care and care leavers" the "and" is that of the list, so that two areas are
    meant; in "A, and children in care and care leavers" it is that of the one joint judgement,
    unless "each" or "both" parts the two.
    """
    marks = sentence.marks
    areas = [area for n in found if (area := marks[n].area)]
    if not areas or areas[-1] is not Area.CARE_AND_CARE_LEAVERS:
        return tuple(dict.fromkeys(areas))
    parted = [m.word for m in marks[found[-1] + 1 : found[-1] + 4]]
    near = marks[max(0, found[-1] - 6, found[-2] + 1 if len(found) > 1 else 0) : found[-1]]
    two = sentence.has(Role.AREA_SET) and any(m.has(Role.AREA_SET) for m in near)
    two = two and any("two" in m.word.split() for m in near)
    each = bool(_EACH & {*parted}) and "," not in parted
    alone = len(found) == 1 or "and" not in {m.word for m in marks[found[-2] : found[-1]]}
    if (each and alone) or two:
        areas[-1:] = [Area.CARE, Area.CARE_LEAVERS]
    if len(found) > 1 and areas[-1] is Area.CARE_AND_CARE_LEAVERS:
        gap = {mark.word for mark in marks[found[-2] + 1 : found[-1]]}
        if (
            "," in gap
            and not gap & {"and", "as well as"}
            and "experience" not in marks[found[-1]].word
        ):
            areas[-1:] = [Area.CARE, Area.CARE_LEAVERS]
    return tuple(dict.fromkeys(areas))
