"""Grades that are all that their sentence says: "Care leavers. Inadequate.", "Still good."."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Grade

_LONGEST = 9
_WITH_GRADE = frozenset({Role.ADVERB, Role.AGAIN, Role.CURRENT, Role.DETERMINER})
_WITH_AREA = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.CONJUNCTION, Role.ADVERB})
_OF_CHANGE = (
    *(Role.UP, Role.DOWN, Role.COPULA, Role.DETERMINER, Role.ADVERB, Role.PRONOUN),
    *(Role.PREPOSITION, Role.RELATIVE, Role.POSSESSIVE, Role.PREVIOUS, Role.CONJUNCTION),
)
_MEASURES = frozenset({"grade", "grades", "notch", "notches", "step", "steps", "rung", "rungs"}) | {
    *("one", "two", "three", "jump", "leap", "big", "change", "far", "way", "long"),
}
_HARSH = (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
_OTHERS = frozenset(
    {
        *(Role.GRADE, Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.OPINION),
        *(Role.VISIT, Role.AIM, Role.NEGATION, Role.AREA, Role.GROUP),
    }
)


def fragment(sentence: Sentence, before: Sentence | None, *, entry: bool) -> Tie | None:
    """The tie of a grade that is all that `sentence` says, by the sentence `before` in its block.

    It is of the areas that are all that one names, or else of the whole, where that one is on
    inspectors or the block is an `entry` of a timeline. "Good." alone can be anybody's content.
    """
    if len(sentence.marks) > _LONGEST:
        return None
    said = _said(sentence)
    graded = [mark for mark in said if Role.GRADE in mark.roles]
    if len(graded) != 1 or not all(m.any(_WITH_GRADE) for m in said if m is not graded[0]):
        return None
    grades = graded[0].grade in _HARSH or graded[0].word.endswith("s")
    if grades and _opens_paragraph(sentence, before):
        return Tie("all that its sentence says", whole=True)
    if before is None or before.block != sentence.block:
        return None
    named = _said(before)
    areas = [i for i, mark in enumerate(before.marks) if mark.has(Role.AREA, Role.GROUP)]
    if areas and all(m.area or m.any(_WITH_AREA) for m in named):
        return Tie("all that is said of what was named", areas=named_areas(before, areas))
    if before.any(_OTHERS) or before.tokens[-1].word == "?":
        return None
    repeated = any(Role.AGAIN in m.roles or m.word.split()[0] in ("a", "an") for m in said)
    written = repeated or graded[0].grade in _HARSH
    told = entry or Role.INSPECTION in before.roles
    return Tie("all that is said of the inspection", whole=True) if written and told else None


def _opens_paragraph(sentence: Sentence, before: Sentence | None) -> bool:
    """Whether it is the first of its paragraph, and the one `before` is on inspectors, or none."""
    if sentence.kind is not BlockKind.PARAGRAPH or sentence.tokens[-1].word not in (".", "!"):
        return False
    if before is None or before.block == sentence.block:
        return before is None
    told = before.kind is BlockKind.HEADING or before.has(Role.INSPECTION)
    return told and not before.any(_OTHERS)


def set_out_from(sentence: Sentence, at: int, recent: Sequence[Claim]) -> Tie | None:
    """The tie of the grade that those just told are a change from: "That's up from inadequate."."""
    if len({claim.areas for claim in recent}) != 1 or not is_starting_point(sentence, at):
        return None
    before = sentence.marks[:at]
    if not all(m.has(*_OF_CHANGE) or m.word in _MEASURES for m in before if m.word[0].isalnum()):
        return None
    if any(m.has(Role.GRADE) for m in sentence.marks[at + 1 :]):
        return None
    areas = recent[-1].areas
    return Tie("what the grade before it is a change from", areas=areas, whole=not areas)


def _said(sentence: Sentence) -> Sequence[Mark]:
    return [mark for mark in sentence.marks if mark.word[0].isalnum()]
