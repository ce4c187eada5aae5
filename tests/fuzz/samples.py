"""Whole files of every format, and what is done to them."""

from __future__ import annotations

import functools
import io
import zipfile
from email.message import EmailMessage

import docx
import openpyxl
from hypothesis import strategies as st

from tests.making.articles import article
from tests.making.reports import IlacsReport

PARTS = [
    *(
        b"\0",
        b"\xff",
        b"\x1b[31m",
        b"\x9b",
        b"\r",
        b"\n",
        b"<",
        b">",
        b"&#0;",
        b"%PDF-",
        b"PK\x03\x04",
    ),
    *(
        "\u202e\u200b\ufeff\u2028".encode(),
        b"\xed\xa0\x80",
        b'"',
        b"'",
        b"{",
        b"}",
        b"[" * 200,
        b",",
    ),
    *(b"1e999", b"-1", b"99999999999999999999", b"null", b"../", b"obj", b"stream", b"/Length 9"),
]
"""Bytes that have misled a reader somewhere."""

Edit = tuple[str, float, float, bytes]
_PLACE = st.floats(0, 1)
EDITS = st.lists(
    st.tuples(
        st.sampled_from(["put", "cut", "double", "swap", "over"]),
        _PLACE,
        st.floats(0, 0.2),
        st.sampled_from(PARTS) | st.binary(max_size=6),
    ),
    min_size=1,
    max_size=6,
)


def edited(content: bytes, edits: list[Edit]) -> bytes:
    """The same bytes after each edit in turn; places and lengths are shares of the whole."""
    for how, place, share, part in edits:
        at = int(place * len(content))
        end = min(len(content), at + int(share * len(content)))
        before, here, after = content[:at], content[at:end], content[end:]
        content = {
            "put": before + part + here + after,
            "cut": before + after,
            "double": before + here + here + after,
            "swap": after + here + before,
            "over": before + part + content[at + len(part) :],
        }[how]
    return content


def edited_inside(content: bytes, edits: list[Edit]) -> bytes:
    """An office document of which every part that is not tiny is edited, and packed again."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(made, "w") as spoilt:
        for name in whole.namelist():
            part = whole.read(name)
            spoilt.writestr(name, edited(part, edits) if len(part) > 400 else part)
    return made.getvalue()


@functools.cache
def files() -> dict[str, bytes]:
    """A whole file of each format that has a reader, by its name."""
    word = docx.Document()
    word.add_heading(article(1)[:60], 0)
    word.add_paragraph(article(1))
    word.add_table(2, 2).cell(0, 0).text = "Overall"
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["Local authority", "Overall effectiveness", "End date"])
    sheet.append(["Leeds", "Good", "2022-05-02"])
    message = EmailMessage()
    message["From"] = "Somebody <somebody@council.example>"
    message["Subject"] = "The inspection"
    message["Date"] = "Mon, 09 May 2022 10:00:00 +0100"
    message.set_content(article(2))
    message.add_alternative(f"<p>{article(2)}</p>", subtype="html")
    carrier = EmailMessage()
    carrier["Subject"] = "Fwd: the inspection"
    carrier.set_content(article(6))
    carrier.add_attachment(message)
    carrier.add_attachment(
        IlacsReport().pdf(), maintype="application", subtype="pdf", filename="report.pdf"
    )
    carrier.add_attachment(b"Leeds,Good\n", maintype="text", subtype="csv", filename="r.csv")
    page = "".join(f"<p>{line}</p>" for line in article(3).split("\n\n"))
    return {
        "a.pdf": IlacsReport().pdf(),
        "a.docx": _saved(word),
        "a.xlsx": _saved(workbook),
        "a.eml": message.as_bytes(),
        "carrier.eml": carrier.as_bytes(),
        "rss.xml": _feed("rss", "channel", "item", "description", "pubDate"),
        "atom.xml": _feed("feed", "", "entry", "content", "updated"),
        "a.html": f"<!DOCTYPE html><html><head><title>A page</title></head><body><article>{page}"
        "</article></body></html>".encode(),
        "a.mhtml": b"From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
        + f"<html><head><title>A page</title></head><body>{page}</body></html>".encode(),
        "a.md": f"---\ntitle: A note\ndate: 2022-05-09\n---\n# A note\n\n{article(4)}".encode(),
        "a.csv": b"Local authority,Overall effectiveness,End date\nLeeds,Good,2022-05-02\n",
        "a.txt": article(5).encode(),
    }


def _feed(root: str, channel: str, entry: str, body: str, date: str) -> bytes:
    entries = "".join(
        f"<{entry}><title>{article(number)[:50]}</title><link>https://news.example/{number}</link>"
        f"<{body}>{article(number)}</{body}><{date}>2022-05-09T10:00:00Z</{date}></{entry}>"
        for number in (8, 9)
    )
    inner = f"<{channel}>{entries}</{channel}>" if channel else entries
    space = ' xmlns="http://www.w3.org/2005/Atom"' if root == "feed" else ""
    return f'<?xml version="1.0"?><{root}{space}>{inner}</{root}>'.encode()


def _saved(document: object) -> bytes:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    return file.getvalue()
