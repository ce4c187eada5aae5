"""What somebody led a council to: "who led Kent's services to an outstanding rating"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import WHOLES, Mark, Sentence

LEADING = frozenset({"led", "took", "steered", "guided", "brought", "lifted", "hauled", "turned"})
LEADING |= {"who led", "he led", "she led", "helped", "dragged", "piloted", "shepherded"}
_HAVING_LED = frozenset({"leading", "taking", "steering", "guiding", "helping", "bringing"})
_AFTER = frozenset({"with", "after", "having"})
"""What stands before that, where it was done: "credited with taking Kent to"."""
_REACHING = frozenset({"achieve", "reach", "get", "earn", "gain", "secure", "win", "become"})
_WAY = frozenset({"to", "into", "back to", "up to", "get to", "to be"})
_JOINTS = frozenset({"'s", "'", "in", "of", "at", "for", "there", "from", "back", "up", "straight"})
_LONGEST = 9


def led_object(sentence: Sentence, at: int) -> int | None:
    """The mark of the council that somebody led to the grade at mark `at`; None for no name.

    What inspectors took there is no work of somebody's.
    """
    marks = sentence.marks
    if "whom" in sentence.words and (under := _under_whom(sentence, at)) is not None:
        return under
    if LEADING.isdisjoint(sentence.words) and _HAVING_LED.isdisjoint(sentence.words):
        return None
    index = at - 1
    while index > 0 and (
        _is_of_rating(marks[index]) or sentence.tokens[marks[index].first].is_quote
    ):
        index -= 1
    if marks[index].word not in _WAY | _REACHING:
        return None
    index -= 1
    index -= marks[index].word == "to"
    found: int | None = None
    for verb in range(index, max(-1, index - _LONGEST), -1):
        mark = marks[verb]
        if mark.word in LEADING or (mark.word in _HAVING_LED and marks[verb - 1].word in _AFTER):
            judged = verb and any(m.has(Role.INSPECTION) for m in marks[max(0, verb - 2) : verb])
            return found if found and not judged else None
        if not (mark.has(*WHOLES, Role.DETERMINER, Role.POSSESSIVE) or mark.word in _JOINTS):
            return None
        found = verb if mark.councils else found
    return None


def _under_whom(sentence: Sentence, at: int) -> int | None:
    """The council in "Ann Hill, under whom Kent's services were rated good"."""
    marks = sentence.marks
    for index in range(at - 1, 1, -1):
        if marks[index].word == "whom":
            named = marks[index - 1].word == "under" and marks[index + 1].councils
            return index + 1 if named else None
        if marks[index].word in (",", ";") or marks[index].grade:
            return None
    return None


def _is_of_rating(mark: Mark) -> bool:
    return mark.has(Role.DETERMINER, Role.GRADE_NOUN) or mark.word in ("of", "first", "ofsted")
