"""Times that are over, and what was so in them: "the dark days when Kent was inadequate"."""

from __future__ import annotations

from store.parsing.claims.phrases.compared_times import opens_compared_time
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_SPELLS = frozenset({"days", "years", "decade", "decades", "era", "period", "spell", "stint"}) | {
    *("chapter", "stretch", "months", "generation"),
}
_TIMES = frozenset({"time", "times"})
_DURING = frozenset({"in", "during", "over", "throughout", "for", "at"})
_WAS = frozenset({"was", "were", "had been", "'d been", "been", "rated", "judged", "graded"}) | {
    *("found", "held", "had", "labelled", "branded", "deemed", "regarded", "considered"),
}
_IS = frozenset({"is", "are", "has", "have", "will", "be", "being"})
_REACH = 12


def is_of_time_over(sentence: Sentence, at: int) -> bool:
    """Whether it was so in a time that is spoken of as gone.

    As in "the days when Kent was inadequate", "a spell in which it was labelled so" and "safer
    than they were when services were judged so". Not where something came to the grade then.
    """
    words = sentence.words
    if "when" not in words and "which" not in words:
        return False
    marks = sentence.marks
    told = False
    for index in range(at - 1, max(0, at - _REACH), -1):
        mark = marks[index]
        if mark.word == "when":
            return told and (
                is_time(marks[index - 1], alone=True) or opens_compared_time(marks, index)
            )
        if mark.word == "which":
            placed = index > 1 and marks[index - 1].word in _DURING
            return told and placed and is_time(marks[index - 2], alone=False)
        if mark.grade or mark.word in _IS or mark.word in (",", ";", ":"):
            return False
        told = told or mark.word in _WAS or mark.has(Role.RATE)
    return False


def is_time(noun: Mark, *, alone: bool) -> bool:
    """Whether it is a length of time; a "time" is one where nothing stands between."""
    word = noun.word.split()[0]
    return word in _SPELLS or (alone and word in _TIMES)
