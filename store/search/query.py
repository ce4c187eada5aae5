"""The query language: words, "phrases", prefix*, OR, -word, and filters such as `year:2018..2022`.

All that a query has must be there, so words narrow; `OR` stands between two neighbours. The last
word is taken as the beginning of one, because it is still being typed. Any text is a query:
what cannot be understood is searched for as words, or left out, and `hint` says so.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from store.suggestions import nearest

MOST_TERMS = 32
"""Terms that are searched for at most; a person types a handful."""

_PIECE = re.compile(
    r"""(?P<minus>-?)(?:
        (?P<field>[a-zA-Z]+):(?:"(?P<quoted>[^"]*)"?|(?P<value>\S*))
      | "(?P<phrase>[^"]*)"?
      | (?P<word>[^\s"]+)
    )""",
    re.VERBOSE,
)
_FOREIGN = re.compile(r"[^\x00-\x7f‘’“”–—]+")
_TOKEN = re.compile(r"[^\W_]+")


class Field(StrEnum):
    """What one can filter by."""

    COUNCIL = "council"
    REGION = "region"
    GRADE = "grade"
    AREA = "area"
    YEAR = "year"
    FRAMEWORK = "framework"
    KIND = "kind"
    PUBLISHER = "publisher"
    SPEAKER = "speaker"
    TONE = "tone"


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand together, folded; `prefix` if the last is only the beginning of a word."""

    tokens: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """At least one of its terms must be there; none of them if it is negated."""

    terms: tuple[Term, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A field must have one of these values; none of them if it is negated."""

    field: Field
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every clause and every filter; `hint` says what was not understood."""

    clauses: tuple[Clause, ...] = ()
    filters: tuple[Filter, ...] = ()
    hint: str | None = None

    @property
    def wanted(self) -> tuple[Term, ...]:
        """The terms that a hit can show, in their order."""
        return tuple(t for clause in self.clauses if not clause.negated for t in clause.terms)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.clauses and not self.filters


def parse_query(text: str) -> Query:
    """What a person asks for with `text`, whatever it is."""
    clauses: list[Clause] = []
    filters: list[Filter] = []
    hint: str | None = None
    joined = False
    pieces = list(_PIECE.finditer(text))
    for piece in pieces:
        if piece["word"] == "OR" and not piece["minus"]:
            joined = bool(clauses or filters)
            continue
        negated = bool(piece["minus"])
        field = _field(piece["field"])
        if field is not None:
            values = piece["quoted"] if piece["quoted"] is not None else piece["value"]
            filters.append(Filter(field, _values(values, piece["quoted"] is not None), negated))
        else:
            if piece["field"]:
                hint = hint or unknown_field(piece["field"])
            is_last = piece.end() == len(text)
            term = _term(piece[0][len(piece["minus"]) :], piece["phrase"] is not None, is_last)
            if term is None:
                continue
            if joined and clauses and not negated and not clauses[-1].negated:
                clauses[-1] = Clause((*clauses[-1].terms, term))
            else:
                clauses.append(Clause((term,), negated))
        joined = False
    if len(clauses) > MOST_TERMS:
        clauses, hint = (
            clauses[:MOST_TERMS],
            f"Only the first {MOST_TERMS} words were searched for.",
        )
    return Query(tuple(clauses), tuple(filters), hint)


def fold(text: str) -> str:
    """Text as it is compared: lower case, without accents; as long as the text itself.

    A letter that has no single small letter stays as it is.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return _FOREIGN.sub(_plain, lowered)


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text, folded, without marks."""
    return tuple(_TOKEN.findall(fold(text)))


def unknown_field(name: str) -> str:
    """A hint for a filter that there is not."""
    return f"There is no filter {name!r}{nearest(name, Field)} It was searched for as a word."


def _plain(letters: re.Match[str]) -> str:
    bases = ((letter, unicodedata.normalize("NFD", letter)[0]) for letter in letters[0])
    return "".join(base if base.isalnum() else letter for letter, base in bases)


def _field(name: str | None) -> Field | None:
    return Field(name.lower()) if name and name.lower() in set(Field) else None


def _values(text: str, quoted: bool) -> tuple[str, ...]:
    parts = [text] if quoted else text.split(",")
    return tuple(part.strip() for part in parts if part.strip())


def _term(text: str, is_phrase: bool, is_last: bool) -> Term | None:
    words = tokens(text)
    if not words:
        return None
    starred = text.rstrip('"').endswith("*") and not is_phrase
    return Term(words, prefix=starred or (is_last and not is_phrase and text[-1].isalnum()))
