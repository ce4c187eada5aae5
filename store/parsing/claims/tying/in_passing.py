"""Grades that a phrase or a clause of its own takes for given, whatever the rest tells of.

"Her contract ended six weeks after *its inadequate rating*", "progress made since *it was graded
inadequate*": no verb of the sentence has the grade, and none has to.
"""

from __future__ import annotations

from store.parsing.claims.phrases.presupposed import rating_given
from store.parsing.claims.tying.alone import link_alone
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import OWNING, WHOLES, Sentence
from store.records import Grade

_OPENERS = frozenset({"after", "before", "since", "when", "because", "although", "though"})
_PRONOUNS = frozenset({"it", "they", "we"})
_PARTS = frozenset({Role.AREA, Role.GROUP, Role.AREA_SET})
_PLACING = frozenset({"in", "at", "across", "near", "from"})
_REACH = 8
_NEAR = 3
"""So many marks before a clause can name what its pronoun stands for."""


def in_passing(sentence: Sentence, at: int) -> Tie | None:
    """The tie of the grade at mark `at` to the whole that owns it, or that "it" stands for."""
    if sentence.any(_PARTS) or len(sentence.named) > 1:
        return None
    if _is_owned(sentence, at):
        return Tie("a rating that is taken for given", whole=True, known=True)
    rule = _of_clause(sentence, at)
    return Tie(rule, whole=True) if rule else None


def _is_owned(sentence: Sentence, at: int) -> bool:
    """Whether it is a council's, in "Kent's inadequate rating" and "the good Ofsted report".

    "Its" may be a restaurant's, if neither the grade nor the name beside it says otherwise.
    """
    noun = rating_given(sentence, at)
    if noun is None:
        return False
    marks = sentence.marks
    told = marks[noun.first : noun.last]
    sure = any(mark.has(Role.INSPECTION) or "ofsted" in mark.word for mark in told)
    leading = marks[noun.first]
    if leading.word in OWNING:
        return True
    if not noun.owned:
        behind = marks[noun.last : noun.last + 2]
        dated = any(mark.date or mark.has(Role.PREVIOUS) for mark in behind)
        return leading.has(Role.DETERMINER) and leading.word[0] == "t" and (sure or dated)
    sure = sure or marks[noun.first - 1].any(WHOLES) or marks[at].grade is Grade.INADEQUATE
    return sure and any(mark.any(WHOLES) for mark in marks[: noun.first])


def _of_clause(sentence: Sentence, at: int) -> str | None:
    """The rule that ties it in a clause with a pronoun for a subject: "when it was inadequate"."""
    marks = sentence.marks
    for index in range(at - 2, max(0, at - _REACH), -1):
        if marks[index].grade or marks[index].word == ",":
            return None
        if marks[index].word.rpartition(" ")[2] in _OPENERS and marks[index + 1].word in _PRONOUNS:
            if not _is_meant(sentence, index, at):
                return None
            return link_alone(sentence.from_mark(index), at - index, chained=False)
    return None


def _is_meant(sentence: Sentence, opener: int, at: int) -> bool:
    """Whether a whole is what the pronoun stands for: it is judged, or was just named."""
    marks = sentence.marks
    if any(mark.grade for mark in marks[:opener]):
        return False
    judged = any(mark.has(Role.RATE) for mark in marks[opener:at])
    return any(
        marks[i].any(WHOLES)
        and marks[i - 1].word not in _PLACING
        and marks[i + 1].word not in OWNING
        for i in range(1 if judged else max(1, opener - _NEAR), opener)
    )
