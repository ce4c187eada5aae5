"""What stands over a list and says when all of it was so: "Last time (2017):", "2017 grades"."""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.frames import Frame
from store.parsing.claims.discourse.voicing import is_past
from store.parsing.claims.when.timing import Timing, Turn, timing
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.text.blocks import BlockKind

_OVER_LIST = (Role.GRADE_NOUN, Role.AREA_SET, Role.INSPECTION, Role.AREA, Role.SCALE, Role.GRADE)
_SAYING = (Role.COPULA, Role.RATE, Role.FIND, Role.GIVE, Role.VERDICT, Role.PLUPERFECT)
_JUDGED = (*_OVER_LIST, Role.GROUP, Role.PRONOUN, Role.COUNCIL, Role.SERVICE, Role.BODY)
_BEFORE_SUBJECT = (Role.CONJUNCTION, Role.PREPOSITION, Role.DETERMINER, Role.ADVERB, Role.RATE)
_BRACKETS = frozenset({"brackets", "parentheses"})
"""In these a list has what was so before, not its own grades."""
_LONGEST = 9
_TELLING = (Role.DATE, Role.PREVIOUS)
_NAMING = (Role.INSPECTION, Role.GRADE_NOUN, Role.SCALE, Role.AREA_SET, Role.COPULA, Role.FIND)
_FITTING = (
    *(*_TELLING, *_NAMING, Role.PREPOSITION, Role.DETERMINER, Role.POSSESSIVE, Role.PRONOUN),
    *(Role.COUNCIL, Role.BODY, Role.SERVICE),
)
_WORDS = frozenset({"(", ")", ":", ",", "–", "-", "old", "what", "how", "things", "did", "stood"})
_OLD = frozenset({"old", "then"})
_OTHERS = (Role.GRADE, Role.AREA, Role.GROUP, Role.CURRENT, Role.VISIT, Role.FOREIGN, Role.AIM)


def time_of_list(sentence: Sentence, frame: Frame | None) -> Timing | None:
    """When what a list tells was so, over which `sentence` stands: "In 2017 the grades were:"."""
    if sentence.tokens[-1].word != ":" or not sentence.has(*_OVER_LIST):
        return None
    before = frame.timing if frame and frame.block == sentence.block else None
    own = timing(sentence, len(sentence.marks) - 1, before)
    if (inside := time_of_brackets(sentence)) is not None:
        return None if inside.dates or not own.dates else replace(own, turn=Turn.THIS)
    if own.dates or (own.turn is not Turn.THIS and sentence.has(Role.PREVIOUS)):
        return own
    return before if is_past(sentence) and _tells_of_judging(sentence) else None


def time_of_brackets(sentence: Sentence) -> Timing | None:
    """When what a list puts in brackets was so: "The 2017 grades are in brackets:".

    None where `sentence` says nothing of brackets, or not that they tell what was before.
    """
    if _BRACKETS.isdisjoint(sentence.words):
        return None
    if sentence.has(Role.PREVIOUS) or not _OLD.isdisjoint(sentence.words):
        return Timing(Turn.EARLIER)
    date = next((date for _, date in sentence.dates if date.points[0].year), None)
    return Timing(Turn.EARLIER, date.points) if date else None


def put_to_brackets(sentence: Sentence, claims: list[Claim], time: Timing) -> None:
    """Put the last `claims`, which `sentence` tells in brackets behind a grade, at that `time`."""
    opened = [sentence.tokens[mark.first].start for mark in sentence.marks if mark.word == "("]
    own = (sentence.start, sentence.end)
    for index in range(len(claims) - 1, -1, -1):
        claim = claims[index]
        if claim.spans[0] != own:
            return
        bracketed = opened and opened[0] < claim.start
        if bracketed and any(one.spans[0] == own and one.end <= opened[0] for one in claims):
            dates = claim.timing.dates or time.dates
            claims[index] = replace(claim, timing=replace(time, dates=dates))


def _tells_of_judging(sentence: Sentence) -> bool:
    """Whether it has a verb, and inspectors or what they judged for its subject.

    So "The judgements were as follows:", not "By area:" or "She showed slides on the areas:".
    """
    said = (mark for mark in sentence.marks if mark.has(*_JUDGED) or not mark.has(*_BEFORE_SUBJECT))
    subject = next(said, None)
    return subject is not None and subject.has(*_JUDGED) and sentence.has(*_SAYING)


def time_of_label(sentence: Sentence) -> Timing | None:
    """When what a list tells was so, over which `sentence` stands as its label.

    None where it is no label, or not one of an earlier time.
    """
    marks = sentence.marks
    if len(marks) > _LONGEST or not _stands_over(sentence) or sentence.has(*_OTHERS):
        return None
    if not all(mark.has(*_FITTING) or mark.word in _WORDS for mark in marks):
        return None
    date = next((mark.date for mark in marks if mark.date), None)
    old = sentence.has(Role.PREVIOUS) or not _OLD.isdisjoint(sentence.words)
    if not _says_what(sentence) or not (date or old):
        return None
    points = date.points if date else ()
    if date and not any(point.year for point in points):
        return None
    return Timing(Turn.EARLIER if old else Turn.THIS, points)


def _stands_over(sentence: Sentence) -> bool:
    """Whether it is a heading, or ends with a colon."""
    return sentence.tokens[-1].word == ":" or sentence.kind is BlockKind.HEADING


def _says_what(sentence: Sentence) -> bool:
    """Whether it is of grades, as all is that ends with a colon, or a month and no more."""
    if sentence.tokens[-1].word == ":" or sentence.has(*_NAMING):
        return True
    return all(mark.date for mark in sentence.marks)
