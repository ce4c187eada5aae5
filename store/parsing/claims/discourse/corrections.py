"""What a text takes back: "That was wrong.", "We said good. In fact it was inadequate."."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.parsing.claims.discourse.claim import Aside, Claim
from store.parsing.claims.discourse.talk import Talk
from store.parsing.claims.when.timing import Turn
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_OPENING = 4
_NAMED = (Role.SERVICE, Role.BODY, Role.COUNCIL, Role.AREA, Role.GROUP, Role.AREA_SET)
_WHOLE = (Area.OVERALL,)


def take_back(sentence: Sentence, talk: Talk) -> None:
    """Set aside what the sentence before said, where this one corrects it: "That was wrong.".

    So is a word that was all it said, where this one tells whose it is: "Inadequate. That is how
    riders see the buses.".
    """
    if talk.recent and _is_word_of_others(sentence, talk.said):
        _drop(talk, talk.recent)
        talk.recent = ()
        return
    if not (talk.recent and Role.RETRACTION in sentence.roles):
        return
    said = next(
        (i for i, m in enumerate(sentence.marks[:_OPENING]) if Role.RETRACTION in m.roles), None
    )
    if said is None or [mark.word for mark in sentence.marks[said + 1 : said + 2]] == ["that"]:
        return
    _drop(talk, talk.recent)
    talk.recent = ()


def _is_word_of_others(sentence: Sentence, said: Sentence | None) -> bool:
    opening = " ".join(mark.word for mark in sentence.marks[:2]).split()[:2]
    if opening not in (["that", "is"], ["that", "was"], ["this", "is"], ["this", "was"]):
        return False
    alone = said is not None and sum(m.word[0].isalnum() for m in said.marks) == 1
    own = (Role.INSPECTION, Role.GRADE_NOUN, Role.RATE, Role.NEGATION, Role.PRONOUN)
    return alone and not sentence.has(*own)


def corrected(sentence: Sentence, claims: Sequence[Claim], talk: Talk) -> list[Claim]:
    """The claims of a sentence; if it corrects the one before, what that said is set aside.

    Where it only says "it", its grade is of what the grade was that it corrects.
    """
    said = talk.recent
    if not (claims and Role.CORRECTION in sentence.roles) or _has_time(claims):
        return list(claims)
    found = list(claims)
    if not said:
        return _put_to_topic(sentence, found, talk)
    if not found[0].areas and not _is_named(sentence, found[0].start):
        areas = {one.areas for one in said}
        if len(areas) > 1:
            return found
        found = [replace(one, areas=one.areas or said[0].areas) for one in found]
    _drop(
        talk,
        [one for one in said if not _has_time([one]) and any(_differs(one, new) for new in found)],
    )
    return found


def _put_to_topic(sentence: Sentence, claims: list[Claim], talk: Talk) -> list[Claim]:
    """The claims of "In fact they were good." on the areas of which the wrong grade was told."""
    told = talk.said is not None and talk.said.has(Role.GRADE)
    if not told or claims[0].areas or _is_named(sentence, claims[0].start):
        return claims
    named = talk.topic.named
    return [replace(one, areas=one.areas or named) for one in claims]


def _has_time(claims: Sequence[Claim]) -> bool:
    """Whether a claim is of an inspection of its own, which corrects nothing."""
    return any(
        one.timing.turn is not Turn.THIS or any(point.year for point in one.timing.dates)
        for one in claims
    )


def _is_named(sentence: Sentence, start: int) -> bool:
    """Whether what is graded is named before the grade that begins at the offset `start`."""
    before = (m for m in sentence.marks if sentence.tokens[m.first].start < start)
    return any(mark.has(*_NAMED) for mark in before)


def _differs(old: Claim, new: Claim) -> bool:
    same = set(old.areas or _WHOLE) & set(new.areas or _WHOLE)
    return bool(same) and old.grade is not new.grade


def _drop(talk: Talk, claims: Sequence[Claim]) -> None:
    for claim in claims:
        if claim in talk.claims:
            talk.claims.remove(claim)
            talk.asides.append(Aside(claim.start, claim.end, "the sentence after it takes it back"))
