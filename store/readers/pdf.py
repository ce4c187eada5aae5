"""PDF: the text of its pages in the order in which the file holds it.

PDFium's order keeps a cell of a table together with the cell beside it, which an order by
position on the page does not. Two columns of print that a file holds line by line are the
exception: they are read one after the other.
"""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw

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
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
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
    text, across = _page_text(document, middle, columns=True) if count else ("", False)
    columns = across or count <= _FEW_PAGES
    return [
        text if index == middle else _page_text(document, index, columns=columns)[0]
        for index in range(count)
    ]


def _page_text(document: pypdfium2.PdfDocument, index: int, *, columns: bool) -> tuple[str, bool]:
    """A page's text, and whether it has two columns line by line across, if that is asked."""
    try:
        page = document[index]
        text_page = page.get_textpage()
        gap = gap_between_columns(text_page, page.get_width()) if columns else None
        text = text_page.get_text_range() if gap is None else text_by_column(text_page, gap)
        text_page.close()
        page.close()
    except pypdfium2.PdfiumError as error:
        raise Unreadable(f"is damaged: page {index + 1} cannot be read") from error
    return text, gap is not None
