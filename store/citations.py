"""An excerpt with where it comes from, in the forms that people paste and programs import."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from urllib.parse import quote

from store.dates import PartialDate
from store.history.inspections import Excerpt, Source
from store.records import SourceKind
from store.wording import date_words


class CitationForm(StrEnum):
    """The forms, in the order in which they are offered."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    RIS = "ris"

    @property
    def label(self) -> str:
        """Its name for a person."""
        return _LABELS[self]


def form_named(name: str | None) -> CitationForm:
    """The form of that name; plain text, if there is none."""
    return next((form for form in CitationForm if form == name), CitationForm.PLAIN)


_UNLINKED = re.compile(r"[^\w!#$%&'()*+,./:;=?@~-]")

_LABELS = {
    CitationForm.PLAIN: "Plain text",
    CitationForm.MARKDOWN: "Markdown",
    CitationForm.HTML: "HTML",
    CitationForm.BIBTEX: "BibTeX",
    CitationForm.CSL_JSON: "CSL-JSON",
    CitationForm.RIS: "RIS",
}


def cite(excerpt: Excerpt, form: CitationForm = CitationForm.PLAIN) -> str:
    """The words of an excerpt and their source, in the given form, ending without a newline.

    White space in the words is made single; nothing else in them is changed but what the form
    needs escaped.
    """
    return _WRITERS[form](excerpt)


def _plain(excerpt: Excerpt) -> str:
    return f"{_words(excerpt.text)}\n— {_reference(excerpt, _words)}"


def _markdown(excerpt: Excerpt) -> str:
    words = escape_markdown(_words(excerpt.text))
    return f"> {words}\n>\n> — {_reference(excerpt, escape_markdown)}"


def _html(excerpt: Excerpt) -> str:
    address = web_address(excerpt.source.url)
    cited = f' cite="{html.escape(address)}"' if address else ""
    words = html.escape(_words(excerpt.text), quote=False)
    reference = html.escape(_reference(excerpt, str), quote=False)
    return f"<blockquote{cited}><p>{words}</p><footer>— {reference}</footer></blockquote>"


def _bibtex(excerpt: Excerpt) -> str:
    source = excerpt.source
    kind = {SourceKind.REPORT: "techreport", SourceKind.ARTICLE: "article"}.get(source.kind, "misc")
    publisher = {"techreport": "institution", "article": "journal"}.get(kind, "howpublished")
    published = source.published
    fields = {
        "author": _tex(source.author or ""),
        "title": f"{{{_tex(_title(source))}}}",
        publisher: _tex(source.publisher or ""),
        "year": str(published.year) if published else "",
        "month": str(published.month) if published and published.month else "",
        "day": str(published.day) if published and published.day else "",
        "pages": str(excerpt.page or ""),
        "url": web_address(source.url) or "",
        "annote": _tex(_words(excerpt.text)),
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@{kind}{{{_key(source)},\n{lines}\n}}"


def _csl_json(excerpt: Excerpt) -> str:
    source = excerpt.source
    kinds = {SourceKind.REPORT: "report", SourceKind.ARTICLE: "article-newspaper"}
    entry: dict[str, object] = {
        "id": _key(source),
        "type": kinds.get(source.kind, "document"),
        "title": _title(source),
    }
    if source.author:
        entry["author"] = [{"literal": name} for name in _authors(source.author)]
    if source.publisher:
        entry["publisher" if source.kind is SourceKind.REPORT else "container-title"] = (
            source.publisher
        )
    if source.published:
        entry["issued"] = {"date-parts": [[int(part) for part in source.published.split("-")]]}
    if excerpt.page:
        entry["page"] = str(excerpt.page)
    if address := web_address(source.url):
        entry["URL"] = address
    entry["note"] = _words(excerpt.text)
    return json.dumps([entry], ensure_ascii=False, indent=2)


def _ris(excerpt: Excerpt) -> str:
    source = excerpt.source
    kinds = {SourceKind.REPORT: "RPRT", SourceKind.ARTICLE: "NEWS"}
    published = source.published
    lines = [("TY", kinds.get(source.kind, "GEN")), ("TI", _title(source))]
    lines += [("AU", name) for name in _authors(source.author or "")]
    lines += [
        ("PB" if source.kind is SourceKind.REPORT else "T2", source.publisher or ""),
        ("PY", str(published.year) if published else ""),
        ("DA", _ris_date(published) if published else ""),
        ("SP", str(excerpt.page or "")),
        ("UR", web_address(source.url) or ""),
        ("N1", _words(excerpt.text)),
    ]
    written = [f"{tag}  - {_words(value)}" for tag, value in lines if value]
    return "\n".join([*written, "ER  - "])


_WRITERS: Mapping[CitationForm, Callable[[Excerpt], str]] = {
    CitationForm.PLAIN: _plain,
    CitationForm.MARKDOWN: _markdown,
    CitationForm.HTML: _html,
    CitationForm.BIBTEX: _bibtex,
    CitationForm.CSL_JSON: _csl_json,
    CitationForm.RIS: _ris,
}


def _reference(excerpt: Excerpt, escape: Callable[[str], str]) -> str:
    """Author, title, publisher, date, page and place, as far as they are known."""
    source = excerpt.source
    parts = [
        source.author,
        f"“{_title(source)}”",
        source.publisher,
        date_words(source.published),
        f"p. {excerpt.page}" if excerpt.page else None,
    ]
    reference = escape(", ".join(_words(part) for part in parts if part))
    address = web_address(source.url)
    return f"{reference}. {address}" if address else f"{reference}."


def _title(source: Source) -> str:
    """Its title; a source without one goes by its file's name, never by its whole path."""
    return _words(source.title or re.split(r"[/\\]", source.source.rstrip("/\\"))[-1])


def _words(text: str) -> str:
    return " ".join(text.split())


def web_address(url: str | None) -> str | None:
    """An address of the web, with what no link may hold percent-encoded; None for any other."""
    if url is None or not url.startswith(("https://", "http://")):
        return None
    return _UNLINKED.sub(lambda sign: quote(sign[0]), url)


def _authors(names: str) -> list[str]:
    return [name for name in re.split(r"\s*(?:,|;| and | & )\s*", names) if name]


def _key(source: Source) -> str:
    name = re.sub(r"[^a-z]", "", (source.publisher or source.author or "source").lower())[:20]
    return (
        f"{name or 'source'}{source.published.year if source.published else ''}{source.sha256[:6]}"
    )


def _ris_date(date: PartialDate) -> str:
    year, month, day = (*date.split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/"


def escape_markdown(text: str) -> str:
    """Text that Markdown shows as it is."""
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", text)


_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def _tex(text: str) -> str:
    return "".join(_TEX.get(letter, letter) for letter in _words(text))
