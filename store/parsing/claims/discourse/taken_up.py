"""What a sentence takes up from the one before: "it", "they", "for them", "that"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.topics import Topic, is_placed
from store.parsing.claims.when.compared import COMPARING
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence
from store.records import Area

_HEAD = 6
_TELLING = frozenset({Role.CONJUNCTION, Role.INSPECTION, Role.FIND, Role.VERDICT, Role.CURRENT})
_TAKING_UP = frozenset({"it", "they", "these", "both", "most", "many", "some", "few"})
_OURS = frozenset({"we", "we were", "we are"})
_FOR = frozenset({"for", "with", "in", "on"})
_THERE_IT_IS = (*(Role.INSPECTION, Role.BODY, Role.DETERMINER, Role.PRONOUN, Role.COUNCIL),)
_THEM = frozenset({"them", "these", "those", "this", "that"})
_DATED = 4
"""So many marks behind a grade at the head of a sentence tell when it was given."""
_THAT_ALONE = frozenset({"that", "this"})
_THAT = frozenset({"that", "this", "it", "they"})
_ON = frozenset({"on", "for", "about", "of"})
_VERDICTS = frozenset({"word", "finding", "judgement", "judgment"})
_GRADES = frozenset({"grade", "grades", "rating", "ratings", "mark", "marks"})
_MEANT = frozenset({"it", "this", "that", "them", "these", "those", "both"})
_BEFORE_VERB = frozenset({Role.CONJUNCTION, Role.ADVERB, Role.CURRENT, Role.COPULA})
_RECEIVING = frozenset({"receive", "received", "get", "got", "given", "getting", "receiving"})
_HELP = frozenset({"support", "help", "care"})
_LEADING = frozenset({Area.LEADERS, Area.OVERALL})
_NAMED = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.AREA_SET, Role.TOPIC)


def subject_meant(
    sentence: Sentence, at: int, before: Topic, *, anew: bool = False
) -> tuple[Area, ...] | None:
    """The areas that "it" or "they" at the head of the sentence means, if mark `at` is of these.

    () where it can be these or the council; None where it does not mean areas. `anew` says that
    the sentence opens a paragraph, where "it" with a past of its own is the council.
    """
    if before.subject and _is_compared(sentence):
        return () if before.shared or anew else before.subject
    aside = sentence.outside(at)
    said = [i for i, m in enumerate(sentence.marks) if m.word[0].isalnum() and i not in aside]
    head = [i for i in said if not sentence.marks[i].any(_TELLING) and i < _HEAD]
    head = [i for i in head if not (sentence.marks[i].word == "that" or sentence.marks[i].date)]
    placed = [
        i for i in head if is_placed(sentence, i) or Role.PREPOSITION in sentence.marks[i].roles
    ]
    first = next((sentence.marks[i] for i in head if i not in _up_to(placed)), None)
    if first is None or not before.subject:
        return None
    word = first.word.split()[-1] if Role.RATE in first.roles else first.word
    if (opening := _opening_pronoun(sentence, at)) is not None:
        word = opening
    if word not in _TAKING_UP:
        return None
    if any(m.word in _OURS for m in sentence.marks[:at]):
        return None
    plural = len(before.subject) > 1 or before.people or word != "it"
    if word == "it" and (plural or (anew and sentence.has(Role.DATE, Role.PREVIOUS))):
        return None
    return () if before.shared and word == "it" else before.subject


def _opening_pronoun(sentence: Sentence, at: int) -> str | None:
    """The pronoun of "Judged good, it stood out"; "it" for the "That" of "That was judged good"."""
    marks = sentence.marks
    before = [mark for mark in marks[:at] if not mark.has(Role.ADVERB, Role.AS)]
    if before and marks[0].word in _THAT_ALONE and marks[1].has(Role.COPULA):
        return "it" if all(mark.has(Role.COPULA, Role.RATE) for mark in before[1:]) else None
    if not before or not all(mark.has(Role.RATE, Role.FIND) for mark in before):
        return None
    comma = next((i for i in range(at + 1, len(marks)) if marks[i].word == ","), len(marks))
    behind = [mark.word for mark in marks[comma + 1 : comma + 2]]
    near = comma <= at + _DATED
    return behind[0] if near and behind in (["it"], ["they"]) else None


def is_the_service(sentence: Sentence, index: int) -> bool:
    """Whether no more is said of the service than that one is meant: "It gave the service good"."""
    if sentence.marks[index].word != "the service" or sentence.any(OF_AREA):
        return False
    return not sentence.marks[index + 1].has(Role.PREPOSITION, Role.CONJUNCTION, Role.RELATIVE)


def service_meant(before: Topic) -> tuple[Area, ...] | None:
    """The area of which "the service" may be, told in the sentence before; () if it may not be.

    None where no area with a service of its own was told.
    """
    if len(before.named) != 1 or before.named[0] is Area.LEADERS:
        return None
    known = before.subject and not (before.people or before.shared)
    return before.subject if known else ()


def served_before(sentence: Sentence, at: int, said: Sentence | None) -> tuple[Area, ...] | None:
    """The area of those told of before: "Kent fails its care leavers. They get a service that is".

    () where the sentence `said` before names several; None where "they" receive no service.
    """
    if said is None or "they" not in sentence.words:
        return None
    opening = [mark for mark in sentence.marks[:at] if not mark.any(_BEFORE_VERB)]
    words = [mark.word for mark in opening[:3]]
    if words[:1] != ["they"] or _RECEIVING.isdisjoint(words[1:]):
        return None
    if not any(mark.has(Role.SERVICE) or mark.word in _HELP for mark in opening[2:]):
        return None
    people = {m.area for m in said.marks if m.has(Role.GROUP) and m.area not in _LEADING}
    areas = tuple(area for area in people if area is not None)
    return (areas if len(areas) == 1 else ()) if areas else None


def object_meant(sentence: Sentence, at: int, before: Topic) -> tuple[Area, ...] | None:
    """The areas that "it" or "them" right before the grade means: "Inspectors judged it good".

    () where it can be these or the council; None where it does not mean areas.
    """
    near = {mark.word for mark in sentence.marks[max(0, at - 3) : at]}
    if near & _THAT_ALONE:
        return _meant_by_that(before)
    them = "them" in near
    several = len(before.subject) > 1 or before.people
    if not before.subject or several != them:
        return None
    return () if before.shared and not them else before.subject


def _meant_by_that(before: Topic) -> tuple[Area, ...]:
    """The areas of "Ofsted rated that good": what was told before, where it was of one area."""
    return before.named if before.raised or len(before.named) == 1 else ()


def _is_compared(sentence: Sentence) -> bool:
    """Whether it is as in "This compares with good in 2018" and "That contrasts with …"."""
    opening = [mark.word for mark in sentence.marks[:2]]
    return len(opening) > 1 and opening[0] in _THAT and opening[1] in COMPARING


def opens_pointing(sentence: Sentence) -> bool:
    """Whether it is as in "For them services are good" and "Here the council was good".

    So is "There Ofsted's judgement is", but not "There is" or "There, in Kent, it is".
    """
    said = [m.word for m in sentence.marks[:5] if m.word[0].isalnum()]
    said = said[said[:1] in (["but"], ["and"], ["yet"]) :]
    if said[:1] == ["there"] and len(said) > 1:
        return sentence.marks[1].has(*_THERE_IT_IS)
    return said[:1] == ["here"] or (len(said) > 1 and said[0] in _FOR and said[1] in _THEM)


def judged_by_pronoun(
    sentence: Sentence, at: int, before: Topic, said: Sentence | None
) -> tuple[Area, ...] | None:
    """The areas of "The verdict on them is X", told in the sentence `said` before, of that topic.

    Or of "Their grade is X".

    () where it cannot be told which are meant; None where it may be the services as a whole.
    """
    marks = sentence.marks
    if marks[0].word == "their" and marks[1].word in _GRADES and Role.COPULA in marks[2].roles:
        return () if before.people else before.subject or None
    pronoun = next((i for i in range(2, min(at, _HEAD)) if marks[i].word in _MEANT), 0)
    opening = marks[:pronoun]
    if not opening or opening[-1].word.split()[-1] not in _ON:
        return None
    noun = any(m.has(Role.GRADE_NOUN) or m.word.split()[0] in _VERDICTS for m in opening)
    if not (noun and Role.COPULA in marks[pronoun + 1].roles):
        return None
    if marks[pronoun].word not in _THAT:
        services = said is not None and said.has(Role.SERVICE)
        return None if services and not before.named else before.named
    if before.raised or not before.named:
        return before.named or None
    plural = before.shared or before.people or len(before.subject) > 1
    return () if plural else before.subject


def is_of_what_was_raised(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is only called "that" or "the grade": "The verdict was X"."""
    before = [mark for mark in sentence.marks[:at] if mark.word[0].isalnum()]
    if any(mark.has(*_NAMED) for mark in before) or sentence.has(Role.DATE, Role.PREVIOUS):
        return False
    if before and before[0].word in _THAT:
        return True
    if not before and [mark.word for mark in sentence.marks[at + 1 : at + 2]] == [","]:
        return True
    around = [*before, *sentence.marks[at + 1 : at + 5]]
    return any(m.has(Role.GRADE_NOUN) and not m.has(Role.INSPECTION) for m in around)


def _up_to(placed: Sequence[int]) -> range:
    """The marks of a place that opens the sentence: "In the north"."""
    return range(placed[-1] + 1) if placed and placed[0] == 0 else range(0)
