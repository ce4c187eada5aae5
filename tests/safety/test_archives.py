"""A library that somebody hands on is a stranger's file."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from store.characters import is_harmless
from store.importing import Outcome, State, import_sources
from store.interchange import MOST_EMPTY_LINES, Refused, read_records
from store.library import Library
from store.parsing import parse
from store.records import Document, to_json

EVIL = "\x1b]52;c;ZXZpbA==\x07\x1b[31m"
TEXT = (
    "Leeds was rated good by Ofsted in May 2023. “We are proud of it,” said Ann Example, "
    "director of children’s services. Inspectors criticised late plans for care leavers."
)


def a_line(text: str = TEXT) -> dict[str, Any]:
    document = Document(source="a.txt", sha256="1" * 64, text=text, title="A title")
    return to_json(parse(document))


def only(path: Path, data: object) -> Any:
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")
    (found,) = read_records(path)
    return found


def put(field: str) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data[field] = f"{data[field] or ''}{EVIL}"

    return change


def put_warning(data: dict[str, Any]) -> None:
    data["warnings"] = [EVIL]


def put_speaker(data: dict[str, Any]) -> None:
    assert data["quotations"]
    data["quotations"] = [{**said, "speaker": EVIL} for said in data["quotations"]]


def put_inspector(data: dict[str, Any]) -> None:
    data["inspections"] = [{**told, "lead_inspector": EVIL} for told in data["inspections"]]


@pytest.mark.parametrize(
    "change",
    [
        *map(put, ("source", "title", "publisher", "author", "url")),
        *(put_warning, put_speaker, put_inspector),
    ],
)
def test_escapes_in_any_field_of_a_record_are_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    data = a_line()
    change(data)
    found = only(tmp_path / "a.jsonl", data)
    assert isinstance(found, Refused)
    assert "control or invisible characters" in found.reason


@pytest.mark.parametrize("evil", [EVIL, "\u202e", "\u200b", "\x9b31m", "\r"])
def test_escapes_in_the_text_of_a_record_are_refused(tmp_path: Path, evil: str) -> None:
    found = only(tmp_path / "a.jsonl", a_line(TEXT + evil))
    assert isinstance(found, Refused)
    assert "control or invisible characters" in found.reason


def imported(tmp_path: Path, archive: Path) -> list[Outcome]:
    library = Library.open(tmp_path / "home")
    outcomes = list(import_sources(library, [str(archive)]))
    library.close()
    return outcomes


@pytest.mark.parametrize("sha256", ["../" * 20 + "etc", "/etc/passwd", "A" * 64, "1" * 63 + "/"])
def test_a_record_cannot_name_a_file_outside_the_library(tmp_path: Path, sha256: str) -> None:
    archive = tmp_path / "a.jsonl"
    archive.write_text(json.dumps({**a_line(), "sha256": sha256}) + "\n", encoding="utf-8")
    before = set(tmp_path.rglob("*"))
    (outcome,) = imported(tmp_path, archive)
    assert outcome.state is State.FAILED
    written = {path for path in set(tmp_path.rglob("*")) - before if path.is_file()}
    assert {path.parent.name for path in written} <= {"home", "records"}


def test_a_line_that_unpacks_without_end_is_not_unpacked(tmp_path: Path) -> None:
    archive = tmp_path / "a.jsonl.gz"
    with gzip.open(archive, "wb", 1) as file:
        for _ in range(80):
            file.write(b" " * 2**20)
    (outcome,) = imported(tmp_path, archive)
    assert "longer than 64 MB" in str(outcome.reason)


def test_lines_that_unpack_to_nothing_without_end_are_not_all_read(tmp_path: Path) -> None:
    archive = tmp_path / "a.jsonl.gz"
    archive.write_bytes(gzip.compress(b"\n" * 10_000_000))
    (outcome,) = imported(tmp_path, archive)
    assert f"line {MOST_EMPTY_LINES + 1} " in str(outcome.reason)


def test_a_file_of_junk_is_given_up_after_a_few_lines(tmp_path: Path) -> None:
    archive = tmp_path / "a.jsonl"
    archive.write_text("junk \x1b[31m\n" * 100_000)
    outcomes = imported(tmp_path, archive)
    assert len(outcomes) == 3
    assert "\x1b" not in "".join(outcome.complaint for outcome in outcomes)


@pytest.mark.parametrize(
    "groups",
    [["Near"], {EVIL: ["E08000035"]}, {"": []}, {"n" * 500: []}, {"Near": ["E99"]}, {"Near": 1}],
)
def test_groups_that_are_none_of_ours_are_refused(tmp_path: Path, groups: object) -> None:
    found = only(tmp_path / "a.jsonl", {"groups": groups})
    assert isinstance(found, Refused)
    assert is_harmless(found.reason)
