"""Clauses that open with their grade, or put its object last: "Good, too, were X"."""

from __future__ import annotations

from store.parsing.claims.phrases.nearby import AMONG, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.likenesses import head_of_likeness
from store.parsing.mentions.marks import Sentence
from store.parsing.text.tokens import QUOTES

_BEFORE_FRONTED = frozenset({Role.RATE, Role.FIND, Role.AS, Role.ADVERB, Role.CURRENT})
_BEFORE_FRONTED |= {Role.CONJUNCTION}
_THINGS = frozenset({"thing", "things", "of"})
_CLEAVING = AMONG | _THINGS | {"what"}
_IN_CLEFT = _BEFORE_FRONTED | {Role.INSPECTION, Role.DETERMINER, Role.COPULA, Role.PRONOUN}
_IN_CLEFT |= {Role.GIVE, Role.GRADE_NOUN, Role.RELATIVE}
_PASSED = frozenset({",", "in", "by", "though", "however"})
_TELLERS = (Role.INSPECTION, Role.PRONOUN, Role.DETERMINER, Role.ADVERB)
_SAYING = 8
_TELLER_AND_VERB = 2
_WAS = frozenset({"was", "is ", "wer", "are"})


def fronting_verb(sentence: Sentence, at: int) -> int | None:
    """The verb after a grade that opens the clause: "Good, too, were X", "Rated good is X"."""
    marks = sentence.marks
    cleft = is_cleft(sentence, at)
    for index in range(at - 1, -1, -1):
        mark = marks[index]
        if cleft or mark.word == ";":
            break
        if mark.word in QUOTES or not mark.roles.isdisjoint(_BEFORE_FRONTED):
            continue
        if not _is_of_participle(sentence, index):
            return None
    first = _past_likeness(sentence, next_after(sentence, at))
    for index in range(first, min(len(marks), first + 6)):
        mark = marks[index]
        if mark.has(Role.COPULA) or (mark.has(Role.ECHO_AFTER) and mark.word[:3] in _WAS):
            return _past_telling(sentence, index)
        passing = mark.word in _PASSED or mark.has(Role.ADVERB, Role.COUNCIL, Role.INSPECTION)
        passing = passing or (cleft and (mark.date is not None or mark.has(Role.GRADE_NOUN)))
        if not (passing or sentence.tokens[mark.first].is_quote):
            return None
    return None


def _past_telling(sentence: Sentence, verb: int) -> int:
    """The verb at mark `verb`, or that of "Good is *how it describes* leadership"."""
    marks = sentence.marks
    if [mark.word for mark in marks[verb + 1 : verb + 2]] not in (["how"], ["what"]):
        return verb
    for index in range(verb + 2, min(len(marks), verb + _SAYING)):
        if marks[index].has(Role.FIND, Role.RATE):
            return index
        if not marks[index].has(*_TELLERS):
            return verb
    return verb


def _is_of_participle(sentence: Sentence, index: int) -> bool:
    """Whether it is as in "Described as", "Given the grade" and "Marked down to", as it opens."""
    mark = sentence.marks[index]
    if index == 0:
        return mark.word.split()[0].endswith(("ed", "en")) or mark.word in ("called", "found")
    return mark.word in ("to", "a", "an", "the") or Role.GRADE_NOUN in mark.roles


def _past_likeness(sentence: Sentence, first: int) -> int:
    """The mark after what is put beside the subject to come: "Rated good, like A, was B"."""
    marks = sentence.marks
    if [mark.word for mark in marks[first : first + 1]] != [","]:
        return first
    if head_of_likeness(marks, first + 1) is None:
        return first
    return next((i + 1 for i in range(first + 1, len(marks)) if marks[i].word == ","), first)


def is_cleft(sentence: Sentence, at: int) -> bool:
    """Whether it is as in "What the inspectors rated (good)" and "Among the things judged"."""
    opening = sentence.marks[sentence.marks[0].word == "the" : at]
    if not opening or opening[0].word not in _CLEAVING:
        return False
    verbs = (i for i, mark in enumerate(opening) if mark.has(Role.RATE, Role.FIND, Role.GIVE))
    judged = next(verbs, None)
    if judged is None or any(mark.has(Role.COPULA) for mark in opening[judged:]):
        return False
    return all(
        m.word in _THINGS or m.any(_IN_CLEFT) or sentence.tokens[m.first].is_quote
        for m in opening[1:]
    )


def said_of(sentence: Sentence, at: int) -> int | None:
    """The "of" before what inspectors call so: "Outstanding, says Ofsted, of its leaders"."""
    marks = sentence.marks
    if "of" not in sentence.words or not opens_sentence(sentence, at):
        return None
    first = next_after(sentence, at)
    ahead = range(first, min(len(marks), first + _SAYING))
    of = next((i for i in ahead if marks[i].word == "of" or marks[i].word.endswith(" of")), None)
    if of is None:
        return None
    told = [m for m in marks[first:of] if m.word[0].isalnum() and not m.has(Role.DETERMINER)]
    if told and told[0].has(Role.COPULA) and [m.word for m in told[1:2]] == ["what"]:
        told = told[2:]
    if len(told) != _TELLER_AND_VERB or not any(m.has(Role.FIND) for m in told):
        return None
    by_them = any(m.has(Role.INSPECTION) or m.word in ("it", "they") for m in told)
    return of if by_them else None


def opens_sentence(sentence: Sentence, at: int) -> bool:
    """Whether the grade is the first word: "'Good' is the verdict on …"."""
    marks = sentence.marks[:at]
    return all(sentence.tokens[m.first].is_quote or Role.DETERMINER in m.roles for m in marks)
