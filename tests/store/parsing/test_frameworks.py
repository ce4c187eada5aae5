"""The framework that a text names decides for its inspection; a name within a name does not."""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document


@pytest.mark.parametrize(
    ("words", "framework"),
    [
        ("By Asif Khan, who classified the findings", "ILACS"),
        ("It was the last report under the single inspection framework", "SIF"),
        ("It was the last SIF report", "SIF"),
    ],
)
def test_a_framework_is_named_by_a_whole_word(words: str, framework: str) -> None:
    text = f"12 June 2019\n\nOfsted has rated Luton's children's services good.\n\n{words}."
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    assert [one.framework for one in record.inspections] == [framework]


def test_the_framework_of_an_earlier_inspection_is_not_that_of_a_later_one() -> None:
    text = (
        "In July 2017 Luton's services were judged inadequate under the Single Inspection "
        "Framework.\n\nInspectors came back in May 2019. Overall the services are good. Children "
        "in care and care leavers get a good service."
    )
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    areas = {j.area.value for j in record.inspections[0].judgements}
    assert record.inspections[0].framework == "ILACS"
    assert areas == {"overall", "care_and_care_leavers"}
