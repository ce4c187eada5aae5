"""How the words of the field are written out for a person: areas, grades, kinds, dates."""

from __future__ import annotations

import calendar

from store.dates import PartialDate
from store.history.inspections import MergedInspection
from store.records import Area, Framework, Grade, InspectionKind

GRADES = {
    Grade.OUTSTANDING: "Outstanding",
    Grade.GOOD: "Good",
    Grade.ADEQUATE: "Adequate",
    Grade.REQUIRES_IMPROVEMENT: "Requires improvement",
    Grade.INADEQUATE: "Inadequate",
}

AREAS = {
    Area.OVERALL: "Overall effectiveness",
    Area.LEADERS: "Leaders",
    Area.HELP_AND_PROTECTION: "Help and protection",
    Area.CARE: "Children in care",
    Area.CARE_LEAVERS: "Care leavers",
    Area.CARE_AND_CARE_LEAVERS: "Care and care leavers",
    Area.ADOPTION: "Adoption",
}

KINDS = {
    InspectionKind.INSPECTION: "inspection",
    InspectionKind.SHORT_INSPECTION: "short inspection",
    InspectionKind.STANDARD_INSPECTION: "standard inspection",
    InspectionKind.FOCUSED_VISIT: "focused visit",
    InspectionKind.MONITORING_VISIT: "monitoring visit",
    InspectionKind.JOINT_TARGETED_AREA_INSPECTION: "joint targeted area inspection",
}


def date_words(date: PartialDate | None) -> str:
    """A date as England writes it, `19 October 2018`, as precise as it is; empty for None."""
    if date is None:
        return ""
    month = calendar.month_name[date.month] if date.month else ""
    return " ".join(str(part) for part in (date.day, month, date.year) if part)


def inspection_words(inspection: MergedInspection) -> str:
    """An inspection in a few words: `ILACS inspection, October 2018`."""
    framework = "" if inspection.framework in (None, Framework.JTAI) else f"{inspection.framework} "
    date = date_words(inspection.date)
    return f"{framework}{KINDS[inspection.kind]}" + (f", {date}" if date else "")
