"""What the outline takes for a heading, where the source does not say which of its lines are."""

from hypothesis import given
from hypothesis import strategies as st

from store.records import SourceKind
from store.seeding import seed_records
from tests.store.samples import a_record
from tui.shown.outline import outline

PARAGRAPH = (
    "Inspectors found that social workers knew the children well, and that plans were written in "
    "words that families could follow."
)


def heads(*lines: str, kind: SourceKind = SourceKind.ARTICLE) -> list[str]:
    text = "\n\n".join(lines)
    found = outline(a_record(text, kind=kind))
    assert all(text[each.start : each.end].strip() == each.words for each in found)
    return [each.words for each in found]


def test_a_few_words_between_paragraphs_are_a_crosshead() -> None:
    told = (
        "Title of it all",
        PARAGRAPH,
        "Strong relationships",
        PARAGRAPH,
        "What’s next?",
        PARAGRAPH,
    )
    assert heads(*told) == ["Strong relationships", "What’s next?"]
    assert heads(*told, kind=SourceKind.MINUTES) == ["Strong relationships", "What’s next?"]


def test_what_stands_over_the_first_paragraph_is_title_and_byline() -> None:
    assert heads("A title of it", "By a reporter", "9 May 2022", PARAGRAPH) == []


def test_sentences_links_dates_bylines_and_lists_are_none() -> None:
    for line in (
        "It was a good year.",
        "The report can be read here: (ofsted.gov.uk)",
        "Related",
        "By Another Reporter",
        "Thursday, 12 May 2022",
        "and so it went on",
        "Words " * 15 + "on",
    ):
        assert heads(PARAGRAPH, line, PARAGRAPH) == [], line
    assert heads(PARAGRAPH, "Related articles", "Another one", "And a third one") == []


def test_a_table_has_none() -> None:
    assert heads(PARAGRAPH, "A Title", PARAGRAPH, kind=SourceKind.TABLE) == []


def test_the_crossheads_of_a_seed_article() -> None:
    found = {record.title: [each.words for each in outline(record)] for record in seed_records()}
    assert found["Council recovers from performance dip to maintain top Ofsted grade"] == [
        "Prompt improvements",
        "Social work remains high-quality despite higher caseloads",
        "Strong relationships with children",
    ]


@given(st.text(alphabet="Ab. \n’é", max_size=400))
def test_whatever_a_text_is_headings_stand_in_it_in_their_order(text: str) -> None:
    found = outline(a_record(f"{PARAGRAPH}\n{text}\n{PARAGRAPH}"))
    assert [each.start for each in found] == sorted({each.start for each in found})
