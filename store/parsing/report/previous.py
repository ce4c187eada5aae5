"""What a report says of earlier inspections and visits of the same council."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from store.councils import Council
from store.dates import PartialDate
from store.parsing.days import MONTH, month_number
from store.parsing.report.outline import Part, Role
from store.parsing.report.sentences import sentences
from store.parsing.report.wording import AREA, GRADE, area_of, grade_of, spaced
from store.records import (
    Area,
    Framework,
    Grade,
    Inspection,
    InspectionKind,
    Judgement,
    Span,
    Status,
)

_WHEN = rf"(?:in|of|on)\s+(?:\d{{1,2}}\s+)?(?:(?P<month>{MONTH})\s+)?(?P<year>20\d\d)\b"
_FLAGS = re.IGNORECASE

_LISTED = re.compile(
    spaced(
        r"(?:(?:last|previous) inspection of )?[^.•]{2,60}?(?:(?P<protection>safeguarding "
        r"arrangements(?:,? which [^.]{5,80}?)?|arrangements for the protection of children)"
        r"|(?P<care>services for (?:children looked after|looked[ -]after children)"
        r"|looked[ -]after children(?:'s)? services))"
    )
    + rf"\s+(?:was|were)(?:\s+published|\s+previously\s+inspected)?\s+{_WHEN}\.\s+",
    _FLAGS,
)
_LISTED_GRADE = re.compile(
    spaced(
        r"(?:the local authority was judged to be|Ofsted judged (?:that )?(?:services|the local "
        r"authority) (?:were|was|to be)) "
    )
    + rf"(?P<grade>{GRADE})\s*(?:\.|\n|$)",
    _FLAGS,
)
_SIF_LIST = re.compile(
    spaced(r"inspection report for the local authority's children's services was published ")
    + rf"{_WHEN}\.[^:\n]{{0,80}}:\s*\n(?P<rows>(?:\s*[–•-][^\n]+\n)+)",
    _FLAGS,
)
_SIF_ROW = re.compile(
    rf"[–•-]\s*(?:the\s+)?(?:{AREA})\s*:\s*(?P<grade>{GRADE})(?=\s*(?:\.|;|\n|–|•|-|$))", _FLAGS
)
_NAMED = re.compile(
    spaced(
        r"(?:(?P<visit>focused visit)|(?P<monitoring>monitoring visit)"
        r"|(?P<jtai>joint targeted area inspection(?: \(JTAI\))?|JTAI)"
        r"|(?:last|previous|single|most recent) (?:(?:full|Ofsted|graded|standard|short|single|SIF"
        r"|(?P<ilacs>ILACS)) )*inspection(?: of (?:(?:local authority )?children's "
        r"(?:social care )?services|the local authority))?(?: \((?P<ilacs2>ILACS)\))?)"
    )
    + rf",?\s+(?:was\s+)?(?:carried\s+out\s+)?{_WHEN}",
    _FLAGS,
)
# A sentence without one of these need not be looked at with a slow pattern.
_NAMING = ("nspection", "visit", "JTAI")
_OVERALL_THEN = re.compile(
    spaced(r",? (?:when |which |where )(?P<who>[^.;]{0,90}?)\b(?:judged|graded|rated|found) ")
    + spaced(r"(?:(?:to be|as|overall|the service|the local authority|services) )*")
    + rf"['‘]?(?P<grade>{GRADE})['’]?"
    + spaced(r"(?P<scope>(?: overall| in all areas| in every area)?)")
    + r"(?=\s*[,.;]|\s+(?:and|with|but)\b)",
    _FLAGS,
)
_ONE_AREA = re.compile(
    spaced("help and protection|care leavers|in care|looked after|leader|adoption|front door"),
    _FLAGS,
)
_FIRST_OF_SIF = PartialDate("2013-11")
_FIRST_OF_ILACS = PartialDate("2018")


def previous(text: str, parts: Iterable[Part], council: Council) -> tuple[Inspection, ...]:
    """Earlier inspections and visits, each once, with the grades that plainly are the council's.

    Read from the summary, the sections on leaders and the list of previous inspections. A grade
    that is said of one part of the service only, in prose, is left out.
    """
    told: list[Inspection] = []
    for part in parts:
        if part.role is Role.PREVIOUS:
            told += [*_listed(text, part, council), *_earlier_sif(text, part, council)]
        elif part.role in (Role.SUMMARY, Role.FINDINGS) and part.area in (None, Area.LEADERS):
            told += _named(text, part, council)
    return _merged(told)


def _merged(told: Iterable[Inspection]) -> tuple[Inspection, ...]:
    """One entry for all that can only be one inspection; the more precise date is kept."""
    found: list[Inspection] = []
    for inspection in sorted(told, key=lambda told: -_date(told).precision):
        same = [index for index, known in enumerate(found) if _is_same(known, inspection)]
        if len(same) == 1:
            found[same[0]] = _merge(found[same[0]], inspection)
        else:
            found.append(inspection)
    return tuple(sorted(found, key=_date, reverse=True))


def _is_same(known: Inspection, other: Inspection) -> bool:
    same_sort = (known.kind, known.framework) == (other.kind, other.framework)
    return same_sort and _date(known).agrees_with(_date(other))


def _merge(known: Inspection, other: Inspection) -> Inspection:
    areas = {judgement.area for judgement in known.judgements}
    more = tuple(j for j in other.judgements if j.area not in areas)
    mentions = (*known.mentions, *(m for m in other.mentions if m not in known.mentions))
    return replace(known, judgements=known.judgements + more, mentions=mentions)


def _date(inspection: Inspection) -> PartialDate:
    date = inspection.end or inspection.published
    assert date is not None
    return date


def _listed(text: str, part: Part, council: Council) -> Iterator[Inspection]:
    for match in _LISTED.finditer(text, part.body, part.end):
        grade = _LISTED_GRADE.match(text, match.end(), part.end)
        start = text.rfind("\n", 0, match.start()) + 1
        span = _trimmed(text, start, grade.end() if grade else match.end())
        area = Area.HELP_AND_PROTECTION if match["protection"] else Area.CARE
        judged = (Judgement(area, grade_of(grade["grade"]), None, (span,)),) if grade else ()
        yield _inspection(council, match, span, judged, published=" published " in match[0])


def _earlier_sif(text: str, part: Part, council: Council) -> Iterator[Inspection]:
    for match in _SIF_LIST.finditer(text, part.body, part.end):
        span = _trimmed(text, text.rfind("\n", 0, match.start()) + 1, match.start("rows"))
        judgements = tuple(
            Judgement(
                area_of(row),
                grade_of(row["grade"]),
                None,
                (_trimmed(text, row.start() + 1, row.end()),),
            )
            for row in _SIF_ROW.finditer(text, match.start("rows"), match.end("rows"))
        )
        yield replace(
            _inspection(council, match, span, judgements, published=True), framework=Framework.SIF
        )


def _named(text: str, part: Part, council: Council) -> Iterator[Inspection]:
    for start, end in sentences(text, part.body, part.end):
        if not any(text.find(word, start, end) >= 0 for word in _NAMING):
            continue
        for match in _NAMED.finditer(text, start, end):
            span = _trimmed(text, start, end)
            then = _OVERALL_THEN.match(text, match.end(), end)
            graded = then and not (_kind(match) or _ONE_AREA.search(then["who"]))
            judged: tuple[Judgement, ...] = ()
            if then and graded:
                judged = (Judgement(Area.OVERALL, grade_of(then["grade"]), None, (span,)),)
            yield _inspection(council, match, span, judged, published=False)


def _inspection(
    council: Council,
    match: re.Match[str],
    span: Span,
    judgements: tuple[Judgement, ...],
    *,
    published: bool,
) -> Inspection:
    month = month_number(match["month"]) if match["month"] else None
    date = PartialDate.of(int(match["year"]), month)
    kind = _kind(match)
    return Inspection(
        council=council.name,
        ons_code=council.ons_code,
        framework=_framework(match, date, kind),
        kind=kind or InspectionKind.INSPECTION,
        start=None if published else date,
        end=None if published else date,
        published=date if published else None,
        status=Status.PREVIOUS,
        judgements=tuple(j for j in judgements if _possible(j.grade, date)),
        mentions=(span,),
    )


def _possible(grade: Grade, date: PartialDate) -> bool:
    return grade is not Grade.ADEQUATE or date.earliest < _FIRST_OF_SIF.earliest


def _kind(match: re.Match[str]) -> InspectionKind | None:
    groups = match.groupdict()
    if groups.get("visit"):
        return InspectionKind.FOCUSED_VISIT
    if groups.get("monitoring"):
        return InspectionKind.MONITORING_VISIT
    return InspectionKind.JOINT_TARGETED_AREA_INSPECTION if groups.get("jtai") else None


def _framework(
    match: re.Match[str], date: PartialDate, kind: InspectionKind | None
) -> Framework | None:
    """As named, else by the years in which only one framework was in use."""
    groups = match.groupdict()
    if kind is InspectionKind.JOINT_TARGETED_AREA_INSPECTION:
        return Framework.JTAI
    if groups.get("ilacs") or groups.get("ilacs2") or kind is InspectionKind.FOCUSED_VISIT:
        return Framework.ILACS
    if "single inspection" in match[0].lower():
        return Framework.SIF
    if date.latest < _FIRST_OF_SIF.earliest:
        return Framework.SLAC
    if date.earliest > _FIRST_OF_ILACS.latest:
        return Framework.ILACS
    between = date.earliest > _FIRST_OF_SIF.latest and date.latest < _FIRST_OF_ILACS.earliest
    return Framework.SIF if between else None


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in "•–-"):
        start += 1
    end = start + len(text[start:end].rstrip())
    return Span(start, end, text[start:end])
