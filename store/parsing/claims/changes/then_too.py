"""The same grade at an earlier time: "this was the outcome in 2019 as well"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.points import Point
from store.parsing.text.tokens import QUOTES

_POINTING = frozenset({"this", "that", "it", "which", "we", "they"})
_NOUNS = frozenset({"outcome", "result", "verdict", "grade", "rating", "judgement", "judgment"})
_NOUNS |= {"mark", "position", "conclusion", "finding", "story", "picture", "assessment"}
_SAME = frozenset({"same", "true", "so", "case", "identical", "different", "where"})
_VERBS = frozenset({"was", "were", "had been", "stood", "applied", "held"})
_ADDING = frozenset({"also", "too", "well", "same", "so", "true", "identical", "different"})
_PASSED = frozenset(
    {"the", "its", "our", "their", "also", "exactly", "and", "but", "no", "again", "too"}
)
_TIMES = frozenset({"in", "at", "on", "after", "back", "following", "last", "full", "then"})
_IN_TIME = (Role.DATE, Role.PREVIOUS, Role.INSPECTION, Role.DETERMINER, Role.ADVERB)
_IN_ROW = frozenset({"last", "first", "previous", "other", "earlier", "one"})
_COMING = frozenset({"came", "come", "was", "dates", "dated", "given", "awarded", "followed"})
_ONE = frozenset({"one", "time", "had", "been", "in", "from", "before", "of", "back", "."}) | _NOUNS
_ALIKE = frozenset({"same", "identical"})
_ALIKE_OR_GIVEN = _NOUNS | _SAME | _ALIKE
_GIVING = (Role.GIVE, Role.RATE, Role.FIND, Role.VERDICT, Role.COPULA)
_OTHER = (
    *(Role.AREA, Role.GROUP, Role.AREA_SET, Role.COUNCIL, Role.NEGATION, Role.AIM, Role.TOPIC),
    *(Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.OTHER_JUDGE, Role.NOBODY, Role.VISIT),
    *(Role.GRADES_AGAIN, Role.GRADE, Role.SHARE, Role.PARTNER),
)
"""What tells that it is of something else, or not so."""
_GOING_ON = QUOTES | {"when", "after which", "and"}
_LONGEST = 16


def then_too(marks: Sequence[Mark]) -> tuple[Point, ...] | None:
    """The earlier date at which, as `marks` say, it was so too; () where they tell no date.

    None where they say nothing of the kind, or more than that.
    """
    marks = marks[: _end_of_statement(marks)]
    if len(marks) > _LONGEST or not any(mark.has(Role.DATE, Role.PREVIOUS) for mark in marks):
        return None
    told = [m for m in marks if not m.has(Role.NEUTRAL) and m.word not in (",", ".", "–")]
    cut = next((i for i, m in enumerate(told) if m.word in _TIMES or _is_time(m)), len(told))
    said = [word for mark in told[:cut] for word in _words(mark)]
    when = told[cut:]
    if said[-1:] == ["in"]:
        said = said[:-1]
    said = [word for word in said if word not in _PASSED]
    verbs = [word for word in said if word in _VERBS]
    rest = {word for word in said if word not in _VERBS}
    plainly = len(verbs) == 1 and rest <= _POINTING | _NOUNS | _SAME and rest & (_NOUNS | _SAME)
    if not plainly and not _is_given_again(told[:cut]):
        return None
    if not all(m.word in (*_TIMES, "well") or m.has(*_IN_TIME) for m in when):
        return None
    words = {word for mark in told for word in mark.word.split()}
    date = next((mark.date for mark in when if mark.date), None)
    past = any(mark.has(Role.PREVIOUS) for mark in when)
    if plainly and rest == {"so"} and verbs == ["had been"] and date:
        return date.points
    if (plainly and len(rest) < 2) or not (past or (date and words & _ADDING)):
        return None
    return date.points if date else ()


def may_tell(sentence: Sentence) -> bool:
    """Whether it has one of the words without which nothing was so then too."""
    return not _ALIKE_OR_GIVEN.isdisjoint(sentence.words)


def _is_given_again(told: Sequence[Mark]) -> bool:
    """Whether "the same" or "the same verdict" has a verb, whichever: "was recorded", "applied"."""
    again = next((i for i, mark in enumerate(told) if _ALIKE.intersection(mark.word.split())), None)
    if again is None or any(m.has(*_OTHER) for m in told):
        return False
    named = any(mark.has(Role.GRADE_NOUN) for mark in told) or " " in told[again].word
    behind = told[again + 1 : again + 2]
    other = any(m.plain or m.has(Role.INSPECTION, Role.SERVICE, Role.BODY) for m in behind)
    if other and told[again].word in ("the same", "same", "identical"):
        return False
    plain = [mark for mark in told if mark.plain and not mark.word.endswith("ly")]
    verb = any(m.has(*_GIVING) or m.plain or _VERBS.intersection(m.word.split()) for m in told)
    noun = len(told[again].word.split()) > 2 and told[again].has(Role.GRADE_AGAIN)
    alone = not noun and not any(m.has(Role.GRADE_NOUN) for m in told)
    return named and len(plain) < (1 if alone else 2) and verb


def _end_of_statement(marks: Sequence[Mark]) -> int:
    """The mark at which more of that time is told: "so it was in 2019, when leaders …"."""
    return next(
        (
            i
            for i in range(3, len(marks) - 1)
            if marks[i].word == "," and marks[i + 1].word in _GOING_ON
        ),
        len(marks),
    )


def one_before(marks: Sequence[Mark]) -> tuple[Point, ...]:
    """The date in "The last one came in 2017", said of a row of grades; () where it says more."""
    said = [word for mark in marks for word in mark.word.split() if not mark.date]
    dates = [mark.date for mark in marks if mark.date]
    if len(marks) > _LONGEST or len(dates) != 1 or said[:1] != ["the"]:
        return ()
    row = len(said) > 2 and said[1] in _IN_ROW and bool(_COMING & {*said})
    return dates[0].points if row and {*said[2:]} <= _COMING | _ONE else ()


def _is_time(mark: Mark) -> bool:
    return mark.date is not None or mark.has(Role.PREVIOUS)


def _words(mark: Mark) -> list[str]:
    return [mark.word] if mark.word in _VERBS else mark.word.split()
