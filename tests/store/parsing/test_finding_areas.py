"""Of what area a finding is by what it tells, where no area is named."""

from __future__ import annotations

import pytest

from tests.store.parsing.test_findings import BEFORE
from tests.store.parsing.test_speech import read

TOLD = {
    "help_and_protection": [
        "Ofsted said babies had been left in danger because nobody followed up.",
        "Inspectors found that children remained at serious risk while plans were drawn up.",
        "The report says some teenagers were left for too long in harm's way.",
        "Children are well protected, Ofsted said.",
        "Inspectors found that young people were not always kept safe.",
        "Ofsted found that the department had failed to protect the most vulnerable.",
        "Help comes too late for many families, the inspectors said.",
        "Inspectors found delays in families being visited.",
        "Inspectors criticised a delay in seeing babies.",
        "Too many assessments were poor, the report says.",
        "Inspectors said assessments were often late.",
        "Ofsted said families were helped early.",
        "They saw children exposed to harm.",
        "The report warns that children were put at risk by slow work.",
        "Inspectors said some boys lived in situations of neglect for far too long.",
        "Inspectors found that core groups were poorly attended.",
        "Ofsted said chronologies were weak.",
        "The report says screening is effective and triage is swift.",
        "Inspectors said homeless youngsters got a poor response.",
    ],
    "care": [
        "Inspectors found teenagers drifting in unsuitable placements.",
        "Some children languish in care, inspectors said.",
        "The report found girls in unregistered homes, which was a serious failing.",
        "Children in care are kept safe, the report says.",
        "Too few had the benefit of an independent visitor, which inspectors said was weak.",
        "Those placed out of area were poorly served, inspectors said.",
    ],
    "care_leavers": [
        "Care leavers were left at risk of homelessness, Ofsted found.",
        "Inspectors said help with a first tenancy was good.",
        "Ofsted praised the strong teaching of life skills.",
    ],
    "leaders": [
        "Inspectors said the council did not know how weak its own work had become.",
        "The report found that the authority had not grasped the scale of its troubles.",
        "Inspectors said the service had a false picture of its own strengths.",
        "Inspectors praised the interim director for her calm.",
        "The report lists corporate failures.",
        "Inspectors said that capacity for improvement was weak.",
        "Inspectors said performance reports were poor.",
        "Ofsted praised a clear vision.",
    ],
    None: [
        "Inspectors praised the low turnover of social workers.",
        "The report says caseloads are too high.",
        "Ofsted said too many agency staff come and go.",
        "Visits were often late, inspectors said.",
        "Inspectors said the workforce was weary.",
        "They praised the retention of good staff.",
    ],
}


@pytest.mark.parametrize(
    ("sentence", "area"),
    [(sentence, area) for area, sentences in TOLD.items() for sentence in sentences],
)
def test_what_is_told_says_of_what_area_it_is(sentence: str, area: str | None) -> None:
    assert [finding.area for finding in read(BEFORE + sentence).findings] == [area]
