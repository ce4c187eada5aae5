"""What a report's cover says of the inspection itself: council, dates, lead inspector."""

from __future__ import annotations

import itertools
import re

from store.councils import Council, council_by_name
from store.dates import PartialDate
from store.parsing.days import MONTH, Period, days_on_site
from store.parsing.report.layout import DATES_LABEL, LEAD_LABEL, TITLE_CHARACTERS, title_lines
from store.parsing.report.wording import spaced

_LONGEST_NAME = 6
# What a broken line leaves of "London Borough of …" names the City of London elsewhere.
_NO_NAMES = frozenset({"London", "City of", "LONDON", "CITY OF"})
_DASH = r"[–—―─−\u2012-]"
# The value of a label, with the next line where its own, or that one, shows that it goes on.
_LABEL_LINE = (
    r"(?:^\W*(?:{label})\s*:?|\b(?<!previous\s)(?<!last\s)(?:{label})\s*:)\s*(?P<value>[^\n]+(?:"
    rf"(?:(?<=\band)|(?<=\bto)|(?<={_DASH})|(?<=[,&]))[ \t]*\n[^\n:]+"
    rf"|\n[ \t]*(?:(?:to|and|until|{MONTH}|20\d\d)\b|(?:{_DASH}|&)[ \t]*\d)[^\n:]*)*)$"
)
_DATE_LINE = re.compile(rf"^\d{{1,2}}\b[^\n.:]{{3,40}}\b(?:{MONTH})\s20\d\d$", re.I | re.M)
_FLAGS = re.IGNORECASE | re.MULTILINE
_INSPECTED = re.compile(_LABEL_LINE.replace("{label}", DATES_LABEL), _FLAGS)
_PUBLISHED = re.compile(
    _LABEL_LINE.replace("{label}", spaced("(?:report )?published(?: on)?")), _FLAGS
)
_VISIT = re.compile(
    spaced(
        r"^(?:Ofsted )?(?:(?:focused|monitoring) visit (?:to|of)"
        r"|joint (?:targeted )?area inspection of) [^\n]+"
        r"(?:(?<!services)\n(?!(?:Dear|Lead|Inspection|Visit)\b)[^\n.:\d]{2,90})?$"
    ),
    _FLAGS,
)
_SUBJECT = re.compile(r"^Dear\s[^\n]*\n+(?P<line>[^\n]+)", re.MULTILINE)
_VISITED_ON = re.compile(
    spaced(
        r"\b(?:(?:focused|monitoring) visit|joint targeted area inspection)\b[^.]{2,200}? "
        r"(?:on|between|from) (?P<value>\d[^.]{4,60}? \d{4})\b"
    ),
    re.IGNORECASE,
)
_NAMED = r"\s*(?P<name>[^\n,(;]+)"
_LEAD = re.compile(rf"^\W*{LEAD_LABEL}\b\s*:?{_NAMED}", _FLAGS)
_LEAD_IN_LINE = re.compile(rf"\b(?<!deputy\s){LEAD_LABEL}\s*:{_NAMED}", _FLAGS)
_NAME_ENDS = re.compile(
    spaced(
        r"\s(?:-|–)\s.*|\b(?:(?:senior|regional|additional|HMI?|SHMI|SCRI)\b|(?:His|Her) Majesty's|"
        r"(?:Ofsted|social care) (?:regulatory )?inspector|and\b).*"
    ),
    re.IGNORECASE,
)
_NEXT_LABEL = re.compile(
    spaced(r"\b(?:(?:report )?published|(?:lead|reporting) inspector|judge?ment)\b.*"),
    re.IGNORECASE | re.DOTALL,
)
_NAME = re.compile(r"(?:(?!\d)[\w'’-]+\.?(?: |$)){2,5}")
_HONORIFIC = re.compile(r"^(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame)\.?\s+")


def title(text: str) -> str:
    """The council's name and the report's: what stands above the dates, or a visit's own line.

    Where neither is found, the line under a letter's "Dear …", or the first line of the text.
    """
    visit = _VISIT.search(text, 0, TITLE_CHARACTERS)
    if visit:
        return visit[0].strip()
    labels = (label.search(text, 0, TITLE_CHARACTERS) for label in (_INSPECTED, _LEAD_IN_LINE))
    end = min((label.start() for label in labels if label), default=0)
    end = end or title_lines(text)[1]
    if end:
        return text[:end].strip()
    subject = _SUBJECT.search(text, 0, TITLE_CHARACTERS)
    return subject["line"] if subject else text.lstrip().partition("\n")[0]


def councils(text: str, on: PartialDate | None) -> tuple[Council, ...]:
    """The councils that are named above the dates, or if there are several, in the title's line.

    Of names that overlap the longest counts. There is one, unless the report is of another kind.
    """
    found = _named(title(text), on)
    if len(found) > 1:
        start, end = title_lines(text)
        titled = _named(text[start:end], on)
        return tuple(council for council in found if council in titled) or found
    return found


def _named(heading: str, on: PartialDate | None) -> tuple[Council, ...]:
    words = heading.split()
    taken: set[int] = set()
    found: list[Council] = []
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            places = set(range(start, start + length))
            name = " ".join(words[start : start + length])
            if not name[0].isupper() or places & taken or name in _NO_NAMES:
                continue
            council = council_by_name(name.strip(".,;:()"), on.latest if on else None)
            if council:
                taken |= places
                found.append(council)
    living = [council for council in found if not on or council.existed_on(on.latest)]
    return tuple(dict.fromkeys(living or found))


def period(text: str) -> Period | None:
    """The days on site that a cover prints or a letter tells, or None if none that can be."""
    line = _INSPECTED.search(text, 0, 2 * TITLE_CHARACTERS)
    line = line or _VISITED_ON.search(text, 0, 3 * TITLE_CHARACTERS)
    if line:
        return days_on_site(_value(line))
    lines = _DATE_LINE.finditer(text, title_lines(text)[1], 2 * TITLE_CHARACTERS)
    found = (days_on_site(line[0]) for line in lines)
    return next((days for days in found if days and days.days > 1), None)


def published(text: str) -> PartialDate | None:
    """The day of publication that a cover prints, or None."""
    line = _PUBLISHED.search(text, 0, 2 * TITLE_CHARACTERS)
    found = days_on_site(_value(line)) if line else None
    return found.end if found else None


def _value(line: re.Match[str]) -> str:
    """What stands beside a label, on one line and without a label that follows it there."""
    return " ".join(_NEXT_LABEL.sub("", line["value"]).split())


def lead_inspector(text: str) -> str | None:
    """The lead inspector's name as printed, without titles and honours, or None."""
    in_line = _LEAD_IN_LINE.finditer(text, 0, TITLE_CHARACTERS)
    for line in itertools.chain(_LEAD.finditer(text), in_line):
        words = " ".join(line["name"].split())
        name = _HONORIFIC.sub("", _NAME_ENDS.sub("", words).strip(" .:"))
        if name[:1].isupper() and _NAME.fullmatch(name):
            return name
    return None
