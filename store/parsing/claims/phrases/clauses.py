"""The clause that a grade stands in, as far as its time is told for it alone."""

from __future__ import annotations

from store.parsing.claims.phrases.moved_ratings import may_move, moved_to
from store.parsing.claims.phrases.outcomes import tells_no_start
from store.parsing.claims.phrases.turned import TURNING, turns_into_another
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.text.blocks import BlockKind
from store.parsing.text.tokens import QUOTES

NEAR = 9
"""How many marks after a grade can still tell its time."""
BARRIERS = frozenset(";")
OPENERS = frozenset(["while", "whereas", "although", "though", "but", "whilst"])
_PARTING = BARRIERS | OPENERS
_PRESENT = frozenset({"is", "are", "remains", "now", "today"})
_INFINITE = frozenset({"being", "be", "to be", "been"})
STARTING = TURNING | {"from"}
"""Without one of these a sentence tells of no grade that a change set out from."""
_HEADING_UP = frozenset({":", "–", "-"})
_BEFORE_START = frozenset({Role.DETERMINER, Role.PREVIOUS, Role.POSSESSIVE, Role.GRADE_NOUN}) | {
    *(Role.INSPECTION, Role.COPULA, Role.RATE),
}
"""What can stand between "from" and the grade that a change set out from."""
_PASSED = QUOTES | {"of", "an"}
_MEASURING = frozenset({"than", "up from", "down from", "up on", "down on", "compared"})
_PROGRESS = frozenset({"improvement", "advance", "improved", "improving", "progress", "up", "down"})
_REACH = 9
"""How many marks a comparison can have before its end."""
_ENDINGS = frozenset({",", "(", "–", "-", "after", "following", "despite", "having", "and"})
_CLOSING = _PARTING | _ENDINGS
_BARRING = _PARTING | {",", "and"}
"""What can part a grade from what is told before it; so can another grade."""


def clause(sentence: Sentence, at: int) -> tuple[int, int]:
    """The marks around `at` whose turn of time is its own: up to a contrast or another grade."""
    marks = sentence.marks
    left, right = at, at + 1
    while left > 0:
        before = marks[left - 1]
        telling = before.word in _BARRING or Role.GRADE in before.roles
        if telling and bars(sentence, left - 1, at):
            break
        left -= 1
    while right < min(len(marks), at + NEAR) and not _ends(sentence, right):
        right += 1
    return left, right


def _ends(sentence: Sentence, index: int) -> bool:
    """Whether the clause of a grade before mark `index` ends there."""
    mark = sentence.marks[index]
    if Role.GRADE in mark.roles or mark.word in _CLOSING:
        return True
    return mark.word.endswith((" after", " since")) or _describes(sentence, index)


def _describes(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` begins what a council is: "for a department that was once failing"."""
    if sentence.marks[index].word not in ("that", "which", "whose"):
        return False
    return sentence.marks[index - 1].has(Role.SERVICE, Role.BODY, Role.COUNCIL)


def bars(sentence: Sentence, index: int, at: int) -> bool:
    """Whether mark `index` parts what is told there from the grade at mark `at`."""
    mark = sentence.marks[index]
    if Role.GRADE in mark.roles:
        return not (index < at and is_starting_point(sentence, index))
    if mark.word in _PARTING:
        return True
    if mark.word == "," and index < at:
        return _closes_opening(sentence, index) or _closes_comparison(sentence, index)
    if mark.word == "and" and index < at:
        return _closes_comparison(sentence, index) or _turns_to_present(sentence, index, at)
    return False


def _turns_to_present(sentence: Sentence, joint: int, at: int) -> bool:
    """Whether the present begins after "and": "good, as in 2019, and its leaders are …"."""
    marks = sentence.marks
    said = any(mark.word in ("is", "are") for mark in marks[joint + 1 : at])
    return marks[joint + 1].word in _PRESENT or (said and marks[joint - 1].word == ",")


def _closes_opening(sentence: Sentence, comma: int) -> bool:
    """Whether a clause such as "After a poor start," ends at `comma`."""
    marks = sentence.marks
    if any(mark.word in (",", ";") for mark in marks[:comma]):
        return False
    ends = (" after", " since", " on from")
    first = marks[: min(comma, 4)]
    opening = [m for m in first if Role.OPENER in m.roles or m.word.endswith(ends)]
    joined = opening[:1] == [*marks[:1]] and marks[0].word in ("but", "though")
    return any(m.word not in ("when", "with") for m in opening[joined:])


def may_tell_way(sentence: Sentence) -> bool:
    """Whether it has words by which one grade can be told as left for another."""
    if not STARTING.isdisjoint(sentence.words) or may_move(sentence):
        return True
    return sentence.kind is BlockKind.HEADING and "to" in sentence.words


def _heads_way(sentence: Sentence, at: int) -> bool:
    """Whether a headline tells it by "to" alone: "Kent: inadequate to good in five years"."""
    if sentence.kind is not BlockKind.HEADING:
        return False
    marks = sentence.marks
    before = next((m for m in reversed(marks[:at]) if m.word not in QUOTES), None)
    ahead = [m for m in marks[at + 1 : at + 6] if m.word not in QUOTES][:2]
    opens = before is None or before.word in _HEADING_UP
    return opens and len(ahead) == 2 and ahead[0].word == "to" and ahead[1].grade is not None


def is_starting_point(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is where a change set out: "from inadequate to good"."""
    if not may_tell_way(sentence):
        return False
    if turns_into_another(sentence, at) or moved_to(sentence, at) is not None:
        return True
    if "from" not in sentence.words:
        return _heads_way(sentence, at)
    described = False
    for index in range(at - 1, max(-1, at - 7), -1):
        mark = sentence.marks[index]
        if mark.word == "from" or mark.word.endswith(" from"):
            following = sentence.marks[index + 1]
            owner = following.has(Role.DETERMINER, Role.POSSESSIVE, Role.INSPECTION)
            led = owner or following.date is not None
            if described and not led:
                return False
            if mark.has(Role.GIVEN_UP, Role.NEUTRAL) or mark.word.endswith(" on from"):
                return False
            return not tells_no_start(sentence.marks, index)
        if (
            mark.has(Role.COPULA)
            and mark.word not in _INFINITE
            and Role.INSPECTION in sentence.marks[index - 1].roles
        ):
            return False
        if mark.roles.isdisjoint(_BEFORE_START) and mark.word not in _PASSED:
            described = True
            known = mark.plain or mark.date is not None or mark.has(Role.ADVERB)
            if not (known or mark.word in ("-", "'s", "'")):
                return False
    return False


def _closes_comparison(sentence: Sentence, end: int) -> bool:
    """Whether what something is measured against ends there: "one grade up on 2016, with …".

    Not where more is told of it: "compared with the inspection of 2016, at which it was good".
    """
    marks = sentence.marks
    if not marks[end - 1].has(Role.DATE, Role.PREVIOUS, Role.INSPECTION, Role.GRADE_NOUN):
        return False
    if any(Role.RELATIVE in mark.roles or mark.word == "when" for mark in marks[end + 1 : end + 3]):
        return False
    for index in range(end - 1, max(-1, end - _REACH), -1):
        mark = marks[index]
        if mark.word in _MEASURING or mark.word.endswith(" than"):
            return True
        if mark.word == "on" and index and marks[index - 1].word in _PROGRESS:
            return True
        if mark.word in (",", ";", "and"):
            return False
    return False
