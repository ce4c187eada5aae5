import datetime
import io
import os
import quopri
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import openpyxl
import pytest

from store.dates import PartialDate
from store.parsing import parse
from store.readers import UnreadableSource, read
from store.records import SourceKind
from tests.making.reports import IlacsReport

PARAGRAPHS = (
    "Inspectors visited the council for two weeks in March 2022 and spoke with children, foster "
    "carers and the people who work with them, the report that was published on Monday says.",
    "They rated the service good, and said that more should be done for care leavers who live "
    "outside the county and whose advisers are rarely able to visit them.",
)
PUBLISHED = '<meta property="article:published_time" content="2022-05-09T08:00:00Z">'
PAGE = f"""<!DOCTYPE html><html><head><title>Council rated ‘good’ - The Daily Example</title>
<meta property="og:title" content="Council rated ‘good’">
<meta property="og:site_name" content="The Daily Example">
<meta name="author" content="Alex Example">
{PUBLISHED}
<link rel="canonical" href="https://news.example/council-rated-good"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Council rated ‘good’</h1><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></article>
<footer>© 2019 The Daily Example</footer></body></html>"""


def made(folder: Path, name: str, content: bytes | str) -> str:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def reason(source: str) -> str:
    with pytest.raises(UnreadableSource) as caught:
        read(source)
    assert "\n" not in str(caught.value)
    return caught.value.reason


def test_a_saved_page_gives_its_article_and_what_it_says_of_itself(tmp_path: Path) -> None:
    document = read(made(tmp_path, "page.html", PAGE))
    assert document.text.split("\n") == ["Council rated ‘good’", *PARAGRAPHS]
    assert document.title == "Council rated ‘good’"
    assert document.publisher == "The Daily Example"
    assert document.author == "Alex Example"
    assert document.published == "2022-05-09"
    assert document.url == "https://news.example/council-rated-good"


def test_a_page_without_a_date_gets_none_from_its_footer(tmp_path: Path) -> None:
    page = PAGE.replace(
        '<meta property="article:published_time" content="2022-05-09T08:00:00Z">', ""
    )
    assert read(made(tmp_path, "page.html", page)).published is None


