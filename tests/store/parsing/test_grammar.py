"""Every turn of language that we know is read as a careful person would read it."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from store.parsing import parse
from store.records import Document
from tests.store.parsing import grammar
from tests.store.parsing.grammar import CASES, Case


def told(text: str) -> set[str]:
    """The judgements of a text, a line each, in the form of the labels."""
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    spans = [span for i in record.inspections for j in i.judgements for span in j.evidence]
    assert all(span.text and span.text == span.text.strip() for span in spans)
    return {
        f"{i.council} {date.year if (date := i.end or i.published) else '-'} "
        f"{i.status} {judgement.area} {judgement.grade}"
        for i in record.inspections
        for judgement in i.judgements
    }


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_it_is_read_as_a_careful_person_would_read_it(case: Case) -> None:
    assert told(case.text) == {line for line in case.labels.splitlines() if line}


@pytest.mark.parametrize("name", [module.name for module in pkgutil.iter_modules(grammar.__path__)])
def test_no_text_is_left_out(name: str) -> None:
    module = importlib.import_module(f"{grammar.__name__}.{name}")
    lists = [value for value in vars(module).values() if isinstance(value, list)]
    assert all(text in CASES for texts in lists for text in texts)
    assert lists or module.Case is Case
