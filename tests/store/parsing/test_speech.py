"""Who is quoted with which words, and what inspectors praised or criticised."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from store.parsing import parse
from store.records import Document, Finding, Quotation, Record
from tests.store.parsing.speech import SEED_FINDINGS, SEED_QUOTATIONS, TEXTS, Speech
from tests.store.parsing.test_seeds import seed


def read(text: str) -> Record:
    return parse(Document(source="text", sha256="0" * 64, text=text))


def labels(lines: str) -> set[str]:
    return {line for line in lines.splitlines() if line}


def first_words(text: str, count: int = 3) -> str:
    return " ".join(text.split()[:count])


def quotations(record: Record) -> set[str]:
    return {
        f"{q.speaker or '-'} | {q.role or '-'} | {q.organisation or '-'} | {first_words(q.text)}"
        for q in record.quotations
    }


def findings(record: Record) -> set[str]:
    return {
        f"{f.council} | {f.area or '-'} | {f.tone} | {first_words(f.text)}" for f in record.findings
    }


def shortened(lines: str) -> set[str]:
    """Labels with as many first words as we compare."""
    return {
        " | ".join([*line.split(" | ")[:3], first_words(line.split(" | ")[3])])
        for line in labels(lines)
    }


def figures(pairs: Iterable[tuple[set[str], set[str]]]) -> tuple[float, float]:
    """Precision and recall of the first sets, held against the second."""
    pairs = list(pairs)
    right = sum(len(found & wanted) for found, wanted in pairs)
    found = sum(len(found) for found, _ in pairs)
    wanted = sum(len(wanted) for _, wanted in pairs)
    return right / found, right / wanted


@pytest.mark.parametrize("case", TEXTS, ids=[case.name for case in TEXTS])
def test_people_are_quoted_with_their_roles(case: Speech) -> None:
    assert quotations(read(case.text)) == shortened(case.quotations)


@pytest.mark.parametrize("case", TEXTS, ids=[case.name for case in TEXTS])
def test_findings_have_their_area_and_tone(case: Speech) -> None:
    if case.findings or "finding" in case.name or "neither" in case.name:
        assert findings(read(case.text)) == shortened(case.findings)


@pytest.mark.parametrize("number", SEED_QUOTATIONS)
def test_the_quotations_of_a_seed_are_found(number: str) -> None:
    assert quotations(seed(number)) == shortened(SEED_QUOTATIONS[number])


def test_most_findings_of_the_seeds_are_found_and_few_others() -> None:
    precision, recall = figures(
        (findings(seed(number)), shortened(lines)) for number, lines in SEED_FINDINGS.items()
    )
    assert precision >= 0.85
    assert recall >= 0.80


@pytest.mark.parametrize("number", SEED_QUOTATIONS)
def test_spans_of_quotations_and_findings_hold_their_text(number: str) -> None:
    record = seed(number)
    spans: list[Quotation | Finding] = [*record.quotations, *record.findings]
    for span in spans:
        assert record.text[span.start : span.end] == span.text
