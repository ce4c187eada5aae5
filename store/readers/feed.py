"""Feeds, RSS and Atom: each entry an article, as the feed has it."""

from __future__ import annotations

import datetime
import email.utils
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from store.characters import normalise
from store.dates import PartialDate
from store.readers.libraries import needs_documents
from store.readers.unreadable import Unreadable
from store.records import Extract

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_ENTRIES = 2000
"""How many entries of a feed are read; most hold a few dozen."""

_BODIES = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "updated")
_BLOCKS = frozenset(
    ["address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "h1", "h2", "h3"]
) | frozenset(
    ["h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"]
)
_UNSEEN = frozenset({"script", "style", "template"})


def extract_entries(content: bytes) -> list[Extract]:
    """The entries of a feed with their titles, authors, dates and addresses, in its order.

    The feed's own title is their publisher. An entry without words is left out.

    Raises:
        Unreadable: if it is damaged, defines entities, or has no entry with words in it.
    """
    with needs_documents("a feed"):
        import defusedxml
        from defusedxml.ElementTree import ParseError, fromstring
    try:
        root = fromstring(content)
    except defusedxml.DefusedXmlException as error:
        raise Unreadable("is a feed that defines entities, which is not read") from error
    except (ParseError, ValueError, LookupError) as error:
        raise Unreadable("is a damaged feed") from error
    channel = next((each for each in root if _name(each) == "channel"), root)
    publisher = _line(_text(channel, "title"))
    entries = [each for each in root.iter() if _name(each) in ("item", "entry")]
    try:
        found = [_entry(each, publisher) for each in entries[:MAX_ENTRIES]]
    except RecursionError as error:
        raise Unreadable("is a feed whose markup is nested too deep") from error
    told = [entry for entry in found if entry.text]
    if not told:
        raise Unreadable("is a feed without an entry that has words in it")
    return told


def _entry(entry: Element, publisher: str | None) -> Extract:
    title = _line(_text(entry, "title"))
    body = max((_body(entry, name) for name in _BODIES), key=len)
    lines = [title or ""] if title and not body.startswith(title) else []
    return Extract(
        text="\n".join([*lines, body]).strip(),
        title=title,
        publisher=publisher,
        author=_line(_author(entry)),
        published=next((date for name in _DATES if (date := _date(_text(entry, name)))), None),
        url=_address(entry),
    )


def _children(entry: Element, name: str) -> Iterator[Element]:
    return (each for each in entry if _name(each) == name)


def _name(element: Element) -> str:
    """The name of an element without its namespace: feeds of all kinds share the rest."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(entry: Element, name: str) -> str:
    found = next(_children(entry, name), None)
    return "" if found is None else _words("".join(found.itertext()))


def _body(entry: Element, name: str) -> str:
    found = next(_children(entry, name), None)
    if found is None:
        return ""
    if len(found):
        from xml.etree.ElementTree import tostring

        return _words("".join(tostring(each, "unicode") for each in found))
    return _words(found.text or "")


def _author(entry: Element) -> str:
    author = next(_children(entry, "author"), None)
    if author is not None and len(author):
        return _text(author, "name")
    return _text(entry, "creator") or _text(entry, "author")


def _address(entry: Element) -> str | None:
    for link in _children(entry, "link"):
        if link.get("rel", "alternate") == "alternate":
            address = (link.get("href") or link.text or "").strip()
            if address.startswith(("http://", "https://")):
                return _line(normalise(address))
    return None


def _date(words: str) -> PartialDate | None:
    try:
        if words[:4].isdigit():
            return PartialDate.from_date(datetime.date.fromisoformat(words[:10]))
        return PartialDate.from_date(email.utils.parsedate_to_datetime(words).date())
    except (ValueError, OverflowError):
        return None


def _line(words: str) -> str | None:
    return " ".join(words.split()) or None


def _words(markup: str) -> str:
    """What is seen of markup, a block a line; words without any keep their lines."""
    seen = _Seen()
    seen.feed(" ".join(markup.split()) if "<" in markup else markup)
    seen.close()
    lines = (" ".join(line.split()) for line in normalise("".join(seen.parts)).split("\n"))
    return "\n".join(line for line in lines if line)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        tag = tag.rpartition(":")[2]
        self._unseen += tag in _UNSEEN
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)
