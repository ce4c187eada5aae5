"""Nouns after a grade that lead on to what it is of: its owner, who gets it, who is served."""

from __future__ import annotations

from store.parsing.claims.phrases.graded import is_adjective, nominal
from store.parsing.claims.phrases.modifiers import MATTERS
from store.parsing.claims.phrases.nearby import tells_whose
from store.parsing.claims.phrases.together import areas_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Sentence

_SERVED = 7
_DONE = frozenset({"work", "help", "support", "care", "service", "services", "provision", "offer"})
_DOERS = (Role.COUNCIL, Role.BODY, Role.PRONOUN)
_SERVED_BY = OF_AREA | {Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC}
_LEADING = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.PREPOSITION, Role.PARTNER})
_LATE = frozenset({"for", "in", "on"})
_BEGINNING = (
    *(Role.PRONOUN, Role.BODY, Role.SERVICE, Role.COUNCIL, Role.COPULA, Role.RATE, Role.GRADE),
    *(Role.DETERMINER, Role.POSSESSIVE, Role.INSPECTION),
)
"""What a clause of its own goes on with behind the areas that it opens with."""


def leads_on(sentence: Sentence, index: int) -> bool:
    """Whether what the grade is of comes after the noun at mark `index`, which only leads to it."""
    return (
        _is_owner(sentence, index) or _is_recipient(sentence, index) or _is_serving(sentence, index)
    )


def _is_owner(sentence: Sentence, index: int) -> bool:
    """Whether the noun at mark `index` only says whose: "for Leeds' services"."""
    marks = sentence.marks
    if [mark.word for mark in marks[index + 1 : index + 2]] not in (["'s"], ["'"]):
        return False
    index += 2
    while index < len(marks) and (tells_whose(marks[index]) or is_adjective(marks[index])):
        index += 1
    named = index < len(marks) and marks[index].has(Role.AREA, Role.GROUP)
    return named or (index < len(marks) and nominal(sentence, index) is not None)


def is_owner_of_unknown(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "top marks for Kent's choirs" and "a good went to Kent for its parks"."""
    for_its = [mark.word for mark in sentence.marks[index + 1 : index + 3]] == ["for", "its"]
    if for_its and sentence.marks[index - 1].word.endswith(" to"):
        given = sentence.marks[index + 3 : index + 4]
        return any(mark.plain and mark.word not in MATTERS for mark in given)
    following = [m for m in sentence.marks[index + 1 : index + 5] if not m.has(Role.DETERMINER)]
    owned = following[1:] if following and following[0].word == "'s" else []
    named = next((mark for mark in owned if not mark.word.isdecimal()), None)
    return named is not None and named.plain


def is_part_of_place(sentence: Sentence, index: int) -> bool:
    """Whether a part of a place is meant: "in one half of the county"."""
    following = [m for m in sentence.marks[index + 1 : index + 3] if not m.has(Role.DETERMINER)]
    return bool(following) and following[0].has(Role.BODY, Role.COUNCIL, Role.SERVICE)


def _is_serving(sentence: Sentence, index: int) -> bool:
    """Whether those follow whom services are for: "good for its services for care leavers"."""
    following = sentence.marks[index + 1 : index + _SERVED]
    if not sentence.marks[index].has(Role.SERVICE) or not following:
        return False
    named = [m for m in following[1:] if not tells_whose(m)][:1]
    return following[0].word in ("for", "to") and any(m.has(Role.AREA, Role.GROUP) for m in named)


def done_for(sentence: Sentence, index: int) -> int | None:
    """Those for whom mark `index` does what is graded: "good for the work Kent does *with A*"."""
    marks = sentence.marks
    noun = index - 1 - (marks[index - 1].word in ("that", "which"))
    if noun < 1 or marks[noun].word not in _DONE or not marks[index].has(*_DOERS):
        return None
    if marks[index + 1].has(Role.COPULA, Role.PREPOSITION) or len(marks) < index + _SERVED // 2:
        return None
    area = index + 2 + (marks[index + 2].word in ("to", "for", "with"))
    while area < len(marks) and marks[area].has(Role.DETERMINER, Role.POSSESSIVE):
        area += 1
    if area == len(marks) or not marks[area].word[0].isalnum():
        return None
    return area if marks[area].plain or marks[area].any(_SERVED_BY) else None


def _is_recipient(sentence: Sentence, index: int) -> bool:
    """Whether the areas follow whom the grade goes to: "an inadequate to the council for A"."""
    marks = sentence.marks
    goes_to = marks[index - 1].word.split()[-1] == "to"
    if not goes_to or not marks[index].has(Role.BODY, Role.COUNCIL):
        return False
    ahead = marks[index + 1 : index + _SERVED]
    named = next((i for i, mark in enumerate(ahead) if mark.has(Role.AREA, Role.GROUP)), 0)
    between = ahead[1:named]
    return (
        named > 0
        and ahead[0].word in ("for", "in", "on")
        and all(m.word in MATTERS or m.any(_LEADING) for m in between)
    )


def names_late(sentence: Sentence, comma: int) -> bool:
    """Whether what a grade is of follows the comma: "rated good, for leadership and for adoption".

    Not so where a clause begins there: "rated good, for adoption it was outstanding".
    """
    marks = sentence.marks
    if comma + 2 >= len(marks) or marks[comma + 1].word not in _LATE:
        return False
    first = comma + 2
    while first < len(marks) - 1 and marks[first].has(Role.DETERMINER, Role.POSSESSIVE):
        first += 1
    if not marks[first].has(Role.AREA, Role.GROUP):
        return False
    behind = marks[areas_after(sentence, first).last :][:1]
    return not any(mark.has(*_BEGINNING) for mark in behind)
