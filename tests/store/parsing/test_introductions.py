"""How a text says who speaks: a sentence or two each, with every speaker that is to be read.

`introductions.txt` holds one text a line, where "\\n" ends a paragraph, and behind an arrow the
speakers in order, `NAME | ROLE | ORGANISATION` with `-` for what the text does not tell, or
`nobody`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.parsing.test_speech import read

LINES = Path(__file__).with_name("introductions.txt").read_text(encoding="utf-8").splitlines()
TEXTS = dict(line.split(" => ") for line in LINES if line and not line.startswith("#"))


@pytest.mark.parametrize("text", TEXTS)
def test_the_speaker_is_introduced(text: str) -> None:
    found = {
        f"{said.speaker or '-'} | {said.role or '-'} | {said.organisation or '-'}": None
        for said in read(text.replace("\\n", "\n")).quotations
    }
    wanted = [] if TEXTS[text] == "nobody" else [who.strip() for who in TEXTS[text].split(";")]
    assert list(found) == wanted
