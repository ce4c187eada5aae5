"""A judgement table drawn in the orders in which programs draw, through the PDF reader."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from store.parsing import parse
from store.readers import pdf
from store.records import Document, Record
from tests.making.reports import FILLER
from tests.store.parsing.report.test_reading_orders import GRADES, ROWS, grades

LABELS_AT, GRADES_AT = 50, 440


def head(canvas: Canvas) -> None:
    canvas.drawString(50, 780, "Inspection of Leeds local authority children’s services")
    canvas.drawString(50, 760, "Inspection dates: 3 to 14 June 2024")


def cells() -> list[tuple[int, int, str]]:
    """Each cell's place and words, a label before its grade."""
    rows = [((LABELS_AT, label), (GRADES_AT, grade)) for label, grade in ROWS]
    return [(x, 700 - 24 * n, words) for n, row in enumerate(rows) for x, words in row]


def cell_by_cell(canvas: Canvas) -> None:
    for cell in cells():
        canvas.drawString(*cell)


def grade_before_label(canvas: Canvas) -> None:
    for x, y, words in sorted(cells(), key=lambda cell: (-cell[1], -cell[0])):
        canvas.drawString(x, y, words)


def twice_for_bold(canvas: Canvas) -> None:
    for x, y, words in cells():
        canvas.drawString(x, y, words)
        canvas.drawString(x + 0.3, y, words)


def letter_by_letter(canvas: Canvas) -> None:
    for left, y, words in cells():
        x: float = left
        for letter in words:
            canvas.drawString(x, y, letter)
            x += canvas.stringWidth(letter, "Helvetica", 9)


def column_by_column(canvas: Canvas) -> None:
    for x, y, words in sorted(cells(), key=lambda cell: cell[0]):
        canvas.drawString(x, y, words)


def with_unseen_row(canvas: Canvas) -> None:
    cell_by_cell(canvas)
    unseen = canvas.beginText(50, 580)
    unseen.setTextRenderMode(3)
    unseen.textLine("Overall effectiveness Inadequate")
    canvas.drawText(unseen)


def printed(draw: Callable[[Canvas], None]) -> Record:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    head(canvas)
    canvas.setFont("Helvetica", 9)
    draw(canvas)
    for row in range(6):
        canvas.drawString(50, 540 - 14 * row, FILLER[:90])
    canvas.save()
    found = pdf.extract(file.getvalue())
    return parse(Document(source="a.pdf", sha256="0" * 64, text=found.text, pages=found.pages))


@pytest.mark.parametrize(
    "draw", [cell_by_cell, grade_before_label, twice_for_bold, letter_by_letter]
)
def test_cells_of_a_row_that_are_drawn_together(draw: Callable[[Canvas], None]) -> None:
    record = printed(draw)
    assert (grades(record), record.warnings) == (GRADES, ())


@pytest.mark.parametrize("draw", [column_by_column, with_unseen_row])
def test_an_order_that_is_not_sure_gives_no_grade(draw: Callable[[Canvas], None]) -> None:
    record = printed(draw)
    assert grades(record) == {}
    assert record.warnings
