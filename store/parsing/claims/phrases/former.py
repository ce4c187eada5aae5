"""What services were called before: "the previously inadequate department"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.turned import TURNING, turns_into_another
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Grade

_SPELLS = frozenset({"years as", "decade as", "decades as", "time as"})
_STRONG = frozenset({Grade.OUTSTANDING, Grade.INADEQUATE})
_FORMERLY = frozenset({"previously", "formerly", "hitherto", "until now", "until recently"}) | {
    *("up to now", "till now", "originally", "heretofore"),
}
_TELLING = _SPELLS | _FORMERLY | TURNING | {"once"}
"""Without one of these a sentence tells of nothing that services were called before."""


def former_area(sentence: Sentence, at: int) -> int | None:
    """The area that is called what it was before: "the previously inadequate adoption service"."""
    if not is_former(sentence, at):
        return None
    after = next_after(sentence, at)
    named = after < len(sentence.marks) and Role.AREA in sentence.marks[after].roles
    return after if named else None


def is_former(sentence: Sentence, at: int) -> bool:
    """Whether it is what services were called before: "the previously inadequate department".

    So is "ends four years as an inadequate authority". Of "once" so only where no ordinary praise
    is meant: "a once good service" may be any.
    """
    if _TELLING.isdisjoint(sentence.words):
        return False
    after = next_after(sentence, at)
    served = after < len(sentence.marks) and sentence.marks[after].has(
        Role.SERVICE, Role.BODY, Role.COUNCIL, Role.AREA
    )
    if served and turns_into_another(sentence, at):
        return True
    spell = not _SPELLS.isdisjoint(sentence.words)
    if not spell and "once" not in sentence.words and _FORMERLY.isdisjoint(sentence.words):
        return False
    if not served or at < 1:
        return False
    hyphen = at > 1 and sentence.marks[at - 1].word == "-"
    before = sentence.marks[at - 1 - hyphen]
    if before.word == "once":
        return sentence.marks[at].grade in _STRONG
    if spell and at > 1 and before.word in ("a", "an"):
        return sentence.marks[at - 2].word in _SPELLS and sentence.marks[at].grade in _STRONG
    return before.word in _FORMERLY
