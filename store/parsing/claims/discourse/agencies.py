"""Inspections of adoption agencies, which say nothing of a council's services for children."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.sets import is_everything
from store.parsing.claims.areas.topics import topic_of
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.talk import speaks_for_children
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Marked, Sentence
from store.parsing.text.blocks import BlockKind
from store.records import Area

_LEAD = 2


def is_of_agency(marked: Marked, claims: Sequence[Claim]) -> bool:
    """Whether a text only tells how the inspection of an adoption agency went.

    It opens with adoption, gives no grade but to that, and speaks of an agency, or gives the
    adoption service a grade in all areas, which only an inspection of its own has.
    """
    if not any(_of_adoption(sentence) for sentence in marked.sentences[:_LEAD]):
        return False
    if any(set(claim.areas) - {Area.ADOPTION} for claim in claims):
        return False
    spans = {span for claim in claims for span in claim.spans}
    graded = [s for s in marked.sentences if (s.start, s.end) in spans]
    if not graded or not all(_of_adoption(sentence) for sentence in graded):
        return False
    agency = any(sentence.has(Role.OTHER_TOPIC) for sentence in marked.sentences)
    return agency or any(_in_all_areas(sentence) for sentence in graded)


def _of_adoption(sentence: Sentence) -> bool:
    """Whether adoption, and no more, is what the sentence is about."""
    if not sentence.any(OF_AREA):
        return False
    if all(mark.area is not Area.ADOPTION for mark in sentence.marks):
        return False
    topic = topic_of(sentence)
    areas = topic.named if sentence.kind is BlockKind.HEADING else topic.subject
    return areas == (Area.ADOPTION,) and not speaks_for_children(sentence)


def _in_all_areas(sentence: Sentence) -> bool:
    return any(
        mark.has(Role.AREA_SET) and is_everything(sentence, index)
        for index, mark in enumerate(sentence.marks)
    )
