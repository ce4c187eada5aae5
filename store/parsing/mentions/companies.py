"""Companies that run a council's services: in such a text "the company" is who was judged."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from store.parsing.lexicon import Role, load
from store.parsing.mentions.marks import Mark, Sentence
from store.parsing.mentions.parentheses import parentheses

_NOUNS = frozenset({"company", "enterprise"})
_NOUN = r"\b(?:company|enterprise)\b"
_SERVICES = r"\bchildren[’']s (?:services|social (?:care|work|services))"
_RUN = r"\b(?:runs?|ran|running|manag\w+|deliver\w*|operat\w+|took over|takes? over|on behalf of)\b"
_HANDED = (
    r"\b(?:run|delivered|managed|handed|transferred|moved|provided)\b[^.\n]{0,40}\b(?:by|to|into)\b"
)
_RUNS_SERVICES = re.compile(
    rf"{_NOUN}[^.\n]{{0,60}}{_RUN}[^.\n]{{0,60}}{_SERVICES}"
    rf"|{_SERVICES}[^.\n]{{0,60}}{_HANDED}[^.\n]{{0,60}}{_NOUN}"
    rf"|{_SERVICES} {_NOUN}"
)


@functools.cache
def _trusts() -> tuple[str, ...]:
    return tuple(load("places.toml")["trusts"])


def runs_services(text: str) -> bool:
    """Whether `text` says that a company runs services for children, not homes or nurseries."""
    if "company" not in text and "enterprise" not in text:
        return False
    return any(name in text for name in _trusts()) or _RUNS_SERVICES.search(text) is not None


def with_company(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a text that `runs_services`, "the company" in them being the council."""
    for sentence in sentences:
        marks = tuple(_marks(sentence.marks))
        known = marks == sentence.marks
        yield sentence if known else replace(sentence, marks=marks, between=parentheses(marks))


def _marks(marks: Iterable[Mark]) -> list[Mark]:
    """The marks, in which a company with its article is one for who runs the services."""
    made: list[Mark] = []
    for mark in marks:
        if mark.word in _NOUNS:
            article = made.pop() if made and made[-1].word in ("the", "a") else None
            word = f"{article.word} {mark.word}" if article else mark.word
            first = article.first if article else mark.first
            made.append(Mark(first, mark.last, word, frozenset({Role.BODY})))
        else:
            made.append(mark)
    return made
