"""Whose what is graded is, by what stands beside it: a council's, an agency's, a stranger's."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Area

_WE = frozenset({"we", "us", "our"})
_SAID = frozenset({"said", "says", "added", "told"})
_OFFICES = frozenset({"director", "leader", "boss", "chief", "head", "executive", "spokesman"}) | {
    *("spokeswoman", "spokesperson", "chairman", "chair", "mayor", "member"),
}
_PLACING = frozenset({"in", "at", "near", "of", "run", "owned", "by", "for", "within"})


def owning_council(sentence: Sentence, target: Target) -> int | None:
    """The council that what is graded belongs to: "he led Kent's services from good to …"."""
    marks = sentence.marks
    owned = target.first > 1 and marks[target.first - 1].word == "'s"
    return target.first - 2 if owned and marks[target.first - 2].councils else None


def described_council(sentence: Sentence, target: Target) -> int | None:
    """The council before "an authority", which tells what it is: "Essex, a council rated good"."""
    marks = sentence.marks
    said = marks[target.first].word.split()
    article = said[0] in ("a", "an") and len(said) > 1
    comma = target.first - 1 - (not article and marks[target.first - 1].word in ("a", "an"))
    described = (article or comma < target.first - 1) and comma > 0 and marks[comma].word == ","
    noun = target.kind is TargetKind.WHOLE and marks[target.first].has(Role.BODY)
    return comma - 1 if described and noun and marks[comma - 1].councils else None


def is_of_others(sentence: Sentence, index: int) -> bool:
    """Whether the area is in the name of an agency, or somebody else's than a council's."""
    mark = sentence.marks[index]
    if mark.area is Area.ADOPTION and _is_in_name(sentence, index):
        return True
    if "'s" not in sentence.words or not mark.has(Role.AREA, Role.GROUP, Role.SERVICE):
        return False
    return _is_of_another(sentence, index)


def _is_in_name(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` is a part of an agency's name: "the agency, Adoption Together,"."""
    around = sentence.marks[max(1, index - 1) : index] + sentence.marks[index + 1 : index + 2]
    agency = any(m.has(Role.FOREIGN) or m.word == "agency" for m in sentence.marks[:index])
    return agency and any(sentence.capital(m) and not m.councils for m in around)


def _is_of_another(sentence: Sentence, index: int) -> bool:
    """Whether a name that is no council's owns mark `index`: "Fife's services for children".

    What a place is called among its own is no other's name: "the Bay's children's services".
    """
    marks = sentence.marks
    index = _first(sentence, index)
    if index < 2 or marks[index - 1].word != "'s":
        return False
    owner = marks[index - 2]
    nickname = index > 2 and marks[index - 3].has(Role.DETERMINER)
    return owner.plain and sentence.tokens[owner.first].capital and not nickname


def is_of_somebody(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "candidates whose authority was inadequate", for mark `index`.

    So is the impact of those who are no leaders: "her team, whose impact was outstanding".
    """
    marks = sentence.marks
    if marks[index].word == "impact" and index > 1:
        return marks[index - 1].word == "whose"
    index = _first(sentence, index)
    return index > 1 and marks[index - 1].word == "whose" and marks[index - 2].plain


def is_of_group(sentence: Sentence, index: int) -> bool:
    """Whether it is for some of the children only: "care leavers' services"."""
    marks = sentence.marks
    if (
        index < 2
        or Role.SERVICE not in marks[index].roles
        or marks[index - 1].word not in ("'s", "'")
    ):
        return False
    return marks[index - 2].has(Role.GROUP, Role.AREA)


def placed_at(sentence: Sentence, index: int) -> int | None:
    """The home or school that the council at mark `index` only places: "a home in Kent"."""
    marks = sentence.marks
    if not (Role.FOREIGN in sentence.roles and Role.COUNCIL in marks[index].roles):
        return None
    for before in range(index - 1, max(-1, index - 5), -1):
        if Role.FOREIGN in marks[before].roles:
            return before if before < index - 1 else None
        if not (Role.DETERMINER in marks[before].roles or marks[before].word in _PLACING):
            return None
    return None


def _first(sentence: Sentence, index: int) -> int:
    """Where the words before mark `index` that only lead to it begin: "how well", "work with"."""
    while index > 1 and sentence.marks[index - 1].has(Role.DETERMINER):
        index -= 1
    return index


def opens_there(marks: Sequence[Mark]) -> bool:
    """Whether a sentence is on the place named last: "There the service was rated good"."""
    opening = marks[1:3] if Role.CONJUNCTION in marks[0].roles else marks[:2]
    there = len(opening) > 1 and opening[0].word == "there"
    return there and not opening[1].has(Role.COPULA, Role.GIVE)


def is_there(opening: Sequence[Mark]) -> bool:
    """Whether a place is meant, unlike in "for leadership there is a good"."""
    told = [mark.word for mark in opening]
    given = told[2:] in (["a"], ["an"]) and opening[1].has(Role.COPULA)
    return told[0] == "there" and not given


def speaker_for(sentence: Sentence, at: int) -> int | None:
    """The mark of the council of who speaks: ""It rated us good," said Kent's director"."""
    if _WE.isdisjoint(sentence.words) or _SAID.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    if _WE.isdisjoint([mark.word for mark in marks[:at]]):
        return None
    said = next((i for i in range(at + 1, len(marks)) if marks[i].word in _SAID), len(marks))
    for index in range(said + 1, min(len(marks), said + 12)):
        if marks[index].councils:
            words = {word for m in marks[said : index + 4] for word in m.word.split()}
            return None if _OFFICES.isdisjoint(words) else index
    return None
