"""Word documents as people hand them round: with changes tracked, boxes, notes and controls."""

import io
import zipfile
from pathlib import Path

import docx
from docx.oxml import parse_xml

from store.readers import read

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def change(name: str, words: str) -> str:
    return f'<w:{name} w:id="1" w:author="someone">{words}</w:{name}>'


def lines(folder: Path, *blocks: str) -> list[str]:
    document = docx.Document()
    for block in blocks:
        markup = block.replace(">", f' xmlns:w="{WORD}" xmlns:mc="{MARKUP}">', 1)
        document.element.body.insert(-1, parse_xml(markup))
    document.save(str(folder / "a.docx"))
    return read(str(folder / "a.docx")).text.split("\n")


def test_tracked_changes_are_read_as_if_accepted(tmp_path: Path) -> None:
    gone = "<w:r><w:delText>good</w:delText></w:r>"
    told = run("It was rated ") + change("del", gone) + change("ins", run("inadequate"))
    moved = change("moveFrom", run("Moved away.")) + change("moveTo", run("Moved here."))
    assert lines(tmp_path, f"<w:p>{told}</w:p>", f"<w:p>{moved}</w:p>") == [
        "It was rated inadequate",
        "Moved here.",
    ]


def test_a_text_box_stands_once_after_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:txbxContent><w:p>{run('In a box.')}</w:p></w:txbxContent>"
    drawn = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    paragraph = f"<w:p>{run('Before')}{drawn}{run(' and after.')}</w:p>"
    assert lines(tmp_path, paragraph) == ["Before and after.", "In a box."]


def test_words_in_controls_fields_and_links_are_read(tmp_path: Path) -> None:
    control = f"<w:sdt><w:sdtContent><w:p>{run('Chosen.')}</w:p></w:sdtContent></w:sdt>"
    field = f'<w:p><w:fldSimple w:instr="DATE">{run("9 May 2022")}</w:fldSimple></w:p>'
    link = f"<w:p>{run('See ')}<w:hyperlink>{run('the report')}</w:hyperlink></w:p>"
    hidden = "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>" + run("Shown") + "</w:p>"
    assert lines(tmp_path, control, field, link, hidden) == [
        "Chosen.",
        "9 May 2022",
        "See the report",
        "Shown",
    ]


def test_a_deleted_row_is_not_read_and_a_table_in_a_cell_is(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Overall", "Good"
    table.cell(1, 0).text, table.cell(1, 1).text = "Leaders", "Inadequate"
    deleted = parse_xml(f'<w:trPr xmlns:w="{WORD}"><w:del w:id="1" w:author="someone"/></w:trPr>')
    table.rows[1]._tr.insert(0, deleted)
    table.cell(0, 1).add_table(1, 1).cell(0, 0).text = "(2019)"
    document.save(str(tmp_path / "a.docx"))
    assert read(str(tmp_path / "a.docx")).text == "Overall\tGood (2019)"


def test_footnotes_stand_at_the_end(tmp_path: Path) -> None:
    plain = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("It was rated good.")
    document.save(plain)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    notes = (
        f'<w:footnotes xmlns:w="{WORD}"><w:footnote><w:p><w:r><w:separator/></w:r></w:p>'
        f"</w:footnote><w:footnote><w:p>{run(' In May 2019.')}</w:p></w:footnote></w:footnotes>"
    )
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(tmp_path / "a.docx", "w") as new:
        for entry in old.namelist():
            content = old.read(entry)
            if entry == "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="n1" Type="{kind}" Target="footnotes.xml"/>'
                content = content.replace(b"</Rel", f"{relation}</Rel".encode())
            new.writestr(entry, content)
        new.writestr("word/footnotes.xml", notes)
    assert read(str(tmp_path / "a.docx")).text == "It was rated good.\nIn May 2019."
