"""Councils that have no name where they are told of: "its neighbour", "a similar council"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_BODIES = frozenset({"council", "authority", "county", "city", "borough", "district", "unitary"})
_BODIES |= {"department", "town"}
_FELLOWS = frozenset({"neighbour", "neighbours", "partner", "partners", "rival", "rivals"})
_FELLOWS |= {"counterpart", "counterparts", "twin"}
_OTHER = frozenset({"nearby", "neighbouring", "similar", "comparable", "sister", "partner"}) | {
    *("rival", "adjoining", "adjacent", "bordering", "fellow", "other", "another", "statistical"),
    *("neighbour", "surrounding", "typical", "average"),
}
"""What describes a council that is not the one under talk."""
_NEXT_DOOR = (["next", "door"], ["next", "-"])
_PEOPLE = frozenset({"his", "her"})
_PAST = frozenset({"last", "old", "first"})
_WORKERS = frozenset({"she", "he"})
_SOME = frozenset({"a", "an", "one", "some"})
_ARTICLES = _SOME | {"the"}
_LONGEST = 6
_ARTICLE_AND_NOUN = 2
_GOES_BEFORE = (Role.ADVERB, Role.PREVIOUS, Role.PARTNER, Role.CURRENT, Role.UP, Role.DOWN)
_BEGINS = (Role.CONJUNCTION, Role.OPENER, Role.FIND, Role.DATE)
_OWN = frozenset({Role.PRONOUN, Role.BODY, Role.SERVICE, Role.AREA, Role.GROUP})
"""What the grade is of where it stands nearer than the council without a name."""


def is_of_unnamed(sentence: Sentence, at: int, *, told: bool) -> bool:
    """Whether the grade at mark `at` is of a council that has no name: "Its neighbour was good".

    `told` says that the text has told a grade before: "a council in the north" is another then,
    and not the one that the text will name.
    """
    if Role.BODY not in sentence.roles and _FELLOWS.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    aside = sentence.outside(at)
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        noun = mark.word.split()[-1]
        if index in aside or mark.councils or not (mark.roles or noun in _FELLOWS):
            if mark.councils and index not in aside:
                return False
            continue
        if noun in _FELLOWS:
            return not marks[index - 1].has(Role.AS)
        if Role.BODY in mark.roles and noun in _BODIES:
            other = _is_other(sentence, index) or _is_left(sentence, index)
            only = marks[0].word == "only"
            return other or ((told or only) and _is_some(sentence, index))
        if mark.any(_OWN) and not (index and marks[index - 1].word == "'s"):
            return False
    return False


def _is_other(sentence: Sentence, index: int) -> bool:
    """Whether what describes the council at mark `index` makes it another one."""
    marks = sentence.marks
    following = [mark.word for mark in marks[index + 1 : index + 3]]
    if following in _NEXT_DOOR or any(word in _WORKERS for word in following[:1]):
        return True
    first = _first(sentence, index)
    words = [word for mark in marks[first : index + 1] for word in mark.word.split()]
    owned = first > 1 and marks[first - 1].word == "'s" and not marks[first - 2].councils
    if words[0] in _PEOPLE or owned:
        past = any(mark.has(Role.PREVIOUS) for mark in marks[first:index])
        return past or not _PAST.isdisjoint(words)
    return not _OTHER.isdisjoint(words) or ("next" in words and "door" in words)


def _is_left(sentence: Sentence, index: int) -> bool:
    """Whether it is some council that somebody came from: "joined from a council rated good"."""
    first = _first(sentence, index)
    words = [mark.word.split()[0] for mark in sentence.marks[max(0, first - 1) : first + 1]]
    some = words[0] == "from" and words[-1] in ("a", "an", "another")
    alone = sum(mark.grade is not None for mark in sentence.marks) == 1
    return some and alone and sentence.marks[index + 1].has(Role.RATE)


def _is_some(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "a council in the north was", not "Kent, a council that was"."""
    marks = sentence.marks
    first = _first(sentence, index)
    article = marks[first].word.split()[0]
    if article not in _SOME or (article != "one" and _is_bare(sentence, first, index)):
        return False
    before = marks[first - 1] if first else None
    if before is None or before.has(*_BEGINS) or before.word == "only":
        return True
    return before.word == "," and not marks[first - 2].has(Role.COUNCIL, Role.BODY)


def _is_bare(sentence: Sentence, first: int, index: int) -> bool:
    """Whether nothing describes it, as where a text begins: "A council has recovered from …"."""
    following = sentence.marks[index + 1 : index + 2]
    described = index > first + 1 or len(sentence.marks[index].word.split()) > _ARTICLE_AND_NOUN
    return not described and not any(m.has(Role.PREPOSITION, Role.RELATIVE) for m in following)


def _first(sentence: Sentence, index: int) -> int:
    """Where what describes the noun at mark `index` begins, with its article."""
    marks = sentence.marks
    first = index
    while first > max(0, index - _LONGEST) and not _is_article(marks[first]):
        mark = marks[first - 1]
        if not (mark.plain or mark.word == "-" or _is_article(mark) or mark.has(*_GOES_BEFORE)):
            break
        first -= 1
    return first


def _is_article(mark: Mark) -> bool:
    return mark.has(Role.DETERMINER, Role.POSSESSIVE) or mark.word.split()[0] in _ARTICLES
