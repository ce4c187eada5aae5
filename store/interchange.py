"""Libraries as files to hand on: JSON Lines of records, plain or compressed, and back."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from store.characters import is_harmless
from store.councils import council_by_code
from store.disk.files import replacing
from store.disk.groups import Councils, tidy
from store.disk.locations import checked
from store.records import (
    SCHEMA,
    Inspection,
    Record,
    misplaced_span,
    record_from_json,
    to_json,
)

LONGEST_LINE = 64 * 1024 * 1024
"""Bytes of one record at most, so that no file can fill the memory; a long report has one."""

MOST_EMPTY_LINES = 1000
"""Empty lines in a row, after which a file has nothing more to say."""

SUFFIXES = (".jsonl", ".jsonl.gz", ".ndjson")
"""How the names of such files end."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that no record came of, counted from 1, and why: one sentence.

    `sha256` is that of the line's source where nothing is missing but the text: a library that
    has the source has lost nothing.
    """

    line: int
    reason: str
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The groups of councils that the owner of an archive keeps."""

    groups: Councils


def to_line(record: Record, with_text: bool) -> str:
    """A record as one line of JSON, without its newline."""
    data = to_json(record)
    if not with_text:
        del data["text"]
    return json.dumps(data, ensure_ascii=False)


def write_archive(path: Path, records: Iterable[Record], groups: Councils | None = None) -> int:
    """Write records with their texts, after the groups, to a compressed file; returns how many.

    Raises:
        OSError: if the disk refuses; a file that was there stays as it was.
    """
    number = 0
    with replacing(path) as file, gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
        if groups:
            packed.write(json.dumps({"groups": groups}, ensure_ascii=False).encode() + b"\n")
        for record in records:
            packed.write(to_line(record, with_text=True).encode() + b"\n")
            number += 1
    return number


def read_records(path: Path) -> Iterator[Record | Kept | Refused]:
    """The records in a file that `export` or `library --export-archive` wrote, and its groups.

    A record is taken only if it is whole: every span must hold what its text has there, and every
    council must be the one of its code; and only if no string in it holds what `normalise` would
    not let pass.

    Raises:
        OSError: if the file cannot be read.
    """
    with path.open("rb") as plain:
        is_packed = plain.read(2) == b"\x1f\x8b"
        plain.seek(0)
        if is_packed:
            with gzip.GzipFile(fileobj=plain) as packed:
                yield from _records(packed)
        else:
            yield from _records(plain)


def _records(file: BinaryIO | gzip.GzipFile) -> Iterator[Record | Kept | Refused]:
    number = empty = 0
    while True:
        number += 1
        try:
            line = file.readline(LONGEST_LINE + 1)
        except (EOFError, gzip.BadGzipFile, zlib.error):
            yield Refused(number, "the file is cut short or damaged from here on")
            return
        if not line:
            return
        if len(line) > LONGEST_LINE:
            yield Refused(
                number, f"is longer than {LONGEST_LINE // 2**20} MB; nothing after is read"
            )
            return
        empty = 0 if line.strip() else empty + 1
        if empty > MOST_EMPTY_LINES:
            yield Refused(number, "is one of very many empty lines; nothing after is read")
            return
        if not empty:
            yield _record(line, number)


def _record(line: bytes, number: int) -> Record | Kept | Refused:
    try:
        data = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return Refused(number, f"is no JSON: {error}")
    if isinstance(data, dict) and data.keys() == {"groups"}:
        return _groups(data["groups"], number)
    problem = _problem_of(data)
    if problem:
        return Refused(number, problem, _sha256_of(data))
    try:
        record = record_from_json(data)
        checked(record.sha256)
    except ValueError as error:
        return Refused(number, f"is no record: {error}")
    if not all(map(is_harmless, _strings(data))):
        return Refused(number, "has control or invisible characters, which no record of ours has")
    unknown = next((told.council for told in record.inspections if not _is_council(told)), None)
    if unknown:
        return Refused(number, f"has a council that does not fit its code: {unknown[:80]!r}")
    span = misplaced_span(record)
    return Refused(number, f"quotes what its text does not have, at {span}") if span else record


def _groups(data: object, number: int) -> Kept | Refused:
    try:
        groups = msgspec.convert(data, type=Councils)
    except msgspec.ValidationError as error:
        return Refused(number, f"has no groups of councils: {error}")
    if not all(name and name == tidy(name) for name in groups):
        return Refused(number, "has a group of a name that none of ours has")
    if not all(council_by_code(code) for codes in groups.values() for code in codes):
        return Refused(number, "has a group with a council that there is not")
    return Kept(groups)


def _problem_of(data: Any) -> str | None:
    if not isinstance(data, dict):
        return "is no record: not an object"
    schema = data.get("schema", SCHEMA)
    if isinstance(schema, int) and schema > SCHEMA:
        return "was written by a newer ofsted-tui; update this one to read it"
    if "row" in data:
        return "is a row of an export; `ofsted-tui export --text` writes what can be imported"
    if "text" not in data:
        return "has no text; export it with --text"
    return None


def _sha256_of(data: Any) -> str | None:
    sha256 = (
        data.get("sha256") if isinstance(data, dict) and not {"text", "row"} & data.keys() else None
    )
    try:
        return checked(sha256) if isinstance(sha256, str) else None
    except ValueError:
        return None


def _strings(data: Any) -> Iterator[str]:
    """Every string in JSON data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)


def _is_council(told: Inspection) -> bool:
    council = council_by_code(told.ons_code)
    return council is not None and council.name == told.council
