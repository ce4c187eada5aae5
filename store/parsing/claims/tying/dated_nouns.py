"""Ratings as nouns that have their time: "a rating of good in 2013", "an inadequate in 2015"."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.phrases.forms import has_noun_after, words
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.phrases.verbs import date_ahead
from store.parsing.lexicon import Role
from store.parsing.mentions.elapsed import number_of
from store.parsing.mentions.marks import Sentence
from store.parsing.text.tokens import QUOTES

_AFTER = frozenset({"after", "following", "since", "despite"})
_ARTICLES = frozenset({"a", "an", "another", "the"})
_OF_RATING = (Role.INSPECTION, Role.GRADE_NOUN)
_OF_OCCASION = (
    *(Role.PREPOSITION, Role.DETERMINER, Role.PREVIOUS, Role.INSPECTION, Role.DATE),
    Role.GRADE_NOUN,
)
_NOUN_AND_DATE = 6
_COUNTED = frozenset({"a", "an", "another", "two", "three", "four", "first", "second"})
_BETWEEN = frozenset({"for", "the", "whole", "overall", ",", "came", "followed"})
_NO_COUNCILS = frozenset(
    {Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.NOBODY}
)
_STOPS = frozenset({",", ".", ";", "–"})
_RUNS = frozenset({"stretch of", "spell of", "period of", "run of", "string of"})


def is_dated_noun(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "after inadequate ratings in 2011" or "a rating of good in 2013"."""
    after = list(marks_after(sentence, at, 5))
    if len(after) == 5 and after[1].word in ("from", "by") and after[2].has(Role.INSPECTION):
        after = [after[0], *after[3:]]
    after = after[:3]
    leading = words(sentence, max(0, at - 5), at)[-3:]
    before = leading[-2:]
    if len(before) == 2 and before[0].has(Role.GRADE_NOUN) and before[1].word == "of":
        after = [before[0], *after[:2]]
        if len(leading) == 3 and leading[0].tells_year:
            return True
    if _is_of_year(sentence, at) or is_background(sentence, at) or is_one_of_year(sentence, at):
        return True
    if _is_event_of_year(sentence, at):
        return True
    if after and after[0].has(Role.GRADE_NOUN) and _is_counted_from(sentence, at):
        return True
    noun = bool(after) and after[0].has(Role.GRADE_NOUN)
    return noun and date_ahead(after[1:]) is not None


def _is_event_of_year(sentence: Sentence, at: int) -> bool:
    """Whether it is what came of a year: "In 2016 an inadequate (verdict) from Ofsted cost her".

    So is "An inadequate verdict on 12 June 2019 led to a change".
    """
    judged = any(mark.has(Role.OTHER_JUDGE) for mark in sentence.marks[: at + _NOUN_AND_DATE])
    if judged or sentence.any(_NO_COUNCILS - {Role.OTHER_JUDGE}) or sentence.has(Role.AIM):
        return False
    before = words(sentence, 0, at)
    if not before or before[-1].word not in ("a", "an"):
        return False
    ahead = marks_after(sentence, at, _NOUN_AND_DATE)
    noun = has_noun_after(sentence, at)
    ahead = ahead[noun:]
    by_them = len(ahead) > 1 and ahead[0].word in ("from", "by") and ahead[1].has(Role.INSPECTION)
    if not (noun or by_them):
        return False
    head = [mark for mark in before[:-1] if mark.word not in (",", "and", "but", "then")]
    headed = bool(head) and any(mark.tells_year for mark in head)
    if headed and all(mark.has(Role.PREPOSITION, Role.DATE, Role.PREVIOUS) for mark in head):
        return True
    return len(ahead) > 1 and ahead[0].word == "on" and ahead[1].tells_year


def is_one_of_year(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "There was an inadequate in 2015" and "then two goods, in 2016 and 2018".

    So is "a good for the whole in 2016"; not where schools or the like are spoken of.
    """
    if Role.DATE not in sentence.roles or sentence.any(_NO_COUNCILS):
        return False
    before = [mark.word for mark in words(sentence, max(0, at - 3), at)[-1:]]
    if not before or before[0] not in _COUNTED | _RUNS:
        return False
    ahead = [m for m in marks_after(sentence, at, _NOUN_AND_DATE) if m.word not in _BETWEEN]
    ahead = ahead[has_noun_after(sentence, at) :]
    dated = date_ahead(ahead)
    if dated is None or _is_for_part(sentence, sentence.marks.index(dated)):
        return False
    date, number = dated.date, number_of(before[0]) or 1
    return number == 1 or (date is not None and len(date.points) == number)


def _is_for_part(sentence: Sentence, date: int) -> bool:
    """Whether it says behind the date for what it was: "in 2018, this time for leadership"."""
    told = [mark for mark in sentence.marks[date + 1 :] if not mark.has(Role.DETERMINER)]
    apart = bool(told) and told[0].word == ","
    return apart and any(
        a.word == "for" and b.has(Role.AREA, Role.GROUP) for a, b in pairwise(told)
    )


def is_background(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "was set up after an inadequate in 2016".

    So is "was set up in 2016 following an inadequate Ofsted inspection".
    """
    before = [mark.word for mark in words(sentence, max(0, at - 4), at)[-2:]]
    ahead = marks_after(sentence, at, _NOUN_AND_DATE)
    if sentence.marks[at].has(Role.GRADE_AGAIN) and before[-1:] and before[-1] in _AFTER:
        told = next((i for i, m in enumerate(ahead) if not m.has(*_OF_OCCASION)), len(ahead))
        return any(mark.tells_year for mark in ahead[:told])
    if len(before) < 2 or before[0] not in _AFTER or before[1] not in _ARTICLES:
        return False
    if len(ahead) > 1 and ahead[0].word == "one in":
        return ahead[1].tells_year
    noun = has_noun_after(sentence, at)
    named = (i for i, m in enumerate(ahead) if not (m.has(*_OF_RATING) or m.word in QUOTES))
    ahead = ahead[next(named, len(ahead)) :] if noun else ahead
    if date_ahead(ahead) is not None:
        return True
    ended = not ahead or ahead[0].word in _STOPS
    return noun and ended and any(mark.tells_year for mark in sentence.marks)


def _is_of_year(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "the judgement of good (published in 2023)" and "the good of 2018"."""
    before = words(sentence, max(0, at - 4), at)[-2:]
    named = len(before) == 2 and before[0].has(Role.GRADE_NOUN) and before[1].word == "of"
    ahead = list(marks_after(sentence, at, 4))
    if named:
        ahead = [m for m in ahead if m.word not in ("(", ",", "in", "on")][:1]
    elif not before or before[-1].word != "the" or not ahead or ahead[0].word not in ("of", "from"):
        return False
    else:
        ahead = ahead[1:2]
    return any(point.year for mark in ahead if mark.date for point in mark.date.points)


def _is_counted_from(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "four years on from an inadequate rating"."""
    before = [m for m in sentence.marks[max(0, at - 3) : at] if not m.has(Role.DETERMINER)]
    return bool(before) and before[-1].word.endswith(("years on from", "years after", "year after"))
