"""Whether a sentence as a whole is told in the past, or says what is so now."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_PRESENT = frozenset({"is", "are", "'re", "has", "have", "has been", "have been"}) | {
    *("gets", "receives", "earns", "wins", "holds", "shares", "scores", "keeps", "stands"),
    *("sits", "fares", "comes", "secures", "carries", "goes", "joins"),
}
_BEFORE_NAME = (
    *(Role.RATE, Role.AS, Role.FIND, Role.COPULA, Role.GIVE, Role.PREPOSITION, Role.DETERMINER),
)


def is_past(sentence: Sentence) -> bool:
    """Whether no verb of it is in the present or the perfect."""
    marks = sentence.marks
    return not any(
        (mark.word in _PRESENT and [m.word for m in marks[index + 1 : index + 2]] != ["ever"])
        or mark.word.startswith(("has been ", "have been ", "remains"))
        or (mark.word.startswith(("require ", "requires ")) and _is_verb(sentence, index))
        for index, mark in enumerate(marks)
    )


def _is_verb(sentence: Sentence, index: int) -> bool:
    """Whether it is said of a subject, unlike the name in "was rated requires improvement"."""
    if sentence.quoted(sentence.marks[index]):
        return False
    before = sentence.marks[index - 1] if index else None
    if before is None:
        return True
    return not (before.has(*_BEFORE_NAME) or before.word.endswith(("to", "ed", "ing")))
