"""Things that are read alone are read alike where a sentence puts two or three of them together."""

from __future__ import annotations

from itertools import permutations
from typing import NamedTuple

import pytest

from store.records import Area, Tone
from tests.store.parsing.test_findings import BEFORE
from tests.store.parsing.test_speech import read


class Told(NamedTuple):
    """A clause, a thing that says the same, its area and its tone."""

    clause: str
    thing: str
    area: Area
    tone: Tone


GOOD = (
    Told("early help is easy to get", "the quality of early help", Area.HELP_AND_PROTECTION,
         Tone.STRENGTH),
    Told("foster carers are well trained", "the training of foster carers", Area.CARE,
         Tone.STRENGTH),
    Told("care leavers speak warmly of their advisers", "the warmth of personal advisers",
         Area.CARE_LEAVERS, Tone.STRENGTH),
    Told("brothers and sisters are kept together", "the care taken to keep brothers and sisters "
         "together", Area.CARE, Tone.STRENGTH),
)  # fmt: skip
BAD = (
    Told("neglect is not recognised soon enough", "slow recognition of neglect",
         Area.HELP_AND_PROTECTION, Tone.WEAKNESS),
    Told("permanence plans drift", "drift in permanence plans", Area.CARE, Tone.WEAKNESS),
    Told("pathway plans are written too late", "late pathway plans", Area.CARE_LEAVERS,
         Tone.WEAKNESS),
    Told("quality assurance is weak", "weak quality assurance", Area.LEADERS, Tone.WEAKNESS),
)  # fmt: skip
CLAUSES = (
    "Inspectors found that {0} and that {1}.",
    "Inspectors said {0} and {1}.",
    "Inspectors found that {0}; {1}.",
    "Inspectors said not only that {0} but also that {1}.",
)
CONTRASTS = (
    "Inspectors found that {0}, but {1}.",
    "Although {0}, {1}, inspectors found.",
    "Even though {0}, {1}, inspectors warned.",
    "Inspectors said that, although {0}, {1}.",
)
PRAISE = (
    "Inspectors praised {0}, {1} and {2}.",
    "Strengths include {0}, {1} and {2}, the report says.",
    "Inspectors praised our staff for {0}, for {1} and for {2}.",
)
BLAME = (
    "Inspectors criticised {0}, {1} and {2}.",
    "Weaknesses include {0}, {1} and {2}, the report says.",
    "Inspectors were critical of {0}, of {1} and of {2}.",
)


def told(text: str) -> list[tuple[Area | None, Tone]]:
    return [(finding.area, finding.tone) for finding in read(BEFORE + text).findings]


def in_turn(things: tuple[Told, ...]) -> list[tuple[Area | None, Tone]]:
    return [(thing.area, thing.tone) for thing in things]


def differ(things: tuple[Told, ...]) -> bool:
    return len({thing.area for thing in things}) == len(things)


@pytest.mark.parametrize("sentence", CLAUSES)
def test_clauses_of_two_areas_are_two_findings(sentence: str) -> None:
    for group in (GOOD, BAD):
        for pair in filter(differ, permutations(group, 2)):
            text = sentence.format(*[thing.clause for thing in pair])
            assert told(text) == in_turn(pair), text


@pytest.mark.parametrize("sentence", CONTRASTS)
def test_what_is_good_and_what_is_not_are_two_findings(sentence: str) -> None:
    for good in GOOD:
        for bad in BAD:
            for pair in ((good, bad), (bad, good)):
                text = sentence.format(*[thing.clause for thing in pair])
                assert told(text) == in_turn(pair), text


@pytest.mark.parametrize(
    ("sentence", "group"), [(one, GOOD) for one in PRAISE] + [(one, BAD) for one in BLAME]
)
def test_each_thing_in_a_list_is_a_finding(sentence: str, group: tuple[Told, ...]) -> None:
    for things in filter(differ, permutations(group, 3)):
        text = sentence.format(*[thing.thing for thing in things])
        assert told(text) == in_turn(things), text


@pytest.mark.parametrize(
    "sentence",
    [
        "Children in care and care leavers are well supported, inspectors said.",
        "Inspectors praised the help given to children in care, care leavers and adopters.",
        "Inspectors said needs of children in care and views of care leavers are well understood.",
        "Inspectors found that care leavers live in safe and settled placements.",
        "Inspectors found that care leavers are well housed and benefit from foster carers.",
        "Inspectors were worried by high staff sickness and vacancy levels.",
        "Inspectors found slow, weak work on neglect.",
        "Inspectors found that care leavers are isolated and struggle to find foster carers.",
    ],
)
def test_what_shares_a_word_is_not_taken_apart(sentence: str) -> None:
    assert len(told(sentence)) == 1
