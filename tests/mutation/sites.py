"""The places of a module where its code can be changed, and the module with one of them changed.

A site is a place: an operator, a number, a condition. Cosmic-ray's operators make mutants of it,
often several (a plus becomes each other operator). Those of its operators that take an argument
are left out, since they change a place at random, which nobody could repeat.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.provider import OperatorProvider

Position: TypeAlias = tuple[int, int]
"""Line from 1, column from 0, in code points."""

_PLAIN = {"name", "string", "newline", "endmarker", "simple_stmt", "suite", "file_input"}
"""Parts of a module that no operator changes: most of them."""


@dataclass(frozen=True)
class Site:
    """A place, and what can be made of it: operators, and which of their occurrences it is."""

    path: str
    start: Position
    end: Position
    mutants: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Mutant:
    """One change; `operator` and `occurrence` are those that cosmic-ray would be given."""

    path: str
    line: int
    operator: str
    occurrence: int

    def source(self) -> str:
        """The module's text, changed."""
        text = Path(self.path).read_text(encoding="utf-8")
        changed = mutate_code(text, _operators()[self.operator], self.occurrence)
        assert isinstance(changed, str)
        return changed


def sites(path: str) -> list[Site]:
    """All places of a module, in their order, but those that cannot change what it does."""
    source = Path(path).read_text(encoding="utf-8")
    found: dict[tuple[Position, Position], list[tuple[str, int]]] = {}
    seen = dict.fromkeys(_operators(), 0)
    for node in ast_nodes(get_ast(source)):
        if node.type in _PLAIN:
            continue
        for name, operator in _operators().items():
            for start, end in operator.mutation_positions(node):
                found.setdefault((start, end), []).append((name, seen[name]))
                seen[name] += 1
    idle = list(_idle(source))
    return [
        Site(path, start, end, tuple(mutants))
        for (start, end), mutants in sorted(found.items())
        if not any(first <= start < last for first, last in idle)
    ]


def draw(every: list[Site], seed: int) -> Iterator[Mutant]:
    """One mutant of each site, the sites in an order by chance, the same for the same seed.

    A change that makes no program, or the same one, is passed over for another of its site.
    """
    chance = Random(seed)
    order = every[:]
    chance.shuffle(order)
    for site in order:
        for operator, occurrence in chance.sample(site.mutants, len(site.mutants)):
            mutant = Mutant(site.path, site.start[0], operator, occurrence)
            if _is_another_program(mutant):
                yield mutant
                break


def statement(source: str, line: int) -> range:
    """The lines of the statement, or of the head of a compound one, that `line` stands in."""
    around = range(line, line + 1)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt) and node.end_lineno is not None:
            body: list[ast.stmt] = getattr(node, "body", [])
            end = max(node.lineno, body[0].lineno - 1) if body else node.end_lineno
            if node.lineno <= line <= end:
                around = range(node.lineno, end + 1)
    return around


def _is_another_program(mutant: Mutant) -> bool:
    try:
        changed = ast.parse(mutant.source())
        compile(changed, mutant.path, "exec")
    except SyntaxError:
        return False
    return ast.dump(changed) != ast.dump(ast.parse(Path(mutant.path).read_text(encoding="utf-8")))


def _idle(source: str) -> Iterator[tuple[Position, Position]]:
    """Where no change shows in a run: annotations, what only type checkers read, `__all__`."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        unread: list[ast.AST | None] = []
        match node:
            case ast.arg() | ast.AnnAssign():
                unread = [node.annotation]
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                unread = [node.returns]
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                unread = [node.test, *node.body]
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                unread = [node]
        for part in unread:
            if isinstance(part, ast.expr | ast.stmt):
                assert part.end_lineno is not None and part.end_col_offset is not None
                yield (
                    (part.lineno, _column(lines, part.lineno, part.col_offset)),
                    (part.end_lineno, _column(lines, part.end_lineno, part.end_col_offset)),
                )


def _column(lines: list[str], line: int, offset: int) -> int:
    """A column in code points, of one that `ast` counts in bytes."""
    return len(lines[line - 1].encode()[:offset].decode())


@cache
def _operators() -> dict[str, Any]:
    provided = OperatorProvider()
    return {name: provided[name]() for name in provided if not provided[name].arguments()}
