"""Web pages: the article in them, and what the page's own metadata says of it."""

from __future__ import annotations

import re

from store.characters import normalise
from store.dates import PartialDate
from store.readers.libraries import needs_documents
from store.readers.text import decode
from store.readers.unreadable import Unreadable
from store.records import Extract

MAX_BYTES = 8 * 1024 * 1024
"""The largest page that is read; news pages have well under one megabyte."""

_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,20})""", re.IGNORECASE)
_ERROR = re.compile(
    r"\b(?:40[0-9]|50[0-9]|page (?:cannot be|not) found|not found|access denied|forbidden"
    r"|service unavailable|error)\b",
    re.IGNORECASE,
)
_FRAME = re.compile(r"<(?:html|head|body)\b", re.IGNORECASE)
_FRAMES = re.compile(r"<frameset\b", re.IGNORECASE)
_SHORTEST_ARTICLE = 200


def extract(content: bytes, charset: str | None = None) -> Extract:
    """The main text of a page with title, author, publisher, date and address.

    Args:
        content: the page.
        charset: the encoding that a server named, if there was one.

    Raises:
        Unreadable: if it is too large, an error page, or holds no article.
    """
    if len(content) > MAX_BYTES:
        raise Unreadable(f"is a web page of more than {MAX_BYTES // 2**20} MB")
    return extract_markup(decode_page(content, charset))


def extract_markup(markup: str) -> Extract:
    """As `extract`, of a page whose characters are known."""
    with needs_documents("a web page"):
        import trafilatura
    page = trafilatura.bare_extraction(
        markup if _FRAME.search(markup) else f"<html><body>{markup}</body></html>",
        with_metadata=True,
        include_comments=False,
        include_links=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if page is None or isinstance(page, dict):
        raise Unreadable(_without_article(markup))
    text = normalise(page.text or "").strip()
    title = _line(page.title)
    if title and len(text) < _SHORTEST_ARTICLE and _ERROR.search(title):
        raise Unreadable(f"is an error page ({title[:80]})")
    if not text:
        raise Unreadable(_without_article(markup))
    return Extract(
        text=_with_title(title, text),
        title=title,
        publisher=_line(page.sitename) or _line(page.hostname),
        author=_line(page.author),
        published=_date(page.date),
        url=_line(page.url),
    )


def _without_article(markup: str) -> str:
    if _FRAMES.search(markup):
        return "is a page of frames; give the file of the frame that shows the article"
    return "is a web page without an article in it"


def decode_page(content: bytes, charset: str | None = None) -> str:
    """A page's characters: as its server says, as it says itself, or as they can be read."""
    declared = _DECLARED.search(content[:4096])
    for name in (charset, declared and declared[1].decode("ascii")):
        if name and name.lower() not in ("utf-8", "utf8"):
            try:
                return content.decode("cp1252" if name.lower() == "iso-8859-1" else name)
            except (LookupError, UnicodeDecodeError):
                continue
    return decode(content)


def _with_title(title: str | None, text: str) -> str:
    """The article with its title above it, where the page's text does not begin with it."""
    return text if not title or text.startswith(title) else f"{title}\n{text}"


def _line(words: str | None) -> str | None:
    return re.sub(r"\s+", " ", normalise(words)).strip() or None if words else None


def _date(words: str | None) -> PartialDate | None:
    try:
        return PartialDate(words[:10]) if words else None
    except ValueError:
        return None
