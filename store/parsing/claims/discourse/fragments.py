"""Grades that are all that their sentence says: "Care leavers. Inadequate.", "Still good."."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.together import named_areas
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_LONGEST = 9
_WITH_GRADE = (Role.ADVERB, Role.AGAIN, Role.CURRENT, Role.DETERMINER)
_WITH_AREA = (Role.DETERMINER, Role.POSSESSIVE, Role.CONJUNCTION, Role.ADVERB)
_HARSH = (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
_OTHERS = (
    *(Role.GRADE, Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.OPINION),
    *(Role.VISIT, Role.AIM, Role.NEGATION, Role.AREA, Role.GROUP),
)


def fragment(sentence: Sentence, before: Sentence | None, *, entry: bool) -> Tie | None:
    """The tie of a grade that is all that `sentence` says, by the sentence `before` in its block.

    It is of the areas that are all that one names, or else of the whole, where that one is on
    inspectors or the block is an `entry` of a timeline. "Good." alone can be anybody's content.
    """
    if len(sentence.marks) > _LONGEST:
        return None
    said = _said(sentence)
    graded = [mark for mark in said if mark.has(Role.GRADE)]
    if len(graded) != 1 or not all(m.has(*_WITH_GRADE) for m in said if m is not graded[0]):
        return None
    if before is None or before.block != sentence.block:
        return None
    named = _said(before)
    areas = [i for i, mark in enumerate(before.marks) if mark.has(Role.AREA, Role.GROUP)]
    if areas and all(m.area or m.has(*_WITH_AREA) for m in named):
        return Tie("all that is said of what was named", areas=named_areas(before, areas))
    if before.has(*_OTHERS) or before.tokens[-1].word == "?":
        return None
    repeated = any(m.has(Role.AGAIN) or m.word.split()[0] in ("a", "an") for m in said)
    written = repeated or graded[0].grade in _HARSH
    told = entry or before.has(Role.INSPECTION)
    return Tie("all that is said of the inspection", whole=True) if written and told else None


def _said(sentence: Sentence) -> Sequence[Mark]:
    return [mark for mark in sentence.marks if mark.word[0].isalnum()]
