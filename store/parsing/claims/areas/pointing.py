"""Areas that a sentence means by pointing back: "this area", "they", "both groups"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.sets import NUMBERS
from store.parsing.claims.areas.topics import Topic, is_placed
from store.parsing.claims.phrases.nearby import COMPARING
from store.parsing.claims.phrases.together import named_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_PLURAL = frozenset({"they", "these", "those", "their", "them", "both", "groups", "areas", "each"})
_HEAD = 6
_PAIR = 2
_IN_WHICH = (["in", "which"], ["for", "which"], ["on", "which"])
_TELLING = frozenset({Role.CONJUNCTION, Role.INSPECTION, Role.FIND, Role.VERDICT, Role.CURRENT})
_PLACING = frozenset({"in", "at", "across", "on", "for"})
_COLONS = frozenset({":", "–", "-", ";"})
_LEADING = frozenset({Area.LEADERS, Area.OVERALL})
_TAKING_UP = frozenset({"it", "they", "these", "both", "most", "many", "some", "few"})
_OPENS_CLAUSE = frozenset({".", ";", ",", ":", "–", "-", "and", "but", "while", "yet"})
_OURS = frozenset({"we", "we were", "we are"})
_FOR = frozenset({"for", "with", "in", "on"})
_THEM = frozenset({"them", "these", "those", "this", "that"})
_THAT = frozenset({"that", "this", "it", "they"})
_NAMED = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP, Role.AREA_SET, Role.TOPIC)
_BOUNDARIES = frozenset({";", ",", "–", "and", "but", ":"})
POINTING = frozenset({"they", "there", "here", "both", "each", "all"})
_POINTING_ROLES = frozenset({Role.TOPIC, Role.AREA_SET, Role.SERVICE})


def points_back(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` means areas named before: "this area", or "both" as a subject."""
    mark = sentence.marks[index]
    if mark.word not in POINTING and mark.roles.isdisjoint(_POINTING_ROLES):
        return False
    if Role.TOPIC in mark.roles or _is_one_in_which(sentence, index) or _is_theirs(sentence, index):
        return True
    if mark.word == "they" and _is_elsewhere(sentence, index):
        return True
    if is_locative(sentence, index):
        return True
    alone = mark.word in ("both", "each", "all") and Role.SEVERAL not in mark.roles
    if not alone or index + 1 >= len(sentence.marks):
        return False
    opens = all(m.date or Role.PREPOSITION in m.roles for m in sentence.marks[:index])
    opens = opens or sentence.marks[index - 1].word in _BOUNDARIES
    following = sentence.marks[index + 1]
    if index and Role.RATE in sentence.marks[index - 1].roles and following.grade:
        return True
    if index and sentence.marks[index - 1].word in _FOR:
        return following.word == "of" or not following.word[0].isalnum()
    verb = following.has(Role.COPULA, Role.GIVE, Role.PLUPERFECT) or (
        following.grade and following.word[:7] == "require"
    )
    return bool(opens and verb)


def is_locative(sentence: Sentence, index: int) -> bool:
    """Whether "there" or "here" is the area spoken of: "adoption lags, and there it is …".

    So it is in "the grade there is", but not that of "there is" nor of "services there are good".
    """
    marks = sentence.marks
    if marks[index].word not in ("there", "here") or index + 2 >= len(marks):
        return False
    if index and marks[index - 1].has(Role.GRADE_NOUN):
        return marks[index + 1].has(Role.COPULA)
    before, after = marks[index - 1].word if index else ".", marks[index + 1]
    subject = after.has(Role.DETERMINER, Role.PRONOUN, Role.GRADE_NOUN, Role.POSSESSIVE)
    return before in _OPENS_CLAUSE and (after.word == "," or subject)


