import pytest

from store.dates import PartialDate
from store.history.gathering import Telling
from store.history.merging import merge, source_of
from store.records import Area, Grade
from tests.store.samples import a_record, judged, told
from tui.shown.words import count, day, period, when


@pytest.mark.parametrize(
    ("date", "words"),
    [("2018", "2018"), ("2018-10", "2018 Oct"), ("2018-10-09", "2018 Oct 9")],
)
def test_a_date_is_read_year_first_and_no_more_precise_than_known(date: str, words: str) -> None:
    assert day(PartialDate(date)) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2022-02", "2022-03", "2022 Feb–Mar"),
        ("2022-02-21", "2022-03-04", "2022 Feb 21–Mar 4"),
        ("2024-07-01", "2024-07-12", "2024 Jul 1–12"),
        ("2021-12", "2022-01", "2021 Dec–2022 Jan"),
        ("2018-10", "2018-10", "2018 Oct"),
        ("2018", "2018-10", "2018–Oct"),
    ],
)
def test_a_period_says_nothing_twice(start: str, end: str, words: str) -> None:
    assert period(PartialDate(start), PartialDate(end)) == words


def test_a_noun_agrees_with_its_number() -> None:
    assert [count(n, "source") for n in (0, 1, 1200)] == ["0 sources", "1 source", "1,200 sources"]


@pytest.mark.parametrize(
    ("start", "published", "words"),
    [
        ("2022-03-04", "2022-05-09", "2022 Mar 4"),
        (None, "2022-05-09", "2022 May 9 (published)"),
        (None, "2022", "2022"),
        (None, None, "no date"),
    ],
)
def test_an_inspection_is_named_by_its_own_date_else_by_the_day_it_was_published(
    start: str | None, published: str | None, words: str
) -> None:
    sentence = "Leeds was good."
    judgement = judged(sentence, Area.OVERALL, Grade.GOOD, sentence)
    inspection = told("Leeds", judgement, start=start, published=published)
    (merged,) = merge([Telling(source_of(a_record(sentence, inspection)), inspection)])
    assert when(merged) == words
