"""PDF: the text of its pages in the order in which the file holds it.

PDFium's order keeps a cell of a table together with the cell beside it, which an order by
position on the page does not. Two columns of print that a file holds line by line are the
exception: they are read one after the other.
"""

from __future__ import annotations

import ctypes

import pypdfium2
from pypdfium2 import raw

from store.readers.columns import gap_between_columns, text_by_column
from store.readers.reflow import reflow
from store.readers.unreadable import Unreadable
from store.records import Extract

MAX_PAGES = 500
"""What is read at most; the longest of Ofsted's reports has 58 pages."""

_FEW_PAGES = 4


def extract(content: bytes) -> Extract:
    """The text of a PDF, its lines joined to paragraphs, and where each page begins in it.

    Raises:
        Unreadable: if it is locked, damaged, empty, too long, or a scan without text.
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise Unreadable("is locked with a password; save a copy without one") from error
        raise Unreadable("is damaged, cut off or without pages: it cannot be opened") from error
    try:
        pages = _page_texts(document)
    finally:
        document.close()
    text, offsets = reflow(pages)
    if not text.strip():
        raise Unreadable("has pictures of pages but no text; run it through text recognition first")
    return Extract(text, pages=offsets)


def _page_texts(document: pypdfium2.PdfDocument) -> list[str]:
    count = len(document)
    if count > MAX_PAGES:
        raise Unreadable(f"has {count} pages; more than {MAX_PAGES} are no inspection report")
    # One page tells of a long document: to look at all of them takes a fifth of the time.
    middle = count // 2
    text, across = _by_column(document, middle) if count else ("", False)
    columns = across or count <= _FEW_PAGES
    return [
        text
        if index == middle
        else _by_column(document, index)[0]
        if columns
        else _as_held(document, index)
        for index in range(count)
    ]


def _by_column(document: pypdfium2.PdfDocument, index: int) -> tuple[str, bool]:
    """A page's text, and whether it has two columns line by line across."""
    try:
        page = document[index]
        text_page = page.get_textpage()
        gap = gap_between_columns(text_page, page.get_width())
        text = text_page.get_text_range() if gap is None else text_by_column(text_page, gap)
        text_page.close()
        page.close()
    except pypdfium2.PdfiumError as error:
        raise _damaged(index) from error
    return text, gap is not None


def _as_held(document: pypdfium2.PdfDocument, index: int) -> str:
    """A page's text in the order in which the file holds it.

    PDFium is asked for it directly: the objects of its library, which are made to be closed in any
    order, would cost a twentieth of the time of a whole report.
    """
    page = raw.FPDF_LoadPage(document, index)
    if not page:
        raise _damaged(index)
    try:
        text_page = raw.FPDFText_LoadPage(page)
        if not text_page:
            raise _damaged(index)
        try:
            return _all_text(text_page)
        finally:
            raw.FPDFText_ClosePage(text_page)
    finally:
        raw.FPDF_ClosePage(page)


def _all_text(text_page: raw.FPDF_TEXTPAGE) -> str:
    characters = raw.FPDFText_CountChars(text_page)
    if characters <= 0:
        return ""
    # Of UTF-16, in which one character can take two units of two bytes; one more is the end's.
    units = bytearray(2 * (2 * characters + 1))
    # An array of ctypes would be a type of its own for each number of characters.
    first = ctypes.c_ushort.from_buffer(units)
    written = raw.FPDFText_GetText(text_page, 0, characters, first)
    return units[: 2 * max(written - 1, 0)].decode("utf-16-le", errors="ignore")


def _damaged(index: int) -> Unreadable:
    return Unreadable(f"is damaged: page {index + 1} cannot be read")
