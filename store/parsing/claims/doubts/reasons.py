"""Why a word that can be a grade is none: ordinary use, a denial, a hope, the scale explained."""

from __future__ import annotations

from store.parsing.claims.doubts.hearsay import hearsay, of_career
from store.parsing.claims.doubts.hopes import hoped
from store.parsing.claims.doubts.judges import judge_of
from store.parsing.claims.doubts.modality import denied, kept_from, near_miss, passed_by
from store.parsing.claims.doubts.scale import alternative, among, repeated, scaled
from store.parsing.claims.doubts.shares import of_some, share
from store.parsing.claims.doubts.visits import of_visit
from store.parsing.claims.doubts.wanted import of_any, of_theirs, wanted
from store.parsing.claims.phrases.coming import is_coming
from store.parsing.claims.phrases.nearby import (
    AMONG,
    is_arrival,
    is_impact,
    is_kind_of_service,
    is_pronoun_of_grade,
    is_served,
    is_used_by_inspectors,
    is_with_area,
    leftwards,
    nearest_before,
    next_after,
)
from store.parsing.claims.phrases.rows import is_in_row
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Grade

_PLANS = frozenset({"strategy", "plan", "programme", "campaign", "project", "vision", "scheme"})
_WORDS = frozenset({"word", "words", "phrase", "term", "headline", "heading", "caption"})
_OF_WORDS = frozenset({"a", "an", "not", "never", "hardly", "such", "no"})
_ENDING = frozenset({"ended", "ends", "concluded", "concludes", "closed", "closes", "finished"})
_FELLOWS = frozenset({"neighbour", "neighbours", "partner", "partners"})
_HELP = frozenset({"support for", "services for", "provision for", "care for", "help for"})
_ASKING = 9
_PAUSES = frozenset({",", ";", ":", "–"})
_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})


def doubt(sentence: Sentence, at: int) -> str | None:
    """Why the grade at mark `at` is no judgement; None where nothing speaks against it."""
    for reason in (
        repeated,
        judge_of,
        hearsay,
        of_career,
        share,
        of_some,
        scaled,
        among,
        alternative,
        _ordinary,
        _mentioned,
        _in_name,
        wanted,
        of_any,
        of_theirs,
        _asked,
        _at_times,
        of_visit,
        _loosely_said,
        denied,
        near_miss,
        kept_from,
        passed_by,
        hoped,
    ):
        if said := reason(sentence, at):
            return said
    return None


def _loosely_said(sentence: Sentence, at: int) -> str | None:
    """Whether only someone's view is told: "needs improvement" that no one judged or quoted."""
    mark = sentence.marks[at]
    if not mark.word.startswith(("need", "in need")) or mark.word.endswith("good"):
        return None
    before = nearest_before(sentence, at, 3)
    found = any(m.has(Role.FIND) for m in before) and before[0].word in ("to", "to be", "as")
    if sentence.quoted(mark) or found or any(m.has(Role.RATE) for m in before):
        return None
    return f"“{mark.word}” is no grade unless it is judged to be so"


