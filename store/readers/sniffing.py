"""What format some bytes have: told from the bytes, and from a name only among texts."""

from __future__ import annotations

import io
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath

from store.readers.unreadable import Unreadable

_HEAD_BYTES = 2048
MAX_UNPACKED_BYTES = 128 * 1024 * 1024
"""What an office document may unpack to; a report of 60 pages has about two megabytes."""


class Format(StrEnum):
    """A format that has a reader; its value is what people call such a file."""

    PDF = "PDF"
    DOCX = "Word document"
    XLSX = "Excel workbook"
    HTML = "web page"
    MHTML = "saved web page"
    FEED = "feed"
    EMAIL = "e-mail"
    CSV = "table"
    MARKDOWN = "Markdown text"
    TEXT = "text"


_BY_SUFFIX = {
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
    ".xlsx": Format.XLSX,
    ".htm": Format.HTML,
    ".html": Format.HTML,
    ".xhtml": Format.HTML,
    ".mht": Format.MHTML,
    ".mhtml": Format.MHTML,
    ".rss": Format.FEED,
    ".atom": Format.FEED,
    ".eml": Format.EMAIL,
    ".csv": Format.CSV,
    ".tsv": Format.CSV,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".text": Format.TEXT,
    ".txt": Format.TEXT,
}
_OTHER = re.compile(r"\.[a-z][a-z0-9_]{0,7}")
_BINARY = frozenset({Format.PDF, Format.DOCX, Format.XLSX})
_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0",
        "is an old Word, Excel or Outlook file, or locked; save it as .docx, .xlsx or .eml",
    ),
    (b"{\\rtf", "is a rich-text file; save it as .docx or .txt"),
    (b"\x89PNG", "is a picture; run it through text recognition first"),
    (b"\xff\xd8\xff", "is a picture; run it through text recognition first"),
    (b"GIF8", "is a picture; run it through text recognition first"),
    (b"\x1f\x8b", "is a compressed archive; unpack it first"),
)
_OTHER_OFFICES = {
    "ppt/presentation.xml": "is a presentation; save it as a PDF",
    "xl/workbook.bin": "is a binary Excel workbook; save it as .xlsx",
    "content.xml": "is an OpenDocument file; save it as .docx, .xlsx or PDF",
}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?[^>]*>\s*)*<(?:\w+:)?(?:rss|feed|RDF)\b",
    re.DOTALL,
)
_MAIL = re.compile(
    rb"(?:(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|MIME-Version|Message-ID)"
    rb":[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2}",
    re.IGNORECASE,
)


_SAVED = re.compile(rb'From: [<"]Saved by ')


def is_known_name(name: str) -> bool:
    """Whether the ending of a file's name is that of a format with a reader."""
    return PurePath(name).suffix.lower() in _BY_SUFFIX


def sniff(content: bytes, name: str) -> Format:
    """The format of `content`, whose file is called `name`.

    Raises:
        Unreadable: if there is no reader for it, or the name says that it is something else.
    """
    suffix = PurePath(name).suffix.lower()
    claimed = _BY_SUFFIX.get(suffix)
    found = _by_content(content)
    if found is None:
        if claimed in _BINARY:
            raise Unreadable(f"is called a {claimed} but is none")
        if claimed is None and _OTHER.fullmatch(suffix):
            raise Unreadable(f"is a {suffix} file, for which there is no reader")
        return claimed or Format.TEXT
    if claimed in _BINARY and claimed is not found:
        raise Unreadable(_misnamed(claimed, found))
    # A page with its pictures in one file has the form of an e-mail.
    return Format.MHTML if (claimed, found) == (Format.MHTML, Format.EMAIL) else found


def _misnamed(claimed: Format | None, found: Format) -> str:
    hint = ", perhaps an error message that was saved in its place" if found is Format.HTML else ""
    return f"is called a {claimed} but is a {found}{hint}; give it its right name"


def _by_content(content: bytes) -> Format | None:
    for start, reason in _REFUSED:
        if content.startswith(start):
            raise Unreadable(reason)
    head = content[:_HEAD_BYTES]
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    if content.startswith(b"PK\x03\x04"):
        return _office(content)
    if _HTML.match(head.removeprefix(b"\xef\xbb\xbf")):
        return Format.HTML
    if _FEED.match(head.removeprefix(b"\xef\xbb\xbf")):
        return Format.FEED
    if _SAVED.match(head):
        return Format.MHTML
    return Format.EMAIL if _MAIL.match(head) else None


def _office(content: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Unreadable("is a damaged office document or archive") from error
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
        raise Unreadable(f"would unpack to more than {MAX_UNPACKED_BYTES // 2**20} MB")
    names = {entry.filename for entry in entries}
    if "word/document.xml" in names:
        return Format.DOCX
    if "xl/workbook.xml" in names:
        return Format.XLSX
    for member, reason in _OTHER_OFFICES.items():
        if member in names:
            raise Unreadable(reason)
    raise Unreadable("is an archive; unpack it and give the files")
