"""What is wanted, or true of any council, where no grade is given: "what requires improvement"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import leftwards, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_RULING = frozenset({"is", "must", "can", "will", "may", "gets", "should", "needs", "might"})


def wanted(sentence: Sentence, at: int) -> str | None:
    """Whether it tells what is to be improved, or by whom: "we require improvement from them"."""
    before = next(leftwards(sentence, at), None)
    if before is not None and before.word in ("what", "whatever", "anything"):
        return "it tells what is to be improved"
    if sentence.marks[at].word not in ("require improvement", "requires improvement"):
        return None
    after = sentence.marks[next_after(sentence, at) :][:2]
    asked = len(after) == 2 and after[0].word == "from"
    told = asked and after[1].has(Role.DETERMINER, Role.POSSESSIVE, Role.PRONOUN)
    return "it tells of whom improvement is wanted" if told else None


def of_any(sentence: Sentence, at: int) -> str | None:
    """Whether it is a rule for all: "a council that requires improvement is visited"."""
    marks = sentence.marks
    opening = marks[:2]
    if (
        len(opening) < 2
        or not opening[0].has(Role.BODY)
        or opening[1].word not in ("that", "which")
    ):
        return None
    following = marks[next_after(sentence, at) :][:1]
    ruled = any(mark.word in _RULING for mark in following)
    general = opening[0].word.startswith(("a ", "an ", "any ")) and ruled
    past = any(mark.word in ("was", "were", "had been") or mark.date for mark in marks[:at])
    return "it is a rule for any council" if general and not past else None
