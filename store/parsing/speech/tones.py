"""Whether a sentence praises or criticises, all in all."""

from __future__ import annotations

from collections.abc import Iterable

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.parsing.speech.amounts import amounts
from store.parsing.speech.balance import balance
from store.parsing.speech.cues import BAD, GOOD, Cue, Cues, Means
from store.parsing.speech.knowing import without_known
from store.parsing.speech.neutral import is_neutral
from store.records import Grade, Tone

_SCALE = 2
"""More grades than this are the scale explained, or a list of what each area got."""
_TONED = GOOD | BAD | {Means.MATTER}
TELLING = _TONED | {Means.ASKING, Means.CAUSE, Means.BURDEN, Means.BOON}
"""What praises or criticises, alone or with other words: without it there is no tone."""
_BEGINNING = frozenset({Means.TELLING, Means.PRAISING, Means.BLAMING})
_GIVING = frozenset({Means.REASON, Means.CAUSE})
_VERB_REACH = 2
_ASKERS = frozenset({"it", "they"})


def tone(sentence: Sentence, said: Cues, graded: bool) -> Tone | None:
    """What the sentence comes to: the more frequent tone, a criticism counting double.

    A grade is no praise. Of a sentence that gives one (`graded`) only that counts which is told
    beside it: what it was given for, or what inspectors found besides.
    """
    said = without_known(said)
    if said.means.isdisjoint(TELLING):
        return None
    if Role.GRADE in sentence.roles and len(_grades(sentence)) > _SCALE:
        return None
    begun = _begin(sentence, said) if graded else 0
    measured = [one for one in amounts(said) if one.cues[0].first >= begun]
    rest = said
    if measured:
        used = {cue for one in measured for cue in one.cues}
        rest = Cues([cue for cue in said if cue not in used], said.words)
    told = [
        cue
        for cue in rest
        if not cue.means.isdisjoint(_TONED)
        and Means.NEUTRAL not in cue.means
        and cue.first >= begun
    ]
    counted = [cue for cue in told if not is_neutral(sentence, cue, rest, graded)]
    praise, blame = balance(counted, rest)
    for one in measured:
        praise, blame = (praise + 1, blame) if one.good else (praise, blame + 2)
    asked = Means.ASKING in said.means and any(_is_asked(cue, said) for cue in said)
    if praise == blame == 0 and asked:
        return Tone.WEAKNESS
    if praise == blame == 0:
        return _tone_of_cause(sentence, said) if graded else None
    blame += 2 * praise * asked
    return Tone.STRENGTH if praise >= blame else Tone.WEAKNESS


def _grades(sentence: Sentence) -> set[str]:
    return {mark.word for mark in sentence.marks if Role.GRADE in mark.roles}


def _tone_of_cause(sentence: Sentence, said: Iterable[Cue]) -> Tone | None:
    """That of the grade, where the sentence says why it was given: "… because of housing"."""
    causes = [cue.first for cue in said if Means.CAUSE in cue.means]
    grades = [m for m in sentence.marks if m.grade and causes and m.last <= causes[0]]
    after = [m for m in sentence.marks if causes and m.first > causes[0]]
    if not grades or any(mark.has(Role.AREA_SET, Role.GRADE_NOUN, Role.GRADE) for mark in after):
        return None
    high = grades[-1].grade in (Grade.OUTSTANDING, Grade.GOOD)
    return Tone.STRENGTH if high else Tone.WEAKNESS


def _is_asked(cue: Cue, said: Cues) -> bool:
    """Whether inspectors ask for more of what is praised: "they want better records"."""
    if not cue.has(Means.ASKING):
        return False
    before = said.words[cue.first - 1] if cue.first else ""
    asked = cue.first <= 2 and before in _ASKERS
    named = any(one.has(Means.INSPECTORS) and one.last == cue.first for one in said)
    return asked or named or cue.has(Means.REPORTED)


def _begin(sentence: Sentence, said: Cues) -> int:
    """The token from which on a sentence that gives a grade tells what else was found."""
    grade = next((mark.first for mark in sentence.marks if Role.GRADE in mark.roles), 0)
    if any(cue.first < grade and _is_behind(cue, said) for cue in said):
        return 0
    begun = (
        cue.first
        for cue in said
        if cue.is_of(_BEGINNING) or (cue.first > grade and cue.is_of(_GIVING))
    )
    return next(begun, len(said.words))


def _is_behind(cue: Cue, said: Cues) -> bool:
    """Whether it says behind a comma who tells what came before: "…, according to a report"."""
    words = said.words
    if not cue.first or words[cue.first - 1] != ",":
        return False
    if Means.REPORTED in cue.means:
        return words[cue.first] == "according"
    return Means.INSPECTORS in cue.means and any(
        one.first - cue.last < _VERB_REACH and Means.TELLING in one.means and one.first >= cue.last
        for one in said
    )
