"""An address of the web: what stands there, fetched within limits."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from store.readers.libraries import needs_documents
from store.readers.reach import Reach, reach_of, reach_of_address
from store.readers.unreadable import Unreadable

MAX_REDIRECTS = 5
PATIENCE = 30.0
"""Seconds that a whole transfer may take."""

_TYPES = (
    *("text/", "application/pdf", "application/xhtml", "application/octet-stream"),
    *("message/rfc822", "application/vnd.openxmlformats-officedocument."),
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server gave: the bytes, the last part of the address, and the encoding it named."""

    content: bytes
    name: str
    charset: str | None
    url: str


def is_url(source: str) -> bool:
    """Whether `source` is an address of the web and no file's name."""
    return source.startswith(("http://", "https://"))


def without_password(url: str) -> str:
    """The address without the name and password that may stand in it, to be kept and cited."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def fetch(url: str, max_bytes: int) -> Fetched:
    """What stands at `url`, after at most `MAX_REDIRECTS` redirects.

    A page of the web may not lead into a private network, nor any to this machine or its link,
    which answer to whoever is on them: those are fetched only if `url` itself is there. What
    counts is where the connection leads, whatever a name meant a moment before.

    Raises:
        Unreadable: if it cannot be had, is too large or slow, or is no document.
    """
    with needs_documents("an address of the web"):
        import httpx
    deadline = time.monotonic() + PATIENCE
    asked_for: list[Reach] = []

    def follow(request: httpx.Request) -> None:
        reach = reach_of(request.url.host)
        asked_for.append(reach)
        if reach > asked_for[0]:
            raise Unreadable(f"redirects to {request.url.host}, which is not of the public web")
        request.extensions["trace"] = partial(refuse, request.url.raw_host.decode(), [])

    def refuse(host: str, to: list[str], event: str, told: dict[str, Any]) -> None:
        """Stop before a word is sent, where the name leads nearer than it did when looked up."""
        if event == "connection.connect_tcp.started":
            to.append(told["host"])
        elif event == "connection.connect_tcp.complete" and to[-1] == host:  # and no proxy
            address = told["return_value"].get_extra_info("server_addr")[0]
            if reach_of_address(address) > asked_for[0]:
                raise Unreadable(f"leads to {address}, which is not of the public web")

    try:
        with (
            httpx.Client(
                follow_redirects=True,
                max_redirects=MAX_REDIRECTS,
                timeout=PATIENCE / 3,
                event_hooks={"request": [follow]},
                headers={"User-Agent": "ofsted-tui", "Accept": "text/html, application/pdf, */*"},
            ) as client,
            client.stream("GET", url) as response,
        ):
            _check(response)
            chunks: list[bytes] = []
            size = 0
            for chunk in response.iter_bytes():
                size += len(chunk)
                if size > max_bytes:
                    raise Unreadable(f"is larger than {max_bytes // 2**20} MB")
                if time.monotonic() > deadline:
                    raise Unreadable(f"did not arrive within {PATIENCE:.0f} seconds")
                chunks.append(chunk)
            return Fetched(
                content=b"".join(chunks),
                name=PurePosixPath(response.url.path).name,
                charset=response.charset_encoding,
                url=without_password(str(response.url)),
            )
    except httpx.TooManyRedirects as error:
        raise Unreadable(f"redirects more than {MAX_REDIRECTS} times") from error
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(f"cannot be fetched: {error or type(error).__name__}") from error


def _check(response: object) -> None:
    status: int = response.status_code  # type: ignore[attr-defined]
    if status >= 400:
        raise Unreadable(f"cannot be fetched: the server answers {status}")
    kind = response.headers.get("Content-Type", "text/html")  # type: ignore[attr-defined]
    if not kind.lower().startswith(_TYPES):
        raise Unreadable(f"is no document but {kind.split(';')[0]}")
