"""Councils that are named in passing: partners, neighbours, places where someone worked before."""

from __future__ import annotations

from store.councils import CouncilKind
from store.parsing.claims.phrases.nearby import OWNERS
from store.parsing.claims.whose.fresh import is_news
from store.parsing.claims.whose.posts import TIME_CLAUSE, was_led
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_TOLD = (Role.COPULA, Role.GIVE, Role.RATE, Role.UP, Role.DOWN, Role.SAME)
_CALLED = 6
_NEIGHBOURS = frozenset({"neighbouring", "neighbour", "nearby"})
_FELLOWS = _NEIGHBOURS | {"neighbours", "partner", "partners"}
_OWN = frozenset({"its", "their"})
_PARTING = frozenset({",", ";", "–", "and", "but", "while"})
_LATE = 2
_COUNCILS = frozenset({"council", "councils", "authority", "authorities", "borough", "unitary"})
_EXCEPTING = frozenset({"other than", "apart from", "aside from", "besides", "except for"}) | {
    *("not", "rather than", "instead of"),
}
_WHOSE = frozenset({"whose", "which", "who"})
_TOGETHER = frozenset({"together with", "along with", "as well as"})
_BESIDE = _TOGETHER | _EXCEPTING
_GRADED = (Role.COUNCIL, Role.GRADE, Role.AREA, Role.GROUP, Role.AREA_SET, Role.RATE)


def is_partner(sentence: Sentence, index: int) -> bool:
    """Whether the council at mark `index` is named as a partner, a neighbour, a former post."""
    marks, words = sentence.marks, sentence.words
    if (
        ("'s" in words and _owns_partner(sentence, index))
        or (not TIME_CLAUSE.isdisjoint(words) and was_led(sentence, index))
        or ("in" in words and _is_whereabouts(sentence, index))
        or ("from" in words and _is_in_range(sentence, index))
        or ("what" in words and _is_what_was(sentence, index))
    ):
        return True
    if Role.PARTNER not in sentence.roles and _BESIDE.isdisjoint(words):
        return False
    if _is_graded_there(sentence, index):
        return False
    for number in range(index - 1, max(0, index - 3) - 1, -1):
        mark = marks[number]
        shared = mark.word in _TOGETHER and _is_shared_with(sentence, number)
        if shared or (mark.word in _EXCEPTING and number == index - 1):
            return True
        if Role.PARTNER in mark.roles or (
            mark.word == "in" and number and marks[number - 1].word == "as well as"
        ):
            adjoining = number == index - 1
            if mark.word == "only" and adjoining:
                return not _has_verb(sentence, index)
            fellow = mark.word.split()[-1] in _FELLOWS and adjoining
            told = _is_subject(sentence, index) or (
                is_news(sentence) and _has_verb(sentence, index)
            )
            return not (fellow and told)
        if not (Role.DETERMINER in mark.roles or mark.word in ("and", "of") or mark.councils):
            return False
    return False


def _is_graded_there(sentence: Sentence, index: int) -> bool:
    """Whether what stands behind a council grades it: "such as Kent's 'good'", ", which was"."""
    behind = sentence.marks[index + 1 : index + 4]
    if len(behind) > 1 and behind[0].word == "'s":
        return behind[1].has(Role.GRADE, Role.GRADE_NOUN) or behind[1].word in QUOTES
    shared = index > 0 and sentence.marks[index - 1].word.split()[-1] == "with"
    opens = len(behind) > 2 and behind[0].word == "," and behind[1].word == "which"
    return shared and opens and behind[2].has(Role.COPULA, Role.RATE, Role.GIVE)


