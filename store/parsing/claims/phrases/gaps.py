"""What can stand between areas that are named together: joints, asides, whose and for whom."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import FORWARD
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence
from store.parsing.text.tokens import QUOTES

JOINTS = frozenset(
    {",", "and", "plus", "(", ")", "or", "also", "&", "/", "but also", "and also"}
) | {
    *("as well as", "as well as in", "along with", "together with", "alongside", "like", "now"),
    *("for the first time", "for first time", "even", "in addition to", "not to mention"),
    *("coupled with", "no less than", "besides", ", in common with"),
}
_JOINING = frozenset({"and", "but", "plus", "but also", "and also", "as well as"})
_OPENING = {",": ",", "–": "–", "-": "-", "(": ")"}
_ASIDE = 7
_AGAIN = (["for"], ["on"], ["in"])
_SHORTEST = 4
_NOT_ASIDE = frozenset({Role.AREA, Role.GROUP, Role.GRADE, Role.COUNCIL, Role.PREVIOUS, Role.DATE})
_GIVING = frozenset({"given", "offered", "provided", "gives", "offers", "provides", "it"})
_IN_GAP = JOINTS | FORWARD | _GIVING | QUOTES | {"again", "indeed", "that", "'s", "of", "with"}
_LEADING = frozenset({Role.DETERMINER, Role.POSSESSIVE, Role.SERVICE, Role.AREA_SET})
_RECEIVING = frozenset({"receive", "receives", "received", "get", "gets", "got"})
_DONE = frozenset({"that", "which", "help", "support", "service", "services"})
_AS_FOR = frozenset({"for", "in", "on", "with"})


def is_grade_on(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "the judgement on leaders and the judgement on care leavers"."""
    marks = sentence.marks
    noun = marks[index].has(Role.GRADE_NOUN) and marks[index - 1].has(Role.DETERMINER)
    return noun and any(m.word in ("for", "on", "of") for m in marks[index + 1 : index + 2])


def aside_after(sentence: Sentence, first: int) -> range:
    """An aside between "and" and the next of a list: "A and, inspectors added, B"."""
    marks = sentence.marks
    for index in range(first, min(first + 2, len(marks) - 1)):
        if marks[index].word in _JOINING and marks[index + 1].word in _OPENING:
            return _aside(marks, index + 1)
    return range(0)


def told_with(sentence: Sentence, first: int) -> range:
    """What is told of one before "and" and the next: "for A, with much praise, and for B"."""
    marks = sentence.marks
    if [mark.word for mark in marks[first : first + 2]] != [",", "with"]:
        return range(0)
    found = _aside(marks, first)
    joint = [mark.word for mark in marks[found.stop : found.stop + 2]]
    return found if found and joint[:1] == ["and"] and joint[1:] in _AGAIN else range(0)


def aside_before(sentence: Sentence, last: int) -> range:
    """The same aside found from its end: it is closed before mark `last`."""
    marks = sentence.marks
    if last < _SHORTEST:
        return range(0)
    if marks[last - 1].word not in _OPENING.values():
        last -= 1
    for index in range(last - 3, max(0, last - _ASIDE - 2), -1):
        if marks[index].word in _OPENING and marks[index - 1].word in _JOINING:
            found = _aside(marks, index)
            return found if found.stop == last else range(0)
    return range(0)


def _aside(marks: Sequence[Mark], opening: int) -> range:
    """The marks from the sign at `opening` to the sign that closes it, if they are an aside."""
    close = _OPENING[marks[opening].word]
    for index in range(opening + 1, min(len(marks), opening + _ASIDE + 1)):
        if marks[index].word == close:
            return range(opening, index + 1) if index > opening + 1 else range(0)
        if not marks[index].roles.isdisjoint(_NOT_ASIDE) or marks[index].date:
            break
    return range(0)


def joins_on(sentence: Sentence, index: int, first: int) -> bool:
    """Whether it is the "but" of "not only A but B", the dash of "A – and B" or another.

    So it is with "there" behind an area, "by" said again, "as" in "for A, as for B" and what ends
    "the help that A get and B were".
    """
    marks = sentence.marks
    if marks[index].word in _RECEIVING:
        named = marks[index - 1].any(OF_AREA) and marks[index - 2 : index - 1]
        done = bool(named) and marks[index - 2].word.split()[-1] in _DONE
        return done and marks[index + 1].word in (",", "and")
    if marks[index].word == "there":
        joined = any(mark.word in (",", "and") for mark in marks[index + 1 : index + 2])
        return joined and marks[index - 1].any(OF_AREA)
    if marks[index].word == "by":
        parted = marks[index - 1].word in (",", "and")
        return parted and any(m.word.split()[-1] == "by" for m in marks[: index - 1])
    if marks[index].word == "but":
        before = marks[max(0, first - _ASIDE) : first]
        return any(mark.word in ("not only", "not just", "not merely") for mark in before)
    if marks[index].word == "as" and marks[index - 1].word == ",":
        return any(mark.word in _AS_FOR for mark in marks[index + 1 : index + 2])
    dash = marks[index].word in ("–", "-")
    return dash and any(mark.word in _JOINING for mark in marks[index + 1 : index + 2])


def in_gap(mark: Mark) -> bool:
    """Whether a mark can stand between areas that are named together."""
    if mark.word in _IN_GAP or not mark.roles.isdisjoint(_LEADING):
        return True
    return Role.ECHO_AFTER in mark.roles and "like" in mark.word.split()[:2]
