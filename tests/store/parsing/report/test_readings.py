"""Twenty-one real reports of all layouts, read by a person: every recommendation, and no more.

`readings.json` has for the SHA-256 of each the first two words and the last one of its items, in
order. The reports themselves are not part of the project.
"""

import hashlib
import json
from pathlib import Path

import pytest

from store.parsing import parse
from store.readers import read

ROOT = Path(__file__).parents[4]
REPORTS = ROOT.parent / "shared" / "eval" / "reports"
READINGS: dict[str, list[str]] = json.loads(
    Path(__file__).with_name("readings.json").read_text("utf-8")
)


@pytest.mark.skipif(not REPORTS.is_dir(), reason="the reports are not beside the project")
def test_every_recommendation_whole_and_nothing_else() -> None:
    found = {}
    for path in sorted(REPORTS.glob("*.pdf")):
        if hashlib.sha256(path.read_bytes()).hexdigest() in READINGS:
            record = parse(read(str(path)))
            words = [item.text.split() for item in record.recommendations]
            found[record.sha256] = [f"{' '.join(w[:2])} … {w[-1]}" for w in words]
    assert found == READINGS
