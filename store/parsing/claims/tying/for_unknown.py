"""Grades for what nobody inspects: a skill, a matter of its own, something not known."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.areas.incidental import is_failing
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.modifiers import HEADS, PEOPLE
from store.parsing.claims.phrases.nearby import OWNERS, marks_after, next_after
from store.parsing.claims.phrases.paths import end_of_path
from store.parsing.claims.phrases.unknown_subjects import end_of_unknown, names_unknown
from store.parsing.lexicon import Role
from store.parsing.mentions.calendar import WEEKDAYS
from store.parsing.mentions.marks import OWNING, Sentence
from store.records import Grade

_WHILES = frozenset(["years", "decade", "decades", "months", "long", "many", "almost", "nearly"])
_WHILES |= {"example", "instance", "over", "more", "most", "good", "decades", "now"}
_WHILES |= {"balance", "paper", "whole", "part", "sure", "record", "reflection"}
_WHILES |= WEEKDAYS
_TIMES = frozenset({"years", "year", "decade", "decades", "months", "month", "weeks", "time"}) | {
    *("occasion", "occasions", "visit", "visits", "while", "period", "spell", "ages", "century"),
    *("day", "days", "week", "morning", "afternoon", "evening", "night"),
}
_WHEN = frozenset({"time", "moment", "end", "start", "beginning", "attempt", "level", "point"})
_WHEN |= {"stage", "last", "first", "second", "third", "hands"}
_PER_CENT = frozenset({"%", "per", "per cent", "percent"})
_HOW = ("how ", "the way ")
_AT_REST = _WHEN | {
    "result",
    "consequence",
    "matter",
    "present",
    "least",
    "once",
    "best",
    "worst",
    "times",
    "home",
    "work",
    "heart",
}
_HARSH = (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
_TELLING = frozenset({"letter", "letters", "feedback", "summary", "statement", "announcement"}) | {
    *("review", "ratings", "table", "tables", "list", "profile", "bulletin", "website"),
}
"""What a grade is told in, and not what it is of."""
_FOR = frozenset({"for", "on", "went to", "goes to", "in terms of", "in relation to"}) | {
    *("when it comes to", "when it came to", "with regard to", "in respect of"),
}
_NAMED = (Role.SERVICE, Role.AREA, Role.GROUP, Role.BODY, Role.GRADE_NOUN, Role.INSPECTION)
_RATING = frozenset({Role.GRADE_NOUN, Role.INSPECTION})


def is_at_doing(sentence: Sentence, at: int) -> bool:
    """Whether it is a skill that is graded: "good at finding homes"."""
    following = marks_after(sentence, at, 2)
    if len(following) < 2 or following[0].word not in ("at", "for", "in"):
        return False
    if following[0].word != "at" and following[1].has(Role.AREA):
        return False
    doing = following[1].word.split()[0].endswith("ing") and not is_failing(following[1])
    return doing and following[1].date is None and not following[1].has(Role.GRADE)


def is_judged_at_doing(sentence: Sentence, at: int) -> bool:
    """Whether a verb of judging comes before it: "rated good at", "been found inadequate at".

    What is "found to be good at" something may be no more than praised.
    """
    before = sentence.marks[:at]
    found = any(a.has(Role.COPULA) and b.word == "found" for a, b in pairwise(before))
    return (found and sentence.marks[at].grade in _HARSH) or any(
        mark.has(Role.RATE, Role.GRADE) for mark in before
    )


def is_for_unknown(sentence: Sentence, at: int) -> bool:
    """Whether it is a grade for something that we do not know: "a good rating for its parks"."""
    marks = sentence.marks
    index = next_after(sentence, at)
    if _is_verdict(sentence, index):
        index += 2
    while index < len(marks) and not marks[index].roles.isdisjoint(_RATING):
        index += 1
    if _is_in_matter_of_its_own(sentence, index) or _is_at_matter(sentence, index):
        return True
    if index >= len(marks):
        return False
    if marks[index].word == "of":
        return marks[index - 1].has(Role.GRADE_NOUN) and _is_owned(sentence, index + 1)
    if marks[index].word not in _FOR:
        return False
    named = next((mark for mark in marks[index + 1 : index + 4] if mark.plain), None)
    if named is None or is_failing(named) or _is_while(sentence, index + 1):
        return False
    if named.word.isdecimal() and marks[index + 1].word.startswith(_HOW):
        return True
    return not named.word.isdecimal() and named.word not in _WHILES | PEOPLE


def _is_owned(sentence: Sentence, first: int) -> bool:
    """Whether a noun not known that somebody has begins there: "its parks", "Kent's parks"."""
    marks = sentence.marks
    while first < len(marks) and (marks[first].any(OWNERS) or marks[first].word in OWNING):
        first += 1
    end = end_of_unknown(marks, first)
    return bool(end) and not any(m.plain or m.has(*_NAMED) for m in marks[end : end + 1])


def parts_from(sentence: Sentence, at: int, after: Target) -> bool:
    """Whether the grade is for something not known that stands before the council in `after`."""
    if after.kind is not TargetKind.WHOLE or not is_for_unknown(sentence, at):
        return False
    named = next((i for i in range(at + 1, after.first) if names_unknown(sentence.marks[i])), 0)
    behind = sentence.marks[named + 1]
    return bool(named) and not (behind.plain or behind.any(OWNERS) or behind.has(*_NAMED))


def _is_verdict(sentence: Sentence, index: int) -> bool:
    """Whether the grade is said to be a verdict: "'Good' *was the* verdict on its parks"."""
    verb, article, noun = (*sentence.marks[index : index + 3], None, None, None)[:3]
    named = noun is not None and noun.has(Role.GRADE_NOUN)
    return named and bool(verb and article and verb.has(Role.COPULA) and article.word == "the")


def _is_while(sentence: Sentence, first: int) -> bool:
    """Whether how long or when is told: "for the past four years", "on inspectors' last visit"."""
    head = None
    if any(mark.has(Role.POSSESSIVE) for mark in sentence.marks[first : first + 1]):
        return False
    for mark in sentence.marks[first : first + 8]:
        ends = mark.has(Role.PREPOSITION, Role.CONJUNCTION) and mark.word != "of"
        if ends or mark.word in (",", ".", ";", ")", "–", "until"):
            break
        head = mark
    return head is not None and (
        head.date is not None
        or head.has(Role.INSPECTION, Role.PREVIOUS)
        or head.word.split()[-1] in _TIMES
    )


def _is_in_matter_of_its_own(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "outstanding in its partnership working"."""
    ahead = sentence.marks[index : index + 5]
    if len(ahead) < 3 or ahead[0].word != "in" or not ahead[1].has(Role.POSSESSIVE):
        return False
    inspected = any(m.has(Role.INSPECTION, Role.GRADE_NOUN, Role.AREA, Role.GROUP) for m in ahead)
    of_all = ahead[2].word in HEADS and not any(m.has(Role.PREPOSITION) for m in ahead[3:4])
    told = ahead[2].word in _TELLING
    return ahead[2].plain and not (inspected or of_all or told or ahead[2].word in PEOPLE)


