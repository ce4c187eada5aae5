"""What may stand between a grade and what it is of behind it: "inadequate *for* its adoption"."""

from __future__ import annotations

from store.parsing.claims.areas.inversion import opens_sentence
from store.parsing.claims.phrases.graded import FORWARD
from store.parsing.claims.phrases.nearby import leftwards, mark_before, next_after
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.text.tokens import QUOTES

_RATINGS = frozenset({"rating", "ratings", "grade", "grading", "judgement", "judgment", "verdict"})
_RATINGS |= {"mark", "score", "ranking", "assessment"}
_EVERY = frozenset({"all", "each", "both", "every", "every heading"})
_BETWEEN = frozenset({Role.GRADE_NOUN, Role.ADVERB, Role.DETERMINER, Role.PRONOUN, Role.GIVE}) | {
    *(Role.DATE, Role.AGAIN, Role.POSSESSIVE, Role.INSPECTION, Role.PREVIOUS, Role.RELATIVE),
}
_PLACING = frozenset({"in", "of", "at", "from", "across"})
_CONCERN = 8
_PASSED = QUOTES | {"'s", "from", "by", ")", "one"}
_TIES = FORWARD | {"(", "judgement on", "judgement for"}
_COVERING = frozenset({"covers", "covered", "encompasses", "spans", "includes", "embraces"})
_TAKING_IN = frozenset({("extends", "to"), ("extended", "to"), ("takes", "in"), ("took", "in")})
_MAY_COVER = _COVERING | {verb for verb, _ in _TAKING_IN}


def ties(mark: Mark) -> bool:
    """Whether what a grade is of can follow: "for", "in", "went to", a bracket."""
    if mark.word in _TIES:
        return True
    return Role.GIVE in mark.roles and mark.word.endswith((" to", " for", " of"))


def is_good_with(sentence: Sentence, index: int, at: int) -> bool:
    """Whether the "with" at mark `index` is as in "was good with children in care".

    They get no grade there.
    """
    if index != next_after(sentence, at):
        return False
    ahead = sentence.marks[index + 1 : index + 4]
    led = [mark for mark in ahead if not mark.has(Role.DETERMINER, Role.POSSESSIVE)]
    if not led or not led[0].has(Role.GROUP) or not _is_council_good(sentence, at):
        return False
    return all(not mark.word[0].isalnum() for mark in led[1:2])


def _is_council_good(sentence: Sentence, at: int) -> bool:
    """Whether a council is the subject, and not people there: "social workers in Kent are good"."""
    before = [m for m in leftwards(sentence, at) if not m.has(Role.COPULA, Role.ADVERB, Role.RATE)]
    if not before or not before[0].has(Role.COUNCIL, Role.BODY, Role.PRONOUN):
        return False
    return not any(mark.word in _PLACING for mark in before[1:3])


def covers(sentence: Sentence, index: int) -> bool:
    """Whether a grade is said to take in what follows: "the inadequate rating covers leadership".

    Unlike "the rating covers up" and "the report covers".
    """
    marks = sentence.marks
    if marks[index].word not in _MAY_COVER:
        return False
    grade = mark_before(sentence, index)
    if grade is None or not (grade.grade or grade.word.split()[-1] in _RATINGS):
        return False
    following = marks[index + 1].word if index + 1 < len(marks) else ""
    taking = (marks[index].word, following) in _TAKING_IN
    return taking or (marks[index].word in _COVERING and following != "up")


def concerns(sentence: Sentence, index: int) -> bool:
    """Whether the "where" at mark `index` is as in "outstanding where leadership is concerned"."""
    if "concerned" not in sentence.words:
        return False
    ahead = sentence.marks[index + 1 : index + _CONCERN]
    named = next((i for i, mark in enumerate(ahead) if mark.has(Role.AREA, Role.GROUP)), len(ahead))
    told = [mark.word for mark in ahead[named + 1 :]]
    return told[:2] in (["is", "concerned"], ["are", "concerned"])


def is_rating_of(sentence: Sentence, index: int) -> bool:
    """Whether the "of" at mark `index` is as in "the inadequate rating of its services"."""
    return sentence.marks[index - 1].word.split()[-1] in _RATINGS


def is_heading(sentence: Sentence, index: int) -> bool:
    """Whether the "under" at mark `index` is as in "under all four headings"."""
    following = sentence.marks[index + 1 : index + 4]
    every = following[:1] != () and following[0].word in _EVERY
    return every and any(m.has(Role.AREA_SET) for m in following)


def passes(sentence: Sentence, index: int, at: int) -> bool:
    """Whether it may stand between a grade and what ties it: "the verdict is", "given again"."""
    mark = sentence.marks[index]
    if mark.word in _PASSED:
        return True
    if Role.COPULA in mark.roles:
        following = sentence.marks[index + 1] if index + 1 < len(sentence.marks) else None
        if following and following.has(Role.GRADE_NOUN, Role.DETERMINER):
            return opens_sentence(sentence, at)
        return (
            following is not None
            and (Role.GIVE in following.roles or following.word in FORWARD)
            and index - at < 4
        )
    return not mark.roles.isdisjoint(_BETWEEN)


def opens_both(sentence: Sentence, index: int) -> bool:
    """Whether the comma at mark `index` stands before "(both) overall and in respect of …".

    Or between the noun of a grade that opens the sentence and its areas: "the verdict, for A".
    """
    ahead = [m.word for m in sentence.marks[index : index + 3]]
    if ahead[1:2] == ["both"] or ahead[1:] == ["overall", "and"]:
        return True
    noun = sentence.marks[index - 1].has(Role.GRADE_NOUN)
    return noun and len(ahead) > 1 and ahead[1] in FORWARD
