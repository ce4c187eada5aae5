import gzip
import json
from pathlib import Path

import pytest

from store.interchange import Refused, read_records, to_line, write_archive
from store.records import Area, Grade, Record, to_json
from tests.store.samples import a_record, judged, told

TEXT = "Leeds was rated good by Ofsted. More was said."


@pytest.fixture
def record() -> Record:
    sentence = "Leeds was rated good by Ofsted."
    judgement = judged(TEXT, Area.OVERALL, Grade.GOOD, sentence)
    return a_record(TEXT, told("Leeds", judgement, start="2018-10"), title="Good – “news”")


def refusal(path: Path, line: str) -> str:
    path.write_text(line + "\n", encoding="utf-8")
    (refused,) = read_records(path)
    assert isinstance(refused, Refused)
    assert refused.line == 1
    return refused.reason


def test_an_archive_gives_back_what_went_in(tmp_path: Path, record: Record) -> None:
    path = tmp_path / "library.jsonl.gz"
    assert write_archive(path, [record, record]) == 2
    assert list(read_records(path)) == [record, record]


def test_lines_with_text_are_taken_back(tmp_path: Path, record: Record) -> None:
    path = tmp_path / "library.jsonl"
    path.write_text(to_line(record, with_text=True) + "\n\n", encoding="utf-8")
    assert list(read_records(path)) == [record]


def test_a_line_without_text_says_what_to_do(tmp_path: Path, record: Record) -> None:
    assert "--text" in refusal(tmp_path / "a.jsonl", to_line(record, with_text=False))


def test_a_span_that_the_text_does_not_have_is_refused(tmp_path: Path, record: Record) -> None:
    data = to_json(record)
    data["text"] = data["text"].replace("good", "poor")
    assert "quotes" in refusal(tmp_path / "a.jsonl", json.dumps(data))


def test_a_council_that_does_not_fit_its_code_is_refused(tmp_path: Path, record: Record) -> None:
    data = to_json(record)
    data["inspections"][0]["council"] = "Kirklees"
    assert "Kirklees" in refusal(tmp_path / "a.jsonl", json.dumps(data))


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        "null",
        '"text"',
        '{"text": 1}',
        '{"text": "a", "sha256": "../../x"}',
        "[" * 9999,
    ],
)
def test_what_is_no_record_is_refused(tmp_path: Path, line: str) -> None:
    assert refusal(tmp_path / "a.jsonl", line)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "\xff"}\n')
    (refused,) = read_records(path)
    assert isinstance(refused, Refused)


def test_a_sha256_that_is_a_path_is_refused(tmp_path: Path, record: Record) -> None:
    data = {**to_json(record), "sha256": "../" * 21 + "x"}
    assert "SHA-256" in refusal(tmp_path / "a.jsonl", json.dumps(data))


def test_a_newer_form_is_refused(tmp_path: Path, record: Record) -> None:
    data = {**to_json(record), "schema": 99}
    assert "newer" in refusal(tmp_path / "a.jsonl", json.dumps(data))


def test_an_archive_cut_short_gives_what_is_whole_and_says_so(
    tmp_path: Path, record: Record
) -> None:
    path = tmp_path / "library.jsonl.gz"
    lines = (to_line(record, with_text=True) + "\n").encode() * 2000
    path.write_bytes(gzip.compress(lines)[:-200])
    *whole, last = read_records(path)
    assert whole
    assert all(each == record for each in whole)
    assert isinstance(last, Refused)