def _is_at_matter(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "was inadequate at the basics", or a share: "good at 88 per cent"."""
    ahead = sentence.marks[index : index + 5]
    if [mark.word for mark in ahead[:1]] == ["at"] and ahead[1:2] and ahead[1].word.isdecimal():
        return any(mark.word in _PER_CENT for mark in ahead[2:3])
    if _is_at_craft(sentence, index):
        return True
    if [mark.word for mark in ahead[:2]] != ["at", "the"] or len(ahead) < 3:
        return False
    if not ahead[2].plain or ahead[2].word in _WHEN:
        return False
    return not any(m.date or m.has(Role.INSPECTION, Role.AREA, Role.GRADE_NOUN) for m in ahead)


def _is_at_craft(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "leaders are good at publicity" or "good as an employer"."""
    ahead = sentence.marks[index : index + 2]
    if len(ahead) < 2 or not names_unknown(ahead[1]) or ahead[1].word in _AT_REST:
        return False
    return ahead[0].word in ("at", "as a", "as an")


def is_craft_reached(sentence: Sentence, at: int) -> bool:
    """Whether it is a skill that somebody came to: "from inadequate to good at football"."""
    end = end_of_path(sentence, at)
    return _is_at_craft(sentence, next_after(sentence, at if end is None else end))
