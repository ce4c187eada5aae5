"""What the tense of a verb says of a grade: told as past, put back, or as what lasts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.phrases.bracketed import opening_bracket
from store.parsing.claims.phrases.independent import independent
from store.parsing.claims.when.objects import before_objects
from store.parsing.claims.when.perfect import has_come
from store.parsing.claims.when.reported import are_told, is_told, is_told_us
from store.parsing.lexicon import Role
from store.parsing.mentions.experienced import EXPERIENCED
from store.parsing.mentions.marks import Mark, Sentence

_SPELLS = frozenset({"years", "decade", "decades", "spell", "period", "stint", "time", "months"})
_STAYING = frozenset({"at", "in", "on", "as", "under", "stuck", "languishing", "being"}) | {
    *("rated", "judged", "graded", "branded", "labelled", "classed", "marked", "deemed"),
}
_HAVE = frozenset({"has", "have"})
_RELATIVES = frozenset({"which", "who", "whose"})
LATEST = frozenset({"latest", "most recent", "recent"})
"""What the last of several inspections is called, whenever that was."""
_NEAR_BRACKET = 4
_PUT_BACK = 3
"""So near before what is graded stands a pluperfect that governs it."""
_BEHIND = 9
_AREAS = frozenset({Role.AREA, Role.GROUP, Role.AREA_SET})
_SUBJECTS = _AREAS | {Role.INSPECTION, Role.BODY, Role.COUNCIL, Role.SERVICE}
_HOLDING = frozenset({"is", "are", "holds", "hold"})
_VERBS = (Role.COPULA, Role.RATE, Role.FIND, Role.GIVE)
"""Behind a comma such a verb goes on with the sentence: "Kent, after years of work, was"."""


def looks_back(sentence: Sentence, left: int, at: int, reporting: bool) -> bool:
    """Whether a pluperfect, or "after" alone, puts the grade before what is being told."""
    first = max(left, at - 6)
    aside = sentence.outside(at)
    put_back = at
    if Role.PLUPERFECT in sentence.roles:
        reach = max(left, min(first, before_objects(sentence, at) - _PUT_BACK))
        own = max(reach, independent(sentence, at))
        told_back = (i for i in range(own, at) if i not in aside and _is_pluperfect(sentence, i))
        put_back = next(told_back, at)
    said_of_us = sentence.marks[at - 1].word == "were" and sentence.marks[at - 2].word == "we"
    if at > 1 and said_of_us and not sentence.marks[max(0, at - 3)].any(_AREAS):
        before = sentence.marks[max(0, at - 6) : at - 2]
        had = any(mark.has(Role.PLUPERFECT) for mark in before)
        return had or not (is_told_us(before) or are_told(sentence, at))
    if sentence.marks[at - 1].word == "once" or _is_bracketed_past(sentence, at):
        return True
    if _ends_spell(sentence, at):
        return True
    if put_back < at and not (reporting or is_told(sentence, put_back, at)):
        return not _is_outcome(sentence, at)
    for index in range(at - 1, first - 1, -1):
        mark = sentence.marks[index]
        if index in aside:
            continue
        if mark.word == "since" and (sentence.marks[index + 1].date or _is_adverb(sentence, index)):
            continue
        if mark.word == "since" and has_come(sentence, at) is not None:
            return False
        if mark.word == "despite" and _is_conceded(sentence, at):
            return False
        if mark.word in ("after", "following", "despite", "since"):
            return index == 0 or Role.DETERMINER not in sentence.marks[index - 1].roles
        parted = mark.word == "," and sentence.marks[index + 1].has(*_VERBS)
        if parted or mark.plain or not mark.roles.isdisjoint(_SUBJECTS):
            return False
    return False


def _is_conceded(sentence: Sentence, at: int) -> bool:
    """Whether a part is but set against the whole: "good overall, despite an inadequate for A"."""
    behind = sentence.marks[at + 1 : at + _BEHIND]
    area = next((i for i, mark in enumerate(behind) if mark.any(_AREAS)), None)
    if area is None or any(mark.date or mark.has(Role.PREVIOUS) for mark in behind):
        return False
    return any(mark.word in ("for", "in", "on") for mark in behind[:area])


def _ends_spell(sentence: Sentence, at: int) -> bool:
    """Whether it was so for a time that is over: "won its good after six years at inadequate"."""
    if _SPELLS.isdisjoint(sentence.words):
        return False
    near = sentence.marks[max(0, at - 9) : at]
    before = [m for m in near if not (m.has(Role.DETERMINER) or sentence.tokens[m.first].is_quote)]
    spell = next((i for i, m in enumerate(before[-3:], len(before[:-3])) if m.word in _SPELLS), 0)
    if not spell or not all(_STAYING.intersection(m.word.split()) for m in before[spell + 1 :]):
        return False
    over = [mark.word for mark in before[max(0, spell - 4) : spell]]
    spent = "spent" in over and not {"has", "have"} & {*over}
    return spent or not {"after", "following"}.isdisjoint(over)


def _is_bracketed_past(sentence: Sentence, at: int) -> bool:
    """Whether a bracket behind a grade tells what it was: "good (it was requires improvement)".

    So does a comma in "good, was requires improvement", where no subject stands between.
    """
    marks = sentence.marks
    if at > 2 and marks[at - 1].word == "was" and marks[at - 2].word == ",":
        return marks[at - 3].has(Role.GRADE)
    if "(" not in sentence.words:
        return False
    opening = opening_bracket(marks, at)
    if opening < max(1, at - _NEAR_BRACKET):
        return False
    told = [mark for mark in marks[opening + 1 : at] if not mark.has(Role.PRONOUN, Role.RATE)]
    was = bool(told) and all(mark.word in ("was", "were") for mark in told)
    return was and any(m.has(Role.GRADE) for m in marks[opening - 2 : opening])


def _is_adverb(sentence: Sentence, index: int) -> bool:
    """Whether "since" at mark `index` means since then: "has since been judged"."""
    return index > 0 and sentence.marks[index - 1].has(Role.PLUPERFECT, Role.GIVE, Role.COPULA)


def _is_pluperfect(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` is or begins with "had", but of no "have had", "had a" or "had it as".

    Nor of "back to where it had been", which says how far something has come.
    """
    if not sentence.marks[index].has(Role.PLUPERFECT):
        return False
    before = sentence.marks[index - 1].word if index else ""
    if index > 1 and sentence.marks[index - 2].word == "where":
        return False
    ahead = sentence.marks[index + 1 : index + 6]
    following = [mark for mark in ahead if not sentence.tokens[mark.first].is_quote]
    just = any(mark.word == "just" or mark.has(Role.GRADE_AGAIN) for mark in following[:1])
    noun = any(mark.has(Role.DETERMINER) for mark in following[:2])
    noun = noun or any(mark.word in EXPERIENCED for mark in following[1:2])
    held = (noun or _is_rank(following[0])) if following else False
    held = held and any(mark.grade for mark in following)
    behind = sentence.marks[index + 1 : index + _BEHIND]
    held = held or any(a.word == "down" and b.has(Role.AS) for a, b in pairwise(behind))
    return before not in ("have", "has") and not (just or held)


