"""Grades that are put down to somebody else than inspectors, who thinks or says that it is so."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.doubts.inspectors import end_of_name, is_own, may_be_inspectors
from store.parsing.claims.doubts.other_judges import is_passive
from store.parsing.claims.doubts.others import is_moved, told_between
from store.parsing.claims.doubts.tellers import is_in_report, is_on_grades, is_undergone, subject
from store.parsing.claims.phrases.nearby import marks_after
from store.parsing.claims.phrases.paths import end_of_path, way_to
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_VIEWS = frozenset({"view", "views", "opinion", "eyes", "words", "estimation", "judgement"}) | {
    *("verdict", "conclusion", "judgment", "assessment"),
}
_PAPERS = frozenset({"papers", "paper", "documents", "document", "result", "results"}) | {
    *("figures", "minutes", "data", "tables", "website"),
}
_SAYING = frozenset(
    {
        "wrote",
        "writes",
        "stated",
        "states",
        "told",
        "claimed",
        "warned",
        "argued",
        "insisted",
        "complained",
        "alleged",
    }
)
_THINKING = frozenset({"felt", "feels", "thought", "thinks", "think", "argued", "insisted"}) | {
    *("claimed", "reckon", "reckons", "reckoned", "considers", "considered"),
}
"""What tells a view of one's own, whoever has it."""
_TIMING = frozenset({"until", "till", "before", "after", "when", "once", "since", "to"})
_REVISING = frozenset({"revised", "changed", "confirmed", "upheld", "published", "revising"})
_NO_CLAUSE = frozenset({"to", "to be", "as"})
_WHEN = (Role.PREPOSITION, Role.DATE, Role.PRONOUN, Role.CURRENT, Role.DETERMINER, Role.INSPECTION)
"""What can follow a verb of saying behind what is said."""
_PARTING = frozenset({":", ";", "–"})


def is_told_by_other(sentence: Sentence, at: int) -> bool:
    """Whether the grade at mark `at` is told as somebody else's view or words."""
    return source_is_other(sentence, at) or said_by_other(sentence, at)


def source_is_other(sentence: Sentence, at: int) -> bool:
    """Whether it is put down to somebody else: "According to head teachers, the council is good".

    That it was judged so can be told according to anybody.
    """
    if "according" not in sentence.words and _VIEWS.isdisjoint(sentence.words):
        return False
    if way_to(sentence, at) is not None or end_of_path(sentence, at) is not None:
        return False
    marks = sentence.marks
    for index in range(len(marks) - 2):
        viewed = marks[index].word.split()[-1] in _VIEWS and marks[index + 1].word in ("of", "from")
        if not viewed and marks[index].word != "according":
            continue
        first, last = index + 2, end_of_name(marks, index + 2)
        if marks[first].has(Role.POSSESSIVE) and viewed:
            # "a realistic view of their services" is nobody's opinion of a grade
            continue
        if may_be_inspectors(sentence, first, last):
            continue
        if viewed and index and _is_theirs(marks, index):
            continue
        if viewed:
            if marks[index].word == "words" and _is_unquoted(marks[last:at]):
                continue
            return True
        outside = (*marks[:index], *marks[last:at])
        paper = any(mark.word in _PAPERS for mark in marks[first:last])
        told = paper or any(mark.has(Role.RATE, Role.INSPECTION) for mark in outside)
        return not told and not is_own(sentence, first, last)
    return False


def _is_unquoted(told: Sequence[Mark]) -> bool:
    """Whether the words are told before it: "in the words of a parent, 'slept' until it was X"."""
    quotes = [i for i, mark in enumerate(told) if mark.word in QUOTES]
    timed = quotes and any(mark.word.split()[0] in _TIMING for mark in told[quotes[-1] :])
    return bool(timed) and len(quotes) % 2 == 0


def _is_theirs(marks: Sequence[Mark], view: int) -> bool:
    """Whether it is inspectors' own: "Ofsted has revised its assessment of care leavers".

    So is "Ofsted's overall judgement of".
    """
    if any(Role.INSPECTION in mark.roles for mark in marks[max(0, view - 3) : view]):
        return True
    if view < 3 or not marks[view - 1].has(Role.POSSESSIVE):
        return False
    moved = marks[view - 2].has(Role.UP, Role.DOWN) or marks[view - 2].word in _REVISING
    return moved and any(Role.INSPECTION in mark.roles for mark in marks[: view - 2])


def said_by_other(sentence: Sentence, at: int) -> bool:
    """Whether somebody says so who is neither inspectors nor there to tell what these said."""
    if not (sentence.has(Role.FIND, Role.VERDICT) or not _SAYING.isdisjoint(sentence.words)):
        return False
    marks = sentence.marks
    verb = next((i for i in range(at - 1, 0, -1) if _says(marks[i])), 0)
    if not verb:
        return _is_said_after(sentence, at)
    told = marks[verb + 1 : at]
    if any(m.has(Role.RATE) or m.word in _PARTING for m in told[1:]) or is_passive(marks, verb):
        return False
    if not told or told[0].word in _NO_CLAUSE or is_on_grades(sentence, verb, at):
        return False
    if is_in_report(sentence, verb, at) or is_undergone(sentence, verb, at):
        return False
    first, last = subject(sentence, verb)
    aside = told_between(sentence, at)
    if may_be_inspectors(sentence, first, last, aside):
        return False
    return marks[verb].word in _THINKING or not is_own(sentence, first, last)


def _says(mark: Mark) -> bool:
    return Role.FIND in mark.roles or Role.VERDICT in mark.roles or mark.word in _SAYING


def _is_said_after(sentence: Sentence, at: int) -> bool:
    """Whether it is told behind the grade who says so: "Kent is good, said head teachers"."""
    marks = sentence.marks
    verb = next((i for i in range(at + 1, len(marks)) if _says(marks[i])), 0)
    if not verb or any(mark.has(Role.RATE, Role.INSPECTION) for mark in marks[:at]):
        return False
    if any(mark.has(Role.GRADE_NOUN) for mark in marks_after(sentence, at, 1)):
        return False
    if is_moved(sentence, at):
        return False
    commas = [i for i in range(at + 1, verb) if marks[i].word == ","]
    if not commas or any(mark.has(Role.GRADE) for mark in marks[at + 1 : verb]):
        return False
    related = any(mark.has(Role.RELATIVE) for mark in marks[commas[-1] + 1 : verb])
    if is_passive(marks, verb) or related:
        return False
    first, last, end = commas[-1] + 1, verb, verb + 1
    if all(mark.word in QUOTES for mark in marks[first:last]):
        first = verb + 1
        last = end = end_of_name(marks, first)
    begins = next((mark for mark in marks[first:last] if mark.word not in QUOTES), None)
    if begins is None or begins.has(Role.PREPOSITION, Role.PARTNER, Role.CONJUNCTION, Role.AS):
        return False
    if any(mark.word[0].isalnum() and not mark.has(*_WHEN) for mark in marks[end : end + 1]):
        return False
    return not (may_be_inspectors(sentence, first, last) or is_own(sentence, first, last))
