"""What was so when somebody came or something began: "services were poor when she took over"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_BEGINNING = frozenset(["set", "created", "formed", "founded", "established", "launched"]) | {
    *("took", "arrived", "started", "joined", "began", "came", "appointed", "inherited"),
    *("worked", "there"),
}
_TAKING = frozenset({"took", "over", "inherited", "joined"})
_REACH = 7
_JUDGES = frozenset({"they", "it"})
"""What inspectors are called whom the sentence named before: "when they came"."""
_PRESENT = frozenset({"is", "are"})
_AS = frozenset({"when", "as"})
_NEWS = frozenset({"they", "we", "news", "results", "call", "day", "time", "moment", "letter"})
"""What comes with a grade, or may be the inspectors themselves."""


def is_before_beginning(sentence: Sentence, at: int) -> bool:
    """Whether it was so when something began: "were inadequate when she took over"."""
    if _BEGINNING.isdisjoint(sentence.words) and "first" not in sentence.words:
        return False
    if _is_taken_over(sentence, at):
        return True
    if sentence.marks[0].word in _AS and _opens_with_beginning(sentence, at):
        return True
    ahead = marks_after(sentence, at, _REACH)
    if len(ahead) < 2 or ahead[0].word != "when":
        return False
    if ahead[1].word in _JUDGES and any(m.has(Role.INSPECTION) for m in sentence.marks[:at]):
        return False
    if any(m.has(Role.INSPECTION) for m in ahead):
        return any(m.word == "first" for m in ahead[2:4])
    return any(mark.word in _BEGINNING for mark in ahead)


def _opens_with_beginning(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "When she came services were inadequate", unless inspectors came."""
    for index, mark in enumerate(sentence.marks[1:at]):
        if mark.word.split()[-1] in _BEGINNING:
            return index > 0 and not any(m.word in _PRESENT for m in sentence.marks[index:at])
        if mark.has(Role.INSPECTION, Role.GRADE_NOUN, Role.VERDICT, Role.GRADE):
            return False
        if mark.word in _NEWS or mark.word in (",", ";"):
            return False
    return False


def _is_taken_over(sentence: Sentence, at: int) -> bool:
    """Whether it was so when somebody came: "she took over a council (that was) rated good"."""
    near = sentence.marks[max(0, at - 8) : at]
    noun, verb = near[-2:-1], near[-1:]
    if verb and verb[0].has(Role.RATE) and any(m.has(Role.SERVICE, Role.BODY) for m in noun):
        taken = any(mark.word.split()[-1] in _TAKING for mark in near)
        return taken and not any(mark.has(Role.INSPECTION) for mark in near)
    if not sentence.has(Role.RELATIVE):
        return False
    before = sentence.marks[max(0, at - 3) : at]
    related = [m for m in before if not m.has(Role.RATE, Role.ADVERB)][-2:]
    if [m.has(Role.RELATIVE) for m in related] != [True, False] or related[1].word != "was":
        return False
    return any(m.word in _BEGINNING for m in near)
