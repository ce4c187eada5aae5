"""Which of Ofsted's kinds of report a document is, told from its first page and no date."""

from __future__ import annotations

import functools
import re
from enum import StrEnum

from store.parsing.report.wording import AREA, AREAS, spaced
from store.records import Area

TITLE_CHARACTERS = 1500
"""How much of a text a title and the dates under it are looked for in."""


class Layout(StrEnum):
    """A kind of report; its value is what Ofsted calls it."""

    SIF = "inspection under the single inspection framework"
    ILACS = "inspection of local authority children's services"
    FOCUSED_VISIT = "focused visit"
    MONITORING_VISIT = "monitoring visit"
    JTAI = "joint targeted area inspection"
    LOOKED_AFTER = "inspection of looked-after children services"
    SAFEGUARDING = "inspection of safeguarding arrangements"
    BOARD = "review of a safeguarding children board"
    OTHER = "report of another kind"


_SERVICES = spaced("children's (?:social care )?services")
_OTHER_SERVICES = spaced(r"adopti|foster|residential|\bhomes?\b|school|nurser|SEND\b")
_TITLES = {
    layout: re.compile(rf"^(?:\W*|.{{0,60}}[ \t])(?:re-?)?{title}", re.IGNORECASE | re.MULTILINE)
    for layout, title in {
        Layout.SIF: spaced(
            "inspection of services for children in need of help and protection,? "
            "children looked after and care leavers"
        ),
        Layout.JTAI: spaced("joint (?:targeted )?area inspection of "),
        Layout.FOCUSED_VISIT: spaced("focused visit to "),
        Layout.MONITORING_VISIT: spaced("monitoring visit (?:to|of) "),
        Layout.ILACS: spaced("inspection of ")
        + rf"(?:(?:(?!{_OTHER_SERVICES})[^.;]){{2,120}}?\s)?{_SERVICES}",
        Layout.LOOKED_AFTER: spaced("inspection of (?:services for )?looked[ -]after children"),
        Layout.SAFEGUARDING: spaced(
            "inspection of (?:local authority arrangements for the protection of children"
            "|safeguarding and looked after children)"
        ),
        Layout.BOARD: spaced(
            "review of the effectiveness of the local safeguarding children board"
        ),
    }.items()
}
DATES_LABEL = spaced(
    r"(?:(?:on-?site |fieldwork )?(?:re-?)?(?:inspection|visit|review)(?: fieldwork| visit)? "
    r"dates?(?:\(s\))?|dates? of (?:the |this )?(?:re-?)?(?:inspection|visit|review)"
    r"|inspected(?: on| between| from)?)"
)
"""How the days on site are labelled on a cover."""
LEAD_LABEL = spaced(r"(?:lead|reporting) inspectors?")

_DATED = re.compile(
    rf"^\W*{DATES_LABEL}\s*(?::|(?=\d)|$)|\b{DATES_LABEL}\s*:", re.IGNORECASE | re.MULTILINE
)
_LED = re.compile(rf"\b{LEAD_LABEL}\s*:", re.IGNORECASE)
_DATING = ("date", "inspected")
_DATES_TOLD = re.compile(
    spaced(
        r"(?:dates?(?:\(s\))?(?: of (?:the |this )?(?:re-?)?(?:inspection|visit|review))?"
        r"|inspected(?: on| between| from)?)"
    )
    + r"\s*(?:[:\d]|$)",
    re.MULTILINE,
)
"""Without one of these words no label of dates is there, nor without what such a label ends with.

Both are of small letters.
"""
_INSPECTOR = re.compile(r"inspectors?\s*:")
"""What a label of an inspector ends with, in small letters."""
_LETTER = re.compile(r"^Dear\s", re.MULTILINE)
_SIGNED_BY_OFSTED = re.compile(spaced("(?:His|Her) Majesty's Inspector|enquiries@ofsted"))
_SIGNATURE = re.compile(spaced(r"^(?:Senior )?(?:His|Her) Majesty's Inspector\W*$"), re.MULTILINE)
_OF_AREA = re.compile(
    rf"^\W*[\d.]*\s*(?!{AREAS[Area.OVERALL]}|{AREAS[Area.ADOPTION]})(?:{AREA})",
    re.IGNORECASE | re.MULTILINE,
)
_REGULATES = re.compile(
    spaced(r"Children's Services and Skills \(Ofsted\) (?:regulates and )?inspects")
)
_MAY_BE_COPIED = re.compile(spaced("You may (?:reuse this information|copy all or parts of this)"))
_VISITS = frozenset({Layout.FOCUSED_VISIT, Layout.MONITORING_VISIT, Layout.JTAI})


