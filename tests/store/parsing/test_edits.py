"""Edits of sentences that are read, which change nothing that they say: they are read alike.

Each saying of `sayings.txt` to which an edit applies is edited, up to so many of them. Some edits
make another sentence of one or two ("the 420 children in care" where "it" stood for them), so a
few in a hundred may be read otherwise, and no more.
"""

from __future__ import annotations

import re
from zlib import crc32

import pytest

from tests.store.parsing.test_sayings import SAID, labels_of, read, year_of

MOST = 120
SHARE = 0.06
_BARE = r"(?<![\w-])(?<!the )(?<!its )(?<!their )(?<!our )(?<!progress of )(?<!impact of )"
_END = r"(?! (?:and|services?|team|board|work|or|category|roles|in Kent)\b)(?!['’])"
WHO = [
    ("care leavers", "its care leavers"),
    ("care leavers", "the county's care leavers"),
    ("care leavers", "young care leavers"),
    ("care leavers", "its 300 care leavers"),
    ("care leavers", "the council's more than 1,000 care leavers"),
    ("care leavers", "young people leaving care"),
    ("care leavers", "those who have left care"),
    ("children in care", "children in its care"),
    ("children in care", "the 420 children in care"),
    ("children in care", "looked-after children"),
    ("children in care", "the council's children in care"),
    ("leadership", "its leadership"),
    ("leadership", "the council's leadership"),
    ("leadership", "leadership, management and governance"),
    ("leadership", "the work of its leaders"),
    ("adoption", "its adoption work"),
]
TIMES = [
    "back in",
    "way back in",
    "as long ago as",
    "during",
    "in the year",
    "in the middle of",
]
TAILS = [
    ", although fostering won some kind words.",
    ", which pleased the director.",
    ", with 420 children in its care.",
    ", with some 300 care leavers on its books.",
    ", and there are 420 children in care.",
    ", and staff were praised for their hard work.",
    ", but social workers have too many cases.",
    ", a report says.",
    ", to the relief of councillors.",
]


def _are_read_alike(edited: list[tuple[str, str]]) -> None:
    """Whether enough of the edited sentences have the judgements of the saying before them."""
    # By a number of their own: a saying that is new changes little of what is chosen.
    chosen = sorted(edited, key=lambda pair: crc32(pair[0].encode()))[:MOST]
    assert len(chosen) > 10
    misread = [text for said, text in chosen if read(text, year_of(said)) != labels_of(SAID[said])]
    assert len(misread) <= SHARE * len(chosen), misread


@pytest.mark.parametrize(("named", "called"), WHO)
def test_an_area_is_read_whatever_tells_more_of_it(named: str, called: str) -> None:
    name = re.compile(_BARE + named + _END)
    _are_read_alike(
        [(said, name.sub(called, said, count=1)) for said in SAID if len(name.findall(said)) == 1]
    )


@pytest.mark.parametrize("tail", TAILS)
def test_what_is_added_at_the_end_changes_no_grade(tail: str) -> None:
    _are_read_alike(
        [
            (said, said[:-1] + tail)
            for said in SAID
            if said.endswith(".") and ". " not in said and "?" not in said
        ]
    )


@pytest.mark.parametrize("verb", ["judged", "graded", "deemed", "declared", "considered"])
def test_a_grade_is_given_by_any_verb_of_judging(verb: str) -> None:
    rated = re.compile(r"(?<=(?:was|ere|een) )rated(?= (?:good|outstanding|inadequate|adequate))")
    _are_read_alike([(said, rated.sub(verb, said)) for said in SAID if rated.search(said)])


@pytest.mark.parametrize("told", TIMES)
def test_a_year_is_told_in_many_words(told: str) -> None:
    year = re.compile(
        r"(?<!\w)in (?=20[01]\d(?![\d-]|['’]s| (?:and|or|to|inspection|report|as)\b))"
    )
    _are_read_alike(
        [(said, year.sub(f"{told} ", said, count=1)) for said in SAID if year.search(said)]
    )
