"""What is marked in an article: its judgements, visits, quotations, findings, recommendations.

And what may be a judgement and was not read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from store.open_grades import open_grades
from store.records import Record, Tone
from store.wording import GRADES, KINDS
from tui.shown.outline import Heading
from tui.shown.words import AREA, LETTER


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that something was understood of, or that one came for.

    `kind` names its style, `label` stands in the margin, `description` says all.
    """

    start: int
    end: int
    kind: str
    label: str
    description: str


def marks(record: Record) -> list[Mark]:
    """Every mark of a record in the order of its text, each once."""
    found = [
        Mark(
            span.start,
            span.end,
            "judgement",
            f"{AREA[judgement.area]} {LETTER[judgement.grade]}",
            f"{inspection.council}: {AREA[judgement.area]} {GRADES[judgement.grade]}",
        )
        for inspection in record.inspections
        for judgement in inspection.judgements
        for span in judgement.evidence
    ]
    found += [
        Mark(
            span.start,
            span.end,
            "visit",
            "visit",
            f"{inspection.council}: {KINDS[inspection.kind]}",
        )
        for inspection in record.inspections
        if not inspection.judgements
        for span in inspection.mentions
    ]
    found += [
        Mark(
            said.start,
            said.end,
            "quotation",
            "quotation",
            f"said by {said.speaker or said.role or said.organisation or 'nobody named'}",
        )
        for said in record.quotations
    ]
    found += [
        Mark(
            finding.start,
            finding.end,
            "finding",
            "strength" if finding.tone is Tone.STRENGTH else "weakness",
            f"{finding.council}: {finding.tone}"
            + (f" in {AREA[finding.area].lower()}" if finding.area else ""),
        )
        for finding in record.findings
    ]
    found += [
        Mark(item.start, item.end, "recommendation", "to improve", f"{item.council}: to improve")
        for item in record.recommendations
    ]
    found += [
        Mark(grade.start, grade.end, "open", "not read", f"left open: {grade.reason}")
        for grade in open_grades(record)
    ]
    return sorted(dict.fromkeys(found), key=lambda mark: (mark.start, mark.end))


def heading_marks(headings: Iterable[Heading]) -> list[Mark]:
    """A mark a heading; one that is not printed is in the margin alone."""
    return [
        Mark(heading.start, heading.end, "heading", f"§ {heading.words}", heading.words)
        for heading in headings
    ]


def joined(found: list[Mark]) -> list[Mark]:
    """Marks on one and the same stretch as one mark that says all of them."""
    together: dict[tuple[int, int], list[Mark]] = {}
    for mark in found:
        together.setdefault((mark.start, mark.end), []).append(mark)
    return [
        Mark(
            start,
            end,
            group[0].kind,
            group[0].label + (f" +{len(group) - 1}" if len(group) > 1 else ""),
            "; ".join(mark.description for mark in group),
        )
        for (start, end), group in together.items()
    ]


class Lines:
    """Where offsets of a text are by line and column, as a text area counts them."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for line in text.split("\n")[:-1]:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def location(self, offset: int) -> tuple[int, int]:
        """The line and the column, both from 0, of an offset in code points."""
        row = bisect_right(self._starts, offset) - 1
        return row, offset - self._starts[row]

    def offset(self, location: tuple[int, int]) -> int:
        """The offset in code points of a line and a column."""
        row, column = location
        return self._starts[row] + column

    def on_line(self, row: int, start: int, end: int, length: int) -> tuple[int, int]:
        """The columns of a line, `length` long, that a stretch of the text covers."""
        begin = self._starts[row]
        return max(start - begin, 0), min(end - begin, length)
