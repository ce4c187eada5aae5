"""A sentence or two each: which words make which grade, and for which area.

`sayings.txt` holds one a line, with the judgements that a careful reader takes from it after a
bar; "before" is a grade of an earlier inspection.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from store.parsing import parse
from store.records import Document

LINES = Path(__file__).with_name("sayings.txt").read_text(encoding="utf-8").splitlines()
SAID = dict(line.rsplit(" |", 1) for line in LINES if line and not line.startswith("#"))
LEAD = "Inspectors from Ofsted visited Kent County Council in April."


def read(said: str, year: int = 2023) -> set[str]:
    """The judgements that are read out of `said` in a text of May of `year`, as labels are written.

    A text that does not name Kent itself begins with a sentence that does.
    """
    text = f"9 May {year}\n\n{'' if 'Kent' in said else LEAD}\n\n{said}"
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    return {
        f"{judgement.area} {judgement.grade}{' before' * (one.status == 'previous')}"
        for one in record.inspections
        for judgement in one.judgements
    }


def labels_of(written: str) -> set[str]:
    """The labels after a bar, one by one."""
    return {label.strip() for label in written.split(";") if label.strip()}


def year_of(said: str) -> int:
    """A year in which the saying could be written: "adequate" was a grade until 2013."""
    adequate = any("adequate" in label.split() for label in labels_of(SAID[said]))
    return 2011 if adequate else 2023


@pytest.mark.parametrize("said", SAID)
def test_what_is_said(said: str) -> None:
    assert read(said, year_of(said)) == labels_of(SAID[said])