def _ordinary(sentence: Sentence, at: int) -> str | None:
    mark = sentence.marks[at]
    if mark.grade is Grade.REQUIRES_IMPROVEMENT or len(mark.word.split()) > 1:
        return None
    quoted = sentence.quoted(mark)
    before = next(leftwards(sentence, at), None)
    if not quoted and before and before.has(Role.DEGREE):
        return "an adjective with a degree is no grade"
    index = next_after(sentence, at)
    if index >= len(sentence.marks):
        return None
    after = sentence.marks[index]
    if is_pronoun_of_grade(sentence, at, index) or is_impact(sentence, at, index):
        return None
    if is_coming(sentence, at):
        return None
    a_sort = before is not None and before.word in ("as a", "as an") and after.plain
    governed = before is not None and (before.has(Role.RATE, Role.AS) or is_arrival(sentence, at))
    governed = (governed and not a_sort) or _is_named(sentence, at)
    if is_kind_of_service(sentence, at) or is_with_area(sentence, at):
        return None
    if (
        after.word == "to"
        and not governed
        and any(m.plain for m in sentence.marks[index + 1 :][:1])
    ):
        return "it is an adjective of what can be done"
    counted = after.word in _NUMBERS or after.word.isdecimal()
    helping = after.word in _FELLOWS or (after.has(Role.DETERMINER) and after.word in _HELP)
    if helping and not (governed or quoted):
        return f"it is an adjective of “{after.word}”"
    if after.word in AMONG or after.word == "according":
        return None
    if after.plain and not counted and not after.word.endswith("ly") and not governed:
        return f"it is an adjective of “{after.word}”"
    names = after.has(Role.AREA, Role.GROUP) and after.word != "overall"
    names = names and not after.has(Role.GRADE_NOUN)
    if names and not (governed or is_in_row(sentence, at)):
        return f"it is an adjective of “{after.word}”"
    if is_served(sentence, at, index):
        return None
    if (
        after.has(Role.SERVICE, Role.BODY, Role.FOREIGN, Role.GENERIC, Role.OTHER_JUDGE)
        and not quoted
        and not governed
    ):
        return f"it is an adjective of “{after.word}”"
    if after.has(Role.NEUTRAL) and not (quoted or after.has(Role.ADVERB)):
        return f"it is an adjective of “{after.word}”"
    return None


def _is_named(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "its rating of good comes after …"."""
    before = nearest_before(sentence, at, 2)
    return len(before) == 2 and before[0].word == "of" and before[1].has(Role.GRADE_NOUN)


def _mentioned(sentence: Sentence, at: int) -> str | None:
    """Whether the word is spoken of and not used, as in "the words 'rated good' in the caption"."""
    near = nearest_before(sentence, at, 4)
    beside = [mark.word for mark in near[:3]]
    following = [mark.word for mark in sentence.marks[next_after(sentence, at) :][:4]]
    if following[:1] in (["is"], ["was"]) and _OF_WORDS.intersection(following[1:3]):
        beside += following[2:]
    word = next((word for word in beside if word in _WORDS), None)
    said = len(near) > 1 and near[0].has(Role.COPULA) and near[1].word in _WORDS
    if word is None or said or is_used_by_inspectors(sentence, at):
        return None
    verb = " ".join(mark.word for mark in reversed(near[2:])).split()[-2:]
    if verb[1:] == ["with"] and verb[0] in _ENDING:
        return None
    return f"it is the {word} that is spoken of"


def _in_name(sentence: Sentence, at: int) -> str | None:
    """Whether it belongs to the name of a plan: "the 'Good to Great' strategy"."""
    marks = sentence.marks
    index = next_after(sentence, at)
    if index >= len(marks) or marks[index].word not in ("to", "and", "for", "is"):
        return None
    for mark in marks[index + 1 : index + 5]:
        if mark.word in _PLANS:
            return f"it is in the name of a {mark.word}"
        quote = sentence.tokens[mark.first].is_quote
        if not (quote or mark.plain or mark.has(Role.GRADE, Role.DEGREE)):
            return None
    return None


def _asked(sentence: Sentence, at: int) -> str | None:
    """Whether it is only asked: "Kent: good or bad?", "nobody says whether Kent is good"."""
    if sentence.tokens[-1].word == "?":
        return "it is asked"
    first = max(0, at - _ASKING)
    if "whether" not in [mark.word for mark in sentence.marks[first:at]]:
        return None
    for index in range(at - 1, first - 1, -1):
        mark = sentence.marks[index]
        if mark.word == "whether":
            return "it is asked"
        listed = sentence.marks[index - 1].has(Role.GRADE)
        if not listed and (mark.word in _PAUSES or mark.has(Role.CONJUNCTION)):
            return None
    return None


def _at_times(sentence: Sentence, at: int) -> str | None:
    """Whether only some of what was seen is so: "inadequate in too many cases"."""
    if not sentence.has(Role.AT_TIMES):
        return None
    following = sentence.marks[next_after(sentence, at) :][:1]
    return "it is so at times only" if any(m.has(Role.AT_TIMES) for m in following) else None
