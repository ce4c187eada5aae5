"""Word documents: paragraphs and the rows of tables, in the order of the page."""

from __future__ import annotations

import io
from collections.abc import Iterator

from store.characters import normalise
from store.readers.libraries import needs_documents
from store.readers.unreadable import Unreadable
from store.records import Extract

_TITLE_STYLES = ("Title", "Heading 1")


def extract(content: bytes) -> Extract:
    """The text of a .docx file, a paragraph or a table's row a line, and its title if styled so.

    Raises:
        Unreadable: if it is damaged or empty.
    """
    with needs_documents("a Word document"):
        import docx
    try:
        document = docx.Document(io.BytesIO(content))
        lines = list(_lines(document))
        title = next(
            (
                paragraph.text
                for paragraph in document.paragraphs
                if paragraph.style and paragraph.style.name in _TITLE_STYLES
            ),
            None,
        )
    except Exception as error:
        raise Unreadable("is a damaged Word document") from error
    text = normalise("\n".join(lines)).strip()
    if not text:
        raise Unreadable("is a Word document without text")
    return Extract(text, title=normalise(title).strip() or None if title else None)


def _lines(container: object) -> Iterator[str]:
    from docx.table import Table

    for block in container.iter_inner_content():  # type: ignore[attr-defined]
        if not isinstance(block, Table):
            yield block.text
            continue
        for row in block.rows:
            yield "\t".join(" ".join(cell.text.split()) for cell in row.cells)
