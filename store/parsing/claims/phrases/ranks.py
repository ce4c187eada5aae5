"""Who is the first, the only one or one of so many to have a grade: "Kent is the third to get"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_RANKS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh"}) | {
    *("eighth", "ninth", "tenth", "only", "latest", "newest", "one", "another", "next", "sole"),
    *("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "among"),
}
_BEING = frozenset({"is", "was", "becomes", "became", "become", "are", "were", "has become"})
_SUBJECTS = (Role.COUNCIL, Role.PRONOUN, Role.BODY)
_TO_REACH, _RANK_REACH = 7, 25


def ranked(sentence: Sentence, at: int) -> int | None:
    """The subject of "Kent is the second in the region, after Essex, to be rated good"."""
    if "to" not in sentence.words or _RANKS.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    to, least = at - 1, max(2, at - _TO_REACH)
    while to > least and not (marks[to].word == "to" or marks[to].word.startswith("to ")):
        to -= 1
    if to <= least or any(m.grade or m.has(*_SUBJECTS) for m in marks[to + 1 : at]):
        return None
    for index in range(to - 1, max(0, to - _RANK_REACH), -1):
        mark = marks[index]
        if mark.grade or mark.word in (";", ":") or mark.has(Role.RELATIVE):
            return None
        if mark.word in _BEING:
            verb = index - (marks[index - 1].word in ("has", "have", "had", "also", "now"))
            said = [word for m in marks[index + 1 : index + 4] for word in m.word.split()]
            if any(m.has(Role.NEGATION) for m in marks[index + 1 : index + 4]):
                return None
            subject = verb - 1
            led = subject >= 0 and marks[subject].has(*_SUBJECTS)
            return subject if led and not _RANKS.isdisjoint(said) else None
    return None
