"""A grade that a noun phrase takes for given of the council under talk: "the bad verdict cost"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from store.parsing.claims.discourse.claim import Claim
from store.parsing.claims.phrases.presupposed import is_of_scale, stands
from store.parsing.claims.phrases.rating_nouns import Rating, rating
from store.parsing.claims.phrases.unknown_subjects import has_other_owner
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark, Sentence, is_part
from store.records import Area, Grade

_OTHERS = frozenset(
    {Role.FOREIGN, Role.GENERIC, Role.OTHER_TOPIC, Role.NOBODY, Role.OTHER_FRAMEWORK, Role.PARTLY}
)
_WHOSE = frozenset({"of", "for", "on", "in", "against", "given to"})
_KNOWN = (Role.COUNCIL, Role.BODY, Role.SERVICE, Role.DATE, Role.INSPECTION, Role.PRONOUN)
_UNDONE = frozenset(
    {"denied", "avoided", "refused", "overturned", "withheld", "quashed", "averted", "reach"}
)
_PEOPLE = frozenset(
    {"officers", "staff", "councillor", "councillors", "ministers", "mp", "mps"}
) | {
    *("opposition", "members", "critics", "campaigners", "workers", "leavers", "opponents"),
    *("practitioners", "employees", "residents", "voters", "taxpayers", "unison", "union"),
    *("commissioner", "commissioners", "adviser", "advisers"),
}
_OF_OTHERS = frozenset(
    {"headteacher", "headteachers", "constable", "constabulary", "governors"}
) | {
    *("principal", "landlord", "owner", "owners", "pub", "hotel", "restaurant", "nursery"),
    *("firefighters", "tourists", "diners", "jury", "teachers", "pupils", "nurses", "doctors"),
    *("patients", "parents", "detectives", "teacher", "governor", "nurse", "librarians"),
}
"""Who has ratings of their own, or gives them, where no council's services are named."""
_HOPING = 5


def granted(sentence: Sentence, at: int, grade: Grade, told: Sequence[Claim]) -> Tie | None:
    """The tie of a grade that its noun phrase takes for given, to all of the council's services.

    None where it may be another's or an area's, or takes up one of what has been `told`.
    """
    if (
        sentence.any(_OTHERS)
        or len({c for i in sentence.named for c in sentence.marks[i].councils}) > 1
    ):
        return None
    if not sentence.has(Role.BODY, Role.SERVICE) and not _OF_OTHERS.isdisjoint(sentence.words):
        return None
    noun = rating(sentence, at)
    if noun is None or is_of_scale(sentence, noun):
        return None
    at_hand = noun.first == 1 and sentence.marks[0].word == "with"
    if not at_hand and (_is_wanted(sentence, noun) or _is_of_another(sentence, noun)):
        return None
    if not noun.owned and "ofsted" not in sentence.words and any(map(_judges, sentence.marks)):
        return None
    if told and not (noun.owned and all(one.is_whole and one.grade is grade for one in told)):
        return None
    if _names_part(sentence, noun) or has_other_owner(sentence.marks[: noun.first]):
        return None
    return Tie("a rating that is taken for given", whole=True)


def _is_wanted(sentence: Sentence, noun: Rating) -> bool:
    """Whether somebody hopes for it or missed it: "expects the judgement of good"."""
    marks = sentence.marks
    following = list(takewhile(_goes_on, marks[noun.last : noun.last + 4]))
    if any(m.has(Role.NEGATION, Role.NEAR_MISS) or m.word in _UNDONE for m in following):
        return True
    before = marks[max(0, noun.first - _HOPING) : noun.first]
    if (before and before[-1].word in ("that", "whether")) or (
        noun.owned and stands(sentence, noun)
    ):
        return False
    return any(m.has(Role.AIM, Role.NEAR_MISS, Role.NEGATION) and m.word != "plan" for m in before)


def _names_part(sentence: Sentence, noun: Rating) -> bool:
    """Whether an area is named that may be meant: not leaders, where it is said whose it is."""
    named = (mark for mark in sentence.marks if is_part(mark))
    return any(
        not (noun.owned and mark.has(Role.GROUP) and mark.area is Area.LEADERS) for mark in named
    )


def _goes_on(mark: Mark) -> bool:
    return mark.word[0].isalnum()


def _judges(mark: Mark) -> bool:
    """Whether it can give a rating of its own, as no single people can."""
    return mark.has(Role.OTHER_JUDGE) and mark.word.split()[-1] not in _PEOPLE


def _is_of_another(sentence: Sentence, noun: Rating) -> bool:
    """Whether something unknown follows that it is of: "the inadequate rating for its parks"."""
    marks = sentence.marks
    following = [m for m in marks[noun.last : noun.last + 7] if not m.has(Role.DETERMINER)]
    if [mark.word for mark in following[1:2]] == ["to"] and following[0].has(Role.GIVE):
        return len(following) < 3 or not following[2].has(*_KNOWN)
    if following[1:] and following[0].has(Role.COPULA) and following[1].word in _WHOSE:
        return True
    if not following or following[0].word not in _WHOSE:
        return False
    if len(following) < 2 or not following[1].has(*_KNOWN):
        return True
    owned = [mark.word for mark in following[2:3]] in (["'s"], ["'"])
    return owned and any(mark.plain for mark in following[3:4])
