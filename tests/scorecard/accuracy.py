"""How right the parser is: on the seeds by our own labels, on labelled texts beside the project."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.scorecard.figures import ROOT, Figure
from tests.store.parsing.test_seeds import LABELS, seed, told

EVALUATION = ROOT.parent / "shared" / "eval"


def accuracy() -> Iterator[Figure]:
    """Judgements, precision and recall on each set of texts that is here."""
    yield _seeds()
    for gold in sorted(EVALUATION.glob("*/gold.jsonl")):
        yield from _scored(gold.parent)


def _seeds() -> Figure:
    right = wrong = missed = 0
    for number, labels in LABELS.items():
        wanted = {line.strip() for line in labels.strip().splitlines()}
        found = told(seed(number))
        right += len(wanted & found)
        wrong += len(found - wanted)
        missed += len(wanted - found)
    return Figure("accuracy", "the five seeds, by our labels", _shares(right, wrong, missed))


def _scored(folder: Path) -> Iterator[Figure]:
    """What the evaluation's own program says of a set; its documents lie in it, or by its name."""
    named = folder if any(_documents(folder)) else EVALUATION.parent / folder.name
    options = []
    if (folder / "fields.jsonl").exists():
        fields = str(folder / "fields.jsonl")
        options = ["--only-reported", "--only-labelled", "--fields", fields]
    with tempfile.TemporaryDirectory() as made:
        records = Path(made, "records.jsonl")
        with records.open("wb") as file:
            subprocess.run(
                [sys.executable, "-m", "tui", "parse", "--json", *_documents(named)],
                cwd=ROOT,
                stdout=file,
                stderr=subprocess.DEVNULL,
                check=False,
            )
        score: list[str | Path] = [sys.executable, EVALUATION / "score.py"]
        score += [folder / "gold.jsonl", records, *options]
        said = subprocess.run(score, capture_output=True, text=True, check=False).stdout
    areas = re.findall(r"^\w+ +right +(\d+) +wrong +(\d+) +missed +(\d+)$", said, re.MULTILINE)
    right, wrong, missed = (sum(int(area[at]) for area in areas) for at in range(3))
    yield Figure("accuracy", f"{folder.name}, beside the project", _shares(right, wrong, missed))
    fields_told = re.findall(r"^field \w+ +right +(\d+) +wrong +(\d+) +missed +(\d+)$", said, re.M)
    if fields_told:
        right, wrong, missed = (sum(int(each[at]) for each in fields_told) for at in range(3))
        yield Figure("accuracy", f"fields of {folder.name}", _shares(right, wrong, missed))


def _documents(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.glob("*") if path.suffix in (".txt", ".pdf"))


def _shares(right: int, wrong: int, missed: int) -> str:
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    return (
        f"precision {precision:.3f}, recall {recall:.3f} "
        f"({right} right, {wrong} wrong, {missed} missed)"
    )
