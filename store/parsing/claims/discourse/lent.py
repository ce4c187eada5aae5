"""What a grade is of by the sentences before, or by what its own says after a mere hope."""

from __future__ import annotations

from store.parsing.claims.areas.echoed import object_of
from store.parsing.claims.areas.echoes import IN_FACT
from store.parsing.claims.discourse.answers import answer, outcome
from store.parsing.claims.discourse.fragments import fragment, set_out_from
from store.parsing.claims.discourse.pronoun_alone import comes_after, taken_up
from store.parsing.claims.discourse.roll import next_in_roll
from store.parsing.claims.discourse.talk import Talk
from store.parsing.claims.tying.fixed import Tie
from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Sentence


def lent(sentence: Sentence, at: int, talk: Talk, *, begins: bool, entry: bool) -> Tie | None:
    """The tie of the grade at mark `at` that the talk so far lends it; None if it lends none.

    `begins` says that it is the first grade of its sentence, and the talk of no school or home;
    `entry` that it stands in an entry of a timeline.
    """
    found = answer(sentence, talk.said) or taken_up(sentence, talk.said)
    if talk.recent and all(claim.is_whole for claim in talk.recent):
        found = found or comes_after(sentence, talk.said)
    if found or not begins:
        return found
    found = outcome(sentence, talk.said)
    found = found or fragment(sentence, talk.said, entry=entry)
    found = found or set_out_from(sentence, at, talk.recent)
    return found or next_in_roll(sentence, at, talk.recent, talk.said)


def held_true(sentence: Sentence, at: int) -> Tie | None:
    """The tie of a grade hoped for or feared: "a good was hoped for, as indeed it was for A"."""
    if Role.ECHO_AFTER not in sentence.roles:
        return None
    for index, mark in enumerate(sentence.marks[at + 1 :], at + 1):
        if mark.has(Role.GRADE) or mark.word == ";":
            return None
        if mark.has(Role.ECHO_AFTER) and mark.word.startswith(IN_FACT):
            found = object_of(sentence, index + 1)
            if found is None or not found.areas:
                return None
            return Tie("so it is said to be", areas=found.areas, taken=found.taken, sure=True)
    return None
