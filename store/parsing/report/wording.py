"""The fixed words of Ofsted's reports, as patterns that do not mind where a line was broken."""

from __future__ import annotations

import re

from store.records import Area, Grade


def spaced(words: str) -> str:
    """A pattern for `words` with any white space between them and any apostrophe, or none."""
    return words.replace(" ", r"\s+").replace("'", r"['’‘\u02bc\u2032]?")


GRADE = spaced(r"(?:outstanding|good|adequate|requires? improvement(?: to be good)?|inadequate)")

_EXPERIENCES = spaced("(?:the )?experiences?(?: and progress)? of ")

AREAS: dict[Area, str] = {
    Area.LEADERS: spaced(
        r"(?:(?:the )?impact of leaders on social work practice(?: with children and families)?"
        r"|leadership, management and governance)"
    ),
    Area.HELP_AND_PROTECTION: rf"(?:{_EXPERIENCES})?"
    + spaced("children(?: and young people)? who need help and protection"),
    Area.CARE_AND_CARE_LEAVERS: rf"(?:{_EXPERIENCES})?"
    + spaced("children in care and (?:children )?care leavers"),
    Area.CARE: spaced("(?:")
    + _EXPERIENCES
    + spaced("children in care|(?:")
    + _EXPERIENCES
    + spaced(")?children looked after and achieving permanence)"),
    Area.CARE_LEAVERS: _EXPERIENCES + spaced("(?:children )?care leavers"),
    Area.ADOPTION: spaced("adoption performance"),
    Area.OVERALL: spaced("overall effectiveness"),
}
"""How each area is named in the frameworks since November 2013, whatever the case.

A longer name stands before a shorter one that it begins with.
"""

AREA = "|".join(f"(?P<{area.value}>{pattern})" for area, pattern in AREAS.items())

_GRADES = {
    "outstanding": Grade.OUTSTANDING,
    "good": Grade.GOOD,
    "adequate": Grade.ADEQUATE,
    "inadequate": Grade.INADEQUATE,
}


def grade_of(words: str) -> Grade:
    """The grade that words matched by `GRADE` stand for."""
    return _GRADES.get(words.lower(), Grade.REQUIRES_IMPROVEMENT)


def area_of(match: re.Match[str]) -> Area:
    """The area whose name a match of a pattern with `AREA` in it holds."""
    return next(area for area in AREAS if match[area.value])
