"""Who joins councils that have a grade: "Kent has joined the ranks of good authorities"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import OWNERS, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES
from store.records import Area

_JOINING = frozenset({"join", "joins", "joined", "entered", "enters", "rejoined", "rejoins"})
_RANKS = frozenset({"ranks", "group", "club", "band", "league", "company", "number", "elite"}) | {
    *("handful", "list", "cohort", "circle", "family", "roster"),
}
_COUNCILS = frozenset({"authorities", "councils", "departments", "boroughs", "counties"})
_SUBJECTS = (Role.COUNCIL, Role.BODY, Role.PRONOUN)
_BETWEEN = (Role.DETERMINER, Role.GRADE_NOUN, Role.RATE, Role.RELATIVE, Role.COPULA, Role.AS)
_AUXILIARIES = frozenset({"has", "have", "had", "now", "also", "recently", "just", "since"})
_REACH = 8
_RANK_REACH = 5


def joins_ranks(sentence: Sentence, at: int) -> int | None:
    """The council that joins those with the grade at mark `at`; None where none is said to."""
    if _RANKS.isdisjoint(sentence.words) or _JOINING.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    ahead = next_after(sentence, at)
    described = ahead < len(marks) and _names_councils(marks[ahead])
    index = at - 1
    while index > 0 and not described and _is_between(marks[index]) and at - index < _REACH:
        index -= 1
    if not described:
        if index < 1 or not _names_councils(marks[index]):
            return None
        index -= 1
    while index > 0 and marks[index].word in QUOTES:
        index -= 1
    if marks[index].word != "of" or marks[index - 1].word not in _RANKS:
        return None
    behind = ahead + 1 if described else ahead
    behind += any(mark.has(Role.GRADE_NOUN) for mark in marks[behind : behind + 1])
    if any(mark.plain or mark.has(Role.RELATIVE) for mark in marks[behind : behind + 1]):
        return None
    if _is_of_other_matter(marks[behind : behind + 4]):
        return None
    return _subject(sentence, index - 1)


def _is_of_other_matter(following: Sequence[Mark]) -> bool:
    """Whether those councils have it for something unknown: "rated good for their roads"."""
    if not following or following[0].word not in ("for", "with", "on", "by"):
        return False
    led = [mark for mark in following[1:] if not mark.any(OWNERS)]
    return any(mark.plain or mark.has(Role.OTHER_JUDGE, Role.FOREIGN) for mark in led[:1])


def _subject(sentence: Sentence, rank: int) -> int | None:
    """The council before "joined the small" that ends at mark `rank`."""
    marks = sentence.marks
    for verb in range(rank - 1, max(0, rank - _RANK_REACH), -1):
        if marks[verb].word in _JOINING:
            subject = verb - 1
            while subject > 0 and marks[subject].word in _AUXILIARIES:
                subject -= 1
            meant = any(m.has(Role.AIM, Role.NEGATION) for m in marks[max(0, subject - 4) : verb])
            return subject if marks[subject].has(*_SUBJECTS) and not meant else None
        if not (marks[verb].plain or marks[verb].has(Role.DETERMINER, Role.CURRENT)):
            return None
    return None


def _names_councils(mark: Mark) -> bool:
    return mark.word.split()[-1] in _COUNCILS


def _is_between(mark: Mark) -> bool:
    """Whether it can stand between councils and what they have: "with a judgement of"."""
    if mark.word in ("with", "of") or mark.word in QUOTES or mark.has(Role.INSPECTION):
        return True
    return mark.has(*_BETWEEN) or mark.area is Area.OVERALL
