"""Which of Ofsted's kinds of report a document is, told from its first page and no date."""

from __future__ import annotations

import re
from enum import StrEnum

from store.parsing.report.wording import AREA, spaced

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


_SERVICES = spaced("children's (?:social care )?services")
_TITLES = {
    layout: re.compile(rf"^(?:\W*|.{{0,60}}\s)(?:re-?)?{title}", re.IGNORECASE | re.MULTILINE)
    for layout, title in {
        Layout.SIF: spaced(
            "inspection of services for children in need of help and protection,? "
            "children looked after and care leavers"
        ),
        Layout.JTAI: spaced("joint (?:targeted )?area inspection of "),
        Layout.FOCUSED_VISIT: spaced("focused visit to "),
        Layout.MONITORING_VISIT: spaced("monitoring visit (?:to|of) "),
        Layout.ILACS: spaced("inspection of ") + rf"(?:[^.;]{{2,120}}?\s)?{_SERVICES}",
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
_DATES = re.compile(
    spaced(r"^\W*(?:inspection|visit|review|re-?inspection) dates?\s*:"),
    re.IGNORECASE | re.MULTILINE,
)
_LETTER = re.compile(r"^Dear\s", re.MULTILINE)
_SIGNED_BY_OFSTED = re.compile(spaced("(?:His|Her) Majesty's Inspector|enquiries@ofsted"))
_ROW = re.compile(rf"^\W*[\d.]*\s*(?:{AREA})", re.IGNORECASE | re.MULTILINE)


def recognise(text: str) -> Layout | None:
    """The kind of report whose text this is, or None if it is no report of Ofsted's.

    A report has a title of Ofsted's at the start of a line and, under it, its dates with their
    label; a visit's may be a letter that an inspector signs.
    """
    front = text[:TITLE_CHARACTERS]
    dated = _DATES.search(front)
    if not (dated or (_LETTER.search(front) and _SIGNED_BY_OFSTED.search(text))):
        return None
    found = [layout for layout, title in _TITLES.items() if title.search(front)]
    if not found:
        return None
    layout = found[0]
    if layout is Layout.ILACS and not _ROW.search(text[: 2 * TITLE_CHARACTERS]):
        return None
    is_visit = layout in (Layout.FOCUSED_VISIT, Layout.MONITORING_VISIT, Layout.JTAI)
    return layout if dated or is_visit else None
