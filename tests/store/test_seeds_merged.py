"""The five seed articles, read and put together into three councils' histories."""

import importlib.resources
from pathlib import Path

import pytest

from store.library import Library
from store.parsing import parse
from store.readers import read
from store.records import InspectionKind

VISIT = InspectionKind.FOCUSED_VISIT


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    seeds = Path(str(importlib.resources.files("seeds")))
    library = Library.open(tmp_path_factory.mktemp("home"))
    library.add([parse(read(str(path))) for path in sorted(seeds.glob("*.txt"))])
    return library


@pytest.mark.parametrize(
    ("council", "expected"),
    [
        ("Calderdale", [("2018", False, 2, 0), ("2015", False, 0, 1)]),
        ("Kirklees", [("2024", False, 1, 0), ("2019", False, 0, 1)]),
        (
            "Leeds",
            [
                ("2022", False, 2, 0),
                ("2021-08", True, 0, 1),
                ("2018", False, 2, 2),
                ("2018-01", True, 0, 1),
                ("2015", False, 0, 2),
                ("2010", False, 0, 2),
            ],
        ),
    ],
)
def test_every_inspection_stands_once_with_its_sources(
    library: Library, council: str, expected: list[tuple[str, bool, int, int]]
) -> None:
    history = library.history(council)
    assert history is not None
    assert len(history.inspections) == len(expected)
    for inspection, (date, is_visit, sources, mentions) in zip(
        history.inspections, expected, strict=True
    ):
        assert (inspection.date or "").startswith(date)
        assert (inspection.kind is VISIT) == is_visit
        assert (len(inspection.sources), len(inspection.mentioned_by)) == (sources, mentions)
