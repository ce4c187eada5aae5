"""Areas that are listed after a grade: "three areas good: A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.areas.onward import leads_on
from store.parsing.claims.phrases.graded import COUNTS, Target, TargetKind
from store.parsing.claims.phrases.statements import is_subject
from store.parsing.claims.phrases.together import areas_after, up_to_closing
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OF_AREA, Mark, Sentence

_ONLY = frozenset({"only", "one", "sole", "single"})
_STOPS = frozenset({":", "–"})
_LIST_STOPS = _STOPS | {"-", ","}
_JOINING = frozenset({"and", "but", "while"})
_LISTING = frozenset({"in", "for", "among", "them", "including", "namely", "such as", "these"}) | {
    *("being", "they", "are", "which", "means", "meaning"),
}


def after_colon(sentence: Sentence, at: int, only_areas: bool = False) -> Target | None:
    """Areas that are listed after a colon which follows the grade.

    `only_areas`: the grade is of some areas, so that a comma may stand before their names too.
    """
    stops = _LIST_STOPS if only_areas else _STOPS
    if not only_areas and stops.isdisjoint(sentence.words):
        return None
    marks = sentence.marks
    ahead = range(at + 1, len(marks))
    colon = next((i for i in ahead if marks[i].word in stops and not _parts_aside(marks, i)), None)
    if only_areas:
        opened = (i for i in range(at + 1, colon or len(marks)) if marks[i].word in ("(", "of"))
        colon = next((i for i in opened if marks[i - 1].has(Role.AREA_SET)), colon)
    if colon is None or any(m.has(Role.GRADE) or m.word == ";" for m in marks[at + 1 : colon]):
        return None
    if marks[colon].word == "," and any(
        m.word in _JOINING or m.any(OF_AREA) for m in marks[at + 1 : colon]
    ):
        return None
    for index in range(colon + 1, min(len(marks), colon + 6)):
        if marks[index].has(Role.AREA, Role.GROUP):
            listed = areas_after(up_to_closing(sentence, colon), index, semicolons=True, graded=at)
            own = _has_own_grade(sentence, listed) or is_counted_in(sentence, listed)
            return None if own or is_subject(sentence, listed.last - 1) else listed
        if not (
            marks[index].has(Role.DETERMINER)
            or sentence.tokens[marks[index].first].is_quote
            or marks[index].word in _LISTING
            or leads_on(sentence, index)
        ):
            return None
    return None


def _parts_aside(marks: Sequence[Mark], comma: int) -> bool:
    """Whether only "though" or "however" follows the comma: "in one area, though: leadership"."""
    following = [mark.word for mark in marks[comma + 1 : comma + 3]]
    return following in (["though", ":"], ["however", ":"])


def is_counted_in(sentence: Sentence, listed: Target) -> bool:
    """Whether they are only some of those meant: "good in all areas, leadership included"."""
    following = [mark.word for mark in sentence.marks[listed.last : listed.last + 2]]
    return following[:1] == ["included"] or following == ["among", "them"]


def _has_own_grade(sentence: Sentence, listed: Target) -> bool:
    """Whether a list goes on with grades: "leadership – good; adoption – outstanding"."""
    for mark in sentence.marks[listed.last : listed.last + 6]:
        if mark.has(Role.GRADE):
            return True
        tying = mark.word in (":", "–", "-") or mark.has(
            Role.COPULA, Role.RATE, Role.AS, Role.ADVERB
        )
        if not tying and not sentence.tokens[mark.first].is_quote:
            return False
    return False


def complement(sentence: Sentence, at: int) -> Target | None:
    """What a set of areas is said to be: "the one area rated good in Kent is adoption"."""
    marks = sentence.marks
    verb = None
    for index in range(at + 1, min(len(marks), at + 16)):
        mark = marks[index]
        if mark.has(Role.GRADE) or mark.word in (";", ",", ":"):
            return None
        if verb is None:
            verb = index if mark.has(Role.COPULA) else None
        elif mark.has(Role.AREA, Role.GROUP):
            listed = areas_after(sentence, index)
            return None if _has_own_grade(sentence, listed) else listed
        elif not mark.has(Role.DETERMINER, Role.POSSESSIVE, Role.PREPOSITION, Role.ADVERB):
            return None
    return None


def apposed(sentence: Sentence, index: int) -> Target | None:
    """The area that a set is put beside: "leadership, the only area judged inadequate".

    So it is in "leadership was one of two areas judged inadequate".
    """
    marks = sentence.marks
    words: set[str] = set()
    index -= 1
    while index > 0 and _only(marks[index]):
        words |= {*marks[index].word.split()}
        index -= 1
    beside = marks[index].word in (",", "–", "-", "as") or marks[index].has(Role.COPULA)
    if not _ONLY & words or index < 1 or not beside:
        return None
    named = marks[index - 1]
    if not named.has(Role.AREA, Role.GROUP) or named.area is None:
        return None
    return Target(TargetKind.AREAS, index - 1, index, (named.area,))


def _only(mark: Mark) -> bool:
    counting = mark.word in _ONLY or mark.word in COUNTS
    return counting or mark.has(Role.DETERMINER, Role.ADVERB, Role.PARTLY)
