"""Whether a grade behind an area or a council is of something else that stands between them."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.incidental import is_of_other_noun, is_parted
from store.parsing.claims.phrases.graded import Target, TargetKind
from store.parsing.claims.phrases.unknown_subjects import has_nearer_subject
from store.parsing.claims.tying.matters import is_of_fronted_matter, is_state
from store.parsing.claims.tying.unknown import is_of_something_unknown, is_won_for
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_RELATIVES = frozenset({"which", "that"})
_NUMBERS = frozenset(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
)
_AMOUNTS = _NUMBERS | {"one", "majority", "minority"}


def is_of_something_else(
    sentence: Sentence, at: int, target: Target, between: Sequence[Mark]
) -> bool:
    """Whether the grade at mark `at` is not `target`'s, for what the marks `between` them name."""
    if is_of_something_unknown(sentence, at, target, between):
        return True
    if is_of_fronted_matter(sentence, target) or is_state(sentence, at, between):
        return True
    if is_parted(sentence, target, between):
        return True
    if not _RELATIVES.isdisjoint(sentence.words) and is_of_other_noun(between):
        return True
    whole = target.kind is TargetKind.WHOLE
    return whole and (
        has_nearer_subject(between) or _is_number(between) or is_won_for(sentence, target)
    )


def _is_number(between: Sequence[Mark]) -> bool:
    """Whether a mere number is the subject: "of its four areas three were judged good"."""
    verbs = (i for i, m in enumerate(between) if m.has(Role.COPULA, Role.RATE))
    verb = next(verbs, len(between))
    number = between[verb - 1] if verb else None
    if number is None or number.date:
        return False
    if not (number.word in _AMOUNTS or number.word.isdecimal()):
        return False
    return not any(m.has(Role.UP, Role.DOWN) for m in between[:verb])
