"""Why a word that can be a grade is none: ordinary use, a denial, a hope, the scale explained."""

from __future__ import annotations

from collections.abc import Callable

from store.parsing.claims.doubts.conditions import is_not_yet, is_whenever
from store.parsing.claims.doubts.denials import denied
from store.parsing.claims.doubts.hearsay import hearsay, of_career
from store.parsing.claims.doubts.hopes import hoped
from store.parsing.claims.doubts.intended import intended, outgrown
from store.parsing.claims.doubts.judges import judge_of
from store.parsing.claims.doubts.modality import kept_from, near_miss, passed_by
from store.parsing.claims.doubts.naming import in_name, mentioned
from store.parsing.claims.doubts.ordinary import at_times, ordinary
from store.parsing.claims.doubts.other_judges import moved_by_other
from store.parsing.claims.doubts.requiring import loosely_said, of_unknown
from store.parsing.claims.doubts.scale import alternative, among, repeated, scaled
from store.parsing.claims.doubts.shares import of_some, share
from store.parsing.claims.doubts.visits import of_visit
from store.parsing.claims.doubts.wanted import of_any, of_theirs, wanted
from store.parsing.claims.phrases.independent import GRANTED, independent
from store.parsing.claims.phrases.presupposed import is_spoken_of, rating_given, stands
from store.parsing.claims.phrases.relatives import without_relative
from store.parsing.claims.phrases.told_as_fact import told_as_fact
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

Doubt = Callable[[Sentence, int], str | None]

_ASKING = 9
_PAUSES = frozenset({",", ";", ":", "–"})


def doubt(sentence: Sentence, at: int, *, known: bool = False) -> str | None:
    """Why the grade at mark `at` is no judgement; None where nothing speaks against it.

    What is spoken of as `known` to all is nobody's opinion.
    """
    if is_whenever(sentence, at):
        return "it tells what happens each time"
    fact = told_as_fact(sentence, at)
    first = fact or independent(sentence, at)
    granted = fact > 0 or (first > 0 and sentence.marks[first - 1].word in GRANTED)
    if first:
        sentence, at = sentence.from_mark(first), at - first
    sentence, at = without_relative(sentence, at)
    idle = _idle(sentence, at) | (_OF_ASKING if granted else _NONE)
    for reason in (
        repeated,
        judge_of,
        moved_by_other,
        hearsay,
        of_career,
        share,
        of_some,
        scaled,
        among,
        alternative,
        ordinary,
        of_unknown,
        mentioned,
        in_name,
        wanted,
        of_any,
        of_theirs,
        _asked,
        at_times,
        of_visit,
        loosely_said,
        denied,
        near_miss,
        kept_from,
        is_not_yet,
        passed_by,
        intended,
        outgrown,
        hoped,
    ):
        unheard = reason in idle or (known and reason is judge_of)
        if not unheard and (said := reason(sentence, at)):
            return said
    return None


def _asked(sentence: Sentence, at: int) -> str | None:
    """Whether it is only asked: "Kent: good or bad?", "nobody says whether Kent is good"."""
    if "?" in sentence.words and _is_before_question_mark(sentence, at):
        return "it is asked"
    if "whether" not in sentence.words:
        return None
    first = max(0, at - _ASKING)
    for index in range(at - 1, first - 1, -1):
        mark = sentence.marks[index]
        if mark.word == "whether":
            return "it is asked"
        listed = sentence.marks[index - 1].has(Role.GRADE)
        if not listed and (mark.word in _PAUSES or mark.has(Role.CONJUNCTION)):
            return None
    return None


def _is_before_question_mark(sentence: Sentence, at: int) -> bool:
    """Whether what is asked ends after it, as in "'Is it good?' asked the leader"."""
    behind = sentence.tokens[sentence.marks[at].last :]
    return any(token.word == "?" for token in behind)


def _idle(sentence: Sentence, at: int) -> frozenset[Doubt]:
    """The doubts that say nothing against a grade which its noun phrase takes for given."""
    noun = rating_given(sentence, at)
    if noun is None:
        return _NONE
    if stands(sentence, noun):
        return _OF_TELLING
    if not is_spoken_of(sentence, noun):
        return _NONE
    # nobody has yet what they want back: "never got back its good rating"
    had = noun.owned and "back" not in sentence.words
    return _OF_OWN if had else _OF_TELLERS


_NONE: frozenset[Doubt] = frozenset()
_OF_ASKING: frozenset[Doubt] = frozenset({_asked})
_OF_TELLERS: frozenset[Doubt] = frozenset({judge_of})
_OF_OWN: frozenset[Doubt] = frozenset({judge_of, denied})
_OF_TELLING: frozenset[Doubt] = frozenset({judge_of, scaled, _asked, hoped, denied})
