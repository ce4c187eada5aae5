"""Councils that stand in a phrase beside what a sentence is on: "an adviser from Kent"."""

from __future__ import annotations

from store.councils import Council
from store.parsing.claims.whose.put_in import is_put_in
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BEFORE_NAME = frozenset({Role.DETERMINER, Role.COUNCIL})
_NAMED_WITH = frozenset({"and", ",", "both", "neighbouring", "nearby"})
_LEADING = frozenset({"from", "to", "in", "at", "of", "for"})
_NEWS = (Role.INSPECTION, Role.PUBLISHED, Role.GRADE_NOUN, Role.VISIT)
_TOLD = frozenset({"news", "word", "story", "tale", "cheer", "contrast", "different", "worse"})
_CAREER = frozenset(
    {"once", "formerly", "previously", "worked", "served", "works", "serves", "trained", "began"}
) | {"lived", "lives", "spent", "left", "moved", "joined", "started", "career", "used"}
_PEOPLE = _CAREER | {"who"}
_OWN = frozenset({"its", "their"})
_CONTRAST = frozenset({"contrast", "contrasts", "comparison", "compared", "compares"})
_BETTER = frozenset({"better", "worse", "higher", "lower", "fewer", "more", "less"})
_THEY = frozenset({"it", "they"})
_IMPERSONAL = (Role.COPULA, Role.FIND, Role.RATE, Role.CURRENT)
_PARTNERS = frozenset({"partner", "neighbour", "adviser", "mentor", "helper", "rival", "twin"})
_ALONE = frozenset({"only", "leaves"})
_OTHERS = frozenset({"neighbouring", "neighbours", "other", "nearby", "surrounding"})
_REACH = 8


def led_by(sentence: Sentence, index: int) -> int | None:
    """The mark of the preposition before the council at mark `index`; None if there is none."""
    marks = sentence.marks
    for before in range(index - 1, -1, -1):
        mark = marks[before]
        if Role.PREPOSITION in mark.roles or mark.word.split()[-1] in _LEADING:
            return before
        if mark.word not in _NAMED_WITH and mark.roles.isdisjoint(_BEFORE_NAME):
            return None
    return None


def comes_from(sentence: Sentence, index: int) -> bool:
    """Whether the council at mark `index` is where people come from, not news: "help from Kent"."""
    leading = led_by(sentence, index) if "from" in sentence.words else None
    if leading is None or sentence.marks[leading].word.split()[-1] != "from":
        return False
    before = sentence.marks[max(0, leading - 1) : leading]
    return bool(before) and not any(m.has(*_NEWS) or m.word in _TOLD for m in before)


def is_beside_talk(sentence: Sentence, index: int) -> bool:
    """Whether the sentence is on something else, to which the council at mark `index` belongs.

    So it is where somebody comes from or worked once, behind a preposition in a sentence that
    speaks of the council before it: "It shares an agency with Kent", "hand its services to Kent",
    and in what tells what that one is or has: "It is a county the size of Kent", "Its neighbour is
    Kent".
    """
    leading = led_by(sentence, index)
    if leading is None:
        said = sentence.marks[max(0, index - 1)]
        own = sentence.marks[0].word.split()[0] in _OWN
        if (own and said.has(Role.COPULA)) or _is_left_alone(sentence, index):
            return True
        if Role.GRADE in sentence.roles and not is_put_in(sentence):
            return False
        measure = _is_measure(sentence, index) or _is_partner_of_it(sentence, index)
        return measure or (own and said.has(Role.PARTNER))
    if comes_from(sentence, index):
        return True
    before = sentence.marks[:leading]
    if "than" in sentence.words and before and before[-1].word == "than":
        return True
    if not _CONTRAST.isdisjoint(sentence.words) and any(m.word in _CONTRAST for m in before):
        return True
    if "that" in sentence.words and any(mark.word == "that" for mark in before):
        return False
    if not _PEOPLE.isdisjoint(sentence.words) and _tells_of_career(before):
        return True
    if not _OWN.isdisjoint(sentence.words) and any(
        mark.word.split()[0] in _OWN and _is_of_talk(before, i) for i, mark in enumerate(before)
    ):
        return True
    return _is_said_of_it(before)


def _tells_of_career(before: tuple[Mark, ...]) -> bool:
    """Whether the clause that ends in a council tells who came from it, or worked there."""
    last = len(before)
    comma = next((i for i in range(last - 1, -1, -1) if before[i].word == ","), -1)
    clause = before[max(comma + 1, last - _REACH) :]
    if comma > 0 and clause and clause[0].word.split()[0] == "who":
        return True
    return any(not _CAREER.isdisjoint(mark.word.split()) for mark in clause)


def _is_measure(sentence: Sentence, index: int) -> bool:
    """Whether another is measured by it: "Only Kent has more children in care"."""
    if not index or sentence.marks[index - 1].word != "only":
        return False
    following = sentence.marks[index + 1 :]
    return any(Role.DEGREE in mark.roles or mark.word in _BETTER for mark in following)


def _is_left_alone(sentence: Sentence, index: int) -> bool:
    """Whether others have gone ahead of it: "Among its neighbours only Kent" is good."""
    marks = sentence.marks
    if _ALONE.isdisjoint(sentence.words) and marks[0].word not in ("of", "among"):
        return False
    opening = [mark.word for mark in marks[:index]]
    if opening[:1] in (["among"], ["of"], ["alone"]):
        others = any(not _OTHERS.isdisjoint(word.split()) for word in opening[1:4])
        return others or (opening[-1:] == ["only"] and not _OWN.isdisjoint(opening))
    as_one = any(mark.word == "as" for mark in marks[index + 1 : index + 2])
    return opening in (["that", "leaves"], ["this", "leaves"], ["it", "leaves"]) and as_one


def _is_partner_of_it(sentence: Sentence, index: int) -> bool:
    """Whether it is only told what it is to another: "Kent has been its improvement partner"."""
    if _PARTNERS.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    last = index + 1
    while last < len(marks) and marks[last].has(Role.COPULA, Role.PLUPERFECT, Role.ADVERB):
        last += 1
    told = [word for mark in marks[last : last + 4] for word in mark.word.split()]
    owned = last > index + 1 and told[:1] and told[0] in _OWN
    return bool(owned) and not _PARTNERS.isdisjoint(told)


def is_named_beside(sentence: Sentence, councils: tuple[Council, ...]) -> bool:
    """Whether they are told of beside what it is on: "help from Kent, which is rated good".

    So are all in a sentence that opens with "Our neighbours".
    """
    opening = sentence.marks[:3]
    if opening[0].word.startswith("our") and any(mark.has(Role.PARTNER) for mark in opening):
        return True
    named = [i for i in sentence.named if sentence.marks[i].councils[0] in councils]
    return bool(named) and all(is_beside_talk(sentence, index) for index in named)


def _is_of_talk(before: tuple[Mark, ...], own: int) -> bool:
    """Whether "its" is the council's, not Ofsted's: "Ofsted has published its report on Kent"."""
    news = any(mark.has(*_NEWS) for mark in before[own : own + 2])
    return not (news or any(mark.has(Role.INSPECTION) for mark in before[:own]))


def _is_said_of_it(before: tuple[Mark, ...]) -> bool:
    """Whether "it" or "they" is its subject, and does something or is a council of some kind."""
    if len(before) < 2 or before[0].word not in _THEY:
        return False
    if before[1].has(Role.COPULA):
        return any(mark.has(Role.BODY) for mark in before[2:])
    return not before[1].has(*_IMPERSONAL)
