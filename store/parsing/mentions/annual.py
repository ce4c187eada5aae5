"""The annual ratings of children's services, 2008 to 2011: "performs poorly", "performing well"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.parentheses import parentheses
from store.parsing.mentions.verbs.by_place import with_verbs
from store.records import Grade

_RATED = re.compile(
    r"\bperform(?:s|ed|ing)?\s+(?:poorly|adequately|well|excellently)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b20\d\d\b")
_FIRST, _LAST = 2007, 2012
"""The years in which Ofsted gave such ratings, and told of them."""
_GRADES = MappingProxyType(
    {
        "poorly": Grade.INADEQUATE,
        "adequately": Grade.ADEQUATE,
        "well": Grade.GOOD,
        "excellently": Grade.OUTSTANDING,
    }
)
_PERFORMING = frozenset({"perform", "performs", "performed", "performing"})
_RANKS = frozenset({"highest", "lowest", "top", "bottom", "best", "worst"})
_GRADE = frozenset({Role.GRADE})
_ASSESSMENT = frozenset({Role.GRADE_NOUN})
_BESIDE = (Role.COPULA, Role.ADVERB, Role.PREPOSITION, Role.COUNCIL, Role.BODY, Role.CURRENT)
_OWNING = (Role.DETERMINER, Role.POSSESSIVE, Role.COUNCIL, Role.BODY)
_NEAR = 3


def tells_of_annual_ratings(text: str) -> bool:
    """Whether the words of such a rating stand in `text`, whatever they mean there."""
    return "erform" in text and _RATED.search(text) is not None


def is_annual(mark: Mark) -> bool:
    """Whether a grade is told by the words of such a rating, which only councils had."""
    return mark.grade is not None and begins_annual(mark.word)


def begins_annual(words: str) -> bool:
    """Whether these `words` of a grade, in small letters, are those of such a rating."""
    return words.startswith("perform")


def with_annual_ratings(sentences: Iterable[Sentence], text: str) -> Iterator[Sentence]:
    """The sentences of `text`, with such a rating as a grade where nothing else can be meant.

    In a text of that time it is quoted, called a rating, explained by its place on the scale, or
    said by inspectors of services for children. A later text calls it a rating and gives its year.
    """
    years = [int(year) for year in _YEAR.findall(text)]
    then = max(years, default=0) <= _LAST and (bool(years) or "annual" in text.lower())
    told = False
    for sentence in sentences:
        found = [i for i in range(len(sentence.marks) - 1) if _is_named(sentence.marks, i)]
        if any(
            _is_rating(sentence, index, then=then) or (told and _is_of_council(sentence, index))
            for index in found
        ):
            told = then
            marks = with_verbs(_graded(sentence.marks, found))
            yield replace(sentence, marks=tuple(marks), between=parentheses(marks))
        else:
            yield sentence


def _is_named(marks: Sequence[Mark], index: int) -> bool:
    return marks[index].word in _PERFORMING and marks[index + 1].word in _GRADES


def _is_rating(sentence: Sentence, index: int, *, then: bool) -> bool:
    """Whether the words at mark `index` are what Ofsted's rating was called."""
    marks = sentence.marks
    dated = any(
        point.year and _FIRST <= point.year < _LAST
        for mark in marks
        if mark.date
        for point in mark.date.points
    )
    if not (then or dated):
        return False
    if _is_called_so(sentence, index):
        return True
    if not then or marks[index].word == "performed":
        return False
    served = _is_of_services(marks, index) or _sums_up_council(sentence, index)
    ranked = any(not _RANKS.isdisjoint(m.word.split()) for m in marks[index + 2 :] if m.grade)
    return served and (ranked or sentence.has(Role.INSPECTION))


def _is_called_so(sentence: Sentence, index: int) -> bool:
    """Whether it is quoted, or stands as a rating: "rated as performing well"."""
    marks = sentence.marks
    before, after = marks[max(0, index - _NEAR) : index], marks[index + 2 : index + 4]
    whole = replace(marks[index], last=marks[index + 1].last)
    if sentence.quoted(whole) or any(mark.has(Role.GRADE_NOUN) for mark in after[:1]):
        return True
    if any(mark.word in (":", "–") for mark in before[-1:]):
        return True
    called = any(mark.has(Role.RATE, Role.GRADE_NOUN) for mark in before)
    return called and before[-1].has(Role.AS, Role.RATE, Role.COPULA)


def _is_of_council(sentence: Sentence, verb: int) -> bool:
    """Whether a council is the subject: "Kent performs well", among such ratings of others."""
    subject = verb - 1 - (verb > 1 and sentence.marks[verb - 1].has(Role.COPULA))
    placed = subject > 0 and sentence.marks[subject - 1].has(Role.PREPOSITION)
    return subject >= 0 and bool(sentence.marks[subject].councils) and not placed


def _sums_up_council(sentence: Sentence, verb: int) -> bool:
    """Whether no more is told of a council in "Kent performs well, the annual letter says"."""
    after = sentence.marks[verb + 2 : verb + 3]
    ended = all(mark.word in (",", ".", ";") for mark in after)
    annual = any(mark.word.startswith("annual") for mark in sentence.marks)
    return ended and annual and "ofsted" in sentence.words and _is_of_council(sentence, verb)


def _is_of_services(marks: Sequence[Mark], verb: int) -> bool:
    """Whether services for children are the subject, unlike "staff of children's services"."""
    subject = verb - 1
    while subject > 0 and not marks[subject].has(Role.SERVICE):
        if not marks[subject].has(*_BESIDE):
            return False
        subject -= 1
    if not marks[subject].has(Role.SERVICE) or "child" not in marks[subject].word:
        return False
    while subject > 0 and (marks[subject - 1].has(*_OWNING) or marks[subject - 1].word == "'s"):
        subject -= 1
    return subject == 0 or not marks[subject - 1].has(Role.PREPOSITION)


def _graded(marks: Sequence[Mark], found: Sequence[int]) -> list[Mark]:
    """The marks, the pairs at `found` being grades, and an annual assessment Ofsted's."""
    told: list[Mark] = []
    for index, mark in enumerate(marks):
        if index in found:
            word = f"{mark.word} {marks[index + 1].word}"
            grade = _GRADES[marks[index + 1].word]
            told.append(Mark(mark.first, marks[index + 1].last, word, _GRADE, grade=grade))
        elif index - 1 not in found:
            own = mark.has(Role.OPINION) and mark.word.startswith("annual ")
            told.append(replace(mark, roles=_ASSESSMENT) if own else mark)
    return told
