"""Noun phrases that name a rating: "its good rating", "the shock verdict of inadequate"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from store.parsing.claims.phrases.nearby import marks_after, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, WHOLES, Mark, Sentence, is_part
from store.parsing.text.tokens import QUOTES
from store.records import Grade

_HEADS = frozenset({"rating", "grade", "grading", "judgement", "judgment", "mark", "verdict"}) | {
    *("status", "tag", "label", "finding", "ranking", "badge", "classification"),
}
"""What a grade alone can describe, or a word that is not far from it."""
_WEIGHED = frozenset({"judgement", "judgment", "mark"})
"""What can be good in itself: "the good judgement of its staff"."""
JUDGEMENT_ON = frozenset({"judgement on", "judgement for"})
_STRONG_HEADS = frozenset({"report", "result", "outcome", "inspection", "assessment"})
"""What can be good in itself, unless the grade is written as one."""
_BETWEEN = frozenset({"shock", "recent", "latest", "current", "present", "overall", "official"}) | {
    *("new", "improved", "second", "successive", "damning", "shocking", "devastating", "own"),
    *("disappointing", "welcome", "hard", "-", "won", "prized", "cherished", "much", "vaunted"),
    *("fresh", "consecutive", "formal", "final", "bruising", "humiliating", "unexpected"),
    *("surprise", "crushing", "unwelcome", "dreaded", "so", "called", "treasured"),
}
_NEWS = frozenset({"shock", "recent", "latest", "current", "new", "improved", "damning"}) | {
    *("successive", "consecutive", "shocking", "devastating", "won", "fresh", "humiliating"),
}
"""What makes one rating of it, and not any of its kind."""
_AS_WHAT = frozenset({"as", "as a", "as an", "with", "among"})
"""What tells for whom or as what somebody's standing is good."""
_DEFINITE = frozenset({"the", "this", "that"})
_OURS = frozenset({"its", "our", "their"})
_LEADING = _DEFINITE | _OURS
_CAUSES = frozenset({"after", "following", "despite", "in the wake of", "thanks to"})
_TOLD = frozenset({"was", "were", "had", "has", "have"})
_FEELINGS = frozenset({"delight", "joy", "pride", "dismay", "shock", "anger", "fury", "relief"}) | {
    *("outrage", "jubilation", "celebration", "celebrations", "alarm", "disappointment"),
}
_AT_HAND = frozenset({"belt", "bag", "name", "hanging", "behind", "pocket", "secured", "bagged"})
"""What is said of a rating that one has: "with a good rating under its belt"."""
_NEAR = 9
_GIVEN = frozenset({"handed", "handed out", "out", "given", "awarded", "received", "delivered"})
_IN = frozenset({"in"})
_OF = frozenset({"of", "from"})
_NOUNS = _HEADS | _STRONG_HEADS


class Rating(Struct, frozen=True, gc=False):
    """A noun phrase of marks `first` up to `last` with a grade and the noun that it describes.

    `owned` says that somebody has it ("its good rating"), `pointed` that "this" or "new" points
    at one of its kind.
    """

    first: int
    last: int
    owned: bool
    pointed: bool


def rating(sentence: Sentence, at: int) -> Rating | None:
    """The noun phrase that takes the grade at mark `at` for given; None where none does."""
    if Role.GRADE_AGAIN in sentence.marks[at].roles:
        return None
    span = _of_year(sentence, at) if Role.DATE in sentence.roles else None
    if span is None and not _NOUNS.isdisjoint(sentence.words):
        span = _before_noun(sentence, at) or _after_noun(sentence, at)
    if span is None:
        return None
    marks, (first, last) = sentence.marks, span
    news = False
    while first and _is_within(marks[first - 1]):
        first -= 1
        news = news or marks[first].word in _NEWS
    if marks[first].word.split()[0] not in _LEADING and not _are_inspectors(marks, first):
        first -= 1
    if first < 0:
        return None
    leading = marks[first]
    opening = leading.word.split()[0]
    owned = leading.has(Role.POSSESSIVE) or opening in _OURS
    owned = owned or (leading.word in ("'s", "'") and first > 0 and marks[first - 1].any(WHOLES))
    given = _are_inspectors(marks, first) or _is_caused(sentence, first)
    if not (owned or opening in _DEFINITE or given):
        return None
    return Rating(first, last, owned, news or opening in ("this", "that"))


def _are_inspectors(marks: Sequence[Mark], first: int) -> bool:
    """Whether it is theirs who gave it: "Ofsted's good rating", "inspectors' verdict of good"."""
    if marks[first].word in OWNING:
        return first > 0 and marks[first - 1].has(Role.INSPECTION)
    return marks[first].has(Role.INSPECTION) and marks[first].word.endswith("s")


