"""Councils that come to help another, which are told of for what they do there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.whose.joined import row_of
from store.parsing.claims.whose.obliques import led_by
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_COMING = frozenset({"would", "will", "is", "was", "to", "has", "had", "has been", "had been"})
_RUNNING = frozenset({"run", "take", "taken", "running", "oversee", "step", "stepped", "lend"}) | {
    *("lent", "help", "helped", "asked", "brought", "drafted", "called", "sent", "invited"),
    *("helping", "supporting", "advising", "lending", "seconding", "mentoring"),
}
_CAME_IN = frozenset([("stepped", "in"), ("took", "charge"), ("took", "over"), ("came", "in")])
_HELPS = frozenset(
    {"helps", "helped", "help", "lends", "lent", "lend", "supports", "supported"}
) | {
    *("advises", "advised", "mentors", "mentored", "sent", "sends", "seconded", "loaned"),
}
_OFFERING = frozenset({"offered", "offers", "agreed", "agrees", "volunteered", "promised"})
_OFFERED = frozenset({"help", "support", "advice", "assist", "lend", "advise", "send", "staff"})
_CALLING = frozenset({"asked", "invited", "paid", "chose", "picked", "appointed", "hired"})
_MEANWHILE = frozenset({"while", "when", "after", "since", "before", "until", "as"})
_IN_CHARGE = frozenset({"ran", "runs", "oversaw", "oversees"})
_OPENING = _COMING | _HELPS | _OFFERING | {verb for verb, _ in _CAME_IN}
_HELPED = (Role.PRONOUN, Role.POSSESSIVE, Role.BODY, Role.COUNCIL, Role.PARTNER)
_TO_HELP = frozenset({"help", "advise", "support", "assist", "oversee"})
_REACH = 4


def takes_over(sentence: Sentence, index: int) -> bool:
    """Whether the council at mark `index` is to run or to help another: "Hampshire would run it".

    So is not "a commissioner from Hampshire would run it". One that took over from a council is
    its successor and not its helper.
    """
    marks = sentence.marks
    if _is_called_in(sentence, index):
        return True
    first, index = row_of(sentence, index)
    verb = next((last for first, last in sentence.between if first == index + 1), index + 1)
    if verb >= len(marks):
        return False
    then = first > 0 and marks[first - 1].word in _MEANWHILE
    done = marks[verb : verb + 4]
    if then and (_is_in_charge(done) or _becomes_partner(done)):
        return True
    if marks[verb].word not in _OPENING:
        return False
    if led_by(sentence, index) is not None and not then:
        return False
    index = verb - 1
    following = [mark.word for mark in marks[verb : verb + 4]]
    if tuple(following[:2]) in _CAME_IN:
        return not any(
            a.word == "from" and b.has(Role.BODY, Role.COUNCIL)
            for a, b in zip(marks[index + 3 :], marks[index + 4 :], strict=False)
        )
    if following[0] in _OFFERING:
        return not _OFFERED.isdisjoint(following[1:])
    if following[0] in _COMING:
        told = [word.split()[0] for word in following[1:]]
        helped = any(a in _HELPS and b == "by" for a, b in pairwise(told))
        return not (helped or _RUNNING.isdisjoint(told))
    return following[0] in _HELPS and _is_for_another(sentence, index + 2)


def _is_in_charge(told: Sequence[Mark]) -> bool:
    """Whether it is as in "ran the service", unlike "ran its own services"."""
    if len(told) < 2 or told[0].word not in _IN_CHARGE:
        return False
    own = any(mark.word == "own" for mark in told[2:])
    return told[1].has(Role.SERVICE, Role.DETERMINER, *_HELPED) and not own


def _becomes_partner(told: Sequence[Mark]) -> bool:
    """Whether it is as in "became its improvement partner"."""
    if len(told) < 3 or not (told[0].has(Role.COPULA) and told[1].has(Role.POSSESSIVE)):
        return False
    return any(mark.has(Role.PARTNER) for mark in told[2:])


def _is_called_in(sentence: Sentence, index: int) -> bool:
    """Whether others have it help: "put Kent in charge of it", "asked Kent to run it"."""
    marks = sentence.marks
    before = marks[index - 1].word if index else ""
    following = [mark.word for mark in marks[index + 1 : index + 3]]
    if before in ("put", "puts", "placed") and following == ["in", "charge"]:
        return True
    asked = before in _CALLING and following[:1] == ["to"]
    return asked and not (_RUNNING | _TO_HELP).isdisjoint(following)


def _is_for_another(sentence: Sentence, first: int) -> bool:
    """Whether what is helped from mark `first` on is another council: "lent it two managers"."""
    marks = sentence.marks
    if any(mark.has(*_HELPED) for mark in marks[first : first + _REACH]):
        return True
    return any(
        a.word == "to" and b.word in _TO_HELP
        for a, b in zip(marks[first:], marks[first + 1 :], strict=False)
    )
