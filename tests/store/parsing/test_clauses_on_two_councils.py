"""A clause that opens on a council goes on with that council, not with one in the clause before."""

import pytest

from store.parsing import parse
from store.records import Document

THEN = "Inspectors found help and protection to be good."
ONE = [
    "After a death in Medway, Kent was inspected in June.",
    "New checks came after the death of a boy in Medway, and Kent was among the first to have one.",
]
ALL = [
    "Services in Medway, Kent and Essex were inspected.",
    "Services in Medway, Kent, and Essex were inspected.",
]


def councils(said: str) -> set[str]:
    text = f"9 May 2023\n\nKent's children's services have had visitors.\n\n{said}\n\n{THEN}"
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    return {one.council for one in record.inspections if one.judgements}


@pytest.mark.parametrize("said", ONE)
def test_a_council_in_a_phrase_before_is_not_meant_too(said: str) -> None:
    assert councils(said) == {"Kent"}


@pytest.mark.parametrize("said", ALL)
def test_a_row_of_councils_is_meant_whole(said: str) -> None:
    assert councils(said) == {"Kent", "Medway", "Essex"}
