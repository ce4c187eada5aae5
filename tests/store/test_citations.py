import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.citations import CitationForm, cite
from store.dates import PartialDate
from store.history.inspections import Excerpt, Source
from store.records import SourceKind


def excerpt(text: str = "Leeds is good.", **changes: object) -> Excerpt:
    fields: dict[str, object] = {
        "sha256": "ab" * 32,
        "source": "cuttings/one.txt",
        "kind": SourceKind.ARTICLE,
        "title": "Praise for the council",
        "publisher": "Weekly Herald",
        "author": "A Writer and B Author",
        "published": PartialDate("2022-05-09"),
        "url": "https://example.org/praise",
    }
    page = changes.pop("page", None)
    source = Source(**{**fields, **changes})  # type: ignore[arg-type]
    return Excerpt(source, 0, len(text), text, page)  # type: ignore[arg-type]


def test_plain_text_has_the_words_and_where_they_are_from() -> None:
    assert cite(excerpt(page=7)) == (
        "Leeds is good.\n"
        "— A Writer and B Author, “Praise for the council”, Weekly Herald, 9 May 2022, p. 7. "
        "https://example.org/praise"
    )


def test_what_is_not_known_is_left_out() -> None:
    bare = excerpt(author=None, publisher=None, published=None, url=None, title=None)
    assert cite(bare) == "Leeds is good.\n— “one.txt”."


def test_quotation_marks_within_stay_as_they_are() -> None:
    words = 'A "good" and “strong” one'
    assert cite(excerpt(words)).splitlines()[0] == words


def test_line_ends_within_become_spaces() -> None:
    assert cite(excerpt("Leeds is\ngood.")).startswith("Leeds is good.\n")


def test_markdown_shows_the_words_as_they_are() -> None:
    lines = cite(excerpt("*Not* [sic] <b>"), CitationForm.MARKDOWN).splitlines()
    assert lines[0] == r"> \*Not\* \[sic\] \<b\>"
    assert lines[2].startswith("> — A Writer and B Author, “Praise for the council”")


def test_html_is_escaped() -> None:
    html = cite(excerpt("<script>x</script>", title="A & B"), CitationForm.HTML)
    assert "<script>" not in html
    assert "A &amp; B" in html
    assert '<blockquote cite="https://example.org/praise">' in html


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    html = cite(excerpt(url="javascript:alert(1)"), CitationForm.HTML)
    assert "javascript" not in html


@pytest.mark.parametrize(
    "url",
    [
        "https://x.example/<script>alert(1)</script>",
        'https://x.example/" onmouseover="alert(1)',
        "https://x.example/](javascript:alert(1))[a",
        "https://x.example/}\n@misc{evil,",
    ],
)
@pytest.mark.parametrize("form", CitationForm)
def test_an_address_never_leaves_its_place(form: CitationForm, url: str) -> None:
    written = cite(excerpt(url=url), form)
    assert "x.example" in written
    assert not re.search(r"<script|\" onmouseover|\]\(javascript|\}\s*@misc", written)


def test_bibtex_braces_balance_and_its_characters_are_escaped() -> None:
    entry = cite(excerpt("50% & more_of {it}"), CitationForm.BIBTEX)
    assert entry.startswith("@article{weeklyherald2022ababab,\n")
    assert r"50\% \& more\_of \{it\}" in entry
    plain = re.sub(r"\\[{}]", "", entry)
    assert plain.count("{") == plain.count("}")


def test_csl_json_is_json_with_the_date_in_parts() -> None:
    (entry,) = json.loads(cite(excerpt(page=7), CitationForm.CSL_JSON))
    assert entry["page"] == "7"
    assert entry["issued"] == {"date-parts": [[2022, 5, 9]]}
    assert [author["literal"] for author in entry["author"]] == ["A Writer", "B Author"]
    assert entry["note"] == "Leeds is good."


def test_ris_begins_with_its_kind_and_ends_its_entry() -> None:
    lines = cite(excerpt(kind=SourceKind.REPORT, page=3), CitationForm.RIS).splitlines()
    assert lines[0] == "TY  - RPRT"
    assert "DA  - 2022/05/09/" in lines
    assert "SP  - 3" in lines
    assert lines[-1] == "ER  - "


@pytest.mark.parametrize("form", CitationForm)
def test_every_form_has_a_name(form: CitationForm) -> None:
    assert form.label


@given(st.sampled_from(CitationForm), st.text(), st.text(), st.none() | st.text())
def test_no_text_breaks_a_form(
    form: CitationForm, text: str, title: str, author: str | None
) -> None:
    written = cite(excerpt(text, title=title, author=author), form)
    if form is CitationForm.CSL_JSON:
        json.loads(written)
    if form is CitationForm.RIS:
        assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in written.split("\n"))
    if form is CitationForm.MARKDOWN:
        assert all(line.startswith(">") for line in written.split("\n"))