def _is_theirs(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "care leavers, whose services" and "for whom services"."""
    marks = sentence.marks
    mark, before = marks[index], marks[index - 1] if index else None
    if before is None or not mark.has(Role.SERVICE):
        return False
    whose = before.word in ("whose", "whom") or (
        before.word in _COLONS and mark.word.startswith("their ")
    )
    if not whose:
        return False
    people = [m for m in marks[:index] if m.has(Role.GROUP, Role.AREA, Role.COUNCIL, Role.BODY)]
    return bool(people) and people[-1].has(Role.GROUP) and people[-1].area not in _LEADING


def _is_elsewhere(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "in Kent care leavers get …; in Essex they get …"."""
    marks = sentence.marks
    place = index - 1 - (index > 0 and marks[index - 1].word == "that")
    named = (
        place > 0
        and marks[place].has(Role.COUNCIL)
        and marks[place - 1].word.split()[-1] in _PLACING
    )
    return named and any(m.has(Role.AREA, Role.GROUP) for m in marks[:place])


def _is_one_in_which(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "…, a category in which the council was good"."""
    marks = sentence.marks
    if not marks[index].has(Role.AREA_SET):
        return False
    ahead = [m.word for m in marks[index + 1 : index + 3]]
    return index > 0 and marks[index - 1].word in ("a", "an", "one") and ahead in _IN_WHICH


def pointed_at(sentence: Sentence, index: int, before: Topic) -> tuple[Area, ...]:
    """The areas that mark `index` points back at, here or in the sentence before; () if unsure."""
    own = named_before(sentence, index)
    areas = named_areas(sentence, own) if own else before.named
    words = set(sentence.marks[index].word.split())
    if _is_theirs(sentence, index):
        return named_areas(sentence, own[-1:])
    count = _count(areas)
    number = next((NUMBERS[word] for word in words if word in NUMBERS), 0)
    if number > _PAIR:
        return areas if number in (count, len(areas)) else ()
    if number == _PAIR or "both" in words:
        return areas if count == _PAIR else ()
    if "all" in words:
        return areas if count > _PAIR else ()
    if words & _PLURAL or "each" in words:
        return areas if count > 1 or "each" not in words else ()
    return areas if len(areas) == 1 else ()


def named_before(sentence: Sentence, index: int) -> list[int]:
    """The areas that the sentence names before mark `index`, of its last statement if it has any.

    "Leaders were inadequate; children in care and care leavers, each …" means the last two.
    """
    named = [
        i
        for i, mark in enumerate(sentence.marks[:index])
        if mark.has(Role.AREA, Role.GROUP) and mark.area is not Area.OVERALL
    ]
    told = [i for i, mark in enumerate(sentence.marks[:index]) if mark.word == ";"]
    return [i for i in named if i > told[-1]] or named if told else named


def _count(areas: Sequence[Area]) -> int:
    return len(areas) + (Area.CARE_AND_CARE_LEAVERS in areas)


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
    if word not in _TAKING_UP:
        return None
    if any(m.word in _OURS for m in sentence.marks[:at]):
        return None
    plural = len(before.subject) > 1 or before.people or word != "it"
    if word == "it" and (plural or (anew and sentence.has(Role.DATE, Role.PREVIOUS))):
        return None
    return () if before.shared and word == "it" else before.subject


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
        return sentence.marks[1].has(Role.INSPECTION, Role.BODY, Role.DETERMINER, Role.PRONOUN)
    return said[:1] == ["here"] or (len(said) > 1 and said[0] in _FOR and said[1] in _THEM)


def is_of_what_was_raised(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is only called "that" or "the grade": "The verdict was X"."""
    before = [mark for mark in sentence.marks[:at] if mark.word[0].isalnum()]
    if any(mark.has(*_NAMED) for mark in before) or sentence.has(Role.DATE, Role.PREVIOUS):
        return False
    if before and before[0].word in _THAT:
        return True
    around = [*before, *sentence.marks[at + 1 : at + 5]]
    return any(m.has(Role.GRADE_NOUN) and not m.has(Role.INSPECTION) for m in around)


def _up_to(placed: Sequence[int]) -> range:
    """The marks of a place that opens the sentence: "In the north"."""
    return range(placed[-1] + 1) if placed and placed[0] == 0 else range(0)
