"""The part of the services that a grade is of, if it is of a time when only parts were judged.

Before November 2013 the protection of children and the care for those looked after had a grade
each, and the services as a whole none.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.topics import Topic
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.talk import Talk, speaks_for_children
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_PARTS = frozenset({Area.HELP_AND_PROTECTION, Area.CARE})
"""What was judged then."""
_OF = frozenset({"of", "into", "on", "at"})
_OF_WHAT = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.PREPOSITION)
_ARRANGED = frozenset({"'s", "arrangements", "systems", "the"})
_NAMING = frozenset({Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.FOREIGN})
_NEAR = 3
"""So many characters are at most between two sentences with nothing between them."""


def part_then(sentence: Sentence, at: int, found: Tie, talk: Talk) -> tuple[Area, ...]:
    """The areas that the grade at mark `at` of the whole is of if no whole was judged then.

    They are what was inspected ("a re-inspection of child protection gave it X"), or what the
    grade before it was of ("safeguarding was X in 2010. By 2012 it was Y"). () where the sentence
    says that services for children or the whole are meant.
    """
    if any(True for mark in sentence.marks if mark.area is Area.OVERALL):
        return ()
    if areas := _inspected(sentence):
        return () if _is_of_services(sentence, found.target) else areas
    if found.holder or any(mark.any(_NAMING) for mark in sentence.marks[:at]):
        return ()
    if "we" in sentence.words and talk.said and talk.said.block != sentence.block:
        # who begins to speak for a council speaks of all of it
        return ()
    return () if "annual" in sentence.words else _told_before(talk)


def part_judged(topic: Topic, talk: Talk) -> tuple[Area, ...]:
    """The area that "it" means in a text of that time, though it can be the council elsewhere."""
    alone = talk.of_old_time and len(topic.subject) == 1
    return topic.subject if alone and _PARTS.issuperset(topic.subject) else ()


def _inspected(sentence: Sentence) -> tuple[Area, ...]:
    """The areas that an inspection was of: "a re-inspection of (the arrangements for) A"."""
    if not (sentence.has(Role.AREA) and sentence.has(Role.INSPECTION)):
        return ()
    marks = sentence.marks
    for index, mark in enumerate(marks):
        if mark.area not in _PARTS or not mark.has(Role.AREA):
            continue
        following = marks[index + 1 : index + 2]
        if any(m.has(Role.INSPECTION) and m.word.startswith("inspection") for m in following):
            return (mark.area,)
        if _is_inspected(sentence, index):
            areas = areas_after(sentence, index).areas
            return areas if _PARTS.issuperset(areas) else ()
    return ()


def _is_inspected(sentence: Sentence, area: int) -> bool:
    """Whether nothing but "of its arrangements for" stands between an inspection and the area."""
    marks = sentence.marks
    for index in range(area - 1, 0, -1):
        if marks[index].word in _OF and marks[index - 1].has(Role.INSPECTION):
            return True
        if not (marks[index].has(*_OF_WHAT) or marks[index].word in _ARRANGED):
            return False
    return False


def _is_of_services(sentence: Sentence, target: Target | None) -> bool:
    """Whether what is graded are the services for children by their name."""
    if target is None or not sentence.marks[target.first].has(Role.SERVICE):
        return False
    return speaks_for_children(sentence.from_mark(target.first))


def _told_before(talk: Talk) -> tuple[Area, ...]:
    """The one area that the sentence before was on, or the one before that."""
    if talk.said is None or not talk.claims:
        return ()
    recent: Sequence[Claim] = talk.recent
    if not recent and talk.said.start - talk.claims[-1].spans[0][1] <= _NEAR:
        recent = [one for one in talk.claims if one.spans[0] == talk.claims[-1].spans[0]]
    if not talk.old_scale and any(claim.is_of_now for claim in recent):
        return ()
    areas = {area for claim in recent for area in claim.areas or (Area.OVERALL,)}
    return tuple(areas) if len(areas) == 1 and areas <= _PARTS else ()
