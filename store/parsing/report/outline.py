"""A report's headings, and the stretch of text under each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from store.parsing.report.wording import AREA, GRADE, area_of, spaced
from store.records import Area


class Role(StrEnum):
    """What stands under a heading. `BOARD` and `ABOUT` are not about the council's work."""

    SUMMARY = "summary"
    IMPROVE = "improve"
    FINDINGS = "findings"
    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    PREVIOUS = "previous"
    CONTEXT = "context"
    FOR_CHILDREN = "for children"
    BOARD = "board"
    ABOUT = "about"


class Part(Struct, frozen=True, gc=False):
    """A heading and what follows it up to the next: `body` is where the heading's words end.

    `area` is what the part is about, as its heading or the one that it belongs to says.
    """

    heading: str
    role: Role
    area: Area | None
    start: int
    body: int
    end: int


_BOARD = spaced(r"(?:the )?(?:effectiveness of the )?(?:local safeguarding children board|LSCB)")
_HEADINGS: dict[Role, str] = {
    Role.BOARD: rf"(?:section\s+\d\s*:\s*)?{_BOARD}(?:\s*\(LSCB\))?"
    rf"(?:\s+{_BOARD}(?:\s*\(LSCB\))?\s+(?:is\s+)?{GRADE}\.?)?"
    rf"|{spaced('inspection findings')}\s*[–-]\s*{_BOARD}"
    + spaced(
        r"|what does the LSCB need to improve\??|inspection judge?ments? about the LSCB"
        r"|key strengths and weaknesses of the (?:LSCB|local safeguarding children board)"
    ),
    Role.IMPROVE: spaced(
        r"what needs to improve(?: in this area of social work practice)?\s*\??\s*:?"
        r"|what does the local authority need to improve\??"
        r"|(?:areas for )?(?:priority and immediate|priority|immediate) actions?:?"
        r"|areas for improvement:?|recommendations"
    ),
    Role.STRENGTHS: spaced(
        r"(?:the local authority has the following strengths|the local authority's strengths)"
        r"(?: because)?:?"
    ),
    Role.WEAKNESSES: spaced(
        "this local authority has serious weaknesses and is not yet good because:?"
    ),
    Role.SUMMARY: spaced(
        r"executive summary|summary|headline findings|overview|summary of (?:key )?findings"
        r"|(?:children's services in [^.\n]{2,80}|this local authority) "
        r"(?:(?:is|are) [a-z ]{4,40}|requires? improvement) because:?"
    ),
    Role.FINDINGS: spaced(
        r"(?:(?:inspection|main) )?findings|findings and evaluation of progress"
        r"|inspection judge?ments about the local authority"
        r"|progress since the last inspection"
    ),
    Role.PREVIOUS: spaced("(?:previous|other) Ofsted inspections?"),
    Role.CONTEXT: spaced(
        r"contents|areas covered by the visit|(?:section\s+\d\s*:\s*)?the local authority"
        r"|\d?information about (?:this|the) "
        r"local authority area|local leadership|other information about this area"
        r"|children living in this area|child protection in this area"
        r"|children looked after in this area"
    ),
    Role.FOR_CHILDREN: spaced("summary for children and young people"),
    Role.ABOUT: spaced(
        r"information about this inspection|the inspection team"
        r"|what the inspection judge?ments mean(?:: the (?:local authority|LSCB))?"
    ),
}
_FIXED = re.compile(
    rf"(?:{'|'.join(f'(?P<{role.name}>{words})' for role, words in _HEADINGS.items())})"
    r"(?:\n?\d{1,2})?[ \t]*(?=\n|$)",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    spaced(
        r"(?:the Office for Standards in Education, Children's Services and Skills\b"
        r"|any complaints about the inspection or the report should be\b)"
    ),
    re.IGNORECASE,
)
_OF_AREA = re.compile(
    spaced(r"(?:the graded judge?ments? (?:for|about|on) (?:the )?)?")
    + rf"(?:{AREA})"
    + r"(?:\s*[:–-]?\s*(?:(?:is|are)\b\s*(?:that\s+(?:it|they)\s*(?:is\b|are\b)?)?\s*:?)?"
    rf"\s*{GRADE})?"
    r"[ \t]*\.?[ \t]*(?=\n|$)",
    re.IGNORECASE,
)
_INHERITS_AREA = frozenset({Role.SUMMARY, Role.FINDINGS, Role.STRENGTHS, Role.WEAKNESSES})


def outline(text: str, start: int, *, summary_first: bool) -> tuple[Part, ...]:
    """The parts of a report after its judgement table, which ends at `start`.

    Two parts have no heading in print and are named here: what stands before the first heading,
    a "Summary" in the layouts that have one there, and "About Ofsted" at the end.
    """
    headings = list(_headings(text, start))
    parts: list[Part] = []
    area: Area | None = None
    board = False
    first = headings[0][1].start() if headings else len(text)
    if summary_first and text[start:first].strip():
        parts.append(Part("Summary", Role.SUMMARY, None, start, start, first))
    for index, (role, match) in enumerate(headings):
        end = headings[index + 1][1].start() if index + 1 < len(headings) else len(text)
        if match.re is _OF_AREA:
            area = area_of(match)
        elif role not in _INHERITS_AREA:
            area = None
        board = (board or role is Role.BOARD) and role is not Role.ABOUT
        is_imprint = match.re is _IMPRINT
        words = "About Ofsted" if is_imprint else _words(match[0])
        own_role = Role.BOARD if board else role
        own_area = None if board else area
        body = match.start() if is_imprint else match.end()
        parts.append(Part(words, own_role, own_area, match.start(), body, end))
    return tuple(parts)


def _words(heading: str) -> str:
    """A heading on one line without the mark of a footnote."""
    return re.sub(
        r"(?<=[^\W\d?])\d{1,2}$|(?<=\?) ?\d{1,2}$", "", re.sub(r"\s+", " ", heading).strip()
    )


def _headings(text: str, start: int) -> Iterator[tuple[Role, re.Match[str]]]:
    """Every heading from `start` on; the imprint is one, and the last."""
    position = start
    while 0 <= position < len(text):
        end = position
        if text[position].isalnum():
            imprint = _IMPRINT.match(text, position)
            if imprint:
                yield Role.ABOUT, imprint
                return
            fixed = _FIXED.match(text, position)
            match = fixed or _OF_AREA.match(text, position)
            if match:
                yield Role[fixed.lastgroup or ""] if fixed else Role.FINDINGS, match
                end = match.end() - 1
        position = text.find("\n", end) + 1 or len(text)
