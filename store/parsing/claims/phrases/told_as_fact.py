"""What a sentence takes for a fact, whatever else it asks, denies, hopes or tells of nobody.

"Nobody was surprised that | Kent was rated good", "how did | it go from good to inadequate?".
"""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.phrases.independent import LEAVING_OPEN, tells_alone
from store.parsing.claims.phrases.judged import subject_of
from store.parsing.claims.phrases.paths import way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_FELT = frozenset({"ashamed", "proud", "glad", "sorry", "embarrassed", "delighted", "pleased"}) | {
    *("grateful", "thankful", "relieved", "sad", "disappointed", "shocked", "upset"),
    *("regret", "appalled", "aghast", "surprised", "dismayed", "complacent", "angry", "amazed"),
}
"""What one can feel only of what is so: "should be ashamed that it was rated inadequate"."""
_SUPPOSED = frozenset({"would", "will", "may", "might", "could", "to"})
_LEARNING = frozenset({"learn", "hear", "discover", "find", "read", "know", "see"})
_TOWARDS = frozenset({"by", "at", "of", "about"})
_ASKING = frozenset({"why", "how"})
_DID = frozenset({"did", "has", "had", "have", "was", "were"})
_CLAIMING = frozenset({"say", "claim", "think", "believe", "pretend", "suggest", "feel", "call"})
_PLACING = frozenset({"where", "whose"})
_DESCRIBING = _PLACING | {"which", "who"}
_LOOKED_FOR = _FELT | _ASKING | _DESCRIBING | {"for"}
_LONGEST = 14


def told_as_fact(sentence: Sentence, at: int) -> int:
    """The first mark of what is taken for a fact around the grade at mark `at`; 0 if nothing is."""
    if sentence.words.isdisjoint(_LOOKED_FOR):
        return 0
    marks = sentence.marks
    start = way_to(sentence, at)
    end = at if start is None else start
    for index in range(end - 1, max(-1, end - _LONGEST), -1):
        mark, said = marks[index], marks[index + 1 : end]
        if mark.grade or mark.word in LEAVING_OPEN or mark.word == ";":
            return 0
        if mark.word in _ASKING:
            return _asked_of(marks, index, end)
        if mark.word == "that" and _is_felt(marks[:index]):
            return index + 1 if tells_alone(said) else 0
        phrase = mark.word in _TOWARDS and _is_felt(marks[:index])
        phrase = phrase or (
            mark.word == "for" and "not" in (m.word for m in marks[index - 2 : index - 1])
        )
        if phrase and not any(m.word == "," or m.has(Role.AIM, Role.RELATIVE) for m in said):
            return index + 1
        if mark.word == "," and _describes(marks[:index], said):
            return index + 1
    return 0


def _describes(before: tuple[Mark, ...], said: tuple[Mark, ...]) -> bool:
    """Whether a relative clause judges, and inspectors do: ", where services have been found"."""
    others = any(mark.has(Role.OTHER_JUDGE, Role.OPINION, Role.OTHER_TOPIC) for mark in before)
    if not any(mark.word in (_PLACING if others else _DESCRIBING) for mark in said[:2]):
        return False
    if any(mark.word == "," for mark in said):
        return False
    found = any(a.has(Role.COPULA) and b.has(Role.FIND) for a, b in pairwise(said))
    return found or any(mark.has(Role.RATE) for mark in said)


def _is_felt(before: tuple[Mark, ...]) -> bool:
    """Whether one feels, or will be glad to learn, what follows on the marks `before` it."""
    learnt = len(before) > 2 and before[-1].word in _LEARNING and before[-2].word == "to"
    felt = before[:-2] if learnt else before
    if not felt or felt[-1].word not in _FELT:
        return False
    return learnt or not any(mark.word.split()[0] in _SUPPOSED for mark in felt[-3:-1])


def _asked_of(marks: tuple[Mark, ...], word: int, end: int) -> int:
    """What "why" or "how" presupposes: "why | Kent is rated good", "how did | it go from good"."""
    first = word + 1 + (marks[word + 1].word in _DID)
    said = marks[first:end]
    plain = first == 1 and marks[-1].word == "?"
    if plain or any(mark.word in _CLAIMING or mark.has(Role.AIM) for mark in said):
        return 0
    moved = subject_of(said) is not None and any(mark.has(Role.UP, Role.DOWN) for mark in said)
    return first if moved or tells_alone(said) else 0
