"""Councils named in what another does or goes through, which is the one that has the grade.

"It turned to Essex for help, and was judged good."
"""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.led import LEADING
from store.parsing.claims.whose.focus import Focus
from store.parsing.claims.whose.joined import row_of
from store.parsing.claims.whose.obliques import comes_from, led_by
from store.parsing.claims.whose.passing import has_relative
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence

_IT = frozenset({"it", "they", "we"})
_THEM = frozenset({"it", "them", "us"})
_NOW = frozenset({"now", "later", "today", "currently", "then", "since"})
_UNDER = frozenset({"under", "with", "through", "thanks to"})
_LEAVING = frozenset({"left", "leaves", "moved", "moves", "went", "goes", "departed", "poached"})
_LEAVING |= {"hunted", "headhunted"}
_AWAY = frozenset({"for", "to", "by"})
_THE = frozenset({"the", "this", "that", "both"})
_PARTING = frozenset({",", ";", "–", "and", "but", "before", "after", "when", "until", "while"})
_CLAUSE = frozenset({Role.CONJUNCTION, Role.OPENER})
_NOMINAL = (Role.PREPOSITION, Role.RELATIVE, Role.CONJUNCTION, Role.COUNCIL, Role.INSPECTION)
_INSPECTED = (Role.INSPECTION, Role.VISIT, Role.PUBLISHED, Role.FIND, Role.GRADE, Role.COUNCIL)
_SCENE = (Role.ADVERB, Role.PREVIOUS, Role.CURRENT, Role.DATE, Role.PREPOSITION, Role.CONJUNCTION)
_PASSIVE = (Role.COPULA, Role.ADVERB, Role.UP, Role.DOWN, Role.SAME)


def told_of_another(
    focus: Focus, sentence: Sentence, at: int, named: Sequence[int]
) -> frozenset[int]:
    """Those of the councils `named` that have no part in what is told of the one under talk."""
    talk = focus.now or focus.main
    return frozenset(
        index
        for index in named
        if talk and index < at and set(talk).isdisjoint(sentence.marks[index].councils)
        if _is_told_of_another(sentence, index, at)
    )


def may_be_left(sentence: Sentence, index: int, target: Target) -> bool:
    """Whether "the council" at `target` is that at mark `index` or the one that somebody left.

    So it is in "Ann Hill moved to Essex after the council was rated good".
    """
    marks = sentence.marks
    if _LEAVING.isdisjoint(sentence.words) or target.first < index:
        return False
    if any(mark.has(Role.INSPECTION, Role.VISIT) for mark in marks[:index]):
        return False
    leading = led_by(sentence, index)
    if not leading:
        return False
    told = [*marks[leading - 1].word.split(), *marks[leading].word.split()]
    if told[-1] not in _AWAY or told[-2] not in _LEAVING:
        return False
    meant = marks[target.first]
    return meant.word in _IT or (meant.has(Role.BODY) and meant.word.split()[0] in _THE)


def _is_told_of_another(sentence: Sentence, index: int, at: int) -> bool:
    """Whether the council at mark `index` has no part in the grade at mark `at` after it.

    It stands in what is told of "it" or "the council", before another clause in which that one
    is graded, or it is where somebody comes from, or in a participle's clause: "Having borrowed
    a director from Essex, it was rated good".
    """
    if index > at or has_relative(sentence, index):
        return False
    first, last = row_of(sentence, index)
    if _leads_another(sentence, last) or _is_post_of_somebody(sentence, first, last):
        return True
    if _is_guide(sentence, first, last):
        return True
    parted = _next_clause(sentence, last, at)
    if parted is None or not _is_graded_there(sentence, parted, at):
        return False
    subject = _opening_subject(sentence)
    if subject is not None and subject < first - 1:
        return _is_in_predicate(sentence, subject, first)
    if comes_from(sentence, first):
        return _has_pronoun(sentence.marks[parted:at])
    return _is_in_participle(sentence, first, parted)


def _leads_another(sentence: Sentence, index: int) -> bool:
    """Whether it is told to have brought another to the grade: "Essex helped it to climb to"."""
    marks = sentence.marks
    verb = next((last for first, last in sentence.between if first == index + 1), index + 1)
    if verb + 1 >= len(marks) or marks[verb].word not in LEADING:
        return False
    led = marks[verb + 1]
    return led.word in _THEM or (led.has(Role.BODY) and led.word.split()[0] in _THE)


