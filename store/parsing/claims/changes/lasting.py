"""A grade that was given earlier and is the council's to this day: "…, where it remains"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_THERE = frozenset({"where", "there"})
_LEADING = frozenset({",", "–", "-", "—", "and"})
_WHO = (Role.PRONOUN, Role.COUNCIL, Role.BODY, Role.SERVICE, Role.DETERMINER)
_STAYS = frozenset({"remains", "remain", "stays", "stay"})
_STAYED = frozenset({"remained", "stayed", "been"})
_HAS = frozenset({"has", "have", "'s", "'ve"})
_SITS = frozenset({"is", "are", "sits", "sit", "stands", "stand"})
_STILL = frozenset({"still", "today", "now"})
_STILL_SO = _SITS | {"was", "were", "does", "do"}
_ENDS = frozenset({"", ".", ",", ";", ")", "–", "—", "ever", "since"})


def is_still_there(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "fell to inadequate in 2019, where it remains" of the grade at `at`.

    Or as in "was good in 2019 and it still is".
    """
    marks = sentence.marks
    ahead = range(next_after(sentence, at), len(marks))
    if _is_said_again(marks, ahead):
        return True
    there = next((i for i in ahead if marks[i].word in _THERE or marks[i].grade), None)
    if there is None or marks[there].grade or marks[there - 1].word not in _LEADING:
        return False
    said = _without_aside(marks[there + 1 :])
    who = next((i for i, mark in enumerate(said) if not mark.has(*_WHO)), len(said))
    return _says_still([mark.word for mark in said[who : who + 4]], named=who > 0)


def _is_said_again(marks: Sequence[Mark], ahead: range) -> bool:
    """Whether "it still is" ends a clause before another grade is told."""
    if "still" not in [mark.word for mark in marks]:
        return False
    for index in ahead:
        if marks[index].has(Role.GRADE):
            return False
        if marks[index].has(Role.PRONOUN) and not marks[index - 1].has(Role.FIND):
            said = [mark.word for mark in marks[index + 1 : index + 4]]
            told = [word for word in (*said, "") if word != "still"]
            if "still" in said and told[0] in _STILL_SO and told[1] in _ENDS:
                return True
    return False


def _without_aside(said: Sequence[Mark]) -> Sequence[Mark]:
    """What is said without what stands between two commas at its head."""
    if not said or said[0].word != ",":
        return said
    closing = next((i for i, mark in enumerate(said[1:], 1) if mark.word == ","), len(said))
    return said[closing + 1 :]


def _says_still(words: Sequence[str], *, named: bool) -> bool:
    """Whether "(still) remains" or "has stayed" is all that these words say."""
    told = [word for word in (*words, "") if word not in _STILL]
    if told[0] in _STAYS:
        return told[1] in _ENDS
    if named and told[0] in _HAS:
        return told[1] in _STAYED and told[2] in _ENDS
    still = len(told) <= len(words)
    return named and still and told[0] in _SITS and told[1] in _ENDS
