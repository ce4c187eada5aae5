"""Which grade is meant where a sentence does not name it: "the same rating"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.parsing.claims.discourse.again import meant_again
from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.discourse.talk import Talk
from store.parsing.claims.phrases.nearby import next_after
from store.parsing.claims.phrases.wholes import is_beside_whole
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import WHOLES, Mark, Sentence
from store.records import Area, Grade

_NOT = frozenset({"not", "never", "hardly", "longer", "n't"})
_RESULTS = frozenset({"result", "results", "outcome", "verdict"})


def grade_by_place(mark: Mark, talk: Talk) -> Grade | None:
    """The grade of `mark`; "the second lowest" is that of the scale which the text uses."""
    placed = mark.grade is Grade.REQUIRES_IMPROVEMENT and "improve" not in mark.word
    return Grade.ADEQUATE if placed and talk.old_scale else mark.grade


def grade_explained(sentence: Sentence, at: int) -> Grade | None:
    """The grade that explains the words at mark `at`: "the same rating, requires improvement,"."""
    marks = sentence.marks
    joint = [mark.word for mark in marks[at + 1 : at + 2]]
    if not marks[at].has(Role.GRADE_AGAIN) or joint not in ([","], ["–"], ["("], [":"]):
        return None
    after = next_after(sentence, at + 1)
    return marks[after].grade if after < len(marks) else None


def grade_again(
    sentence: Sentence, at: int, claims: Sequence[Claim], passed: frozenset[int], talk: Talk
) -> Grade | None:
    """The grade that "the same rating" means: the one named last, of this inspection if it can.

    "The same overall rating" means the last that was given to the services as a whole, "the same
    as overall" that of this inspection. None where it is one of `passed`, the grades of the
    sentence that were set aside.
    """
    mark = sentence.marks[at]
    if "overall" in mark.word.split():
        whole = [c for c in (*talk.claims, *claims) if c.is_whole]
        return whole[-1].grade if whole else None
    if claims:
        return claims[-1].grade
    now = [c.grade for c in talk.claims if c.is_whole and c.is_of_now][-1:]
    if now and _is_like_whole(sentence, at):
        return now[0]
    if passed:
        return None
    if _points_at_sentence_before(mark, talk):
        return _mentioned(talk.said)
    told = meant_again(sentence, talk)
    if (talk.recent and not told) or _follows_unread(talk):
        return None
    last = told[-1] if told else talk.last
    if last and (_is_of_several(mark, last, talk) or _is_of_old(sentence, last, now, talk)):
        return None
    if last and not last.is_whole and now[:1] != [last.grade] and _is_on_another(sentence, last):
        return None
    return last.grade if last else None


def _is_like_whole(sentence: Sentence, at: int) -> bool:
    """Whether the whole has it: "the same grade as overall", "the areas below the main grade"."""
    marks = sentence.marks
    behind = [m for m in marks[at + 1 : at + 5] if m.word != "the" and not m.any(WHOLES)]
    if any(a.has(Role.AS) and _is_whole(b) for a, b in pairwise(behind)):
        return True
    named = (i for i, mark in enumerate(marks) if mark.area is Area.OVERALL)
    return any(is_beside_whole(sentence, index) for index in named)


def _is_whole(mark: Mark) -> bool:
    return mark.area is Area.OVERALL or mark.word == "whole"


def _is_of_old(sentence: Sentence, last: Claim, now: Sequence[Grade], talk: Talk) -> bool:
    """Whether the grade named last is an earlier one, told before other things, not that of `now`.

    Who has told history and gone on may mean by "the same level" that of today.
    """
    if talk.recent or last.is_of_now or now[:1] in ([], [last.grade]):
        return False
    return not sentence.has(Role.DATE, Role.PREVIOUS, Role.PLUPERFECT)


def _is_on_another(sentence: Sentence, last: Claim) -> bool:
    """Whether the services of another council as a whole are said to have the grade of a part."""
    named = {council for mark in sentence.marks for council in mark.councils}
    return bool(named - {*last.holder.councils}) and not sentence.has(Role.AREA, Role.GROUP)


def _is_of_several(mark: Mark, last: Claim, talk: Talk) -> bool:
    """Whether "the same result" is that of an inspection which told several grades of parts."""
    if mark.word.split()[-1] not in _RESULTS or last.is_whole:
        return False
    then = [claim for claim in talk.claims if claim.timing.dates == last.timing.dates]
    return len({claim.grade for claim in then}) > 1


def _points_at_sentence_before(mark: Mark, talk: Talk) -> bool:
    """Whether "that grade" is one which the sentence before spoke of and gave to nobody."""
    said = talk.said is not None and talk.said.has(Role.GRADE) and not talk.recent
    words = mark.word.split()
    return said and (words[0] in ("that", "this") or words[-1] in ("that", "which", "what"))


def _follows_unread(talk: Talk) -> bool:
    """Whether the sentence before gave one grade that was not understood: it may be that."""
    return not talk.recent and _mentioned(talk.said) is not None


def _mentioned(before: Sentence | None) -> Grade | None:
    """The one grade that a sentence speaks of: "What does 'good' mean?"; None if it denies it."""
    graded = [i for i, mark in enumerate(before.marks) if mark.grade] if before else []
    if before is None or len({before.marks[i].grade for i in graded}) != 1:
        return None
    return None if any(_is_denied(before, at) for at in graded) else before.marks[graded[0]].grade


def _is_denied(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "has not been good", "no longer good"."""
    for mark in reversed(sentence.marks[:at]):
        if mark.has(Role.NEGATION) or mark.word in _NOT:
            return True
        if not mark.has(Role.COPULA, Role.RATE, Role.AS, Role.ADVERB, Role.GIVE):
            return False
    return False
