"""Web pages that a browser saved with all that they show in one file (MHTML)."""

from __future__ import annotations

import email
import email.policy

from msgspec import structs

from store.characters import normalise
from store.readers import html
from store.readers.unreadable import Unreadable
from store.records import Extract


def extract(content: bytes) -> Extract:
    """The page in the file, as a page; its address is the one that it was saved from.

    The date of the file is when it was saved, which says nothing of the page.

    Raises:
        Unreadable: if there is no page in it, or no article in the page.
    """
    message = email.message_from_bytes(content, policy=email.policy.default)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    markup = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(markup, bytes):
        raise Unreadable("is a saved web page without a page in it")
    found = html.extract(markup, page.get_content_charset())
    saved_from = page.get("Content-Location") or message.get("Snapshot-Content-Location")
    address = "".join(normalise(str(saved_from or "")).split())
    known = found.url or (address if address.startswith(("http://", "https://")) else None)
    return structs.replace(found, url=known)
