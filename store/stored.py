"""A record as its shelf keeps it: JSON data, with its text's digest in the text's place."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from store.disk.locations import Locations
from store.disk.texts import read_text
from store.errors import LibraryError
from store.records import Record, record_from_json, to_json

Stored = Mapping[str, Any]
"""A record without its text, as JSON data."""


def to_stored(record: Record) -> dict[str, Any]:
    """A record as its shelf keeps it: JSON data, with its text's digest in the text's place."""
    stored = to_json(record)
    stored["text_sha256"] = digest(stored.pop("text"))
    return stored


def from_stored(stored: Mapping[str, Any], text: str) -> Record:
    """The record that `to_stored` made `stored` of, with its text.

    Raises:
        LibraryError: if it does not have the form of a record.
    """
    data = {name: value for name, value in stored.items() if name != "text_sha256"}
    try:
        return record_from_json({**data, "text": text})
    except ValueError as error:
        raise LibraryError(f"A record of the library cannot be read: {error}.") from error


def text_left(places: Locations, stored: Mapping[str, Any]) -> str:
    """The text of what `to_stored` made; empty where it is lost, or is not what was imported."""
    try:
        text = read_text(places, stored["sha256"])
    except LibraryError:
        return ""
    return text if digest(text) == stored.get("text_sha256") else ""


def digest(text: str) -> str:
    """The SHA-256 of a text itself, by which a record knows the text that it points into."""
    return hashlib.sha256(text.encode()).hexdigest()
