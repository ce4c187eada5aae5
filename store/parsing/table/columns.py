"""Which column of a table says what, told from its headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from store.records import Area

HEADING_ROWS = 30
"""How many of a table's first rows are looked through for its headings."""


class Column(StrEnum):
    """What a column can say. Those that end in a judgement have the name of its area."""

    COUNCIL = "council"
    ONS_CODE = "ons_code"
    FRAMEWORK = "framework"
    START = "start"
    END = "end"
    PUBLISHED = "published"
    LEAD_INSPECTOR = "lead_inspector"
    OVERALL = "overall"
    LEADERS = "leaders"
    HELP_AND_PROTECTION = "help_and_protection"
    CARE = "care"
    CARE_LEAVERS = "care_leavers"
    CARE_AND_CARE_LEAVERS = "care_and_care_leavers"
    ADOPTION = "adoption"


Columns = Mapping[Column, str]
"""The heading of each column that is understood."""

GRADES = {Column(area.value): area for area in Area}

_PATTERNS: dict[Column, re.Pattern[str]] = {
    column: re.compile(rf"(?:{words})(?: grade| judgement| outcome| rating)?")
    for column, words in {
        Column.ONS_CODE: r"(?:ons|gss|new)(?: la| local authority)? code|la code(?: new)?"
        r"|local authority (?:ons )?code",
        Column.COUNCIL: r"council|authority|la|local authority|(?:council|la|authority"
        r"|local authority) name",
        Column.FRAMEWORK: r"(?:inspection )?framework|(?:inspection|event) type(?: grouping)?",
        Column.START: r"(?:inspection |visit )?start date|(?:inspection|visit) start"
        r"|date (?:inspection )?started",
        Column.END: r"(?:inspection |visit )?end date|(?:inspection|visit) end|inspection date"
        r"|date of inspection|date (?:inspection )?ended",
        Column.PUBLISHED: r"(?:report )?(?:publication|published) date|date (?:of publication"
        r"|published)|(?:report )?published",
        Column.LEAD_INSPECTOR: r"(?:lead )?inspector(?: name)?",
        Column.OVERALL: r"overall(?: effectiveness)?",
        Column.LEADERS: r"(?:the )?impact of leaders(?: on social work practice.*)?|leaders"
        r"|leadership(?: management and governance| and management)?",
        Column.CARE_AND_CARE_LEAVERS: r"(?:(?:the )?experiences and progress of )?(?:children )?"
        r"in care and care leavers|care and care leavers",
        Column.CARE_LEAVERS: r"(?:(?:the )?experiences and progress of )?care leavers",
        Column.CARE: r"(?:(?:the )?experiences and progress of )?(?:children )?in care"
        r"|children looked after(?: and achieving permanence)?|looked after children|care",
        Column.HELP_AND_PROTECTION: r"(?:(?:the )?experiences and progress of )?(?:children )?"
        r"(?:who need |in need of )?help and protection",
        Column.ADOPTION: r"adoption(?: performance)?",
    }.items()
}
_HISTORY = frozenset(
    {
        *("local_authority", "publication_date", "inspection_framework", "inspection_start_date"),
        *("inspection_end_date", "overall_effectiveness_grade", "impact_of_leaders_grade"),
        *("help_and_protection_grade", "in_care_grade", "care_leavers_grade"),
    }
)


class UnknownColumn(ValueError):
    """A mapping that names what the table or we do not have; `str()` says what."""


def guess(cells: Iterable[str]) -> Columns:
    """The columns that headings name, the first of two that say the same."""
    found: dict[Column, str] = {}
    for cell in cells:
        words = re.sub(r"[^a-z0-9]+", " ", cell.lower()).strip()
        for column, pattern in _PATTERNS.items():
            if words and column not in found and pattern.fullmatch(words):
                found[column] = cell
                break
    return found


def is_heading(columns: Columns) -> bool:
    """Whether a row with these columns is one of headings: a council and a grade or date."""
    named = Column.COUNCIL in columns or Column.ONS_CODE in columns
    return named and len(columns) >= 3 and any(column in GRADES for column in columns)


def headings(rows: Sequence[Sequence[str]]) -> Sequence[str]:
    """The row of a table that holds its headings; the first row where none looks so."""
    first = rows[:HEADING_ROWS]
    return next((row for row in first if is_heading(guess(row))), first[0] if first else ())


def is_known(cells: Iterable[str]) -> bool:
    """Whether these are headings of the table that the sector publishes of all inspections."""
    return set(cells) >= _HISTORY


def columns_named(assignments: Iterable[str], cells: Sequence[str]) -> Columns:
    """The columns that a user names as `council=Name of the column`.

    Raises:
        UnknownColumn: if the left side is none of `Column`, or the right no heading in `cells`.
    """
    found: dict[Column, str] = {}
    for assignment in assignments:
        name, _, heading = assignment.partition("=")
        if name not in set(Column):
            raise UnknownColumn(f"there is no column {name!r}; there are {', '.join(Column)}")
        if heading not in cells:
            raise UnknownColumn(f"the table has no heading {heading!r}; it has {', '.join(cells)}")
        found[Column(name)] = heading
    return found
