"""Grades told by two sentences: "The verdict? Good.", "Good in all four. The four are …"."""

from __future__ import annotations

from store.parsing.claims.discourse.pronoun_alone import is_linking
from store.parsing.claims.phrases.meant import named_areas
from store.parsing.claims.phrases.verbs import ends_clause
from store.parsing.claims.tying.fixed import Tie
from store.parsing.claims.whose.holders import Holder
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence

_BESIDE = frozenset({Role.ADVERB, Role.AGAIN, Role.ECHO_BEFORE})
_TELLER = frozenset({Role.FIND, Role.VERDICT, Role.INSPECTION, Role.DETERMINER})
_ENTRY = 12
_OTHER = (Role.GRADE, Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.VISIT, Role.OTHER_JUDGE)
_ASKED = 2
_POINTING = frozenset({"that", "this", "it", "they", "these", "theirs"})
_ASKING = (Role.DETERMINER, Role.CONJUNCTION, Role.PREPOSITION, Role.POSSESSIVE, Role.GRADE_NOUN)


def answer(sentence: Sentence, asked: Sentence | None) -> Tie | None:
    """The tie of a grade that is all that `sentence` says, where `asked` was a question for it.

    A council's name alone asks for it too, as the label of an entry: "Hull. Good since 2019."
    """
    if asked is None or asked.tokens[-1].word not in ("?", "."):
        return None
    if holder := _named_alone(asked, sentence):
        date = next((mark.date for mark in sentence.marks if mark.date), None)
        points = date.points if date else ()
        return Tie("the answer to a question", whole=True, holder=holder, dated=points)
    if asked.tokens[-1].word == ".":
        return None
    told = _is_bare(sentence) or is_told_by_them(sentence)
    if not (told or (_is_pointing(sentence) and _asks_only_for_area(asked))):
        return None
    if any(m.has(Role.PREVIOUS, Role.FOREIGN, Role.GENERIC) or m.date for m in asked.marks):
        return None
    rule = "the answer to a question"
    named = [i for i, m in enumerate(asked.marks) if m.has(Role.AREA, Role.GROUP)]
    if named:
        return Tie(rule, areas=named_areas(asked, named), sure=True)
    whole = any(m.has(Role.GRADE_NOUN) for m in asked.marks)
    return Tie(rule, whole=True, sure=True) if whole else None


def outcome(sentence: Sentence, before: Sentence | None) -> Tie | None:
    """The tie in "Bury: inspected July 2019. Inadequate.", where no more is said of the grade."""
    if before is None or before.block != sentence.block or len(before.marks) > _ENTRY:
        return None
    marks = [m for m in sentence.marks[:4] if not sentence.tokens[m.first].is_quote]
    if not marks or not marks[0].grade or not before.has(Role.INSPECTION, Role.PUBLISHED):
        return None
    if not before.has(Role.DATE) or before.has(*_OTHER) or before.tokens[-1].word != ".":
        return None
    if any(mark.plain for mark in before.marks):
        return None
    moved = len(marks) > 2 and marks[1].word == "," and marks[2].word.endswith("from")
    alone = moved or [m.word for m in marks[1:2]] in ([], ["."], ["overall"])
    return Tie("the outcome of the inspection before it", whole=True) if alone else None


def _named_alone(asked: Sentence, sentence: Sentence) -> Holder | None:
    """The council that is all that is named, where a grade comes next: "Hull? Good."."""
    councils = asked.marks[0].councils
    if not councils or len(asked.marks) != _ASKED or asked.block != sentence.block:
        return None
    told = sentence.marks[0].has(Role.GRADE) or sentence.marks[0].has(Role.AGAIN, Role.CURRENT)
    rest = [m for m in sentence.marks if not m.has(Role.GRADE, Role.AGAIN, Role.ADVERB)][:1]
    if told and not any(m.plain or m.has(Role.GRADE_NOUN, Role.NEUTRAL) for m in rest):
        return Holder(councils, rule="the council that is asked for")
    return None


def _is_bare(sentence: Sentence) -> bool:
    """Whether it tells nothing but a grade, and whose word that is: "Good, say inspectors."."""
    said = [m for m in sentence.marks if m.word[0].isalnum() and not m.any(_BESIDE)]
    said = said[bool(said) and said[0].has(Role.RATE) :]
    graded = bool(said) and said[0].has(Role.GRADE, Role.GRADE_AGAIN)
    return graded and all(m.any(_TELLER) or m.word == "they" for m in said[1:])


def is_told_by_them(sentence: Sentence) -> bool:
    """Whether it opens with a grade as the inspectors' word: "Good, say inspectors, who met 14"."""
    marks = [mark for mark in sentence.marks[:9] if not sentence.tokens[mark.first].is_quote]
    marks = [mark for mark in marks if not mark.has(Role.DETERMINER)]
    if len(marks) < 4 or not marks[0].grade or marks[1].word != ",":
        return False
    by = [mark.word for mark in marks[2:4]] == ["according", "to"]
    told = marks[4:] if by else marks[2:]
    verb = not by and any(mark.has(Role.FIND, Role.VERDICT) for mark in told[:2])
    by_them = any(mark.has(Role.INSPECTION) for mark in told[: 1 + verb])
    ahead = told[1 + verb : 2 + verb]
    return (by or verb) and by_them and not any(mark.plain or mark.grade for mark in ahead)


def _is_pointing(sentence: Sentence) -> bool:
    """Whether it opens as in "That one requires improvement" or "Theirs was outstanding, and"."""
    marks = sentence.marks
    at = next((i for i, mark in enumerate(marks) if mark.grade), 0)
    said = [m for m in marks[:at] if m.word[0].isalnum()]
    if not said or said[0].word not in _POINTING or not ends_clause(sentence, at):
        return False
    of_one = said[1:2] if len(said) > 1 and said[1].word == "one" else []
    told = said[1 + len(of_one) :]
    verb = marks[at].word.startswith("require")
    linked = any(m.has(Role.COPULA, Role.RATE, Role.GIVE) for m in told) or (verb and not told)
    return linked and all(is_linking(m) or m.has(Role.DETERMINER, Role.GIVE) for m in told)


def _asks_only_for_area(asked: Sentence) -> bool:
    """Whether the question is as in "Care leavers?" or "And what about the leadership?"."""
    said = [mark for mark in asked.marks if mark.word[0].isalnum()]
    named = any(mark.has(Role.AREA, Role.GROUP) for mark in said)
    return named and all(
        mark.has(Role.AREA, Role.GROUP, *_ASKING) or mark.word in ("what", "how") for mark in said
    )
