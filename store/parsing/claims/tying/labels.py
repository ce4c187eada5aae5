"""Grades that stand without a verb: over their areas, under a date, as what inspectors say."""

from __future__ import annotations

from store.parsing.claims.phrases.forms import stands_out, words
from store.parsing.claims.phrases.graded import FORWARD
from store.parsing.claims.phrases.nearby import marks_after, next_after
from store.parsing.claims.phrases.together import areas_after
from store.parsing.claims.phrases.verbs import date_ahead, ends_clause, has_finite_verb
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import THESE_DAYS
from store.parsing.text.blocks import BlockKind

_BESIDE_DATED = frozenset(
    {",", "and", "then", "to", "via", "through", "in", "of", "(", ")", "with"}
)
_OTHERS = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.AREA, Role.GROUP)
_BEFORE_SUBJECT = (Role.DETERMINER, Role.POSSESSIVE, Role.ADVERB)
_OTHER_THINGS = (Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE)
_TELLING = 3
"""So many marks say who tells: the comma, the teller and the verb."""
_IMPROVING = frozenset({"require improvement", "requires improvement"})
_BESIDE_DATED |= {"after", "following", "from"}
"""What can stand around grades that only have their years."""


def is_over_areas(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Good: leadership.", "Good for leadership." or "Good overall."."""
    following = marks_after(sentence, at, 4)
    listed = any(m.has(Role.AREA, Role.GROUP) for m in following)
    if following and following[0].word in ("overall", "across the board"):
        ended = all(m.word in (".", ";", "!") for m in following[1:2])
        return ended and not sentence.has(*_OTHER_THINGS)
    if listed and following[0].word in FORWARD:
        return not has_finite_verb(sentence) and _ends_with_areas(sentence, at)
    return listed and following[0].word in (":", "–")


def is_said_of_list(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "The following are also good:", with nothing else before its list.

    What "requires improvement" there may be matters of any kind, unless it is written as a grade.
    """
    marks = sentence.marks
    if marks[at].word in _IMPROVING and not (
        sentence.quoted(marks[at]) or sentence.capital(marks[at])
    ):
        return False
    subject = 2 if [mark.word for mark in marks[:2]] == ["the", "following"] else 1
    if subject == 1 and marks[0].word not in ("these", "those"):
        return False
    if [mark.word for mark in marks[next_after(sentence, at) :]] != [":"]:
        return False
    verb = [m for m in marks[subject:at] if not sentence.tokens[m.first].is_quote]
    return all(m.has(Role.COPULA, Role.ADVERB, Role.RATE, Role.AGAIN, Role.AS) for m in verb)


def _ends_with_areas(sentence: Sentence, at: int) -> bool:
    """Whether nothing is said of the areas that a grade stands over: "Good for adoption, …"."""
    marks = sentence.marks
    first = next(i for i in range(at + 1, len(marks)) if marks[i].has(Role.AREA, Role.GROUP))
    return all(
        not mark.word[0].isalnum() or mark.has(Role.CONJUNCTION)
        for mark in marks[areas_after(sentence, first).last :][:1]
    )


def is_entry(sentence: Sentence, at: int) -> bool:
    """Whether it heads a list, or is an entry of one: "Outstanding for:", "Good overall"."""
    following = [m.word for m in sentence.marks[next_after(sentence, at) :]]
    listed = sentence.kind in (BlockKind.ITEM, BlockKind.ROW)
    return following in ([":"], ["for", ":"], ["in", ":"]) or (listed and following == ["overall"])


def is_under_date(sentence: Sentence, at: int) -> bool:
    """Whether it is told under a date: "June 2019: 'inadequate' again"."""
    before = words(sentence, 0, at)
    dated = len(before) == 2 and before[0].date is not None and before[1].word in (":", "–", "-")
    return dated and (stands_out(sentence, at) or ends_clause(sentence, at))


def is_dated_alone(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "After inadequate in 2015 and inadequate again in 2018, it is good".

    Or in "The climb was slow: inadequate in 2011, good in 2016", where two or more have a year.
    """
    if not (_is_dated(sentence, at) or _is_of_today(sentence, at)):
        return False
    graded = [i for i, mark in enumerate(sentence.marks) if mark.has(Role.GRADE)]
    several = sum(_is_dated(sentence, i) for i in graded) > 1
    if not several and not _is_dated(sentence, at):
        return False
    for index in range(at - 1, -1, -1):
        mark = sentence.marks[index]
        if mark.word in (":", "–") and several:
            return not sentence.has(*_OTHERS)
        if mark.word == "that" and sentence.marks[index + 1].word == "from":
            return not sentence.has(*_OTHER_THINGS)
        if mark.has(Role.GRADE):
            if not (_is_dated(sentence, index) or _is_of_today(sentence, index)):
                return False
        elif not (
            mark.date
            or mark.word in _BESIDE_DATED
            or mark.word == "on"
            or mark.has(Role.AGAIN)
            or sentence.tokens[mark.first].is_quote
        ):
            return False
    return several or not _opens_on_unknown(sentence, at)


def _opens_on_unknown(sentence: Sentence, at: int) -> bool:
    """Whether it is said of something unknown: "Good in 2018, the weather was poor this year"."""
    marks = sentence.marks
    comma = next((i for i in range(at + 1, min(len(marks), at + 5)) if marks[i].word == ","), 0)
    if at or not comma:
        return False
    subject = next((m for m in marks[comma + 1 :] if not m.has(*_BEFORE_SUBJECT)), None)
    return subject is not None and subject.plain


def is_in_record(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Kent's Ofsted record: inadequate in 2015, good in 2018"."""
    marks = sentence.marks
    colon = next((i for i in range(at - 1, 0, -1) if marks[i].word in (":", "–")), 0)
    named = any(m.has(Role.INSPECTION, Role.SERVICE, Role.GRADE_NOUN) for m in marks[:colon])
    return named and is_dated_alone(sentence, at)


def _is_of_today(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "good today", beside grades that have their years."""
    ahead = marks_after(sentence, at, 2)
    today = bool(ahead) and (ahead[0].has(Role.CURRENT) or _is_these_days(ahead[0]))
    return today and all(m.word in (",", ";", ":", ".", "and") for m in ahead[1:])


def _is_these_days(mark: Mark) -> bool:
    return mark.date is not None and any(p.relative in THESE_DAYS for p in mark.date.points)


def _is_dated(sentence: Sentence, at: int) -> bool:
    """Whether a year follows the grade: "inadequate again in 2018", "good (2015)"."""
    ahead = [m for m in marks_after(sentence, at, 4) if not m.has(Role.AGAIN)]
    bracketed = len(ahead) > 1 and ahead[0].word == "(" and ahead[1].tells_year
    return bracketed or date_ahead(ahead) is not None


def is_uttered(sentence: Sentence, at: int) -> bool:
    """Whether it is all that inspectors are said to say: "'Good', says Ofsted".

    Not where it goes on: "Good, inspectors say, would take more staff".
    """
    if words(sentence, 0, at):
        return False
    ahead = [m for m in sentence.marks[next_after(sentence, at) :] if m.word != "'"][:5]
    if not ahead or ahead[0].word not in (",", "–"):
        return False
    said = [m for m in ahead[1:] if not m.has(Role.DETERMINER)][:2]
    if len(said) < 2 or not any(m.has(Role.FIND) for m in said):
        return False
    teller = said[said[0].has(Role.FIND)]
    known = teller.word in ("it", "they") and stands_out(sentence, at)
    behind = sentence.marks[next_after(sentence, at) :][_TELLING : _TELLING + 2]
    if [m.word for m in behind[:1]] == [","] and behind[1].has(Role.COPULA, Role.AIM):
        return False
    return teller.has(Role.INSPECTION) or known
