"""Grades that turned into others: "requires improvement in 2017 has turned into good"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import WHOLES, Mark, Sentence

TURNING = frozenset({"turned into", "turns into", "became", "become", "becomes"}) | {
    *("came to be", "come to be", "comes to be"),
    *("gave way to", "given way to", "gives way to", "made way for", "makes way for"),
}
_BEFORE_TURNING = frozenset({"in", "of", "from", "has", "had", "have", "rating", "grade", "which"})


def turns_into_another(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'requires improvement' in 2017 has turned into 'good'".

    So is what a council was, in "how a good council came to be inadequate".
    """
    if TURNING.isdisjoint(sentence.words) or not sentence.has(Role.COPULA):
        return False
    following = sentence.marks[at + 1 : at + 18]
    marks = _past_aside([m for m in following if not sentence.tokens[m.first].is_quote])[:8]
    verb = next((i for i, m in enumerate(marks) if m.word in TURNING), None)
    if verb is None or not all(
        m.date or m.word in _BEFORE_TURNING or m.any(WHOLES) for m in marks[:verb]
    ):
        return False
    return any(m.grade for m in marks[verb + 1 : verb + 3])


def _past_aside(marks: list[Mark]) -> list[Mark]:
    """The marks without what two commas put in at once: "rating, handed down in 2019, has"."""
    commas = [i for i, mark in enumerate(marks) if mark.word == ","]
    named = all(mark.has(Role.GRADE_NOUN) for mark in marks[: commas[0]]) if commas else False
    if len(commas) < 2 or not named or any(m.grade for m in marks[commas[0] : commas[1]]):
        return marks
    return marks[: commas[0]] + marks[commas[1] + 1 :]
