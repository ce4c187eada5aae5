"""Prose to records: press, press releases, minutes, letters."""

from __future__ import annotations

from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from store.councils import Council
from store.dates import PartialDate
from store.open_grades import OpenGrade, warning_of
from store.parsing.assembly.annual import with_cited
from store.parsing.assembly.before import earlier_year
from store.parsing.assembly.dating import Placed, place
from store.parsing.assembly.drafts import VISITS, draft
from store.parsing.assembly.events import Event, events
from store.parsing.assembly.frameworks import SIF_FROM, named_in
from store.parsing.assembly.freshness import (
    Present,
    about_visit,
    is_of_these_days,
    is_old,
    is_recent,
)
from store.parsing.assembly.history import bystanders, of_others, with_history
from store.parsing.assembly.inspections import assemble
from store.parsing.assembly.mentioned import mentioned
from store.parsing.assembly.named_dates import latest_date
from store.parsing.assembly.occasions import put_events
from store.parsing.assembly.old_parts import of_old_parts
from store.parsing.assembly.order import in_order
from store.parsing.assembly.present import infer_present
from store.parsing.assembly.recalled import recalled_at_meeting
from store.parsing.assembly.surveys import is_survey
from store.parsing.claims.discourse.claim import Aside
from store.parsing.claims.phrases.other_matters import without_other_matters
from store.parsing.claims.reading import read_claims
from store.parsing.claims.whose.subjects import subjects_of
from store.parsing.mentions.marking import mark
from store.parsing.mentions.marks import Marked
from store.parsing.mentions.points import resolve
from store.parsing.metadata import Metadata, read_metadata
from store.parsing.speech.findings import find_findings
from store.parsing.speech.offices import with_councils
from store.parsing.speech.quotations import find_quotations
from store.records import (
    Document,
    Finding,
    Inspection,
    Quotation,
    Record,
)


class Reading(Struct, frozen=True, gc=False):
    """All that was understood of a text, and what was not: what `explain` shows."""

    marked: Marked
    metadata: Metadata
    now: PartialDate | None
    main: tuple[Council, ...]
    placed: tuple[Placed, ...]
    asides: tuple[Aside, ...]
    events: tuple[Event, ...]
    inspections: tuple[Inspection, ...]
    quotations: tuple[Quotation, ...]
    findings: tuple[Finding, ...]
    warnings: tuple[str, ...]


def read_prose(document: Document) -> Reading:
    """What the text of `document` says of inspections, with the way to it."""
    marked = mark(document.text)
    metadata = read_metadata(document, marked.blocks)
    subjects = subjects_of(marked)
    main = subjects.main
    telling = without_other_matters(marked)
    now, warnings = metadata.published, []
    of_old_time = now is not None and now < SIF_FROM
    claims, asides = read_claims(
        telling, subjects, reporting=metadata.of_meeting, of_old_time=of_old_time
    )
    if now is None and (inferred := infer_present(marked)):
        now = inferred[0]
        warnings.append(inferred[1])
    claims, of_agencies = of_old_parts(claims, now)
    asides += of_agencies
    claims = with_cited(claims, document.text)
    found = with_history(events(telling, main, metadata.published), claims)
    latest = latest_date(marked)
    present = Present(now, latest, lead=_lead_end(marked))
    present = replace(present, about_visit=about_visit(found, claims, present))
    on_site = _on_site(found, present)
    taken = {date.year for dates in on_site.values() for date in dates}
    told = [claim for claim in claims if not claim.timing.kept]
    taken |= {point.year for claim in told for point in claim.timing.dates if point.year}
    present = replace(present, earlier_year=earlier_year(marked, main, now, taken))
    survey = is_survey(marked, claims, dated=metadata.published is not None)
    present = replace(present, survey=survey)
    beside: frozenset[tuple[int, str]] = frozenset()
    if not (survey or subjects.round_up):
        beside = bystanders(claims, main, subjects.side)
    if not survey:
        beside |= (
            of_others(claims, main) | recalled_at_meeting(marked.sentences, claims, now)
            if metadata.of_meeting
            else mentioned(marked, claims, on_site, now)
        )
    placed = in_order(place(claims, beside, on_site, present), on_site, present.now)
    drafts = draft(placed, main, present)
    put_events(drafts, found, present)
    inspections, left = assemble(document.text, drafts, now, named_in(document.text), latest)
    warnings += left
    said = find_quotations(document.text, marked.blocks)
    told_of = {*main, *(council for claim in claims for council in claim.holder.councils)}
    quotations = tuple(with_councils(document.text, said, told_of))
    graded = {span: claim.holder.councils for claim in claims for span in claim.spans}
    read = {judgement.grade for one in inspections for judgement in one.judgements}
    left_open = [
        OpenGrade(a.start, a.end, a.reason)
        for a in asides
        if a.serious or (a.untied is not None and a.untied not in read)
    ]
    left_open += [OpenGrade(c.start, c.end, "no council") for c in claims if not c.holder.councils]
    warnings += [
        warning_of(document.text, grade)
        for grade in sorted(left_open, key=attrgetter("start", "end", "reason"))
    ]
    return Reading(
        marked,
        metadata,
        now,
        main,
        tuple(placed),
        tuple(asides),
        tuple(found),
        tuple(inspections),
        quotations,
        tuple(find_findings(marked, main, graded, quotations)),
        tuple(warnings),
    )


def parse_prose(document: Document) -> Record:
    """The record of a source that is no report of Ofsted's own."""
    reading = read_prose(document)
    metadata = reading.metadata
    return Record(
        source=document.source,
        sha256=document.sha256,
        kind=metadata.kind,
        text=document.text,
        title=metadata.title,
        publisher=metadata.publisher,
        author=metadata.author,
        published=metadata.published,
        url=document.url,
        inspections=reading.inspections,
        quotations=reading.quotations,
        findings=reading.findings,
        pages=document.pages,
        warnings=reading.warnings,
    )


def _lead_end(marked: Marked) -> int:
    """Where the first two sentences end."""
    return max((sentence.end for sentence in marked.sentences[:2]), default=0)


def _on_site(found: list[Event], present: Present) -> dict[str, list[PartialDate]]:
    """The dates at which the inspection that is reported was on site, by ONS code.

    Where a visit is reported, inspections that are named beside it came before, but for one of
    these days.
    """
    dates: dict[str, list[PartialDate]] = {}
    for event in found:
        if event.kind not in (None, *VISITS) and not event.previous:
            for council in event.councils:
                known = [d for point in event.points if (d := resolve(point, present.now))]
                recent = is_recent(event.points)
                fresh = [date for date in known if recent or not is_old(date, present)]
                if present.about_visit:
                    fresh = [date for date in fresh if is_of_these_days(date, present.now)]
                dates.setdefault(council.ons_code, []).extend(fresh)
    return dates
