"""The area that a relative clause is on: "adoption, where it is good", "care leavers, whose X"."""

from __future__ import annotations

from store.parsing.claims.areas.placed import place_named
from store.parsing.claims.phrases.graded import Target
from store.parsing.claims.phrases.modifiers import MATTERS
from store.parsing.claims.phrases.together import areas_before
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence
from store.records import Area

_PLACING = frozenset({"where", "which", "whose", "whom"})
_IN = frozenset({"in", "for", "on", "at", "with"})
_LONGEST_CLAUSE = 16


def antecedent(sentence: Sentence, before: int) -> Target | None:
    """The area that a clause is on in which mark `before` stands: "care leavers, in which …".

    Whoever may be its subject: "care leavers, where, it said, we had been told that services …".
    """
    marks = sentence.marks
    if _PLACING.isdisjoint(sentence.words) or not sentence.has(Role.AREA, Role.GROUP):
        return None
    for index in range(before - 1, max(0, before - _LONGEST_CLAUSE), -1):
        mark = marks[index]
        placing = mark.word in ("which", "whom") and marks[index - 1].word in _IN
        if mark.word == "where" or placing or _is_theirs(sentence, index):
            at = index - 1 - placing
            at -= at > 0 and (marks[at].word == "," or marks[at].has(Role.COPULA))
            if marks[at].has(Role.AREA_SET):
                return place_named(sentence, at)
            named = marks[at].has(Role.AREA, Role.GROUP) and marks[at].word != "overall"
            return areas_before(sentence, at) if named else None
        following = marks[index + 1]
        over = mark.word == "," and following.has(Role.CONJUNCTION, Role.COPULA, Role.RATE)
        owner = mark.has(Role.COUNCIL) and following.word in ("'s", "'")
        if over or mark.word == ";" or mark.has(Role.AREA, Role.GROUP, Role.GRADE):
            return None
        if mark.has(Role.COUNCIL) and not owner:
            return None
    return None


def _is_theirs(sentence: Sentence, index: int) -> bool:
    """Whether mark `index` is the "whose" of "care leavers, whose support in Kent was rated"."""
    marks = sentence.marks
    if index < 2 or not marks[index].word.startswith("whose"):
        return False
    what = marks[index + 1] if marks[index].word == "whose" else marks[index]
    people = marks[index - 1 - (marks[index - 1].word == ",")]
    served = people.has(Role.GROUP) and people.area not in (Area.LEADERS, Area.OVERALL)
    return served and (what.word in MATTERS or what.has(Role.SERVICE, Role.TOPIC))
