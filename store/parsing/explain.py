"""Why a source is understood as it is: words for a person who wants to check a grade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.parsing import parse
from store.parsing.assembly.dating import Placed
from store.parsing.claims.when.timing import Turn
from store.parsing.prose import Reading, read_prose
from store.parsing.report import appended_report, is_report
from store.records import Area, Document, Inspection, Judgement, Record, SourceKind, Status

_TURNS = {
    Turn.THIS: "told of this inspection",
    Turn.EARLIER: "told of an earlier inspection",
    Turn.EARLIER_STILL: "told of the inspection before an earlier one",
}


def explain(document: Document) -> str:
    """What was read out of `document` and why, judgement by judgement, and what was set aside."""
    has_form = is_report(document) or appended_report(document)
    if document.kind is SourceKind.TABLE or has_form:
        return "\n".join(_form(parse(document)))
    return "\n".join(_prose(document.text, read_prose(document)))


def _form(record: Record) -> Iterator[str]:
    """A report or a table says its grades in cells of its own: the cells are the reason."""
    yield f"{record.title or record.source} ({record.kind.replace('_', ' ')})"
    for inspection in record.inspections:
        yield from _heading(inspection)
        for judgement in inspection.judgements:
            yield from _judgement(judgement)
    yield from _warnings(record.warnings)


def _prose(text: str, reading: Reading) -> Iterator[str]:
    source = reading.metadata
    main = " and ".join(council.name for council in reading.main) or "no council that we know"
    yield f"{source.title or 'No title'} ({source.kind.replace('_', ' ')})"
    yield f"  Its date: {reading.now or 'not known'}. It is about {main}."
    for inspection in reading.inspections:
        yield from _heading(inspection)
        for judgement in inspection.judgements:
            yield from _judgement(judgement)
            for placed in _behind(inspection, judgement, reading):
                yield f"      {_why(text, placed)}"
        for mention in inspection.mentions:
            yield f"    spoken of: {_line(mention.text)}"
    yield from _asides(text, reading)
    yield from _warnings(reading.warnings)


def _heading(inspection: Inspection) -> Iterator[str]:
    when = inspection.end or inspection.published or "no date"
    told = "reported" if inspection.status is Status.REPORTED else "told as history"
    framework = inspection.framework or "framework not known"
    kind = inspection.kind.replace("_", " ")
    yield ""
    yield f"{inspection.council} ({inspection.ons_code}), {kind}, {when}, {framework}, {told}"


def _judgement(judgement: Judgement) -> Iterator[str]:
    change = f" ({judgement.change})" if judgement.change else ""
    yield f"  {_words(judgement.area)}: {_words(judgement.grade)}{change}"
    for span in judgement.evidence:
        yield f"    {span.start}–{span.end}: {_line(span.text)}"


def _behind(inspection: Inspection, judgement: Judgement, reading: Reading) -> Iterator[Placed]:
    spans = {(span.start, span.end) for span in judgement.evidence}
    for placed in reading.placed:
        claim = placed.claim
        same = claim.grade is judgement.grade and placed.status is inspection.status
        own = placed.council.name == inspection.council
        if same and own and spans.intersection(claim.spans) and _is_of(claim.areas, judgement.area):
            yield placed


def _is_of(areas: Sequence[Area], area: Area) -> bool:
    """Whether a claim of those areas is one of that judgement, which may join or part them."""
    halves = {Area.CARE, Area.CARE_LEAVERS, Area.CARE_AND_CARE_LEAVERS}
    told = set(areas or (Area.OVERALL,))
    return area in told or (area in halves and bool(told & halves))


def _why(text: str, placed: Placed) -> str:
    claim = placed.claim
    areas = ", ".join(_words(area) for area in claim.areas) or "the services as a whole"
    when = f"dated {placed.date}" if placed.date else _TURNS[claim.timing.turn]
    return (
        f"“{text[claim.start : claim.end]}” is of {areas} ({claim.rule}) "
        f"and of {placed.council.name} ({claim.holder.rule}); {when}"
    )


def _asides(text: str, reading: Reading) -> Iterator[str]:
    if reading.asides:
        yield ""
        yield "Seen and set aside"
    for aside in reading.asides:
        before = text[max(0, aside.start - 30) : aside.start]
        after = text[aside.end : aside.end + 30]
        yield f"  {aside.start}: …{_line(f'{before}[{text[aside.start : aside.end]}]{after}')}…"
        yield f"    {aside.reason}"


def _warnings(warnings: tuple[str, ...]) -> Iterator[str]:
    if warnings:
        yield ""
        yield "Left open"
    for warning in warnings:
        yield f"  {warning}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _words(name: str) -> str:
    return name.replace("_", " ")
