"""Short texts on several councils: which of them has which grade.

`councils.txt` holds one a line, its paragraphs parted by " // ", with what a careful reader takes
from it after a bar: council, area and grade, "before" for one of an earlier inspection.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.parsing.judged import judged
from tests.store.parsing.test_sayings import labels_of

LINES = Path(__file__).with_name("councils.txt").read_text(encoding="utf-8").splitlines()
TOLD = dict(line.rsplit(" |", 1) for line in LINES if line and not line.startswith("#"))


@pytest.mark.parametrize("told", TOLD)
def test_who_has_it(told: str) -> None:
    text = "9 May 2023\n\n" + told.replace(" // ", "\n\n")
    read = {
        f"{council} {area} {grade}{' before' * (status == 'previous')}"
        for council, area, grade, status in judged(text)
    }
    assert read == labels_of(TOLD[told])
