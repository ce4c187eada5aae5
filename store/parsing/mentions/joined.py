"""Whether a date behind "and" is one more of the same, or that of what is told next."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.mentions.calendar import part_at
from store.parsing.text.tokens import Token

_VERBS = frozenset(["was", "were", "had", "fell", "rose", "slid", "sank", "became", "got"]) | {
    *("went", "won", "lost", "came", "held", "kept", "saw", "brought", "took", "gave", "found"),
}
_LATELY = (["this"], ["last"], ["today"], ["yesterday"])
_GRADED = frozenset({"good", "outstanding", "inadequate", "requires", "required", "adequate"})
_REPEATED = frozenset({"again", "once", "too", "also"})
_AGAIN = frozenset({"second", "third", "further"})
_SUBJECTS = frozenset({"it", "they", "we", "he", "she", "its", "their", "our", "the"})
_TELLING = _VERBS | _GRADED
_ASIDE = 14
_HEADED = frozenset({"that", "but", ":", ";", "–", '"', "“"})
_QUOTES = frozenset("'\"‘’“”")


def opens_clause(tokens: Sequence[Token], joint: int, last: int) -> bool:
    """Whether a date behind a joint is that of what follows: "good in 2014 and in 2019 it fell"."""
    while last < len(tokens) and (step := part_at(tokens, last)) and step[1].year:
        last = step[0]
    if last < len(tokens) and tokens[last].word in _SUBJECTS:
        return True
    said = [token.word for token in tokens[joint:last] if token.word != "then"]
    between = [word for word in said if word != ","]
    following = [token.word for token in tokens[last : last + 3] if token.word != ","]
    paused = tokens[last : last + 1] and tokens[last].word == ","
    if paused and between[:2] == ["and", "in"] and _grades_behind_aside(tokens, last):
        return True
    joint_of_aside = ["and", ","] if said[:1] == ["and"] else [",", "and", ","]
    if paused and said[: len(joint_of_aside)] == joint_of_aside:
        return _REPEATED.isdisjoint(following[:1])
    then = any(token.word == "then" for token in tokens[joint:last])
    if then and between[:1] == ["and"] and _GRADED.intersection(following[:1]):
        return True
    word = following[0] if following and not paused else ""
    told = word in _TELLING or word.endswith("ed")
    told = told or (word in ("a", "an") and _AGAIN.isdisjoint(following[1:2]))
    arrived = word in ("to", "as") and not _GRADED.isdisjoint(following[1:2])
    own = between[:2] == ["and", "in"] or (between[:1] == ["and"] and between[1:2] in _LATELY)
    return between[:1] == ["and"] and (arrived or (own and told))


def _grades_behind_aside(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a grade follows an aside: "good in 2019 and in 2016, under another team, poor"."""
    ahead = [token.word for token in tokens[comma + 1 : comma + 1 + _ASIDE]]
    if "," not in ahead[1:]:
        return False
    behind = [word for word in ahead[ahead.index(",") + 1 :] if not _QUOTES.intersection(word)]
    behind = behind[behind[:1] in (["a"], ["an"]) :]
    return not (_GRADED | _SUBJECTS).isdisjoint(behind[:1])


def heads_clause(tokens: Sequence[Token], date: int) -> bool:
    """Whether a date opens what is told: "In 2016 and in 2018 it fell", "noted that in 2016"."""
    before = [token.word for token in tokens[max(0, date - 3) : date]]
    before = before[: len(before) - (before[-1:] == ["in"])]
    return not before or before[-1] in _HEADED or before[-2:] == [",", "and"]
