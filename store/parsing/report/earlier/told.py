"""Earlier inspections and visits as a report's prose tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.councils import Council
from store.parsing.report.earlier.inspection import FLAGS, WHEN, inspection, kind_of, trimmed
from store.parsing.report.outline import Part
from store.parsing.report.sentences import sentences
from store.parsing.report.wording import GRADE, grade_of, spaced
from store.records import Area, Inspection, Judgement

_NAMED = re.compile(
    spaced(
        r"(?:(?P<visit>focused visit)|(?P<monitoring>monitoring visit)"
        r"|(?P<jtai>joint targeted area inspection(?: \(JTAI\))?|JTAI)"
        r"|(?:last|previous|single|most recent) (?:(?:full|Ofsted|graded|standard|short|single|SIF"
        r"|(?P<ilacs>ILACS)) )*inspection(?: of (?:(?:local authority )?children's "
        r"(?:social care )?services|the local authority))?(?: \((?P<ilacs2>ILACS)\))?)"
    )
    + rf",?\s+(?:was\s+)?(?:carried\s+out\s+)?{WHEN}",
    FLAGS,
)
# A sentence without its year, or without one of these, need not be looked at with a slow pattern.
_CENTURY = "20"
_NAMING = ("nspection", "visit", "JTAI")
_OVERALL_THEN = re.compile(
    spaced(r",? (?:when |which |where )(?P<who>[^.;]{0,90}?)\b(?:judged|graded|rated|found) ")
    + spaced(r"(?:(?:to be|as|overall|the service|the local authority|services) )*")
    + rf"['‘]?(?P<grade>{GRADE})['’]?"
    + spaced(r"(?P<scope>(?: overall| in all areas| in every area)?)")
    + r"(?=\s*[,.;]|\s+(?:and|with|but)\b)",
    FLAGS,
)
_ONE_AREA = re.compile(
    spaced("help and protection|care leavers|in care|looked after|leader|adoption|front door"),
    FLAGS,
)


def named(text: str, part: Part, council: Council) -> Iterator[Inspection]:
    """Inspections and visits with their dates, and the grade where it is of all services."""
    for start, end in _with_year(text, part):
        if not any(text.find(word, start, end) >= 0 for word in _NAMING):
            continue
        for match in _NAMED.finditer(text, start, end):
            span = trimmed(text, start, end)
            then = _OVERALL_THEN.match(text, match.end(), end)
            graded = then and not (kind_of(match) or _ONE_AREA.search(then["who"]))
            judged: tuple[Judgement, ...] = ()
            if then and graded:
                judged = (Judgement(Area.OVERALL, grade_of(then["grade"]), None, (span,)),)
            yield inspection(council, match, span, judged, published=False)


def _with_year(text: str, part: Part) -> Iterator[tuple[int, int]]:
    """The offsets of the sentences of a part that name a year; few lines have one."""
    at = text.find(_CENTURY, part.body, part.end)
    while at >= 0:
        start = max(text.rfind("\n", part.body, at) + 1, part.body)
        stop = text.find("\n", at, part.end)
        stop = part.end if stop < 0 else stop
        for sentence in sentences(text, start, stop):
            if text.find(_CENTURY, *sentence) >= 0:
                yield sentence
        at = text.find(_CENTURY, stop, part.end)
