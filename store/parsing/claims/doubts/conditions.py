"""Whether a grade stands in a condition, or what it would bring is told."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import marks_after, nearest_before, next_after
from store.parsing.claims.phrases.ranks import ranked
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

IF = frozenset({"if", "whether", "unless", "even if", "risk", "risks", "scenario"})
MODALS = frozenset({"would", "could", "can", "may", "might", "must", "should"})
THINKABLE = frozenset({"realistic", "likely", "possible", "achievable", "unlikely", "unrealistic"})
THINKABLE |= {"attainable", "reach", "reachable", "grasp", "sight", "horizon"}
_SUPPOSING = frozenset({"suppose", "supposing", "imagine", "pretend", "say"})
_INVERTED = frozenset({"had", "were", "should"})
_THEN_SO = frozenset({"would", "could", "might"})
_PRESENT = frozenset({"is", "are"})
_JUDGED = frozenset({Role.RATE, Role.FIND, Role.AS, Role.ADVERB})
_UNTIL = frozenset({"before", "until", "till"})
_PASSIVE = (Role.RATE, Role.FIND, Role.AS, Role.COPULA, Role.ADVERB)
_BROUGHT = (
    *(Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.POSSESSIVE, Role.AS),
    *(
        Role.DETERMINER,
        Role.RATE,
        Role.UP,
        Role.DOWN,
        Role.GRADE,
        Role.GRADE_NOUN,
        Role.PREPOSITION,
    ),
)
"""What may stand between "could see" and the grade that it would bring about."""
_WITHIN = frozenset({"'s", "'", "from"})
_TIMES = frozenset({"time", "moment", "day", "year", "month", "week"})
_CLAUSE = 9
_IMAGINED = MODALS | THINKABLE


def is_conditional(sentence: Sentence, at: int) -> bool:
    """Whether it begins with a condition: "If you have taken a service from good to …".

    A colon ends one with "if": "If you missed it: good for leadership".
    """
    if not sentence.marks or not (sentence.marks[0].word in IF or _opens_supposing(sentence, at)):
        return False
    before = sentence.marks[:at]
    if sentence.marks[0].word == "if" and any(m.word == ":" for m in before):
        return False
    comma = max((i for i, mark in enumerate(before) if mark.word == ","), default=0)
    return not (comma and _is_judged_whatever(sentence, comma, at))


def _opens_supposing(sentence: Sentence, at: int) -> bool:
    """Whether it opens as "Had Kent been rated good, …", "Were it to be" and "Suppose that it".

    So it does in "Had Ofsted rated it good, nobody would".
    """
    marks = sentence.marks
    if marks[0].word in _SUPPOSING:
        return True
    if marks[0].word not in _INVERTED or any(m.has(Role.RATE) for m in marks[1:2]):
        return False
    if any(m.word in ("been", "to be", "had been") for m in marks[2:at]):
        return True
    return any(mark.word in _THEN_SO for mark in marks[next_after(sentence, at) :])


def _is_judged_whatever(sentence: Sentence, comma: int, at: int) -> bool:
    """Whether the main clause gives the grade all the same: "Whether it lasts, Kent is rated X".

    It tells what is so, by a verb of judging or with "now", and of nothing to come.
    """
    said = sentence.marks[comma + 1 : at]
    if any(mark.has(Role.AIM) or mark.word in MODALS or mark.word == "be" for mark in said):
        return False
    asserted = any(mark.has(Role.COPULA) for mark in said)
    asserted = asserted and any(mark.has(Role.RATE, Role.CURRENT) for mark in said)
    return asserted and not any(mark.has(Role.GRADE) for mark in sentence.marks[:comma])


def is_for_the_sake_of(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "to be judged good would take years"."""
    if "to be" not in sentence.words:
        return False
    before = nearest_before(sentence, at, 3)
    if len(before) < 2 or not before[0].has(Role.RATE) or before[1].word != "to be":
        return False
    begins = len(before) == 2 or before[2].has(Role.CONJUNCTION) or before[2].word in (",", ";")
    return begins and ranked(sentence, at) is None


def is_supposed(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "a judgement of inadequate would lead to intervention"."""
    if Role.GRADE_NOUN not in sentence.roles or _IMAGINED.isdisjoint(sentence.words):
        return False
    before = nearest_before(sentence, at, 3)
    if _is_to_go(sentence, at, before):
        return True
    named = len(before) > 2 and before[0].word == "of" and Role.GRADE_NOUN in before[1].roles
    if not named or before[2].word not in ("a", "an", "any"):
        return False
    following = [m.word for m in marks_after(sentence, at, 6)]
    return not MODALS.isdisjoint(following[:1]) or not THINKABLE.isdisjoint(following)


def _is_to_go(sentence: Sentence, at: int, before: Sequence[Mark]) -> bool:
    """Whether it is as in "a good rating should go to Kent"."""
    after = marks_after(sentence, at, 2)
    if len(after) < 2 or not after[0].has(Role.GRADE_NOUN) or after[1].word not in MODALS:
        return False
    return bool(before) and before[0].word in ("a", "an", "another")


def would_see(sentence: Sentence, at: int) -> bool:
    """Whether something only could bring it about: "a new inspection could see Kent rated good"."""
    if "see" not in sentence.words or MODALS.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    for index in range(at - 1, 1, -1):
        if marks[index].word == "see":
            return marks[index - 1].word in MODALS
        if not (marks[index].has(*_BROUGHT) or marks[index].word in _WITHIN):
            return False
    return False


def is_of_any_council(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "A council judged inadequate would get a commissioner"."""
    if MODALS.isdisjoint(sentence.words):
        return False
    after = next_after(sentence, at)
    if after >= len(sentence.marks) or sentence.marks[after].word.split()[0] not in MODALS:
        return False
    before = [
        m for m in nearest_before(sentence, at, 4) if not m.has(Role.RATE, Role.FIND, Role.AS)
    ]
    council = bool(before) and before[0].has(Role.BODY)
    return council and any(m.word.split()[0] in ("a", "an") for m in before[:2])


def is_not_yet(sentence: Sentence, at: int) -> str | None:
    """Whether it is as in "must get better before it can be called good"."""
    if _UNTIL.isdisjoint(sentence.words) or MODALS.isdisjoint(sentence.words):
        return None
    before = [m for m in nearest_before(sentence, at, 7) if not m.has(*_PASSIVE)]
    if len(before) < 3 or before[0].word not in MODALS:
        return None
    named = (mark.word for mark in before[1:4])
    return "it is not so yet" if not _UNTIL.isdisjoint(named) else None


def is_whenever(sentence: Sentence, at: int) -> bool:
    """Whether it tells what happens each time: "Ministers step in when a council is rated X"."""
    if "when" not in sentence.words or _PRESENT.isdisjoint(sentence.words):
        return False
    before = nearest_before(sentence, at, _CLAUSE)
    verb = next((i for i, mark in enumerate(before) if not mark.any(_JUDGED)), len(before))
    if verb == len(before) or before[verb].word not in _PRESENT:
        return False
    for index, mark in enumerate(before[verb + 1 :], verb + 1):
        if mark.word == "when":
            to_come = "will" in sentence.words
            return to_come or not any(m.word in _TIMES for m in before[index + 1 : index + 2])
        if mark.has(Role.FIND, Role.RATE, Role.CONJUNCTION) or not mark.word[0].isalnum():
            return False
    return False
