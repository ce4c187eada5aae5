"""Areas that a sentence means by pointing back: "this area", "they", "both groups"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.sets import NUMBERS
from store.parsing.claims.areas.topics import Topic
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_PLURAL = frozenset({"they", "these", "those", "their", "them", "both", "groups", "areas", "each"})
_PAIR = 2
_IN_WHICH = (["in", "which"], ["for", "which"], ["on", "which"])
_PLACING = frozenset({"in", "at", "across", "on", "for"})
_COLONS = frozenset({":", "–", "-", ";"})
_LEADING = frozenset({Area.LEADERS, Area.OVERALL})
_OPENS_CLAUSE = frozenset({".", ";", ",", ":", "–", "-", "and", "but", "while", "yet"})
_CLEFT = 5
_BEHIND_THERE = frozenset({".", ",", ";", ":", "–", ")", "!", "too", "though", "as well"})
_FOR = frozenset({"for", "with", "in", "on"})
_TURNING = frozenset({"but", "though", "although", "while", "whereas", "yet", ":"})
_LEADERS = frozenset({"leaders", "managers", "senior leaders", "senior managers", "bosses"})
_BOUNDARIES = frozenset({";", ",", "–", "and", "but", ":"})
POINTING = frozenset({"they", "there", "here", "both", "each", "all"})
_POINTING_ROLES = frozenset({Role.TOPIC, Role.AREA_SET, Role.SERVICE})


def points_back(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` means areas named before: "this area", or "both" as a subject."""
    mark = sentence.marks[index]
    if is_that_at_end(sentence, index):
        return True
    if mark.word not in POINTING and mark.roles.isdisjoint(_POINTING_ROLES):
        return False
    if Role.TOPIC in mark.roles or _is_one_in_which(sentence, index) or _is_theirs(sentence, index):
        return True
    if mark.word == "they" and _is_elsewhere(sentence, index):
        return True
    if marks_place(sentence, index):
        return True
    alone = mark.word in ("both", "each", "all") and Role.SEVERAL not in mark.roles
    if not alone or index + 1 >= len(sentence.marks):
        return False
    opens = all(m.date or Role.PREPOSITION in m.roles for m in sentence.marks[:index])
    opens = opens or sentence.marks[index - 1].word in _BOUNDARIES
    following = sentence.marks[index + 1]
    if index and Role.RATE in sentence.marks[index - 1].roles:
        return following.grade is not None or following.has(Role.AS)
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


def is_that_at_end(sentence: Sentence, index: int) -> bool:
    """Whether it is the last word of "Kent was rated inadequate on that"."""
    marks = sentence.marks
    if marks[index].word not in ("that", "this") or not index:
        return False
    ended = all(not mark.word[0].isalnum() for mark in marks[index + 1 : index + 2])
    return ended and marks[index - 1].word in ("for", "on")


def marks_place(sentence: Sentence, index: int) -> bool:
    """Whether it is a "there" that can mean a place as well as an area."""
    return is_locative(sentence, index) or is_there_behind(sentence, index)


def is_there_behind(sentence: Sentence, index: int) -> bool:
    """Whether "there" follows the grade a council has in an area: "Kent was rated good there".

    Of services that are good there it says where they are.
    """
    marks = sentence.marks
    if marks[index].word != "there" or not index or not marks[index - 1].has(Role.GRADE):
        return False
    if any(mark.word not in _BEHIND_THERE for mark in marks[index + 1 : index + 2]):
        return False
    aside = sentence.outside(index)
    for at in range(index - 2, -1, -1):
        mark = marks[at]
        if at in aside:
            continue
        if mark.has(Role.SERVICE, Role.GRADE) or mark.word in _OPENS_CLAUSE:
            return False
        if mark.has(Role.COUNCIL, Role.BODY) or mark.word == "it":
            return at == 0 or marks[at - 1].word not in (*_PLACING, "of", "to")
    return False


def _is_theirs(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "care leavers, whose services" and "they do well: that service"."""
    marks = sentence.marks
    mark, before = marks[index], marks[index - 1] if index else None
    if before is None or not mark.has(Role.SERVICE):
        return False
    behind = marks[index - 2].word if index > 1 and before.word == "that" else before.word
    if behind in _COLONS and (before.word == "that" or mark.word == "this service"):
        return any(m.has(Role.GROUP, Role.AREA) for m in marks[:index])
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
    if len(areas) > 1 and "that" in words:
        areas = _told_last(sentence, own, index)
    return areas if len(areas) == 1 else ()


def _told_last(sentence: Sentence, named: Sequence[int], index: int) -> tuple[Area, ...]:
    """Those of the clause that leads to "that area": "A was good, but B was slow and that area"."""
    turns = [i for i, mark in enumerate(sentence.marks[:index]) if mark.word in _TURNING]
    turns = [i for i in turns if named and i < named[-1]]
    last = [i for i in named if turns and i > turns[-1]]
    if any(sentence.marks[i].word in _LEADERS for i in last):
        return ()
    return named_areas(sentence, last) if last else ()


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


def clefted(sentence: Sentence, index: int) -> tuple[Area, ...]:
    """The areas of "It is for care leavers that the service is good", with it at mark `index`."""
    marks = sentence.marks
    if index < _CLEFT or marks[0].word != "it" or not marks[1].has(Role.COPULA):
        return ()
    if marks[2].word not in _FOR or not any(m.word == "that" for m in marks[3:index]):
        return ()
    named = named_before(sentence, index)
    return named_areas(sentence, named) if named else ()
