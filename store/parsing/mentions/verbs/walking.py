"""Going along the marks of a sentence, past quotation marks and adverbs."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.text.tokens import QUOTES

NAMED = frozenset(
    {Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.AREA_SET, Role.TOPIC}
) | {Role.PRONOUN, Role.RELATIVE}
"""What can have a grade, by its name or another word."""
SUBJECT = NAMED | {Role.CONJUNCTION, Role.COPULA, Role.PLUPERFECT, Role.INSPECTION}
"""What stands before a verb: its subject, or what joins it to one."""
OBJECT = frozenset(
    {Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA}
) | {Role.GROUP, Role.AREA_SET, Role.TOPIC, Role.PRONOUN}
IN_OBJECT = frozenset({"'s", "'", "of", "in", "for", "with", "across", "at", "and", ","})
PARTICLES = frozenset({"up", "off", "away", "home", "out", "in", "down", "back", "over", "through"})
PARTICLES |= {"on", "with", "for", "at", "to", "about", "of"}
LONGEST = 12
"""No more marks has what stands between a verb and the grade of its object."""
_ADVERBIAL = frozenset({Role.ADVERB, Role.CURRENT, Role.PREVIOUS, Role.AGAIN, Role.DATE})
_HAVE = frozenset({"has", "have", "had", "having", "can", "now", "to"})


def past_adverbs(marks: Sequence[Mark], index: int) -> int:
    """The first mark leftwards of `index` that is no adverb and no auxiliary; -1 for none."""
    while index >= 0:
        mark = marks[index]
        how = mark.plain and mark.word.endswith("ly")
        if not (how or mark.word in _HAVE or (mark.any(_ADVERBIAL) and not mark.any(SUBJECT))):
            break
        index -= 1
    return index


def leftwards(marks: Sequence[Mark], index: int) -> int:
    """The first mark at `index` or before it that is no quotation mark; -1 for none."""
    while index >= 0 and marks[index].word in QUOTES:
        index -= 1
    return index


def rightwards(marks: Sequence[Mark], index: int) -> int:
    """The first mark at `index` or after it that is no quotation mark; their number for none."""
    while index < len(marks) and marks[index].word in QUOTES:
        index += 1
    return index