def _is_shared_with(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "which belongs to the borough together with" and "which it set up …".

    A council before it is spoken of as much as that after it: "Kent along with Surrey is good".
    """
    if index < 1:
        return False
    before = sentence.marks[index - 1]
    return before.word[0].isalpha() and not before.has(*_GRADED)


def _owns_partner(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "Croydon's neighbour"."""
    following = sentence.marks[index + 1 : index + 3]
    if not following or following[0].word != "'s":
        return False
    return following[-1].word in ("neighbour", "neighbours", "partner")


def _is_whereabouts(sentence: Sentence, index: int) -> bool:
    """Whether a county only says where: "the only council in Devon that is inadequate"."""
    marks = sentence.marks
    if index < 2 or marks[index - 1].word.split()[-1] != "in":
        return False
    county = all(council.kind is CouncilKind.COUNTY for council in marks[index].councils)
    return county and marks[index - 2].word.split()[-1] in _COUNCILS


def _is_in_range(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "copied from Cumbria to Cornwall": both only say how far."""
    marks = sentence.marks
    before = marks[index - 1].word if index else ""
    if before == "from":
        to, other = marks[index + 1 : index + 2], marks[index + 2 : index + 3]
        return any(m.word == "to" for m in to) and any(m.councils for m in other)
    if before == "to" and index > 2:
        return marks[index - 3].word == "from" and bool(marks[index - 2].councils)
    return False


def _is_what_was(sentence: Sentence, index: int) -> bool:
    """Whether a place is only called by its name: "the north of what was once Cumbria"."""
    marks = sentence.marks
    for at in range(index - 2, max(-1, index - _CALLED - 1), -1):
        if marks[at].word == "what":
            return marks[at + 1].has(Role.COPULA)
    return False


def is_closed(sentence: Sentence, index: int, subject: int) -> bool:
    """Whether no more is told of a helper at mark `index`: "Under Kent, which …, it rose"."""
    commas = [i for i in range(index + 1, subject) if sentence.marks[i].word == ","]
    return len(commas) > 1 and commas[0] == index + 1 and is_partner(sentence, index)


def is_owner_of(sentence: Sentence, index: int, subject: int) -> bool:
    """Whether "its" at mark `subject` is a neighbour's: "Nearby Kent was told its services"."""
    marks = sentence.marks
    fellow = index > 0 and marks[index - 1].word in _NEIGHBOURS and _has_verb(sentence, index)
    if not fellow or marks[subject].word.split()[0] not in _OWN:
        return False
    inside = {i for a, b in sentence.between for i in range(a, b)}
    clause = [marks[i] for i in range(index + 1, subject) if i not in inside]
    return not any(m.has(Role.COUNCIL, Role.BODY) or m.word in _PARTING for m in clause)


def is_scene(sentence: Sentence, index: int) -> bool:
    """Whether the sentence begins with the place: "In neighbouring Medway the trust is"."""
    marks = sentence.marks
    first = index - 1
    if first > 0 and marks[first].word.split()[-1] in _FELLOWS:
        first -= 1
        while first > 0 and (_describes(marks[first]) or marks[first].has(Role.PARTNER)):
            first -= 1
    return 0 <= first < _LATE and marks[first].word in ("in", "across")


def is_aside(sentence: Sentence, index: int) -> bool:
    """Whether it stands in a phrase like "with Kent", so that it is no subject or object."""
    before = sentence.marks[index - 1].word if index else ""
    return is_partner(sentence, index) and not before.startswith("neighbour")


def has_relative(sentence: Sentence, index: int) -> bool:
    """Whether a relative clause follows the council at mark `index`: it is spoken of after all."""
    following = sentence.marks[index + 1 : index + 3]
    if any(mark.word in _WHOSE for mark in following):
        return True
    if len(following) < 2 or following[0].word != ",":
        return False
    return _goes_on(following[1]) or (
        following[1].word == "itself" and any(map(_goes_on, sentence.marks[index + 3 : index + 5]))
    )


def _goes_on(mark: Mark) -> bool:
    """Whether more is told of what stands before the comma: ", where", ", rated", ", good"."""
    verb = mark.word.startswith("require")
    return mark.has(Role.RATE) or mark.word == "where" or (mark.has(Role.GRADE) and not verb)


def _is_subject(sentence: Sentence, index: int) -> bool:
    """Whether a verb follows the council at mark `index`: "Kent's neighbour Medway has been"."""
    marks = sentence.marks
    opening = marks[: max(0, index - 1)]
    owned = all(mark.word in ("'s", "near", "and") or _describes(mark) for mark in opening)
    return bool(opening) and owned and _has_verb(sentence, index)


def _describes(mark: Mark) -> bool:
    """Whether it can describe a neighbour: "Kent's next-door", "its Home Counties"."""
    return mark.plain or mark.word == "-" or mark.any(OWNERS)


def _has_verb(sentence: Sentence, index: int) -> bool:
    """Whether the council at mark `index` is the subject of the verb that follows it."""
    verb = next((last for first, last in sentence.between if first == index + 1), index + 1)
    while any(m.word == "'s" or m.has(Role.SERVICE) for m in sentence.marks[verb : verb + 1]):
        verb += 1
    return any(mark.has(*_TOLD) for mark in sentence.marks[verb : verb + 1])
