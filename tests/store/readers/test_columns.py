"""Two columns of print, in whatever order the file holds them."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from store.readers import pdf

LEFT = (
    "Social workers see every child in",
    "the weeks that the plan sets, and",
    "write down what a child has said",
    "in words that are the child’s own.",
    "Managers read these notes and ask",
    "what has to come next, and when.",
)
RIGHT = (
    "Leaders know where the service",
    "stands, since they look at cases",
    "themselves, and staff stay with",
    "the council because of the help",
    "that they are given when their",
    "work is hard, as it often is here.",
)
TITLE = "What inspectors found when they came back to look at the services for children again"


def in_prose(lines: Sequence[str]) -> str:
    return " ".join(lines)


def page(canvas: Canvas, rows: Iterable[tuple[str, str]], *, by_line: bool) -> None:
    places = [
        (x, 740 - 14 * n, row[i]) for n, row in enumerate(rows) for i, x in ((0, 50), (1, 310))
    ]
    if not by_line:
        places.sort(key=lambda place: place[0])
    for x, y, words in places:
        canvas.drawString(x, y, words)


def turned(rows: Sequence[tuple[str, str]], by: int) -> list[tuple[str, str]]:
    """The rows from another one on: what stands alike on all pages is a running header."""
    return [*rows[by:], *rows[:by]]


def printed(
    rows: Sequence[tuple[str, str]], *, by_line: bool, pages: int = 1, title: str = ""
) -> str:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for number in range(pages):
        canvas.drawString(50, 770, title)
        page(canvas, turned(rows, number), by_line=by_line)
        canvas.showPage()
    canvas.save()
    return pdf.extract(file.getvalue()).text


ROWS = [*zip(LEFT, RIGHT, strict=True)] * 3


@pytest.mark.parametrize("by_line", [True, False])
@pytest.mark.parametrize("pages", [1, 6])
def test_two_columns_are_read_one_after_the_other(by_line: bool, pages: int) -> None:
    text = " ".join(printed(ROWS, by_line=by_line, pages=pages).split())
    for number in range(pages):
        left, right = zip(*turned(ROWS, number), strict=True)
        assert f"{in_prose(left)} {in_prose(right)}" in text


def test_a_line_across_both_columns_stands_above_them() -> None:
    text = printed(ROWS, by_line=True, title=TITLE)
    assert text.startswith(TITLE)
    assert in_prose(RIGHT * 3) in " ".join(text.split())


@pytest.mark.parametrize("grade", ["Good", "Requires improvement"])
def test_the_cells_of_a_table_stay_beside_each_other(grade: str) -> None:
    text = printed([(label, grade) for label in LEFT * 3], by_line=True)
    assert f"{LEFT[0]} {grade}" in " ".join(text.split())


def test_a_few_lines_side_by_side_are_no_columns() -> None:
    text = printed(ROWS[:4], by_line=True)
    assert f"{LEFT[0]} {RIGHT[0]}" in " ".join(text.split())
