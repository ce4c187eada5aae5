"""What only a headline says of a grade is read whatever its turn of phrase."""

from __future__ import annotations

import pytest

from store.parsing import parse
from store.records import Document

UNDER = """

12 June 2023

Inspectors came to {council} in May. Their report praises social workers for their visits."""

NOW = [
    "{council} rated '{now}' by Ofsted",
    "'{now}': Ofsted's verdict on {council}",
    "{now} again: Ofsted's verdict on {council}",
    "Still {now}: {council}'s children's services",
    "Children's services in {council} '{now}', says Ofsted",
    "Why {council} is '{now}'",
    "{council}: {now}",
]
BOTH = [
    "{council}: how a '{old}' council came to be {now}",
    "How '{old}' {council} became '{now}'",
    "From '{old}' to '{now}' in four years: the story of {council}",
    "From {old} to {now}: {council}'s children's services",
    "'{old}' no more: {council} is now '{now}'",
    "No longer {old}: {council} rated {now}",
    "{council} goes from {old} to {now}",
    "Once {old}, {council} is now {now}",
]
NEITHER = [
    "Can {council} be {now}?",
    "How {council} plans to become {now}",
    "{council} on track for {now}",
    "{council} falls short of {now}",
    "A {now} council could become {old}",
]
COUNCILS = ["Kent", "East Sussex"]
GRADES = [("good", "inadequate"), ("inadequate", "requires improvement")]


def read(headline: str, council: str, old: str, now: str) -> set[tuple[str, str]]:
    """The grades, each with its status, of a text under the headline that tells of no other."""
    said = headline.format(council=council, old=old, now=now)
    text = said[0].upper() + said[1:] + UNDER.format(council=council)
    record = parse(Document(source="text", sha256="0" * 64, text=text))
    return {
        (str(judgement.grade).replace("_", " "), str(one.status))
        for one in record.inspections
        for judgement in one.judgements
    }


@pytest.mark.parametrize("council", COUNCILS)
@pytest.mark.parametrize(("old", "now"), GRADES)
def test_what_a_headline_says_is_so_and_was_so_is_read(council: str, old: str, now: str) -> None:
    for headline in NOW:
        assert read(headline, council, old, now) == {(now, "reported")}, headline
    for headline in BOTH:
        assert read(headline, council, old, now) == {(now, "reported"), (old, "previous")}, headline


@pytest.mark.parametrize("council", COUNCILS)
@pytest.mark.parametrize(("old", "now"), GRADES)
def test_what_a_headline_asks_or_hopes_is_no_grade(council: str, old: str, now: str) -> None:
    for headline in NEITHER:
        assert not read(headline, council, old, now), headline
