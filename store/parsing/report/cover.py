"""What a report's cover says of the inspection itself: council, dates, lead inspector."""

from __future__ import annotations

import re

from store.councils import Council, council_by_name
from store.dates import PartialDate
from store.parsing.days import Period, days_on_site
from store.parsing.report.layout import TITLE_CHARACTERS
from store.parsing.report.wording import spaced

_LONGEST_NAME = 6
# The value of a label, with the next line where its own breaks off.
_LABEL_LINE = r"^\W*(?:{label})\s*:?\s*(?P<value>[^\n]*(?:\b(?:and|to)|[–,-])\s*\n[^\n:]+|[^\n]+)$"
_FLAGS = re.IGNORECASE | re.MULTILINE
_INSPECTED = re.compile(
    _LABEL_LINE.format(label=spaced("(?:re-?)?(?:inspection|visit|review) dates?")), _FLAGS
)
_PUBLISHED = re.compile(_LABEL_LINE.format(label=spaced("(?:report )?published(?: on)?")), _FLAGS)
_VISIT = re.compile(
    spaced(
        r"^(?:Ofsted )?(?:(?:focused|monitoring) visit (?:to|of)"
        r"|joint (?:targeted )?area inspection of) [^\n]+$"
    ),
    _FLAGS,
)
_VISITED_ON = re.compile(
    spaced(
        r"\b(?:(?:focused|monitoring) visit|joint targeted area inspection)\b[^.]{2,200}? on "
        r"(?P<value>\d[^.]{4,60}? \d{4})\b"
    ),
    re.IGNORECASE,
)
_LEAD = re.compile(
    spaced(r"^\W*(?:lead|reporting) inspectors?\b\s*:?\s*(?P<name>[^\n,(;]+)"), _FLAGS
)
_NAME_ENDS = re.compile(
    spaced(
        r"\s(?:-|–)\s.*|\b(?:(?:senior )?(?:HMI|SHMI)\b|(?:His|Her) Majesty's|"
        r"(?:senior |regional )?(?:Ofsted|social care) (?:regulatory )?inspector|and\b).*"
    ),
    re.IGNORECASE,
)
_HONORIFIC = re.compile(r"^(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame)\.?\s+")


def title(text: str) -> str:
    """The council's name and the report's: what stands above the dates, or a visit's own line."""
    visit = _VISIT.search(text, 0, TITLE_CHARACTERS)
    if visit:
        return visit[0].strip()
    dates = _INSPECTED.search(text, 0, TITLE_CHARACTERS)
    return text[: dates.start() if dates else 400].strip()


def council(heading: str, on: PartialDate | None) -> Council | None:
    """The council whose name a heading has; of several the longest name, then the first."""
    words = heading.split()
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if not name[0].isupper():
                continue
            found = council_by_name(name.strip(".,;:()"), on.latest if on else None)
            if found:
                return found
    return None


def period(text: str) -> Period | None:
    """The days on site that a cover prints or a letter tells, or None if none that can be."""
    line = _INSPECTED.search(text, 0, 2 * TITLE_CHARACTERS)
    line = line or _VISITED_ON.search(text, 0, 3 * TITLE_CHARACTERS)
    return days_on_site(line["value"]) if line else None


def published(text: str) -> PartialDate | None:
    """The day of publication that a cover prints, or None."""
    line = _PUBLISHED.search(text, 0, 2 * TITLE_CHARACTERS)
    found = days_on_site(line["value"]) if line else None
    return found.end if found else None


def lead_inspector(text: str) -> str | None:
    """The lead inspector's name as printed, without titles and honours, or None."""
    for line in _LEAD.finditer(text):
        name = _HONORIFIC.sub("", _NAME_ENDS.sub("", line["name"]).strip(" .:"))
        if re.fullmatch(r"[^\W\d_][\w'’.-]*(?: [\w'’.-]+){1,4}", name):
            return name
    return None
