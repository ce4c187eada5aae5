"""Whether a way from one grade to another is only meant to be gone: "is keen to go from X to Y"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.clauses import is_starting_point
from store.parsing.claims.phrases.moved_ratings import is_kept_from
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.records import Grade

_VERB = 7
"""So many marks can stand between "to" and "from": "to take the council's services from"."""
_GOVERNOR = 3
_MEANING = (
    *("inten", "resol", "promis", "vow", "pledg", "dream", "long", "desir", "propos", "seek"),
    *("aim", "prepar", "attempt", "work", "striv", "challeng", "ambitio", "determin", "commit"),
    *("hope", "hoping", "plan", "want", "wish", "need", "ought", "try", "tries", "push"),
)
_MEANING_WORDS = frozenset({"keen", "eager", "hungry", "desperate", "ready", "poised", "bound"}) | {
    *("impatient", "likely", "set", "placed", "positioned", "forward", "confident", "sure", "due"),
    *("has", "have", "required", "job", "task", "mission", "aspiration", "drive", "bid", "effort"),
    *("next", "how", "order", "potential", "opportunity", "chance", "foundations", "support"),
    *("step", "way", "wants", "able", "expected", "asked", "told", "urged", "tasked", "charged"),
    *("is", "are", "love", "like", "agreed", "decided", "go", "hard", "together", "focus"),
    *("focused", "unable", "failed", "failing", "fails", "struggled", "struggling", "struggle"),
    *("yet", "still"),
}
_BETTER = frozenset({"better", "great", "best", "excellent", "world class"})
_RULING = frozenset({"is", "are", "takes", "requires", "needs", "would", "will", "can", "may"})


def intended(sentence: Sentence, at: int) -> str | None:
    """What makes a way from or to the grade at mark `at` an aim; None where it was gone."""
    start = at if end_of_path(sentence, at) is not None else way_to(sentence, at)
    marks = sentence.marks
    if start is None and is_kept_from(sentence, at):
        return "its rating was not moved to it"
    if start is None:
        moving = marks[0].word.endswith("ing") and marks[0].has(Role.UP, Role.DOWN)
        ruled = moving and at < _VERB and _rules(marks, at)
        return "it tells what such a way is like" if ruled else None
    backwards = range(start - 1, -1, -1)
    opening = next((i for i in backwards if marks[i].word.split()[-1] == "from"), None)
    if opening is None:
        return None
    if marks[0].word.endswith("ing") and opening < _VERB and _is_rule(marks, start):
        return "it tells what such a way is like"
    for index in range(opening, max(0, opening - _VERB), -1):
        mark = marks[index]
        if mark.word in (",", ";", ":", "–") or mark.grade or mark.has(Role.RELATIVE):
            return None
        if mark.word == "to" and index < opening:
            if marks[index + 1].has(Role.GIVE) and marks[index + 1].word == "have":
                return None
            return _meant(marks[max(0, index - _GOVERNOR) : index])
    return None


def outgrown(sentence: Sentence, at: int) -> str | None:
    """Whether a word that is no grade follows on it: "from good to better"."""
    if sentence.marks[at].grade is not Grade.GOOD:
        return None
    following = marks_after(sentence, at, 2)
    if len(following) < 2 or following[0].word != "to" or not is_starting_point(sentence, at):
        return None
    to = following[1]
    better = to.plain or to.word in _BETTER or to.has(Role.DEGREE)
    return "“good” is set against a word that is no grade" if better else None


def _meant(before: Sequence[Mark]) -> str | None:
    """The word in `before` that means to do, or must do, what its infinitive says."""
    for mark in reversed(before):
        for word in mark.word.split():
            if word in _MEANING_WORDS or word.startswith(_MEANING):
                return f"“{word} to” makes it an aim"
    return None if before else "an infinitive makes it an aim"


def _is_rule(marks: Sequence[Mark], start: int) -> bool:
    """Whether it is as in "Moving from good to outstanding is hard"."""
    after = [i for i in range(start + 1, len(marks)) if marks[i].grade][:1]
    return bool(after) and _rules(marks, after[0])


def _rules(marks: Sequence[Mark], at: int) -> bool:
    """Whether a verb that says what always holds follows on the grade at mark `at`."""
    return any(mark.word in _RULING for mark in marks[at + 1 : at + 3])
