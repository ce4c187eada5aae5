"""Less of a burden and more of a boon is praise, the reverse blame, whatever words say so."""

from __future__ import annotations

import pytest

from store.records import Tone
from tests.store.parsing.test_speech import read

BEFORE = (
    "Kent has been inspected by Ofsted, whose inspectors were there in May 2022.\n\n"
    "Inspectors said that staff in Kent were skilled. "
)
PRAISE = [
    "Turnover has halved since 2020.",
    "Sickness is at its lowest for years.",
    "Delay is now the exception.",
    "Vacancies have all but disappeared.",
    "Fewer agency workers are used than at the last inspection.",
    "Placement moves are rare.",
    "A stable workforce has been built, with turnover half of what it was.",
    "Recruitment from overseas had brought down caseloads.",
    "A fall in agency staff has made itself felt.",
    "A new approach had cut the number of children coming into care.",
    "Morale is high.",
    "Caseloads are not high.",
    "Staff turnover, once among the highest in the region, is now among the lowest.",
]
BLAME = [
    "Caseloads had crept up to 30.",
    "The rate of re-referrals is high.",
    "Morale is low.",
    "Vacancies have doubled in a year.",
    "Changes of social worker are frequent.",
    "Caseloads have not fallen.",
    "The backlog of unallocated cases was growing.",
    "Attendance at conferences has dropped.",
]
NEITHER = [
    "The number of children in care in Kent is 1,800.",
    "The council hopes to bring down turnover.",
    "The council has cut caseloads and vacancies since the visit.",
    "They looked at caseloads and turnover.",
]


def tones(sentence: str) -> list[Tone]:
    """The tones of what is found in `sentence`, which goes on from what inspectors said."""
    return [f.tone for f in read(BEFORE + sentence).findings if f.start >= len(BEFORE)]


@pytest.mark.parametrize("sentence", PRAISE)
def test_less_of_a_burden_or_more_of_a_boon_is_praise(sentence: str) -> None:
    assert tones(sentence) == [Tone.STRENGTH]


@pytest.mark.parametrize("sentence", BLAME)
def test_more_of_a_burden_or_less_of_a_boon_is_blame(sentence: str) -> None:
    assert tones(sentence) == [Tone.WEAKNESS]


@pytest.mark.parametrize("sentence", NEITHER)
def test_an_amount_that_nobody_found_good_or_bad_is_none(sentence: str) -> None:
    assert tones(sentence) == []


def test_what_practice_is_strong_in_spite_of_is_not_held_against_it() -> None:
    assert tones("Practice is strong in spite of a rise in caseloads.") == [Tone.STRENGTH]
