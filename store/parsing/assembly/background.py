"""What a sentence says of an inspection or visit that came before what the text reports."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_HAD_SAID = [["ofsted", "had", verb] for verb in ("warned", "told", "criticised", "raised")]
_SINCE = 6


def is_previous(marks: Sequence[Mark], at: int) -> bool:
    """Whether words beside mark `at` say that it was an earlier one: "the last inspection"."""
    before, after = marks[max(0, at - 4) : at], marks[at : at + 4]
    after = [mark for mark in after if not mark.word.endswith((" after", " since", " before"))]
    if [mark.word for mark in after[:3]] in _HAD_SAID:
        return True
    return any(Role.PREVIOUS in mark.roles for mark in (*before, *after))


def is_before_all(marks: Sequence[Mark], dated: int) -> bool:
    """Whether it is as in "a visit in 2020 had told them", whose year is not the news's."""
    date = marks[dated].date
    by_year = date is not None and all(point.month is None for point in date.points)
    return by_year and any(mark.has(Role.PLUPERFECT) for mark in marks[dated + 1 : dated + 2])


def had_shown(marks: Sequence[Mark], at: int) -> bool:
    """Whether what is told was known from it: "decline, which a focused visit had pointed to".

    So is "as a focused visit had warned" and "A focused visit in 2021 had told them".
    """
    comma = next((i for i in range(at, len(marks)) if marks[i].word == ","), len(marks))
    behind = marks[at + 1 : comma]
    if not any(Role.PLUPERFECT in mark.roles for mark in behind):
        return False
    before = [mark for mark in marks[max(0, at - 2) : at] if Role.DETERMINER not in mark.roles][-1:]
    aside = any(Role.RELATIVE in mark.roles or mark.word == "as" for mark in before)
    return aside or any(is_before_all(marks, i) for i, m in enumerate(marks) if m.date)


def gives_grade(sentence: Sentence) -> bool:
    """Whether it has a grade that is no more than what came before: "since it was inadequate"."""
    if Role.GRADE not in sentence.roles or "since" not in sentence.words:
        return Role.GRADE in sentence.roles
    words = [mark.word for mark in sentence.marks]
    told = [i for i, mark in enumerate(sentence.marks) if Role.GRADE in mark.roles]
    return any("since" not in words[max(0, i - _SINCE) : i] for i in told)


def is_counted_from(marks: Sequence[Mark], at: int) -> bool:
    """Whether time is counted from it: "since the full inspection of 2019"."""
    return any(mark.word == "since" for mark in marks[max(0, at - 3) : at])
