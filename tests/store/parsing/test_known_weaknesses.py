"""A weakness that those in charge see well is a strength of theirs."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_findings import BEFORE
from tests.store.parsing.test_speech import read

TOLD = {
    "Leaders have a clear understanding of what still needs to improve, inspectors said.": [
        "strength"
    ],
    "Leaders have an accurate picture of what is not yet good enough, Ofsted said.": ["strength"],
    "Senior leaders understand well where practice is poor, inspectors said.": ["strength"],
    "Leaders are aware of the weaknesses in their services, Ofsted said.": ["strength"],
    "The report says the director has a sober view of the shortfalls that are left.": ["strength"],
    "Inspectors said leaders know where practice is weak and what must be done.": ["strength"],
    "Managers do not have an accurate picture of where practice is weak, Ofsted said.": [
        "weakness"
    ],
    "Inspectors said leaders had been aware of the failings for years.": ["weakness"],
    "Parents said they wanted to know what went wrong, inspectors found.": ["weakness"],
    "Social workers know well what children need, the report says.": ["strength"],
    "Leaders are well aware of the risks, but have done too little, Ofsted said.": [
        "strength",
        "weakness",
    ],
    "Leaders understand where the delays are, Ofsted said, and practice is poor.": [
        "strength",
        "weakness",
    ],
}


@pytest.mark.parametrize(("sentence", "tones"), TOLD.items())
def test_who_sees_what_is_wrong_is_praised_for_it(sentence: str, tones: list[str]) -> None:
    assert [finding.tone.value for finding in read(BEFORE + sentence).findings] == tones
