"""Small reports in each layout of Ofsted's, as PDF bytes.

The layout is Ofsted's; every sentence is our own.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=11, leading=14, alignment=TA_LEFT)
_HEADING = ParagraphStyle("heading", parent=_BODY, fontSize=14, leading=18)
_TITLE = ParagraphStyle("title", parent=_BODY, fontSize=20, leading=26)
_ITEM = ParagraphStyle("item", parent=_BODY, leftIndent=18)

LEADERS = "The impact of leaders on social work practice with children and families"
HELP = "The experiences and progress of children who need help and protection"
CARE = "The experiences and progress of children in care"
CARE_LEAVERS = "The experiences and progress of care leavers"
CARE_AND_LEAVERS = "The experiences and progress of children in care and care leavers"
OVERALL = "Overall effectiveness"

FILLER = (
    "Social workers visit children at times that suit them and write down what they hear in "
    "words that children would know again. Managers read these notes and ask what comes next."
)


@dataclass(frozen=True)
class IlacsReport:
    """What an ILACS report says; `pdf` prints it. `improve_lines` are printed as they are."""

    title: str = "Inspection of Leeds local authority children’s services"
    dates: str = "3 to 7 June 2024"
    lead: str | None = "Alex Example, His Majesty’s Inspector"
    rows: Sequence[tuple[str, str]] = (
        (LEADERS, "Good"),
        (HELP, "Requires improvement to be good"),
        (CARE, "Outstanding"),
        (CARE_LEAVERS, "Good"),
        (OVERALL, "Good"),
    )
    headings: Sequence[tuple[str, str]] = (
        (HELP, ": requires improvement to be good"),
        (CARE, ": outstanding"),
        (CARE_LEAVERS, ": good"),
        (LEADERS, ": good"),
    )
    summary: Sequence[str] = (
        "Since the last inspection in 2019, when services were judged to be inadequate, leaders "
        "have put right much of what was wrong. " + FILLER,
    )
    improve_heading: str = "What needs to improve?"
    improve: Sequence[str] = (
        "The timeliness of life-story work for children in care. (Outcome 4, national framework)",
        "The quality of plans, so that families and the people who help them know what has to "
        "change, by when and who will help.",
        "How well managers check that visits take place.",
    )
    improve_lines: Sequence[str] = ()
    paragraphs: Sequence[str] = (
        "Early help is strong and reaches most families in good time. " + FILLER,
        "Records of supervision are not always detailed enough. " + FILLER,
        "Inspectors saw plans that were too vague to help. " + FILLER,
    )

    def pdf(self) -> bytes:
        story: list[Flowable] = [_p(self.title, _TITLE), _p(f"Inspection dates: {self.dates}")]
        if self.lead:
            story.append(_p(f"Lead inspector: {self.lead}"))
        story += [Spacer(1, 12), _table([("Judgement", "Grade"), *self.rows], 230)]
        story += [_p(words) for words in self.summary]
        story += [PageBreak(), _p(self.improve_heading, _HEADING)]
        story += [_p(line, _ITEM) for line in self.improve_lines or _bullets(self.improve)]
        number = 1
        for area, grade in self.headings:
            story.append(_p(area + grade, _HEADING))
            for words in self.paragraphs:
                story.append(_p(f"{number}. {words}", _ITEM))
                number += 1
        return _print(story, f"{self.title}\n{self.dates} {{page}}")


@dataclass(frozen=True)
class SifReport:
    """What a report under the single inspection framework says; `pdf` prints it."""

    council: str = "Leeds City Council"
    dates: str = "2 June 2014 – 25 June 2014"
    published: str | None = "8 August 2014"
    overall: str = "The overall judgement is requires improvement"
    preface: Sequence[str] = (FILLER,)
    rows: Sequence[tuple[str, str]] = (
        ("1. Children who need help and protection", "Requires improvement"),
        ("2. Children looked after and achieving permanence", "Good"),
        ("2.1 Adoption performance", "Outstanding"),
        ("2.2 Experiences and progress of care leavers", "Good"),
        ("3. Leadership, management and governance", "Inadequate"),
    )
    board: str = "The effectiveness of the Local Safeguarding Children Board (LSCB) is inadequate"
    previous: Sequence[str] = (
        "The last inspection of the local authority’s safeguarding arrangements was in July 2012. "
        "The local authority was judged to be adequate.",
        "The local authority runs two children’s homes, which were judged to be good.",
    )
    previous_rows: Sequence[str] = ()
    improve: Sequence[tuple[str, Sequence[str]]] = (
        (
            "Priority and immediate action",
            ("Make sure that every referral is read by a manager on the day that it comes.",),
        ),
        (
            "Areas for improvement",
            (
                "Improve the quality of assessments, so that they say what daily life is like for "
                "a child and what must change.",
                "Offer independent visitors to more children.",
            ),
        ),
    )
    sections: Sequence[tuple[str, Sequence[str]]] = (
        (
            f"{HELP} require improvement.",
            (
                "Help comes early for most families. " + FILLER,
                "Records of visits are weak. " + FILLER,
            ),
        ),
        ("The graded judgement for adoption performance is that it is outstanding", (FILLER,)),
        ("Leadership, management and governance are inadequate", (FILLER,)),
    )
    board_items: Sequence[str] = ("Board members should come to every meeting of the board.",)
    lead: str | None = "Alex Example HMI"

    def pdf(self) -> bytes:
        story: list[Flowable] = [
            _p(self.council, _TITLE),
            _p(
                "Inspection of services for children in need of help and protection, "
                "children looked after and care leavers",
                _HEADING,
            ),
            _p("and"),
            _p("Review of the effectiveness of the local safeguarding children board", _HEADING),
            _p(f"Inspection date: {self.dates}"),
        ]
        if self.published:
            story.append(_p(f"Report published: {self.published}"))
        story += [_p(self.overall, _HEADING), *map(_p, self.preface)]
        story += [_table(self.rows, 300), _p(self.board)]
        story += [PageBreak(), _p("Information about this local authority area", _HEADING)]
        story += [_p("Previous Ofsted inspections", _HEADING)]
        story += [_p(words, _ITEM) for words in (*_bullets(self.previous), *self.previous_rows)]
        story += [_p("What does the local authority need to improve?", _HEADING)]
        number = 1
        for heading, items in self.improve:
            story.append(_p(heading, _HEADING))
            for words in items:
                story.append(_p(f"{number}. {words}", _ITEM))
                number += 1
        story += [PageBreak(), _p("Inspection judgements about the local authority", _HEADING)]
        for heading, paragraphs in self.sections:
            story.append(_p(heading, _HEADING))
            for words in paragraphs:
                story.append(_p(f"{number}. {words}", _ITEM))
                number += 1
        story += [
            PageBreak(),
            _p("Section 2: The effectiveness of the local safeguarding children board", _HEADING),
            _p("Areas for improvement", _HEADING),
            *(_p(f"{number}. {words}", _ITEM) for words in self.board_items),
            PageBreak(),
            _p("Information about this inspection", _HEADING),
            _p("The inspection team", _HEADING),
        ]
        if self.lead:
            story += [_p(f"Lead inspector: {self.lead}"), _p("Deputy lead inspector: Sam Sample")]
        return _print(story, "{page}")


@dataclass(frozen=True)
class VisitLetter:
    """A letter about a focused visit or another visit without grades; `pdf` prints it."""

    title: str = "Focused visit to Leeds City Council children’s services"
    visited: str = (
        "This letter summarises the findings of the focused visit to Leeds children’s services on "
        "13 and 14 November 2018. Inspectors looked at the arrangements for care leavers."
    )
    improve_heading: str = "What needs to improve in this area of social work practice"
    improve: Sequence[str] = ("How often plans are looked at again.", "Records of visits.")

    def pdf(self) -> bytes:
        story: list[Flowable] = [
            _p("Director of Children’s Services"),
            _p("Dear Director"),
            _p(self.title, _HEADING),
            _p(self.visited),
            _p("Overview", _HEADING),
            _p("Leaders know their services well. " + FILLER),
            _p(self.improve_heading, _HEADING),
            *(_p(words, _ITEM) for words in _bullets(self.improve)),
            _p("Findings", _HEADING),
            *(_p(words, _ITEM) for words in _bullets((FILLER,))),
            _p("Yours sincerely"),
            _p("Alex Example"),
            _p("Her Majesty’s Inspector"),
        ]
        return _print(story, "{page}")


def print_pages(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with these lines on these pages, each line as it is."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for lines in pages:
        for row, line in enumerate(lines):
            canvas.drawString(60, 780 - 14 * row, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _bullets(items: Sequence[str]) -> list[str]:
    return ["•\u00a0" + item for item in items]


def _p(words: str, style: ParagraphStyle = _BODY) -> Paragraph:
    return Paragraph(escape(words), style)


def _table(rows: Sequence[tuple[str, str]], width: int) -> Table:
    cells = [[_p(label), _p(grade)] for label, grade in rows]
    return Table(cells, colWidths=[width, 170], hAlign="LEFT")


def _print(story: list[Flowable], footer: str) -> bytes:
    file = io.BytesIO()

    def draw(canvas: Canvas, _: object) -> None:
        if canvas.getPageNumber() > 1:
            lines = footer.format(page=canvas.getPageNumber()).split("\n")
            for row, line in enumerate(lines):
                canvas.drawString(60, 40 - 12 * row, line)

    template = SimpleDocTemplate(file, pagesize=A4, invariant=1)
    template.build(story, onFirstPage=draw, onLaterPages=draw)
    return file.getvalue()