def _is_rank(mark: Mark) -> bool:
    return mark.grade is not None and mark.word.startswith(("the ", "top "))


def _is_outcome(sentence: Sentence, at: int) -> bool:
    """Whether a change had come to the grade: "leadership had risen to good", so it is so now."""
    before = [
        m for m in sentence.marks[max(0, at - 6) : at] if not sentence.tokens[m.first].is_quote
    ]
    arrived = (
        bool(before) and before[-1].word == "to" and any(m.has(Role.UP, Role.DOWN) for m in before)
    )
    return arrived and not any(m.date or m.has(Role.PREVIOUS) for m in sentence.marks)


def lasts(sentence: Sentence, at: int) -> bool:
    """Whether it is told as what is so since some time: "holds", "is rated", "at its latest".

    So is what stands beside councils without a verb: "Kent and Surrey, both of them good".
    """
    before, words = sentence.marks[max(0, at - 8) : at], sentence.words
    if Role.SEVERAL in sentence.roles and _is_beside_several(before):
        return True
    if not _HOLDING.isdisjoint(words) and any(m.word in _HOLDING for m in before):
        return True
    if Role.SAME in sentence.roles and any(
        Role.SAME in m.roles and m.word[-1] == "s" for m in before
    ):
        return True
    if "now" in words and _is_now(sentence, at):
        return True
    if not _HAVE.isdisjoint(words) and any(
        a.word in _HAVE and (Role.DETERMINER in b.roles or b.word == "since")
        for a, b in pairwise(before)
    ):
        return True
    if not _RELATIVES.isdisjoint(words) and _is_told_in_relative(sentence, at):
        return True
    after = sentence.marks[at + 1 : at + 8] if not LATEST.isdisjoint(words) else ()
    latest = not LATEST.isdisjoint([mark.word for mark in after])
    return latest and any(Role.INSPECTION in m.roles for m in after)


def _is_beside_several(before: Sequence[Mark]) -> bool:
    """Whether nothing but "rated" stands behind a mark for several councils and a comma."""
    last = len(before) - 1 - bool(before and before[-1].has(Role.RATE))
    return last > 0 and before[last].has(Role.SEVERAL) and before[last - 1].word == ","


def _is_told_in_relative(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "Kent, which is rated good", in no clause put in between."""
    first = max(0, at - 8)
    before = sentence.marks[first:at]
    related = [i for i, mark in enumerate(before, first) if mark.word in _RELATIVES]
    return bool(related) and not sentence.outside(at).issuperset(related)


def _is_now(sentence: Sentence, at: int) -> bool:
    """Whether it is put beside a council's name as what it is by now: "Kent, now good, …"."""
    before = [
        m for m in sentence.marks[max(0, at - 4) : at] if not sentence.tokens[m.first].is_quote
    ]
    return [m.word for m in before[-2:]] == [",", "now"] and bool(before[0].councils)


def is_now(sentence: Sentence, at: int) -> bool:
    """Whether the verb says that it is so today: "four years on, it is good"."""
    for mark in reversed(sentence.marks[max(0, at - 5) : at]):
        if mark.has(Role.COPULA):
            return mark.word in ("is", "are")
    return False


def tells_of_present(sentence: Sentence, at: int) -> bool:
    """Whether it is so today by the verb, or the grade is one: "services require improvement"."""
    return is_now(sentence, at) or sentence.marks[at].word.startswith(("require ", "requires "))