def _is_caused(sentence: Sentence, first: int) -> bool:
    """Whether something came of it that is told as past: "was handed to a trust after a rating".

    So is what somebody felt at it: "delight at an outstanding Ofsted report".
    """
    marks = sentence.marks
    if first < 1 or marks[first].word not in ("a", "an", "another"):
        return False
    if marks[first - 1].word in ("at", "over") and marks[first - 2].word in _FEELINGS:
        return True
    if first == 1 and marks[0].word == "with":
        near = marks[first : first + _NEAR]
        return "would" not in sentence.words and any(mark.word in _AT_HAND for mark in near)
    if marks[first - 1].word not in _CAUSES or sentence.has(Role.GENERIC):
        return False
    main = marks[: first - 1] or marks[first:]
    if first > 1 and _befell_others(main):
        return False
    return any(mark.word.split()[0] in _TOLD for mark in main)


def _befell_others(main: Sequence[Mark]) -> bool:
    """Whether it is as in "the contract was ended" and "a trust was told by Kent to act"."""
    subject = next((mark for mark in main if not mark.has(Role.DETERMINER)), None)
    by_council = any(a.word == "by" and b.has(Role.COUNCIL) for a, b in pairwise(main))
    return by_council or (subject is not None and subject.plain)


def _of_year(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The marks of a grade that is told of by its year: "the good handed out in 2014"."""
    behind = marks_after(sentence, at, 4)
    given = next((i for i, m in enumerate(behind) if m.word not in _GIVEN), 0)
    dated = behind[given + 1 :][:1]
    leads = _IN if given else _OF
    if behind and behind[given].word in leads and any(mark.tells_year for mark in dated):
        return at, next_after(sentence, at)
    return None


def _before_noun(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The marks of "inadequate Ofsted judgement"; None where no such noun follows the grade."""
    marks = sentence.marks
    head = next_after(sentence, at)
    by_ofsted = False
    while head < len(marks) and marks[head].has(Role.INSPECTION) and not _head(marks[head]):
        by_ofsted, head = True, head + 1
    if compound_area(sentence, at) == head:
        by_ofsted, head = True, head + 1
    if head >= len(marks):
        return None
    noun = _head(marks[head])
    if noun == "status" and any(mark.word in _AS_WHAT for mark in marks[head + 1 : head + 2]):
        return None
    by_ofsted = by_ofsted or "ofsted" in marks[head].word.split()
    written = by_ofsted or sentence.capital(marks[at]) or sentence.quoted(marks[at])
    pointed = at > 0 and marks[at - 1].word in ("this", "that")
    sure = written or pointed or marks[at].grade is not Grade.GOOD or noun not in _WEIGHED
    written = written or _is_dated(marks[head + 1 : head + 3])
    if (noun in _HEADS and sure) or (noun in _STRONG_HEADS and written):
        return at, head + 1
    return None


def _is_dated(behind: Sequence[Mark]) -> bool:
    """Whether it is told of by its time: "the good inspection *of 2012*"."""
    return len(behind) > 1 and behind[0].word in (*_OF, *_IN) and behind[1].date is not None


def compound_area(sentence: Sentence, at: int) -> int | None:
    """The area that stands before the word for its rating: "an inadequate *leadership* grade"."""
    if _HEADS.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    area = next_after(sentence, at)
    if area + 1 >= len(marks) or not is_part(marks[area]):
        return None
    return area if _head(marks[area + 1]) in _HEADS else None


def _after_noun(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The marks of "judgement of inadequate"; None where no such noun stands before the grade."""
    marks = sentence.marks
    of = at - 1
    while of > 0 and marks[of].word in QUOTES:
        of -= 1
    behind = next_after(sentence, at)
    if of > 0 and marks[of].word in ("as a", "as an") and marks[of - 1].word == "status":
        known = behind < len(marks) and marks[behind].has(Role.BODY)
        return (of - 1, behind + 1) if known else None
    if of < 1 or marks[of].word != "of" or _head(marks[of - 1]) not in _HEADS:
        return None
    return of - 1, next_after(sentence, at)


def _head(mark: Mark) -> str:
    """The noun for a grade that it may be, without what stands before it."""
    if mark.word in JUDGEMENT_ON:
        return "verdict"
    return mark.word.split()[-1] if mark.has(Role.GRADE_NOUN, Role.FIND) else ""


def _is_within(mark: Mark) -> bool:
    """Whether it can stand between "the" and the grade: "the shock", "its current Ofsted"."""
    if mark.word in QUOTES:
        return True
    return mark.word in _BETWEEN or (mark.has(Role.INSPECTION) and mark.word == "ofsted")


def owner(sentence: Sentence, noun: Rating) -> int:
    """The first mark of a noun phrase with whose it is: "*Kent*'s good rating"."""
    marks, first = sentence.marks, noun.first
    if marks[first].word not in OWNING:
        return first
    first -= 1
    return first - (first > 0 and marks[first - 1].word == "the")
