"""What inspectors heard, which is not what they judged: "parents told them that it was good"."""

from __future__ import annotations

from store.parsing.claims.doubts.judges import OPINION
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_SAYING = frozenset({"told", "tell", "tells", "telling", "heard", "informed", "assured"})
_THEY = frozenset(
    {"they", "it", "he", "she", "its", "their", "team", "reviewers", "peers", "panel"}
)
_NOTING = frozenset({"reminded", "recalled", "reported", "noted", "explained", "confirmed"})
"""How what is known is told: "It was noted that", "She reminded members that"."""
_LEADING = frozenset({"took", "led", "guided", "steered", "turned", "brought", "lifted", "helped"})
_JOINING = frozenset(
    ["joined", "joining", "joins", "moved", "moving", "came", "coming", "arriving"]
)
_INSPECTORATE = frozenset({"ofsted", "inspector", "inspectors", "inspectorate", "watchdog"})


def hearsay(sentence: Sentence, at: int) -> str | None:
    """Why the grade at mark `at` is only what inspectors were told, in words; None if it is not."""
    if _SAYING.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    for index in range(at - 1, 0, -1):
        mark = marks[index]
        if mark.word == ";" or (mark.roles and mark.has(Role.RATE, Role.GRADE)):
            return None
        if mark.word in _SAYING and _is_to_inspectors(sentence, index):
            return "it is what inspectors were told"
    return None


def told_on(sentence: Sentence, before: Sentence | None) -> str | None:
    """Why a sentence that goes on after `before` tells no grade of Ofsted's; None if it may."""
    if before is None or Role.OPINION not in before.roles or Role.INSPECTION in sentence.roles:
        return None
    said = [m.word for m in sentence.marks if m.word[0].isalnum() and m.word != "the"]
    goes_on = bool(said) and said[0] in _THEY and _NOTING.isdisjoint(said[1:3])
    return OPINION if goes_on else None


def of_career(sentence: Sentence, at: int) -> str | None:
    """Why it is told of someone's last post, in "took Kent to good before she joined Medway"."""
    if "before" not in sentence.words or _JOINING.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    led = any(mark.word.split()[-1] in _LEADING for mark in marks[max(0, at - 8) : at])
    for index in range(at + 1, len(marks) - 2 if led else 0):
        ahead = [mark.word for mark in marks[index : index + 3]]
        joins = ahead[1] in _JOINING or (ahead[1] in ("she", "he") and ahead[2] in _JOINING)
        if ahead[0] == "before" and joins:
            return "it is told of someone's last post"
    return None


def _is_to_inspectors(sentence: Sentence, verb: int) -> bool:
    """Whether inspectors hear it: "told inspectors that", "inspectors were told that"."""
    marks = sentence.marks
    passive = marks[verb].word == "heard" or marks[verb - 1].has(Role.COPULA)
    if not passive:
        return any(mark.word in _INSPECTORATE for mark in marks[verb + 1 : verb + 3])
    near = range(max(0, verb - 3), verb)
    return any(marks[i].word in _INSPECTORATE and marks[i - 1].word != "by" for i in near)
