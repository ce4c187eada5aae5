"""Words of an earlier time that tell of no earlier grade: "the last of the four areas"."""

from __future__ import annotations

from itertools import takewhile

from store.parsing.claims.phrases.legs import is_next_leg
from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.claims.when.parted import precedes_inspection
from store.parsing.claims.when.perfect import has_come, is_counted_from
from store.parsing.claims.when.tenses import tells_of_present
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_ASIDE = 8
_SINCE = 4
_LATELY = frozenset({"weeks", "days", "week", "hours", "moments", "minutes", "fortnight"})
_NOUN = 3
_BECOME = frozenset({"become", "became"})
_ROWS = frozenset({"run", "string", "series", "succession"})
_TO_COME = frozenset({"will", "is", "are", "to"})


def is_of_today(sentence: Sentence, mark: Mark, at: int) -> bool:
    """Whether `mark`, a word of an earlier time, does not make the grade at mark `at` earlier."""
    return (
        _is_long_time(sentence, mark)
        or (mark.word == "then" and is_next_leg(sentence, at))
        or _is_years_on(sentence, mark, at)
        or _is_just_past(sentence, mark)
        or _is_last_of_several(sentence, mark)
        or _is_left_behind(sentence, mark, at)
        or _is_time_of_inspection(sentence, mark)
        or _is_of_person(sentence, mark)
        or _is_row_of_areas(sentence, mark, at)
        or _is_of_what_it_was(sentence, mark, at)
        or precedes_inspection(sentence, sentence.marks.index(mark))
    )


def _is_years_on(sentence: Sentence, mark: Mark, at: int) -> bool:
    """Whether it leads up to today: "Six years on, services are good"."""
    counted = mark.date is not None and mark.date.counted and mark.word.endswith(" on")
    return counted and tells_of_present(sentence, at)


def _is_of_person(sentence: Sentence, mark: Mark) -> bool:
    """Whether it is as in "a former head teacher", not as in "its former grade"."""
    if mark.word != "former":
        return False
    after = [m for m in sentence.marks if m.first >= mark.last][:_NOUN]
    return not any(
        m.has(Role.GRADE, Role.GRADE_NOUN, Role.INSPECTION, Role.GRADE_AGAIN) for m in after
    )


def _is_time_of_inspection(sentence: Sentence, mark: Mark) -> bool:
    """Whether it is as in "good at the time of the inspection", whichever that was.

    So is "having been inspected in May".
    """
    visited = mark.has(Role.COPULA)
    if not visited and mark.word != "at the time":
        return False
    after = [m for m in sentence.marks if m.first >= mark.last][:4]
    if visited:
        return any(m.has(Role.INSPECTION) for m in after[:1])
    inspected = any(m.has(Role.INSPECTION) for m in after)
    return inspected and after[0].word == "of"


def _is_just_past(sentence: Sentence, mark: Mark) -> bool:
    """Whether it is as in "a few weeks ago"."""
    if mark.word != "ago":
        return False
    before = sentence.marks[: sentence.marks.index(mark)][-1:]
    return any(m.word.split()[-1] in _LATELY for m in before)


def _is_left_behind(sentence: Sentence, mark: Mark, at: int) -> bool:
    """Whether it is as in "Three years after a poor report services have been rated good".

    So is "has gone from inadequate to good since the last inspection".
    """
    index = sentence.marks.index(mark)
    if index > at and _is_counted_since(sentence, at, index):
        return True
    come = has_come(sentence, at)
    if come is None:
        return False
    put_in = sentence.marks[come + 1].word == "," or _is_before_way(sentence, index, at)
    return (index < come or put_in) and is_counted_from(sentence, index)


def _is_before_way(sentence: Sentence, index: int, at: int) -> bool:
    """Whether a way is told behind it: "has improved since the last report, from X to Y"."""
    start = at if end_of_path(sentence, at) is not None else way_to(sentence, at)
    return start is not None and index < start


def _is_counted_since(sentence: Sentence, at: int, index: int) -> bool:
    """Whether it is as in "up to good since inspectors last called", which is news."""
    words = [m.word.split()[0] for m in sentence.marks[max(at + 1, index - _SINCE) : index + 1]]
    return "since" in words and "," not in words


def _is_of_what_it_was(sentence: Sentence, mark: Mark, at: int) -> bool:
    """Whether it is as in "what was a good service a year ago has become an inadequate one"."""
    if _BECOME.isdisjoint(sentence.words):
        return False
    between = sentence.marks[sentence.marks.index(mark) + 1 : at]
    return any(m.word.split()[-1] in _BECOME for m in between)


def _is_row_of_areas(sentence: Sentence, mark: Mark, at: int) -> bool:
    """Whether it is as in "a run of poor ratings that took in A, B and C": areas, not years."""
    if mark.word.split()[0] not in _ROWS or sentence.marks.index(mark) != at - 1:
        return False
    after = sentence.marks[at + 1 : at + _ASIDE]
    if not any(m.has(Role.GRADE_NOUN) for m in after[:1]) or any(m.date for m in after):
        return False
    return sum(m.has(Role.AREA, Role.GROUP) for m in after) > 1


def _is_long_time(sentence: Sentence, mark: Mark) -> bool:
    """Whether it is as in "years of hard work", not as in "years of inadequate ratings".

    So is "for five years after Ofsted found": so long something is to last.
    """
    at = sentence.marks.index(mark)
    if mark.word.endswith(" after") and at > 1 and sentence.marks[at - 2].word == "for":
        return any(m.word in _TO_COME for m in sentence.marks[:at])
    after = [m for m in sentence.marks if m.first >= mark.last][:4]
    told = takewhile(lambda m: m.word != ",", after)
    return mark.word == "years of" and not any(m.has(Role.GRADE) for m in told)


def _is_last_of_several(sentence: Sentence, mark: Mark) -> bool:
    """Whether it is as in "the last of the four", "the last, on adoption," and "the last day"."""
    if mark.word != "the last":
        return False
    after = [m for m in sentence.marks if m.first >= mark.last][:_ASIDE]
    if after and after[0].word == "day":
        return True
    if not after or after[0].word not in (",", "of", "–"):
        return False
    told = next((i for i, m in enumerate(after[1:], 1) if m.word in (",", "–")), len(after))
    named = any(m.has(Role.AREA, Role.GROUP) for m in after)
    return named and not any(m.date or m.has(Role.INSPECTION) for m in after[:told])
