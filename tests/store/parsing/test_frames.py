"""One sentence with a gap, and every word that can fill it: a grade is read whichever stands there.

The files of `frames` hold frames, a line each, with the judgements that a careful reader takes from
it after a bar, as in `sayings.txt`, or with the council of each before a colon; `{}` is the gap.
The indented lines below are the words that fill it, with commas between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.parsing import parse
from store.records import Document
from tests.store.parsing.test_sayings import labels_of, read

_OF_COUNCILS = frozenset({"whose", "nobodys"})
"""Files whose frames name their councils themselves."""


def frames() -> Iterator[tuple[str, str, list[str]]]:
    """Each frame with its file and the words that fill it."""
    for path in sorted(Path(__file__).with_name("frames").glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in part.splitlines() if line and not line.startswith("#")]
            words = ",".join(line for line in lines if line.startswith(" ")).split(",")
            for frame in lines:
                if not frame.startswith(" "):
                    yield path.stem, frame, [word.strip() for word in words]


@pytest.mark.parametrize(("kind", "frame", "words"), frames())
def test_any_word_of_its_kind_is_read(kind: str, frame: str, words: list[str]) -> None:
    said, _, labels = frame.rpartition(" |")
    assert "{}" in said, f"no gap in {kind}"
    reading = read_councils if ": " in labels or kind in _OF_COUNCILS else read
    misread = {
        word: found
        for word in words
        if (found := reading(_filled(said, word))) != labels_of(labels)
    }
    assert not misread


def read_councils(said: str) -> set[str]:
    """The judgements read out of `said` as `read` gives them, each with its council before it."""
    text = "9 May 2023\n\n" + said.replace("\\n", "\n")
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    return {
        f"{one.council}: {judgement.area} {judgement.grade}{' before' * (one.status == 'previous')}"
        for one in record.inspections
        for judgement in one.judgements
    }


def _filled(said: str, word: str) -> str:
    """The sentence with `word` in its gap, with a capital where the gap opens a sentence."""
    before, _, after = said.partition("{}")
    opens = not before or before.endswith((". ", "\\n"))
    return f"{before}{word[0].upper() + word[1:] if opens else word}{after}"
