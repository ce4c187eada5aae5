"""Which column of a table says what, told from its headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from store.records import Area

HEADING_ROWS = 30
"""How many of a sheet's first rows are looked through for its headings."""


class Column(StrEnum):
    """What a column can say. Those that end in a judgement have the name of its area."""

    COUNCIL = "council"
    ONS_CODE = "ons_code"
    URN = "urn"
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
Row = Mapping[Column, str]
"""What a row says, column by column."""

GRADES = {Column(area.value): area for area in Area}

_LATEST = "latest |last |most recent |current "
_PATTERNS: dict[Column, re.Pattern[str]] = {
    column: re.compile(rf"(?:{_LATEST})?(?:{words})(?: grade| judgement| outcome| rating)?")
    for column, words in {
        Column.ONS_CODE: r"(?:ons|gss|new)(?: la| local authority)? code|la code(?: new)?"
        r"|local authority (?:ons )?code",
        Column.URN: r"(?:local authority |la |ofsted )?urn|unique reference number",
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
# Ofsted publishes tables of schools, nurseries and homes too, each with its council beside it.
_OF_PROVIDERS = re.compile(
    r"(?:name of )?(?:the )?(?:school|nursery|setting|home|college|childminder|academy)(?: name)?"
    r"|ofsted phase|(?:phase|type) of education|(?:number of |total )?(?:pupils|places)"
    r"|registered (?:manager|person|provider)(?: name)?|maximum users|multi academy trust.*"
)
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
    """The columns that headings name, the first of two that say the same.

    None of them if the table is one of schools, homes or the like, whose grades are no council's.
    """
    found: dict[Column, str] = {}
    for cell in cells:
        words = re.sub(r"[^a-z0-9]+", " ", cell.lower().replace("&", " and ")).strip()
        if _OF_PROVIDERS.fullmatch(words):
            return {}
        for column, pattern in _PATTERNS.items():
            if words and column not in found and pattern.fullmatch(words):
                found[column] = cell
                break
    return found


def is_heading(columns: Columns) -> bool:
    """Whether a row with these columns is one of headings: a council and a grade or date."""
    named = not columns.keys().isdisjoint((Column.COUNCIL, Column.ONS_CODE, Column.URN))
    return named and len(columns) >= 3 and any(column in GRADES for column in columns)


def headings(text: str) -> Sequence[str]:
    """The row that holds the headings of a table, or of the first of its sheets that has some.

    The first row where none looks so.
    """
    sheets = (sheet.split("\n", HEADING_ROWS)[:HEADING_ROWS] for sheet in text.split("\n\n"))
    rows = [line.split("\t") for lines in sheets for line in lines]
    return next((row for row in rows if is_heading(guess(row))), rows[0])


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
