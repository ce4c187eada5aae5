"""Small files that would unpack to large ones, and files made to stop their reader."""

import os
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path

import pytest

from store.importing.workers import MAX_MEMORY

DOCX_HEAD = (
    '<?xml version="1.0"?><w:document xmlns:w='
    '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
    '.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.'
    'openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)


def deep_word(path: Path) -> None:
    """A Word document whose elements are within each other a million deep."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", DOCX_HEAD + "<w:p>" * 1_000_000)


def lying_word(path: Path) -> None:
    """A Word document that says of its content that it is ten bytes long."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 200 * 2**20)
    content = path.read_bytes()
    size = (200 * 2**20).to_bytes(4, "little")
    assert content.count(size) == 2
    path.write_bytes(content.replace(size, (10).to_bytes(4, "little")))


def unpacking_pdf(path: Path) -> None:
    """A PDF of one page, whose 300 MB of content are packed to 300 kB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 2**20) for _ in range(300)) + packer.flush()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    content = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    path.write_bytes(
        content
        + b"xref\n0 5\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 5/Root 1 0 R>>startxref\n%d\n%%%%EOF" % len(content)
    )


def deep_page(path: Path) -> None:
    """A web page whose elements are within each other half a million deep."""
    path.write_text("<html><body>" + "<div>" * 500_000 + "words")


def wide_sheet(path: Path) -> None:
    """A workbook whose only cell is the last of the last row."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": TYPES.replace("/word/document.xml", "/xl/workbook.xml")
        .replace(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            f"{kind}.sheet",
        )
        .replace(
            "</Types>",
            f'<Override PartName="/xl/s.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        ),
        "_rels/.rels": RELATIONS.replace("word/document.xml", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" '
        f'Type="{office}/worksheet" Target="s.xml"/></Relationships>',
        "xl/s.xml": f'<worksheet xmlns="{main}"><sheetData><row r="1048576">'
        '<c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, words in parts.items():
            archive.writestr(name, words)


# A process counts as at least as large as the one that starts it, which is large after many tests.
MEASURED = """
import resource, subprocess, sys
done = subprocess.run([sys.executable, *sys.argv[1:]])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(done.returncode)
"""


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("deep.docx", deep_word),
        ("lying.docx", lying_word),
        ("unpacking.pdf", unpacking_pdf),
        ("deep.html", deep_page),
        ("wide.xlsx", wide_sheet),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bomb_costs_a_sentence(tmp_path: Path, name: str, make: object) -> None:
    assert callable(make)
    make(tmp_path / name)
    good = tmp_path / "good.txt"
    good.write_text("Leeds City Council was rated good by Ofsted on 9 May 2023.\n")
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, "-m", "tui", "import", str(tmp_path / name), str(good)],
        env=os.environ | {"OFSTED_TUI_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert time.monotonic() - started < 90
    *told, kilobytes = done.stdout.splitlines()
    assert told[0].startswith("Imported 1 source (1 council"), done.stderr
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"{tmp_path / name}: ")
    assert int(kilobytes) * 1024 < MAX_MEMORY
