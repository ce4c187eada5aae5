"""The labelled news texts beside the project, where they are there: what its users would meet."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from store.parsing import parse
from store.readers import read
from store.records import to_json

EVALUATION = Path(__file__).parents[4] / "shared" / "eval"


@pytest.mark.skipif(not EVALUATION.is_dir(), reason="the evaluation texts are not beside us")
@pytest.mark.parametrize("name", ["seeds", "news"])
def test_labelled_texts_are_read_as_well_as_we_say(name: str, tmp_path: Path) -> None:
    folder = EVALUATION.parent / "seeds" if name == "seeds" else EVALUATION / name
    records = tmp_path / "records.jsonl"
    with records.open("w", encoding="utf-8") as out:
        for path in sorted(folder.glob("*.txt")):
            out.write(json.dumps(to_json(parse(read(str(path))))) + "\n")
    score: list[str | Path] = [
        sys.executable,
        EVALUATION / "score.py",
        EVALUATION / name / "gold.jsonl",
        records,
    ]
    told = subprocess.run(
        [*score, "--min-precision", "0.97", "--min-recall", "0.9"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout
    shares = [int(right) / int(of) for right, of in re.findall(r"right (\d+)/(\d+)", told.stdout)]
    years, evidence = shares
    assert years >= 0.95
    assert evidence >= 0.98
