"""What is fuzzed: an input for each target, and what must hold of what becomes of it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from store.characters import is_harmless, normalise
from store.checking import check
from store.citations import CitationForm, cite
from store.councils import councils
from store.disk.locations import Locations
from store.errors import LibraryError
from store.history.inspections import Excerpt
from store.history.merging import source_of
from store.interchange import Refused, read_records, to_line
from store.library import Library
from store.parsing import parse
from store.parsing.explain import explain
from store.parsing.lexicon import patterns
from store.readers.parts import documents
from store.readers.reading import Content, UnreadableSource
from store.records import Document, Record, misplaced_span, to_json
from store.restoring import restore
from store.seeding import seed_records
from tests.fuzz.own_files import KEY_MAPS, REMEMBERED, key_map, remembered
from tests.fuzz.samples import EDITS, Edit, edited, edited_inside, files
from tests.making.articles import article
from tests.store.parsing.variants import variants


@dataclass(frozen=True, slots=True)
class Target:
    """Something that takes what comes; `holds` raises for an input on which it does not."""

    inputs: st.SearchStrategy[Any]
    holds: Callable[[Any], None]


def a_text(words: str) -> Document:
    return Document(source="a.txt", sha256=hashlib.sha256(words.encode()).hexdigest(), text=words)


def reader(drawn: tuple[str, list[Edit], bool]) -> None:
    """A spoilt file gives a harmless document, or one sentence."""
    name, edits, inside = drawn
    packed = inside and name.endswith(("docx", "xlsx"))
    data = (edited_inside if packed else edited)(files()[name], edits)
    try:
        found = documents(Content(name, name, data, hashlib.sha256(data).hexdigest()))
    except UnreadableSource as error:
        assert is_harmless(str(error))
        assert "\n" not in str(error)
        return
    for document in found:
        fields = (document.text, document.title, document.publisher, document.author)
        told = (document.source, document.url, *fields, *document.warnings)
        assert all(is_harmless(each) for each in told if each)
        assert document.text.strip()
        assert all(0 <= page <= len(document.text) for page in document.pages)
        sound(parse(document))


def sound(record: Record) -> None:
    """Every span holds what it says, every judgement has one, and JSON takes the record."""
    assert misplaced_span(record) is None
    assert all(j.evidence for told in record.inspections for j in told.judgements)
    json.dumps(to_json(record), ensure_ascii=False).encode()


def parser(words: str) -> None:
    """Any text is read, twice alike, and can be explained and quoted."""
    document = a_text(normalise(words))
    record = parse(document)
    sound(record)
    assert parse(document) == record
    assert is_harmless(explain(document))
    for told in record.inspections:
        for judgement in told.judgements:
            span = judgement.evidence[0]
            excerpt = Excerpt(source_of(record), span.start, span.end, span.text)
            assert all(cite(excerpt, form) for form in CitationForm)


def query(words: str) -> None:
    """Any query gives hits whose marks lie in them, or a hint of one line."""
    library = _library()
    for results in (library.search(words), library.search(words, ranked=False)):
        assert results.hint is None or "\n" not in results.hint
        for hit in results.hits:
            assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks)
    found = library.statements(words)
    assert found.hint is None or "\n" not in found.hint
    library.complete(words)
    library.councils(words)
    library.judgements_meeting(words)


def archive(drawn: tuple[int, list[Edit]]) -> None:
    """What a spoilt archive still gives are whole records; the rest is told in one line."""
    number, edits = drawn
    line = to_line(parse(a_text(article(number))), with_text=True).encode()
    line += b'{"groups": {"Near us": ["E08000035", "E08000034"]}}\n'
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.jsonl")
        path.write_bytes(edited(line, edits))
        for found in read_records(path):
            if isinstance(found, Refused):
                assert found.reason
            elif isinstance(found, Record):
                sound(found)
                assert all(map(is_harmless, (found.text, found.title or "", found.source)))


def library_file(drawn: tuple[str, list[Edit]]) -> None:
    """A spoilt file of a library is told of in a sentence, and nothing of it is thrown away."""
    kind, edits = drawn
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        shutil.copytree(_home(), home)
        path = min(home.glob(kind))
        spoilt = edited(path.read_bytes(), edits)
        path.write_bytes(spoilt)
        if kind != "index.sqlite":
            (home / "index.sqlite").unlink()
        _used(home)
        kept = [each for each in home.rglob("*") if each.is_file()]
        if kind == "records/*.json":
            assert spoilt in [each.read_bytes() for each in kept] or not spoilt
        with contextlib.suppress(LibraryError):
            restore(Locations(home))
        assert all(is_harmless(problem) for problem in check(Locations(home)).problems)
        _used(home)


def _used(home: Path) -> None:
    try:
        library = Library.open(home)
    except LibraryError as error:
        assert "\n" not in str(error)
        return
    try:
        for each in library.councils():
            library.history(each.council)
        library.search("plans")
        library.add([parse(a_text(article(7)))])
        for record in library.records():
            sound(record)
    except LibraryError as error:
        assert "\n" not in str(error)
    finally:
        library.close()


_made: dict[str, Any] = {}


def _home() -> Path:
    """The folder of a library of the seeds, made once a process."""
    if "home" not in _made:
        _made["folder"] = tempfile.TemporaryDirectory()
        _made["home"] = Path(_made["folder"].name, "home")
        library = Library.open(_made["home"])
        library.add(seed_records())
        library.close()
    home: Path = _made["home"]
    return home


def _library() -> Library:
    if "library" not in _made:
        _made["library"] = Library.open(_home())
    library: Library = _made["library"]
    return library


_SIGNS = [*".,;:()[]|•–—“”‘’\"'/%£*-", "\n", "\n\n", "\t", "’s", "1.", "2018", "9 May 2022", "14"]


_PHRASES = [phrase for _, _, pattern in patterns() for phrase in islice(variants(pattern), 3)]
_COUNCILS = [council.official_name for council in councils()]
_WORDS = st.sampled_from([*_PHRASES, *_COUNCILS, *_SIGNS * 12])
_SPOILT = st.tuples(st.integers(0, 400).map(article), EDITS).map(
    lambda drawn: edited(drawn[0].encode(), drawn[1]).decode(errors="replace")
)
_SYNTAX = '" - OR AND NOT NEAR * ( ) : .. council: grade:good year: year:2018.. area: tone:weakness'
_QUERY = st.sampled_from([*_SYNTAX.split(), "publisher:", "plans", "leeds", "\0", "'"])

TARGETS: Mapping[str, Target] = {
    "readers": Target(st.tuples(st.sampled_from(sorted(files())), EDITS, st.booleans()), reader),
    "parser": Target(
        st.lists(_WORDS, max_size=60).map(" ".join) | _SPOILT | st.text(max_size=300), parser
    ),
    "query language": Target(
        st.text(max_size=40) | st.lists(_QUERY | st.text(max_size=5), max_size=8).map(" ".join),
        query,
    ),
    "archives": Target(st.tuples(st.integers(0, 400), EDITS), archive),
    "library files": Target(
        st.tuples(
            st.sampled_from(["records/*.json", "texts/*.txt", "index.sqlite"]),
            EDITS,
        ),
        library_file,
    ),
    "key maps": Target(KEY_MAPS, key_map),
    "what is remembered": Target(REMEMBERED, remembered),
}
"""The targets by their names."""
