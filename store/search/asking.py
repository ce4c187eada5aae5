"""A query made ready for the index, and the pieces of SQL and full-text language it becomes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from store.search.filters import Condition, Conditions
from store.search.query import Clause, Query

ANY = "TRUE"
"""SQL that holds for every row."""


@dataclass(frozen=True, slots=True)
class Search:
    """A query made ready to be asked."""

    query: Query
    wishes: Conditions
    limit: int
    ranked: bool


def expression(clauses: Iterable[Clause], words: Iterable[tuple[str, bool]] = ()) -> str:
    """The clauses, and further expressions, in the language of the full-text index.

    Empty if nothing is wanted; only tokens reach it, so it is always well-formed.
    """
    wanted = [any_of(clause) for clause in clauses if not clause.negated]
    unwanted = [any_of(clause) for clause in clauses if clause.negated]
    wanted += [f"({words})" for words, negated in words if not negated]
    unwanted += [f"({words})" for words, negated in words if negated]
    if not wanted:
        return ""
    positive = " AND ".join(wanted)
    return f"({positive}) NOT ({' OR '.join(unwanted)})" if unwanted else positive


def any_of(clause: Clause) -> str:
    """An expression for one of the terms of a clause."""
    phrases = (f'"{" ".join(term.tokens)}"{"*" * term.prefix}' for term in clause.terms)
    return f"({' OR '.join(phrases)})"


def all_of(wishes: Iterable[Condition]) -> tuple[str, tuple[object, ...]]:
    """SQL that holds where all the conditions do, with its values."""
    wishes = tuple(wishes)
    where = " AND ".join(condition.sql for condition in wishes) or ANY
    return where, tuple(value for condition in wishes for value in condition.values)


def not_true(condition: Condition) -> Condition:
    """What holds where a condition does not, or cannot be told."""
    return Condition(f"({condition.sql}) IS NOT TRUE", condition.values)
