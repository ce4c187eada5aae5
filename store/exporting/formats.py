"""The forms in which rows are written, and how the name of a file tells which is meant."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath


class Format(StrEnum):
    """The forms, in the order in which they are offered."""

    CSV = "csv"
    JSONL = "jsonl"
    MARKDOWN = "md"
    XLSX = "xlsx"

    @property
    def label(self) -> str:
        """Its name for a person."""
        return _LABELS[self]


_LABELS = {
    Format.CSV: "CSV",
    Format.JSONL: "JSON Lines",
    Format.MARKDOWN: "Markdown",
    Format.XLSX: "Excel (XLSX)",
}
_SUFFIXES = {f".{form}": form for form in Format} | {
    ".ndjson": Format.JSONL,
    ".markdown": Format.MARKDOWN,
}


def format_of(path: PurePath) -> Format | None:
    """The form that the suffix of a file names, or None."""
    return _SUFFIXES.get(path.suffix.lower())
