"""Whether a sentence gives a grade up, just misses it or was kept from it."""

from __future__ import annotations

from itertools import pairwise

from store.parsing.claims.phrases.nearby import (
    mark_before,
    marks_after,
    nearest_before,
    next_after,
)
from store.parsing.claims.phrases.reached import is_received
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_NEAR = 3
_NO_MORE = frozenset({"no more", "no longer"})
_PUTTING = frozenset({"put", "puts", "putting", "leaves", "leave", "leaving", "left"})
"""What gives a grade up, unless it gives it: "puts it at good", "as good", "was left good"."""
_MODALS = frozenset({"could", "may", "might", "would", "will"})
_NEARLY = frozenset({"nearly", "almost"})
_RECEIVERS = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.PRONOUN)
_WHOM = 8
_SPARING = frozenset(["escape", "escapes", "escaped", "escaping", "spared", "spares", "dodged"])
_TAGS = frozenset({"tag", "label", "status"})
_FROM = frozenset({"from", "out of", "back from", "away from"})
_KEEPING = frozenset({"kept", "keep", "keeps", "keeping", "held", "hold", "holds", "holding"}) | {
    *("stopped", "stop", "stops", "stopping", "prevented", "prevents", "prevent", "preventing"),
    *("barred", "bars", "bar", "separated", "separates"),
    *("saved", "saves", "save", "saving", "spared", "spares", "spare"),
}
_KEPT_REACH = 11
_DENYING = 4
_GONE = frozenset({"gone", "lifted", "removed", "scrapped", "dropped", "shed", "over"}) | {
    *("history", "no more", "erased", "overturned", "withdrawn", "behind"),
}
_HAVE = frozenset({"has", "have"})
_MAY = frozenset({"could", "might", "may", "would", "will", "if", "cannot"})
_ITS = frozenset({"the", "its", "their", "our"})
_TOWARDS = frozenset({"to", "into", "back to", "back", "being", "from"})


