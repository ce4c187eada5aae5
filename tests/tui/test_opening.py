"""Handing a source to the desktop's own program: only pages of the web and files that are there."""

from pathlib import Path

import click
import pytest

from store.history.inspections import Source
from store.records import SourceKind
from tui.desktop.opening import open_source, target_of


def a_source(source: str, url: str | None = None) -> Source:
    return Source(
        sha256="0" * 64,
        source=source,
        kind=SourceKind.ARTICLE,
        title="A title",
        publisher=None,
        author=None,
        published=None,
        url=url,
    )


def test_the_page_comes_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    assert target_of(a_source(str(file), "https://example.org/a")) == "https://example.org/a"
    assert target_of(a_source("https://example.org/b")) == "https://example.org/b"
    assert target_of(a_source(str(file))) == str(file)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/"])
def test_what_is_no_page_of_the_web_is_not_opened(url: str, tmp_path: Path) -> None:
    assert target_of(a_source(str(tmp_path / "gone.txt"), url)) is None


@pytest.mark.parametrize(
    ("answer", "said", "failed"),
    [(0, "opened https://", False), (1, "no program here opens https://", True)],
)
def test_what_the_desktop_answers_is_told(
    monkeypatch: pytest.MonkeyPatch, answer: int, said: str, failed: bool
) -> None:
    monkeypatch.setattr(click, "launch", lambda target: answer)
    words, has_failed = open_source(a_source("a.txt", "https://example.org/a"))
    assert words.startswith(said)
    assert has_failed is failed


def test_a_source_that_is_gone_is_told_of() -> None:
    words, failed = open_source(a_source("/no/such/file.txt"))
    assert failed
    assert "is no longer there" in words
