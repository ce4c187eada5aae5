"""The date of a source is found in whatever line it stands."""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document


@pytest.mark.parametrize(
    "line",
    [
        "12 June 2023",
        "Published: 14:22, 12 June 2023",
        "Page last updated 12 June 2023",
        "Press release 12 June 2023",
        "News story from 12 June 2023",
        "Posted by Communications on 12 June 2023",
        "Written by the newsroom on 12 June 2023",
        "Luton Council | Monday 12 June 2023",
        "Embargoed until 00:01, 12 June 2023",
    ],
)
def test_a_line_gives_the_date_of_its_source(line: str) -> None:
    assert _published(line) == "2023-06-12"


@pytest.mark.parametrize(
    "line",
    [
        "Published 3 years ago on 12 June 2023",
        "The report was published by Ofsted on 12 June 2023.",
        "Inspectors came on 12 June 2023 and stayed for two weeks.",
    ],
)
def test_a_line_that_tells_of_another_date_does_not(line: str) -> None:
    assert _published(line) is None


def _published(line: str) -> str | None:
    text = f"Praise for the council\n{line}\n\nLuton's children's services have been rated good."
    return parse(Document(source="text", sha256="0" * 64, text=text)).published