def test_the_encoding_that_a_page_declares_is_honoured(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1252">').encode("cp1252")
    assert "‘good’" in read(made(tmp_path, "page.html", page)).text


def test_the_article_of_a_feed_is_a_page_without_a_frame(tmp_path: Path) -> None:
    fragment = f"<h1>Council rated good</h1><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    assert PARAGRAPHS[1] in read(made(tmp_path, "entry.html", fragment)).text


def test_an_error_page_named_pdf_is_told_so(tmp_path: Path) -> None:
    source = made(tmp_path, "report.pdf", "<!DOCTYPE html><html><body>Not found</body></html>")
    assert "is called a PDF but is a web page" in reason(source)


@pytest.mark.parametrize("name", ["page.md", "page.eml", "page.txt"])
def test_a_page_is_known_whatever_its_name(tmp_path: Path, name: str) -> None:
    assert read(made(tmp_path, name, PAGE)).text.split("\n")[1:] == [*PARAGRAPHS]


@pytest.mark.parametrize("name", ["page.mhtml", "page.mht", "page"])
def test_a_page_that_was_saved_in_one_file_is_a_page(tmp_path: Path, name: str) -> None:
    kept = (
        b"From: <Saved by a browser>\r\nSubject: Saved\r\nDate: Sun, 5 Jan 2025 10:00:00 -0000\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="X"\r\n\r\n--X\r\n'
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        b"Content-Location: https://news.example/from-here\r\n\r\n"
    ) + quopri.encodestring(PAGE.encode())
    document = read(made(tmp_path, name, kept + b"\r\n--X--\r\n"))
    assert document.text.split("\n") == ["Council rated ‘good’", *PARAGRAPHS]
    assert (document.published, document.author) == ("2022-05-09", "Alex Example")
    assert document.url == "https://news.example/council-rated-good"


def test_a_saved_page_goes_by_the_address_it_was_saved_from(tmp_path: Path) -> None:
    page = PAGE.replace('<link rel="canonical" href="https://news.example/council-rated-good">', "")
    kept = (
        "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
        "Content-Transfer-Encoding: 8bit\nContent-Location: https://news.example/from-here\n\n"
    )
    document = read(made(tmp_path, "page.mhtml", kept + page))
    assert document.url == "https://news.example/from-here"


def test_a_page_that_only_shows_others_is_told_so(tmp_path: Path) -> None:
    page = "<html><head><title>News</title></head><frameset><frame src='a.html'></frameset></html>"
    assert "page of frames" in reason(made(tmp_path, "page.html", page))


def test_a_page_that_is_too_large_is_told_so(tmp_path: Path) -> None:
    page = PAGE.replace("<footer>", f"<!-- {'x' * 8 * 2**20} --><footer>")
    assert reason(made(tmp_path, "page.html", page)) == "is a web page of more than 8 MB"


def test_an_error_page_is_no_article(tmp_path: Path) -> None:
    page = "<html><head><title>404 Not Found</title></head><body><p>Sorry.</p></body></html>"
    assert "error page" in reason(made(tmp_path, "page.html", page))


def test_a_report_is_known_whatever_its_name(tmp_path: Path) -> None:
    document = read(made(tmp_path, "download", IlacsReport().pdf()))
    assert document.pages
    assert "Overall effectiveness Good" in document.text


def test_markdown_loses_its_marks(tmp_path: Path) -> None:
    words = (
        "---\ntitle: Council rated good\ndate: 2022-05-09\n---\n# Council *rated* good\n\n"
        "Leaders are **good**,\nsays [the report](https://x.example).\n\n- plans\n- visits\n"
    )
    document = read(made(tmp_path, "note.md", words))
    assert document.text == (
        "Council rated good\nLeaders are good, says the report.\n• plans\n• visits"
    )
    assert (document.title, document.published) == ("Council rated good", "2022-05-09")


def test_code_in_markdown_stays_and_a_note_without_a_heading_has_no_title(tmp_path: Path) -> None:
    words = "## Notes\n\n```\nOverall: good\n```\n\n    Leaders: good\n\n<p>Kept.</p>\n"
    document = read(made(tmp_path, "note.md", words))
    assert document.text == "Notes\nOverall: good\nLeaders: good\n<p>Kept.</p>"
    assert document.title is None
    assert read(made(tmp_path, "b.md", "Plans.\n\n# Council rated\n")).title == "Council rated"


def test_word_gives_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_heading("Minutes of the scrutiny committee", 0)
    word.add_paragraph(PARAGRAPHS[0])
    table = word.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Overall", "Good"
    word.add_paragraph(PARAGRAPHS[1])
    word.save(str(tmp_path / "minutes.docx"))
    document = read(str(tmp_path / "minutes.docx"))
    assert document.title == "Minutes of the scrutiny committee"
    assert document.text.split("\n") == [
        "Minutes of the scrutiny committee",
        PARAGRAPHS[0],
        "Overall\tGood",
        PARAGRAPHS[1],
    ]


def test_a_word_document_without_a_word_is_told_so(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "empty.docx"))
    assert reason(str(tmp_path / "empty.docx")) == "is a Word document without text"


def test_an_e_mail_in_a_character_set_that_nobody_knows_is_read_as_far_as_it_goes(
    tmp_path: Path,
) -> None:
    head = b"From: a@council.example\nSubject: A visit\nContent-Type: text/plain; charset=none\n\n"
    document = read(made(tmp_path, "mail.eml", head + "Leeds is good – at last.".encode()))
    assert "Leeds is good" in document.text


def test_an_e_mail_gives_its_words_sender_and_date(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "Alex Example <alex@council.example>"
    message["Subject"] = "Ofsted’s visit"
    message["Date"] = "Mon, 09 May 2022 10:00:00 +0100"
    message.set_content(PARAGRAPHS[0])
    message.add_alternative(f"<p>{PARAGRAPHS[0]}</p>", subtype="html")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="r.pdf")
    document = read(made(tmp_path, "mail.eml", message.as_bytes()))
    assert " ".join(document.text.split()) == f"Ofsted’s visit {PARAGRAPHS[0]}"
    assert (document.author, document.published) == ("Alex Example", "2022-05-09")
    (warning,) = document.warnings
    assert warning.startswith("the attachment r.pdf is not read: it is damaged")


