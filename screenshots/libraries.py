"""The libraries that pictures show: the seed articles, or texts and grades that are made up."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from itertools import cycle
from pathlib import Path

from store.history.standing import councils_on
from store.library import Library
from store.parsing import parse
from store.parsing.table import parse_table
from store.readers.parts import documents
from store.readers.reading import Content
from tests.making.reports import IlacsReport

_TODAY = datetime.date(2026, 4, 1)
_COLUMNS = (
    "local_authority,publication_date,inspection_framework,inspection_start_date,"
    "inspection_end_date,overall_effectiveness_grade,impact_of_leaders_grade,"
    "help_and_protection_grade,in_care_grade,care_leavers_grade"
)
_MADE_UP = (
    *("good", "requires improvement to be good", "good", "outstanding", "good", "inadequate"),
    *("requires improvement to be good", "good", "outstanding"),
)

_TWO_SAY = {
    "herald.txt": """Good news for York’s children

Ofsted’s report, published on 9 May 2022, rates York’s children’s services as good overall. The
impact of leaders was judged to be good.
""",
    "post.txt": """York among the best

Ofsted’s report, published on 9 May 2022, rates York’s children’s services as outstanding overall.
The impact of leaders was judged to be good.
""",
}


def of_england(home: Path) -> Library:
    """Every council of England with grades of two inspections, all of them made up."""
    lines = [_COLUMNS]
    grades = cycle(_MADE_UP)
    for number, council in enumerate(councils_on(_TODAY)):
        month = number % 9 + 1
        years = [year for year in (2019, 2024) if council.existed_on(datetime.date(year, 1, 1))]
        for year in years:
            days = f"{year}-{month + 1:02}-28,ilacs,{year}-{month:02}-10,{year}-{month:02}-14"
            given = ",".join(next(grades) for _ in range(5))
            lines.append(f'"{council.name}",{days},{given}')
    return _library(home, {"made-up.csv": "\n".join(lines)})


def of_two_who_disagree(home: Path) -> Library:
    """A council of which two articles, both made up, do not say the same."""
    return _library(home, _TWO_SAY)


def of_a_report(home: Path) -> Library:
    """A report in the layout of Ofsted's, all of it made up."""
    report = IlacsReport(title="Inspection of York local authority children’s services")
    return _library(home, {"york.pdf": report.pdf()})


def _library(home: Path, files: Mapping[str, str | bytes]) -> Library:
    records = []
    for name, words in files.items():
        data = words.encode() if isinstance(words, str) else words
        (document,) = documents(Content(name, name, data, hashlib.sha256(data).hexdigest()))
        understand = parse_table if name.endswith(".csv") else parse
        records.append(understand(document))
    library = Library.open(home)
    library.add(records)
    return library
