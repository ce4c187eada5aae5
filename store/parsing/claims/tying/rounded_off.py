"""What follows a grade that is said plainly, and shows that it is one: "they were good overall"."""

from __future__ import annotations

from store.parsing.claims.phrases.by_then import was_so_by_then
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_EVERY = frozenset({"every", "all", "each", "across"})
_ALL = frozenset({"every", "all", "each", "in", "three", "four", "five"})


def is_over_list(sentence: Sentence, at: int) -> bool:
    """Whether areas are listed after it: "it was outstanding: overall, for leadership, and for"."""
    ahead = marks_after(sentence, at, 6)
    listed = [mark for mark in ahead[1:] if mark.has(Role.AREA, Role.GROUP)]
    return bool(ahead) and ahead[0].word == ":" and len(listed) > 1


def is_everywhere(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "it was good across the board" and "outstanding in all five areas"."""
    ahead = marks_after(sentence, at, 6)
    areas = next((i for i, mark in enumerate(ahead) if mark.has(Role.AREA_SET)), None)
    if areas is None:
        return False
    counted = {word for mark in ahead[: areas + 1] for word in mark.word.split()}
    joined = all(m.has(Role.PREPOSITION, Role.DETERMINER) or m.word in _ALL for m in ahead[:areas])
    return joined and bool(counted & _EVERY)


def is_so_now(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "they are good now", "it is outstanding today", "was good throughout"."""
    after = marks_after(sentence, at, 2)
    ends = len(after) == 2 and not after[1].word[0].isalnum()
    return ends and (after[0].has(Role.CURRENT) or after[0].word in ("today", "throughout"))


def is_placed_in_time(sentence: Sentence, at: int) -> bool:
    """Whether an inspection or a date follows: "it was good at its last inspection"."""
    after = marks_after(sentence, at, 6)
    after = after[bool(after) and after[0].word == "," :]
    if after and after[0].date:
        return after[0].tells_year
    if len(after) > 1 and after[0].has(Role.PREVIOUS) and after[1].date:
        return True
    if after and after[0].word == "by":
        return was_so_by_then(sentence, at)
    if after and after[0].word == "when" and any(m.has(Role.PREVIOUS) for m in after[1:]):
        return True
    if not after or after[0].word not in ("at", "in", "when", "after", "following", "("):
        return False
    return any(m.has(Role.INSPECTION) or (m.date and m is after[1]) for m in after[1:])


def goes_on_dated(sentence: Sentence, at: int) -> bool:
    """Whether the grade of another date follows: "In 2019 it was good and in 2016 inadequate"."""
    ahead = marks_after(sentence, at, 4)
    if len(ahead) < 4 or not ahead[0].has(Role.CONJUNCTION):
        return False
    date = next((i for i, mark in enumerate(ahead) if mark.date), 0)
    following = sentence.marks[sentence.marks.index(ahead[date]) + 1 :] if date else ()
    return any(mark.grade for mark in following)