def _is_post_of_somebody(sentence: Sentence, first: int, last: int) -> bool:
    """Whether somebody works there now, who is told of for another: "Ann Hill, now at Essex,"."""
    marks = sentence.marks
    if [mark.word for mark in marks[last + 1 : last + 2]] != [","]:
        return False
    comma = next((i for i in range(first - 1, 0, -1) if marks[i].word == ","), 0)
    return bool(comma) and marks[comma + 1].word in _NOW and led_by(sentence, first) is not None


def _is_guide(sentence: Sentence, first: int, last: int) -> bool:
    """Whether something of it guides another: "Under Essex's wing the county was rated"."""
    marks = sentence.marks
    following = marks[last + 1 : last + 4]
    if len(following) < 3 or following[0].word != "'s" or not following[1].plain:
        return False
    leading = led_by(sentence, first)
    if leading is None or marks[leading].word not in _UNDER or following[2].word == "'s":
        return False
    anaphor = following[2] if following[2].word != "," else marks[last + 4]
    return anaphor.word in _IT or (anaphor.has(Role.BODY) and anaphor.word.split()[0] in _THE)


def _next_clause(sentence: Sentence, index: int, at: int) -> int | None:
    """The mark that parts the grade at mark `at` from what ends in the council at `index`."""
    for number in range(index + 1, at):
        mark = sentence.marks[number]
        if mark.councils:
            return None
        if mark.word in _PARTING or (mark.any(_CLAUSE) and mark.has(Role.OPENER)):
            return number
    return None


def _is_graded_there(sentence: Sentence, parted: int, at: int) -> bool:
    """Whether the clause from mark `parted` on grades what the sentence is on, naming nothing.

    "It went to Essex and rated it good" is told of who went there.
    """
    clause = sentence.marks[parted:at]
    if any(m.councils or m.has(Role.FOREIGN, Role.GENERIC) for m in clause):
        return False
    judged = next((i for i in range(len(clause) - 1, -1, -1) if clause[i].has(Role.RATE)), None)
    if judged is None:
        return any(m.has(*_PASSIVE) or m.has(Role.GIVE) for m in clause)
    if any(m.has(Role.INSPECTION) for m in clause[:judged]):
        return True
    passive = clause[max(0, judged - 3) : judged] if judged > 1 else sentence.marks[1:3]
    return any(m.has(Role.COPULA) for m in passive)


def _opening_subject(sentence: Sentence) -> int | None:
    """The mark of "it" or "the council" with which a sentence opens, past a time or the like."""
    for index, mark in enumerate(sentence.marks):
        if mark.councils:
            return None
        if mark.word in _IT and mark.has(Role.PRONOUN):
            return index
        if mark.has(Role.BODY):
            return index if mark.word.split()[0] in _THE else None
        if not (mark.has(*_SCENE) or mark.word == ","):
            return None
    return None


def _is_in_predicate(sentence: Sentence, subject: int, index: int) -> bool:
    """Whether the council at mark `index` belongs to the verb of what is at mark `subject`.

    What is said or found of a council is about it: "it told Essex that".
    """
    between = sentence.marks[subject + 1 : index]
    if not between or between[0].has(*_NOMINAL) or between[0].word in (",", "'s"):
        return False
    if all(mark.has(Role.COPULA, Role.ADVERB, Role.CURRENT) for mark in between):
        # "Now it is Kent's turn"
        return False
    return not any(mark.has(*_INSPECTED) for mark in between)


def _has_pronoun(clause: Sequence[Mark]) -> bool:
    return any(mark.has(Role.PRONOUN, Role.BODY, Role.POSSESSIVE) for mark in clause)


def _is_in_participle(sentence: Sentence, index: int, parted: int) -> bool:
    """Whether it stands in what "Having", "Advised" or "After working" begins, before "it"."""
    marks = sentence.marks
    if marks[parted].word != "," or parted + 2 >= len(marks):
        return False
    following = marks[parted + 1]
    anaphor = (following.word in _IT) or (
        following.has(Role.BODY) and following.word.split()[0] in _THE
    )
    if not (anaphor and marks[parted + 2].has(Role.COPULA, Role.GIVE, *_PASSIVE)):
        return False
    opening = marks[:index]
    if any(mark.has(*_INSPECTED) for mark in opening) or led_by(sentence, index) in (0, None):
        return False
    verb = opening[0].word
    if verb in ("after", "by", "since", "before") and len(opening) > 1:
        return opening[1].word.endswith("ing")
    return verb.endswith(("ing", "ed"))
