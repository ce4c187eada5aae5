"""Word documents: paragraphs, text boxes and the rows of tables, in the order of the page.

What is read is the document as it stands with all changes accepted: what was inserted or moved
here is there, what was deleted or moved away is not.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from store.characters import normalise
from store.readers.libraries import needs_documents
from store.readers.unreadable import Unreadable
from store.records import Extract

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_TITLE_STYLES = ("Title", "Heading 1")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _BOX = f"{_WORD}p", f"{_WORD}tbl", f"{_WORD}txbxContent"
_SIGNS = {
    f"{_WORD}tab": "\t",
    f"{_WORD}br": "\n",
    f"{_WORD}cr": "\n",
    f"{_WORD}noBreakHyphen": "-",
}
_UNSEEN = frozenset(f"{_WORD}{name}" for name in ("del", "moveFrom", "rPr", "pPr", "instrText")) | {
    # The same drawing once more, for programs that know no better.
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_NOTES = ("footnotes", "endnotes")


def extract(content: bytes) -> Extract:
    """The text of a .docx file, a paragraph or a table's row a line, and its title if styled so.

    A text box stands after the paragraph that it hangs on, the notes at the end.

    Raises:
        Unreadable: if it is damaged or empty.
    """
    with needs_documents("a Word document"):
        import docx
    try:
        document = docx.Document(io.BytesIO(content))
        lines = [*_lines(document.element.body), *_notes(document)]
        title = next(
            (
                _words(paragraph._p)
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


def _lines(container: BaseOxmlElement) -> Iterator[str]:
    """The lines of a body, a cell, a box or a note: whatever wraps its blocks is looked into."""
    for block in container:
        if block.tag == _PARAGRAPH:
            yield _words(block)
            for box in _boxes(block):
                yield from _lines(box)
        elif block.tag == _TABLE:
            yield from _rows(block)
        elif isinstance(block.tag, str) and block.tag not in _UNSEEN:
            yield from _lines(block)


def _rows(table: BaseOxmlElement) -> Iterator[str]:
    from docx.table import Table

    for row in Table(table, None).rows:  # type: ignore[arg-type]
        if row._tr.find(f"{_WORD}trPr/{_WORD}del") is None:
            yield "\t".join(" ".join(" ".join(_lines(cell._tc)).split()) for cell in row.cells)


def _words(element: BaseOxmlElement) -> str:
    """What is seen of a paragraph itself."""
    parts: list[str] = []
    for child in element:
        if child.tag == f"{_WORD}t":
            parts.append(child.text or "")
        elif child.tag in _SIGNS:
            parts.append(_SIGNS[child.tag])
        elif isinstance(child.tag, str) and child.tag != _BOX and child.tag not in _UNSEEN:
            parts.append(_words(child))
    return "".join(parts)


def _boxes(element: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    for child in element:
        if child.tag == _BOX:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _boxes(child)


def _notes(document: Document) -> Iterator[str]:
    """The footnotes and endnotes, a line each paragraph; those that only draw lines have none."""
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.rpartition("/")[2] in _NOTES:
            for line in _lines(parse_xml(relation.target_part.blob)):
                if line.strip():
                    yield line.strip()
