"""Whether a sentence praises or criticises, all in all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.speech.balance import balance
from store.parsing.speech.cues import BAD as _BAD
from store.parsing.speech.cues import GOOD as _GOOD
from store.parsing.speech.cues import Cue, Means
from store.records import Grade, Tone

_OF_GRADES = (Role.GRADE, Role.UP, Role.DOWN, Role.SAME, Role.NEAR_MISS, Role.RATE, Role.VISIT)
_WHOLE = (Role.AREA, Role.GROUP, Role.SERVICE, Role.COUNCIL, Role.BODY, Role.AREA_SET)
_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "but"})
_PAST_CLAUSES = frozenset(
    [(link, verb) for link in ("which", "that", "who") for verb in ("was", "were", "had")]
    + [("was", "once"), ("were", "once")]
)
_PAST_REACH = 5
_AMONG = frozenset({"among", "amongst"})
_CONDITIONS = frozenset({"when", "where", "if", "whenever", "wherever"})
_SCALE = 2
"""More grades than this are the scale explained, or a list of what each area got."""
_TODAY = frozenset({"is", "are", "has", "have", "now"})
_WHOLE_BY_WORD = frozenset({"it", "they"})


def tone(sentence: Sentence, said: Sequence[Cue], graded: bool) -> Tone | None:
    """What the sentence comes to: the more frequent tone, a criticism counting double.

    A grade is no praise. Of a sentence that gives one (`graded`) only that counts which is told
    beside it: what it was given for, or what inspectors found besides.
    """
    if len({mark.word for mark in sentence.marks if mark.has(Role.GRADE)}) > _SCALE:
        return None
    begun = _begin(sentence, said) if graded else 0
    told = [
        cue
        for cue in said
        if cue.has(*_GOOD, *_BAD, Means.MATTER)
        and not cue.has(Means.NEUTRAL)
        and cue.first >= begun
    ]
    counted = [cue for cue in told if not _is_beside(sentence, cue, said, graded)]
    praise, blame = balance(sentence, counted, said)
    if praise == blame == 0:
        return _tone_of_cause(sentence, said) if graded else None
    blame += 2 * praise * any(_is_asked(sentence, cue, said) for cue in said)
    return Tone.STRENGTH if praise >= blame else Tone.WEAKNESS


def _is_beside(sentence: Sentence, cue: Cue, said: Sequence[Cue], graded: bool) -> bool:
    """Whether the words praise or criticise nothing, though they could."""
    return (
        _is_of_grade(sentence, cue, graded)
        or _is_past(sentence, cue, said)
        or _is_name(sentence, cue)
        or _is_condition(sentence, cue)
        or (cue.has(Means.LACK) and any(_precedes(one, cue) for one in said))
    )


def _tone_of_cause(sentence: Sentence, said: Iterable[Cue]) -> Tone | None:
    """That of the grade, where the sentence says why it was given: "… because of housing"."""
    causes = [cue.first for cue in said if cue.has(Means.CAUSE)]
    grades = [m for m in sentence.marks if m.grade and causes and m.last <= causes[0]]
    after = [m for m in sentence.marks if causes and m.first > causes[0]]
    if not grades or any(mark.has(Role.AREA_SET, Role.GRADE_NOUN, Role.GRADE) for mark in after):
        return None
    high = grades[-1].grade in (Grade.OUTSTANDING, Grade.GOOD)
    return Tone.STRENGTH if high else Tone.WEAKNESS


def _is_asked(sentence: Sentence, cue: Cue, said: Iterable[Cue]) -> bool:
    """Whether inspectors ask for more of what is praised: "they want better records"."""
    before = sentence.tokens[cue.first - 1].word if cue.first else ""
    asked = cue.first <= 2 and before in _WHOLE_BY_WORD
    named = any(one.has(Means.INSPECTORS) and one.last == cue.first for one in said)
    return cue.has(Means.ASKING) and (asked or named or cue.has(Means.REPORTED))


def _begin(sentence: Sentence, said: Iterable[Cue]) -> int:
    """The token from which on a sentence that gives a grade tells what else was found."""
    grade = next((mark.first for mark in sentence.marks if mark.has(Role.GRADE)), 0)
    begun = (
        cue.first
        for cue in said
        if cue.has(Means.TELLING, Means.PRAISING, Means.BLAMING)
        or (cue.has(Means.REASON, Means.CAUSE) and cue.first > grade)
    )
    return min(begun, default=len(sentence.tokens))


def _is_past(sentence: Sentence, cue: Cue, said: Sequence[Cue]) -> bool:
    """Whether it stands in a concession ("in spite of a rise"), or is a weakness put right."""
    return any(
        (one.has(Means.CONCESSION) and one.last <= cue.first and _is_one_clause(sentence, one, cue))
        or (
            one.has(Means.REMEDY)
            and cue.has(*_BAD)
            and not (cue.has(Means.LACK) and cue.last <= one.first)
            and _is_one_clause(sentence, *_order(one, cue))
        )
        for one in said
    ) or _is_gone(sentence, cue)


def _is_gone(sentence: Sentence, cue: Cue) -> bool:
    """Whether it tells of the past within a sentence of today: "work which was criticised is …"."""
    words = [token.word for token in sentence.tokens[max(0, cue.first - _PAST_REACH) : cue.first]]
    gone = any(
        pair in _PAST_CLAUSES and _CLAUSE_ENDS.isdisjoint(words[index:])
        for index, pair in enumerate(pairwise(words))
    )
    return gone and any(token.word in _TODAY for token in sentence.tokens[cue.last :])


def _order(one: Cue, other: Cue) -> tuple[Cue, Cue]:
    return (one, other) if one.first < other.first else (other, one)


def _is_one_clause(sentence: Sentence, first: Cue, second: Cue) -> bool:
    between = sentence.tokens[first.last : second.first]
    return not any(token.word in _CLAUSE_ENDS for token in between)


def _is_of_grade(sentence: Sentence, cue: Cue, graded: bool) -> bool:
    """Whether the words are a grade, or how it changed, and not what was seen of the work."""
    own = [m for m in sentence.marks if m.first < cue.last and cue.first < m.last]
    if cue.has(Means.MATTER) and any(mark.has(Role.AREA, Role.GROUP) for mark in own):
        return True
    if graded:
        return any(mark.has(*_OF_GRADES) or mark.area for mark in own)
    grade = any(
        mark.has(Role.GRADE) and mark.first <= cue.first and cue.last <= mark.last for mark in own
    )
    following = next((mark for mark in sentence.marks if mark.first == cue.last), None)
    if grade and following and following.plain and following.word not in _AMONG:
        return False
    if sentence.has(Role.SCALE) and own:
        return any(mark.has(Role.GRADE, Role.SCALE) for mark in own)
    grades = {mark.grade for mark in sentence.marks if mark.grade}
    if grade and (len(grades) > 1 or sentence.has(Role.GRADE_NOUN, Role.RATE)):
        return True
    return grade and any(
        _is_whole(mark) for mark in sentence.marks if mark.first < cue.first or mark.has(Role.AREA)
    )


def _precedes(inspectors: Cue, cue: Cue) -> bool:
    """Whether inspectors are those who did not: "Ofsted does not comment"."""
    return inspectors.has(Means.INSPECTORS) and inspectors.last == cue.first


def _is_condition(sentence: Sentence, cue: Cue) -> bool:
    """Whether it only says when something is done: "staff act when children are at risk"."""
    if not cue.has(Means.MATTER):
        return False
    before = [token.word for token in sentence.tokens[max(0, cue.first - _PAST_REACH) : cue.first]]
    return not _CONDITIONS.isdisjoint(before)


def _is_name(sentence: Sentence, cue: Cue) -> bool:
    """Whether the word is a part of a name: "Brighter Futures"."""
    tokens = sentence.tokens
    if cue.last - cue.first > 1 or not tokens[cue.first].capital:
        return False
    return cue.last < len(tokens) and tokens[cue.last].capital


def _is_whole(mark: Mark) -> bool:
    return mark.has(*_WHOLE) or mark.word in _WHOLE_BY_WORD