def given_up(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` was held before and is not now: "no longer inadequate"."""
    if _is_gone(sentence, at):
        return True
    if Role.GIVEN_UP not in sentence.roles:
        return False
    if any(m.word in _NO_MORE for m in marks_after(sentence, at, 1)):
        return True
    rated_as = False
    before = nearest_before(sentence, at, _NEAR + 2)
    for mark, verb in zip(before, [*before[1:], None][: _NEAR + 1], strict=False):
        if Role.GIVEN_UP in mark.roles:
            if verb is not None and verb.word in _MODALS:
                return False
            rated_as = rated_as or (verb is not None and verb.has(Role.COPULA))
            return not (rated_as and mark.word in _PUTTING)
        rated_as = rated_as or Role.AS in mark.roles
        passing = (Role.DETERMINER, Role.POSSESSIVE, Role.COPULA, Role.RATE, Role.AS, Role.ADVERB)
        if not (mark.has(*passing) or mark.word in ("ofsted", "'s", "'", "one of", "one", "of")):
            return False
    return False


def is_yet_to_be_lost(sentence: Sentence, at: int) -> bool:
    """Whether it is held still: "could lose its good rating", "losing our good would hurt".

    So is what one only wants to be rid of: "hopes to shed its inadequate rating".
    """
    if _MAY.isdisjoint(sentence.words) and Role.AIM not in sentence.roles:
        return False
    before = nearest_before(sentence, at, _NEAR + 2)
    lost = next((i for i, mark in enumerate(before) if mark.has(Role.GIVEN_UP)), len(before))
    if any(m.word in _MAY or m.has(Role.AIM) for m in before[lost + 1 : lost + 3]):
        return True
    losing = any(mark.word == "losing" for mark in before[lost : lost + 1])
    return losing and any(mark.word in _MAY for mark in marks_after(sentence, at, 2))


def _is_gone(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "'Inadequate' tag gone" and "the good that Kent had held is gone"."""
    if _GONE.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    following = marks[next_after(sentence, at) :]
    named = bool(following) and (following[0].has(Role.GRADE_NOUN) or following[0].word in _TAGS)
    called = any(m.has(Role.GRADE_NOUN) or m.word in _TAGS for m in marks[max(0, at - 3) : at])
    if named and (marks[0].word == "gone" or any(m.word in _GONE for m in following[1:3])):
        return True
    told = following[1:] if named else following if called else ()
    for index, (verb, ending) in enumerate(pairwise(told)):
        if verb.grade or verb.word in (";", "–"):
            return False
        if ending.word in _GONE and (verb.has(Role.COPULA) or verb.word in _HAVE):
            said = [m for m in told[:index] if not m.has(Role.COPULA, Role.ADVERB)]
            return not said or any(m.has(Role.RELATIVE, Role.PREPOSITION) for m in said)
    return False


def near_miss(sentence: Sentence, at: int) -> str | None:
    """The word that says that it nearly was this grade, in a sentence; None where none does."""
    if not sentence.has(Role.NEAR_MISS, Role.GIVEN_UP) or is_received(sentence, at):
        return None
    if word := _spared(sentence, at):
        return f"“{word}” says that it was not this grade"
    before = nearest_before(sentence, at, _NEAR + 1)
    for index, mark in enumerate(before):
        if Role.NEAR_MISS in mark.roles:
            left = Role.GIVEN_UP in mark.roles and _is_own_category(sentence, at)
            return None if left else f"“{mark.word}” says that it was not this grade"
        passing = (Role.DETERMINER, Role.GRADE_NOUN, Role.INSPECTION, Role.POSSESSIVE, Role.DOWN)
        nearly = any(m.word in _NEARLY for m in before[index + 1 : index + 2])
        given = mark.has(Role.GIVE, Role.RATE) and (nearly or mark.word.endswith("ing"))
        if not (given or mark.has(*passing, *_RECEIVERS) or mark.word in _TOWARDS):
            return None
    return None


def _is_own_category(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "has escaped the inadequate category", in which it was."""
    before = [mark.word for mark in sentence.marks[max(0, at - _WHOM) : at]]
    named = any(m.has(Role.GRADE_NOUN) or m.word in _TAGS for m in marks_after(sentence, at, 2))
    return named and not _HAVE.isdisjoint(before) and not _ITS.isdisjoint(before)


def kept_from(sentence: Sentence, at: int) -> str | None:
    """The verb in "what held leadership back from outstanding"; None where none says so."""
    if _KEEPING.isdisjoint(sentence.words) or _FROM.isdisjoint(sentence.words):
        return None
    before = nearest_before(sentence, at, _KEPT_REACH)
    left = next((i for i, m in enumerate(before) if m.word in _FROM or m.grade), len(before))
    if left == len(before) or before[left].grade or not all(map(_leads_to, before[:left])):
        return None
    following = marks_after(sentence, at, 1)
    if any(mark.word == "to" for mark in following):
        return None
    kept = next((i for i in range(left + 1, len(before)) if _keeps(before[i])), None)
    if kept is None or any(map(_keeps_from_none, before[kept + 1 : kept + _DENYING])):
        return None
    return f"“{before[kept].word}” says that it was not this grade"


def _keeps_from_none(mark: Mark) -> bool:
    """Whether it is as in "did not save it from", "was not enough to" and "failed to"."""
    return mark.has(Role.NEGATION) or mark.word in ("failed", "fail", "fails", "failing")


def _keeps(mark: Mark) -> bool:
    return mark.word.split()[0] in _KEEPING


def _leads_to(mark: Mark) -> bool:
    passing = (Role.DETERMINER, Role.GRADE_NOUN, Role.INSPECTION, Role.RATE, Role.COPULA, Role.GIVE)
    return mark.has(*passing) or mark.word in ("of", "being", "getting", "earning", "reaching")


def passed_by(sentence: Sentence, at: int) -> str | None:
    """Why the grade at mark `at` is not the one it has: "fell, past good, to", "its past good"."""
    before = mark_before(sentence, at)
    past = before is not None and before.word == "past"
    return "it is past, or was passed on the way to another" if past else None


def _spared(sentence: Sentence, at: int) -> str | None:
    """The verb in "escaped an inadequate rating" and "spared Kent an inadequate rating"."""
    before = nearest_before(sentence, at, _WHOM)
    if not before or before[0].word not in ("a", "an"):
        return None
    verbs = (Role.COPULA, Role.GIVE, Role.RATE, Role.FIND, Role.CONJUNCTION, Role.GRADE)
    for mark in before[1:]:
        if mark.word.split()[0] in _SPARING:
            return mark.word
        if mark.word in (",", ";", "–", "with") or mark.has(*verbs):
            return None
    return None
