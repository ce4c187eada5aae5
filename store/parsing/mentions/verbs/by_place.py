"""What an unknown word must be by where it stands, in a sentence of grades.

Whatever the word is, what stands between inspectors and a service with its grade judges, and what
stands between a council and "a good rating" has it. Verbs that mean the contrary, such as those of
wanting and losing, the lexicon knows, so that they are never taken for one of these.
"""

from __future__ import annotations

from msgspec.structs import replace

from store.parsing.lexicon import Role
from store.parsing.mentions.marks import Mark
from store.parsing.mentions.verbs.having import adjectives, given_on, having, rating_begins
from store.parsing.mentions.verbs.judging import is_judge, judging

_JUDGING = frozenset({Role.RATE})


def with_verbs(marks: list[Mark]) -> list[Mark]:
    """The marks; each unknown verb that governs a grade with the role that its place gives it."""
    found: dict[int, Role] = {}
    for at, mark in enumerate(marks):
        if mark.word == "judges" and is_judge(marks, at - 1):
            marks[at] = replace(mark, roles=_JUDGING)
        if mark.grade and at:
            if judged := judging(marks, at):
                found[judged[0]] = judged[1]
            if (first := rating_begins(marks, at)) is not None:
                found |= dict.fromkeys(adjectives(marks, first, at), Role.ADVERB)
                for verb in (having(marks, first), given_on(marks, at)):
                    if verb is not None:
                        found[verb] = Role.GIVE
    for index, role in found.items():
        marks[index] = replace(marks[index], roles=marks[index].roles | {role})
    return marks