@functools.lru_cache(maxsize=1)
def recognise(text: str) -> Layout | None:
    """The kind of report whose text this is, or None if it is no report of Ofsted's.

    The last answer is kept: who asks whether it is a report then reads it as what it is.

    A report has a title of Ofsted's at the start of a line and, under it, its dates or its
    inspector with their label, or at its end the imprint; a visit's may be a letter that an
    inspector signs. Where the title is none of these, an imprint or a signature makes it `OTHER`.
    """
    front = text[:TITLE_CHARACTERS]
    labelled = _is_labelled(front)
    letter = "Dear" in front and _LETTER.search(front) and _SIGNED_BY_OFSTED.search(text)
    imprint = has_imprint(text)
    if not (labelled or letter or imprint):
        return None
    titled = _title(text[: 2 * TITLE_CHARACTERS])
    layout, at = (titled[0], titled[1].start()) if titled else (None, 0)
    is_named = labelled or (letter and layout in _VISITS)
    is_graded = layout is not Layout.ILACS or _OF_AREA.search(text, 0, 2 * TITLE_CHARACTERS)
    if layout and at < TITLE_CHARACTERS and is_named and is_graded:
        return layout
    if imprint:
        is_graded = layout is not Layout.ILACS or _OF_AREA.search(text)
        return layout if layout and is_graded else Layout.OTHER
    return Layout.OTHER if letter and _SIGNATURE.search(text) else None


def _is_labelled(front: str) -> bool:
    """Whether days on site or an inspector stand there with their label.

    Nearly every text is an article that has neither, which is told by the words alone.
    """
    words = front.lower()
    dated = any(word in words for word in _DATING) and _DATES_TOLD.search(words)
    if dated and _DATED.search(front):
        return True
    return _INSPECTOR.search(words) is not None and _LED.search(front) is not None


def title_lines(text: str) -> tuple[int, int]:
    """The offsets of the line or lines with the title that a text is recognised by, or zeros."""
    titled = _title(text[: 2 * TITLE_CHARACTERS])
    if not titled:
        return 0, 0
    stop = text.find("\n", titled[1].end())
    return titled[1].start(), stop if stop >= 0 else len(text)


def report_title(text: str) -> int | None:
    """Where the first title of a graded report stands that has its dates and its table under it."""
    for layout in (Layout.SIF, Layout.ILACS):
        for title in _TITLES[layout].finditer(text):
            under = title.end() + TITLE_CHARACTERS
            dated = _DATED.search(text, title.end(), under)
            if dated and _OF_AREA.search(text, dated.end(), under + TITLE_CHARACTERS):
                return title.start()
    return None


@functools.lru_cache(maxsize=2)
def _title(front: str) -> tuple[Layout, re.Match[str]] | None:
    """The first title on a report's first page; what follows it can tell of other inspections.

    The long title of SIF goes before the short one of ILACS, which a running header can have.
    """
    found = ((layout, _TITLES[layout].search(front)) for layout in _TITLES)
    titles = {layout: match for layout, match in found if match}
    if Layout.SIF in titles:
        titles.pop(Layout.ILACS, None)
    return min(titles.items(), key=lambda one: one[1].start(), default=None)


def has_imprint(text: str) -> bool:
    """Whether Ofsted says of itself in a text what it does, and that the text may be copied."""
    return bool(_REGULATES.search(text) and _MAY_BE_COPIED.search(text))