@pytest.mark.parametrize("plain", [" ", "Your program cannot show this message."])
def test_an_e_mail_whose_plain_words_say_nothing_is_read_by_the_others(
    tmp_path: Path, plain: str
) -> None:
    message = EmailMessage()
    message["Subject"] = "Ofsted’s visit"
    message.set_content(plain)
    message.add_alternative(f"<p>{PARAGRAPHS[0]}</p>", subtype="html")
    document = read(made(tmp_path, "mail.eml", message.as_bytes()))
    assert document.text == f"Ofsted’s visit\n{PARAGRAPHS[0]}"


def test_an_e_mail_whose_other_words_cannot_be_read_keeps_the_plain_ones(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Ofsted’s visit"
    message.set_content("It was good.")
    message.add_alternative("<p></p>", subtype="html")
    assert read(made(tmp_path, "mail.eml", message.as_bytes())).text.endswith("It was good.")


@pytest.mark.parametrize("date", ["Mon, 09 May 99999999999999999999 10:00", "soon", "", "0"])
def test_an_e_mail_with_a_date_that_is_none_has_none(tmp_path: Path, date: str) -> None:
    mail = f"From: a@council.example\nSubject: A visit\nDate: {date}\n\n{PARAGRAPHS[0]}\n"
    assert read(made(tmp_path, "mail.eml", mail)).published is None


@pytest.mark.parametrize(
    "date",
    [
        "Date: 12 March 2019",
        "Date: Tuesday, 12th March 2019",
        "Date: 12/03/2019",
        "Sent: Tuesday 12 March 2019 09:02",
    ],
)
def test_a_memo_whose_date_people_wrote_is_of_that_day(tmp_path: Path, date: str) -> None:
    heads = f"To: The committee\nFrom: The director\n{date}\nSubject: A visit\n"
    document = read(made(tmp_path, "memo.txt", f"{heads}\n{PARAGRAPHS[0]}\n"))
    assert document.title == "A visit"
    assert parse(document).published == PartialDate("2019-03-12")


def test_a_csv_gives_its_rows(tmp_path: Path) -> None:
    document = read(made(tmp_path, "t.csv", 'council;"end date"\nLeeds;"2 May\n2022"\n;\n'))
    assert document.kind is SourceKind.TABLE
    assert document.text == "council\tend date\nLeeds\t2 May 2022"


def test_an_excel_workbook_gives_the_rows_of_its_sheets(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["council", "end", "urn"])
    sheet.append(["Leeds", datetime.datetime(2022, 5, 2), 80481.0])
    workbook.save(tmp_path / "t.xlsx")
    document = read(str(tmp_path / "t.xlsx"))
    assert document.text == "council\tend\turn\nLeeds\t2022-05-02\t80481"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"", "no text"),
        ("a.txt", b"\0\1\2\3", "not text"),
        ("a.doc", b"\xd0\xcf\x11\xe0rest", "old Word"),
        ("a.msg", b"\xd0\xcf\x11\xe0rest", ".eml"),
        ("a.rtf", b"{\\rtf1 x}", "rich-text"),
        ("a.pdf", b"\x89PNG....", "picture"),
        ("a.docx", b"just words", "is called a Word document but is none"),
        ("a.docx", b"PK\x03\x04 broken", "damaged"),
        ("a.md", b"---\ntitle: A note\n---\n", "no text"),
        ("a.html", b"<html><body></body></html>", "without an article"),
        ("a.csv", b"\n\n", "without cells"),
        ("a.eml", b"From: a@b.example\nSubject: x\n\n", "without text"),
    ],
)
def test_bad_input_gets_one_clear_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    assert said in reason(made(tmp_path, name, content))


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("content.xml", "is an OpenDocument file"),
        ("ppt/presentation.xml", "is a presentation"),
        ("xl/workbook.bin", "is a binary Excel workbook"),
    ],
)
def test_what_other_offices_write_is_to_be_saved_otherwise(
    tmp_path: Path, member: str, said: str
) -> None:
    with zipfile.ZipFile(tmp_path / "a.file", "w") as archive:
        archive.writestr(member, "")
    assert reason(str(tmp_path / "a.file")).startswith(f"{said}; save it as")


