"""What a report's cover says, in every form that Ofsted or a printer gives it."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.councils import Council, CouncilKind, councils
from store.dates import PartialDate
from store.parsing import parse
from store.parsing.days import days_on_site
from store.parsing.report import cover
from store.records import Document, Framework, InspectionKind, Record, SourceKind
from tests.making import reports
from tests.making.reports import FILLER

TABLE = f"{reports.LEADERS}\nGood\n{reports.HELP}\nGood\n{reports.CARE_AND_LEAVERS}\nGood"
COVER = (
    "Inspection of Leeds local authority children’s services\n"
    "Inspection dates: 3 to 14 December 2018\n"
    "Lead inspector: Alex Example, Her Majesty’s Inspector\n"
)
IMPRINT = (
    "\nThe Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates "
    "and inspects to achieve excellence.\nYou may reuse this information (not including logos) "
    "free of charge in any format or medium.\n"
)


def report(front: str, after: str = "") -> Record:
    table = f"Judgement Grade\n{TABLE}\nOverall effectiveness Good\n"
    text = f"{front}{table}{FILLER}\nWhat needs to improve\n• Records of visits.\n{after}"
    return parse(Document(source="report.txt", sha256="0" * 64, text=text))


def dated(label_and_value: str) -> tuple[str | None, str | None]:
    front = COVER.replace("Inspection dates: 3 to 14 December 2018", label_and_value)
    (inspection,) = report(front).inspections
    return inspection.start, inspection.end


@pytest.mark.parametrize(
    "label",
    [
        "Inspection dates: ",
        "Inspection dates ",
        "Inspection dates:\n",
        "Inspection dates\n",
        "Inspection date(s): ",
        "Inspection dates : ",
        "INSPECTION DATES: ",
        "Date of inspection: ",
        "Dates of inspection: ",
        "Dates of this inspection: ",
        "Date of the re-inspection: ",
        "On-site inspection dates: ",
        "Inspection fieldwork dates: ",
        "Inspected: ",
        "Inspected ",
        "Inspected on ",
    ],
)
def test_the_label_of_the_dates_varies(label: str) -> None:
    assert dated(f"{label}3 to 14 December 2018") == ("2018-12-03", "2018-12-14")


@pytest.mark.parametrize(
    "value",
    [
        "3 December 2018 –\n14 December 2018",
        "3 December 2018\n– 14 December 2018",
        "3 December 2018\nto 14 December 2018",
        "3 December 2018 to\n14 December 2018",
        "3\nDecember 2018 to 14\nDecember 2018",
        "3 to 14 December\n2018",
        "3 December\n2018 ─ 14 December 2018",
        "between 3 December and 14 December 2018",
        "3 December to 14 December 2018 Report published: 19 January 2019",
        "3\u00a0December\u00a02018\u2009–\u200914\u00a0December\u00a02018",
    ],
)
def test_dates_that_are_broken_over_lines_or_run_into_the_next_label(value: str) -> None:
    assert dated(f"Inspection dates: {value}") == ("2018-12-03", "2018-12-14")


def test_the_dates_of_the_inspection_before_are_not_this_one() -> None:
    before = "Previous inspection dates: 1 to 5 June 2015\nLast inspection date: 5 June 2015\n"
    dates = "Inspection dates: 3 to 14 December 2018"
    assert dated(before + dates) == ("2018-12-03", "2018-12-14")


def test_dates_and_inspector_in_the_line_of_the_title() -> None:
    (inspection,) = report(COVER.replace("\n", " ").strip() + "\n").inspections
    assert (inspection.start, inspection.end) == ("2018-12-03", "2018-12-14")
    assert inspection.lead_inspector == "Alex Example"


FORMS = (
    "{d} {m} {y} {to} {d2} {m2} {y2}",
    "{d} {mon} {y} {to} {d2} {mon2} {y2}",
    "{d:02} {m} {y} {to} {d2:02} {m2} {y2}",
    "{w} {d} {m} {y} {to} {w2} {d2} {m2} {y2}",
    "{d:02}/{n:02}/{y} {to} {d2:02}/{n2:02}/{y2}",
    "{d} {M} {y} {to} {d2} {M2} {y2}",
)


@given(
    st.dates(datetime.date(2013, 11, 1), datetime.date(2030, 1, 1)),
    st.integers(1, 60),
    st.sampled_from((*FORMS, "{d} {m} {to} {d2} {m2} {y2}", "{d} {to} {d2} {m2} {y2}")),
    st.sampled_from(("to", "–", "-", "—", "until", "TO", "to\n")),
)
def test_two_days_in_any_form_are_the_days_on_site(
    first: datetime.date, length: int, form: str, to: str
) -> None:
    last = first + datetime.timedelta(length)
    if (
        "{m}" not in form
        and form not in FORMS
        and (first.month, first.year)
        != (
            last.month,
            last.year,
        )
    ):
        form = FORMS[0]
    words = form.format(
        to=to,
        d=first.day,
        d2=last.day,
        n=first.month,
        n2=last.month,
        y=first.year,
        y2=last.year,
        w=f"{first:%A}",
        w2=f"{last:%A}",
        m=f"{first:%B}",
        m2=f"{last:%B}",
        mon=f"{first:%b}",
        mon2=f"{last:%b}",
        M=f"{first:%B}".upper(),
        M2=f"{last:%B}".upper(),
    )
    period = days_on_site(words)
    assert period is not None
    assert (period.start, period.end) == (first.isoformat(), last.isoformat())
    assert period.days == length + 1


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Lead inspector:\nAlex Example\nHer Majesty’s Inspector", "Alex Example"),
        ("Lead inspector: Alex  Example, HMI", "Alex Example"),
        ("Lead inspector: Alex\u00a0Example HMI", "Alex Example"),
        ("Lead inspector: Alex Example Senior\nHer Majesty’s Inspector", "Alex Example"),
        ("Lead inspector: Alex Example, Ofsted Inspector", "Alex Example"),
        ("Lead inspector: Alex Example HM Inspector", "Alex Example"),
        ("Lead inspector: Alex Example Additional Inspector", "Alex Example"),
        ("Lead inspectors: Alex Example and Sam Sample", "Alex Example"),
        ("Lead inspectors met with parents and carers.", None),
        ("Deputy lead inspector: Sam Sample", None),
    ],
)
def test_the_lead_inspector(printed: str, name: str | None) -> None:
    front = COVER.replace("Lead inspector: Alex Example, Her Majesty’s Inspector", printed)
    assert report(front).inspections[0].lead_inspector == name


TITLES = (
    "Inspection of {} local authority children’s services\n",
    "Inspection of the {} children’s services\n",
    "{}\nInspection of children’s social care services\n",
    "The {}\nRe-inspection of services for children in need of help and protection, children "
    "looked after and care leavers\n",
    "Focused visit to {} local authority children’s services\n",
    "Focused visit to {}\n",
    "Monitoring visit of {} children’s services\n",
    "Joint targeted area inspection of {}\n",
)


@pytest.mark.parametrize("title", TITLES)
def test_every_council_is_read_in_every_title_wherever_its_name_is_broken(title: str) -> None:
    for council in councils():
        day = PartialDate((council.end or datetime.date(2024, 6, 7)).isoformat())
        for name in printed_names(council):
            words = name.split(" ")
            breaks = [f"{' '.join(words[:n])}\n{' '.join(words[n:])}" for n in range(1, len(words))]
            for broken in (name, *breaks):
                front = f"{title.format(broken)}Inspection dates: 3 to 7 June 2024\n"
                assert cover.councils(front, day) == (council,), front


def printed_names(council: Council) -> set[str]:
    names = {council.name, council.official_name, council.official_name.replace(" and ", " & ")}
    if council.kind is CouncilKind.LONDON_BOROUGH:
        names.add(f"London Borough of {council.name}")
    return names


def test_a_line_with_half_a_name_is_no_council() -> None:
    assert cover.councils("Inspection of children’s services in the London\nBorough", None) == ()


def test_a_report_of_two_councils_is_given_to_neither() -> None:
    record = report(COVER.replace("Leeds", "Richmond upon Thames and Kingston upon Thames"))
    assert record.inspections == ()
    assert any("Kingston upon Thames" in warning for warning in record.warnings)


def test_a_council_that_was_abolished_since_is_not_named_beside_its_successor() -> None:
    record = report(
        COVER.replace(
            "Leeds", "Northamptonshire Children’s Trust and West Northamptonshire"
        ).replace("2018", "2022")
    )
    assert record.inspections[0].council == "West Northamptonshire"


@pytest.mark.parametrize(
    "missing", [r"Inspection dates[^\n]*\n", r"Inspection dates[^\n]*\nLead[^\n]*\n"]
)
def test_a_report_without_its_dates_is_a_report_with_a_warning(missing: str) -> None:
    record = report(re.sub(missing, "", COVER), IMPRINT)
    (inspection,) = record.inspections
    assert record.kind is SourceKind.REPORT
    assert inspection.framework is Framework.ILACS
    assert (inspection.kind, inspection.start) == (InspectionKind.INSPECTION, None)
    assert len(inspection.judgements) == 4
    assert record.warnings == ("the dates of the inspection could not be read",)


def test_a_long_page_before_the_cover_does_not_hide_it() -> None:
    record = report(f"{'How to read this report. ' * 80}\n{COVER}", IMPRINT)
    assert record.inspections[0].start == "2018-12-03"


@pytest.mark.parametrize("apostrophe", ["'", "‘", "\u2032", "\u02bc", ""])
def test_any_apostrophe_or_none(apostrophe: str) -> None:
    record = report(COVER.replace("’", apostrophe))
    assert record.kind is SourceKind.REPORT
    assert len(record.inspections[0].judgements) == 4


def test_a_running_header_of_another_name_does_not_change_the_layout() -> None:
    sif = (
        "Inspection of children’s services\nLeeds City Council\nInspection of services for "
        "children in need of help and protection, children looked after and care leavers\n"
        "Inspection date: 2 June 2014 – 25 June 2014\n"
    )
    assert report(sif).inspections[0].framework is Framework.SIF


def test_an_earlier_visit_that_the_summary_names_is_not_the_report() -> None:
    record = report(f"{COVER}After the last focused visit to Leeds in 2016 much has changed.\n")
    assert record.inspections[0].kind is InspectionKind.STANDARD_INSPECTION
    assert len(record.inspections[0].judgements) == 4


def test_a_document_of_ofsteds_of_another_kind_is_named_and_gives_no_grade() -> None:
    text = f"Inspection of a children’s home\nOverall experiences of children: good{IMPRINT}"
    record = parse(Document(source="home.txt", sha256="0" * 64, text=text))
    assert record.kind is SourceKind.REPORT
    assert record.inspections == ()
    assert record.warnings[0] == "its judgements are not read: it is a report of another kind"
