"""The judgements that are read out of a text, as short labels."""

from __future__ import annotations

from store.parsing import parse
from store.records import Document


def judged(text: str) -> set[tuple[str, str, str, str]]:
    """The council, area, grade and status of each judgement in `text`."""
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    return {
        (told.council, judgement.area.value, judgement.grade.value, told.status.value)
        for told in record.inspections
        for judgement in told.judgements
    }


def judged_of_one(text: str) -> set[tuple[str, str, str]]:
    """The area, grade and status of each judgement in a `text` on one council."""
    return {(area, grade, status) for _, area, grade, status in judged(text)}
