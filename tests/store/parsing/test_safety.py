"""No text makes the parser raise, hang, point outside the text, or change its mind."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from store.characters import normalise
from store.councils import Council, councils
from store.parsing import parse
from store.parsing.lexicon import patterns
from store.parsing.text.blocks import blocks
from store.parsing.text.sentences import sentences
from store.parsing.text.tokens import tokenise
from store.records import Document, Finding, Quotation, Record, Span, to_json
from tests.store.parsing.variants import variants

WORDS = st.sampled_from(
    [
        "good",
        "outstanding",
        "inadequate",
        "requires",
        "improvement",
        "'good'",
        "“outstanding”",
        "rated",
        "judged",
        "was",
        "were\n",
        "",
        "",
        "",
        "is",
        "not",
        "no",
        "longer",
        "from",
        "to",
        "for",
        "and",
        "or",
        "but",
        "except",
        "all",
        "three",
        "areas",
        "the",
        "other",
        "each",
        "overall",
        "leadership\n",
        "",
        "",
        "",
        "adoption",
        "care",
        "leavers",
        "children",
        "in",
        "care",
        "help",
        "and",
        "protection",
        "Ofsted",
        "inspectors",
        "council",
        "Leeds",
        "Kent\n",
        "",
        "",
        "",
        "Cumbria",
        "Dorset",
        "Reading",
        "in",
        "2018",
        "2015",
        "March",
        "last",
        "year",
        "last",
        "month",
        "previously",
        "first",
        "again",
        "still",
        "said\n",
        "",
        "",
        "",
        ":",
        ";",
        ",",
        ".",
        "–",
        "|",
        "•",
        '"',
        "'",
        "“",
        "”",
        "‘",
        "’",
        "\n",
        "\n\n",
        "(",
        ")",
        "he",
        "she",
        "“We",
        "Cllr",
        "Ann",
        "Bell",
        "the",
        "same",
        "rating",
        "as",
        "did",
        "so",
        "was\n",
        "",
        "",
        "",
        "upgraded",
        "retained",
        "fell",
        "nobody",
        "before",
        "with",
        "like",
        "homes",
        "school",
        "%",
        "£",
        "14",
    ]
)
SENTENCES = st.lists(WORDS, max_size=80).map(" ".join)


def read(text: str) -> Record:
    return parse(Document(source="text", sha256="0" * 64, text=text))


def spans_hold(record: Record) -> bool:
    spans: list[Span | Quotation | Finding] = [
        *(s for i in record.inspections for s in i.mentions),
        *(s for i in record.inspections for j in i.judgements for s in j.evidence),
        *record.quotations,
        *record.findings,
    ]
    return all(record.text[s.start : s.end] == s.text for s in spans)


def test_a_row_whose_label_stands_behind_its_grade_is_read() -> None:
    (inspection,) = read("good | Cumbria").inspections
    assert [j.grade.value for j in inspection.judgements] == ["good"]


@settings(max_examples=150, deadline=None)
@given(SENTENCES)
@example("three good and")
def test_words_of_the_field_in_any_order_are_read(text: str) -> None:
    record = read(normalise(text))
    assert spans_hold(record)
    assert all(j.evidence for i in record.inspections for j in i.judgements)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_characters_are_read(text: str) -> None:
    assert spans_hold(read(normalise(text)))


@settings(max_examples=50, deadline=None)
@given(SENTENCES)
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    first, second = (json.dumps(to_json(read(text))) for _ in range(2))
    assert first == second


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_sentences_and_tokens_lie_in_their_blocks_in_order(text: str) -> None:
    end = 0
    for block in blocks(text):
        assert end <= block.start <= block.end <= len(text)
        end = block.end
        last = block.start
        for start, stop in sentences(text, block.start, block.end):
            assert last <= start < stop <= block.end
            last = stop
            for token in tokenise(text, start, stop):
                assert start <= token.start < token.end <= stop


@pytest.mark.parametrize("council", councils(), ids=lambda council: council.ons_code)
def test_every_council_is_found_by_its_official_name(council: Council) -> None:
    record = read(f"Ofsted has rated {council.official_name}'s children's services as good.")
    assert [i.council for i in record.inspections] == [council.name]


@pytest.mark.parametrize("place", ["{}", "Kent {}", "{}, good"])
def test_every_phrase_of_the_lexicon_can_be_a_text(place: str) -> None:
    for _, _, pattern in patterns():
        read(place.format(next(variants(pattern))))


def test_a_pattern_of_the_lexicon_stands_for_all_its_phrases() -> None:
    assert sorted(variants("(a|b(c|)|)d")) == ["ad", "bcd", "bd", "d"]


@pytest.mark.parametrize(
    "piece", ["|(", "\t", '"', "“ “a", "’‘'", "good ", "a\n", "Leeds ", "Ann Bell "]
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    _reads_four_times_the_text_in_time("", piece)


def test_time_grows_no_faster_than_what_hangs_on_one_date() -> None:
    opening = "Ofsted\n\nIn May 2018 Ofsted inspected Kent. "
    _reads_four_times_the_text_in_time(opening, "Leadership was rated good. ")


def _reads_four_times_the_text_in_time(opening: str, piece: str) -> None:
    times = []
    for length in (20_000, 80_000):
        begin = time.process_time()
        read(opening + piece * (length // len(piece)))
        times.append(time.process_time() - begin)
    assert times[1] < 10 * times[0] + 0.2
