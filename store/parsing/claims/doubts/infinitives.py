"""Grades that somebody is to reach: "is keen to be rated good", "a plan to get to good"."""

from __future__ import annotations

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_REACH = 7
_REACHING = frozenset({"get", "reach", "earn", "win", "secure", "achieve", "gain", "attain"}) | {
    *("obtain", "regain", "keep", "retain", "hold", "stay", "remain", "receive", "go", "move"),
    *("move up", "go up", "climb", "rise", "score", "land", "clinch"),
}
_BETWEEN = frozenset(
    {Role.RATE, Role.AS, Role.ADVERB, Role.DETERMINER, Role.GRADE_NOUN, Role.GIVE, Role.AGAIN}
) | {Role.POSSESSIVE, Role.INSPECTION, Role.PREPOSITION}
_SO_IT_WAS = frozenset(
    {"proud", "delighted", "pleased", "happy", "glad", "honoured", "thrilled"}
) | {
    *("lucky", "fortunate", "relieved", "surprised", "shocked", "disappointed", "ashamed", "sad"),
    *("came", "come", "comes", "used", "out", "proved", "proves", "appeared", "appears", "seemed"),
    *("seems", "continues", "continued", "continue", "managed", "managing", "manages", "grew"),
    *("ceased", "helped", "enough", "survived", "returned", "recovered", "emerged", "learned"),
    *("improved", "happened", "tended", "on", "began", "years", "year", "months", "decade", "time"),
    *("weeks", "inspections", "inspection", "attempts", "others", "those", "places", "able"),
}
"""What an infinitive follows that tells what came true: "was proud to be rated good"."""
_URGED = frozenset({"challenged", "urged", "ordered", "asked", "instructed", "encouraged"}) | {
    *("pressed", "advised", "resolved", "prepared", "tempted"),
}
_OF_MANY = frozenset({"first", "only", "one", "few", "latest", "last", "second", "third"}) | {
    *("handful", "fourth", "fifth", "among", "joins", "joined"),
}
_SAYING = frozenset({"said", "says", "say", "saying"})
_CLAUSE = 14
_ADVERBS = frozenset({"again", "also", "still", "now", "once more", "not", "one day", "ever"})


def purpose(sentence: Sentence, at: int) -> str | None:
    """The word that makes the grade at mark `at` one that is yet to be reached; None if it is not.

    It governs an infinitive: "keen to be rated good", "sought to win a good". None where that
    tells what came true ("went on to be rated good") or what was found ("judged to be good").
    """
    if "to" not in sentence.words:
        return None
    marks = sentence.marks
    for index in range(at - 1, max(-1, at - _REACH), -1):
        mark = marks[index]
        reaching = mark.word == "to" and marks[index + 1].word in _REACHING
        if mark.word == "to be" or reaching:
            return _governing(sentence, index)
        if not (mark.any(_BETWEEN) or sentence.tokens[mark.first].is_quote):
            return None
    return None


def _governing(sentence: Sentence, infinitive: int) -> str | None:
    marks = sentence.marks
    index = infinitive - 1
    while index > 0 and marks[index].word in _ADVERBS:
        index -= 1
    if index < 0 or not marks[index].plain or not marks[index].word.isalpha():
        return None
    word = marks[index].word
    if word == "out" and marks[index - 1].word.startswith("set"):
        return "set out"
    clause = marks[max(0, index - _CLAUSE) : index]
    that = max((i + 1 for i, mark in enumerate(clause) if mark.word == "that"), default=0)
    if any(map(_tells_who, clause[that:])):
        return None
    if word in _SO_IT_WAS or _is_judged(marks[index - 1] if index else None, word):
        return None
    return word


def _tells_who(mark: Mark) -> bool:
    """Whether what was judged, or is one of so many, goes before: "judged A to be", "the first"."""
    words = mark.word.split()
    found = mark.has(Role.RATE, Role.FIND, Role.VERDICT) and mark.word not in _SAYING
    return found or words[0] in _OF_MANY or words[-1] in _OF_MANY


def _is_judged(before: Mark | None, word: str) -> bool:
    """Whether it is a participle of telling or finding: "was shown to be", "is known to be"."""
    participle = word.endswith(("ed", "wn")) and word not in _URGED
    return participle and before is not None and before.has(Role.COPULA, Role.ADVERB)
