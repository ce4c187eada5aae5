"""E-mails: the words of the message, who sent it, when, and about what."""

from __future__ import annotations

import email
import email.policy
import email.utils
from email.message import EmailMessage, Message, MIMEPart

from store.characters import normalise
from store.dates import PartialDate
from store.readers import html
from store.readers.unreadable import Unreadable
from store.records import Extract

_SHORT = 200
"""Characters of a plain part that may only say "your program cannot show this message"."""


def extract(content: bytes) -> Extract:
    """The text of a message with its subject, sender and date, without what is attached to it.

    Raises:
        Unreadable: if there is no text in it.
    """
    message = _message(content)
    text = _body(message)
    if not text:
        raise Unreadable("is an e-mail without text")
    subject = normalise(str(message.get("Subject", ""))).strip() or None
    sent = _date(message)
    # A memo's date is written by people: it stays a line of the text, where it is read as theirs.
    dated = None if sent else _date_line(message)
    return Extract(
        text="\n".join(filter(None, (subject, dated, text))),
        title=subject,
        author=_sender(message),
        published=sent,
    )


def attachments(content: bytes) -> list[tuple[str, bytes]]:
    """What is attached to a message, with its name; a picture that the text shows is left out."""
    named = enumerate(_message(content).iter_attachments(), start=1)
    return [
        (normalise(part.get_filename() or f"attachment {number}"), _bytes(part))
        for number, part in named
        if part.get_content_maintype() != "image" or part.get_content_disposition() != "inline"
    ]


def _message(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _bytes(part: MIMEPart) -> bytes:
    """The bytes of an attachment; of an attached message, the message."""
    if part.is_multipart():
        return b"\n".join(map(_written, part.iter_parts()))
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _written(message: Message) -> bytes:
    """A message as a file of its own."""
    try:
        return message.as_bytes()
    except UnicodeEncodeError:  # it says that it has parts, and has none
        return message.as_string().encode(errors="replace")


def _body(message: EmailMessage) -> str:
    """The words of a message: its plain ones, unless these only say that there are others."""
    plain = _words(message.get_body(("plain",)))
    if len(plain) >= _SHORT:
        return plain
    try:
        styled = _words(message.get_body(("html",)))
    except Unreadable:
        if not plain:
            raise
        return plain
    return styled if len(styled) > 2 * len(plain) else plain


def _words(part: MIMEPart | None) -> str:
    if part is None:
        return ""
    try:
        words = str(part.get_content())
    except (LookupError, ValueError):
        payload = part.get_payload(decode=True)
        words = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    if part.get_content_type() == "text/html":
        return html.extract_markup(words).text
    return normalise(words).strip()


def _date_line(message: EmailMessage) -> str | None:
    """What a message says of its date, as it stands there; one that is printed says "Sent"."""
    dated = ("date", "sent")
    lines = (str(words) for name, words in message.raw_items() if name.casefold() in dated)
    return normalise(next(lines, "")).strip() or None


def _sender(message: EmailMessage) -> str | None:
    name, _ = email.utils.parseaddr(str(message.get("From", "")))
    return normalise(name).strip() or None


def _date(message: EmailMessage) -> PartialDate | None:
    try:
        sent = email.utils.parsedate_to_datetime(str(message.get("Date", "")))
    # A number of a date that no machine can hold is no ValueError to the library.
    except (ValueError, OverflowError):
        return None
    return PartialDate.from_date(sent.date())
