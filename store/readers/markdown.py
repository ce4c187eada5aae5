"""Markdown: the words without the marks, and what a block of metadata on top says."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from store.characters import normalise
from store.dates import PartialDate
from store.readers.text import decode
from store.readers.unreadable import Unreadable
from store.records import Extract

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r"^(\w+):\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)


def extract(content: bytes) -> Extract:
    """The text of a Markdown file, a block a line.

    The title is that of the metadata, else the first heading of the first level.

    Raises:
        Unreadable: if it is no text, or has none.
    """
    from markdown_it import MarkdownIt

    words = normalise(decode(content))
    front = _FRONT.match(words)
    fields = {key.lower(): value for key, value in _FIELD.findall(front[1])} if front else {}
    tokens = (
        MarkdownIt("commonmark").enable("table").parse(words[front.end() :] if front else words)
    )
    text = "\n".join(_blocks(tokens))
    if not text.strip():
        raise Unreadable("has no text in it")
    return Extract(
        text=text,
        title=fields.get("title") or _first_heading(tokens),
        publisher=fields.get("publisher"),
        author=fields.get("author"),
        published=_date(fields.get("date") or fields.get("published")),
        url=fields.get("url"),
    )


def _blocks(tokens: list[Token]) -> Iterator[str]:
    item = False
    for token in tokens:
        if token.type == "list_item_open":
            item = True
        elif token.type == "inline":
            yield ("• " if item else "") + _words(token)
            item = False
        elif token.type in ("fence", "code_block", "html_block"):
            yield token.content.rstrip("\n")


def _words(inline: Token) -> str:
    parts = (
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in inline.children or ()
    )
    return "".join(parts).strip()


def _first_heading(tokens: list[Token]) -> str | None:
    for token, following in itertools.pairwise(tokens):
        if token.type == "heading_open" and token.tag == "h1":
            return _words(following) or None
    return None


def _date(words: str | None) -> PartialDate | None:
    try:
        return PartialDate(words[:10]) if words else None
    except ValueError:
        return None
