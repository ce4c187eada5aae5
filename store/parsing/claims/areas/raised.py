"""How a sentence puts an area before its reader: as what it turns to, or what was looked at."""

from __future__ import annotations

from collections.abc import Sequence

from store.parsing.claims.phrases.nearby import OWNERS
from store.parsing.claims.phrases.together import subject_of_areas
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import WHOLES, Mark, Sentence

BEFORE_SUBJECT = (
    Role.DETERMINER,
    Role.POSSESSIVE,
    Role.COUNCIL,
    Role.CONJUNCTION,
    Role.ADVERB,
    Role.PREPOSITION,
    Role.SERVICE,
    Role.OPENER,
    Role.AREA_SET,
    Role.DATE,
)
_LOOKING = frozenset({"inspected", "looked", "examined", "reviewed", "visited", "considered"}) | {
    *("scrutinised", "studied", "assessed", "tested", "turned", "went", "moved"),
}
_BESIDE_VERB = OWNERS | {Role.ADVERB, Role.AGAIN, Role.ECHO_AFTER, Role.CURRENT}
_OF_WHOM = frozenset({"for", "of", "about", "over", "on", "with"})
_TO_WHAT = frozenset({"'s", "to", "at", "on", "into"})
_RAISING = frozenset({"about", "regarding", "as for", "concerning", "when it comes to"})
_TURNING = [[verb, "to"] for verb in ("turned", "turning", "turns", "turn", "came", "comes", "as")]
_THERE = [["there", verb] for verb in ("is", "are", "was", "were")]
_FRONTING = frozenset({"on", "for", "about"})
_FEW = 2
_VERBAL = (Role.COPULA, Role.GIVE, Role.RATE, Role.FIND, Role.INSPECTION)
_BEING = frozenset({"is", "was", "are", "were", "remains", "remained"})


def is_raised(sentence: Sentence, area: int) -> bool:
    """Whether the talk turns to an area: "Members asked about adoption", "Next, care leavers."."""
    if sentence.has(Role.GRADE, Role.FOREIGN, Role.OTHER_TOPIC, Role.GENERIC):
        return False
    marks = sentence.marks
    before = area - 1
    while before >= 0 and marks[before].has(Role.DETERMINER, Role.POSSESSIVE):
        before -= 1
    opening = [mark.word for mark in marks[max(0, before - 1) : before + 1]]
    if opening[-1:] and (opening[-1] in _RAISING or opening in _TURNING or opening in _THERE):
        return True
    if before == 0 and marks[0].word in _FRONTING:
        return True
    if before > 1 and marks[before].word in _FRONTING and marks[before - 1].has(Role.COPULA):
        return not (sentence.any(WHOLES) or _is_followed(sentence, area))
    if before >= _FEW:
        return False
    said = [m for m in marks if m.word[0].isalnum() and not (m.area or m.has(*BEFORE_SUBJECT))]
    return len(said) < _FEW and not any(m.has(*_VERBAL) for m in said)


def is_judgement_on(opening: Sequence[Mark]) -> bool:
    """Whether the area is what a judgement is about: "the newest, which is about adoption"."""
    if not opening or opening[-1].word not in ("about", "on", "for"):
        return False
    noun = next((i for i, mark in enumerate(opening) if mark.has(Role.GRADE_NOUN)), None)
    if noun is None:
        return False
    return all(
        m.word in (",", "the") or m.has(Role.RELATIVE, Role.COPULA, Role.GRADE_NOUN)
        for m in opening[noun:-1]
    )


def is_looked_at(sentence: Sentence, area: int) -> bool:
    """Whether it is what inspectors went to: "Inspectors then turned to adoption.".

    So it is in "Adoption was looked at too." and "Care leavers were inspected.".
    """
    if _LOOKING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    if not _is_followed(sentence, area):
        verb = area - 1
        while verb > 0 and (marks[verb].any(OWNERS) or marks[verb].word in _TO_WHAT):
            verb -= 1
        by_them = marks[0].has(Role.INSPECTION) or marks[0].word == "they"
        return verb > 0 and by_them and marks[verb].word in _LOOKING
    last = subject_of_areas(sentence, area).last
    after = [m for m in marks[last:] if m.word[0].isalnum() and not m.any(_BESIDE_VERB)]
    led = after[0].has(Role.COPULA) and after[1:2] and after[1].word in _LOOKING
    return bool(led) and all(m.has(Role.INSPECTION, Role.PREPOSITION) for m in after[2:])


def is_spoken_of(sentence: Sentence, area: int) -> bool:
    """Whether it is all that something was said of: "There was praise for adoption, too."."""
    marks = sentence.marks
    if [m.word for m in marks[:2]] not in _THERE or _is_followed(sentence, area):
        return False
    before = area - 1
    while before > 1 and marks[before].any(OWNERS):
        before -= 1
    of_it = marks[before].word in _OF_WHOM or marks[before].word.endswith((" of", " for"))
    return of_it and not any(m.any(WHOLES) for m in marks[:before])


def _is_followed(sentence: Sentence, area: int) -> bool:
    """Whether more is told behind the area, or those named with it, than that it is so too."""
    last = subject_of_areas(sentence, area).last
    return any(m.word[0].isalnum() and not m.any(_BESIDE_VERB) for m in sentence.marks[last:])


def is_pointed_out(sentence: Sentence, area: int) -> bool:
    """Whether it is as in "it is adoption that" or "the weak spot is the support for leavers."."""
    if _BEING.isdisjoint(sentence.words):
        return False
    marks = sentence.marks
    before = [m for m in marks[:area] if not m.has(Role.DETERMINER, Role.ADVERB, Role.POSSESSIVE)]
    if not before or before[-1].word not in _BEING:
        return False
    last = subject_of_areas(sentence, area).last
    after = next((m.word for m in marks[last : last + 1]), ".")
    if len(before) == 2 and before[0].word == "it":
        return after in ("that", "which", "where")
    return after == "." and not any(m.has(Role.PRONOUN, Role.GRADE) for m in before)
