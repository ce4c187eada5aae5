"""What is known of a source: the words of the field as frozen values, and their JSON form.

Every offset counts Unicode code points in the normalised text of the source, and every span
holds what it spans: `text[span.start:span.end] == span.text`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct

from store.dates import PartialDate

SCHEMA = 1
"""The number of the JSON form; a field that changes its name or meaning needs a new one."""


class Grade(StrEnum):
    """Ofsted's grades. `ADEQUATE` belongs to inspections before November 2013 alone."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    ADEQUATE = "adequate"
    REQUIRES_IMPROVEMENT = "requires_improvement"
    INADEQUATE = "inadequate"


class Area(StrEnum):
    """What is judged. One area may go by several names from framework to framework."""

    OVERALL = "overall"
    LEADERS = "leaders"
    HELP_AND_PROTECTION = "help_and_protection"
    CARE = "care"
    CARE_LEAVERS = "care_leavers"
    CARE_AND_CARE_LEAVERS = "care_and_care_leavers"
    ADOPTION = "adoption"


class Framework(StrEnum):
    """The handbook that an inspection followed."""

    ILACS = "ILACS"
    SIF = "SIF"
    SLAC = "SLAC"
    JTAI = "JTAI"


class InspectionKind(StrEnum):
    """How Ofsted came. A visit has no grades."""

    INSPECTION = "inspection"
    SHORT_INSPECTION = "short_inspection"
    STANDARD_INSPECTION = "standard_inspection"
    FOCUSED_VISIT = "focused_visit"
    MONITORING_VISIT = "monitoring_visit"
    JOINT_TARGETED_AREA_INSPECTION = "joint_targeted_area_inspection"


class Status(StrEnum):
    """Whether a source is about an inspection, or tells it as history."""

    REPORTED = "reported"
    PREVIOUS = "previous"


class Change(StrEnum):
    """What a source itself says of a grade and the one before."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


class Tone(StrEnum):
    """Whether a finding praises or criticises."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"


class SourceKind(StrEnum):
    """What sort of writing a source is. `REPORT` is Ofsted's own."""

    ARTICLE = "article"
    PRESS_RELEASE = "press_release"
    REPORT = "report"
    MINUTES = "minutes"
    LETTER = "letter"
    TABLE = "table"
    OTHER = "other"


class Span(Struct, frozen=True, gc=False):
    """Some of a source's text, from `start` up to `end`."""

    start: int
    end: int
    text: str


class Judgement(Struct, frozen=True, gc=False):
    """One grade for one area, and at least one span that says so."""

    area: Area
    grade: Grade
    change: Change | None
    evidence: tuple[Span, ...]


class Inspection(Struct, frozen=True, gc=False):
    """One visit of Ofsted's to one council, as one source tells it.

    `council` is the ONS short name; `mentions` are the spans that speak of the inspection
    itself, so that a visit without grades can be quoted too.
    """

    council: str
    ons_code: str
    framework: Framework | None = None
    kind: InspectionKind = InspectionKind.INSPECTION
    start: PartialDate | None = None
    end: PartialDate | None = None
    published: PartialDate | None = None
    lead_inspector: str | None = None
    status: Status = Status.REPORTED
    judgements: tuple[Judgement, ...] = ()
    mentions: tuple[Span, ...] = ()


class Quotation(Struct, frozen=True, gc=False):
    """A person's words, without the quotation marks, and who is said to have spoken them."""

    speaker: str | None
    role: str | None
    organisation: str | None
    start: int
    end: int
    text: str


class Finding(Struct, frozen=True, gc=False):
    """A sentence that praises or criticises the services of a council."""

    council: str
    area: Area | None
    tone: Tone
    start: int
    end: int
    text: str


class Recommendation(Struct, frozen=True, gc=False):
    """One item of a report's own list of what needs to improve.

    `outcome` is the part of the national framework that the report names with it.
    """

    council: str
    area: Area | None
    start: int
    end: int
    text: str
    outcome: str | None = None


class Section(Struct, frozen=True, gc=False):
    """A heading of a report with the stretch of text under it, heading included."""

    heading: str
    start: int
    end: int


class Extract(Struct, frozen=True, gc=False):
    """The text that a reader finds in some bytes, and what their format says about it.

    `text` is normalised: no carriage returns, no control characters but newline and tab.
    `pages` holds the offset at which each page begins; empty where there are no pages.
    `warnings` has a sentence for each thing that the reader saw and did not read.
    """

    text: str
    kind: SourceKind | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: PartialDate | None = None
    url: str | None = None
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()


class Document(Extract, frozen=True, kw_only=True, gc=False):
    """What was read, and of which source: its name and the SHA-256 of its bytes."""

    source: str
    sha256: str


class Record(Struct, frozen=True, gc=False):
    """All that is known of one source: the JSON object that `ofsted-tui parse` prints.

    `warnings` has a sentence for each thing that was seen and not understood.
    """

    source: str
    sha256: str
    kind: SourceKind
    text: str
    schema: int = SCHEMA
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: PartialDate | None = None
    url: str | None = None
    inspections: tuple[Inspection, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    findings: tuple[Finding, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    sections: tuple[Section, ...] = ()
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()


def to_json(value: object) -> dict[str, Any]:
    """A record, or anything made of the values above, as plain JSON data."""
    plain: dict[str, Any] = msgspec.to_builtins(value, enc_hook=str)
    return plain


def record_from_json(data: object) -> Record:
    """The record that `to_json` made `data` of.

    Raises:
        ValueError: if a field is missing, or has a value that it cannot have; says which.
    """
    return msgspec.convert(data, Record, dec_hook=lambda kind, written: kind(written))


def misplaced_span(record: Record) -> str | None:
    """Where a record says that its text has words that are not there; None if nowhere."""
    spans = [
        (span.start, span.end, span.text)
        for told in record.inspections
        for span in (*told.mentions, *(s for j in told.judgements for s in j.evidence))
    ]
    spans += [(each.start, each.end, each.text) for each in record.quotations]
    spans += [(each.start, each.end, each.text) for each in record.findings]
    spans += [(each.start, each.end, each.text) for each in record.recommendations]
    for start, end, text in spans:
        if not 0 <= start <= end <= len(record.text) or record.text[start:end] != text:
            return f"{start} to {end}"
    return None
