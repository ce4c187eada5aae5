import io
import re

import pypdfium2
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from store.readers import pdf
from store.readers.unreadable import Unreadable
from tests.making.reports import IlacsReport, SifReport, print_pages


def test_a_report_comes_out_in_paragraphs() -> None:
    text = pdf.extract(IlacsReport().pdf()).text
    assert (
        "• The quality of plans, so that families and the people who help them know what has to "
        "change, by when and who will help.\n"
    ) in text


def test_running_footers_and_page_numbers_are_left_out() -> None:
    report = IlacsReport()
    text = pdf.extract(report.pdf()).text
    assert text.count(report.title) == 1
    assert text.count(report.dates) == 1


def test_a_heading_stays_on_a_line_of_its_own() -> None:
    lines = pdf.extract(SifReport().pdf()).text.split("\n")
    assert "What does the local authority need to improve?" in lines
    assert "Leadership, management and governance are inadequate" in lines


def test_pages_say_where_each_page_begins() -> None:
    found = pdf.extract(print_pages([["First page here."], ["Second page here."]]))
    assert [found.text[start : start + 6] for start in found.pages] == ["First ", "Second"]


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    pages = [
        ["Every child who comes into care in this place is seen by a nurse within"],
        ["a week."],
    ]
    found = pdf.extract(print_pages(pages))
    assert found.text.endswith("seen by a nurse within a week.")
    assert found.text[found.pages[1] :] == "a week."


def test_a_long_pdf_reads_as_each_of_its_pages_does() -> None:
    lines = ["“Quoted”, said one – é", "A café’s own words.", "", "£5", "Fifth.", "Sixth."]
    alone = [pdf.extract(print_pages([[line]])).text for line in lines if line]
    found = pdf.extract(print_pages([[line] if line else [] for line in lines]))
    assert found.text.split("\n") == alone
    assert len(found.pages) == len(lines)


def test_a_page_that_cannot_be_read_is_named() -> None:
    content = print_pages([[f"Page {number}."] for number in range(1, 7)])
    whole = list(re.finditer(rb"/Type /Page\b", content))
    last = whole[-1]
    broken = content[: last.start()] + b"/Type /Pa9e" + content[last.end() :]
    with pytest.raises(Unreadable, match="page 6 cannot be read"):
        pdf.extract(broken)


def test_a_pdf_without_text_is_told_to_be_a_scan() -> None:
    with pytest.raises(Unreadable, match="no text"):
        pdf.extract(print_pages([[], []]))


def test_a_cut_off_pdf_is_told_to_be_damaged() -> None:
    with pytest.raises(Unreadable, match="damaged"):
        pdf.extract(print_pages([["Some words."]])[:60])


def test_a_pdf_without_pages_is_told_so() -> None:
    empty = pypdfium2.PdfDocument.new()
    with pytest.raises(Unreadable, match="without pages"):
        pdf.extract(_saved(empty))


def test_a_pdf_of_thousands_of_pages_is_refused() -> None:
    long = pypdfium2.PdfDocument.new()
    for _ in range(2000):
        long.new_page(100, 100)
    with pytest.raises(Unreadable, match="2000 pages"):
        pdf.extract(_saved(long))


def _saved(document: pypdfium2.PdfDocument) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_locked_pdf_is_told_so() -> None:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption("secret", canPrint=0))
    canvas.drawString(60, 700, "Some words.")
    canvas.save()
    with pytest.raises(Unreadable, match="locked with a password"):
        pdf.extract(file.getvalue())


def test_a_deeply_nested_pdf_does_no_harm() -> None:
    depth = 200_000
    body = b"1 0 obj<</Type/Catalog/Pages 2 0 R/X " + b"[" * depth + b"]" * depth + b">>endobj\n"
    body += b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
    content = b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"
    with pytest.raises(Unreadable, match=r"damaged|no text"):
        pdf.extract(content)