@pytest.mark.parametrize("name", ["a.zip", "a.xlsx"])
def test_an_archive_is_to_be_unpacked_first(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("report.txt", PARAGRAPHS[0])
    assert reason(str(tmp_path / name)) == "is an archive; unpack it and give the files"


def test_a_table_without_end_is_told_so(tmp_path: Path) -> None:
    assert reason(made(tmp_path, "a.csv", "x\n" * 100_001)) == "has more than 100,000 rows"


@pytest.mark.parametrize("member", ["word/document.xml", "xl/workbook.xml"])
def test_a_bomb_is_not_unpacked(tmp_path: Path, member: str) -> None:
    bomb = tmp_path / "bomb.docx"
    with (
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open(member, "w") as file,
    ):
        for _ in range(200):
            file.write(b" " * 2**20)
    assert "unpack to more than" in reason(str(bomb))


def test_entities_of_a_document_are_not_multiplied(tmp_path: Path) -> None:
    lines = ['<!DOCTYPE x [<!ENTITY a "good ">']
    lines += [f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">' for n in range(9)]
    markup = "<?xml version='1.0'?>" + "".join(lines) + "]><x>&j;</x>"
    word = io.BytesIO()
    docx.Document().save(word)
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(word) as old, zipfile.ZipFile(bomb, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, markup if entry == "word/document.xml" else old.read(entry))
    assert "Word document" in reason(str(bomb))


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path) -> None:
    with (tmp_path / "large.html").open("wb") as file:
        file.truncate(100 * 2**20)
    assert "larger than 32 MB" in reason(str(tmp_path / "large.html"))


def test_a_name_with_control_characters_is_shown_harmless(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource) as caught:
        read(made(tmp_path, "a\n\x1b[31mb.txt", b""))
    assert str(caught.value).endswith("a\\n\\x1b[31mb.txt: has no text in it")


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert "is a folder" in reason(str(tmp_path))
    assert "No such file" in reason(str(tmp_path / "nothing.pdf"))


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert reason(str(tmp_path / "pipe.txt")) == "is no file"


def test_a_whole_number_in_a_workbook_has_no_point(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["Leeds", 80481, 0.5])
    workbook.save(tmp_path / "saved.xlsx")
    # Other programs than Excel write whole numbers so.
    saved = zipfile.ZipFile(tmp_path / "saved.xlsx")
    with saved, zipfile.ZipFile(tmp_path / "t.xlsx", "w") as again:
        for name in saved.namelist():
            again.writestr(name, saved.read(name).replace(b"<v>80481</v>", b"<v>80481.0</v>"))
    assert read(str(tmp_path / "t.xlsx")).text == "Leeds\t80481\t0.5"


def test_a_cell_that_is_merged_downwards_stands_in_each_row_of_its_sheet(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (
        ["Inspections of children’s services", None, None],
        ["Council", "Judgements", None],
        [None, "Inspection date", "Overall effectiveness"],
        ["Leeds", datetime.date(2018, 11, 2), "Outstanding"],
        [None, datetime.date(2022, 3, 4), "Good"],
    ):
        sheet.append(row)
    for area in ("A1:C1", "A2:A3", "B2:C2", "A4:A5"):
        sheet.merge_cells(area)
    notes = workbook.create_sheet("Notes")
    notes.append(["Good means good."])
    workbook.save(tmp_path / "outcomes.xlsx")
    document = read(str(tmp_path / "outcomes.xlsx"))
    assert document.text == (
        "Inspections of children’s services\n"
        "Council\tJudgements\n"
        "Council\tInspection date\tOverall effectiveness\n"
        "Leeds\t2018-11-02\tOutstanding\n"
        "Leeds\t2022-03-04\tGood\n"
        "\n"
        "Good means good."
    )
    told = parse(document).inspections
    assert [(each.council, each.end, each.judgements[0].grade) for each in told] == [
        ("Leeds", "2018-11-02", "outstanding"),
        ("Leeds", "2022-03-04", "good"),
    ]


def test_a_title_above_a_csv_does_not_hide_its_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Outcomes, so far\n\nCouncil;Date;Overall\nLeeds;2022-03-04;Good\n")
    assert read(str(path)).text.split("\n")[-1] == "Leeds\t2022-03-04\tGood"
