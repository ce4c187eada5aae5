"""Earlier inspections as a report lists them at its end, under a heading of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from store.councils import Council
from store.parsing.report.earlier.inspection import FLAGS, WHEN, inspection, trimmed
from store.parsing.report.outline import Part
from store.parsing.report.wording import AREA, GRADE, area_of, grade_of, spaced
from store.records import Area, Framework, Inspection, Judgement

_LISTED = re.compile(
    spaced(
        r"(?:(?:last|previous) inspection of )?[^.•]{2,60}?(?:(?P<protection>safeguarding "
        r"arrangements(?:,? which [^.]{5,80}?)?|arrangements for the protection of children)"
        r"|(?P<care>services for (?:children looked after|looked[ -]after children)"
        r"|looked[ -]after children(?:'s)? services))"
    )
    + rf"\s+(?:was|were)(?:\s+published|\s+previously\s+inspected)?\s+{WHEN}\.\s+",
    FLAGS,
)
_LISTED_GRADE = re.compile(
    spaced(
        r"(?:the local authority was judged to be|Ofsted judged (?:that )?(?:services|the local "
        r"authority) (?:were|was|to be)) "
    )
    + rf"(?P<grade>{GRADE})\s*(?:\.|\n|$)",
    FLAGS,
)
_SIF_LIST = re.compile(
    spaced(r"inspection report for the local authority's children's services was published ")
    + rf"{WHEN}\.[^:\n]{{0,80}}:\s*\n(?P<rows>(?:\s*[–•-][^\n]+\n)+)",
    FLAGS,
)
_SIF_ROW = re.compile(
    rf"[–•-]\s*(?:the\s+)?(?:{AREA})\s*:\s*(?P<grade>{GRADE})(?=\s*(?:\.|;|\n|–|•|-|$))", FLAGS
)


def listed(text: str, part: Part, council: Council) -> Iterator[Inspection]:
    """Inspections before November 2013, which were of one service each, with the grade."""
    for match in _LISTED.finditer(text, part.body, part.end):
        grade = _LISTED_GRADE.match(text, match.end(), part.end)
        start = text.rfind("\n", 0, match.start()) + 1
        span = trimmed(text, start, grade.end() if grade else match.end())
        area = Area.HELP_AND_PROTECTION if match["protection"] else Area.CARE
        judged = (Judgement(area, grade_of(grade["grade"]), None, (span,)),) if grade else ()
        yield inspection(council, match, span, judged, published=" published " in match[0])


def listed_of_sif(text: str, part: Part, council: Council) -> Iterator[Inspection]:
    """Inspections under the Single Inspection Framework, with a row for each area's grade."""
    for match in _SIF_LIST.finditer(text, part.body, part.end):
        span = trimmed(text, text.rfind("\n", 0, match.start()) + 1, match.start("rows"))
        judgements = tuple(
            Judgement(
                area_of(row),
                grade_of(row["grade"]),
                None,
                (trimmed(text, row.start() + 1, row.end()),),
            )
            for row in _SIF_ROW.finditer(text, match.start("rows"), match.end("rows"))
        )
        yield replace(
            inspection(council, match, span, judgements, published=True), framework=Framework.SIF
        )
