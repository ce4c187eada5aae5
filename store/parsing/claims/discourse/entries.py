"""Entries under a date, as in a timeline: "April 2019 (ILACS): inadequate overall. Leaders: …"."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from store.parsing.claims.when.timing import Timing
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Marked, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.parsing.text.blocks import BlockKind

_LONGEST = 14
_TIMELINE = 3
_PARTING = frozenset({":", "–", "-"})
_KINDS = frozenset({"full", "single", "standard", "short", "framework", "re", "outcome", "the"})
_JOINING = frozenset({",", "(", ")", "[", "]", "of", "in", "from", "on", "for", "under", "."})
_IN_LABEL = _KINDS | _JOINING
_OTHERS = frozenset(
    {Role.FOREIGN, Role.OTHER_TOPIC, Role.OTHER_FRAMEWORK, Role.OPINION, Role.OTHER_JUDGE}
)
_GRADELESS = frozenset({"focused_visit", "monitoring_visit", "joint_targeted_area_inspection"})


class Label(Struct, frozen=True, gc=False):
    """The date at the head of an entry, and the mark at which the entry begins.

    `inspected` says that it is called an inspection's.
    """

    date: Mark
    last: int
    inspected: bool

    @property
    def timing(self) -> Timing:
        """When what stands under the label was so."""
        return Timing(dates=self.date.date.points if self.date.date else ())


def label_of(sentence: Sentence) -> Label | None:
    """The label of the entry that `sentence` opens, or that it is; None where it has none."""
    if Role.DATE not in sentence.roles:
        return None
    if _PARTING.isdisjoint(sentence.words) and len(sentence.marks) > _LONGEST:
        return None
    marks = sentence.marks[:_LONGEST]
    if not any(mark.date for mark in marks[:5]):
        return None
    date: Mark | None = None
    last = open_bracket = 0
    for index, mark in enumerate(marks):
        open_bracket += (mark.word == "(") - (mark.word == ")")
        if mark.visit and mark.visit in _GRADELESS:
            return None
        if mark.any(_OTHERS):
            if not last:
                return None
            break
        if mark.date and any(point.year for point in mark.date.points):
            date = date or mark
        elif mark.word in _PARTING and date:
            last = index + 1
        elif not (_fits(mark, bool(open_bracket)) or (date and _closes_phrase(sentence, index))):
            break
    else:
        last = last if len(sentence.marks) > len(marks) else len(marks)
    if date is None or not last:
        return None
    named = [mark for mark in marks[:last] if Role.INSPECTION in mark.roles]
    return Label(date, last, bool(named))


def is_timeline(marked: Marked) -> bool:
    """Whether three or more paragraphs open with a date as their label."""
    opening = {one.block: one for one in reversed(marked.sentences) if Role.DATE in one.roles}
    if len(opening) < _TIMELINE:
        return False
    return sum(label_of(one) is not None for one in opening.values()) >= _TIMELINE


def _fits(mark: Mark, bracketed: bool) -> bool:
    """Whether it can stand in a label: a date, a framework, anything in a bracket."""
    if bracketed and (mark.plain or mark.has(Role.GRADE_NOUN)):
        return True
    if mark.word in _IN_LABEL or mark.date is not None:
        return True
    return mark.has(Role.INSPECTION, Role.VISIT)


def _closes_phrase(sentence: Sentence, index: int) -> bool:
    """Whether a word or two stand between a comma and the colon: ", for completeness:"."""
    marks = sentence.marks
    if not marks[index].plain:
        return False
    before = [mark.word for mark in marks[max(0, index - 3) : index]]
    after = [mark.word for mark in marks[index + 1 : index + 3]]
    return "," in before and ":" in after


def under_label(sentence: Sentence, label: Label) -> Sentence:
    """The sentence with nothing but the date and a colon left of its label; an item if short."""
    colon = sentence.marks[label.last - 1]
    if label.last >= len(sentence.marks) or colon.word not in _PARTING:
        return sentence
    marks = (label.date, colon, *sentence.marks[label.last :])
    kind = BlockKind.ITEM if len(marks) < _LONGEST else sentence.kind
    return replace(sentence, marks=marks, between=parentheses(marks), kind=kind)


def heading_time(sentence: Sentence, *, timeline: bool) -> Timing | None:
    """When all was so that stands under a heading such as "ILACS inspection, May 2019".

    In a timeline it can be a date alone.
    """
    label = label_of(sentence)
    if label is None or label.last < len(sentence.marks):
        return None
    return replace(label.timing, entry=timeline) if label.inspected or timeline else None
